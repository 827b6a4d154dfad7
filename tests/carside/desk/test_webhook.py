"""The webhook against real receivers: ones that take it, fail, hang, drip, redirect and lie."""

import ssl
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

import pytest

from carside.contract.payloads import Entry
from carside.desk.announcing import announced
from carside.desk.webhook import MOST_WAITING, WITHDRAWN, Result, Webhook
from tests.carside.desk.receivers import (
    Answer,
    babble,
    drip,
    hang,
    nobody_there,
    receiver,
    redirect,
    status,
)
from tests.hand_clock import START

WITHIN_S = 20.0
QUICK = (0.02, 0.02)


def message(sequence: int = 7) -> Any:
    detail = {"rung": 3, "step": "manager"}
    return announced(
        "demo",
        Entry(
            sequence=sequence, at=START, event="escalated", call="c1", board="b01", detail=detail
        ),
    )


def told(webhook: Webhook, results: int = 1) -> list[Result]:
    """What became of everything."""
    found: list[Result] = []
    deadline = time.monotonic() + WITHIN_S
    while len(found) < results:
        assert time.monotonic() < deadline, f"only {found}"
        found += webhook.results()
        time.sleep(0.005)
    return found


@pytest.fixture
def later() -> Iterator[threading.Event]:
    """Ends what hangs."""
    event = threading.Event()
    yield event
    event.set()


def test_the_entry_arrives_as_one_structured_cloudevent() -> None:
    with receiver(status(204)) as one:
        webhook = Webhook(one.link, "word")
        assert webhook.send(message(), "demo")
        [result] = told(webhook)
        webhook.close()
    assert (result.id, result.tries) == (message().id, 1)
    assert (result.posted.status, result.posted.error) == (204, None)
    assert one.paths == ["/hook?key=secret"]
    assert one.headers[0]["Content-Type"] == "application/cloudevents+json; charset=UTF-8"
    assert one.headers[0]["Authorization"] == "Bearer word"
    event = one.bodies[0]
    assert (event["specversion"], event["id"], event["type"]) == (
        "1.0", message().id, "carside.entry.v1",
    )  # fmt: skip
    assert (event["source"], event["showroom"]) == ("/desk", "demo")
    assert (event["data"]["event"], event["data"]["sequence"]) == ("escalated", 7)


def test_without_a_secret_there_is_no_such_header() -> None:
    with receiver(status(200)) as one:
        webhook = Webhook(one.link)
        webhook.send(message(), "demo")
        told(webhook)
        webhook.close()
    assert "Authorization" not in one.headers[0]


def test_a_receiver_that_fails_is_tried_again_under_the_same_id() -> None:
    with receiver(status(500, 503, 200)) as one:
        webhook = Webhook(one.link, retry_after_s=QUICK)
        webhook.send(message(), "demo")
        [result] = told(webhook)
        webhook.close()
    assert (result.posted.is_taken, result.tries) == (True, 3)
    assert one.ids == [message().id] * 3


@pytest.mark.parametrize(
    ("codes", "code", "tries"),
    [
        ((500,), 500, 3),
        ((429, 429, 408), 408, 3),
        ((404,), 404, 1),
        ((401, 200), 401, 1),
    ],
)
def test_it_is_given_up_after_the_last_try_or_when_it_is_not_wanted(
    codes: tuple[int, ...], code: int, tries: int
) -> None:
    with receiver(status(*codes)) as one:
        webhook = Webhook(one.link, retry_after_s=QUICK)
        webhook.send(message(), "demo")
        [result] = told(webhook)
        webhook.close()
    assert (result.posted.is_taken, result.posted.status, result.tries) == (False, code, tries)
    assert result.posted.error
    assert len(one.bodies) == tries


@pytest.mark.parametrize("code", [301, 302, 303, 307, 308])
def test_nobody_is_followed_elsewhere(code: int) -> None:
    with receiver(status(200)) as elsewhere, receiver(redirect(elsewhere.link, code)) as one:
        webhook = Webhook(one.link, retry_after_s=QUICK)
        webhook.send(message(), "demo")
        [result] = told(webhook)
        webhook.close()
    assert (result.posted.is_taken, result.posted.status, result.tries) == (False, code, 1)
    assert result.posted.error == "it redirects elsewhere, which is not followed"
    assert elsewhere.bodies == []


@pytest.mark.parametrize("silence", [hang, drip])
def test_who_says_nothing_or_never_ends_is_left_after_the_time_allowed(
    silence: Callable[[threading.Event], Answer], later: threading.Event
) -> None:
    with receiver(silence(later)) as one:
        webhook = Webhook(one.link, timeout_s=0.4, retry_after_s=QUICK)
        began_s = time.monotonic()
        webhook.send(message(), "demo")
        assert time.monotonic() - began_s < 0.3, "the desk does not wait"
        [result] = told(webhook)
        webhook.close()
        later.set()
    assert (result.posted.status, result.posted.error) == (None, "no answer within 0.4 s")
    assert result.tries == len(one.bodies) == 3


def test_what_is_no_http_or_not_there_is_said_in_words() -> None:
    with receiver(babble) as one:
        webhook = Webhook(one.link, retry_after_s=())
        webhook.send(message(), "demo")
        [result] = told(webhook)
        webhook.close()
    assert result.posted.status is None
    assert result.posted.error
    assert result.posted.error.isprintable()
    gone = Webhook(nobody_there(), retry_after_s=())
    gone.send(message(), "demo")
    [refused] = told(gone)
    gone.close()
    assert "refused" in str(refused.posted.error)


def test_one_that_fails_does_not_hold_up_the_others() -> None:
    def answer(request: BaseHTTPRequestHandler, number: int) -> None:
        status(500 if number == 1 else 200)(request, 1)

    with receiver(answer) as one:
        webhook = Webhook(one.link, retry_after_s=(60.0,))
        webhook.send(message(1), "demo")
        webhook.send(message(2), "demo")
        [result] = told(webhook)
        webhook.close()
    assert (result.id, result.posted.is_taken) == (message(2).id, True)


def test_what_is_withdrawn_is_not_tried_again() -> None:
    with receiver(status(500)) as one:
        webhook = Webhook(one.link, retry_after_s=(60.0,))
        webhook.send(message(), "demo")
        deadline = time.monotonic() + WITHIN_S
        while not one.bodies and time.monotonic() < deadline:
            time.sleep(0.005)
        webhook.withdraw(message().id)
        webhook.withdraw("unknown")
        [result] = told(webhook)
        webhook.close()
    assert (result.posted.error, result.tries) == (WITHDRAWN, 1)
    assert len(one.bodies) == 1


def test_no_more_wait_than_is_allowed_and_nobody_twice(later: threading.Event) -> None:
    with receiver(hang(later)) as one:
        webhook = Webhook(one.link, timeout_s=30)
        assert all(webhook.send(message(n), "demo") for n in range(MOST_WAITING))
        assert not webhook.send(message(MOST_WAITING), "demo")
        assert webhook.send(message(0), "demo"), "it waits already"
        webhook.close()
        later.set()


def test_after_the_end_nothing_is_sent() -> None:
    with receiver(status(500)) as one:
        webhook = Webhook(one.link, retry_after_s=(0.3,))
        webhook.send(message(), "demo")
        deadline = time.monotonic() + WITHIN_S
        while not one.bodies and time.monotonic() < deadline:
            time.sleep(0.005)
        webhook.close()
        time.sleep(0.6)
    assert len(one.bodies) == 1


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate of this computer's own, with its key beside it."""
    folder = tmp_path_factory.mktemp("tls")
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj",
         "/CN=carside", "-addext", "subjectAltName=IP:127.0.0.1",
         "-keyout", str(key), "-out", str(certificate)],
        check=True, capture_output=True, timeout=60,
    )  # fmt: skip
    return certificate


def _tls(certificate: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, certificate.with_name("key.pem"))
    return context


def test_a_certificate_nobody_vouches_for_is_refused(certificate: Path) -> None:
    with receiver(status(200), _tls(certificate)) as one:
        webhook = Webhook(one.link, retry_after_s=())
        webhook.send(message(), "demo")
        [result] = told(webhook)
        webhook.close()
    assert result.posted.status is None
    assert "certificate" in str(result.posted.error)
    assert one.bodies == []


def test_one_that_the_system_trusts_is_taken(
    certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with receiver(status(200), _tls(certificate)) as one:
        webhook = Webhook(one.link)
        webhook.send(message(), "demo")
        [result] = told(webhook)
        webhook.close()
        elsewhere = Webhook(one.link.replace("127.0.0.1", "localhost"), retry_after_s=())
        elsewhere.send(message(), "demo")
        [refused] = told(elsewhere)
        elsewhere.close()
    assert result.posted.is_taken
    assert not refused.posted.is_taken, "it speaks for another name"
    assert len(one.bodies) == 1


def test_one_that_drips_behind_tls_is_left_too(
    certificate: Path, monkeypatch: pytest.MonkeyPatch, later: threading.Event
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with receiver(drip(later), _tls(certificate)) as one:
        webhook = Webhook(one.link, timeout_s=1.0, retry_after_s=())
        webhook.send(message(), "demo")
        [result] = told(webhook)
        webhook.close()
        later.set()
    assert result.posted.error == "no answer within 1 s"
