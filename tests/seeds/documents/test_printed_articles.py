"""Which lines of a printed page are one article, and what stands at its head."""

from __future__ import annotations

from each import each
from little_pdf import Set, column, pdf
from printed_pages import GAP, SIZE, TEXT, WIDTH, flowed, headline, letters_down, paragraphs, read

from seeds.documents import read_bytes
from seeds.documents.geometry.boxes import Area


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


@each(
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


def test_a_bare_name_below_the_title_wrote_the_article() -> None:
    """As essays have it."""
    (article,) = read([headline("渡口的春天", 60, 3), headline("何小满", 90, 3, size=10), *flowed(TEXT, 3, 110)])
    assert (article.deck, article.byline, paragraphs(article)) == ((), "何小满", TEXT)


def test_the_day_of_the_paper_is_that_of_its_articles() -> None:
    """The running head tells it, and is no text."""
    head = [Set(40, 20, "河湾晚报", 9), Set(260, 20, "2024年6月12日 星期三", 9), Set(540, 20, "A02", 9)]
    (article,) = read_bytes(pdf([*head, headline("渡口的春天", 80, 3), *flowed(TEXT, 3, 120)]), "x.pdf")
    assert (article.date, paragraphs(article)) == ("2024-06-12", TEXT)


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


def test_a_text_goes_on_on_the_next_page() -> None:
    """A report of one column has one title, and its paragraphs are whole across pages."""
    lines = flowed(TEXT * 2, 1, 100)
    first, second = lines[:15], [line._replace(top=line.top - 15 * 16) for line in lines[15:]]
    (article,) = read_bytes(pdf([headline("渡口的春天", 60, 1), *first], second), "x.pdf")
    assert paragraphs(article) == TEXT * 2


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


def test_several_articles_on_one_ground() -> None:
    """A tint behind several headlines is no box."""
    left = [headline("码头新来客", 100, 1, size=18), *flowed(TEXT, 1, 130)]
    lower = [headline("渡船换新装", 420, 1, size=18), *flowed(TEXT[::-1], 1, 450)]
    right = [headline("新桥今年开工", 100, 2, 200), *flowed([*TEXT] * 5, 2, 130, 200)]
    found = read([*left, *lower, *right], frames=(Area(36, 90, 166, 760),))
    assert [article.title for article in found] == ["码头新来客", "渡船换新装", "新桥今年开工"]


def test_a_headline_in_a_narrow_column_beside_the_white_between_two_articles_is_its_own() -> None:
    """Nothing stands at its height; the columns above and below go past it."""
    first, second = flowed([*TEXT, *TEXT], 2, 100), flowed([*TEXT, *TEXT], 2, 400)
    aside = 40 + 2 * (WIDTH * SIZE + GAP)
    above = [line for at, top in enumerate((90, 148, 206, 264)) for line in column(TEXT[at], aside, top, WIDTH)]
    below = [*column(TEXT[3], aside, 390, WIDTH), *column(TEXT[0], aside, 470, WIDTH)]
    titles = [
        headline("渡口的春天到了", 60, 2),
        headline("新码头", 60, 1, aside, 18),
        headline("山里的邮路", 370, 2),
        headline("养鱼人", 346, 1, aside, 18),
    ]
    found = read([*titles, *first, *second, *above, *below])
    assert [article.title for article in found] == ["渡口的春天到了", "山里的邮路", "新码头", "养鱼人"]
    assert paragraphs(found[3])[-1] == TEXT[0]
