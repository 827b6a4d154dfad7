"""What a broker says to somebody at its door."""

from enum import StrEnum


class Answer(StrEnum):
    """How a trial of a broker went."""

    REACHED = "reached"
    REFUSED = "refused"  # it is there and does not accept the password
    NOBODY = "nobody"  # nobody answers, or not as a broker does
