"""The law of Chinese line breaking, for any text at any width."""

from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from seeds.documents.article import Passage
from tui.typeset import Document, Line
from tui.typeset.breaking import NO_END, NO_START, may_break, whole_spans
from tui.typeset.cells import cells

CHARACTERS = st.one_of(
    st.sampled_from("社区党建引领治理的是一在党群服务中心"),
    st.sampled_from("，。、；：？！“”‘’（）《》」「…—·"),
    st.sampled_from("aZ09+%.-, \u3000"),
    st.sampled_from("\u0301👨\u200d\ufe0f\x1b\t[]"),
    st.characters(),
)
PIECES = st.sampled_from(["“四环”", "1+3+N", "2021年5月14日", "——", "……", "community", "社会治理", "，"])
TEXTS = st.builds(
    lambda parts, times: "".join(parts) * times,
    st.lists(st.one_of(CHARACTERS, PIECES), min_size=1),
    st.integers(1, 20),
)
PROSE = st.lists(PIECES, min_size=20, max_size=200).map("".join)
WIDTHS = st.integers(20, 200)


def lines(text: str, width: int, role: str = "paragraph") -> list[Line]:
    """All lines of one passage."""
    document = Document([Passage(0, role, text)], width)  # type: ignore[arg-type]
    return [
        row.line
        for row in map(document.row, range(document.settle(0, 10**6), document.height))
        if row.kind == "text"
    ]


@given(TEXTS, WIDTHS)
def test_nothing_is_lost_and_nothing_too_wide(text: str, width: int) -> None:
    """The lines hold all text in order, and none is drawn wider than the column."""
    set_lines = lines(text, width)
    assert set_lines[0].start == 0 and set_lines[-1].end == len(text)
    assert all(one.end == two.start for one, two in pairwise(set_lines))
    for line in set_lines:
        drawn = line.drawn(line.start, line.end)
        assert line.left + cells(drawn) == line.right <= width
        assert drawn.strip() == line.text.strip()


@given(TEXTS, WIDTHS)
@example("社\n，社\n，", 4)
def test_no_mark_stands_where_it_may_not(text: str, width: int) -> None:
    """A line begins with no closing mark and ends with no opening one, unless it offers no other place."""
    set_lines = lines(text, width)
    shown = "".join(line.text for line in set_lines)
    for line, following in pairwise(set_lines):
        if following.text[0] in NO_START or line.text.rstrip()[-1:] in NO_END:
            places = range(line.start + 1, line.end + 1)
            assert not any(may_break(shown, place) and cells(shown[place]) for place in places)


@given(PROSE, WIDTHS)
def test_numbers_and_latin_words_stay_whole(text: str, width: int) -> None:
    """A number or a Latin word which a line can hold is cut only if marks leave no other place."""
    set_lines = lines(text, width)
    shown = "".join(line.text for line in set_lines)
    cuts = {line.start: line for line in set_lines[1:]}
    before = {two.start: one for one, two in pairwise(set_lines)}
    spans = [span for span in whole_spans(shown) if cells(shown[slice(*span)]) <= width]
    inside = {place for start, end in spans for place in range(start + 1, end)}
    for cut in inside & cuts.keys():
        places = set(range(before[cut].start + 1, cut + 1)) - inside
        assert not any(may_break(shown, place) and cells(shown[place]) for place in places)


@given(st.text(st.sampled_from("社区党建，。“”（）"), min_size=30, max_size=300), WIDTHS)
def test_lines_are_filled(text: str, width: int) -> None:
    """A line ends early only where the next legal place would not have fitted."""
    set_lines = lines(text, width)
    shown = "".join(line.text for line in set_lines)
    for line in set_lines[:-1]:
        room = width - line.left
        longer = [place for place in range(line.end + 1, len(shown)) if cells(shown[line.start : place]) <= room]
        assert not any(may_break(shown, place) for place in longer)


def test_a_paragraph_is_indented_by_two_characters() -> None:
    """The first line stands in by four cells, the others by none."""
    set_lines = lines("社" * 50, 40)
    assert [line.left for line in set_lines] == [4, 0, 0]
    assert set_lines[0].text == "社" * 18


def test_a_full_stop_pulls_its_neighbour_down() -> None:
    """A full stop that would begin a line brings the character before it along."""
    assert [line.text for line in lines("社" * 18 + "。" + "区" * 5, 40)] == ["社" * 17, "社。" + "区" * 5]


def test_an_opening_quote_goes_down_with_its_word() -> None:
    """An opening bracket at the edge moves to the next line."""
    assert [line.text for line in lines("社" * 17 + "《党建》", 40)] == ["社" * 17, "《党建》"]


def test_a_line_feed_begins_a_new_indented_line() -> None:
    """The paragraphs within a box each begin a line of their own, indented."""
    set_lines = lines("董毅：\n社区\n" + "党" * 30, 40)
    assert [line.text for line in set_lines] == ["董毅： ", "社区 ", "党" * 18, "党" * 12]
    assert [line.left for line in set_lines] == [4, 4, 4, 0]


def test_slogans_and_percentages_stay_whole() -> None:
    """1+3+N and 12.5% are not cut at a line's end."""
    assert [line.text for line in lines("社" * 16 + "1+3+N治理", 40)] == ["社" * 16, "1+3+N治理"]
    assert [line.text for line in lines("社" * 16 + "12.5%的人", 40)] == ["社" * 16, "12.5%的人"]


def test_what_is_counted_by_a_number_stays_with_it() -> None:
    """No line of English ends in “no.”, whose number would begin the next."""
    text = "HSK 1, 1 · no. 1,941 by frequency"
    assert not any(line.text.rstrip().endswith("no.") for width in range(12, 32) for line in lines(text, width))


def test_a_word_longer_than_a_line_fills_it() -> None:
    """What no line can hold is cut where the line is full."""
    assert [len(line.text) for line in lines("x" * 100, 40)] == [36, 40, 24]


def test_only_marks() -> None:
    """Ten thousand closing marks are set although every place is forbidden."""
    assert sum(len(line.text) for line in lines("。" * 10_000, 40)) == 10_000
