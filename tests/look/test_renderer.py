"""Which renderer is chosen."""

from pathlib import Path

import pytest

from look import renderer


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
    monkeypatch.setattr(renderer, "_opengl_renderer_name", lambda: name)
    assert renderer._has_real_opengl() is is_real
