"""A report of the desk as charts: which there are, and in which order."""

from carside.contract.reading import Report
from reception_console.report.chart_input import Chart
from reception_console.report.charts_by_name import (
    advisors_chart,
    boards_chart,
    cars_chart,
    outcomes_chart,
    stands_chart,
)
from reception_console.report.charts_in_time import days_chart, hours_chart, months_chart
from reception_console.report.span import Days
from reception_console.scene import Scene


def charts_of(report: Report, days: Days, scene: Scene) -> list[Chart]:
    """Every chart for which there is anything to draw."""
    by_day = days_chart(report, days) or months_chart(report)
    charts = [
        hours_chart(report),
        by_day if days.count > 1 else None,
        outcomes_chart(report),
        stands_chart(report, scene),
        cars_chart(report, scene),
        advisors_chart(report, scene),
        boards_chart(report, scene),
    ]
    return [chart for chart in charts if chart is not None]
