"""What became of the last command, as a board's row says it."""

from carside.console.shows import CommandResult, ResultKind
from reception_console.fleet.fleet_words import share_words
from reception_console.wording import sentence, translate

_TONES = {ResultKind.ASKED: "asked", ResultKind.DONE: "here"}


def result_tone(result: CommandResult | None) -> str:
    """The tone that goes with the words; empty for nothing."""
    return _TONES.get(result.kind, "failed") if result else ""


def result_words(result: CommandResult | None) -> str:
    """``Restart: done``, ``Restart refused: staff are at this board.``; empty for nothing."""
    if result is None:
        return ""
    what = wanted_words(result.wanted, result.level)
    if result.kind is ResultKind.REFUSED:
        return translate("Fleet", "{0} refused: {1}").format(what, sentence(result.message))
    return {
        ResultKind.ASKED: translate("Fleet", "{0}: asked\u00a0\u2026"),
        ResultKind.DONE: translate("Fleet", "{0}: done"),
        ResultKind.SILENT: translate("Fleet", "{0}: did not answer"),
        ResultKind.NOT_ASKED: translate("Fleet", "{0}: not asked, the desk did not answer"),
    }[result.kind].format(what)


def wanted_words(wanted: str, level: int | None = None) -> str:
    """What was asked for."""
    if level is not None:
        what = {
            "volume": translate("Fleet", "Volume {0}"),
            "brightness": translate("Fleet", "Brightness {0}"),
        }.get(wanted, "{0}")
        return what.format(share_words(level))
    return {
        "identify": translate("Fleet", "Identify"),
        "clean": translate("Fleet", "Clean"),
        "end_cleaning": translate("Fleet", "End the cleaning"),
        "reload": translate("Fleet", "Reload"),
        "restart": translate("Fleet", "Restart"),
        "screenshot": translate("Fleet", "Picture"),
    }.get(wanted, wanted)
