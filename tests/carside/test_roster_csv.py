"""The roster from a CSV file: what changes, or every mistake at once; and back."""

from typing import Any

import pytest

from carside.contract.editing import Change
from carside.roster_csv import read_roster, write_roster
from carside.roster_csv_words import days_words, identifier, shifts, shifts_words, slug

WEEK = {"days": ["mon", "tue", "wed", "thu", "fri"], "begins": "09:00", "ends": "18:00"}
ROWS: tuple[dict[str, Any], ...] = (
    {"id": "li-na", "name": "Li Na", "languages": ["zh-CN", "en"], "models": ["eqs"]},
    {"id": "advisor-1", "name": "王敏", "languages": ["zh-CN"], "shifts": [WEEK], "state": "off"},
)


def test_a_file_adds_changes_and_leaves_who_is_not_in_it() -> None:
    found = read_roster(
        "Name,Languages,Models,Shifts\n"
        "Li Na,zh-CN en,eqs|eqe,\n"
        "Sofia Alves,pt en,,mon-fri 9:00-18:00 break 12:30-13:15 | sat 10:00-14:00\n",
        ROWS,
    )
    assert found.problems == ()
    assert found.changes == (
        Change(table="advisor", row="li-na", values={"models": ["eqs", "eqe"]}),
        Change(
            table="advisor",
            row="sofia-alves",
            values={
                "name": "Sofia Alves",
                "languages": ["pt", "en"],
                "shifts": [
                    {**WEEK, "breaks": [{"begins": "12:30", "ends": "13:15"}]},
                    {"days": ["sat"], "begins": "10:00", "ends": "14:00"},
                ],
            },
        ),
    )
    assert [(one.line, one.is_new) for one in found.planned] == [(2, False), (3, True)]
    assert (found.unchanged, found.unnamed) == (0, 1)


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_separators_byte_order_marks_and_line_ends_are_told_apart(
    separator: str, mark: str, end: str
) -> None:
    lines = (("Full name", "Speaks"), ("Zoë Müller", "de en"))
    text = mark + end.join(separator.join(line) for line in lines)
    assert [one.advisor for one in read_roster(text, ()).planned] == ["zoe-muller"]


def test_every_mistake_is_told_with_its_line() -> None:
    found = read_roster(
        "name,languages,shifts,state\n"
        "Li Na,zh_CN,,asleep\n"
        "\n"
        "Tom Meyer,,mon-fry 09:00-18:00,\n"
        'Li Na,en,"mon-fri",\n',
        ROWS,
    )
    assert found.problems == (
        'Line 2: languages: "zh_CN" is no language such as en or zh-CN.',
        'Line 2: state: "asleep" must be free, away or off.',
        'Line 4: shifts: "mon-fry" in "mon-fry 09:00-18:00" is no day such as mon or mon-fri.',
        "Line 4: languages is missing, and nobody of that name is on the roster.",
        'Line 5: shifts: "mon-fri" names no times such as 09:00-18:00.',
        "Line 5: the same person stands on line 2 already.",
    )
    assert found.changes == ()


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "The file is empty."),
        ("name,languages\n", "There is nobody in the file."),
        ("name,langauges\nLi Na,en\n", 'Line 1: nobody knows the column "langauges"'),
        ("languages\nen\n", "Line 1: there must be a column name or id"),
        ("name,name\nLi,Na\n", "Line 1: there are two columns name"),
        ("name,languages\nLi Na,en,more\n", "Line 2: there are more fields than headings."),
        ("id,name,languages\nA B,Ann,en\n", 'Line 2: id "A B" must be 1 to 64 of a-z, 0-9 and -.'),
    ],
)
def test_what_is_no_roster_says_why(text: str, problem: str) -> None:
    (said,) = read_roster(text, ROWS).problems
    assert said.startswith(problem)


def test_names_become_identifiers_and_chinese_ones_are_numbered_and_stay() -> None:
    text = "name,languages\n王敏,zh-CN\n李娜,zh-CN\n张伟,zh-CN\nLi Na,zh-CN\n"
    found = read_roster(text, ROWS)
    assert [one.advisor for one in found.planned] == ["advisor-2", "advisor-3", "li-na"]
    added = tuple({"id": one.advisor, **one.values} for one in found.planned if one.is_new)
    again = read_roster(text, (*ROWS, *added))
    assert [one.advisor for one in again.planned] == ["li-na"], "the same people, not new ones"


def test_a_name_that_two_people_have_needs_an_id() -> None:
    rows = ({"id": "a", "name": "Li", "languages": ["en"]}, {"id": "b", "name": "Li"})
    (problem,) = read_roster("name,languages\nLi,en\n", rows).problems
    assert "an id is needed" in problem
    assert read_roster("id,name,languages\nb,Li,en\n", rows).changes[0].row == "b"


def test_what_is_exported_changes_nothing_when_it_is_read_again() -> None:
    text = write_roster(ROWS)
    assert text.splitlines()[0] == "id,name,languages,models,shifts,state,portrait"
    found = read_roster(text, ROWS)
    assert (found.planned, found.problems, found.unchanged) == ((), (), 2)


def test_a_formula_is_not_written() -> None:
    assert "=cmd" not in write_roster([{"id": "x", "name": "=cmd()", "languages": ["en"]}])


@pytest.mark.parametrize(
    ("field", "again"),
    [
        ("Mon-Fri 09:00-18:00", "mon-fri 09:00-18:00"),
        ("monday, wednesday 9.00 to 17.30", "mon wed 09:00-17:30"),
        ("fri-mon 22:00-06:00 (01:00-01:30)", "mon fri-sun 22:00-06:00 break 01:00-01:30"),
        ("sat 10:00\u201314:00; sun 11:00-15:00", "sat 10:00-14:00 | sun 11:00-15:00"),
        (" ", ""),
    ],
)
def test_shifts_are_read_as_people_write_them(field: str, again: str) -> None:
    assert shifts_words(shifts(field)) == again
    assert shifts(again) == shifts(field)


@pytest.mark.parametrize(
    "field", ["09:00-18:00", "mon-fri", "mon 25:00-26:00", "mon 9:00-10:00 break x"]
)
def test_what_is_no_shift_is_refused(field: str) -> None:
    with pytest.raises(ValueError, match=r"names no|is no day"):
        shifts(field)


def test_days_and_slugs() -> None:
    assert days_words(["sun", "mon", "tue"]) == "mon-tue sun"
    assert slug("  João  Pinto-Sá ") == "joao-pinto-sa"
    assert slug("王敏") == ""
    assert identifier("Li Na", {"li-na", "li-na-2"}.__contains__) == "li-na-3"
    assert identifier("王敏", {"advisor-1", "advisor-2"}.__contains__) == "advisor-3"
