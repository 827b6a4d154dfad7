"""The last picture of the glass, in memory, for the window's own thread and for the bystander."""

import threading

from carside.board.machine import Picture


class LastPicture:
    """Holds the picture, and who answers which request: each is answered by one of the two."""

    def __init__(self) -> None:
        self.picture: Picture | None = None
        self._claimed: dict[str, None] = {}
        self._lock = threading.Lock()

    def claim(self, request: str) -> bool:
        """Whoever asks first answers `request`; False for the other."""
        with self._lock:
            if request in self._claimed:
                return False
            self._claimed[request] = None
            if len(self._claimed) > _REMEMBERED:
                del self._claimed[next(iter(self._claimed))]
            return True


_REMEMBERED = 64
