"""Photographs of every format, size and orientation become prints; broken ones are left out."""

import os
import resource
import time
from pathlib import Path

import pytest
from PIL import Image, ImageCms
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.photos import Darkroom, Original, Prints, Wish, find_original
from kiosk.photos.admission import BrokenPhotoError
from kiosk.photos.developing import develop
from kiosk.photos.framing import framing
from tests.kiosk.photographs import (
    BLUE,
    CORNERS,
    GREEN,
    RED,
    as_a_camera_holds_it,
    corners_of,
    is_near,
    plain,
    png_bomb,
    upright,
    webp_bomb,
)

FORMATS = pytest.mark.parametrize("suffix", ["jpg", "png", "webp", "avif"])
FRAME = (320, 180)
_WITHIN_S = 30.0


def _looks_upright(picture: Image.Image) -> bool:
    found = corners_of(picture)
    return all(is_near(one, other) for one, other in zip(found, CORNERS, strict=True))


def _original(file: Path) -> Original:
    found = find_original(file.parent.parent, file.parent.name, file.name)
    assert found is not None
    return found


@FORMATS
def test_every_format_is_developed_at_the_size_of_its_frame(tmp_path: Path, suffix: str) -> None:
    upright().save(tmp_path / f"car.{suffix}")
    picture = develop(tmp_path / f"car.{suffix}", *FRAME)
    assert (picture.size, picture.mode) == (FRAME, "RGB")
    assert _looks_upright(picture)


@FORMATS
@pytest.mark.parametrize("orientation", range(1, 9))
def test_however_the_camera_was_held_the_picture_is_upright(
    tmp_path: Path, suffix: str, orientation: int
) -> None:
    picture, exif = as_a_camera_holds_it(orientation)
    picture.save(tmp_path / f"car.{suffix}", exif=exif)
    developed = develop(tmp_path / f"car.{suffix}", *FRAME)
    assert developed.size == FRAME
    assert _looks_upright(developed)


@pytest.mark.parametrize("mode", ["L", "P", "CMYK", "1", "LA", "I;16", "RGBA"])
def test_every_kind_of_colour_is_developed(tmp_path: Path, mode: str) -> None:
    suffix = "jpg" if mode == "CMYK" else "png"
    grey = upright().convert("L")
    if mode == "I;16":
        picture = grey.convert("I").point(lambda value: value * 257).convert("I;16")
    else:
        picture = (grey if mode == "1" else upright()).convert(mode)
    picture.save(tmp_path / f"car.{suffix}")
    developed = develop(tmp_path / f"car.{suffix}", *FRAME)
    assert (developed.mode, developed.size) == ("RGB", FRAME)
    top_left, *_, bottom_right = corners_of(developed)
    assert sum(bottom_right) > sum(top_left)


def test_what_is_clear_stays_clear(tmp_path: Path) -> None:
    Image.new("RGBA", (640, 360), (200, 0, 0, 100)).save(tmp_path / "cut-out.png")
    developed = develop(tmp_path / "cut-out.png", *FRAME)
    assert developed.mode == "RGBA"
    assert developed.getchannel("A").getextrema() == (100, 100)


def test_colours_of_another_profile_are_translated_and_a_torn_profile_is_let_be(
    tmp_path: Path,
) -> None:
    ours = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    # A screen whose red is our blue
    swapped = ours.replace(b"rXYZ", b"swap").replace(b"bXYZ", b"rXYZ").replace(b"swap", b"bXYZ")
    picture = Image.new("RGB", (64, 36), RED)
    picture.save(tmp_path / "swapped.png", icc_profile=swapped)
    picture.save(tmp_path / "torn.png", icc_profile=b"torn")
    assert is_near(corners_of(develop(tmp_path / "swapped.png", *FRAME))[0], RED[::-1])
    assert corners_of(develop(tmp_path / "torn.png", *FRAME))[0] == RED


@pytest.mark.parametrize(
    ("size", "shown"),
    [
        ((1600, 900), (320, 180)),  # as the frame
        ((1500, 1000), (320, 180)),  # 3:2 loses a little above and below
        ((900, 1600), (101, 180)),  # upright: whole, with room beside it
        ((3000, 500), (320, 53)),  # a panorama: whole, with room above and below
        ((64, 36), (320, 180)),  # small: enlarged
        ((1, 1), (180, 180)),
    ],
)
def test_a_picture_fills_its_frame_or_is_whole_within(
    size: tuple[int, int], shown: tuple[int, int]
) -> None:
    cut, on_screen = framing(size, FRAME)
    assert on_screen == shown
    assert cut[0] <= size[0]
    assert cut[1] <= size[1]
    assert cut[0] * cut[1] >= 0.75 * size[0] * size[1]


@FORMATS
@pytest.mark.parametrize("share", [0.0, 0.001, 0.5, 0.9])
def test_what_is_only_partly_there_is_broken(tmp_path: Path, suffix: str, share: float) -> None:
    whole = tmp_path / f"whole.{suffix}"
    Image.effect_noise((640, 360), 90).convert("RGB").save(whole)
    content = whole.read_bytes()
    part = tmp_path / f"part.{suffix}"
    part.write_bytes(content[: int(len(content) * share)])
    assert develop(whole, *FRAME).size == FRAME
    with pytest.raises(BrokenPhotoError):
        develop(part, *FRAME)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("words.jpg", b"no picture at all"),
        ("page.png", b"<html></html>"),
        ("noise.webp", os.urandom(5000)),
        ("noise.avif", b"\0\0\0\x20ftypavif" + bytes(5000)),
        ("vector.png", b'<svg xmlns="http://www.w3.org/2000/svg"/>'),
    ],
)
def test_what_is_no_photograph_is_broken(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(BrokenPhotoError):
        develop(tmp_path / name, *FRAME)


def test_a_gif_that_is_called_jpg_is_broken(tmp_path: Path) -> None:
    upright().save(tmp_path / "car.jpg", format="GIF")
    with pytest.raises(BrokenPhotoError, match="neither of JPEG, PNG, WEBP, AVIF"):
        develop(tmp_path / "car.jpg", *FRAME)


def test_a_file_that_promises_more_pixels_than_memory_holds_is_refused_by_its_head(
    tmp_path: Path,
) -> None:
    before_kib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for file in (png_bomb(tmp_path / "bomb.png", 60_000, 60_000), webp_bomb(tmp_path / "b.webp")):
        with pytest.raises(BrokenPhotoError, match="pixels are too many"):
            develop(file, *FRAME)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before_kib < 50 * 1024


def test_a_photograph_of_a_hundred_megapixels_is_shown(tmp_path: Path) -> None:
    Image.new("L", (12_000, 8_400), 130).save(tmp_path / "huge.jpg")
    assert develop(tmp_path / "huge.jpg", *FRAME).size == FRAME


def test_a_progressive_one_of_a_hundred_megapixels_is_refused(tmp_path: Path) -> None:
    Image.new("L", (12_000, 8_400), 130).save(tmp_path / "huge.jpg", progressive=True)
    with pytest.raises(BrokenPhotoError, match="12000 x 8400 pixels are too many"):
        develop(tmp_path / "huge.jpg", *FRAME)


@pytest.mark.parametrize("place", ["eqs", "cars/eqs"])
def test_photographs_lie_in_the_cars_folder_or_beside_the_car_sheets(
    tmp_path: Path, place: str
) -> None:
    plain(tmp_path / place / "front.jpg", RED)
    found = find_original(tmp_path, "eqs", "front.jpg")
    assert found is not None
    assert found.file == tmp_path / place / "front.jpg"
    assert find_original(tmp_path, "eqs", "rear.jpg") is None
    assert find_original(tmp_path, "eqb", "front.jpg") is None


def test_a_folder_that_is_called_as_a_photograph_is_none(tmp_path: Path) -> None:
    (tmp_path / "eqs" / "front.jpg").mkdir(parents=True)
    assert find_original(tmp_path, "eqs", "front.jpg") is None


def test_a_print_is_found_again_and_another_size_or_state_is_another_print(tmp_path: Path) -> None:
    original, prints = _original(plain(tmp_path / "eqs" / "a.jpg", RED)), Prints(tmp_path / "p")
    link = prints.keep(original, FRAME, develop(original.file, *FRAME))
    kept = prints.kept(original, FRAME)
    assert kept is not None
    assert kept.as_uri() == link
    assert prints.kept(original, (640, 360)) is None
    os.utime(original.file, (1, 1))
    assert prints.kept(_original(original.file), FRAME) is None


@pytest.mark.parametrize("content", [b"", b"\xff\xd8\xff", bytes(3000), None])
def test_a_torn_print_is_none(tmp_path: Path, content: bytes | None) -> None:
    original, prints = _original(plain(tmp_path / "eqs" / "a.jpg", RED)), Prints(tmp_path / "p")
    prints.keep(original, FRAME, develop(original.file, *FRAME))
    [file] = (tmp_path / "p").iterdir()
    file.write_bytes(file.read_bytes()[:-100] if content is None else content)
    assert prints.kept(original, FRAME) is None


def test_prints_stay_below_their_limit_and_the_longest_unseen_goes_first(tmp_path: Path) -> None:
    noise = Image.effect_noise(FRAME, 90).convert("RGB")
    originals = [_original(plain(tmp_path / "eqs" / f"{n}.jpg", RED)) for n in range(8)]
    Prints(tmp_path / "p").keep(originals[0], FRAME, noise)
    [first] = (tmp_path / "p").iterdir()
    prints = Prints(tmp_path / "p", limit_bytes=4 * first.stat().st_size + 2000)
    for age, original in enumerate(originals):
        prints.keep(original, FRAME, noise)
        kept = prints.kept(original, FRAME)
        assert kept is not None
        os.utime(kept, (age + 1, age + 1))
    held = [prints.kept(original, FRAME) is not None for original in originals]
    assert held == [False] * 4 + [True] * 4


def test_a_print_that_is_looked_at_again_becomes_young(tmp_path: Path) -> None:
    original, prints = _original(plain(tmp_path / "eqs" / "a.jpg", RED)), Prints(tmp_path / "p")
    prints.keep(original, FRAME, develop(original.file, *FRAME))
    kept = prints.kept(original, FRAME)
    assert kept is not None
    os.utime(kept, (1, 1))
    prints.look_at(kept)
    assert time.time() - kept.stat().st_mtime < 60


def test_where_nothing_can_be_written_the_picture_travels_in_its_link(tmp_path: Path) -> None:
    (tmp_path / "p").write_bytes(b"a file where the folder should be")
    original = _original(plain(tmp_path / "eqs" / "a.jpg", RED))
    link = Prints(tmp_path / "p").keep(original, FRAME, develop(original.file, *FRAME))
    assert link.startswith("data:image/jpeg;base64,")


@pytest.fixture
def darkroom(application: QGuiApplication, tmp_path: Path) -> Darkroom:
    assert application.screens()
    return Darkroom(tmp_path / "prints")


def _await(darkroom: Darkroom, wishes: list[Wish]) -> list[QUrl]:
    until_s = time.monotonic() + _WITHIN_S
    while time.monotonic() < until_s:
        QCoreApplication.processEvents()
        links = [darkroom.link(wish) for wish in wishes]
        if None not in links:
            return [link for link in links if link is not None]
        time.sleep(0.005)
    raise AssertionError("not developed in time")


def test_the_darkroom_develops_what_is_wanted_and_counts_what_is_broken(
    darkroom: Darkroom, tmp_path: Path
) -> None:
    good = plain(tmp_path / "eqs" / "good.avif", GREEN)
    bad = plain(tmp_path / "eqs" / "bad.jpg", RED)
    bad.write_bytes(bad.read_bytes()[:200])
    wishes = [Wish(_original(bad), FRAME), Wish(_original(good), FRAME)]
    darkroom.want(wishes)
    broken, link = _await(darkroom, wishes)
    assert broken.isEmpty()
    shown = QImage(link.toLocalFile())
    assert (shown.width(), shown.height()) == FRAME
    assert darkroom.failures == 1
    assert darkroom.last_failure.startswith("bad.jpg: ")
    darkroom.want([Wish(_original(bad), (64, 36))])
    _await(darkroom, [Wish(_original(bad), (64, 36))])
    assert darkroom.failures == 1, "the same broken file at another size"
    plain(bad, BLUE)
    mended = Wish(_original(bad), FRAME)
    darkroom.want([mended])
    assert not _await(darkroom, [mended])[0].isEmpty()
    darkroom.close()


def test_a_print_that_cannot_be_read_is_made_again_but_not_for_ever(
    darkroom: Darkroom, tmp_path: Path
) -> None:
    wish = Wish(_original(plain(tmp_path / "eqs" / "a.jpg", RED)), FRAME)
    for _ in range(2):
        darkroom.want([wish])
        [link] = _await(darkroom, [wish])
        Path(link.toLocalFile()).write_bytes(b"\xff\xd8\xff garbage \xff\xd9")
        darkroom.mend(link)
        assert darkroom.link(wish) is None
    darkroom.want([wish])
    [link] = _await(darkroom, [wish])
    darkroom.mend(link)
    assert darkroom.link(wish) == QUrl()
    assert darkroom.failures == 1
    darkroom.close()


def test_what_is_not_wanted_any_more_is_not_developed(darkroom: Darkroom, tmp_path: Path) -> None:
    files = [plain(tmp_path / "eqs" / f"{n}.png", RED, (4000, 3000)) for n in range(12)]
    last = Wish(_original(plain(tmp_path / "eqs" / "last.jpg", BLUE)), FRAME)
    left = [Wish(_original(file), FRAME) for file in files]
    darkroom.want(left)
    darkroom.want([last])
    _await(darkroom, [last])
    darkroom.close()
    QCoreApplication.processEvents()
    assert sum(darkroom.link(wish) is not None for wish in left) <= 1
