"""Bold letters of a PDF, which are as tall as the text's: headings, and what only looks like them."""

from __future__ import annotations

from little_pdf import Set, column, pdf

from seeds.documents import Article, read_bytes

TEXT = "今年的河水比往年来得早，岸边的柳树还没有发芽，渡口就已经开船了，坐船的人比去年多，旅店也添了两家。"


def article(*parts: tuple[str, bool]) -> Article:
    """What comes of paragraphs of one size, each bold or not."""
    lines: list[Set] = []
    for text, bold in parts:
        top = lines[-1].top + 16 if lines else 40.0
        lines += [line._replace(bold=bold) for line in column(text, 40.0, top, 30)]
    return read_bytes(pdf(lines), "a.pdf")[0]


def headings(read: Article) -> list[str]:
    """Its headings."""
    return [block.text for block in read.blocks if block.type == "heading"]


HEADING = "沿江的旧码头修好以后从对岸坐船过来赶集的人一天比一天多了"
"""Too long to be a heading by its length alone."""


def test_a_bold_line_is_a_heading() -> None:
    """Above the text below it, and no part of either paragraph."""
    read = article((TEXT, False), (HEADING, True), (TEXT, False))
    assert headings(read) == [HEADING]
    assert [block.text for block in read.blocks if block.type == "paragraph"] == [TEXT, TEXT]


def test_bold_sentences_and_labels_are_no_headings() -> None:
    """They belong to what is said."""
    said = (
        "船到了，人就到了，这是老人常说的一句话，他说了四十年。",
        "记者在码头上看到的和听老人们说的都记在下面：",
    )
    assert (
        headings(article((TEXT, False), *(part for text in said for part in ((text, True), (TEXT, False))))) == []
    )


def test_a_page_that_is_all_bold_has_no_headings() -> None:
    """There the letters tell nothing."""
    assert headings(article((TEXT, True), (HEADING, True), (TEXT, True))) == []


def test_a_bold_beginning_of_a_paragraph_belongs_to_it() -> None:
    """It fills its line, so that the text goes on below."""
    begin, rest = (
        "这条路先过桥再过林最后过田一共要走三个钟头路上没有店也没",
        "有灯，只有风和水声，还有几只不怕人的鸟。",
    )
    lines = [*column(TEXT, 40.0, 40.0, 30), Set(60.0, 72.0, begin, bold=True), Set(40.0, 88.0, rest)]
    (read,) = read_bytes(pdf([*lines, *column(TEXT, 40.0, 104.0, 30)]), "a.pdf")
    assert any(begin + rest in block.text for block in read.blocks)
