"""Where a webhook may be."""

import pytest

from carside.desk.webhook_address import is_private, problem_of, shown


@pytest.mark.parametrize(
    "link",
    [
        "https://alerts.example/carside?key=1",
        "https://alerts.example:8443",
        "http://localhost:8080/x",
        "http://192.168.1.7/x",
        "http://10.0.0.1:99/x",
        "http://[fd00::1]/x",
        "http://alarm/x",
        "http://Alarm.LAN/x",
    ],
)
def test_https_anywhere_and_http_in_the_house(link: str) -> None:
    assert problem_of(link) is None


@pytest.mark.parametrize(
    "link",
    [
        "http://alerts.example/x",
        "http://8.8.8.8/x",
        "http://10.0.0.1@alerts.example/x",
        "https://user@alerts.example/x",
        "https://alerts.example:port/x",
        "https://[::1/x",
        "https:///x",
    ],
)
def test_in_the_open_or_with_a_secret_in_the_link_it_is_refused(link: str) -> None:
    assert problem_of(link)


def test_only_the_host_is_shown() -> None:
    assert shown("https://alerts.example:8443/secret?key=1") == "alerts.example:8443"
    assert not is_private("alerts.example")
