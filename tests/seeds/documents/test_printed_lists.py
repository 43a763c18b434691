"""Items, labels and formulas of a printed page, each with its own lines."""

from __future__ import annotations

from little_pdf import Set, column
from printed_pages import SIZE, TEXT, WIDTH, boxes, flowed, headline, paragraphs, read

from seeds.documents.geometry.boxes import PrintedPage
from seeds.documents.geometry.pages import lines_of


def test_the_lines_of_an_item_hang_below_its_number() -> None:
    """They are set in, and go on; the next number begins anew."""
    items = [
        "一、渡船每天六点开出，老人和孩子坐船不用买票，带车的人要在",
        "二、码头上不许晒网，也不许洗车。",
        "三、汛期停开。",
    ]
    lines = [
        Set(40, 100, items[0]),
        Set(60, 116, "前一天说好，到时候由船工安排，不在码头上等候的人不算。"),
        Set(40, 132, items[1]),
        Set(40, 148, items[2]),
    ]
    (article,) = read([headline("渡口的规矩", 60, 3), *lines])
    assert paragraphs(article) == [f"{items[0]}{lines[1].text}", items[1], items[2]]


def test_a_label_among_set_in_paragraphs_stands_alone() -> None:
    """A short line at the edge of a column goes on from nothing that is above it in the column."""
    lines = [*column(TEXT[0], 40, 100, 24), *column(TEXT[1], 40, 150, 24)]
    (article,) = read(
        [headline("渡口的春天", 60, 2), *lines, Set(40, 198, "附记："), *column(TEXT[2], 40, 214, 24)]
    )
    texts = [block.text for block in article.blocks]
    assert texts == [TEXT[0], TEXT[1], "附记：", TEXT[2]]


def test_short_lines_that_no_sentence_ends_are_a_list() -> None:
    """More would have fitted into each: nothing is put together."""
    names = ["渡口旧照（封面）", "码头平面图，一张", "船票样本，三种", "渡船登记簿"]
    text = column(TEXT[1] + TEXT[2], 40, 100, 30)
    (article,) = read(
        [headline("渡口的档案", 60, 3), *text, *(Set(40, 180 + 16 * at, name) for at, name in enumerate(names))]
    )
    assert [block.text for block in article.blocks][-4:] == names


def test_the_number_of_a_formula_belongs_to_no_line_beside_it() -> None:
    """It stands at the end of its column, and the next column begins behind it."""
    lines = flowed([*TEXT, *TEXT], 2, 100)
    right = next(line for line in lines if line.left > 180 and line.top > 140 and len(line.text) == WIDTH)
    number = Set(40 + (WIDTH - 1) * SIZE, right.top, "2)")
    kept = [line for line in lines if not (line.left < 180 and line.top == right.top)]
    found = lines_of([PrintedPage(600, 800, tuple(boxes([*kept, number])))])
    assert not any(f"2) {right.text}" in line.text for line in found)


def test_the_sign_of_an_item_stands_before_its_line() -> None:
    """Though white is between them, as between columns."""
    text = column(TEXT[1], 60, 100, 24, indent=0)
    other = column(TEXT[2], 60, 164, 24, indent=0)
    signs = [Set(40, 100, "1."), Set(40, 164, "2.")]
    (article,) = read([headline("渡口的规矩", 60, 2), *signs, *text, *other])
    assert paragraphs(article) == [f"1. {TEXT[1]}", f"2. {TEXT[2]}"]


def test_a_number_in_parts_and_a_letter_stand_before_their_items() -> None:
    """As offices number their rules: 2.1, a., ii.; the lines of each hang below it, and the next begins anew."""
    number = column(TEXT[1], 70, 100, 24, indent=0)
    letter = column(f"a.{TEXT[2]}", 70, 160, 24, indent=0)
    letter = [letter[0], *(line._replace(left=82) for line in letter[1:])]
    rest = [
        Set(94, 232, "i."),
        Set(120, 232, "船上坐几个人由船工来定，别人不得多说；或"),
        Set(90, 248, "ii."),
        Set(120, 248, "由码头上的人一起来定。"),
    ]
    (article,) = read([headline("渡口的规矩", 60, 2), Set(40, 100, "2.1"), *number, *letter, *rest])
    assert paragraphs(article) == [
        f"2.1 {TEXT[1]}",
        f"a.{TEXT[2]}",
        "i. 船上坐几个人由船工来定，别人不得多说；或",
        "ii. 由码头上的人一起来定。",
    ]


def test_an_amount_at_the_beginning_of_a_line_numbers_nothing() -> None:
    """Though a blank follows it."""
    lines = column(
        "渡口去年一共送走了六十多万人次，比前年多出了整整两成半，收入达到 2.5 万元，修船用去一半。", 40, 100, 30
    )
    (article,) = read([headline("渡口的账本", 60, 2), *lines])
    assert len(paragraphs(article)) == 1
