"""A place is found again by its words."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

from store.records import Place, Spot, find_again

TEXT = "全村的桃子熟了。村民来到村口，把桃子装上车。"
CHARACTERS = st.text("社区村民桃子。，", min_size=1, max_size=30)


def test_a_place_that_has_not_moved_is_where_it_was() -> None:
    """The address alone is enough when the words stand there."""
    place = Place.of("abc", 2, TEXT, 3, 5)
    assert find_again(place, {0: "桃子", 2: TEXT}) == Spot(2, 3)


def test_the_surroundings_tell_equal_words_apart() -> None:
    """After two blocks became one, the second 桃子 is still the second."""
    place = Place.of("abc", 1, TEXT, 16, 18)
    assert TEXT[16:18] == "桃子"
    assert find_again(place, {0: f"前文的桃子又大又甜真好。{TEXT}"}) == Spot(0, 12 + 16)


def test_a_line_break_that_went_does_not_hide_the_words() -> None:
    """Words that a column's end had torn are found when they are joined, and the other way round."""
    torn = Place.of("abc", 0, "信托制物\n业示范点", 0, 6)
    assert find_again(torn, {0: "参观信托制物业示范点"}) == Spot(0, 2)
    whole = Place.of("abc", 0, "信托制物业示范点", 0, 5)
    assert find_again(whole, {3: "参观信托 制物\n业示范点"}) == Spot(3, 2)


def test_a_point_between_characters_is_found_by_what_is_around_it() -> None:
    """A place without words of its own, such as where reading stopped."""
    place = Place.of("abc", 0, TEXT, 8)
    assert find_again(place, {5: "题目。" + TEXT}) == Spot(5, 3 + 8)


def test_words_that_are_gone_are_not_found() -> None:
    """No guess is better than a wrong one."""
    assert find_again(Place.of("abc", 0, TEXT, 3, 5), {0: "别的文章"}) is None
    assert find_again(Place("abc", 0, 0, ""), {}) is None


@given(CHARACTERS, CHARACTERS, CHARACTERS, st.integers(-2, 9))
def test_every_place_survives_new_text_before_and_new_numbers(text: str, head: str, tail: str, number: int) -> None:
    """Whatever is put around a block, a place in it points at the same words, the right ones if they are unique."""
    for start in range(len(text)):
        for end in range(start + 1, len(text) + 1):
            place = Place.of("abc", 0, text, start, end)
            moved = head + text + tail
            spot = find_again(place, {number: moved})
            assert spot is not None
            assert moved.startswith(place.quote, spot.offset)
            if sum(moved.startswith(place.quote, at) for at in range(len(moved))) == 1:
                assert spot.offset == len(head) + start


@given(CHARACTERS, st.data())
def test_a_point_in_unmoved_text_stays(text: str, data: st.DataObject) -> None:
    """A point is at its own address as long as nothing has changed."""
    at = data.draw(st.integers(0, len(text)))
    assume(text)
    assert find_again(Place.of("abc", 4, text, at), {4: text}) == Spot(4, at)
