"""The assistant's window: step by step, with every mistake said where it was made."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from carside.contract.topics import Role
from carside.embedded_broker import EmbeddedBroker
from carside.setup.asking import Make, OpenBoard, Progress, Work
from carside.setup.draft import Draft, PlacedStand
from carside.setup.kept_draft import KeptDraft
from tests.reception_console.setup.assisted import Assisted

LEAST_PX = 24
_CONTROLS = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.ComboBox,
    QAccessible.Role.ListItem,
    QAccessible.Role.PageTab,
    QAccessible.Role.EditableText,
}


def _draft(assistant: Assisted) -> Draft:
    return assistant.view._held.now


def _stand(assistant: Assisted, name: str) -> PlacedStand:
    return next(stand for stand in _draft(assistant).stands if stand.name == name)


def _go_to(assistant: Assisted, step: int) -> Any:
    """Turn to a step, with whatever must be said before it."""
    view: Any = assistant.view  # Qt's properties are not typed in Python
    while view.step < step:
        if view.step == 1:
            view.showroom.setName("Wangjing")
        view.goOn()
        assistant.settle()
    return view


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("step", range(6))
def test_every_control_has_a_name_and_a_size_that_can_be_hit(
    assistant: Assisted, step: int, language: str, size: tuple[int, int]
) -> None:
    assistant.window.resize(*size)
    view = _go_to(assistant, step)
    if language != "en":
        view.setLanguage(language)
    if step == 0:
        view.broker.setHere(is_here=False)
    if step == 3:
        view.advisors.add("Li Na")
    if step == 4:
        view.cars.search("eqs")
    QTest.qWait(350)
    controls = [node for node in assistant.spoken() if node.role() in _CONTROLS]
    assert len(controls) > 7
    nameless = [c.object().objectName() for c in controls if not c.text(QAccessible.Text.Name)]
    small = [
        (c.text(QAccessible.Text.Name), c.rect().width(), c.rect().height())
        for c in controls
        if min(c.rect().width(), c.rect().height()) < LEAST_PX
        and not c.text(QAccessible.Text.Name).startswith("Stand ")
    ]
    assert nameless == []
    assert small == []
    width, height = size
    outside = [
        c.text(QAccessible.Text.Name)
        for c in controls
        if not (c.rect().left() >= 0 and c.rect().right() <= width and c.rect().bottom() <= height)
        and c.role() is not QAccessible.Role.ListItem
    ]
    assert outside == []


def test_tab_walks_through_every_field_of_a_step_and_comes_round(assistant: Assisted) -> None:
    _go_to(assistant, 1)
    met: list[str] = []
    for _ in range(40):
        focused = assistant.window.activeFocusItem()
        assert focused is not None
        met.append(focused.objectName())
        assistant.key(Qt.Key.Key_Tab)
        if met[0] == assistant.window.activeFocusItem().objectName():
            break
    order = [met.index(name) for name in ("name-box", "identifier-box", "currency-box", "on")]
    assert order == sorted(order)
    assert {"languages-en", "zone-box", "back", "step-0"} <= set(met)


def test_nobody_goes_on_without_a_name_and_is_told_why(assistant: Assisted) -> None:
    view = _go_to(assistant, 1)
    assert not assistant.shows("Give it the name")
    assistant.key(Qt.Key.Key_Return)
    assert view.step == 1
    assert assistant.shows("Give it the name")
    assistant.type("Wangjing")
    assert view.showroom.identifier == "wangjing"
    assistant.key(Qt.Key.Key_Return)
    assert view.step == 2


def test_escape_goes_back_and_nothing_is_lost(assistant: Assisted) -> None:
    view = _go_to(assistant, 1)
    assistant.type("Nanjing")
    assistant.key(Qt.Key.Key_Return, Qt.Key.Key_Escape)
    assert (view.step, view.showroom.name) == (1, "Nanjing")
    assistant.key(Qt.Key.Key_Escape)
    assert view.step == 0
    assistant.click("step-2")
    assert view.step == 2


def test_a_stand_is_dragged_with_the_mouse_and_moved_with_the_arrows(assistant: Assisted) -> None:
    _go_to(assistant, 2)
    before = _stand(assistant, "A2")
    assistant.drag("plan-A2", 0, 60)
    dragged = _stand(assistant, "A2")
    assert dragged.y_m > before.y_m + 1
    assert dragged.x_m == pytest.approx(before.x_m, abs=0.11)
    assistant.item("plan-A2").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    assistant.key(Qt.Key.Key_Left, Qt.Key.Key_Left)
    assert _stand(assistant, "A2").x_m == pytest.approx(dragged.x_m - 1.0)
    assistant.click("lay-out-anew")
    assert _stand(assistant, "A2") == before


def test_what_does_not_fit_is_said_with_what_would(assistant: Assisted) -> None:
    view = _go_to(assistant, 2)
    view.floor.setCount("60")
    assistant.settle()
    assert assistant.shows("12 stands fit")
    assert len(_draft(assistant).stands) == 12
    view.floor.setWidth("3")
    assistant.settle()
    assistant.key(Qt.Key.Key_Return)
    assert view.step == 2
    assert assistant.shows("A number from 6 to 300")


def test_advisors_come_from_a_csv_file_or_not_at_all(assistant: Assisted, tmp_path: Path) -> None:
    view = _go_to(assistant, 3)
    file = tmp_path / "people.csv"
    file.write_text("name,languages,models\nLi Na,zh-CN en,eqs\nTom Weber,de,\n")
    view.advisors.importFile(file.as_uri())
    people = _draft(assistant).advisors
    assert [(one.name, one.languages) for one in people] == [
        ("Li Na", ("zh-CN", "en")),
        ("Tom Weber", ("de",)),
    ]
    assert people[0].more["models"] == ["eqs"]
    file.write_text("name,languages\nAnna,not a language!\n")
    view.advisors.importFile(file.as_uri())
    assistant.settle()
    assert assistant.shows("Line 2")
    assert len(_draft(assistant).advisors) == 2
    view.advisors.importFile(str(tmp_path / "none.csv"))
    assistant.settle()
    assert assistant.shows("cannot be read")


def test_a_broker_of_the_house_is_tried_for_real(assistant: Assisted, tmp_path: Path) -> None:
    view: Any = assistant.view
    view.broker.setHere(is_here=False)
    view.broker.setAddress("no such place !")
    assistant.key(Qt.Key.Key_Return)
    assert assistant.shows("That is no address")
    with EmbeddedBroker(tmp_path / "broker", port=0) as broker:
        view.broker.setAddress(f"127.0.0.1:{broker.port}")
        for role in Role:
            view.broker.setPassword(role.value, "wrong")
        view.broker.tryIt()
        assistant.until(lambda: view.broker.state == "refused", "a refusal")
        assistant.settle()
        assert assistant.shows("does not accept the password of desk, board, console")
        for role in Role:
            password = broker.url(role).split(":")[2].split("@")[0]
            view.broker.setPassword(role.value, password)
        view.goOn()
        assistant.until(lambda: view.step == 1, "the next step, once it is reached")
    view.goBack()
    view.broker.setAddress(f"127.0.0.1:{broker.port} ")
    view.broker.tryIt()
    assistant.until(lambda: view.broker.state == "nobody", "nobody there")
    kept = KeptDraft(assistant.base).read()
    assert kept is not None
    assert kept.broker.address.strip() == f"127.0.0.1:{broker.port}"


def test_a_failure_says_what_to_do_and_can_be_tried_again(assistant: Assisted) -> None:
    view = _go_to(assistant, 4)
    view.cars.fill()
    view.goOn()
    assistant.key(Qt.Key.Key_Return)
    assert isinstance(assistant.channel.asked[-1], Make)
    assistant.channel.say(Work.FILES, Progress.DONE)
    assistant.channel.say(Work.BROKER, Progress.FAILED, "Port 1883 is in use.")
    assistant.settle()
    assert assistant.shows("Port 1883 is in use.")
    assert assistant.shows("Go back to the first step")
    assistant.key(Qt.Key.Key_Escape)
    assert view.step == 4, "back is open again"
    view.goOn()
    assistant.key(Qt.Key.Key_Return)
    for work in (Work.FILES, Work.BROKER, Work.DESK, Work.CONSOLE):
        assistant.channel.say(work, Progress.DONE)
    assistant.settle()
    assert assistant.shows("Your showroom is open")
    opened = assistant.channel.asked[-1]
    assert isinstance(opened, OpenBoard)
    assert opened.board == "b01"


def test_a_stand_can_be_emptied_again_and_what_is_unknown_is_said(assistant: Assisted) -> None:
    view = _go_to(assistant, 4)
    assistant.type("taycan")
    assistant.key(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert _stand(assistant, "A1").car is not None
    assert view.cars.stand == "A2"
    view.cars.clear("A1")
    assert _stand(assistant, "A1").car is None
    assistant.type("no such car")
    assert assistant.shows("No such car")
    assistant.key(Qt.Key.Key_Return)
    assert view.step == 4, "nobody is sent on by a car that is not known"
    view.cars.search("")
    assistant.key(Qt.Key.Key_Return)
    assert view.step == 5, "a stand may stay empty"
