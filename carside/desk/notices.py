"""Calling the manager: each climbed rung that calls him goes to the webhook once.

The journal says what is still to be sent: a rung that called the manager, of a call for which
still nobody goes, and no note of what became of it. So a desk that was killed in between sends it
again, under the same id, and one that is killed after the note does not.
"""

import logging
import os
from collections import deque
from collections.abc import Mapping

from carside.calls.escalation import is_unanswered
from carside.clock import Clock
from carside.contract.payloads import Entry
from carside.desk.announcing import announced
from carside.desk.judgement import Judgement
from carside.desk.ledger import NOT_NOTIFIED, NOTIFIED, Ledger, Note
from carside.desk.posting import Posted
from carside.desk.showroom import Showroom
from carside.desk.webhook import Result, Webhook

_log = logging.getLogger(__name__)


class Notices:
    """The notices of one showroom; without a webhook in its file there are none."""

    def __init__(
        self,
        showroom: Showroom,
        ledger: Ledger,
        clock: Clock,
        environment: Mapping[str, str] = os.environ,
    ) -> None:
        self._showroom = showroom.plan.showroom
        self._ledger = ledger
        self._clock = clock
        self._environment = environment
        self._begin(showroom)

    def take_over(self, showroom: Showroom) -> None:
        """Go by a changed showroom file: what a new webhook has not taken is sent there."""
        if self._address != (showroom.webhook, showroom.webhook_secret_env):
            self.close()
            self._begin(showroom)

    def _begin(self, showroom: Showroom) -> None:
        self._sent: dict[str, Entry] = {}
        self._done: deque[Result] = deque()
        self._missing = ""
        self._webhook: Webhook | None = None
        self._address = (showroom.webhook, showroom.webhook_secret_env)
        if showroom.webhook is None:
            return
        variable = showroom.webhook_secret_env
        secret = self._environment.get(variable, "").strip() if variable else None
        self._webhook = Webhook(showroom.webhook, secret)
        if secret == "":
            self._missing = f"the environment variable {variable} is not set"
            _log.error(
                "the webhook at %s will not be called: %s", self._webhook.host, self._missing
            )

    def send(self) -> None:
        """Hand over what the journal, as it is on disk, says is to be sent."""
        if self._webhook is not None:
            self._hand_over(self._webhook)
            self._withdraw(self._webhook)

    def noted(self) -> Judgement:
        """Note what became of what was sent.

        Raises:
            JournalError: it could not be noted.
        """
        if self._webhook is None:
            return Judgement()
        self._done.extend(self._webhook.results())
        entries: list[Entry] = []
        while self._done:
            entries.append(self._ledger.note(self._note(self._done[0], self._webhook.host)))
            del self._sent[self._done.popleft().id]
        return Judgement(entries=tuple(entries))

    def close(self) -> None:
        """Send nothing more; the next desk does."""
        if self._webhook is not None:
            self._webhook.close()

    def _hand_over(self, webhook: Webhook) -> None:
        for call in self._ledger.open_calls():
            if not is_unanswered(call):
                continue
            for entry in self._ledger.story(call.call).to_notify.values():
                message = announced(self._showroom, entry)
                if message.id in self._sent:
                    continue
                if self._missing:
                    self._done.append(Result(message.id, Posted(error=self._missing), 0))
                elif not webhook.send(message, self._showroom):
                    return
                self._sent[message.id] = entry

    def _withdraw(self, webhook: Webhook) -> None:
        """Whoever reads "nobody goes" must not read it when somebody does."""
        for name, entry in self._sent.items():
            call = self._ledger.find(str(entry.call))
            if call is None or not is_unanswered(call):
                webhook.withdraw(name)

    def _note(self, result: Result, host: str) -> Note:
        entry, posted = self._sent[result.id], result.posted
        came = {"status": posted.status, "error": posted.error}
        return Note(
            event=NOTIFIED if posted.is_taken else NOT_NOTIFIED,
            at=self._clock.now(),
            actor="/desk",
            call=self._ledger.find(str(entry.call)),
            detail={"webhook": host, "rung": entry.detail["rung"], "tries": result.tries}
            | {name: value for name, value in came.items() if value is not None},
        )
