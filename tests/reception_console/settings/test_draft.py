"""What is wanted beside what the file has, and what must be asked of the desk for it."""

from typing import Any

from reception_console.settings.draft import CAR, Draft
from reception_console.settings.problems import placed_problems

FIELDS = {
    ("escalation", 0, "escalation_s"),
    ("hours", 1, "opens"),
    (CAR + "eqs", 0, "price.currency"),
    ("console", 0, "name"),
}
HOURS = {"days": ["mon"], "opens": "09:00", "closes": "18:00"}


def _draft(**tables: list[dict[str, Any]]) -> Draft:
    draft = Draft()
    for table, rows in tables.items():
        draft.load(table, rows)
    return draft


def _asked(draft: Draft) -> list[tuple[str, str | None, dict[str, Any]]]:
    return [(one.table, one.row, one.values) for one in draft.changes()]


def test_only_what_is_wanted_otherwise_is_asked() -> None:
    draft = _draft(showroom=[{"id": "demo", "name": "Old", "link": "https://x"}], walk=[{}])
    draft.put("showroom", 0, "name", "New")
    draft.put("showroom", 0, "link", None)
    draft.put("walk", 0, "within_m", 9)
    draft.put("walk", 0, "within_m", None)
    assert _asked(draft) == [("showroom", None, {"link": None, "name": "New"})]


def test_what_is_put_back_is_no_change() -> None:
    draft = _draft(showroom=[{"name": "Old"}])
    draft.put("showroom", 0, "name", "New")
    draft.put("showroom", 0, "name", "Old")
    assert draft.changes() == ()
    assert not draft.is_changed("showroom")


def test_a_table_that_loses_its_last_key_goes() -> None:
    draft = _draft(self_test=[{"at": "08:45"}])
    draft.put("self_test", 0, "at", None)
    [change] = draft.changes()
    assert change.is_removed


def test_rows_without_an_identifier_are_asked_together() -> None:
    draft = _draft(hours=[HOURS])
    draft.add("hours", {**HOURS, "days": ["sat"]})
    [change] = draft.changes()
    assert change.rows == (HOURS, {**HOURS, "days": ["sat"]})
    draft.remove("hours", 1)
    assert draft.changes() == ()


def test_rows_with_an_identifier_are_asked_one_by_one() -> None:
    draft = _draft(console=[{"id": "a", "role": "manager"}, {"id": "b"}])
    draft.remove("console", 1)
    draft.put("console", 0, "name", "At the door")
    draft.add("console", {"id": "c", "role": "viewer"})
    changes = draft.changes()
    assert [(c.row, c.is_removed) for c in changes] == [("b", True), ("a", False), ("c", False)]
    assert changes[1].values == {"name": "At the door"}


def test_a_new_car_comes_before_whoever_names_it() -> None:
    draft = _draft(console=[])
    draft.add("console", {"id": "a"})
    draft.begin_car("eqs")
    draft.put(CAR + "eqs", 0, "price.amount", 5)
    assert _asked(draft)[0] == ("car", "eqs", {"car": "eqs", "price.amount": 5})


def test_when_the_file_changes_mine_stays_mine_and_theirs_theirs() -> None:
    draft = _draft(
        showroom=[{"name": "Old", "currency": "EUR"}], console=[{"id": "a"}, {"id": "b"}]
    )
    draft.put("showroom", 0, "name", "Mine")
    draft.put("console", 0, "name", "Mine")
    draft.load("showroom", [{"name": "Theirs", "currency": "CNY"}])
    draft.load("console", [{"id": "a"}, {"id": "theirs"}])
    assert draft.rows("showroom") == [{"name": "Mine", "currency": "CNY"}]
    assert draft.rows("console") == [{"id": "a", "name": "Mine"}, {"id": "theirs"}]


def test_undo_forgets_a_car_that_was_only_begun() -> None:
    draft = _draft()
    draft.begin_car("eqs")
    draft.undo([CAR + "eqs"])
    assert draft.tables == ()


def test_a_mistake_finds_its_field() -> None:
    draft = _draft(escalation=[{}], hours=[HOURS, HOURS])
    draft.load(CAR + "eqs", [{"car": "eqs"}])
    found = placed_problems(
        (
            "showroom.toml: escalation.escalation_s[2] is 0, must be a number from 1 to 3600",
            'showroom.toml: hours[2].opens is "9", must be a time of day',
            "cars/eqs.toml: price.currency is missing, must be a currency code",
            "showroom.toml: floor[1].width_m is 0, must be a number from 1 to 500",
            "Nothing was changed: no space left on device.",
        ),
        draft,
        FIELDS,
    )
    assert found.placed == {
        ("escalation", 0, "escalation_s"): "Must be a number from 1 to 3600.",
        ("hours", 1, "opens"): "Must be a time of day.",
        (CAR + "eqs", 0, "price.currency"): "Must be a currency code.",
    }
    assert len(found.others) == 2


def test_a_mistake_in_a_row_finds_it_where_it_stands_here() -> None:
    draft = _draft(console=[{"id": "a"}, {"id": "b"}])
    draft.put("console", 0, "id", "z")  # in the file a new row comes last
    [place] = placed_problems(
        ("showroom.toml: console[2].name is 1, must be x",), draft, FIELDS
    ).placed
    assert place == ("console", 0, "name")
