"""From the showroom file and its folder of car sheets to a `Showroom`, or to every mistake at once.

Two passes. The first holds each file against its shape (showroom_shape.py and the car sheet); the
second holds the entries against one another: what is named twice, what names something that does
not exist, what lies outside its floor. An entry that failed the first pass still counts as
existing in the second, so that one mistake is not reported as five.
"""

from datetime import date, time
from pathlib import Path
from typing import Any

import msgspec

from carside.calls.escalation import Ladder
from carside.catalogue.sheet import Sheet
from carside.contract import MAX_PAYLOAD_BYTES
from carside.contract.payloads import ConsoleRole
from carside.desk.car_folder import CarFolder, read_cars
from carside.desk.note_rules import oversize_problems, with_required_notes, withheld_sentences
from carside.desk.showroom import Board, Showroom
from carside.desk.showroom_checks import reference_problems
from carside.desk.showroom_shape import (
    AdvisorTable,
    FloorPictureTable,
    HoursTable,
    MatchingTable,
    ShiftTable,
    ShowroomShape,
    SpecialDayTable,
    SpotTable,
    StandTable,
)
from carside.desk.toml_problems import UnreadableError, read_toml, shape_problems
from carside.floor import Floor, FloorPicture, FloorPlan, Spot, Stand, Zone
from carside.opening import Day, Hours, SpecialDay
from carside.roster import Advisor, AdvisorState
from carside.roster_shifts import Break, Shift
from carside.weights import Weights

_ENVELOPE_BYTES = 1024


class ShowroomFileError(Exception):
    """The showroom file or a car sheet has mistakes; `problems` holds one sentence for each."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


def read_showroom(file: Path, cars: Path | None = None) -> Showroom:
    """Read the showroom file and its car sheets.

    Args:
        file: the TOML file.
        cars: the folder of car sheets; None takes the one the file names in `showroom.cars`.

    Raises:
        ShowroomFileError: with every mistake in all files, in the order of the files.
    """
    try:
        document = read_toml(file, file.name)
    except UnreadableError as error:
        raise ShowroomFileError((str(error),)) from None
    wrong = shape_problems(document, ShowroomShape)
    cars = cars or file.parent / cars_folder(document)
    folder = read_cars(cars)
    sentences = [*wrong.values(), *reference_problems(document, wrong, folder)]
    problems = [f"{file.name}: {sentence}" for sentence in sentences] + list(folder.problems)
    if problems:
        raise ShowroomFileError(tuple(problems))
    showroom = _showroom(_shape(document, file), folder, cars.name)
    return _checked_size(showroom, file, cars.name)


def cars_folder(document: dict[str, Any]) -> str:
    """Where the car sheets lie, relative to the showroom file that says `document`."""
    table = document.get("showroom")
    named = table.get("cars") if isinstance(table, dict) else None
    return named if isinstance(named, str) and "\0" not in named else "cars"


def _shape(document: dict[str, Any], file: Path) -> ShowroomShape:
    try:
        return msgspec.convert(document, ShowroomShape)
    except msgspec.ValidationError as error:
        # The schema and the structs are the same, but a schema calls 2.0 whole and msgspec may not.
        raise ShowroomFileError((f"{file.name}: {error}",)) from None


def _checked_size(showroom: Showroom, file: Path, cars: str) -> Showroom:
    if problems := oversize_problems(showroom.sheets, cars, MAX_PAYLOAD_BYTES - _ENVELOPE_BYTES):
        raise ShowroomFileError(problems)
    size = len(msgspec.json.encode(showroom.plan)) + _ENVELOPE_BYTES
    if size > MAX_PAYLOAD_BYTES:
        problem = (
            f"{file.name}: floors, zones and stands together take {size} bytes, at most "
            f"{MAX_PAYLOAD_BYTES} may travel; use fewer stands or shorter names"
        )
        raise ShowroomFileError((problem,))
    return showroom


def _showroom(shape: ShowroomShape, folder: CarFolder, cars: str) -> Showroom:
    table = shape.showroom
    plan = _plan(shape)
    sheets = with_required_notes(_sheets(folder), shape.note)
    return Showroom(
        plan=plan,
        boards=tuple(Board(board=s.board, stand=s.stand) for s in plan.stands if s.board),
        advisors=tuple(_advisor(entry) for entry in shape.advisor),
        sheets=sheets,
        link_template=table.link,
        languages=table.languages,
        currency=table.currency,
        escalation_s=shape.escalation.escalation_s,
        answer_within_s=shape.escalation.answer_within_s,
        ladders=tuple((_hours(line), _ladder(line, shape)) for line in shape.hours),
        manager=shape.escalation.manager,
        webhook=shape.escalation.webhook,
        webhook_secret_env=shape.escalation.webhook_secret_env,
        self_test_at=time.fromisoformat(shape.self_test.at) if shape.self_test else None,
        walk_within_m=shape.walk.within_m,
        walk_within_s=shape.walk.within_s,
        withheld=withheld_sentences(sheets, cars, shape.note),
        roles={one.id: ConsoleRole(one.role) for one in shape.console},
    )


def _hours(line: HoursTable) -> Hours:
    return Hours(
        days=tuple(Day(day) for day in line.days),
        opens=time.fromisoformat(line.opens),
        closes=time.fromisoformat(line.closes),
    )


def _special_day(line: SpecialDayTable) -> SpecialDay:
    return SpecialDay(
        date=date.fromisoformat(line.date),
        opens=time.fromisoformat(line.opens) if line.opens else None,
        closes=time.fromisoformat(line.closes) if line.closes else None,
    )


def _ladder(line: HoursTable, shape: ShowroomShape) -> Ladder:
    return Ladder(
        escalation_s=line.escalation_s or shape.escalation.escalation_s,
        answer_within_s=line.answer_within_s or shape.escalation.answer_within_s,
    )


def _sheets(folder: CarFolder) -> dict[str, Sheet]:
    return {car: folder.sheets[car] for car in sorted(folder.sheets)}


def _plan(shape: ShowroomShape) -> FloorPlan:
    floor_of = {zone.id: zone.floor for zone in shape.zone}
    return FloorPlan(
        showroom=shape.showroom.id,
        name=shape.showroom.name,
        floors=tuple(
            Floor(
                floor=f.id,
                name=f.name,
                width_m=f.width_m,
                depth_m=f.depth_m,
                picture=_picture(f.picture),
            )
            for f in shape.floor
        ),
        zones=tuple(
            Zone(
                zone=z.id,
                floor=z.floor,
                name=z.name,
                x_m=z.x_m,
                y_m=z.y_m,
                width_m=z.width_m,
                depth_m=z.depth_m,
            )
            for z in shape.zone
        ),
        stands=tuple(_stand(entry, floor_of[entry.zone]) for entry in shape.stand),
        reception=_spot(shape.showroom.reception),
        hours=tuple(_hours(line) for line in shape.hours),
        special_days=tuple(_special_day(line) for line in shape.special_day),
        timezone=shape.showroom.timezone or "",
        weights=_weights(shape.matching),
    )


def _picture(table: FloorPictureTable | None) -> FloorPicture | None:
    if table is None:
        return None
    return FloorPicture(file=table.file, x_m=table.x_m, y_m=table.y_m, width_m=table.width_m)


def _stand(entry: StandTable, floor: str) -> Stand:
    return Stand(
        stand=entry.id,
        name=entry.name or entry.id.upper(),
        zone=entry.zone,
        floor=floor,
        x_m=entry.x_m,
        y_m=entry.y_m,
        heading_deg=entry.heading_deg,
        board=entry.board,
        car=entry.car,
    )


def _advisor(entry: AdvisorTable) -> Advisor:
    return Advisor(
        advisor=entry.id,
        name=entry.name,
        state=AdvisorState(entry.state),
        languages=entry.languages,
        models=entry.models,
        at=_spot(entry.at),
        portrait=entry.portrait,
        shifts=tuple(_shift(line) for line in entry.shifts),
    )


def _shift(line: ShiftTable) -> Shift:
    return Shift(
        days=tuple(Day(day) for day in line.days),
        begins=time.fromisoformat(line.begins),
        ends=time.fromisoformat(line.ends),
        breaks=tuple(
            Break(begins=time.fromisoformat(one.begins), ends=time.fromisoformat(one.ends))
            for one in line.breaks
        ),
    )


def _weights(table: MatchingTable) -> Weights:
    return Weights(
        language_points=table.language_points,
        model_points=table.model_points,
        near_points=table.near_points,
        far_m=table.far_m,
        turn_points=table.turn_points,
    )


def _spot(table: SpotTable | None) -> Spot | None:
    return None if table is None else Spot(floor=table.floor, x_m=table.x_m, y_m=table.y_m)
