"""What stands beside the text of a printed page: frames, captions, tables, running heads."""

from __future__ import annotations

from each import each
from little_pdf import Set, column
from printed_pages import GAP, SIZE, TEXT, WIDTH, boxes, flowed, headline, paragraphs, read

from seeds.documents.geometry.boxes import Area, PrintedPage
from seeds.documents.geometry.pages import lines_of


def test_a_frame_at_the_head_of_a_column() -> None:
    """It stands before what is below it, in the same article; a first line that ends early is its title."""
    left, text = 40 + 3 * (WIDTH * SIZE + GAP), "渡口建成于上世纪五十年代，是镇上最老的一个。"
    flow = [line._replace(top=line.top + 90 * (line.left >= left)) for line in flowed(TEXT, 4, 100)]
    inside = [Set(left, 100, "延伸阅读"), *column(text, left, 116, 12, indent=0)]
    frame = Area(left - 4, 96, left + 134, 165)
    below = [headline("码头新来客", 320, 4), *flowed(TEXT, 4, 360)]
    first, second = read([headline("渡口的春天", 40, 2), *flow, *inside, *below], frames=(frame,))
    (box,) = [block for block in first.blocks if block.type == "box"]
    assert (box.title, box.text) == ("延伸阅读", text)
    assert paragraphs(first) == paragraphs(second) == TEXT


def test_a_list_in_a_frame() -> None:
    """Its lines end where they will, and stay lines."""
    rows = ["菜市 每天早上六点到十点", "书市 周日", "花市 每周六早上七点", "灯会 元宵节"]
    inside = [Set(50, 300, "去哪儿", 11), *(Set(50, 320 + 16 * at, row) for at, row in enumerate(rows))]
    (article,) = read(
        [headline("渡口的春天", 60, 3), *flowed(TEXT, 3, 100), *inside], frames=(Area(44, 295, 240, 400),)
    )
    (box,) = [block for block in article.blocks if block.type == "box"]
    assert (box.title, box.text.splitlines()) == ("去哪儿", rows)


def test_a_frame_beside_an_article_belongs_to_it() -> None:
    """It has its place at the side of the page, and another article is farther below."""
    text = "渡口建成于上世纪五十年代，是镇上最老的一个。"
    inside = [Set(490, 60, "天桥装上电梯", 16), *column(text, 490, 84, 8)]
    first, second = read(
        [
            headline("渡口的春天", 60, 3),
            *flowed(TEXT, 3, 100),
            *inside,
            headline("新桥今年开工", 260, 4),
            *flowed([*TEXT[2:], *TEXT], 4, 300),
        ],
        frames=(Area(484, 54, 590, 170),),
    )
    assert [(block.type, block.title) for block in first.blocks if block.type == "box"] == [("box", "天桥装上电梯")]
    assert {block.type for block in second.blocks} == {"paragraph"}


def test_a_caption_below_a_picture_parts_no_sentence() -> None:
    """It follows the paragraph that it interrupts."""
    lines = flowed(TEXT[:1] * 2, 1, 100)
    caption = Set(40, 220, "清晨的渡口。", 8.5)
    rest = [line._replace(top=line.top + 70) for line in lines[4:]]
    (article,) = read(
        [headline("渡口的春天", 60, 1), *lines[:4], caption, *rest], pictures=(Area(40, 170, 160, 215),)
    )
    assert paragraphs(article) == TEXT[:1] * 2
    assert [block.text for block in article.blocks if block.type == "caption"] == ["清晨的渡口。"]


def test_a_frame_is_a_box_of_its_own() -> None:
    """With its title, outside of the text around it."""
    inside = [Set(60, 300, "相关链接", 11), *column(TEXT[3], 50, 320, 10)]
    (article,) = read(
        [headline("渡口的春天", 60, 3), *flowed(TEXT[:3], 3, 100), *inside], frames=(Area(44, 295, 170, 400),)
    )
    assert paragraphs(article) == TEXT[:3]
    assert [(block.title, block.text) for block in article.blocks if block.type == "box"] == [("相关链接", TEXT[3])]


def test_running_heads_and_numbers_are_no_text() -> None:
    """Neither the paper's name and day above, nor the page's number below."""
    head = [Set(40, 20, "河湾日报", 8), Set(250, 20, "2024年5月6日 星期一", 8), Set(480, 20, "第3版", 8)]
    foot = [Set(295, 780, "3", 8)]
    (article,) = read([*head, headline("渡口的春天", 70, 3), *flowed(TEXT, 3, 110), *foot])
    assert (article.title, article.kicker, paragraphs(article)) == ("渡口的春天", (), TEXT)


@each("number", ["— 3 —", "第3页，共8页", "第 3 頁 共 8 頁", "第3版"])
def test_a_number_alone_below_a_page_that_is_not_full(number: str) -> None:
    """It is the page's, wherever it stands and however it is told."""
    lines = [headline("渡口的春天", 60, 3), *flowed(TEXT, 3, 100)]
    (article,) = read([*lines, Set(290, 400, number)])
    assert paragraphs(article) == TEXT


def test_frames_in_one_another_hold_their_text_once() -> None:
    """A double line is two frames."""
    inside = [Set(50, 60, "相关链接", 12), Set(50, 76, "渡口每天开船六班，船票两元。"), Set(50, 92, "老人免票。")]
    around = Area(40, 50, 300, 112)
    frames = (around, Area(43, 53, 297, 109))
    (article,) = read([headline("渡口的春天", 120, 3), *inside, *flowed(TEXT, 3, 160)], frames=frames)
    assert [block.text for block in article.blocks if block.type == "box"] == [
        "渡口每天开船六班，船票两元。老人免票。"
    ]


def test_words_in_a_picture_are_no_text() -> None:
    """What can be read on a photograph stands apart from the columns."""
    text = flowed(TEXT, 2, 100)
    bottom = max(line.top for line in text) + 30
    picture = Area(40, bottom, 160, bottom + 80)
    (article,) = read(
        [headline("渡口的春天", 60, 2), *text, Set(60, bottom + 30, "红星渡口", 20)], pictures=(picture,)
    )
    assert (article.title, paragraphs(article)) == ("渡口的春天", TEXT)
    assert "红星渡口" in [block.text for block in article.blocks if block.type == "caption"]


def test_a_tables_figures_do_not_tell_the_size_of_the_text() -> None:
    """Most characters of a page may be figures in small letters; its paragraphs are none the larger."""
    figures = [Set(40 + 60 * at, 300 + 12 * row, "17,360.44", 6.0) for row in range(30) for at in range(6)]
    found = lines_of([PrintedPage(600, 800, tuple(boxes([*flowed(TEXT, 2, 100), *figures])))])
    assert not [line.text for line in found if line.marker and line.text in TEXT]


def test_a_drawn_table_is_told_row_by_row() -> None:
    """Its cells do not run into the text above and below it."""
    text = column(TEXT[1], 40, 100, 30)
    below = column(TEXT[2], 40, 260, 30)
    cells = [
        Set(50 + 110 * at, 180 + 20 * row, f"{name}{row}") for row in range(3) for at, name in enumerate("船票价")
    ]
    lines = [Area(40, 174 + 20 * row, 340, 175 + 20 * row) for row in range(4)]
    lines += [Area(40 + 110 * at, 174, 41 + 110 * at, 235) for at in range(4)]
    (article,) = read([headline("渡口的春天", 60, 2), *text, *cells, *below], drawn=tuple(lines))
    assert [block.text for block in article.blocks if block.type == "box"] == [
        "船0｜票0｜价0\n船1｜票1｜价1\n船2｜票2｜价2"
    ]
    assert paragraphs(article) == [TEXT[1], TEXT[2]]


def test_what_is_underlined_at_the_head_of_a_page() -> None:
    """A line drawn from side to side below it tells a running head, on a single page too."""
    lines = [Set(100, 30, "渡口镇志"), headline("渡口的春天", 80, 2), *flowed(TEXT, 2, 120)]
    (article,) = read(lines, rules=(Area(40, 42, 306, 43),))
    assert (article.title, article.kicker, paragraphs(article)) == ("渡口的春天", (), TEXT)


def test_a_caption_of_two_lines_ends_with_the_second() -> None:
    """Though that is measured as tall as the text, below a paragraph that has ended."""
    whole, shown = column(TEXT[1], 40, 100, WIDTH), (Area(40, 170, 160, 215),)
    first, last = Set(40, 220, "摆渡的老人站在新修的渡口边", 8.5), Set(40, 236, "看着河水。")
    rest = column(TEXT[2], 40, 252, WIDTH)
    (article,) = read([headline("渡口的春天", 60, 1), *whole, first, last, *rest], pictures=shown)
    assert [block.text for block in article.blocks if block.type == "caption"] == [first.text + last.text]
    assert paragraphs(article) == [TEXT[1], TEXT[2]]
