"""The file to keep: whole, with real text, and nothing for Qt to complain about."""

import re
import zlib
from dataclasses import replace
from pathlib import Path

import pytest

from reception_console.report.charts_of import charts_of
from reception_console.report.key_figures import key_figures
from reception_console.report.paper import Paper, made_words
from reception_console.report.pdf import write_pdf
from reception_console.report.span import days_words
from tests.reception_console.report.made import OCTOBER, report, scene

pytestmark = pytest.mark.usefixtures("application")


def paper() -> Paper:
    made = report()
    return Paper(
        showroom="望京展厅",
        period=days_words(OCTOBER),
        made=made_words("Zhao Lin", scene()),
        figures=tuple(key_figures(made, OCTOBER.count)),
        charts=tuple(charts_of(made, OCTOBER, scene())),
    )


def pages(file: Path) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", file.read_bytes()))


def streams(file: Path) -> bytes:
    """Everything that is compressed in the file."""
    found = re.findall(rb"stream\r?\n(.*?)endstream", file.read_bytes(), re.DOTALL)
    whole = b""
    for one in found:
        try:
            whole += zlib.decompress(one.rstrip(b"\r\n"))
        except zlib.error:
            continue
    return whole


def test_a_month_is_a_few_pages_with_real_text(tmp_path: Path) -> None:
    file = tmp_path / "report.pdf"
    write_pdf(paper(), file)
    content = file.read_bytes()
    assert content.startswith(b"%PDF-")
    assert 2 <= pages(file) <= 4
    assert content.count(b"/FontFile2") + content.count(b"/FontFile3") >= 2, "Latin and Chinese"
    assert b"Tj" in streams(file), "text is text"
    assert b"/Subtype /Image" not in content, "charts are lines"


def test_more_charts_take_more_pages(tmp_path: Path) -> None:
    short, long = tmp_path / "short.pdf", tmp_path / "long.pdf"
    write_pdf(replace(paper(), charts=()), short)
    write_pdf(replace(paper(), charts=3 * paper().charts), long)
    assert pages(short) == 1
    assert pages(long) > pages(short) + 2


@pytest.mark.logs("QPdfWriter|QPdfEngine|QPainter")
def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="no such place"):
        write_pdf(paper(), tmp_path / "nowhere" / "report.pdf")
