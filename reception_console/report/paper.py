"""What a report on paper says, as one value: nothing of pages, fonts or millimetres."""

from dataclasses import dataclass

from reception_console.report.chart_input import Chart
from reception_console.report.key_figures import KeyFigure
from reception_console.report.span import long_day_words
from reception_console.scene import Scene
from reception_console.wording import minute_words, translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A report to be put on paper; `made` says when and by whom."""

    showroom: str
    period: str
    made: str
    figures: tuple[KeyFigure, ...]
    charts: tuple[Chart, ...]
    is_mirrored: bool = False


def showroom_name(scene: Scene) -> str:
    """What the showroom is called."""
    return scene.shows.plan.name if scene.shows.plan else translate("Report", "Showroom")


def made_words(receptionist: str, scene: Scene) -> str:
    """When the report was made, and by whom."""
    return translate("Report", "Made on {0} at {1} by {2}").format(
        long_day_words(scene.now.astimezone().date()),
        minute_words(scene.now),
        receptionist or translate("Report", "somebody at reception"),
    )
