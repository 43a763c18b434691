"""What is printed of a text never steers the terminal."""

from __future__ import annotations

import unicodedata

from each import each
from hypothesis import given
from hypothesis import strategies as st

from seeds.documents import bundled, visible

HOSTILE = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


@given(st.text(alphabet=st.characters(), max_size=60))
def test_nothing_hostile_is_left(text: str) -> None:
    """No control, direction, width-less, unpaired or unknown character is left, and no position moves."""
    shown = visible(text, keep="")
    assert len(shown) == len(text)
    assert not any(unicodedata.category(character) in HOSTILE for character in shown)
    assert visible(shown, keep="") == shown


@each(
    ("text", "shown"),
    [
        ("\x1b[31m红", "␛[31m红"),
        ("a\u202eb", "a·b"),
        ("零\u200b宽", "零·宽"),
        ("\ud800", "\ufffd"),
        ("一\n二\t三", "一\n二␉三"),
        ("\x9b2J\x7f", "·2J␡"),
        ("é e\u0301 กำลัง", "é e\u0301 กำลัง"),
    ],
    ids=["escape", "direction", "no width", "surrogate", "line end", "c1", "marks"],
)
def test_substitutes(text: str, shown: str) -> None:
    """Each kind has its sign, and writing of other languages stays as it is."""
    assert visible(text) == shown


def test_piled_marks_are_cut_down() -> None:
    """Ten thousand marks on one letter keep their number but not their height."""
    shown = visible("a" + "\u0301" * 10_000 + "b")
    assert len(shown) == 10_002
    assert shown.count("\u0301") <= 4


def test_articles_are_clean() -> None:
    """The bundled articles come out as they went in."""
    assert all(visible(passage.text) == passage.text for article in bundled() for passage in article.passages)
