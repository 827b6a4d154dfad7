"""The exact numbers of what is chosen, as a form, and what a typed value does to the draft."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from carside.catalogue.sheet import Sheet
from carside.floor import Floor, Spot, Stand, Zone
from carside.planning.draft import MOST_SIDE_M, Draft, Part, Ref, metres
from carside.planning.editing import set_picture, set_value
from carside.planning.placing import set_floor_size
from carside.planning.problems import Problem
from reception_console.plan.plan_words import problem_words
from reception_console.scene import sheet_title
from reception_console.wording import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldRow:
    """One field. `kind` is ``text``, ``number`` or ``choice``; `place` names it among all parts."""

    place: str
    key: str
    label: str
    kind: str
    value: str
    unit: str
    hint: str
    problem: str
    step: float
    most: float
    least: float
    values: list[str]
    words: list[str]


Choices = tuple[list[str], list[str]]


@dataclass(frozen=True, slots=True)
class Known:
    """What can be chosen from."""

    cars: Mapping[str, Sheet]
    boards: tuple[str, ...]
    pictures: tuple[str, ...]


def field_rows(
    ref: Ref, draft: Draft, found: Iterable[Problem], known: Known, *, is_new: bool
) -> list[FieldRow]:
    """The form of one part; empty if it is not there."""
    wrong = {one.key: problem_words(one) for one in reversed(list(found)) if one.at == ref}
    form = _Form(ref, wrong)
    if ref.part is Part.STAND and (stand := draft.stand(ref.name)):
        _stand_form(form, stand, draft, known, is_new=is_new)
    elif ref.part is Part.ZONE and (zone := draft.zone(ref.name)):
        _zone_form(form, zone, is_new=is_new)
    elif ref.part is Part.FLOOR and (floor := draft.floor(ref.name)):
        _floor_form(form, floor, known, is_new=is_new)
    elif ref.part is Part.RECEPTION and (spot := draft.reception):
        _place(form, spot)
    return form.rows


class _Form:
    def __init__(self, ref: Ref, wrong: dict[str, str]) -> None:
        self.rows: list[FieldRow] = []
        self._ref = ref
        self._wrong = wrong

    def text(self, key: str, label: str, value: str, hint: str = "") -> None:
        self._add(key, label, "text", value, hint=hint)

    def metres(self, key: str, label: str, value: float, least: float = 0.0) -> None:
        unit = translate("PlanEditor", "m", "metres")
        self._add(key, label, "number", _plain(value), unit=unit, step=0.25, least=least)

    def degrees(self, key: str, label: str, value: float) -> None:
        self._add(key, label, "number", _plain(value), unit="°", step=15.0, most=360.0)

    def choice(self, key: str, label: str, value: str, choices: Choices, hint: str = "") -> None:
        self._add(key, label, "choice", value, choices=choices, hint=hint)

    def _add(
        self,
        key: str,
        label: str,
        kind: str,
        value: str,
        *,
        unit: str = "",
        hint: str = "",
        step: float = 1.0,
        least: float = 0.0,
        most: float = MOST_SIDE_M,
        choices: Choices = ([], []),
    ) -> None:
        self.rows.append(
            FieldRow(
                place=f"{self._ref.part}/{self._ref.name}/{key}",
                key=key,
                label=label,
                kind=kind,
                value=value,
                unit=unit,
                hint=hint,
                problem=self._wrong.get(key, ""),
                step=step,
                least=least,
                most=most,
                values=choices[0],
                words=choices[1],
            )
        )


def _stand_form(form: _Form, stand: Stand, draft: Draft, known: Known, *, is_new: bool) -> None:
    form.text("name", translate("PlanEditor", "Name"), stand.name)
    if is_new:
        hint = translate("PlanEditor", "Never changes once it is saved")
        form.text("id", translate("PlanEditor", "Identifier"), stand.stand, hint)
    form.metres("x_m", translate("PlanEditor", "From the left"), stand.x_m)
    form.metres("y_m", translate("PlanEditor", "From the top"), stand.y_m)
    form.degrees("heading_deg", translate("PlanEditor", "Turned"), stand.heading_deg)
    cars = sorted(known.cars.values(), key=lambda sheet: sheet_title(sheet).lower())
    form.choice(
        "car",
        translate("PlanEditor", "Car"),
        stand.car or "",
        _or_none([c.car for c in cars], [sheet_title(c) for c in cars]),
    )
    form.text("board", translate("PlanEditor", "Board"), stand.board or "")
    zones = [z for z in draft.zones if z.floor == stand.floor]
    form.choice(
        "zone",
        translate("PlanEditor", "Zone"),
        stand.zone,
        ([z.zone for z in zones], [z.name for z in zones]),
    )


def _zone_form(form: _Form, zone: Zone, *, is_new: bool) -> None:
    form.text("name", translate("PlanEditor", "Name"), zone.name)
    if is_new:
        hint = translate("PlanEditor", "Never changes once it is saved")
        form.text("id", translate("PlanEditor", "Identifier"), zone.zone, hint)
    form.metres("x_m", translate("PlanEditor", "From the left"), zone.x_m)
    form.metres("y_m", translate("PlanEditor", "From the top"), zone.y_m)
    form.metres("width_m", translate("PlanEditor", "Width"), zone.width_m, 1.0)
    form.metres("depth_m", translate("PlanEditor", "Depth"), zone.depth_m, 1.0)


def _floor_form(form: _Form, floor: Floor, known: Known, *, is_new: bool) -> None:
    form.text("name", translate("PlanEditor", "Name"), floor.name)
    if is_new:
        hint = translate("PlanEditor", "Never changes once it is saved")
        form.text("id", translate("PlanEditor", "Identifier"), floor.floor, hint)
    form.metres("width_m", translate("PlanEditor", "Width"), floor.width_m, 1.0)
    form.metres("depth_m", translate("PlanEditor", "Depth"), floor.depth_m, 1.0)
    picture = floor.picture
    files = list(dict.fromkeys([*known.pictures, *([picture.file] if picture else [])]))
    form.choice(
        "picture",
        translate("PlanEditor", "Picture under it"),
        picture.file if picture else "",
        _or_none(files, files),
        translate("PlanEditor", "PNG, JPEG or SVG; drop a file onto the plan to add it"),
    )
    if picture is not None:
        form.metres(
            "picture.x_m", translate("PlanEditor", "Picture from the left"), picture.x_m, -500
        )
        form.metres(
            "picture.y_m", translate("PlanEditor", "Picture from the top"), picture.y_m, -500
        )
        form.metres(
            "picture.width_m", translate("PlanEditor", "Picture's width"), picture.width_m, 1
        )


def _place(form: _Form, spot: Spot) -> None:
    form.metres("x_m", translate("PlanEditor", "From the left"), spot.x_m)
    form.metres("y_m", translate("PlanEditor", "From the top"), spot.y_m)


def _or_none(values: list[str], words: list[str]) -> Choices:
    return ["", *values], [translate("PlanEditor", "None"), *words]


def typed(draft: Draft, ref: Ref, key: str, text: str) -> Draft:
    """The draft with what was typed; what means nothing (half a number) changes nothing."""
    value: Any = text
    if key.endswith(("_m", "_deg")):
        try:
            value = metres(float(text.strip().replace(",", ".")))
        except ValueError:
            return draft
        if not abs(value) <= MOST_SIDE_M:
            return draft
    if key in ("board", "car"):
        value = text.strip() or None
    floor = draft.floor(ref.name) if ref.part is Part.FLOOR else None
    if floor is not None and key in ("width_m", "depth_m"):
        size = {"width_m": floor.width_m, "depth_m": floor.depth_m, key: value}
        return set_floor_size(draft, floor.floor, size["width_m"], size["depth_m"])
    if floor is not None and key.startswith("picture."):
        picture = floor.picture
        if picture is None:
            return draft
        changed = replace(picture, **{key.removeprefix("picture."): value})
        return set_picture(draft, floor.floor, changed)
    return set_value(draft, ref, key, value)


def _plain(value: float) -> str:
    return f"{metres(value):g}" if abs(value) < 1e5 else str(value)  # noqa: PLR2004 (:g would round)
