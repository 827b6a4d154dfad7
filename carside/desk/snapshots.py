"""The desk's snapshots: what everybody may see, derived from what the desk knows. Pure."""

import zlib

import msgspec

from carside.calls import Call, Phase
from carside.contract import TOPICS, Address
from carside.contract.payloads import Content, Shown, ShownAdvisor
from carside.desk.showroom import Showroom
from carside.floor import WALKING_M_PER_S, walking_distance_m
from carside.roster import Advisor

_PROMISED = frozenset({Phase.ACCEPTED, Phase.ARRIVED})


def shown_to_shopper(
    call: Call, advisor: Advisor | None, showroom: Showroom, ahead: int | None = None
) -> Shown:
    """What the board may say. An advisor only once he has accepted: no empty promises.

    `ahead` is how many have waited longer (see `waiting_places`), None when that is not to be told.
    """
    is_promised = call.phase in _PROMISED and advisor is not None
    return Shown(
        call=call.call,
        phase=call.phase,
        advisor=_introduced(advisor) if is_promised and advisor else None,
        ahead=ahead,
        eta_s=_eta_s(call, advisor, showroom) if call.phase is Phase.ACCEPTED else None,
        revision=call.revision,
    )


def standing(showroom: Showroom) -> dict[Address, object]:
    """The snapshots that no call changes: the floor, the cars and each board's content."""
    name = showroom.plan.showroom
    found: dict[Address, object] = {Address(name, TOPICS["floor"]): showroom.plan}
    for car, sheet in showroom.sheets.items():
        found[Address(name, TOPICS["car"], car)] = sheet
    for board in showroom.boards:
        found[Address(name, TOPICS["board_content"], board.board)] = _content(showroom, board.board)
    return found


def _content(showroom: Showroom, board: str) -> Content:
    stand = showroom.plan.stand_of_board(board)
    assert stand is not None  # noqa: S101 (the showroom file's checks guarantee it)
    link = showroom.link_of(board)
    sheet = showroom.sheets.get(stand.car) if stand.car else None
    # The revision is a fingerprint: it changes exactly when what is shown does.
    revision = zlib.crc32(msgspec.json.encode((stand.stand, stand.car, link, sheet)))
    return Content(stand=stand.stand, car=stand.car, revision=revision, link=link)


def _introduced(advisor: Advisor) -> ShownAdvisor:
    return ShownAdvisor(name=advisor.name, portrait=advisor.portrait, languages=advisor.languages)


def _eta_s(call: Call, advisor: Advisor | None, showroom: Showroom) -> int | None:
    stand = showroom.plan.stand(call.stand)
    if advisor is None or advisor.at is None or stand is None:
        return None
    return round(walking_distance_m(advisor.at, stand.spot) / WALKING_M_PER_S)
