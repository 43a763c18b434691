"""What counts as read."""

from __future__ import annotations

from copy import deepcopy

import pytest
from each import each
from hypothesis import given
from hypothesis import strategies as st

from tui.desk.reading.seen import AT_MOST, LONG_ENOUGH, PACE, Seen, joined

SHARES = st.floats(0, 1)


class Clock:
    """Time that passes when it is told to."""

    now = 0.0

    def __call__(self) -> float:
        """What time it is."""
        return self.now


def reader(*read: tuple[float, float]) -> tuple[Seen, Clock]:
    """A reader of a thousand seconds' text, with a clock of the test's own."""
    clock = Clock()
    return Seen(read, 1000 * PACE, clock), clock


def test_what_stands_long_enough_has_been_read() -> None:
    """A page that is looked at as long as it takes counts when it is left, and no more for staying longer."""
    seen, clock = reader()
    seen.look(0.0, 0.25)
    clock.now += 3600
    seen.look(0.2, 0.5)
    assert seen.read == ((0.0, 0.25),)


def test_a_page_is_read_from_its_top() -> None:
    """Half the time is half the page, whatever was read of it before."""
    seen, clock = reader((0.05, 0.1))
    seen.look(0.0, 0.2)
    for _ in range(75):
        clock.now += 1
        seen.look(0.0, 0.2)
    seen.look(0.2, 0.4)
    assert seen.share == pytest.approx(0.05 + 0.075, abs=0.002)
    assert len(seen.read) == 1


@each("walk", [(0.9,), (0.4, 0.9), (0.9, 0.0, 0.5, 0.9), (0.0, 0.9)])
def test_where_all_of_a_text_is_on_the_screen_no_cursor_leads_away_from_it(walk: tuple[float, ...]) -> None:
    """Who stays as long as the text takes has read to where it was put, and all of it behind its end."""
    seen, clock = reader()
    seen.look(0.0, 1.0, 0.0)
    for at in walk:
        clock.now += 1
        seen.look(0.0, 1.0, at, leapt=at == max(walk))
    clock.now += 500
    seen.look(0.0, 1.0, walk[-1])
    assert seen.share == 0.0  # a word that is looked up is no reading
    clock.now += 500
    seen.look(0.0, 1.0, walk[-1])
    assert seen.share == 0.9
    seen.look_away()
    assert seen.share == 0.9
    seen.look_away(passed=True)
    assert seen.share == 1.0


def test_going_up_takes_nothing_back() -> None:
    """The time was spent where one stood before the key."""
    seen, clock = reader()
    seen.look(0.0, 0.5, 0.0)
    for at in (0.1, 0.2, 0.0):
        clock.now += 200
        seen.look(0.0, 0.5, at)
    assert seen.share == 0.2


def test_leafing_through_is_no_reading() -> None:
    """Pages that come and go faster than anyone reads count for nothing."""
    seen, clock = reader()
    for page in range(20):
        seen.look(page / 20, (page + 1) / 20)
        clock.now += LONG_ENOUGH / 2
    seen.look_away()
    assert seen.share == 0.0


def test_a_jump_leaves_out_what_it_jumps_over() -> None:
    """Beginning and end have been read, the middle has not; a look at the end alone reads nothing."""
    seen, clock = reader()
    for start, end, stay in ((0.0, 0.1, 200.0), (0.9, 1.0, LONG_ENOUGH), (0.9, 1.0, 1.0)):
        seen.look(start, end)
        clock.now += stay
    assert seen.read == ((0.0, 0.1),)
    for _ in range(20):
        seen.look(0.9, 1.0)
        clock.now += LONG_ENOUGH
    seen.look_away(passed=True)
    assert seen.read == ((0.0, 0.1), (0.9, 1.0))


def test_reading_on_from_where_one_leapt_counts_again() -> None:
    """Line by line, as from any page."""
    seen, clock = reader()
    seen.look(0.0, 0.1)
    seen.look(0.5, 0.6, leapt=True)
    for line in range(1, 11):
        clock.now += 10
        seen.look(0.5 + line / 100, 0.6 + line / 100)
    assert seen.share == pytest.approx(0.1, abs=0.011)


def test_a_page_nobody_touches_is_not_read() -> None:
    """Text may stand on a screen for hours; that it was read shows when one goes on."""
    seen, clock = reader()
    for _ in range(100):
        seen.look(0.0, 0.1, touched=False)
        clock.now += 60
    assert seen.share == 0.0
    seen.look(0.05, 0.15)
    assert seen.read == ((0.0, 0.05),)


@each(("to", "leapt"), [((0.9, 1.0), False), ((0.05, 0.15), True)], ids=["far", "by name"])
def test_whoever_leaps_away_has_read_a_page_or_nothing(to: tuple[float, float], leapt: bool) -> None:
    """Half the time that a page takes, and then the end: that was looking for something."""
    for stay, share in ((50.0, 0.0), (100.0, 0.1)):
        seen, clock = reader()
        seen.look(0.0, 0.1)
        clock.now += stay
        seen.look(*to, leapt=leapt)
        assert seen.share == share


def test_who_hops_ahead_within_a_page_reads_on_from_there() -> None:
    """Four lines down in as many seconds, and a while in an entry: what lies above was not read, nor does it count
    until one goes back to it."""
    seen, clock = reader()
    for line in (0.0, 0.02, 0.04, 0.06, 0.08):
        seen.look(0.0, 0.1, line)
        clock.now += 1
    seen.look(0.01, 0.09, 0.085)  # an entry is opened: less of the text is in sight
    clock.now += 300
    seen.look(0.0, 0.1, 0.09)
    assert seen.read == ((0.08, 0.09),)
    seen.look(0.0, 0.1, 0.0)
    clock.now += 80
    seen.look(0.0, 0.1, 0.08)
    assert seen.read == ((0.0, 0.09),)


def test_a_text_of_one_page_is_read_to_where_one_stands() -> None:
    """An hour with its first line reads that line; who goes on behind its end is through, who leaves is not."""
    seen, clock = reader()
    seen.look(0.0, 1.0, 0.0)
    for line in (0.0, 0.0, 0.1):
        clock.now += 1200
        seen.look(0.0, 1.0, line)
    assert seen.read == ((0.0, 0.1),)
    left, passed = deepcopy(seen), seen
    left.look_away()
    passed.look(0.0, 1.0, 0.1, passed=True)
    assert (left.share, passed.share) == (0.1, 1.0)


def test_a_page_that_is_set_anew_is_not_turned() -> None:
    """Pinyin over the lines or a larger window show less of the text or more: nobody has gone on for that."""
    seen, clock = reader()
    seen.look(0.0, 0.4, 0.0)
    for end in (0.1, 0.4, 1.0, 0.2):
        clock.now += 600
        seen.look(0.0, end, 0.0, touched=False)
        assert seen.share == 0.0
    seen.look(0.2, 0.4, 0.2)
    assert seen.read == ((0.0, 0.2),)


def test_what_lies_over_the_page_takes_no_time_of_it() -> None:
    """A dictionary that is opened over it for an hour is no reading, nor is the page left for that."""
    seen, clock = reader()
    seen.look(0.0, 0.2, 0.0)
    clock.now += 10
    for _ in range(2):
        seen.rest()
        clock.now += 3600
    seen.look(0.0, 0.2, 0.0)
    assert seen.share == 0.0
    seen.look_away(passed=True)
    assert seen.read == ((0.0, 0.01),)


def test_who_walks_as_fast_as_he_reads_hops_nowhere() -> None:
    """Line by line within a page, each after the time it takes; hopping over what was read before is no haste."""
    seen, clock = reader((0.3, 0.4))
    for line in range(100):
        seen.look(0.0, 1.0, line / 100)
        clock.now += 1 if 30 <= line < 40 else 11
    seen.look_away(passed=True)
    assert seen.share == pytest.approx(1.0, abs=0.01)


def test_line_by_line_the_time_adds_up() -> None:
    """Who walks down slowly reads as much as who turns pages."""
    seen, clock = reader()
    for line in range(100):
        seen.look(line / 200, line / 200 + 0.2)
        clock.now += 5
    seen.look_away()
    assert len(seen.read) == 1 and seen.share == pytest.approx(0.5, abs=0.01)


def test_going_on_another_day_adds_up() -> None:
    """What was read before is read again without being counted twice."""
    seen, clock = reader((0.0, 0.5))
    seen.look(0.25, 0.75)
    clock.now += 1000
    seen.look(0.75, 1.0)
    assert seen.share == 0.75


@given(st.lists(st.tuples(SHARES, SHARES), max_size=20))
def test_joined_stretches_are_in_order_and_apart(pairs: list[tuple[float, float]]) -> None:
    """Joining changes nothing but the form."""
    stretches = [(min(pair), max(pair)) for pair in pairs]
    found = joined(stretches)
    bounds = [bound for stretch in found for bound in stretch]
    assert bounds == sorted(set(bounds))
    assert joined(found) == found
    for start, end in stretches:
        if end - start > 1e-5:
            assert any(s <= start + 1e-6 and end <= e + 1e-6 for s, e in found)


@given(st.lists(st.tuples(SHARES, SHARES, st.floats(0, 60)), max_size=35))
def test_reading_never_shrinks_and_never_exceeds_the_whole(looks: list[tuple[float, float, float]]) -> None:
    """However one moves about."""
    seen, clock = reader()
    before = 0.0
    for first, second, wait in looks:
        seen.look(min(first, second), max(first, second))
        assert before <= seen.share <= min(1.0, clock.now / 1000 + 1e-4)
        before = seen.share
        clock.now += wait


def test_a_few_stretches_are_kept_of_very_many() -> None:
    """The notebook does not grow with every jump."""
    found = joined((number / 1000, number / 1000 + 0.0001 * (1 + number % 7)) for number in range(1000))
    assert len(found) == AT_MOST
    assert min(end - start for start, end in found) > 0.0006
