"""Lists of words from other programs, and everything that is no word in them."""

from __future__ import annotations

from each import each
from hypothesis import given
from hypothesis import strategies as st

from tui.desk.study.wordlists import FORMULA, NO_HAN, REPEATED, SIGNS, TOO_LONG, read_words


@each(
    ("text", "words"),
    [
        ("社区\n居民\n\n", ("社区", "居民")),
        ("\ufeff社区\r\n居民\r\n", ("社区", "居民")),
        ("社区,shèqū,community\n“居民”", ("社区", "居民")),
        ('"社区","a, b"\n"居民",c', ("社区", "居民")),
        ("#separator:tab\n#html:true\n<b>社区</b>\tcommunity\n居&#27665;\tx", ("社区", "居民")),
        ("#separator:Semicolon\nabc123;社区;x", ("社区",)),
        ("// HSK 1/\n爱[愛]\tài\tto love", ("爱",)),
        ("爸爸|爸\n长（zhǎng）\n卡拉OK", ("爸爸", "爸", "长", "卡拉OK")),
        ("[sound:a.mp3]社区\t1", ("社区",)),
        ('社区,"' + "x" * 200_000 + '"\n居民', ("社区", "居民")),
    ],
)
def test_words_are_taken_from_every_usual_form(text: str, words: tuple[str, ...]) -> None:
    """One a line, CSV, Anki, Pleco."""
    assert read_words(text).words == words


def test_what_is_no_word_is_counted_by_its_reason() -> None:
    """A line for each reason, and nothing of it is taken."""
    text = '=HYPERLINK("x")\n=社区\nhello\n123\n这是一个很长很长很长很长的句子\n他来。\n社区\n社区\n'
    found = read_words(text)
    assert found.words == ("社区",)
    assert found.left_out == {FORMULA: 2, NO_HAN: 2, TOO_LONG: 1, SIGNS: 1, REPEATED: 1}


@given(st.text(st.sampled_from("社区a1=,“》\t\"'\n;|[]<>()#&。 \x00\u202e"), max_size=60))
def test_nothing_but_words_comes_out(text: str) -> None:
    """Whatever a file holds, a word is short, has Chinese in it and no sign that could do harm."""
    for word in read_words(text).words:
        assert len(word) <= 12 and any(char in "社区" for char in word)
        assert not set(word) & set("=,\t\"'\n;|[]<>()#&。 \x00\u202e")
