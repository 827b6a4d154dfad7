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


@pytest.mark.parametrize("role", list(Role))
def test_who_reads_a_topic_may_subscribe_to_it(role: Role) -> None:
    expected = {f"carside/1/+/{row.filter_path}" for row in TOPICS.values() if role in row.readers}
    assert expected <= set(subscribe_filters(role))


def test_the_desk_may_sweep_its_own_snapshots_and_no_other_role_hears_itself() -> None:
    assert "carside/1/+/call/+" in subscribe_filters(Role.DESK)
    assert "carside/1/+/event" not in subscribe_filters(Role.DESK)
    assert "carside/1/+/board/+/state" not in subscribe_filters(Role.BOARD)


def test_a_board_never_sees_whole_calls_advisors_or_consoles() -> None:
    seen = " ".join(subscribe_filters(Role.BOARD))
    assert not re.search(r"1/\+/(call|advisor|console|event)", seen)


def test_filters_become_subjects_part_by_part() -> None:
    assert nats_subject("carside/1/+/board/+/state") == "carside.1.*.board.*.state"


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
