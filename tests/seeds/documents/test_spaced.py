"""Tables of a PDF that no line is drawn around."""

from __future__ import annotations

from little_pdf import Set, column, pdf

from seeds.documents import read_bytes

TEXT = "今年的河水比往年来得早，岸边的柳树还没有发芽，渡口就已经开船了，坐船的人比去年多，旅店也添了两家。"
ROWS = [
    ("航线", "首班", "末班", "票价"),
    ("北渡", "六点", "十点", "两元"),
    ("南渡", "六点半", "九点", "两元"),
    ("西渡", "七点", "九点半", "三元"),
]


def page(rows: list[tuple[str, ...]]) -> list[tuple[str, str]]:
    """What comes of rows of cells between two paragraphs."""
    top = 90.0
    cells = [
        Set(60.0 + 80 * at, top + 16 * row, cell) for row, found in enumerate(rows) for at, cell in enumerate(found)
    ]
    below = column(TEXT, 40.0, top + 16 * len(rows) + 14, 34)
    (article,) = read_bytes(pdf([*column(TEXT, 40.0, 40.0, 34), *cells, *below]), "a.pdf")
    return [(block.type, block.text) for block in article.blocks]


def test_a_table_that_white_alone_tells_is_told_row_by_row() -> None:
    """And no cell of it gets into the paragraphs around it."""
    told = "\n".join("｜".join(row) for row in ROWS)
    assert sorted(page(ROWS)) == [("box", told), ("paragraph", TEXT), ("paragraph", TEXT)]


def test_columns_of_text_are_no_table() -> None:
    """Their lines fill them."""
    lines = [
        line._replace(left=line.left + 150 * at) for at in range(3) for line in column(TEXT * 2, 40.0, 40.0, 13)
    ]
    (article,) = read_bytes(pdf(lines), "a.pdf")
    assert {block.type for block in article.blocks} == {"paragraph"}
    assert "".join(block.text for block in article.blocks) == TEXT * 6


def test_two_rows_are_no_table() -> None:
    """They may be anything."""
    assert "box" not in [kind for kind, _ in page(ROWS[:2])]
