"""What the page says: of problems, of parts, of how saving stands."""

from carside.planning.draft import Draft, Part, Ref
from carside.planning.problems import Problem, Wrong
from reception_console.wording import translate


def part_words(ref: Ref, draft: Draft) -> str:
    """What a part is called: ``Stand A3``."""
    if ref.part is Part.RECEPTION:
        return translate("PlanEditor", "Reception")
    if ref.part is Part.FLOOR:
        floor = draft.floor(ref.name)
        return floor.name if floor else ref.name
    if ref.part is Part.ZONE:
        zone = draft.zone(ref.name)
        return zone.name if zone else ref.name
    stand = draft.stand(ref.name)
    return translate("PlanEditor", "Stand %1").replace("%1", stand.name if stand else ref.name)


def problem_words(problem: Problem) -> str:
    """What is wrong, and what to do, in one sentence."""
    return _sentences()[problem.wrong].replace("%1", problem.other)


def _sentences() -> dict[Wrong, str]:
    return {
        Wrong.NO_FLOOR: translate("PlanEditor", "There is no floor yet: add one"),
        Wrong.NO_NAME: translate("PlanEditor", "Needs a name of up to 200 letters"),
        Wrong.BAD_IDENTIFIER: translate(
            "PlanEditor", "An identifier has only small letters, digits and hyphens"
        ),
        Wrong.IDENTIFIER_TAKEN: translate("PlanEditor", "Another one is called %1 already"),
        Wrong.SIZE: translate("PlanEditor", "Must be from 1 to 500 m"),
        Wrong.OFF_FLOOR: translate("PlanEditor", "Lies outside its floor: move it in"),
        Wrong.NO_ZONE: translate("PlanEditor", "Lies in no zone: draw one on this floor"),
        Wrong.BOARD_TWICE: translate(
            "PlanEditor", "Board %1 is at another stand too: take it away there"
        ),
        Wrong.BAD_BOARD: translate(
            "PlanEditor", "A board is called by small letters, digits and hyphens, such as b07"
        ),
        Wrong.CAR_UNKNOWN: translate("PlanEditor", "There is no car sheet %1"),
        Wrong.OUTSIDE_ZONE: translate("PlanEditor", "Stands outside its zone, %1"),
        Wrong.CARS_TOUCH: translate("PlanEditor", "Its car would touch that of %1"),
        Wrong.NAME_TWICE: translate("PlanEditor", "Another stand is called %1 too"),
    }
