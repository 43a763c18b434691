"""Pages of the web that a browser has printed to a PDF."""

from __future__ import annotations

from little_pdf import Set, column, pdf

from seeds.documents import read_bytes
from seeds.documents.article import Article

TITLE = "渡口的春天"
TEXT = [
    "今年的河水比往年来得早，岸边的柳树还没有发芽，渡口就已经开船了，头一班坐满了赶集的人。",
    "船工说，冬天里修过的码头结实多了，下雨的时候也不滑，老人们上下船再也不用人扶了，都说这是件好事。",
    "到了中午，太阳出来，河面上亮得睁不开眼，孩子们趴在船边看水，看见鱼就大声地喊起来，谁也不肯坐下。",
]
MENU = [
    Set(30 + 50 * n, 60, word, linked=True)
    for n, word in enumerate(["首页", "新闻", "社会", "文化", "读书", "论坛"])
]
OTHERS = [
    line
    for n, title in enumerate(["江上又添两艘新船", "码头修好以后的事", "赶集的人都坐船来"])
    for line in (Set(40, 560 + 20 * n, title, linked=True), Set(400, 560 + 20 * n, f"2024-05-0{n + 1}"))
]
EDGES = [
    Set(20, 15, "11/30/26, 4:00 AM", 8),
    Set(300, 15, f"{TITLE}_河湾网", 8),
    Set(20, 780, "https://example.org/2024/0506/a.html", 8),
    Set(560, 780, "1/1", 8),
]


def printed(*lines: Set, info: str = "/Producer(Skia/PDF m120)") -> Article:
    """The article of a print with a name."""
    name = f"{TITLE}_河湾网".encode("utf-16-be").hex()
    (article,) = read_bytes(pdf(list(lines), info=f"{info}/Title<FEFF{name}>"), "a.pdf")
    return article


def set_below(top: float) -> list[Set]:
    """The text in one wide column."""
    lines: list[Set] = []
    for paragraph in TEXT:
        lines += column(paragraph, 40, top, 36)
        top = lines[-1].top + 24
    return lines


def test_menus_and_lists_of_links_are_none_of_the_article() -> None:
    """Nor is what the browser prints at the edges; the title is known by the page's name, however small it is."""
    imprint = Set(40, 140, "2024-05-06 08:30 来源：河湾日报")
    article = printed(*EDGES, *MENU, Set(40, 110, TITLE), imprint, *set_below(180), *OTHERS)
    assert (article.title, article.byline, article.date) == (TITLE, "河湾日报", "2024-05-06")
    assert [block.text for block in article.blocks] == TEXT


def test_a_link_within_the_text_stays() -> None:
    """A whole line of it may lead elsewhere."""
    text = set_below(180)
    text[1] = text[1]._replace(linked=True)
    article = printed(*EDGES, *MENU, Set(40, 110, TITLE, 20), *text, *OTHERS)
    assert [block.text for block in article.blocks] == TEXT


def test_what_was_set_to_be_printed_is_no_page_of_the_web() -> None:
    """Though it was set in a browser: it leads nowhere."""
    lines = [line._replace(linked=False) for line in MENU]
    article = printed(*lines, Set(40, 110, TITLE, 20), *set_below(180))
    assert "首页" in "".join(passage.text for passage in article.passages)
