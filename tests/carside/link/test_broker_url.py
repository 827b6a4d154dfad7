import pytest

from carside.link.broker_url import BrokerUrl, BrokerUrlError


def test_a_whole_url_is_read() -> None:
    url = BrokerUrl.parse("mqtt://desk:s%40crt%3A@10.0.0.5:1884")
    assert (url.host, url.port, url.is_tls) == ("10.0.0.5", 1884, False)
    assert (url.user, url.password) == ("desk", "s@crt:")
    assert url.place == "10.0.0.5:1884"


@pytest.mark.parametrize(
    ("text", "port", "is_tls"), [("mqtt://pc", 1883, False), ("mqtts://pc", 8883, True)]
)
def test_port_and_password_may_be_left_out(text: str, port: int, *, is_tls: bool) -> None:
    url = BrokerUrl.parse(text)
    assert (url.host, url.port, url.is_tls, url.user, url.password) == (
        "pc", port, is_tls, None, None
    )  # fmt: skip


def test_an_address_of_ipv6_is_read() -> None:
    assert BrokerUrl.parse("mqtt://[::1]:1883").host == "::1"


def test_a_cluster_has_several_hosts_with_one_user_and_password() -> None:
    url = BrokerUrl.parse("mqtts://desk:a%2Cb@first:1884,[::1],third:1885")
    assert url.hosts == (("first", 1884), ("::1", 8883), ("third", 1885))
    assert (url.is_tls, url.user, url.password) == (True, "desk", "a,b")
    assert url.place == "first:1884, ::1:8883, third:1885"


def test_the_password_is_never_in_a_log() -> None:
    url = BrokerUrl.parse("mqtt://desk:verysecret@pc")
    assert "verysecret" not in f"{url!r} {url} {url.place}"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "pc",
        "pc:1883",
        "http://pc",
        "mqtt:",
        "mqtt://",
        "mqtt:///topic",
        "mqtt://:1883",
        "mqtt://pc:0",
        "mqtt://pc:65536",
        "mqtt://pc:many",
        "mqtt://pc:-1",
        "mqtt://[::1",
        "mqtt://[pc]",
        "mqtt://a..b",
        "mqtt://a b",
        "mqtt://first,",
        "mqtt://first,,third",
        "mqtt://first,second:0",
        "mqtt://" + "x" * 300,
    ],
)
def test_anything_else_is_refused_in_one_sentence_with_an_example(text: str) -> None:
    with pytest.raises(BrokerUrlError, match=r"mqtt://board:password@127\.0\.0\.1:1883") as caught:
        BrokerUrl.parse(text)
    assert "\n" not in str(caught.value)
