"""Texts beside the page obey the laws of the page."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tui.typeset.breaking import NO_END, NO_START, may_break
from tui.typeset.cells import cells, drawable
from tui.typeset.filled import filled

PIECES = st.sampled_from(["“四环”", "1+3+N", "2021年", "——", "community", "社会治理", "，", "。", "（党建）", "\n"])


@given(st.lists(PIECES, max_size=60).map("".join), st.integers(20, 120))
def test_lines_are_filled_as_on_the_page(text: str, width: int) -> None:
    """All text is there, no line is too wide, and no mark stands where it may not."""
    lines = [text[start:end] for start, end in filled(text, width)]
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(cells(line) <= width for line in lines)
    for (start, end), (following, _) in pairwise(filled(text, width)):
        if "\n" not in text[end:following] and (text[following] in NO_START or text[end - 1] in NO_END):
            assert not any(may_break(text, place) for place in range(start + 1, end + 1))


@given(st.text(), st.integers(0, 50))
def test_any_text_can_be_set(text: str, width: int) -> None:
    """Nothing is lost in any width, however narrow."""
    shown = "\n".join(map(drawable, text.split("\n")))
    lines = [shown[start:end] for start, end in filled(shown, width)]
    assert "".join("".join(lines).split()) == "".join(shown.split())


def test_no_line_begins_with_a_full_stop() -> None:
    """The case that was seen: a line is full, then a closing mark."""
    text = "社区党委书记的工作剪影。"
    assert [text[start:end] for start, end in filled(text, 22)] == ["社区党委书记的工作剪", "影。"]


def test_terms_in_a_row_are_not_torn() -> None:
    """What is to be kept whole stays in one line where a line can hold it."""
    terms = ("大回环", "坝坝会", "情满锦江春风送暖行动", "社区能人智囊库")
    text, spans = "  ".join(terms), []
    for term in terms:
        spans.append((text.index(term), text.index(term) + len(term)))
    lines = [text[start:end] for start, end in filled(text, 30, spans)]
    assert lines == ["大回环  坝坝会", "情满锦江春风送暖行动", "社区能人智囊库"]
    assert filled(text, 12, spans)[-1][1] == len(text)


def test_even_lines_are_about_equally_long() -> None:
    """No single word is left over below two full lines, and no more lines are made than it takes."""
    text = "社区党建引领" * 7
    assert [cells(text[start:end]) for start, end in filled(text, 36, even=True)] == [28, 28, 28]


def test_a_title_is_parted_where_its_author_parted_it() -> None:
    """At its blank, where that takes no line more; else its lines are about equally long."""
    title = "青江市推行社区台账一本通 基层减负见实效"
    assert [title[start:end] for start, end in filled(title, 36, even=True)] == title.split()
    narrow = [title[start:end] for start, end in filled(title, 20, even=True)]
    assert narrow == ["青江市推行社区台账一", "本通 基层减负见实效"]
