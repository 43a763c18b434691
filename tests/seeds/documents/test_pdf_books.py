"""PDFs with contents: what they are called, who wrote them, and that their printed contents are no text."""

from __future__ import annotations

from itertools import chain

from each import each
from little_pdf import Set, pdf
from printed_pages import TEXT, flowed, headline, paragraphs, read

from seeds.documents import Article, read_bytes
from seeds.documents.geometry.boxes import Box, PrintedPage
from seeds.documents.geometry.contents import without_contents

CHAPTER = "第一章 渡口"
FIRST_KID, OBJECTS_A_PAGE = 7, 2
CONTENTS = [
    "目录",
    "第一章 渡口..............1",
    "第二章 码头.............12",
    "2.1 船票 ......... 13",
    "第三章 新桥………………25",
]


def written(text: str) -> str:
    """A text as a PDF's description of itself has it."""
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"


def book(info: str, *first: Set) -> Article:
    """A document of nine pages with two chapters, the first page of which shows these lines."""
    chapters = {CHAPTER: 1, "第二章 码头": 5}
    kids = [FIRST_KID + OBJECTS_A_PAGE * page for page in chapters.values()]
    one, two = (f"<</Title{written(name)}/Dest[{kid} 0 R/Fit]" for name, kid in zip(chapters, kids, strict=True))
    marks = f"/First{one}/Next{two}"
    pages = [list(first), *(flowed([TEXT[page % len(TEXT)] * 2], 1, 100) for page in range(8))]
    (article,) = read_bytes(pdf(*pages, extra=f"/Outlines<<{marks}>>>>>>", info=info), "a.pdf")
    return article


TITLE = headline("渡口的春天", 100, 2)
WRITER = Set(200, 160, "林小雨 著", 12.0)


@each(
    ("told", "writer", "title", "byline"),
    [
        ("渡口的春天", "林小雨", "渡口的春天", "林小雨"),
        ("课程结业报告模板", "anson", "渡口的春天", ""),
        ("渡口的 春天", "微软用户", "渡口的 春天", ""),
    ],
)
def test_what_a_document_tells_only_machines_is_not_believed(
    told: str, writer: str, title: str, byline: str
) -> None:
    """What a form was called, and whose machine it was; what the first pages show as well is."""
    article = book(f"/Title{written(told)}/Author{written(writer)}", TITLE, WRITER)
    assert (article.title, article.byline) == (title, byline)
    assert CHAPTER in [chapter.title for chapter in article.chapters]


def lines(texts: list[str], top: float = 100.0) -> list[Box]:
    """Lines of a page, one below the other."""
    tops = [top + 20.0 * at for at in range(len(texts))]
    return [Box(40, at, 500, at + 10, text, 10) for at, text in zip(tops, texts, strict=True)]


def left(*pages: list[Box]) -> list[str]:
    """What is left of pages without their contents."""
    told = without_contents([PrintedPage(600, 800, tuple(page)) for page in pages])
    return [box.text for box in chain.from_iterable(page.boxes for page in told)]


def test_printed_contents_are_no_text() -> None:
    """Nor is the second page of them; a title above them stays, and a sentence with points in it is text."""
    above, below = lines(["渡口的春天"], 60), lines(["这是前言。前言写在江边......是春天写的。"], 300)
    assert left(above + lines(CONTENTS) + below) == ["渡口的春天", "这是前言。前言写在江边......是春天写的。"]
    assert left(lines(CONTENTS), lines(["附录 船票价目", *CONTENTS[1:], "ii"])) == []
    assert left(lines(TEXT + CONTENTS[1:3])) == TEXT + CONTENTS[1:3]


def test_a_number_is_no_title_of_another_article() -> None:
    """However large it is set above a part."""
    page = [
        headline("渡口的春天", 60, 1),
        *flowed(TEXT[:2], 1, 120),
        Set(80, 300, "2", 24.0),
        *flowed(TEXT[2:], 1, 360),
    ]
    (article,) = read(page)
    assert (article.title, paragraphs(article)) == ("渡口的春天", TEXT)
