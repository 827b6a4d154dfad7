"""Which renderer is chosen."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from look import renderer
from tools.virtual_screen import virtual_screen


def test_a_machine_without_a_graphics_device_is_known_by_its_files(tmp_path: Path) -> None:
    assert not renderer._has_device(tmp_path)
    (tmp_path / "dri").mkdir()
    (tmp_path / "dri" / "renderD128").touch()
    assert renderer._has_device(tmp_path)


@pytest.mark.parametrize(
    ("name", "is_real"),
    [
        ("llvmpipe (LLVM 15.0.6, 256 bits)", False),
        ("softpipe", False),
        ("Google SwiftShader", False),
        ("", False),
        ("Mesa Intel(R) UHD Graphics 630", True),
        ("Mali-G52", True),
    ],
)
def test_a_software_rasteriser_is_no_graphics_processor(
    monkeypatch: pytest.MonkeyPatch, name: str, *, is_real: bool
) -> None:
    monkeypatch.setattr(renderer, "_has_device", lambda _: True)
    monkeypatch.setattr(renderer, "opengl_renderer_name", lambda: name)
    assert renderer._has_real_opengl() is is_real


def test_a_real_software_rasteriser_is_asked_for_its_name_and_not_chosen() -> None:
    """Xvfb has OpenGL, drawn by the processor: asked as if there were a graphics device."""
    script = (
        "from look import Renderer, make_application, renderer\n"
        "renderer._has_device = lambda _: True\n"
        "print(make_application('test', Renderer.AUTO)[1].value)\n"
        "print(renderer.opengl_renderer_name().lower())\n"
    )
    with virtual_screen("320x200x24") as display:
        ended = subprocess.run(
            [sys.executable, "-c", script], env={**os.environ, "DISPLAY": display},
            check=True, timeout=60, capture_output=True, text=True,
        )  # fmt: skip
    chosen, _, name = ended.stdout.strip().partition("\n")
    if not name:
        pytest.skip("this machine has no OpenGL at all")
    assert any(rasteriser in name for rasteriser in renderer._RASTERISERS)
    assert chosen == "software"
