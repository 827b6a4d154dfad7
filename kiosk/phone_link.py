"""What the QR code says: the desk's link to this board, with what the shopper does here. Pure.

The desk's part stays whole and in front, so that a rule of WeChat, which compares scheme, host and
the beginning of the path, goes on matching. Behind it stands, as short as can be, the language she
reads and, while it is not the one at this stand, the car she looks at:

    https://carside.example/c/b07?l=zh&c=eqb-350
"""

from urllib.parse import urlencode, urlsplit, urlunsplit

LANGUAGE, CAR = "l", "c"


def phone_link(link: str, language: str, other_car: str | None = None) -> str:
    """The link for the shopper's phone.

    Args:
        link: the desk's, any address.
        language: a BCP 47 tag; its first part says enough, and a short link makes a coarse code.
        other_car: the car she looks at; None for the one at this stand, which the desk knows.
    """
    parts = urlsplit(link)
    said = {LANGUAGE: language.partition("-")[0]} | ({CAR: other_car} if other_car else {})
    query = "&".join(part for part in (parts.query, urlencode(said)) if part)
    return urlunsplit(parts._replace(query=query))
