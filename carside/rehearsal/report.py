"""What a rehearsal found, as a table for people and as JSON for programs."""

from collections.abc import Iterator, Sequence

import msgspec

_SHOWN_VIOLATIONS = 20


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """The outcome of one rehearsal.

    Attributes:
        visits: shoppers who came and pressed, each once or more.
        presses: touches that made a press of their own; `joined` ones were made while the last
            press was still on its way and are the same press.
        latency_ms: press to the desk's answer on the board's screen, by percentile.
        faults: how often each kind struck; `spared` could not, because it had struck already.
        asked: the consoles' requests by answer: ``ok``, an error's code, or ``none``.
        counts: how many of each violation.
        unsettled: what had not come to rest in time, in words.
        fell: the parts that ended although nobody killed them.
        spoilt: what `carside journal verify` says of the journal.
    """

    broker: str
    boards: int
    visits: int
    seed: int
    seconds: float
    presses: int
    joined: int
    withdrawn: int
    calls: int
    folded: int
    entries: int
    shown: int
    presses_per_s: float
    latency_ms: dict[str, float]
    faults: dict[str, int]
    spared: dict[str, int]
    doubled: int
    asked: dict[str, int]
    counts: dict[str, int]
    violations: tuple[str, ...]
    unsettled: tuple[str, ...]
    fell: tuple[str, ...]
    spoilt: tuple[str, ...]

    @property
    def is_clean(self) -> bool:
        """Whether nothing at all went wrong that may never go wrong."""
        return not (self.violations or self.unsettled or self.fell or self.spoilt)


def as_json(report: Report) -> str:
    """The report as JSON, with ``is_clean`` in front."""
    fields = {"is_clean": report.is_clean, **msgspec.to_builtins(report)}
    return msgspec.json.format(msgspec.json.encode(fields), indent=2).decode()


def as_table(report: Report) -> str:
    """The report for people."""
    sections = [
        ("rehearsal", _rows_of_setting(report)),
        ("what happened", _rows_of_deeds(report)),
        ("faults", [(kind, str(n)) for kind, n in report.faults.items()] or [("none", "")]),
        ("must be 0", [(words.replace("_", " "), str(n)) for words, n in report.counts.items()]),
    ]
    width = max(len(name) for _, rows in sections for name, _ in rows)
    lines = []
    for title, rows in sections:
        lines += ["", title] + [f"  {name:<{width}}  {value:>10}" for name, value in rows]
    lines += _in_words(report)
    lines += ["", "clean: nothing is lost" if report.is_clean else "NOT CLEAN"]
    return "\n".join(lines[1:])


def _rows_of_setting(report: Report) -> list[tuple[str, str]]:
    return [
        ("broker", report.broker),
        ("boards", str(report.boards)),
        ("visits", str(report.visits)),
        ("seed", str(report.seed)),
        ("seconds", f"{report.seconds:.1f}"),
    ]


def _rows_of_deeds(report: Report) -> list[tuple[str, str]]:
    rows = [
        ("presses", str(report.presses)),
        ("presses a second", f"{report.presses_per_s:.1f}"),
        ("touches while one was on its way", str(report.joined)),
        ("cancelled by the shopper", str(report.withdrawn)),
        ("calls", str(report.calls)),
        ("presses folded into an open call", str(report.folded)),
        ("journal entries", str(report.entries)),
        ("screens shown", str(report.shown)),
        ("messages sent twice", str(report.doubled)),
    ]
    rows += [(f"press to answer, {p}", f"{ms:.1f} ms") for p, ms in report.latency_ms.items()]
    rows += [(f"console answered {code}", str(n)) for code, n in report.asked.items()]
    return rows


def _in_words(report: Report) -> Iterator[str]:
    for title, sentences in (
        ("violations", report.violations),
        ("did not settle", report.unsettled),
        ("ended by themselves, and were started again", report.fell),
        ("the journal is not what was written", report.spoilt),
    ):
        if sentences:
            yield ""
            yield title
            yield from _first(sentences)


def _first(sentences: Sequence[str]) -> Iterator[str]:
    yield from (f"  {sentence}" for sentence in sentences[:_SHOWN_VIOLATIONS])
    if len(sentences) > _SHOWN_VIOLATIONS:
        yield f"  and {len(sentences) - _SHOWN_VIOLATIONS} more (--json lists all)"
