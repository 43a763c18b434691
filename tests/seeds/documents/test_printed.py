"""Pages with positions: columns, headlines, captions, frames, and PDFs good and bad."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from little_pdf import Set, column, pdf

from seeds.documents import Article, read_bytes
from seeds.documents.formats import pdf as portable
from seeds.documents.geometry.boxes import Area, Box, PrintedPage
from seeds.documents.geometry.pages import lines_of
from seeds.documents.page.articles import articles_of
from seeds.errors import CannotRead

TEXT = [
    "今年的河水比往年来得早，岸边的柳树还没有发芽，渡口就已经开船了。",
    "摆渡的老人说，他在这条河上走了四十年，没有见过这样的春天，也没有见过这么多的人。",
    "镇上今年修了新的码头，船票涨了一块钱，坐船的人反而比去年多，旅店也添了两家。",
    "村里的年轻人开始回来，有的开店，有的养鱼，有的学着做导游，日子一天一天好起来。",
]
WIDTH, GAP, SIZE = 12, 26.0, 10.0


def boxes(lines: list[Set]) -> list[Box]:
    """Lines as a page tells them."""
    return [
        Box(line.left, line.top, line.left + len(line.text) * line.size, line.top + line.size, line.text, line.size)
        for line in lines
    ]


def flowed(paragraphs: list[str], count: int, top: float, left: float = 40.0, rows: int = 0) -> list[Set]:
    """Paragraphs flowing through so many columns, balanced as a newspaper's are."""
    lines = [line for text in paragraphs for line in column(text, 0, 0, WIDTH)]
    rows = rows or -(-len(lines) // count)
    step = WIDTH * SIZE + GAP
    return [
        line._replace(left=left + line.left + (at // rows) * step, top=top + (at % rows) * 1.6 * SIZE)
        for at, line in enumerate(lines)
    ]


def headline(text: str, top: float, count: int, left: float = 40.0, size: float = 24.0) -> Set:
    """A title in the middle above so many columns."""
    width = count * WIDTH * SIZE + (count - 1) * GAP
    return Set(left + (width - len(text) * size) / 2, top, text, size)


def read(lines: list[Set], **shown: tuple[Area, ...]) -> tuple[Article, ...]:
    """The articles of a page."""
    return articles_of(lines_of([PrintedPage(600, 800, tuple(boxes(lines)), **shown)]), "x", "无题", printed=True)


def paragraphs(article: Article) -> list[str]:
    """Its running text."""
    return [block.text for block in article.blocks if block.type == "paragraph"]


@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_columns_below_a_headline(count: int) -> None:
    """Paragraphs are whole and in order, though columns cut them where they will."""
    (article,) = read([headline("渡口的春天", 60, count), *flowed(TEXT, count, 100)])
    assert (article.title, paragraphs(article)) == ("渡口的春天", TEXT)


@given(
    st.lists(
        st.text("河水春天渡口老人说他走了四十年也没有见过，", min_size=20, max_size=90), min_size=3, max_size=6
    ),
    st.integers(2, 4),
)
@settings(max_examples=60, deadline=None)
def test_no_letter_of_a_page_is_lost_and_columns_stay_in_order(texts: list[str], count: int) -> None:
    """Whatever is set in columns is read in the order in which it was written."""
    texts = [f"这{text.strip('，')}。" for text in texts]
    (article, *_) = read([headline("渡口的春天", 60, count), *flowed(texts, count, 100)])
    assert "".join(paragraphs(article)).replace("\n", "") == "".join(texts)


def test_two_articles_one_above_the_other() -> None:
    """With different numbers of columns, each below its own headline."""
    first, second = read(
        [
            headline("渡口的春天", 60, 3),
            *flowed(TEXT, 3, 100),
            headline("新桥今年开工", 260, 4),
            *flowed([*TEXT[2:], *TEXT], 4, 300),
        ]
    )
    assert (first.title, paragraphs(first)) == ("渡口的春天", TEXT)
    assert (second.title, paragraphs(second)) == ("新桥今年开工", [*TEXT[2:], *TEXT])


def test_two_articles_side_by_side() -> None:
    """The left one is read to its end first."""
    left = [headline("渡口的春天", 60, 2), *flowed(TEXT, 2, 100)]
    right = [headline("新桥今年开工", 60, 2, 340, 20), *flowed(TEXT[::-1], 2, 100, 340)]
    first, second = read([*right, *left])
    assert [(a.title, paragraphs(a)) for a in (first, second)] == [
        ("渡口的春天", TEXT),
        ("新桥今年开工", TEXT[::-1]),
    ]


@pytest.mark.parametrize(
    "rules",
    [(), (Area(40, 272, 598, 274),), (Area(40, 272, 306, 274), Area(332, 272, 598, 274))],
    ids=["nothing drawn", "a line", "a line for each"],
)
def test_two_articles_below_the_columns_of_another(rules: tuple[Area, ...]) -> None:
    """White runs through both parts of the page; a column does not go on into the article below it."""
    above = [headline("渡口的春天", 60, 4), *flowed([*TEXT, *TEXT], 4, 100)]
    left = [headline("码头新来客", 280, 2, 40, 20), *flowed(TEXT[:2], 2, 310)]
    right = [headline("新桥今年开工", 280, 2, 332, 20), *flowed(TEXT[2:], 2, 310, 332)]
    found = [(article.title, paragraphs(article)) for article in read([*above, *left, *right], rules=rules)]
    assert found == [
        ("渡口的春天", [*TEXT, *TEXT]),
        ("码头新来客", TEXT[:2]),
        ("新桥今年开工", TEXT[2:]),
    ]


def test_a_line_parts_columns_though_titles_begin_at_different_heights() -> None:
    """What is drawn across the page ends the columns above it."""
    above = [headline("渡口的春天", 60, 4), *flowed([*TEXT, *TEXT], 4, 100)]
    left = [headline("码头新来客", 280, 2, 40, 20), *flowed(TEXT[:2], 2, 310)]
    right = [headline("新桥今年开工", 292, 2, 332, 20), *flowed(TEXT[2:], 2, 322, 332)]
    found = read([*above, *left, *right], rules=(Area(40, 272, 598, 274),))
    assert [paragraphs(article) for article in found] == [[*TEXT, *TEXT], TEXT[:2], TEXT[2:]]


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


def test_a_bare_name_below_the_title_wrote_the_article() -> None:
    """As essays have it."""
    (article,) = read([headline("渡口的春天", 60, 3), headline("何小满", 90, 3, size=10), *flowed(TEXT, 3, 110)])
    assert (article.deck, article.byline, paragraphs(article)) == ((), "何小满", TEXT)


def test_the_day_of_the_paper_is_that_of_its_articles() -> None:
    """The running head tells it, and is no text."""
    head = [Set(40, 20, "河湾晚报", 9), Set(260, 20, "2024年6月12日 星期三", 9), Set(540, 20, "A02", 9)]
    (article,) = read_bytes(pdf([*head, headline("渡口的春天", 80, 3), *flowed(TEXT, 3, 120)]), "x.pdf")
    assert (article.date, paragraphs(article)) == ("2024-06-12", TEXT)


def test_letters_of_which_a_font_tells_only_the_ink() -> None:
    """The white beside a narrow one is no blank."""
    narrow = "/W[4600 4693 600]"  # the end of the alphabet, with 自
    text = "沿河的人家大多来自外乡，"
    lines = [Set(100, 100, text[:9]), Set(190.4, 100, text[9:]), Set(100, 116, "他们靠渡船过日子，一住就是三代。")]
    (article,) = read_bytes(pdf(lines, widths=narrow), "x.pdf")
    assert text in paragraphs(article)[0]


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


def test_a_heading_in_a_column_and_a_deck_below_the_title() -> None:
    """Told by the size of their letters."""
    heading = Set(60, 100 + 1.6 * SIZE * 7, "新的码头", 12.5)
    lines = flowed(TEXT[:2], 1, 100)
    rest = [line._replace(top=line.top + 40) for line in flowed(TEXT[2:], 1, 100 + 1.6 * SIZE * 7)]
    deck = headline("——河湾镇见闻", 86, 1, size=12.5)
    (article,) = read([headline("渡口的春天", 50, 1), deck, *lines, heading._replace(top=222), *rest])
    assert article.deck == ("——河湾镇见闻",)
    assert [block.text for block in article.blocks if block.type == "heading"] == ["新的码头"]
    assert paragraphs(article) == TEXT


def test_a_pdf() -> None:
    """Text with places, read as any printed page; what it carries besides does nothing."""
    page = [headline("渡口的春天", 60, 3), *flowed(TEXT, 3, 100)]
    script = "/OpenAction<</S/JavaScript/JS(app.alert(1))>>/Names<</EmbeddedFiles<</Names[]>>>>"
    (article,) = read_bytes(pdf(page, extra=script), "河湾日报20240506.pdf")
    assert (article.title, article.date, paragraphs(article)) == ("渡口的春天", "2024-05-06", TEXT)


def test_a_text_goes_on_on_the_next_page() -> None:
    """A report of one column has one title, and its paragraphs are whole across pages."""
    lines = flowed(TEXT * 2, 1, 100)
    first, second = lines[:15], [line._replace(top=line.top - 15 * 16) for line in lines[15:]]
    (article,) = read_bytes(pdf([headline("渡口的春天", 60, 1), *first], second), "x.pdf")
    assert paragraphs(article) == TEXT * 2


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (pdf([Set(40, 40, "春天")])[:300], "damaged"),
        (b"%PDF-1.7\n" + bytes(500), "damaged"),
        (
            pdf(
                [Set(40, 40, "春天")],
                trailer=f"/Encrypt<</Filter/Standard/V 1/R 2/O<{'41' * 32}>/U<{'42' * 32}>/P -4>>"
                f"/ID[<{'43' * 16}><{'43' * 16}>]",
            ),
            "encrypted",
        ),
        (pdf([]), "no text"),
    ],
    ids=["cut off", "garbage", "encrypted", "empty"],
)
def test_bad_pdfs_get_one_line(data: bytes, said: str) -> None:
    """What is wrong, and what would help."""
    with pytest.raises(CannotRead, match=said) as refusal:
        read_bytes(data, "x.pdf")
    assert refusal.value.hint and "\n" not in refusal.value.message


def test_a_document_of_too_many_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Is refused before any of them is read."""
    monkeypatch.setattr(portable, "MOST_PAGES", 2)
    with pytest.raises(CannotRead, match="has 3 pages"):
        read_bytes(pdf([], [], []), "x.pdf")


def test_a_heading_over_one_column_parts_no_other() -> None:
    """Tall letters in a column do not stand over its neighbours, whose text goes on beside them."""
    lines = [headline("渡口的春天", 60, 3), *flowed(TEXT * 3, 3, 100)]
    middle = 40 + WIDTH * SIZE + GAP
    tops = sorted(line.top for line in lines if abs(line.left - middle) < 25)
    cut = tops[len(tops) // 2]
    moved = [
        line._replace(top=line.top + 24) if abs(line.left - middle) < 25 and line.top >= cut else line
        for line in lines
    ]
    (article,) = read([*moved, Set(middle + 20, cut, "新桥开工", 13.5)])
    assert [block.text for block in article.blocks if block.type == "heading"] == ["新桥开工"]
    assert sum(len(text) for text in paragraphs(article)) == 3 * sum(map(len, TEXT))
    assert paragraphs(article)[0] == TEXT[0] and paragraphs(article)[-1] == TEXT[-1]


def test_a_column_that_begins_without_an_indent_goes_on() -> None:
    """Even where the column before ended with a whole sentence."""
    first = "今年的河水比往年来得早，渡口的船也开得早了。人比去年多了许多。"
    lines = [headline("渡口的春天", 60, 2), *flowed([*TEXT[:2], first], 1, 100)]
    edge = max(line.top for line in lines)
    last = [line._replace(left=line.left + WIDTH * SIZE + GAP, top=100) for line in lines if line.top == edge]
    rest = [
        line._replace(left=line.left + WIDTH * SIZE + GAP, top=line.top + 16) for line in flowed(TEXT[2:], 1, 100)
    ]
    (article,) = read([*[line for line in lines if line.top != edge], *last, *rest])
    assert paragraphs(article) == [*TEXT[:2], first, *TEXT[2:]]


def test_a_centred_heading_in_letters_of_the_text() -> None:
    """White around it, and a paragraph that begins below: a heading, though no letter is taller."""
    above, below = flowed(TEXT[:2], 1, 100), flowed(TEXT[2:], 1, 0)
    foot = max(line.top for line in above)
    heading = Set(40 + (WIDTH - 4) * SIZE / 2, foot + 22, "新桥开工")
    first = below[0]._replace(top=foot + 44)
    rest = [line._replace(left=line.left + WIDTH * SIZE + GAP, top=line.top + 100 - 16) for line in below[1:]]
    (article,) = read([headline("渡口的春天", 60, 2), *above, heading, first, *rest])
    assert [(block.type, block.text) for block in article.blocks][2] == ("heading", "新桥开工")
    assert paragraphs(article) == TEXT


def test_a_number_alone_below_a_page_that_is_not_full() -> None:
    """It is the page's, wherever it stands."""
    lines = [headline("渡口的春天", 60, 3), *flowed(TEXT, 3, 100)]
    (article,) = read([*lines, Set(290, 400, "— 3 —")])
    assert paragraphs(article) == TEXT


def test_what_stands_below_the_title_is_its_deck_and_its_byline() -> None:
    """A deck may be set in letters of the text, with a comma in it; a name in the middle is not set in."""
    lines = [
        headline("渡口的春天", 60, 3),
        headline("船票涨了一块，坐船的人更多了", 90, 3, size=SIZE),
        headline("本报记者 林小雨", 106, 3, size=SIZE),
        *flowed(TEXT, 3, 140),
    ]
    (article,) = read(lines)
    assert (article.deck, article.byline) == (("船票涨了一块，坐船的人更多了",), "本报记者 林小雨")
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


def test_a_headline_that_runs_down_parts_two_articles() -> None:
    """Columns above and beside it do not go on in one another, though no white parts the byline from them."""
    above = [headline("渡口的春天", 60, 3), *flowed(TEXT[:3], 3, 100)]
    lowest = max(line.top for line in above)
    byline = Set(190, lowest + 20, "本报记者方小平")
    down = letters_down([Set(lowest + 20, 600 - 66, "码头新来客", 24)])
    below = flowed(TEXT, 2, lowest + 44, left=90)
    first, second = read_bytes(pdf([*above, *down, byline, *below]), "a.pdf")
    assert (first.title, paragraphs(first)) == ("渡口的春天", TEXT[:3])
    assert (second.title, second.byline, paragraphs(second)) == ("码头新来客", "本报记者方小平", TEXT)


def letters_down(lines: list[Set], width: float = 600.0) -> list[Set]:
    """Each letter of lines that run from top to bottom, and follow one another to the left, set for itself."""
    return [
        Set(width - line.top - line.size, line.left + number * line.size, letter, line.size)
        for line in lines
        for number, letter in enumerate(line.text)
    ]


def test_a_pdf_whose_lines_run_down() -> None:
    """Each letter has its own place; the lines are put together, and read from the right to the left."""
    lines = [headline("渡口的春天", 60, 2), *flowed(TEXT, 2, 100)]
    (article,) = read_bytes(pdf(letters_down(lines)), "a.pdf")
    assert (article.title, paragraphs(article)) == ("渡口的春天", TEXT)


def test_beginnings_of_lines_do_not_run_down() -> None:
    """A line of one letter above others is no line that runs down."""
    (article,) = read_bytes(
        pdf([headline("渡口的春天", 60, 1), *flowed([TEXT[0][:10] + "来。", *TEXT], 1, 100)]), "a.pdf"
    )
    assert paragraphs(article) == [TEXT[0][:10] + "来。", *TEXT]


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


def test_a_large_first_letter_belongs_to_its_line() -> None:
    """Two lines stand beside it, and the others below it."""
    rows = column(TEXT[1][1:] + TEXT[2], 70, 100, 16, indent=0)
    below = [Set(40, row.top, row.text) for row in rows[2:]]
    (article,) = read([headline("渡口的春天", 60, 2), Set(40, 102, TEXT[1][0], 24), *rows[:2], *below])
    assert paragraphs(article) == [TEXT[1] + TEXT[2]]


def test_a_line_through_two_columns_is_parted() -> None:
    """Recognition may take the lines of two columns for one."""
    lines = [
        Box(line.left, line.top, line.left + WIDTH * SIZE, line.top + SIZE, line.text, SIZE)
        for line in flowed([text[:-1] + "又一年。" for text in [*TEXT, *TEXT]], 2, 100)
    ]
    lines = [box._replace(right=box.left + len(box.text) * SIZE) for box in lines]
    first = next(box for box in lines if box.left < 50 and len(box.text) == WIDTH and box.top > 180)
    second = next(box for box in lines if box.top == first.top and box.left > first.right)
    joined = first._replace(right=second.right, text=first.text + second.text)
    found = [box for box in lines if box not in (first, second)] + [joined]
    page = [PrintedPage(600, 800, tuple(found))]
    whole = [PrintedPage(600, 800, tuple(lines))]
    assert [line.text for line in lines_of(page)] == [line.text for line in lines_of(whole)]


def test_narrow_white_parts_columns_whose_edges_are_exact() -> None:
    """Less white than usual will do where many lines end and begin at it."""
    step = WIDTH * SIZE + 0.5 * SIZE
    text = "".join(TEXT).replace("，", "又").replace("。", "了")
    rows = [*column(text, 0, 100, WIDTH), *column(text, 0, 200, WIDTH)]
    half = len(rows) // 2
    lines = [
        row._replace(left=40 + row.left + (at // half) * step, top=100 + 16 * (at % half))
        for at, row in enumerate(rows)
    ]
    (article,) = read(lines)
    assert "".join(block.text for block in article.blocks) == text + text


def test_a_title_of_two_lines_and_what_leads_in_to_it() -> None:
    """Lines as tall as one another are one title; a smaller one above it is none."""
    above = [headline("渡口纪事", 30, 3, size=17), headline("春天的渡口", 60, 3), headline("又热闹起来", 90, 3)]
    (article,) = read([*above, *flowed(TEXT, 3, 130)])
    assert (article.title, article.kicker) == ("春天的渡口又热闹起来", ("渡口纪事",))


def test_a_title_in_the_midst_of_its_columns() -> None:
    """The text begins in the first column, beside it, and goes on below it."""
    text = flowed([*TEXT, *TEXT], 3, 100)
    step = WIDTH * SIZE + GAP
    lower = [
        line._replace(top=line.top + 60) if 40 + step - 1 < line.left < 40 + 2 * step - 1 else line for line in text
    ]
    (article,) = read([*lower, Set(40 + step, 110, "渡口春天", 24)])
    assert (article.title, paragraphs(article)) == ("渡口春天", [*TEXT, *TEXT])


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


def test_several_articles_on_one_ground() -> None:
    """A tint behind several headlines is no box."""
    left = [headline("码头新来客", 100, 1, size=18), *flowed(TEXT, 1, 130)]
    lower = [headline("渡船换新装", 420, 1, size=18), *flowed(TEXT[::-1], 1, 450)]
    right = [headline("新桥今年开工", 100, 2, 200), *flowed([*TEXT] * 5, 2, 130, 200)]
    found = read([*left, *lower, *right], frames=(Area(36, 90, 166, 760),))
    assert [article.title for article in found] == ["码头新来客", "渡船换新装", "新桥今年开工"]


def test_columns_that_touch_where_they_were_measured_badly() -> None:
    """Lines end right where those of the next column begin: white is kept between them."""
    text = "".join(TEXT).replace("，", "又").replace("。", "了")
    rows = [*column(text, 0, 100, WIDTH), *column(text, 0, 200, WIDTH)]
    half = len(rows) // 2
    lines = [
        row._replace(left=41 + row.left + (at // half) * WIDTH * SIZE, top=100 + 16 * (at % half))
        for at, row in enumerate(rows)
    ]
    (article,) = read(lines)
    assert "".join(block.text for block in article.blocks) == text + text


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
