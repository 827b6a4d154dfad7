"""What the law wants beside a car's figures, and what follows where a sheet lacks it."""

import msgspec
import pytest

from carside.catalogue.required_notes import (
    NoteError,
    NoteRule,
    filled,
    missing_of,
    placeholders_of,
    tag_for,
    value_of,
    with_notes,
)
from carside.catalogue.sheet import Sheet, Specs

_TEXT = "Combined: {consumption_kwh_100km} kWh/100 km, class {energy_class}."
_RULE = NoteRule(text={"en": _TEXT}, energies=("electric",))
_WHOLE = Sheet(
    car="eqs", energy="electric", specs=Specs(consumption_kwh_100km=16.4, energy_class="A")
)


def test_a_car_carries_the_notes_of_what_it_runs_on_and_no_others() -> None:
    petrol = NoteRule(text={"en": "{co2_g_km} g/km"}, energies=("petrol", "diesel"))
    everybody = NoteRule(text={"en": "Ask for the booklet."})
    sheet = with_notes(_WHOLE, (_RULE, petrol, everybody))
    assert sheet.notes == (_RULE.text, everybody.text)


def test_a_car_that_does_not_say_what_it_runs_on_needs_every_note() -> None:
    sheet = msgspec.structs.replace(_WHOLE, energy=None)
    assert with_notes(sheet, (_RULE,)).notes == (_RULE.text,)


def test_a_whole_sheet_lacks_nothing() -> None:
    assert missing_of(with_notes(_WHOLE, (_RULE,))) == ()
    assert missing_of(_WHOLE) == ()


def test_what_a_note_states_and_the_sheet_lacks_is_missing() -> None:
    sheet = with_notes(Sheet(car="eqs", energy="electric"), (_RULE,))
    assert missing_of(sheet) == ("consumption_kwh_100km", "energy_class")


def test_a_statement_in_any_language_counts_for_all() -> None:
    rule = NoteRule(text={"en": "Ask for the booklet.", "de": "{co2_g_km} g/km"})
    assert missing_of(with_notes(_WHOLE, (rule,))) == ("co2_g_km",)


def test_a_name_this_version_does_not_know_withholds_as_a_missing_value_does() -> None:
    rule = NoteRule(text={"en": "{noise_db} dB"})
    assert missing_of(with_notes(_WHOLE, (rule,))) == ("noise_db",)


def test_a_cycle_may_be_stated_and_is_missing_where_none_is_known() -> None:
    rule = NoteRule(text={"en": "({consumption_cycle})"})
    known = msgspec.structs.replace(_WHOLE.specs, consumption_cycle="wltp")
    assert missing_of(with_notes(_WHOLE, (rule,))) == ("consumption_cycle",)
    sheet = msgspec.structs.replace(_WHOLE, specs=known)
    assert missing_of(with_notes(sheet, (rule,))) == ()
    assert value_of(sheet, "consumption_cycle") == "wltp"


@pytest.mark.parametrize(
    "text", ["{", "{}", "{range_kmm}", "{range_km:.1f}", "{range_km!r}", "{0}", "{a.b}"]
)
def test_braces_hold_nothing_but_names(text: str) -> None:
    with pytest.raises(NoteError):
        placeholders_of(text)
    broken = msgspec.structs.replace(_WHOLE, notes=({"en": text},))
    assert missing_of(broken) != ()


def test_doubled_braces_are_braces() -> None:
    assert placeholders_of("{{A}} {energy_class} {energy_class}") == ("energy_class",)
    assert filled("{{A}} {energy_class}", {"energy_class": "B"}.__getitem__) == "{A} B"


@pytest.mark.parametrize(
    ("language", "tag"),
    [("en", "en"), ("pt-BR", "pt-PT"), ("de-AT", "de"), ("zh-CN", "de")],
)
def test_a_note_is_read_in_ones_own_language_or_in_the_showrooms(language: str, tag: str) -> None:
    assert tag_for({"de": "a", "en": "b", "pt-PT": "c"}, language) == tag


def test_a_sheet_with_its_notes_survives_the_journey() -> None:
    sheet = with_notes(_WHOLE, (_RULE,))
    assert msgspec.json.decode(msgspec.json.encode(sheet), type=Sheet) == sheet
