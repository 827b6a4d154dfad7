"""Does a program's memory grow? The figures of a long run's samples."""

from collections.abc import Iterator

from tools.benchmarks.figures import Figure
from tools.benchmarks.gauges import Track
from tools.benchmarks.slopes import blocks, theil_sen

WARM_UP_S = 300.0
_BLOCK_S = 30.0
_LEAST_BLOCKS = 8
_SECONDS_PER_HOUR = 3600.0


def growth(tracks: dict[str, Track]) -> Iterator[Figure]:
    """Each program's slope after the warm-up, what it holds at the end, and its processor time."""
    for name, track in tracks.items():
        seconds = track.at_s[-1]
        warm = track.since(min(WARM_UP_S, seconds / 4))
        times, values = blocks(warm.at_s, warm.mib, min(_BLOCK_S, seconds / _LEAST_BLOCKS))
        slope = theil_sen([at / _SECONDS_PER_HOUR for at in times], values)
        for which, value in (
            ("", slope.middle),
            (", at least (95 %)", slope.low),
            (", at most (95 %)", slope.high),
        ):
            yield Figure(name=f"{name}, memory growth{which}", value=value, unit="MiB/h")
        yield Figure(
            name=f"{name}, memory at the end", value=values[-1], unit="MiB",
            beside=values[0], than="after the warm-up",
        )  # fmt: skip
        yield Figure(name=f"{name}, share of a core", value=warm.processor_share, unit="%")
