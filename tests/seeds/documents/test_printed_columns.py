"""Lines with positions flow through the columns they were set in, and no letter is lost."""

from __future__ import annotations

from each import each
from hypothesis import given
from hypothesis import strategies as st
from little_pdf import Set, column, pdf
from printed_pages import GAP, SIZE, TEXT, WIDTH, flowed, headline, paragraphs, read

from seeds.documents import read_bytes
from seeds.documents.geometry.boxes import Area, Box, PrintedPage
from seeds.documents.geometry.pages import lines_of


@each("count", [1, 2, 3, 4])
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
def test_no_letter_of_a_page_is_lost_and_columns_stay_in_order(texts: list[str], count: int) -> None:
    """Whatever is set in columns is read in the order in which it was written."""
    texts = [f"这{text.strip('，')}。" for text in texts]
    (article, *_) = read([headline("渡口的春天", 60, count), *flowed(texts, count, 100)])
    assert "".join(paragraphs(article)).replace("\n", "") == "".join(texts)


def test_a_line_parts_columns_though_titles_begin_at_different_heights() -> None:
    """What is drawn across the page ends the columns above it."""
    above = [headline("渡口的春天", 60, 4), *flowed([*TEXT, *TEXT], 4, 100)]
    left = [headline("码头新来客", 280, 2, 40, 20), *flowed(TEXT[:2], 2, 310)]
    right = [headline("新桥今年开工", 292, 2, 332, 20), *flowed(TEXT[2:], 2, 322, 332)]
    found = read([*above, *left, *right], rules=(Area(40, 272, 598, 274),))
    assert [paragraphs(article) for article in found] == [[*TEXT, *TEXT], TEXT[:2], TEXT[2:]]


def test_letters_of_which_a_font_tells_only_the_ink() -> None:
    """The white beside a narrow one is no blank."""
    narrow = "/W[4600 4693 600]"  # the end of the alphabet, with 自
    text = "沿河的人家大多来自外乡，"
    lines = [Set(100, 100, text[:9]), Set(190.4, 100, text[9:]), Set(100, 116, "他们靠渡船过日子，一住就是三代。")]
    (article,) = read_bytes(pdf(lines, widths=narrow), "x.pdf")
    assert text in paragraphs(article)[0]


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


def test_beginnings_of_lines_do_not_run_down() -> None:
    """A line of one letter above others is no line that runs down."""
    (article,) = read_bytes(
        pdf([headline("渡口的春天", 60, 1), *flowed([TEXT[0][:10] + "来。", *TEXT], 1, 100)]), "a.pdf"
    )
    assert paragraphs(article) == [TEXT[0][:10] + "来。", *TEXT]


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


def test_letters_measured_a_little_too_tall_make_no_heading_of_sentences() -> None:
    """Of a scan that is not quite straight some paragraphs seem larger; a heading ends no sentence in its midst."""
    tall = column("渡口的船票涨了一块钱。坐船的人反而比去年多，旅店也添了", 40, 148, 14, size=11.6)
    lines = [*column(TEXT[0], 40, 90, 14), *tall, *column(TEXT[2], 40, 210, 14)]
    (article,) = read([headline("渡口的春天", 50, 1), *lines])
    assert not any(block.type == "heading" for block in article.blocks)
