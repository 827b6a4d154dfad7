"""The command `carside rehearse`."""

import random
import tempfile
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass
from pathlib import Path

from carside.embedded_broker import BrokerError
from carside.rehearsal.brokers import KINDS, BrokerMissingError, RunningBroker, start_broker
from carside.rehearsal.outside import OutsideBroker, outside_broker
from carside.rehearsal.plan import ALL, FaultKind
from carside.rehearsal.progress import Progress
from carside.rehearsal.rehearsing import Rehearsal, rehearse
from carside.rehearsal.report import as_json, as_table
from carside.rehearsal.showroom import MAX_BOARDS
from carside.settings import SettingsError, made

_INTERRUPTED = 130


@dataclass(frozen=True, slots=True, kw_only=True)
class RehearseOptions:
    """The command line's words; `keep` is where files stay, None for a folder that is removed."""

    broker: str
    boards: int
    calls: int
    faults: str
    seed: int | None
    is_json: bool
    keep: Path | None
    pace: float = 1.0


def run(options: RehearseOptions) -> int:
    """Rehearse and print the report; 0 if it is clean, else 1.

    Raises:
        SettingsError: something must be put right first.
    """
    is_ours = "://" not in options.broker
    kinds = faults_in(options.faults, is_ours=is_ours)
    if options.boards > MAX_BOARDS:
        raise SettingsError(
            f"--boards {options.boards}: one showroom's floor plan holds at most {MAX_BOARDS}"
        )
    seed = random.randrange(10**6) if options.seed is None else options.seed  # noqa: S311 (no secret)
    # An address is told without its password.
    name = options.broker if is_ours else OutsideBroker(options.broker).place
    with ExitStack() as stack:
        folder = _folder(options.keep, stack)
        wanted = Rehearsal(
            broker=name,
            boards=options.boards,
            calls=options.calls,
            kinds=kinds,
            seed=seed,
            folder=folder,
            pace=options.pace,
        )
        progress = Progress(options.calls)
        progress.note(f"rehearsing over {name} with seed {seed}")
        try:
            report = rehearse(wanted, broker(options.broker, folder), progress)
        except (BrokerMissingError, BrokerError, TimeoutError) as error:
            raise SettingsError(f"--broker {name}: {error}") from error
        except KeyboardInterrupt:
            progress.note(f"interrupted; --seed {seed} plans the same again")
            return _INTERRUPTED
    print(as_json(report) if options.is_json else as_table(report))  # noqa: T201 (the command's answer)
    return 0 if report.is_clean else 1


def broker(name: str, folder: Path) -> AbstractContextManager[RunningBroker]:
    """The broker that `name` means: one of ours, or somebody else's at a URL.

    Raises:
        SettingsError: it means none.
    """
    if "://" in name:
        return outside_broker(name)
    if name not in KINDS:
        raise SettingsError(f"--broker {name!r} is none of: {', '.join(KINDS)}, mqtt:// and so on")
    return start_broker(name, folder / "broker")


def faults_in(text: str, *, is_ours: bool = True) -> tuple[FaultKind, ...]:
    """Read the list of faults: names with commas between, ``all`` or ``none``.

    A broker that is not ours cannot be killed, so ``all`` leaves that out.

    Raises:
        SettingsError: one of them is unknown, or cannot be done.
    """
    possible = ALL if is_ours else tuple(k for k in ALL if k is not FaultKind.KILL_BROKER)
    if text in {"all", "none"}:
        return possible if text == "all" else ()
    names = [name.strip() for name in text.split(",") if name.strip()]
    unknown = [name for name in names if name not in {kind.value for kind in ALL}]
    if unknown:
        known = ", ".join(kind.value for kind in ALL)
        raise SettingsError(f"--faults {unknown[0]!r} is none of: {known}, all, none")
    if not is_ours and FaultKind.KILL_BROKER in names:
        raise SettingsError("--faults kill-broker: somebody else's broker cannot be killed")
    return tuple(kind for kind in ALL if kind.value in names)


def _folder(keep: Path | None, stack: ExitStack) -> Path:
    if keep is None:
        return Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="carside-rehearsal-")))
    folder = made(keep)
    if any(folder.iterdir()):
        raise SettingsError(
            f"--keep {folder} is not empty: every rehearsal needs a folder of its own"
        )
    return folder
