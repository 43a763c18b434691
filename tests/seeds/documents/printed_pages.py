"""Pages of lines at given places, and what is read from them."""

from __future__ import annotations

from little_pdf import Set, column

from seeds.documents import Article
from seeds.documents.geometry.boxes import Area, Box, PrintedPage
from seeds.documents.geometry.pages import lines_of
from seeds.documents.page.articles import articles_of

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


def letters_down(lines: list[Set], width: float = 600.0) -> list[Set]:
    """Each letter of lines that run from top to bottom, and follow one another to the left, set for itself."""
    return [
        Set(width - line.top - line.size, line.left + number * line.size, letter, line.size)
        for line in lines
        for number, letter in enumerate(line.text)
    ]
