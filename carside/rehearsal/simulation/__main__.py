"""`python -m carside.rehearsal.simulation`: run seeds, or read what happened in one of them.

    python -m carside.rehearsal.simulation --runs 2000 --jobs 2
    python -m carside.rehearsal.simulation --seed 1234 -v

Exit code 1 if anything went wrong in any run.
"""

import argparse
import json
import sys

from carside.rehearsal.simulation.many import Sum, run_many, table
from carside.rehearsal.simulation.run import simulate

_SHOWN = 20


def main(words: list[str] | None = None) -> int:
    """Do what the command line says; the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m carside.rehearsal.simulation", description="A showroom under seeded faults"
    )
    parser.add_argument("--seed", type=int, default=1, help="the first seed")
    parser.add_argument("--runs", type=int, default=1, help="how many seeds, one after the other")
    parser.add_argument("--jobs", type=int, default=1, help="on how many processes")
    parser.add_argument("--json", action="store_true", help="print the sum as JSON")
    parser.add_argument(
        "-v", "--verbose", action="store_true", help="tell all that happened in the one seed"
    )
    asked = parser.parse_args(words)
    if asked.verbose:
        run = simulate(asked.seed, with_logs=True)
        _say("\n".join(run.transcript))
        return 0 if run.is_clean else 1
    seeds = range(asked.seed, asked.seed + asked.runs)
    total = run_many(seeds, asked.jobs, _show_progress if sys.stderr.isatty() else _no_progress)
    _say(_as_json(total) if asked.json else table(total))
    for seed, what in sorted(total.failed.items())[:_SHOWN]:
        sys.stderr.write(f"seed {seed}: {what}\n")
    if total.failed:
        sys.stderr.write("read one with: --seed NUMBER -v\n")
    return 1 if total.failed else 0


def _as_json(total: Sum) -> str:
    return json.dumps(
        {
            "runs": total.runs,
            "runs_per_minute": round(total.runs_per_minute),
            "faults": total.faults,
            "presses": total.pressed,
            "calls": total.calls,
            "folded": total.folded,
            "counts": dict(total.counts),
            "failed": {str(seed): what for seed, what in sorted(total.failed.items())},
        },
        indent=2,
    )


def _show_progress(total: Sum) -> None:
    sys.stderr.write(f"\r{total.runs} runs, {len(total.failed)} failed ")


def _no_progress(_total: Sum) -> None:
    """Nobody is watching."""


def _say(words: str) -> None:
    sys.stdout.write(words + "\n")


if __name__ == "__main__":
    sys.exit(main())
