"""The roster in words: what an advisor does, until when, where he is and how often he was sent."""

from collections.abc import Mapping
from datetime import datetime

from carside.calls import Phase
from carside.floor import Spot, Stand, Zone
from carside.opening import Day, zone_of
from carside.roster import Advisor, AdvisorState
from carside.roster_fairness import FAIR_TURNS, Share, unfairness
from carside.roster_shifts import Shift, local
from reception_console.scene import Scene
from reception_console.wording import as_of_words, joined, language_name, listed, translate


def doing_words(state: AdvisorState) -> str:
    """What he is doing, as the head of a line."""
    return {
        AdvisorState.FREE: translate("Roster", "Free"),
        AdvisorState.BUSY: translate("Roster", "Busy"),
        AdvisorState.AWAY: translate("Roster", "Away"),
        AdvisorState.OFF: translate("Roster", "Off duty"),
    }[state]


def until_words(advisor: Advisor, scene: Scene) -> str:
    """Until when that is so, or as of when it was; empty where nobody knows."""
    if scene.is_old:
        return as_of_words(scene)
    if advisor.until is None or advisor.state is AdvisorState.BUSY:
        return ""
    return translate("Roster", "until {0}").format(_clock_words(advisor.until, scene))


def call_words(advisor: Advisor, scene: Scene) -> str:
    """On which call he is; empty for none."""
    call = scene.call(advisor.call)
    if call is None:
        return ""
    words = {
        Phase.DISPATCHED: translate("Roster", "Asked for {0}"),
        Phase.ACCEPTED: translate("Roster", "On the way to {0}"),
        Phase.ARRIVED: translate("Roster", "With the shopper at {0}"),
    }.get(call.phase, "")
    return words.format(scene.stand_name(call))


def place_words(advisor: Advisor, scene: Scene, stand_at: Mapping[Spot, Stand]) -> tuple[str, str]:
    """Where he was last, and what that is a part of; both empty where nobody knows."""
    at, plan = advisor.at, scene.shows.plan
    if at is None or plan is None:
        return "", ""
    floor = next((f.name for f in plan.floors if f.floor == at.floor), at.floor)
    floor = floor if len(plan.floors) > 1 else ""
    stand = stand_at.get(at)
    if stand is not None:
        return stand.name, scene.place_name(stand)
    zone = next((one for one in plan.zones if _holds(one, at)), None)
    if zone is not None:
        return zone.name, floor
    return floor or translate("Roster", "On the floor"), ""


def languages_words(advisor: Advisor) -> str:
    """What he speaks, each language in its own words."""
    return listed(dict.fromkeys(language_name(tag) for tag in advisor.languages))


def shift_words(advisor: Advisor, scene: Scene) -> str:
    """His shift of today; empty if he has none today or none at all."""
    plan = scene.shows.plan
    if plan is None or not advisor.shifts:
        return ""
    day = _DAYS[local(scene.at, zone_of(plan.timezone)).weekday()]
    times = [_times(shift) for shift in advisor.shifts if day in shift.days]
    return joined(*times) or translate("Roster", "No shift today")


def share_words(share: Share | None) -> str:
    """How that compares with his share of the day's calls; empty if he takes no part in it."""
    if share is None:
        return ""
    if share.is_fair:
        return translate("Roster", "a fair share")
    distance = f"{abs(share.above):.1f}"
    if share.above > 0:
        return translate("Roster", "{0} above a fair share").format(distance)
    return translate("Roster", "{0} below a fair share").format(distance)


def fairness_words(found: Mapping[str, Share], scene: Scene | None) -> str:
    """Whether the day's calls are shared fairly, and who is furthest from his share if not."""
    turns = sum(one.turns for one in found.values())
    if not turns:
        return translate("Roster", "Nobody was sent yet today") if found else ""
    distance = unfairness(found.values())
    if distance <= FAIR_TURNS:
        return translate("Roster", "Sent today: {0}. Shared fairly").format(turns)
    furthest = next(name for name, one in found.items() if abs(one.above) == distance)
    words = (
        translate("Roster", "Sent today: {0}. {1} had {2} more than a fair share")
        if found[furthest].above > 0
        else translate("Roster", "Sent today: {0}. {1} had {2} less than a fair share")
    )
    name = scene.advisor_name(furthest) if scene else furthest
    return words.format(turns, name, f"{distance:.1f}")


_DAYS = tuple(Day)


def _times(shift: Shift) -> str:
    return f"{shift.begins:%H:%M}\u2013{shift.ends:%H:%M}"


def _clock_words(at: datetime, scene: Scene) -> str:
    plan = scene.shows.plan
    zone = zone_of(plan.timezone if plan else "")
    there, today = local(at, zone), local(scene.at, zone).date()
    clock = f"{there:%H:%M}"
    if there.date() == today:
        return clock
    if clock == "00:00" and (there.date() - today).days == 1:
        return translate("Roster", "midnight")
    return translate("Roster", "{0} {1}", "day and time").format(day_name(there.weekday()), clock)


def day_name(weekday: int) -> str:
    """A day of the week, 0 is Monday."""
    return (
        translate("Roster", "Monday"),
        translate("Roster", "Tuesday"),
        translate("Roster", "Wednesday"),
        translate("Roster", "Thursday"),
        translate("Roster", "Friday"),
        translate("Roster", "Saturday"),
        translate("Roster", "Sunday"),
    )[weekday]


def _holds(zone: Zone, at: Spot) -> bool:
    return (
        zone.floor == at.floor
        and zone.x_m <= at.x_m <= zone.x_m + zone.width_m
        and zone.y_m <= at.y_m <= zone.y_m + zone.depth_m
    )
