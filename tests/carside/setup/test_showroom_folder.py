"""The folder that is written: the desk reads it, and nobody else reads the passwords."""

import stat
from pathlib import Path

import msgspec
import pytest

from carside.catalogue import open_ev_data
from carside.cli import main
from carside.contract.topics import Role
from carside.desk.showroom_file import read_showroom
from carside.setup.draft import AdvisorDraft, Draft
from carside.setup.floor_layout import lay_out
from carside.setup.kept_draft import KeptDraft
from carside.setup.showroom_folder import (
    House,
    house_of,
    identifier_for,
    keep_house,
    put_in_place,
    showroom_names,
    showrooms_in,
    write_beside,
)


def draft(name: str = '望京展厅 "A"') -> Draft:
    """A draft as the assistant would have it at its end."""
    cars = [open_ev_data.sheet_of(car, "EUR") for car in open_ev_data.examples(12)]
    stands = lay_out(36, 24, 2, 12).stands
    return Draft(
        name=name,
        languages=("zh-CN", "en"),
        timezone="Asia/Shanghai",
        width_m=36,
        depth_m=24,
        halls=2,
        count=12,
        stands=tuple(
            msgspec.structs.replace(stand, car=sheet.car)
            for stand, sheet in zip(stands[:11], cars, strict=False)
        )
        + stands[11:],
        cars={sheet.car: sheet for sheet in cars},
        advisors=(
            AdvisorDraft(name="Li Na", languages=("zh-CN",)),
            AdvisorDraft(name="王芳", languages=()),
            AdvisorDraft(name="Li Na", languages=("en",)),
        ),
    )


def test_the_desk_reads_what_was_written(tmp_path: Path) -> None:
    written = draft()
    beside = write_beside(written, tmp_path, identifier_for(written, tmp_path))
    showroom = read_showroom(beside / "showroom.toml")
    plan = showroom.plan
    assert (plan.showroom, plan.name) == ("wangjingzhanting-a", '望京展厅 "A"')
    assert [zone.name for zone in plan.zones] == ["A 厅", "B 厅"]
    assert [stand.board for stand in plan.stands] == [f"b{n:02d}" for n in range(1, 13)]
    assert [stand.car for stand in plan.stands] == [s.car for s in written.stands]
    assert [one.name for one in showroom.advisors] == ["Li Na", "王芳", "Li Na"]
    assert [one.advisor for one in showroom.advisors][::2] == ["li-na", "li-na-2"]
    assert showroom.advisors[1].languages == ("zh-CN", "en")


@pytest.mark.parametrize("halls", [1, 3, 6])
@pytest.mark.parametrize("size", [(6.0, 6.0), (17.3, 41.7), (300.0, 299.9)])
def test_every_floor_that_can_be_entered_is_read(
    tmp_path: Path, size: tuple[float, float], halls: int
) -> None:
    width_m, depth_m = size
    layout = lay_out(width_m, depth_m, halls, 40)
    one = Draft(name="Hall", width_m=width_m, depth_m=depth_m, halls=halls, stands=layout.stands)
    beside = write_beside(one, tmp_path, "hall")
    assert len(read_showroom(beside / "showroom.toml").plan.stands) == len(layout.stands)


def test_a_folder_appears_whole_and_never_over_another_one(tmp_path: Path) -> None:
    beside = write_beside(draft(), tmp_path, "one")
    assert showrooms_in(tmp_path) == ()
    put_in_place(beside, tmp_path, "one")
    assert showroom_names(tmp_path) == ("one",)
    again = write_beside(draft(), tmp_path, "one")
    with pytest.raises(FileExistsError):
        put_in_place(again, tmp_path, "one")
    assert identifier_for(draft("One"), tmp_path) == "one-2"


def test_how_it_is_served_is_for_its_owner_alone(tmp_path: Path) -> None:
    house = House(showroom="one", urls={Role.DESK: "mqtt://desk:secret@10.0.0.5:1883"})
    keep_house(tmp_path, house)
    assert house_of(tmp_path) == house
    assert stat.S_IMODE((tmp_path / "house.json").stat().st_mode) == 0o600
    (tmp_path / "house.json").write_text("{")
    with pytest.raises(ValueError, match="delete it"):
        house_of(tmp_path)


def test_a_draft_is_kept_for_its_owner_alone_and_a_damaged_one_is_begun_anew(
    tmp_path: Path,
) -> None:
    kept = KeptDraft(tmp_path)
    assert kept.read() is None
    assert kept.keep(draft())
    assert kept.read() == draft()
    file = tmp_path / "setup-draft.json"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    file.write_bytes(b"{\xff")
    assert kept.read() is None
    kept.forget()
    assert not file.exists()


def test_carside_showroom_check_says_every_mistake(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    beside = write_beside(draft(), tmp_path, "one")
    file = beside / "showroom.toml"
    assert main(["showroom", "check", str(file)]) == 0
    assert "is good: 12 stands" in capsys.readouterr().out
    file.write_text(file.read_text().replace('zone = "hall-b"', 'zone = "hall-c"'))
    assert main(["showroom", "check", str(file)]) == 1
    assert capsys.readouterr().err.count("hall-c") == 6
    assert main(["showroom", "check", str(tmp_path / "none.toml")]) == 2
