"""What the page says of itself at one moment, as one value."""

from dataclasses import dataclass, fields

from carside.planning.draft import Part
from reception_console.plan.drafting import Drafting
from reception_console.plan.hand import Doing, Hand, Tool
from reception_console.plan.plan_file import PlanFile, Talk
from reception_console.plan.plan_words import part_words
from reception_console.row_list import camel
from reception_console.wording import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanState:
    """Everything on the page that is not a list. `tone` is plain, good, accent or alarm."""

    has_plan: bool = False
    is_reading: bool = False
    is_unreadable: bool = False
    is_conflict: bool = False
    is_asking: bool = False
    can_undo: bool = False
    can_redo: bool = False
    can_save: bool = False
    is_changed: bool = False
    words: str = ""
    tone: str = "plain"
    floor: str = ""
    width_m: float = 0.0
    depth_m: float = 0.0
    tool: str = "choose"
    tool_words: str = ""
    cursor: str = "arrow"
    chosen: int = 0
    chosen_words: str = ""
    is_stand: bool = False
    is_floor: bool = False
    has_reception: bool = False
    reception_x_m: float = 0.0
    reception_y_m: float = 0.0
    is_reception_chosen: bool = False
    has_band: bool = False
    band_left_m: float = 0.0
    band_top_m: float = 0.0
    band_right_m: float = 0.0
    band_bottom_m: float = 0.0
    points: tuple[tuple[float, float], ...] = ()
    apart_m: float = 0.0
    has_picture: bool = False

    def as_map(self) -> dict[str, object]:
        """By camel-case name, for QML."""
        values = {camel(field.name): getattr(self, field.name) for field in fields(self)}
        return {**values, "points": [list(point) for point in self.points]}


def state_of(
    drafting: Drafting, hand: Hand, file: PlanFile, *, is_blind: bool, is_asking: bool, note: str
) -> PlanState:
    """How the page stands."""
    draft, chosen, band, points = drafting.draft, drafting.chosen, hand.band, hand.points
    floor, spot = draft.floor(drafting.floor), draft.reception
    changes = len(drafting.changes)
    flaws = sum(one.is_fatal for one in drafting.problems)
    words, tone = _words(file, changes, flaws, is_blind=is_blind, note=note)
    has_plan = file.base is not None
    return PlanState(
        has_plan=has_plan,
        is_reading=file.talk is Talk.READING and not has_plan,
        is_unreadable=file.talk is Talk.UNREADABLE,
        is_conflict=file.talk is Talk.CONFLICT,
        is_asking=is_asking,
        can_undo=drafting.can_undo,
        can_redo=drafting.can_redo,
        can_save=bool(changes) and not flaws and not is_blind and not file.is_busy,
        is_changed=bool(changes),
        words=words,
        tone=tone,
        floor=drafting.floor,
        width_m=floor.width_m if floor else 0.0,
        depth_m=floor.depth_m if floor else 0.0,
        tool=hand.tool.value,
        tool_words=_tool_words(hand),
        cursor="cross" if hand.tool is not Tool.CHOOSE else _cursor(hand),
        chosen=len(chosen),
        chosen_words=_chosen_words(drafting, hand),
        is_stand=bool(chosen) and chosen[-1].part is Part.STAND,
        is_floor=not chosen,
        has_reception=spot is not None and spot.floor == drafting.floor,
        reception_x_m=spot.x_m if spot else 0.0,
        reception_y_m=spot.y_m if spot else 0.0,
        is_reception_chosen=any(ref.part is Part.RECEPTION for ref in chosen),
        has_band=band is not None,
        band_left_m=band.left if band else 0.0,
        band_top_m=band.top if band else 0.0,
        band_right_m=band.right if band else 0.0,
        band_bottom_m=band.bottom if band else 0.0,
        points=points,
        apart_m=_apart_m(points),
        has_picture=floor is not None and floor.picture is not None,
    )


def _apart_m(points: tuple[tuple[float, float], ...]) -> float:
    if len(points) < 2:  # noqa: PLR2004 (from here to there)
        return 0.0
    (ax, ay), (bx, by) = points
    return float(round(((ax - bx) ** 2 + (ay - by) ** 2) ** 0.5, 2))


def _cursor(hand: Hand) -> str:
    return "closed" if hand.doing in (Doing.PAN, Doing.MOVE) else "arrow"


def _tool_words(hand: Hand) -> str:
    return {
        Tool.CHOOSE: "",
        Tool.ZONE: translate("PlanEditor", "Drag from one corner of the zone to the other"),
        Tool.STAND: translate("PlanEditor", "Press where a stand is to be; Esc when done"),
        Tool.RECEPTION: translate("PlanEditor", "Press where the reception is"),
        Tool.SCALE: translate("PlanEditor", "Press two points whose distance you know"),
    }[hand.tool]


def _chosen_words(drafting: Drafting, hand: Hand) -> str:
    if hand.points:
        return translate("PlanEditor", "Scale")
    if len(drafting.chosen) > 1:
        return translate("PlanEditor", "%1 chosen").replace("%1", str(len(drafting.chosen)))
    if drafting.last is not None:
        return part_words(drafting.last, drafting.draft)
    floor = drafting.draft.floor(drafting.floor)
    return floor.name if floor else ""


def _words(
    file: PlanFile, changes: int, flaws: int, *, is_blind: bool, note: str
) -> tuple[str, str]:
    """The line under the title: the most important thing first."""
    told = _talk_words(file)
    if told is not None and (changes or file.talk is not Talk.SAVED):
        return told
    if note:
        return note, "accent"
    if flaws:
        words = translate("PlanEditor", "Cannot be saved yet: things to put right: %1")
        return words.replace("%1", str(flaws)), "alarm"
    if changes:
        words = translate("PlanEditor", "Not saved yet: changes: %1").replace("%1", str(changes))
        if is_blind:
            words = translate(
                "PlanEditor", "The desk is not heard. Go on drawing; save when it is back."
            )
        return words, "accent"
    if told is not None:
        return told
    return translate("PlanEditor", "As in the showroom file"), "plain"


def _talk_words(file: PlanFile) -> tuple[str, str] | None:
    if file.talk is Talk.READING and file.base is None:
        return translate("PlanEditor", "Reading the showroom file"), "plain"
    if file.talk is Talk.SAVING:
        return translate("PlanEditor", "Saving"), "plain"
    if file.talk is Talk.SAVED:
        return translate("PlanEditor", "Saved: boards and consoles show it now"), "good"
    if file.talk is Talk.CONFLICT:
        return file.sentence, "alarm"
    if file.talk is Talk.REFUSED:
        silent = translate("PlanEditor", "The desk did not answer. Save again.")
        return " ".join(file.sentences) or silent, "alarm"
    if file.talk is Talk.UNREADABLE:
        silent = translate("PlanEditor", "The desk did not answer.")
        return file.sentence or silent, "alarm"
    return None
