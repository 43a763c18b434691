"""Books and what else is brought: chapters, notes and readings, Word documents, subtitles, corpora."""

from __future__ import annotations

import json
import zipfile
from io import BytesIO

import pytest
from each import each

from seeds.documents import Article, parse, read_bytes
from seeds.documents.files import take_in
from seeds.documents.intake import File
from seeds.errors import CannotRead

SENTENCES = [f"第{n}天，河水又涨了一些，渡口的船还没有来。" for n in "一二三四五六"]
CONTAINER = '<container><rootfiles><rootfile full-path="book.opf"/></rootfiles></container>'
NAV = (
    '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body>'
    '<nav epub:type="toc"><ol><li><a href="one.xhtml">上篇</a>'
    '<ol><li><a href="one.xhtml#second">涨水</a></li></ol></li>'
    '<li><a href="two.xhtml">下篇</a></li></ol></nav></body></html>'
)
NCX = (
    '<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap>'
    '<navPoint><navLabel><text>上篇</text></navLabel><content src="one.xhtml"/>'
    '<navPoint><navLabel><text>涨水</text></navLabel><content src="one.xhtml#second"/></navPoint></navPoint>'
    '<navPoint><navLabel><text>下篇</text></navLabel><content src="two.xhtml"/></navPoint></navMap></ncx>'
)
ONE = (
    '<html xmlns:epub="http://www.idpf.org/2007/ops"><body><h1>上篇</h1>'
    f'<p>{SENTENCES[0]}<a epub:type="noteref" href="#n1"><sup>1</sup></a>{SENTENCES[1]}</p>'
    f"<h2 id='second'>涨水</h2><p><ruby>汉<rt>hàn</rt>字<rp>(</rp><rt>zì</rt></ruby>。</p>"
    '<aside epub:type="footnote" id="n1"><p>渡口：过河的地方。</p></aside></body></html>'
)
TWO = f"<html><body><p>{SENTENCES[2]}</p></body></html>"
LINKS = "".join(f"<p><a href='{n}.xhtml'>第{n}篇</a></p>" for n in range(4))


def book(contents: str, kind: str) -> bytes:
    """A book with contents of the newer or the older kind, a title page and a page of contents."""
    told = (
        '<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>'
        if kind == "nav"
        else '<item id="nav" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'
    )
    pages = ("title", "links", "one", "two")
    items = "".join(f'<item id="{p}" href="{p}.xhtml" media-type="application/xhtml+xml"/>' for p in pages)
    spine = "".join(f'<itemref idref="{p}"/>' for p in ("title", "nav", "links", "one", "two"))
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>'
        "<dc:title>河边</dc:title><dc:creator>林小雨</dc:creator><dc:date>2024-05-06</dc:date></metadata>"
        f"<manifest>{told}{items}</manifest><spine>{spine}</spine></package>"
    )
    files = {
        "META-INF/container.xml": CONTAINER,
        "book.opf": package,
        "nav.xhtml" if kind == "nav" else "toc.ncx": contents,
        "title.xhtml": "<html><body><h1>河边</h1><p>林小雨 著</p><p>河湾出版社</p></body></html>",
        "links.xhtml": f"<html><body><h2>目录</h2>{LINKS}</body></html>",
        "one.xhtml": ONE,
        "two.xhtml": TWO,
    }
    return zipped(files)


def zipped(files: dict[str, str]) -> bytes:
    """An archive of these files."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return buffer.getvalue()


def one(data: str | bytes, name: str) -> Article:
    """The only article of a file."""
    (article,) = read_bytes(data.encode() if isinstance(data, str) else data, name)
    return article


def chapters(article: Article) -> list[tuple[str, str, int]]:
    """Each chapter's title, the block it begins with, and how deep it lies."""
    return [(chapter.title, article.blocks[chapter.block].text, chapter.level) for chapter in article.chapters]


@each(("contents", "kind"), [(NAV, "nav"), (NCX, "ncx")])
def test_a_book_has_chapters_and_no_contents_page(contents: str, kind: str) -> None:
    """Named by its contents; a chapter without a heading of its own gets one; the title page is no text."""
    article = one(book(contents, kind), "a.epub")
    assert (article.title, article.byline, article.date) == ("河边", "林小雨", "2024-05-06")
    assert chapters(article) == [("上篇", "上篇", 1), ("涨水", "涨水", 2), ("下篇", "下篇", 1)]
    assert [block.text for block in article.blocks if block.type == "paragraph"] == [
        SENTENCES[0] + SENTENCES[1],
        "汉字。",
        SENTENCES[2],
    ]


def test_links_above_a_chapter_to_its_own_headings_are_no_text() -> None:
    """As programs that make books of notes put them there; links to other places are text."""
    own = "<p><a href='#1'>一 涨水</a></p><p><a href='#2'>二 退水</a></p>"
    text = f"<h2 id='1'>一 涨水</h2><p>{SENTENCES[0]}</p><h2 id='2'>二 退水</h2><p>{SENTENCES[2]}</p>"
    other = "<p><a href='http://example.org'>河湾的网站</a></p>"
    files = zipfile.ZipFile(BytesIO(book(NAV, "nav")))
    told = {name: files.read(name).decode() for name in files.namelist()}
    told["book.opf"] = told["book.opf"].replace("林小雨", "Unknown")
    article = one(zipped({**told, "two.xhtml": f"<html><body>{own}{other}{text}</body></html>"}), "a.epub")
    shown = [block.text for block in article.blocks]
    assert shown[shown.index("河湾的网站") - 1 :] == [
        "下篇",
        "河湾的网站",
        "一 涨水",
        SENTENCES[0],
        "二 退水",
        SENTENCES[2],
    ]
    assert article.byline == ""


def test_a_note_stands_apart_and_its_sign_in_no_sentence() -> None:
    """The sentence is whole, and the note is a box."""
    article = one(book(NAV, "nav"), "a.epub")
    assert [(b.title, b.text) for b in article.blocks if b.type == "box"] == [("注", "渡口：过河的地方。")]


def test_markdown_with_several_titles_is_a_book() -> None:
    """First headings are its parts and second ones theirs; one title over sections is none."""
    text = "".join(f"# 第{n}天\n\n## 早晨\n\n{SENTENCES[at]}\n\n" for at, n in enumerate("一二三"))
    assert [chapter[::2] for chapter in chapters(one(text, "a.md"))] == [
        (title, level) for n in "一二三" for title, level in ((f"第{n}天", 1), ("早晨", 2))
    ]
    assert one(f"# 河边\n\n## 早晨\n\n{SENTENCES[0]}\n\n## 晚上\n\n{SENTENCES[1]}\n", "a.md").chapters == ()


def test_a_plain_book_counts_its_chapters() -> None:
    """Its own list of them at the beginning is none."""
    names = [f"第{n}章 河水" for n in "一二三四"]
    text = "河边\n\n作者：林小雨\n\n" + "\n".join(names) + "\n\n第一卷 春\n\n"
    text += "".join(f"{name}\n\n{sentence}\n\n" for name, sentence in zip(names, SENTENCES, strict=False))
    (article,) = parse(text, "a.txt")
    assert [chapter[:2] for chapter in article.chapters][-4:] == [
        (name, chapter.block) for name, chapter in zip(names, article.chapters[-4:], strict=True)
    ]
    assert [article.blocks[chapter.block + 1].text for chapter in article.chapters[-4:]] == SENTENCES[:4]
    assert len(article.chapters) <= 6


def test_an_article_s_contents_are_its_headings() -> None:
    """Where there are no chapters."""
    article = one(f"# 河边\n\n{SENTENCES[0]}\n\n## 早晨\n\n{SENTENCES[1]}\n", "a.md")
    assert [(entry.title, article.blocks[entry.block].text) for entry in article.contents] == [("早晨", "早晨")]


WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/></Types>'
)
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="word/document.xml"/></Relationships>'
)


def document(*paragraphs: str, **changes: str) -> bytes:
    """A Word document; a paragraph that begins with # is a first heading."""
    heading = "<w:pPr><w:pStyle w:val='Heading1'/></w:pPr>"
    texts = "".join(
        f"<w:p>{heading if text[0] == '#' else ''}<w:r><w:t>{text.lstrip('#')}</w:t></w:r></w:p>"
        for text in paragraphs
    )
    styles = (
        f"<w:styles {WORD}><w:style w:type='paragraph' w:styleId='Heading1'><w:name w:val='heading 1'/></w:style>"
        "</w:styles>"
    )
    links = RELATIONS.replace('officeDocument"', 'styles"').replace("word/document.xml", "styles.xml")
    files = {
        "[Content_Types].xml": TYPES,
        "_rels/.rels": RELATIONS,
        "word/document.xml": f"<w:document {WORD}><w:body>{texts}</w:body></w:document>",
        "word/styles.xml": styles,
        "word/_rels/document.xml.rels": links,
    }
    return zipped(files | {name.replace("__", "/").replace("_xml", ".xml"): text for name, text in changes.items()})


def test_a_word_document() -> None:
    """Title, byline and paragraphs; several first headings are chapters."""
    article = one(document("#河边", "记者 林小雨", *SENTENCES[:2]), "a.docx")
    assert (article.title, article.byline) == ("河边", "记者 林小雨")
    assert [block.text for block in article.blocks] == SENTENCES[:2]
    parted = one(document("#上篇", SENTENCES[0], "#下篇", SENTENCES[1]), "a.docx")
    assert [chapter.title for chapter in parted.chapters] == ["上篇", "下篇"]


def test_the_title_the_day_and_the_author_of_a_word_document() -> None:
    """A short first line is the title though headings follow, the day stands at the end, an account is nobody."""
    core = "<c xmlns:d='http://purl.org/dc/elements/1.1/'><d:title>Document1</d:title><d:creator>%s</d:creator></c>"
    lines = ("汛期值班安排", "各村：", "#一、值班", SENTENCES[0], "2023年5月28日")
    for account, byline in (("admin", ""), ("微软用户", ""), ("林小雨", "林小雨"), ("Anna Berg", "Anna Berg")):
        article = one(document(*lines, docProps__core_xml=core % account), "a.docx")
        assert (article.title, article.date, article.byline) == ("汛期值班安排", "2023-05-28", byline)
        assert [block.text for block in article.blocks][:2] == ["各村：", "一、值班"]


def test_a_harmful_word_document() -> None:
    """Entities of its own, and what is no document at all."""
    with pytest.raises(CannotRead, match="entities"):
        read_bytes(document("河边", word__custom_xml="<!DOCTYPE x [<!ENTITY e 'x'>]><x/>"), "a.docx")
    with pytest.raises(CannotRead, match="damaged"):
        read_bytes(document("河边", word__document_xml="<w:document"), "a.docx")


SRT = (
    "1\n00:00:01,000 --> 00:00:03,000\n<i>河水又涨了，</i>\n渡口的船还没有来。\n\n"
    "2\n00:00:03,500 --> 00:00:05,000\n- 你去不去？\n- 我不去。\n\n"
    "3\n00:01:10,000 --> 00:01:12,000\n第二天早晨\n\n4\n00:01:12,500 --> 00:01:14,000\n船来了\n"
)
VTT = "WEBVTT\n\n" + SRT.replace(",000", ".000").replace(",500", ".500")
ASS = "[Events]\n" + "".join(
    f"Dialogue: 0,{begin},{end},Default,,0,0,0,,{text}\n"
    for begin, end, text in [
        ("0:00:01.00", "0:00:03.00", "{\\i1}河水又涨了，\\N渡口的船还没有来。"),
        ("0:00:03.50", "0:00:05.00", "- 你去不去？\\N- 我不去。"),
        ("0:01:10.00", "0:01:12.00", "第二天早晨"),
        ("0:01:12.50", "0:01:14.00", "船来了"),
    ]
)


@each(("text", "name"), [(SRT, "a.srt"), (VTT, "a.vtt"), (ASS, "a.ass")])
def test_subtitles_become_sentences(text: str, name: str) -> None:
    """Lines of one speaker are joined, others begin anew, and the minutes are chapters."""
    article = one(text, name)
    assert [block.text for block in article.blocks] == [
        "河水又涨了，渡口的船还没有来。",
        "你去不去？",
        "我不去。",
        "第二天早晨 船来了",
    ]
    assert [(chapter.title, chapter.block) for chapter in article.chapters] == [("0:00:01", 0), ("0:01:10", 3)]


def test_a_corpus_of_json_lines() -> None:
    """Each line is an article with its title, author and day; a line without a text is told."""
    rows = [
        {"title": "河边", "text": SENTENCES[0], "author": "林小雨", "date": "2024-05-06T10:00"},
        {"headline": "渡口", "content": f"{SENTENCES[1]}\n\n{SENTENCES[2]}"},
        {"id": 3},
    ]
    intake = take_in(File.of("\n".join(json.dumps(row, ensure_ascii=False) for row in rows).encode(), "a.jsonl"))
    first, second = intake.articles
    assert (first.title, first.byline, first.date) == ("河边", "林小雨", "2024-05-06")
    assert (second.title, [block.text for block in second.blocks]) == ("渡口", SENTENCES[1:3])
    assert "1 lines hold no text" in intake.warnings[0]


@each(
    ("text", "name"), [("{", "a.jsonl"), ('{"a":1}', "a.jsonl"), ("河边", "a.srt"), ("", "a.vtt"), ("", "a.jsonl")]
)
def test_what_is_none_of_it_gets_one_line(text: str, name: str) -> None:
    """A file with the ending and nothing of the format."""
    with pytest.raises(CannotRead) as refusal:
        one(text, name)
    assert refusal.value.hint and "\n" not in refusal.value.message
