import csv
from collections import Counter

from reception_console.report.report_csv import report_csv
from tests.reception_console.report.made import report, scene


def test_every_figure_of_every_group_has_a_line() -> None:
    made = report()
    text = report_csv(made, scene())
    assert text.startswith("\ufeff")
    rows = list(csv.DictReader(text.lstrip("\ufeff").splitlines()))
    lines = Counter(row["group"] for row in rows)

    assert lines["whole"] == 1
    assert lines["day"] == 31
    assert lines["stand"] == 5
    assert lines["board"] == 5
    assert lines["outcome"] == len(made.outcomes)
    (whole,) = (row for row in rows if row["group"] == "whole")
    assert int(whole["calls"]) == made.whole.calls
    assert int(whole["calls"]) == sum(int(r["calls"]) for r in rows if r["group"] == "stand")
    boards = {row["name"]: row["there_share"] for row in rows if row["group"] == "board"}
    assert boards["A1"] == "0.931"
    assert boards["C1"] == "", "what is not known is empty"
