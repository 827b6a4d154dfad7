"""Every picture that QML asks the console for by name, and who draws it."""

from PySide6.QtQml import QQmlEngine

from reception_console import car_pictures, floor_pictures, marks, tray_pictures
from reception_console.fleet import screens
from reception_console.floor_pictures import FloorPictures
from reception_console.report import chart_pictures
from reception_console.report.chart_pictures import ChartProvider
from reception_console.views import Views


def provide(engine: QQmlEngine, views: Views, floors: FloorPictures) -> None:
    """Give the engine all providers, and the views that show floors their pictures."""
    engine.addImageProvider(marks.NAME, marks.Marks())
    engine.addImageProvider(floor_pictures.NAME, floors.provider)
    engine.addImageProvider(screens.NAME, screens.ScreenPictures(views.fleet.screens))
    engine.addImageProvider(car_pictures.NAME, car_pictures.CarPictures())
    engine.addImageProvider(tray_pictures.NAME, tray_pictures.TrayPictures())
    engine.addImageProvider(chart_pictures.NAME, ChartProvider(views.report.pictures))
    views.floor.picture_view.read_from(floors)
    views.plan.read_from(floors)
    views.wall.floor_view.picture_view.read_from(floors)
