import re
from pathlib import Path

import pytest

from carside.contract.permissions import (
    mosquitto_acl,
    nats_subject,
    publish_filters,
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
