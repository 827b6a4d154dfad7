"""What a board does when told from afar. What it cannot do it refuses, truthfully."""

from carside.clock import Clock
from carside.contract import Message
from carside.contract.payloads import BoardResponse, Command, CommandName, Error, ErrorCode

IDENTIFY_S = 15.0


class Commands:
    """Obeys `identify`; the other commands are refused until they are built."""

    def __init__(self) -> None:
        self.identify_until_s = 0.0

    def obey(self, message: Message, clock: Clock) -> BoardResponse:
        """Do what `message` says and answer for it."""
        command: Command = message.data
        if command.expires_at < clock.now():
            return _refused(message.id, "the command had expired when it arrived")
        if command.command is CommandName.IDENTIFY:
            self.identify_until_s = clock.monotonic_s() + IDENTIFY_S
            return BoardResponse(request=message.id, ok=True)
        return _refused(message.id, f"this board cannot {command.command.value} yet")


def _refused(request: str, message: str) -> BoardResponse:
    error = Error(code=ErrorCode.IMPOSSIBLE, message=message)
    return BoardResponse(request=request, ok=False, error=error)
