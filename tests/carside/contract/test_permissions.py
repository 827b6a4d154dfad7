import json
import re
from pathlib import Path

import pytest

from carside.contract.permissions import (
    mosquitto_acl,
    nats_subject,
    publish_filters,
    rabbitmq_definitions,
    rabbitmq_pattern,
    subscribe_filters,
)
from carside.contract.topics import TOPICS, Role


def test_every_topic_has_exactly_one_role_that_may_publish_to_it() -> None:
    filters = [one for role in Role for one in publish_filters(role)]
    assert len(filters) == len(set(filters)) == len(TOPICS)


def test_a_board_may_read_exactly_what_the_table_lets_it_read() -> None:
    rows = [row for row in TOPICS.values() if Role.BOARD in row.readers]
    expected = {f"carside/1/+/{row.filter_path}" for row in rows}
    assert set(subscribe_filters(Role.BOARD)) == expected


@pytest.mark.parametrize("role", [Role.DESK, Role.CONSOLE])
def test_desk_and_reception_may_read_their_whole_showroom(role: Role) -> None:
    assert subscribe_filters(role) == ("carside/1/+", "carside/1/+/#")


def test_a_board_never_sees_whole_calls_advisors_or_consoles() -> None:
    seen = " ".join(subscribe_filters(Role.BOARD))
    assert not re.search(r"1/\+/(call|advisor|console|event)", seen)


def test_filters_become_subjects_part_by_part() -> None:
    assert nats_subject("carside/1/+/board/+/state") == "carside.1.*.board.*.state"
    assert nats_subject("carside/1/+/#") == "carside.1.*.>"


def test_the_acl_names_every_right_of_every_role_under_its_user() -> None:
    sections = re.split(r"^user ", mosquitto_acl(), flags=re.MULTILINE)[1:]
    assert [section.split("\n", 1)[0] for section in sections] == list(Role)
    for role, section in zip(Role, sections, strict=True):
        assert re.findall(r"^topic write (\S+)$", section, re.MULTILINE) == [*publish_filters(role)]
        assert re.findall(r"^topic read (\S+)$", section, re.MULTILINE) == [
            *subscribe_filters(role)
        ]


def test_the_shipped_acl_is_the_generated_one() -> None:
    shipped = Path(__file__).parents[3] / "broker_config" / "mosquitto" / "acl"
    assert shipped.read_text() == mosquitto_acl()


def key(topic: str) -> str:
    """The routing key that RabbitMQ makes of a topic or filter."""
    return topic.replace("/", ".").replace("+", "*")


@pytest.mark.parametrize(
    "topic",
    [
        "carside/1/demo/board/b01/call",
        "carside/1/+/board/b01/call",
        "carside/1/demo/board/+/call",
        "carside/1/demo/car/+",
        "carside/1/demo/floor",
    ],
)
def test_a_pattern_takes_in_what_its_filters_cover_and_any_part_of_it(topic: str) -> None:
    assert re.search(rabbitmq_pattern(subscribe_filters(Role.BOARD)), key(topic))


@pytest.mark.parametrize(
    "topic",
    [
        "#",
        "carside/1/#",
        "carside/1/demo/#",
        "carside/1/demo/call/+",
        "carside/1/demo/board/b01/state",
        "carside/1/demo/board/#/call",
        "carside/1/#/floor",
        "carside/1/demo/floor/call/x",
        "xcarside/1/demo/floor",
        "carsideX1/demo/floor",
    ],
)
def test_a_pattern_takes_in_nothing_else(topic: str) -> None:
    assert not re.search(rabbitmq_pattern(subscribe_filters(Role.BOARD)), key(topic))


def test_desk_and_reception_keep_to_one_showroom_where_a_pattern_ends_in_everything() -> None:
    pattern = rabbitmq_pattern(subscribe_filters(Role.DESK))
    wanted = ("carside/1/demo", "carside/1/demo/#", "carside/1/demo/call/+", "carside/1/+/event")
    assert all(re.search(pattern, key(topic)) for topic in wanted)
    assert not any(re.search(pattern, key(topic)) for topic in ("#", "carside/#", "carside/1/#"))


def test_rabbitmqs_definitions_give_each_role_its_own_rights_and_no_password() -> None:
    found = json.loads(rabbitmq_definitions())
    assert [(u["name"], u["password_hash"]) for u in found["users"]] == [
        (role, f"CHANGE-{role}") for role in Role
    ]
    assert [(p["user"], p["write"], p["read"]) for p in found["topic_permissions"]] == [
        (
            role,
            rabbitmq_pattern(publish_filters(role)),
            rabbitmq_pattern(subscribe_filters(role)),
        )
        for role in Role
    ]
