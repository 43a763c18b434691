"""The widths this room computes are those Textual draws with."""

import sys
from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len, get_character_cell_size

from tui.typeset.cells import cells, drawable, widths


def check_widths(every: Iterable[int]) -> None:
    """What is drawn for these code points has the width Rich gives it."""
    characters = [chr(code) for code in every if not 0xD800 <= code < 0xE000]
    faces = set(drawable("".join(character + "a" for character in characters)))
    assert len(faces) > 80_000
    assert not [hex(ord(face)) for face in faces if cells(face) != get_character_cell_size(face)]


def test_every_character_is_drawn_as_wide_as_textual_thinks() -> None:
    """Of the two planes with characters of all kinds every code point, of those of Han alone every tenth, of the
    empty ones every hundredth."""
    mixed, han, empty = range(0x20000), range(0x20000, 0x34000, 10), range(0x34000, 0xE0000, 100)
    check_widths([*mixed, *han, *empty, *range(0xE0000, 0xE0200)])


@pytest.mark.slow
def test_every_code_point_is_drawn_as_wide_as_textual_thinks() -> None:
    """The empty planes too, and those for private use."""
    check_widths(range(sys.maxunicode + 1))


@given(
    st.text(st.one_of(st.characters(), st.sampled_from("“’…—👨👩\u200d\ufe0f\u0301☎❤🇨🇳👍🏽가각ᄀ")), max_size=40)
)
def test_whole_texts_are_as_wide_as_textual_thinks(text: str) -> None:
    """Joiners, selectors and modifiers in any order change nothing: widths simply add up."""
    face = drawable(text)
    assert len(face) == len(text)
    assert cells(face) == cell_len(face) == sum(map(cell_len, face))


def test_common_widths() -> None:
    """Han characters and full-width marks take two cells, Latin and quotes one, marks none."""
    assert widths("社，A“é😀") == [2, 2, 1, 1, 1, 2]
    assert widths(drawable("e\u0301")) == [1, 0]


def test_escape_sequences_are_shown_not_sent() -> None:
    """Control characters, bidi overrides and zero-width blanks never reach the terminal."""
    face = drawable("红\x1b[31m\x07\x9b\u202e\u200b\u2028\ufeff字")
    assert not set(face) & set("\x1b\x07\x9b\u202e\u200b\u2028\ufeff")
    assert face[0] == "红" and face[-1] == "字"


def test_ten_thousand_marks_stand_beside_their_letter() -> None:
    """Only a few combining marks pile up on one character; the rest take a cell each."""
    face = drawable("a" + "\u0301" * 10_000)
    assert cells(face) == 1 + 10_000 - 4
