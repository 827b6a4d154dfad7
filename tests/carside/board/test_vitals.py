"""What a board tells of itself: its screen, its frames, its touch and its clock."""

from dataclasses import replace
from datetime import timedelta

import pytest

from carside.board.vitals import Vitals
from carside.contract import encode
from carside.contract.payloads import About, Health, Presence, State
from carside.link.port import LinkChanged, LinkState
from tests.carside.board.one_board import OneBoard
from tests.hand_clock import START


def test_the_longest_frame_is_told_and_then_forgotten() -> None:
    vitals = Vitals()
    for took_ms in (4.04, 31.26, 8.0):
        vitals.frame(took_ms)
    assert vitals.frame_ms == 31.3


def test_a_first_touch_is_told_at_once(board: OneBoard) -> None:
    assert [one.touch_seen for one in board.wire.said("board_health", Health)] == [False]
    board.session.vitals.is_touch_seen = True
    board.session.vitals.frame(12.0)
    board.let_pass(1)
    last = board.wire.said("board_health", Health)[-1]
    assert (last.touch_seen, last.frame_ms) == (True, 12.0)
    board.let_pass(2)
    assert len(board.wire.said("board_health", Health)) == 2, "only the first one is news"


def test_frames_are_told_once_and_then_counted_anew(board: OneBoard) -> None:
    vitals = board.session.vitals
    for after_ms in (16.7, 16.7, 33.4):
        vitals.frames.follow(after_ms, 1000 / 60)
    board.let_pass(61)
    told = board.wire.said("board_health", Health)[-1]
    assert (told.frame_p50_ms, told.frame_p95_ms, told.frame_p99_ms) == (16.7, 33.4, 33.4)
    assert (told.frames, told.frames_dropped) == (3, 1)
    board.let_pass(61)
    told = board.wire.said("board_health", Health)[-1]
    assert (told.frame_p50_ms, told.frames, told.frames_dropped) == (None, 0, 0)


def test_it_tells_how_long_ago_the_last_finger_was(board: OneBoard) -> None:
    board.session.vitals.touch(board.clock.monotonic_s())
    board.let_pass(1)
    assert board.wire.said("board_health", Health)[-1].touched_ago_s == 0.2
    board.let_pass(62)
    assert board.wire.said("board_health", Health)[-1].touched_ago_s == pytest.approx(60, abs=1)


def test_it_tells_pictures_that_could_not_be_read_and_its_memory(board: OneBoard) -> None:
    board.session.vitals.decode_failures = 3
    board.let_pass(61)
    told = board.wire.said("board_health", Health)[-1]
    assert told.decode_failures == 3
    assert told.memory_mb is not None
    assert told.pss_mb is not None
    assert 5 < told.pss_mb <= told.memory_mb + 1


def test_health_is_small_and_seldom(board: OneBoard) -> None:
    for n in range(50_000):
        board.session.vitals.frames.follow(10 + n % 400 / 10, 1000 / 60)
    board.let_pass(600)
    told = board.wire.messages("board_health")
    assert len(told) <= 11, "once a minute"
    assert max(len(encode(one)) for one in told) < 1000


def test_the_birth_document_names_the_screen(board: OneBoard) -> None:
    board.session.vitals.screen = "1080x1920"
    board.session.heard(LinkChanged(LinkState.CONNECTED))
    board.wire.deliver()
    assert board.wire.said("board_about", About)[-1].screen == "1080x1920"


def test_a_wrong_clock_is_told_once_the_desk_was_heard_live(board: OneBoard) -> None:
    beat = board.wire.message("desk_state", "", State(state=Presence.READY, boot=1, since=START))
    board.clock.wrong_by = timedelta(hours=-2)
    board.session.heard(beat)
    board.let_pass(61)
    assert board.wire.said("board_health", Health)[-1].clock_offset_s is None
    beat = replace(beat, time=beat.time + timedelta(seconds=61))
    board.session.heard(beat)
    board.let_pass(61)
    assert board.wire.said("board_health", Health)[-1].clock_offset_s == 7200
