"""Calls and waiting along a line of time, one above the other.

Calls are columns; a wait is a dot for the median with a line up to where nine of ten had been
accepted. Where there are too many for a dot each, dots become a line and the lines an area. Values
stand at the columns as long as there is room for all of them; else the top of a scale is named.
"""

from dataclasses import dataclass

from reception_console.report.chart_canvas import ChartCanvas
from reception_console.report.chart_input import Column, Columns
from reception_console.report.figure_words import count_words
from reception_console.scene import clock_text

_TITLE, _TICKS, _VALUES = 1.9, 1.9, 1.7  # in heights of a caption's letter
_UPPER = 0.52  # the calls' share of what is left
_MOST_DOTS = 45
_NICE_S = (10, 20, 30, 45, 60, 90, 120, 150, 180, 240, 300, 450, 600, 900, 1800, 3600, 7200, 14400)


@dataclass(frozen=True, slots=True)
class _Part:
    """One of the two parts: from which height to which, and the value at its top."""

    top: float
    foot: float
    most: float

    def y(self, value: float) -> float:
        """How high a value lies."""
        return self.foot - (self.foot - self.top) * min(1.0, value / self.most)


def draw_columns(columns: Columns, canvas: ChartCanvas) -> None:
    """Draw both parts and what stands below them."""
    look, letter = canvas.look, canvas.look.caption_px
    pitch = canvas.width / max(1, len(columns.columns))
    is_labelled = pitch > 1.25 * max(
        (canvas.width_of(_wait(c.median_s), letter) for c in columns.columns), default=0
    )
    values = _VALUES * letter if is_labelled else 0.0
    room = canvas.height - (2 * _TITLE + _TICKS + 0.8) * letter - 2 * values
    calls = _Part(
        top=_TITLE * letter + values,
        foot=_TITLE * letter + values + _UPPER * room,
        most=max((c.calls for c in columns.columns), default=1) or 1,
    )
    waits = _Part(
        top=calls.foot + (_TITLE + 0.8) * letter,
        foot=canvas.height - _TICKS * letter - values,
        most=_most_s(columns),
    )
    canvas.text(0, 0.6 * letter, columns.calls_title, size=letter, colour=look.ink_secondary)
    _legend(columns, calls.foot + 1.35 * letter, canvas)
    _draw_calls(columns, calls, pitch, canvas, is_labelled=is_labelled)
    _draw_waits(columns, waits, pitch, canvas, is_labelled=is_labelled)
    for number, column in enumerate(columns.columns):
        middle = (number + 0.5) * pitch
        canvas.text(
            middle,
            canvas.height - 0.75 * letter,
            column.tick,
            size=letter,
            colour=look.ink_secondary,
            anchor="middle",
        )
        canvas.hit(number * pitch, 0, pitch, canvas.height, column.words)


def _legend(columns: Columns, y: float, canvas: ChartCanvas) -> None:
    look, letter = canvas.look, canvas.look.caption_px
    canvas.dot(0.4 * letter, y, 0.28 * letter, look.ink)
    canvas.text(1.1 * letter, y, columns.wait_title, size=letter, colour=look.ink_secondary)
    after = 1.1 * letter + canvas.width_of(columns.wait_title, letter) + 1.6 * letter
    canvas.line(
        [(after, y + 0.45 * letter), (after, y - 0.45 * letter)],
        look.calm,
        0.14 * letter,
        is_round=True,
    )
    canvas.text(after + 0.7 * letter, y, columns.p90_title, size=letter, colour=look.ink_secondary)


def _draw_calls(
    columns: Columns, part: _Part, pitch: float, canvas: ChartCanvas, *, is_labelled: bool
) -> None:
    look, letter = canvas.look, canvas.look.caption_px
    # A hair between two columns would only flicker where there are very many of them.
    thick = min(0.5 * pitch, 1.9 * letter) if pitch > 0.3 * letter else pitch
    for number, column in enumerate(columns.columns):
        middle = (number + 0.5) * pitch
        if column.calls:
            y = part.y(column.calls)
            canvas.bar(middle - thick / 2, y, thick, part.foot - y, look.accent)
            if is_labelled:
                canvas.text(
                    middle,
                    y - 0.75 * letter,
                    count_words(column.calls),
                    size=letter,
                    colour=look.ink,
                    anchor="middle",
                )
    if not is_labelled:
        _name_scale(part, count_words(int(part.most)), canvas)
    canvas.line([(0, part.foot), (canvas.width, part.foot)], look.hairline, 1.0, is_round=False)


def _draw_waits(
    columns: Columns, part: _Part, pitch: float, canvas: ChartCanvas, *, is_labelled: bool
) -> None:
    look, letter = canvas.look, canvas.look.caption_px
    if len(columns.columns) > _MOST_DOTS:
        for run in _runs(columns.columns):
            _draw_run(run, part, pitch, canvas)
    else:
        for number, column in enumerate(columns.columns):
            _draw_wait((number + 0.5) * pitch, column, part, canvas)
    if is_labelled:
        for number, column in enumerate(columns.columns):
            canvas.text(
                (number + 0.5) * pitch,
                part.foot + 0.95 * letter,
                _wait(column.median_s),
                size=letter,
                colour=look.ink,
                anchor="middle",
            )
    _name_scale(part, _wait(part.most), canvas)
    canvas.line([(0, part.foot), (canvas.width, part.foot)], look.hairline, 1.0, is_round=False)


def _draw_wait(middle: float, column: Column, part: _Part, canvas: ChartCanvas) -> None:
    look, letter = canvas.look, canvas.look.caption_px
    if column.median_s is None:
        return
    y = part.y(column.median_s)
    if column.p90_s is not None:
        top = part.y(column.p90_s)
        canvas.line([(middle, y), (middle, top)], look.calm, 0.14 * letter, is_round=True)
    canvas.dot(middle, y, 0.3 * letter, look.ink)


def _runs(columns: tuple[Column, ...]) -> list[list[tuple[int, Column]]]:
    """Columns side by side whose median is known."""
    runs: list[list[tuple[int, Column]]] = [[]]
    for number, column in enumerate(columns):
        if column.median_s is None:
            runs.append([])
        else:
            runs[-1].append((number, column))
    return [run for run in runs if run]


def _draw_run(
    run: list[tuple[int, Column]], part: _Part, pitch: float, canvas: ChartCanvas
) -> None:
    look, letter = canvas.look, canvas.look.caption_px
    medians = [((n + 0.5) * pitch, part.y(c.median_s or 0.0)) for n, c in run]
    slow = [((n + 0.5) * pitch, part.y(c.p90_s or c.median_s or 0.0)) for n, c in run]
    if len(run) == 1:
        canvas.dot(*medians[0], 0.16 * letter, look.ink)
        return
    canvas.area([*slow, *reversed(medians)], look.calm, 0.35)
    canvas.line(medians, look.ink, 0.1 * letter, is_round=True)


def _name_scale(part: _Part, words: str, canvas: ChartCanvas) -> None:
    """A thin line at the top of the scale, and what it stands for at its end."""
    look, letter = canvas.look, canvas.look.caption_px
    canvas.line([(0, part.top), (canvas.width, part.top)], look.hairline, 0.8, is_round=False)
    canvas.text(
        canvas.width,
        part.top - 0.7 * letter,
        words,
        size=letter,
        colour=look.ink_secondary,
        anchor="end",
    )


def _most_s(columns: Columns) -> float:
    """The round time above the longest wait that is shown."""
    waits = [c.p90_s or c.median_s or 0.0 for c in columns.columns]
    longest = max(waits, default=0.0)
    return float(next((nice for nice in _NICE_S if nice >= longest), longest or 1.0))


def _wait(seconds: float | None) -> str:
    return "" if seconds is None else clock_text(seconds + 0.5)
