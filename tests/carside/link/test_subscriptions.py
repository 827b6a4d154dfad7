from carside.link.subscriptions import Subscriptions


def asked(*filters: str) -> Subscriptions:
    """A new line that has just asked for these, in message 1."""
    subscriptions = Subscriptions(filters)
    assert subscriptions.begin() == filters
    subscriptions.asked(1, filters)
    return subscriptions


def test_a_line_is_ready_when_all_it_began_with_is_granted() -> None:
    one = asked("a", "b")
    assert not one.is_ready
    one.answered(1, [True, True])
    assert one.is_ready
    assert not one.is_refused


def test_only_what_was_refused_is_asked_for_again_and_once() -> None:
    one = asked("a", "b", "c")
    one.answered(1, [True, False, False])
    assert one.take_refused() == ("b", "c")
    assert one.take_refused() == ()
    one.asked(2, ("b", "c"))
    one.answered(2, [True, False])
    assert not one.is_ready
    assert one.take_refused() == ("c",)


def test_what_is_wanted_later_does_not_make_a_ready_line_unready() -> None:
    one = asked("a")
    one.answered(1, [True])
    one.add(("a", "b"))
    one.asked(2, ("b",))
    one.answered(2, [False])
    assert one.is_ready
    assert one.is_refused
    assert one.begin() == ("a", "b")


def test_what_is_no_longer_wanted_is_not_asked_for_again() -> None:
    one = asked("a", "b")
    one.answered(1, [True, False])
    one.remove(("b",))
    assert one.is_ready
    assert not one.is_refused
    assert one.begin() == ("a",)


def test_an_answer_to_an_earlier_line_counts_for_nothing() -> None:
    one = asked("a")
    one.begin()
    one.answered(1, [True])
    assert not one.is_ready
    one.asked(1, ("a",))
    one.answered(1, [False])
    one.begin()
    assert not one.is_refused
