"""Light lines are kept: found again as they are, and never by half."""

import errno
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from kiosk.light_line import CacheNotWritableError, cached_light_line, silhouette_for
from tests.kiosk.light_line_cars import HEIGHT, WIDTH, small


def test_a_drawn_picture_is_found_again_and_not_touched(tmp_path: Path) -> None:
    silhouette = silhouette_for("sedan")
    path = cached_light_line(silhouette, WIDTH, HEIGHT, tmp_path / "drawn")
    before = path.stat()
    assert cached_light_line(silhouette, WIDTH, HEIGHT, tmp_path / "drawn") == path
    after = path.stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    with Image.open(path) as picture:
        assert picture.tobytes() == small("sedan").tobytes()


def test_what_shapes_the_pixels_shapes_the_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = {
        cached_light_line(silhouette_for("van"), 64, 40, tmp_path),
        cached_light_line(silhouette_for("van"), 64, 41, tmp_path),
        cached_light_line(silhouette_for("van", 5000), 64, 40, tmp_path),
        cached_light_line(silhouette_for("suv"), 64, 40, tmp_path),
    }
    monkeypatch.setattr("kiosk.light_line.cache.DRAWING_VERSION", 0)
    paths.add(cached_light_line(silhouette_for("van"), 64, 40, tmp_path))
    assert len(paths) == 5
    assert set(tmp_path.iterdir()) == paths


@pytest.mark.parametrize(
    "broken",
    [
        lambda _: b"",
        lambda whole: whole[: len(whole) // 2],
        lambda whole: whole[:-1],
        lambda whole: bytes(len(whole)),
        lambda whole: b"<html>" + whole[6:],
        lambda whole: whole[:16] + b"\x00\x00\x01\x00" + whole[20:],
    ],
    ids=["empty", "half", "one byte short", "zeros", "no PNG", "other size"],
)
def test_a_broken_picture_is_drawn_again(tmp_path: Path, broken: object) -> None:
    silhouette = silhouette_for("hatchback")
    path = cached_light_line(silhouette, 64, 40, tmp_path)
    whole = path.read_bytes()
    assert callable(broken)
    path.write_bytes(broken(whole))
    assert cached_light_line(silhouette, 64, 40, tmp_path) == path
    assert path.read_bytes() == whole


def test_a_write_that_fails_leaves_nothing_behind_and_says_where(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("kiosk.light_line.cache.os.fsync", full)
    with pytest.raises(CacheNotWritableError, match="No space left") as raised:
        cached_light_line(silhouette_for("van"), 64, 40, tmp_path)
    assert raised.value.errno == errno.ENOSPC
    assert raised.value.filename == str(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(CacheNotWritableError, match="file"):
        cached_light_line(silhouette_for("van"), 64, 40, tmp_path / "file" / "drawn")


def test_a_cached_picture_is_found_without_loading_what_draws(tmp_path: Path) -> None:
    path = cached_light_line(silhouette_for("van"), 64, 40, tmp_path)
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        "from kiosk.light_line import cached_light_line, marks_for, silhouette_for\n"
        "van = silhouette_for('van')\n"
        "marks_for(van, 64, 40)\n"
        "print(cached_light_line(van, 64, 40, Path(sys.argv[1])))\n"
        "drawing = {'PIL', 'kiosk.light_line.drawing', 'kiosk.light_line.exposure'}\n"
        "assert not drawing & set(sys.modules), 'drawing was loaded'\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.strip() == str(path)
