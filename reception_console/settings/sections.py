"""THE table of sections: what each is called, and which tables of the showroom file it changes."""

from enum import StrEnum

from reception_console.wording import translate


class Section(StrEnum):
    """What stands at the side of the page, in this order."""

    SHOWROOM = "showroom"
    HOURS = "hours"
    URGENCY = "urgency"
    MATCHING = "matching"
    WALKING = "walking"
    NOTES = "notes"
    CARS = "cars"
    CONSOLES = "consoles"
    OWN = "own"


TABLES: dict[Section, tuple[str, ...]] = {
    Section.SHOWROOM: ("showroom", "self_test"),
    Section.HOURS: ("hours", "special_day"),
    Section.URGENCY: ("escalation",),
    Section.MATCHING: ("matching",),
    Section.WALKING: ("walk",),
    Section.NOTES: ("note",),
    Section.CARS: (),
    Section.CONSOLES: ("console",),
    Section.OWN: (),
}


def section_words(section: Section) -> str:
    """What a section is called."""
    return {
        Section.SHOWROOM: translate("Settings", "Showroom"),
        Section.HOURS: translate("Settings", "Opening hours"),
        Section.URGENCY: translate("Settings", "Urgency"),
        Section.MATCHING: translate("Settings", "Who should go"),
        Section.WALKING: translate("Settings", "Walking on"),
        Section.NOTES: translate("Settings", "Required notes"),
        Section.CARS: translate("Settings", "Cars"),
        Section.CONSOLES: translate("Settings", "Consoles and roles"),
        Section.OWN: translate("Settings", "This console"),
    }[section]


def about_words(section: Section) -> str:
    """One sentence about what it is for."""
    return {
        Section.SHOWROOM: translate(
            "Settings", "Its name, its languages, its currency and its time."
        ),
        Section.HOURS: translate(
            "Settings", "When shoppers may call. Without any hours the showroom is always open."
        ),
        Section.URGENCY: translate(
            "Settings", "How a call that nobody has taken yet grows louder, and who hears of it."
        ),
        Section.MATCHING: translate(
            "Settings",
            "What counts how much when advisors are suggested. The receptionist always decides.",
        ),
        Section.WALKING: translate(
            "Settings", "When a press at another board may be the same shopper, who has walked on."
        ),
        Section.NOTES: translate(
            "Settings", "What the law wants beside every figure and price of a car."
        ),
        Section.CARS: translate("Settings", "What the boards tell of each car."),
        Section.CONSOLES: translate(
            "Settings",
            "Without any console here everybody may do everything. With some, whoever is not "
            "listed is a receptionist.",
        ),
        Section.OWN: translate("Settings", "Kept on this computer; it is not the showroom's."),
    }[section]


def add_words(section: Section) -> dict[str, str]:
    """What can be added, by table."""
    return {
        Section.HOURS: {
            "hours": translate("Settings", "Add hours"),
            "special_day": translate("Settings", "Add a special day"),
        },
        Section.NOTES: {"note": translate("Settings", "Add a note")},
        Section.CONSOLES: {"console": translate("Settings", "Add a console")},
    }.get(section, {})
