"""Every step of the assistant in every size, theme and language, as pictures for people to judge.

They are compared with those in ``tests/reception_console/setup/kept/``; tests/gallery.py says how.
"""

import gc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from carside.setup.asking import Progress, Work
from tests.gallery import Room
from tests.reception_console.setup.assisted import Assisted

KEPT = Path(__file__).parent / "kept"
SIZES = {"1366x768": (1366, 768), "1920x1080": (1920, 1080), "2560x1440": (2560, 1440)}
_SETTLED_MS = 400
_NAMES = {"zh-CN": "望京展厅", "ar": "معرض دبي"}

View = Any  # Qt's properties are not typed in Python


def _elsewhere(assistant: Assisted, view: View) -> None:
    view.broker.setHere(is_here=False)
    view.broker.setAddress("no place at all !")
    view.broker.tryIt()
    assistant.settle()


def _name(assistant: Assisted, view: View) -> None:
    view.broker.setHere(is_here=True)
    view.goOn()
    view.goOn()
    assistant.settle()


def _floor(assistant: Assisted, view: View) -> None:
    view.showroom.setName(_NAMES.get(view.language, "Wangjing Showroom"))
    view.goOn()
    view.floor.setWidth("36")
    view.floor.setDepth("24")
    view.floor.setHalls("2")
    view.floor.setCount("12")
    assistant.settle()


def _too_many(assistant: Assisted, view: View) -> None:
    view.floor.setCount("30")
    view.plan.moveTo("A1", 8, 4)
    assistant.settle()


def _advisors(assistant: Assisted, view: View) -> None:
    view.floor.setCount("12")
    view.goOn()
    for name in ("Li Na", "Wang Fang", "Maximiliane von Hohenfels-Langenburg"):
        view.advisors.add(name)
    view.advisors.toggle(1, "ar")
    assistant.settle()


def _cars(assistant: Assisted, view: View) -> None:
    view.goOn()
    for typed in ("eqs", "taycan 4s", "et7"):
        view.cars.search(typed)
        view.cars.take()
    assistant.settle()


def _search(assistant: Assisted, view: View) -> None:
    view.cars.search("polestar")
    assistant.settle()


def _ready(assistant: Assisted, view: View) -> None:
    view.cars.fill()
    view.goOn()
    assistant.settle()


def _failed(assistant: Assisted, view: View) -> None:
    view.goOn()
    assistant.channel.say(Work.FILES, Progress.DONE)
    assistant.channel.say(Work.BROKER, Progress.FAILED, "Port 1883 is in use by another program.")


def _open(assistant: Assisted, view: View) -> None:
    view.goOn()
    for work in (Work.FILES, Work.BROKER, Work.DESK, Work.CONSOLE):
        assistant.channel.say(work, Progress.DONE)


STEPS: dict[str, Callable[[Assisted, View], None]] = {
    "1_here": lambda _assistant, _view: None,
    "1_elsewhere": _elsewhere,
    "2_name": _name,
    "3_floor": _floor,
    "3_too_many": _too_many,
    "4_advisors": _advisors,
    "5_cars": _cars,
    "5_search": _search,
    "6_ready": _ready,
    "6_failed": _failed,
    "6_open": _open,
}


@pytest.mark.parametrize("language", ["en", "zh-CN", "pt-BR", "ar"])
@pytest.mark.parametrize("theme", ["dark", "light"])
@pytest.mark.parametrize("size", SIZES)
def test_every_step_looks_as_it_was_judged(
    application: QGuiApplication, size: str, theme: str, language: str, tmp_path: Path
) -> None:
    assert application.screens()
    gc.collect()
    room = Room(f"console-setup/{size}/{theme}/{language}", KEPT)
    assistant = Assisted(tmp_path)
    assistant.open(*SIZES[size])
    view: View = assistant.view
    view.look_light(is_light=theme == "light")
    if language != "en":
        view.setLanguage(language)
    for name, way in STEPS.items():
        way(assistant, view)
        QTest.qWait(_SETTLED_MS)
        room.hang(name, assistant.picture)
    complaints = assistant.complaints
    assistant.close()
    assert complaints == []
    room.close()
