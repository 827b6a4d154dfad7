"""The command `tools/bench`."""

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from tools.benchmarks import (
    board_bench,
    browse_bench,
    burst_bench,
    call_bench,
    console_bench,
    history_bench,
    monkey_bench,
    plan_bench,
    recovery_bench,
    soak_bench,
)
from tools.benchmarks.figures import BenchmarkError, Figure
from tools.benchmarks.report import as_json, as_markdown, as_text
from tools.benchmarks.versions import measured_on


@dataclass(frozen=True)
class Benchmark:
    """One thing that can be measured."""

    name: str
    what: str
    measure: Callable[[argparse.Namespace], Iterator[Figure]]
    is_long: bool = False


BENCHMARKS = (
    Benchmark(
        "call",
        "press to console and board, beside a raw MQTT round trip",
        lambda options: call_bench.measure(options.presses),
    ),
    Benchmark(
        "board",
        "first complete frame, touch and memory of a board, beside Chromium",
        lambda options: board_bench.measure(options.runs),
    ),
    Benchmark(
        "browse",
        "opening any of 1,200 cars on a board, and frames while swiping through them",
        lambda options: browse_bench.measure(options.openings),
    ),
    Benchmark(
        "burst",
        "a thousand boards press within one second",
        lambda options: burst_bench.measure(options.repeats),
    ),
    Benchmark(
        "console",
        "a console opened with a thousand open calls",
        lambda options: console_bench.measure(options.repeats),
    ),
    Benchmark(
        "history",
        "searching a million calls of the past (only when named; --journal DIR to use one again)",
        lambda options: history_bench.measure(options.repeats, folder=options.journal),
        is_long=True,
    ),
    Benchmark(
        "plan",
        "frames of the console's plan with 300 stands while it is dragged and zoomed",
        lambda _: plan_bench.measure(),
    ),
    Benchmark(
        "recovery",
        "all boards true again after a killed broker or desk",
        lambda options: recovery_bench.measure(options.repeats),
    ),
    Benchmark(
        "soak",
        "growth of memory over a long, busy time (only when named)",
        lambda options: soak_bench.measure(options.minutes, options.rate),
        is_long=True,
    ),
    Benchmark(
        "monkey",
        "growth of a board that is touched at random for hours (only when named)",
        lambda options: monkey_bench.measure(options.minutes),
        is_long=True,
    ),
)


def main(words: Sequence[str] | None = None) -> int:
    """Measure what was asked for; 0 if it could be measured and no press was lost."""
    options = _options(words)
    if options.list:
        for one in BENCHMARKS:
            print(f"{one.name:<10}{one.what}")
        return 0
    measured: dict[str, list[Figure]] = {}
    try:
        for one in BENCHMARKS:
            if one.name in options.name or not (options.name or one.is_long):
                print(f"measuring {one.name} ...", file=sys.stderr, flush=True)
                measured[one.name] = list(one.measure(options))
    except BenchmarkError as error:
        print(f"bench: {error}", file=sys.stderr)
        return 1
    figures = [figure for table in measured.values() for figure in table]
    if options.json:
        print(as_json(figures))
    elif options.markdown:
        tables = [as_markdown(name, table) for name, table in measured.items()]
        print("\n\n".join([measured_on(), *tables]))
    else:
        print("\n\n".join([as_text(table) for table in measured.values()] + [measured_on()]))
    return 1 if any(one.is_broken for one in figures) else 0


def _options(words: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="tools/bench", description="Measure Carside; docs/benchmarks.md explains each figure."
    )
    names = [one.name for one in BENCHMARKS]
    parser.add_argument("name", nargs="*", metavar="NAME", help=f"{', '.join(names)}; else all")
    parser.add_argument("--list", action="store_true", help="say what can be measured, and stop")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print JSON and nothing else")
    form.add_argument("--markdown", action="store_true", help="print tables for the docs")
    parser.add_argument("--presses", type=_count, default=500, metavar="N", help="call: how many")
    parser.add_argument("--runs", type=_count, default=7, metavar="N", help="board: starts of each")
    parser.add_argument("--openings", type=_count, default=60, metavar="N", help="browse: how many")
    parser.add_argument(
        "--repeats",
        type=_count,
        default=5,
        metavar="N",
        help="burst, console, recovery, history: how often",
    )
    parser.add_argument(
        "--journal", metavar="DIR", help="history: the folder of a journal that big_journal made"
    )
    parser.add_argument(
        "--minutes", type=_count, default=30, metavar="N", help="soak, monkey: how long"
    )
    parser.add_argument(
        "--rate", type=_count, default=50, metavar="N", help="soak: shoppers a second"
    )
    options = parser.parse_args(words)
    unknown = [name for name in options.name if name not in names]
    if unknown:
        parser.error(f"no benchmark is called {unknown[0]!r}; there are {', '.join(names)}")
    return options


def _count(text: str) -> int:
    number = int(text) if text.isdecimal() else 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text!r} must be a whole number, at least 1")
    return number


if __name__ == "__main__":
    raise SystemExit(main())
