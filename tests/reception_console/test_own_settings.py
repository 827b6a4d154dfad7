"""What a console remembers of itself: kept on its disk, put aside when broken, its own alone."""

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from carside.link.broker_url import BrokerUrl
from carside.settings import ConsoleOptions
from reception_console.own_settings import ASIDE, NAME, OwnFile, OwnSettings, ThemeChoice
from reception_console.own_view import LEAST_VOLUME, OwnView
from reception_console.window_place import Place, placed


def _options(folder: Path, **more: object) -> ConsoleOptions:
    words: dict[str, object] = {
        "broker": BrokerUrl.parse("mqtt://127.0.0.1"),
        "showroom": "demo",
        "console": "c",
        "name": "C",
        "folder": folder,
        **more,
    }
    return ConsoleOptions(**words)  # type: ignore[arg-type]  # the words are a console's


def test_what_was_chosen_is_there_at_the_next_start(tmp_path: Path) -> None:
    OwnFile(tmp_path).keep(theme=ThemeChoice.LIGHT, language="ar", volume=50, queue_width=520)
    again = OwnFile(tmp_path).now
    assert (again.theme, again.language) == (ThemeChoice.LIGHT, "ar")
    assert (again.volume, again.queue_width) == (50, 520)


def test_the_file_holds_only_what_differs_and_can_be_read_by_people(tmp_path: Path) -> None:
    OwnFile(tmp_path).keep(volume=75)
    assert json.loads((tmp_path / NAME).read_text()) == {"volume": 75}
    assert not list(tmp_path.glob("*.new"))


def test_without_a_folder_it_is_kept_in_memory_alone() -> None:
    file = OwnFile()
    assert file.keep(volume=75)
    assert not file.keep(volume=75), "nothing differs"
    assert file.now.volume == 75


@pytest.mark.parametrize(
    "broken", [b"", b"{", b"[]", b'{"volume": "loud"}', b'{"queue_width": 4}', b"\xff\xfe"]
)
def test_a_broken_file_is_put_aside_whole_and_everything_is_fresh(
    tmp_path: Path, broken: bytes
) -> None:
    (tmp_path / NAME).write_bytes(broken)
    file = OwnFile(tmp_path)
    assert file.now == OwnSettings()
    assert file.has_put_aside
    assert (tmp_path / ASIDE).read_bytes() == broken
    file.keep(volume=75)
    assert OwnFile(tmp_path).now.volume == 75


def test_what_a_newer_console_has_remembered_besides_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / NAME).write_text('{"volume": 75, "weather": "fine"}')
    file = OwnFile(tmp_path)
    assert (file.now.volume, file.has_put_aside) == (75, False)


@pytest.mark.logs("settings are not kept")
def test_a_disk_that_refuses_costs_only_the_memory(tmp_path: Path) -> None:
    folder = tmp_path / "gone"
    file = OwnFile(folder)
    assert file.keep(volume=75)
    assert file.now.volume == 75


@pytest.mark.usefixtures("application")
def test_the_bell_can_be_made_soft_but_never_silent() -> None:
    own = OwnView(OwnFile(), ["en-GB"])
    own.setVolume(0)
    assert own.now.volume == LEAST_VOLUME > 0


@pytest.mark.usefixtures("application")
@pytest.mark.parametrize(
    ("desktop", "spoken"),
    [
        (["zh-Hans-CN", "zh"], "zh-CN"),
        (["pt-PT"], "pt-BR"),
        (["ar_EG"], "ar"),
        (["fr-FR", "ar"], "ar"),
        (["fr"], "en"),
        ([], "en"),
    ],
)
def test_the_language_is_the_desktop_s_until_one_is_chosen(desktop: list[str], spoken: str) -> None:
    own = OwnView(OwnFile(), desktop)
    assert own.spoken == spoken
    own.setLanguage("zh-CN")
    assert own.spoken == "zh-CN"
    own.setLanguage("system")
    assert own.spoken == spoken


def test_the_window_opens_where_it_was(application: QGuiApplication, tmp_path: Path) -> None:
    assert application.primaryScreen().geometry().contains(60, 50)
    own = OwnSettings(window=(20, 10, 900, 600))
    assert placed(_options(tmp_path), own) == Place((900, 600), (20, 10))


def test_the_command_line_is_stronger_than_what_is_remembered(
    application: QGuiApplication, tmp_path: Path
) -> None:
    assert application.screens()
    own = OwnSettings(window=(20, 10, 900, 600), is_maximized=True)
    options = _options(tmp_path, window=(1280, 800), position=(0, 0))
    assert placed(options, own) == Place((1280, 800), (0, 0))


def test_a_window_that_was_on_a_screen_that_has_gone_is_whole_again(
    application: QGuiApplication, tmp_path: Path
) -> None:
    assert application.screens()
    own = OwnSettings(window=(90_000, 90_000, 900, 600))
    assert placed(_options(tmp_path), own) == Place(None, None)
