"""The showroom file and the car sheets: what is read, and every mistake at once, in sentences."""

import os
import re
from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest

from carside.catalogue.sheet import BODIES
from carside.desk.showroom import Board
from carside.desk.showroom_file import ShowroomFileError, read_showroom
from carside.floor import Spot
from carside.roster import AdvisorState

_DOCUMENT = (Path(__file__).parents[3] / "docs" / "showroom_file.md").read_text("utf-8")
_SHOWROOM, _SHEET, *_ = re.findall(r"```toml\n(.*?)```", _DOCUMENT, re.DOTALL)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The documented example on disk, with its car sheet."""
    (tmp_path / "cars").mkdir()
    (tmp_path / "cars" / "eqs-450.toml").write_text(_SHEET, "utf-8")
    return _written(tmp_path, _SHOWROOM)


def _written(folder: Path, text: str) -> Path:
    file = folder / "showroom.toml"
    file.write_text(text, "utf-8")
    return file


def _problems(file: Path) -> tuple[str, ...]:
    with pytest.raises(ShowroomFileError) as caught:
        read_showroom(file)
    return caught.value.problems


def _edited(file: Path, *edits: tuple[str, str]) -> Path:
    text = file.read_text("utf-8")
    for old, new in edits:
        assert old in text
        text = text.replace(old, new, 1)
    file.write_text(text, "utf-8")
    return file


def test_the_example_in_the_document_is_read(file: Path) -> None:
    showroom = read_showroom(file)
    assert (showroom.plan.showroom, showroom.plan.name) == ("harbour", "Harbour Showroom")
    assert (showroom.languages, showroom.currency) == (("en", "pt"), "EUR")
    assert (showroom.escalation_s, showroom.answer_within_s) == ((15, 30, 60), 20)
    assert (showroom.manager, showroom.webhook) == ("Rita Nunes", "https://alerts.example/carside")
    assert (showroom.self_test_at, showroom.plan.timezone) == (time(8, 45), "Europe/Lisbon")
    assert [(line.opens.hour, line.closes.hour) for line in showroom.plan.hours] == [
        (9, 19), (10, 17),
    ]  # fmt: skip
    assert showroom.boards == (Board(board="b01", stand="a1"),)
    assert [(s.name, s.floor, s.car) for s in showroom.plan.stands] == [
        ("A1", "ground", "eqs-450"), ("A2", "ground", None),
    ]  # fmt: skip
    assert showroom.plan.reception == Spot(floor="ground", x_m=9, y_m=10.5)
    [advisor] = showroom.advisors
    assert (advisor.name, advisor.state, advisor.models) == (
        "Sofia Alves", AdvisorState.FREE, ("eqs",),
    )  # fmt: skip
    assert showroom.sheets["eqs-450"].specs.range_km == 784
    assert showroom.sheets["eqs-450"].price is not None
    assert showroom.link_of("b01") == "https://carside.example/harbour/b01"


def test_a_link_that_names_the_car_is_absent_where_no_car_stands(file: Path) -> None:
    edit = ("{board}", "{stand}/{car}")
    showroom = read_showroom(
        _edited(file, edit, ("y_m = 3\n\n[[adv", 'y_m = 3\nboard = "b02"\n\n[[adv'))
    )
    assert showroom.link_of("b01") == "https://carside.example/harbour/a1/eqs-450"
    assert showroom.link_of("b02") is None
    assert showroom.link_of("b99") is None


def test_the_shortest_file_takes_every_default(tmp_path: Path) -> None:
    (tmp_path / "cars").mkdir()
    named = 'id = "s"\nname = "S"\n'
    text = f"[showroom]\n{named}[[floor]]\n{named}width_m = 9\ndepth_m = 9"
    showroom = read_showroom(_written(tmp_path, text))
    assert (showroom.languages, showroom.link_template, showroom.boards) == (("en",), None, ())
    assert showroom.escalation_s == (15, 30, 60)
    assert (showroom.plan.hours, showroom.plan.timezone, showroom.self_test_at) == ((), "", None)
    assert (showroom.manager, showroom.webhook, showroom.webhook_secret_env) == (None, None, None)
    assert (showroom.walk_within_m, showroom.walk_within_s) == (8, 60)


def test_one_car_may_stand_on_two_stands(file: Path) -> None:
    edit = ("y_m = 3\n\n[[adv", 'y_m = 3\ncar = "eqs-450"\n\n[[adv')
    assert [s.car for s in read_showroom(_edited(file, edit)).plan.stands] == ["eqs-450"] * 2


_ID = "an identifier (1 to 64 of a-z, 0-9 and -, not starting with -)"

_MISTAKES = [
    ("x_m = 5", 'x_m = "abc"', 'stand[1].x_m is "abc", must be a number from 0 to 500'),
    ("x_m = 5", "x_m = nan", 'stand[1].x_m is "nan", must be a number from 0 to 500'),
    ("x_m = 5", "x_m = true", "stand[1].x_m is true, must be a number from 0 to 500"),
    ("x_m = 5", "x_m = 501", "stand[1].x_m is 501, must be a number from 0 to 500"),
    ("x_m = 5\n", "", "stand[1].x_m is missing, must be a number from 0 to 500"),
    ("heading_deg", "headng", ('stand[1].headng is unknown (did you mean "heading_deg"?), allowed '
     "here are id, zone, x_m, y_m, name, heading_deg, board, car")),
    ("x_m = 13", "x_m = 18.5", ("stand[2].x_m is 18.5, must be a number from 0 to 18, as floor "
     '"ground" ends there')),
    ('id = "a2"', 'id = "A 2"', f'stand[2].id is "A 2", must be {_ID}'),
    ('id = "a2"', 'id = "a2\\n"', f'stand[2].id is "a2\\n", must be {_ID}'),
    ('id = "a2"', 'id = "a1"', 'stand[2].id is "a1", which stand[1].id has already'),
    ("x_m = 13", 'board = "b01"\nx_m = 13',
     'stand[2].board is "b01", which stand[1].board has already'),
    ('zone = "window"', 'zone = "windwo"',
     'stand[1].zone is "windwo" (did you mean "window"?), must be a zone that exists: window'),
    ('car = "eqs-450"', 'car = "eqs-540"',
     'stand[1].car is "eqs-540" (did you mean "eqs-450"?), must be a car that exists: eqs-450'),
    ('floor = "ground"\nname', 'floor = "roof"\nname',
     'zone[1].floor is "roof", must be a floor that exists: ground'),
    ("width_m = 18\ndepth_m = 6", "width_m = 19\ndepth_m = 6",
     "zone[1] ends at x_m = 19, its right edge must be at most 18, where its floor ends"),
    ('at = { floor = "ground"', 'at = { floor = "upper"',
     'advisor[1].at.floor is "upper", must be a floor that exists: ground'),
    ("y_m = 8 }", "y_m = 80 }", ("advisor[1].at.y_m is 80, must be a number from 0 to 12, as floor "
     '"ground" ends there')),
    ("y_m = 10.5 }", "y_m = 12.5 }", ("showroom.reception.y_m is 12.5, must be a number from 0 to "
     '12, as floor "ground" ends there')),
    ('languages = ["pt", "en"]', "languages = []",
     ("advisor[1].languages is an empty list, must be "
     "a list of 1 to 24, each a language tag such as en, pt-BR or zh-CN")),
    ('languages = ["pt", "en"]\n', "", ("advisor[1].languages is missing, must be "
     "a list of 1 to 24, each a language tag such as en, pt-BR or zh-CN")),
    ('["en", "pt"]', '["en", "portuguese please"]',
     ('showroom.languages[2] is "portuguese please", '
     "must be a language tag such as en, pt-BR or zh-CN")),
    ('["en", "pt"]', '["en", "EN"]', 'showroom.languages names "en" more than once'),
    ('currency = "EUR"', 'currency = "euro"', ('showroom.currency is "euro", must be a currency '
     "code of ISO 4217 such as EUR or CNY")),
    ("{board}", "{bord}", ('showroom.link has {bord} (did you mean "board"?), braces must hold one '
     "of {showroom}, {board}, {stand}, {car}")),
    ("{board}", "{board.stand}", ('showroom.link has {board.stand} (did you mean "stand"?), braces '
     "must hold one of {showroom}, {board}, {stand}, {car}")),
    ("{board}", "{board", ('showroom.link is "https://carside.example/{showroom}/{board", braces '
     "must hold one of {showroom}, {board}, {stand}, {car}")),
    ("https://carside", "ftp://carside", ('showroom.link is '
     '"ftp://carside.example/{showroom}/{board}", must be a link of up to 300 characters that '
     "starts with https:// or http://")),
    ("[15, 30, 60]", "[15, 60, 30]",
     "escalation.escalation_s is [15, 60, 30], must rise, such as [15, 30, 60]"),
    ("[15, 30, 60]", "[15, 30, -1]",
     "escalation.escalation_s[3] is -1, must be a number from 1 to 3600"),
    ('models = ["eqs"]', 'models = "eqs"',
     f'advisor[1].models is "eqs", must be a list of at most 200, each {_ID}'),
    ('models = ["eqs"]', 'state = "asleep"',
     'advisor[1].state is "asleep", must be one of "away", "busy", "free", "off"'),
    ("[escalation]", "[escalations]", ('escalations is unknown (did you mean "escalation"?), '
     "allowed here are showroom, floor, zone, stand, advisor, escalation, hours, special_day, "
     "self_test, walk, matching, note, console")),
    ("[showroom]", "[[showroom]]", "showroom is a list, must be a table"),
    ("Europe/Lisbon", "Europe/Lisboa", ('showroom.timezone is "Europe/Lisboa" (did you mean '
     '"Europe/Lisbon"?), must be a time zone that exists')),
    ("Europe/Lisbon", "../zones", ('showroom.timezone is "../zones", must be a time zone such as '
     "Europe/Lisbon or Asia/Shanghai")),
    ('"09:00"', '"9:00"',
     'hours[1].opens is "9:00", must be a time of day from "00:00" to "23:59"'),
    ('"19:00"', '"24:00"',
     'hours[1].closes is "24:00", must be a time of day from "00:00" to "23:59"'),
    ('"19:00"', "19:00:00",
     'hours[1].closes is "19:00:00", must be a time of day from "00:00" to "23:59"'),
    ('closes = "17:00"\n', "",
     'hours[2].closes is missing, must be a time of day from "00:00" to "23:59"'),
    ('["sat"]', '["sat", "sat"]', 'hours[2].days names "sat" more than once'),
    ('["sat"]', '["Sat"]',
     'hours[2].days[1] is "Sat", must be one of mon, tue, wed, thu, fri, sat, sun'),
    ('["sat"]', "[]", ("hours[2].days is an empty list, must be a list of 1 to 7, each one of mon, "
     "tue, wed, thu, fri, sat, sun")),
    ("[10, 20, 40]", "[10, 40, 20]",
     "hours[2].escalation_s is [10, 40, 20], must rise, such as [15, 30, 60]"),
    ("[10, 20, 40]", "[]", ("hours[2].escalation_s is an empty list, must be a list of 1 to 10, "
     "each a number from 1 to 3600")),
    ("https://alerts.example/carside", "http://alerts.example/carside",
     ('escalation.webhook is "http://alerts.example/carside", must be https://, as http:// is only '
      "for a host in the house: an address of a private network, a name without dots, or one that "
      "ends in .local, .localhost, .lan, .internal, .home.arpa")),
    ("https://alerts.example", "https://me:word@alerts.example",
     ('escalation.webhook is "https://me:word@alerts.example/carside", must be a link without a '
      "user or a password; name a webhook_secret_env instead")),
    ("https://alerts.example", "https://alerts.example:99999",
     ('escalation.webhook is "https://alerts.example:99999/carside", must be a link with a host, '
      "and a port from 0 to 65535 if it has one")),
    ("https://alerts.example", "https://",
     'escalation.webhook is "https:///carside", must be a link with a host'),
    ("https://alerts.example/carside", "mailto:me@alerts.example",
     ('escalation.webhook is "mailto:me@alerts.example", must be a link of up to 300 characters '
      "that starts with https:// or http://")),
    ('webhook = "https://alerts.example/carside"', 'webhook_secret_env = "SECRET"',
     'escalation.webhook_secret_env is "SECRET", but there is no escalation.webhook'),
    ('manager = "Rita Nunes"', 'webhook_secret_env = "MY SECRET"',
     ('escalation.webhook_secret_env is "MY SECRET", must be the name of an environment variable')),
    ('at = "08:45"', "", 'self_test.at is missing, must be a time of day from "00:00" to "23:59"'),
    ("[self_test]", "[walk]\nwithin_m = 1000\n[self_test]",
     "walk.within_m is 1000, must be a number from 0 to 100"),
    ('name = "Harbour Showroom"', f'name = "{"x" * 201}"',
     f'showroom.name is "{"x" * 55}…", must be one line of 1 to 200 characters'),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "sentence"), _MISTAKES)
def test_each_mistake_names_the_file_the_key_and_what_is_allowed(
    file: Path, old: str, new: str, sentence: str
) -> None:
    assert _problems(_edited(file, (old, new))) == (f"showroom.toml: {sentence}",)


def test_all_mistakes_in_all_files_are_reported_at_once(file: Path) -> None:
    (file.parent / "cars" / "eqe.toml").write_text('car = "eqe"\nmodle = "EQE"\n', "utf-8")
    (file.parent / "cars" / "eqb.toml").write_text("car = \n", "utf-8")
    _edited(
        file,
        ("x_m = 5", 'x_m = "abc"'),
        ('zone = "window"', 'zone = "hall"'),
        ("_s = [15", "_s = [0"),
    )
    problems = _problems(file)
    assert [problem.split(" is ")[0] for problem in problems] == [
        "showroom.toml: stand[1].x_m",
        "showroom.toml: escalation.escalation_s[1]",
        "showroom.toml: stand[1].zone",
        "cars/eqb.toml, line 1: invalid value",
        "cars/eqe.toml: modle",
    ]
    with pytest.raises(ShowroomFileError) as caught:
        read_showroom(file)
    assert str(caught.value) == "\n".join(problems)


def test_one_mistake_in_a_zone_is_not_reported_for_its_stands_too(file: Path) -> None:
    assert len(_problems(_edited(file, ('name = "By the window"', "name = 7")))) == 1


def test_a_mistake_in_the_syntax_names_the_line(file: Path) -> None:
    problems = _problems(_edited(file, ("width_m = 18", "width_m = = 18")))
    line = _SHOWROOM[: _SHOWROOM.index("width_m = 18")].count("\n") + 1
    assert problems == (f"showroom.toml, line {line}: invalid value",)


def test_text_that_is_not_utf_8_names_the_line(file: Path) -> None:
    file.write_bytes(b'[showroom]\nname = "M\xfcnchen"\n')
    assert _problems(file) == ("showroom.toml, line 2: not UTF-8 text",)


@pytest.mark.parametrize("text", ["a = " + "[" * 9000, "a = " + "9" * 9000])
def test_a_file_made_to_hurt_is_one_sentence(file: Path, text: str) -> None:
    [problem] = _problems(_written(file.parent, text))
    assert problem.startswith("showroom.toml: not TOML")


def test_a_file_far_too_long_is_not_read(file: Path) -> None:
    assert _problems(_written(file.parent, "#" * 1024 * 1024 + "#")) == (
        "showroom.toml: longer than 1024 KiB",
    )


def test_a_missing_file_is_one_clear_sentence(tmp_path: Path) -> None:
    missing = tmp_path / "showroom.toml"
    assert _problems(missing) == (f"showroom.toml: no such file ({missing})",)


def test_a_folder_in_place_of_the_file_is_one_clear_sentence(tmp_path: Path) -> None:
    assert _problems(tmp_path) == (f"{tmp_path.name}: a folder, must be a file ({tmp_path})",)


def test_a_missing_folder_of_cars_is_one_clear_sentence(file: Path) -> None:
    _edited(file, ('currency = "EUR"', 'cars = "autos"'))
    assert _problems(file) == (f"autos: no such folder ({file.parent / 'autos'})",)


def test_a_file_in_place_of_the_folder_of_cars_is_one_clear_sentence(file: Path) -> None:
    _edited(file, ('currency = "EUR"', 'cars = "showroom.toml"'))
    assert _problems(file) == (f"showroom.toml: not a folder ({file})",)


@pytest.fixture
def forbidden(file: Path) -> Iterator[Path]:
    """A file that this user may not read; the administrator becomes nobody for a moment."""
    file.chmod(0)
    before = os.geteuid()
    if before == 0:
        os.seteuid(65534)
    yield file
    os.seteuid(before)


def test_a_forbidden_file_is_one_clear_sentence(forbidden: Path) -> None:
    assert _problems(forbidden) == (f"showroom.toml: this user may not read it ({forbidden})",)


_SHEET_MISTAKES = [
    ("range_km = 784", "range_km = 784000",
     "specs.range_km is 784000, must be a number from 1 to 2500"),
    ("seats = 5", "seats = 5.5", "specs.seats is 5.5, must be a whole number from 1 to 60"),
    ("seats = 5", "heat_pump = 1", "specs.heat_pump is 1, must be true or false"),
    ("valid_until = 2026-12-31", 'valid_until = "soon"',
     'price.valid_until is "soon", must be a date such as 2026-12-31'),
    ('currency = "EUR"\n', "", ("price.currency is missing, must be a currency code of ISO 4217 "
     "such as EUR or CNY")),
    ('body = "sedan"', 'body = "sedna"', 'body is "sedna" (did you mean "sedan"?), must be one of '
     + ", ".join(BODIES)),
    ('range_cycle = "wltp"', 'range_cycle = "wltc"', ('specs.range_cycle is "wltc" (did you mean '
     '"wltp"?), must be one of wltp, epa, cltc, nedc, jc08, other')),
    ('car = "eqs-450"', 'car = "eqs"', 'car is "eqs", must be "eqs-450" as the file is called'),
    ('car = "eqs-450"\n', "", f"car is missing, must be {_ID}"),
    ("year = 2026", 'maker_names = { "中文" = "奔驰" }',
     ('maker_names."中文" is not allowed, the key '
     "must be a language tag such as en, pt-BR or zh-CN")),
    ("year = 2026", 'photos = ["../a.jpg"]',
     ('photos[1] is "../a.jpg", must be the name of a .jpg, '
     ".jpeg, .png, .webp or .avif file, without a folder")),
    ("year = 2026", f'trim = "{"x" * 10_000}"',
     f'trim is "{"x" * 55}…", must be one line of 1 to 200 characters'),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "sentence"), _SHEET_MISTAKES)
def test_each_mistake_in_a_car_sheet_names_the_file_the_key_and_what_is_allowed(
    file: Path, old: str, new: str, sentence: str
) -> None:
    _edited(file.parent / "cars" / "eqs-450.toml", (old, new))
    assert _problems(file) == (f"cars/eqs-450.toml: {sentence}",)


def test_a_sheet_must_be_called_as_a_car_can_be(file: Path) -> None:
    (file.parent / "cars" / "EQS 450.toml").write_text('car = "eqs"', "utf-8")
    [problem] = _problems(file)
    assert problem.startswith("cars/EQS 450.toml: the file must be called as the car")


def test_a_plan_too_large_to_travel_is_refused_and_three_hundred_stands_are_not(file: Path) -> None:
    where = '[[stand]]\nzone = "window"\nx_m = 1\ny_m = 1\ncar = "eqs-450"'
    stands = [f'\n{where}\nid = "s{n}"\nboard = "board-{n}"' for n in range(600)]
    _written(file.parent, _SHOWROOM + "".join(stands[:300]))
    assert len(read_showroom(file).boards) == 301
    _written(file.parent, _SHOWROOM + "".join(stands))
    [problem] = _problems(file)
    assert "at most 65536 may travel" in problem
