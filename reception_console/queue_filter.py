"""Which calls of the queue are shown: all, those that want a decision, of a language or a floor."""

from dataclasses import dataclass

from carside.calls import Call, Phase
from reception_console.scene import Scene


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueFilter:
    """What is wanted; an empty word means any. A call must meet all of it."""

    is_undecided: bool = False  # nobody was asked yet
    language: str = ""  # the primary tag, such as zh
    floor: str = ""

    @property
    def is_on(self) -> bool:
        """Whether any call could be left out."""
        return self.is_undecided or bool(self.language) or bool(self.floor)

    def passes(self, call: Call, scene: Scene) -> bool:
        """Whether the call is shown."""
        return (
            not (self.is_undecided and call.phase is not Phase.PLACED)
            and self.language in {"", primary(call.language)}
            and self.floor in {"", floor_of(call, scene)}
        )


def primary(tag: str) -> str:
    """The language itself, without its country: ``zh`` of ``zh-CN``."""
    return tag.split("-", 1)[0].lower()


def floor_of(call: Call, scene: Scene) -> str:
    """The floor of the call's stand; empty if the plan does not know it."""
    stand = scene.stand(call)
    return stand.floor if stand else ""


def languages_of(calls: tuple[Call, ...]) -> list[str]:
    """The languages of these calls, each once, as primary tags."""
    return sorted({primary(call.language) for call in calls})
