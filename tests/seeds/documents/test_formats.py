"""Markdown, web pages and books, and what is refused of them."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest
from each import each

from seeds.documents import Article, read_bytes
from seeds.documents.files import take_in
from seeds.documents.formats import epub as books
from seeds.documents.formats import markdown
from seeds.documents.formats.table import format_of
from seeds.documents.intake import File
from seeds.errors import CannotRead

PARAGRAPHS = [
    f"第{number}段：居民们走出家门，来到院落里议事，把难题说了个透，也商量出了办法。" for number in "一二三四"
]


def one(data: str | bytes, name: str) -> Article:
    """The only article of a file's contents."""
    (article,) = read_bytes(data.encode() if isinstance(data, str) else data, name)
    return article


def kinds(article: Article) -> list[tuple[str, str]]:
    """The blocks as pairs of type and text."""
    return [(block.type, block.text) for block in article.blocks]


MARKDOWN = """---
title: 社区故事
author: "张三"
---

# 社区故事

开头一段，**很重要**的[链接](http://example.org)文字
换行继续。

## 第一节

- 第一项
1. 甲

> 引用一句话。

![图片说明](a.png)

| 名 | 数 |
|---|---|
| 甲 | 1 |
"""


def test_markdown() -> None:
    """Headings, lists, quotations, tables and front matter become blocks without their markers."""
    article = one(MARKDOWN, "a.md")
    assert (article.title, article.byline) == ("社区故事", "张三")
    assert kinds(article) == [
        ("paragraph", "开头一段，很重要的链接文字换行继续。"),
        ("heading", "第一节"),
        ("paragraph", "第一项"),
        ("paragraph", "1. 甲"),
        ("paragraph", "引用一句话。"),
        ("caption", "图片说明"),
        ("paragraph", "名 数"),
        ("paragraph", "甲 1"),
    ]


def test_a_footnote_of_markdown_keeps_its_words() -> None:
    """It is no address of a link, as it looks to a parser that knows no notes."""
    assert kinds(one("正文[^1]。\n\n[^1]: 这是注。\n", "a.md")) == [
        ("paragraph", "正文[^1]。"),
        ("paragraph", "[^1] 这是注。"),
    ]


def test_a_row_of_a_table_on_a_page_is_one_line() -> None:
    """Facts stay beside each other; a page laid out as a table keeps its paragraphs apart."""
    facts = "<table><tr><th>项目</th><th>价格</th></tr><tr><td>面条</td><td>8元</td></tr></table>"
    laid_out = f"<table><tr><td>{PARAGRAPHS[0]}</td><td>{PARAGRAPHS[1]}{PARAGRAPHS[2]}</td></tr></table>"
    assert kinds(one(f"<html><body><p>{PARAGRAPHS[0]}</p>{facts}</body></html>", "a.html"))[1:] == [
        ("paragraph", "项目 价格"),
        ("paragraph", "面条 8元"),
    ]
    assert len(one(f"<html><body>{laid_out}</body></html>", "a.html").blocks) >= 1
    assert all(PARAGRAPHS[0] + " " not in text for _, text in kinds(one(f"<html>{laid_out}</html>", "a.html")))


def test_the_imprint_above_the_article_of_a_page_is_its_byline() -> None:
    """Who wrote it, where and when stands in the page's head, outside of what is to be read."""
    head = "<header><h1>小镇的雨</h1><p>2024年5月6日 作者：林小雨 来源：晚报</p></header>"
    text = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    body = f"<body><p>来源</p>{head}<article>{text}</article></body>"
    article = one(f"<html><head><title>小镇的雨</title></head>{body}</html>", "a.html")
    assert (article.byline, article.date) == ("林小雨 晚报", "2024-05-06")
    assert [text for _, text in kinds(article)] == PARAGRAPHS


MENU = "".join(f'<li><a href="/{name}">{name}</a></li>' for name in ("首页", "新闻", "社区", "专题"))
PAGE = f"""<!DOCTYPE html><html><head><title>居民议事 办法多_某某网</title>
<script>var a = "<p>脚本</p>";</script></head><body>
<div class="nav"><ul>{MENU}</ul></div><!-- <p>注释</p> -->
<div><h1>居民议事 办法多</h1><div class="text"><p>　　{PARAGRAPHS[0]}</p><h2>小标题</h2>
<figure><img src="a.jpg"><figcaption>居民在议事。</figcaption></figure>
<p>{PARAGRAPHS[1]}</p><p><ruby>汉<rt>hàn</rt></ruby>字。{PARAGRAPHS[2]}</p><p>{PARAGRAPHS[3]}</p></div></div>
<footer><p>版权所有，未经许可不得转载，违者必究，联系电话一二三四五六七八。</p></footer></body></html>"""


def test_web_page() -> None:
    """The article is read with its captions, but not menu, scripts, comments and footer."""
    article = one(PAGE, "page.html")
    assert article.title == "居民议事 办法多"
    assert kinds(article) == [
        ("paragraph", PARAGRAPHS[0]),
        ("heading", "小标题"),
        ("caption", "居民在议事。"),
        ("paragraph", PARAGRAPHS[1]),
        ("paragraph", f"汉字。{PARAGRAPHS[2]}"),
        ("paragraph", PARAGRAPHS[3]),
    ]


def test_web_page_in_its_declared_encoding() -> None:
    """A page in an encoding of old is read as it declares, and known as a page by how it begins."""
    page = PAGE.replace("<head>", '<head><meta http-equiv="Content-Type" content="text/html; charset=gb2312">')
    assert one(page.replace("ǎà", "").replace("à", "a").encode("gb18030"), "download").title == "居民议事 办法多"


CONTAINER = '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
PACKAGE = """<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">
<metadata><dc:title>社区之书</dc:title><dc:creator>张三</dc:creator></metadata>
<manifest><item id="b" href="two.xhtml" media-type="application/xhtml+xml"/>
<item id="a" href="text%20one.xhtml" media-type="application/xhtml+xml"/></manifest>
<spine><itemref idref="a"/><itemref idref="b"/></spine></package>"""


def book(**changes: str | bytes | None) -> bytes:
    """A small book; a change replaces, adds or leaves out a file."""
    files: dict[str, str | bytes | None] = {
        "META-INF/container.xml": CONTAINER,
        "OEBPS/book.opf": PACKAGE,
        "OEBPS/text one.xhtml": f"<html><body><h1>第一章</h1><p>{PARAGRAPHS[0]}</p></body></html>",
        "OEBPS/two.xhtml": f"<html><body><h1>第二章</h1><p>{PARAGRAPHS[1]}</p></body></html>",
    }
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, contents in (files | changes).items():
            if contents is not None:
                archive.writestr(name, contents)
    return buffer.getvalue()


def test_book() -> None:
    """A book is one article: its chapters in the order of the spine, under their headings."""
    article = one(book(), "book.epub")
    assert (article.title, article.byline) == ("社区之书", "张三")
    assert kinds(article) == [
        ("heading", "第一章"),
        ("paragraph", PARAGRAPHS[0]),
        ("heading", "第二章"),
        ("paragraph", PARAGRAPHS[1]),
    ]


ENTITY = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'


@each(
    ("changes", "message"),
    [
        ({"../../outside.txt": "x"}, "outside of itself"),
        ({"OEBPS/book.opf": PACKAGE.replace("two.xhtml", "../../two.xhtml")}, "outside of itself"),
        ({"META-INF/container.xml": ENTITY + CONTAINER}, "entities"),
        ({"META-INF/container.xml": (ENTITY + CONTAINER).encode("utf-16")}, "entities"),
        ({"META-INF/container.xml": None}, "not an EPUB book"),
        ({"META-INF/container.xml": "<container>"}, "damaged"),
        ({"OEBPS/two.xhtml": None}, "lacks its file"),
        ({"OEBPS/two.xhtml": bytes(range(256)) * 10}, "not a text"),
    ],
    ids=["path", "spine path", "entity", "hidden entity", "other archive", "broken", "missing", "binary chapter"],
)
def test_harmful_and_damaged_books(changes: dict[str, str | bytes | None], message: str) -> None:
    """Each is refused with a line that says why."""
    with pytest.raises(CannotRead, match=message):
        read_bytes(book(**changes), "book.epub")


def test_entities_in_a_chapter_are_not_followed() -> None:
    """What a chapter declares stays as it is written; no file is opened for it."""
    chapter = f"{ENTITY}<html><body><p>甲&e;乙</p></body></html>"
    texts = " ".join(block.text for block in one(book(**{"OEBPS/two.xhtml": chapter}), "book.epub").blocks)
    assert "root:" not in texts and "甲&e;乙" in texts


def test_bomb(monkeypatch: pytest.MonkeyPatch) -> None:
    """A book that unpacks to more than the limit is refused before it is unpacked whole."""
    monkeypatch.setattr(books, "LARGEST_BOOK", 1024 * 1024)
    with pytest.raises(CannotRead, match="unpacks to more than 1 MB"):
        read_bytes(book(**{"OEBPS/two.xhtml": "好" * 10_000_000}), "book.epub")


def test_cut_off_book() -> None:
    """A book whose end is missing is called damaged."""
    with pytest.raises(CannotRead, match="damaged"):
        read_bytes(book()[:-200], "book.epub")


def test_list_of_harmless_odd_names() -> None:
    """A name with a path or a zero in it names the file alone."""
    assert one("你好世界", "/some/where/a\x00b.txt").source == "ab.txt"


def test_long_markdown_is_read_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    """What comes of it is the same; how far it is, is told."""
    text = "# 甲\n\n见[此处][一]。\n\n```\n# 不是标题\n\n还在里面\n```\n\n- 一\n\n  续\n\n# 乙\n\n第二段。\n\n" * 6
    text += "[一]: http://example.org\n"
    whole = one(text, "a.md")
    seen: list[tuple[int, int]] = []
    monkeypatch.setattr(markdown, "PIECE", 60)
    pieces = take_in(File(text.encode(), "a.md", progress=lambda part, parts: seen.append((part, parts)))).articles[
        0
    ]
    assert list(pieces.blocks) == list(whole.blocks) and pieces.chapters == whole.chapters
    assert len(seen) > 2 and seen == sorted(seen) and all(part <= parts for part, parts in seen)


def test_a_long_plain_text_tells_how_far_it_is_read() -> None:
    """From the beginning and over all of its articles, of as many parts as there turn out to be; and who waits no
    longer ends the reading."""
    paper = "".join(f"第{number}篇\n\n{'这一段讲的是社区的事。' * 2}\n\n" * 1200 for number in range(4)).encode()
    seen: list[tuple[int, int]] = []
    take_in(File(paper, "a.txt", progress=lambda part, parts: seen.append((part, parts))))
    assert len(seen) > 3 and seen == sorted(set(seen)) and all(part <= parts for part, parts in seen)
    assert seen[0][0] == 1 and len({parts for _, parts in seen}) == 1

    def stop(part: int, parts: int) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        take_in(File(paper, "a.txt", progress=stop))


class Stopped(Exception):
    """Nobody waits any more."""


def test_a_heap_of_comments_is_looked_at_once() -> None:
    """Before a page may stand comments; where no page follows, they are not read in every way they could be."""
    heap = b"<!---->" * 140
    assert format_of(File(heap + "社区".encode())).name == "plain text"
    assert format_of(File(heap + b"<html><body>x")).name == "web pages"


@each("name", ["", "-"])
def test_a_text_without_title_or_file_is_called_by_its_first_words(name: str) -> None:
    """What was cut is seen to be cut, and no mark hangs before the dots; a short one stands whole."""
    called = File(b"", name).untitled
    assert called("昨夜的一场大雪过后，城北的菜农们早早地就起来清扫大棚") == "昨夜的一场大雪过后，城北的菜农们…"
    assert called("这个冬天，菜价涨了一半多点儿。人们都在议论") == "这个冬天，菜价涨了一半多点儿…"
    assert called("小雪") == "小雪"
