"""All that is known of one board, as labels and values for the side of the page."""

from dataclasses import dataclass

from carside.contract.payloads import About, Health
from reception_console.fleet.fleet_rows import told_ago
from reception_console.fleet.fleet_words import (
    ago_words,
    frame_words,
    memory_words,
    share_words,
    span_words,
)
from reception_console.scene import Scene
from reception_console.wording import joined, language_name, translate


@dataclass(frozen=True, slots=True, kw_only=True)
class DetailRow:
    """One line: what it is, and what it is here."""

    label: str
    value: str


def detail_rows(board: str, scene: Scene) -> list[DetailRow]:
    """What is known beside what its row says; what nobody told is left out."""
    shows = scene.shows
    stand = scene.stand_of_board(board)
    rows = [(translate("Fleet", "Board"), joined(board, scene.place_name(stand)))]
    rows += _about_rows(shows.abouts.get(board))
    health, ago = shows.healths.get(board), told_ago(scene, board)
    rows += _health_rows(health) if health else []
    if ago is not None:
        rows.append((translate("Fleet", "Told"), ago_words(ago.total_seconds())))
    return [DetailRow(label=label, value=value) for label, value in rows if value]


def _about_rows(about: About | None) -> list[tuple[str, str]]:
    if about is None:
        return []
    names = ", ".join(language_name(tag) for tag in about.languages)
    return [
        (translate("Fleet", "System"), about.system or ""),
        (translate("Fleet", "Languages"), names),
    ]


def _health_rows(health: Health) -> list[tuple[str, str]]:
    frames = f"{frame_words(health.frame_p50_ms)} / {frame_words(health.frame_p99_ms)}"
    memory = f"{memory_words(health.memory_mb)} / {memory_words(health.pss_mb)}"
    broken = health.decode_failures
    return [
        (translate("Fleet", "Had run for"), span_words(health.uptime_s)),
        (translate("Fleet", "Frames, half / 99 %"), frames if health.frame_p99_ms else ""),
        (translate("Fleet", "Memory, all / its own"), memory if health.memory_mb else ""),
        (translate("Fleet", "Unreadable pictures"), str(broken) if broken else ""),
        (translate("Fleet", "Volume"), _level(health.volume)),
        (translate("Fleet", "Brightness"), _level(health.brightness)),
    ]


def _level(level: int | None) -> str:
    return "" if level is None else share_words(level)
