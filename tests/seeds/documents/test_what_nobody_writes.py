"""Documents that no person writes: they are refused in a line, or read within the memory that others take."""

from __future__ import annotations

import pytest
from each import each
from test_books import RELATIONS, SENTENCES, WORD, document, one
from test_web import BODY, TEXT, page, taken, texts

from seeds.documents import read_bytes
from seeds.documents.files import take_in
from seeds.documents.formats import composed, docx_parts, markdown
from seeds.documents.intake import File
from seeds.documents.page import lines
from seeds.documents.web import markup
from seeds.errors import CannotRead


def letter(head: str, body: str = "") -> bytes:
    """A page saved in one file, by its own head."""
    return f"MIME-Version: 1.0\n{head}\n\n{body}".encode()


def within(times: int) -> bytes:
    """So many letters, each in the one before, and a page in the last."""
    heads = "".join(f"Content-Type: multipart/related; boundary=b{n}\n\n--b{n}\n" for n in range(times))
    return letter(f"{heads}Content-Type: text/html", page(BODY))


HOSTILE_HEADS = [
    within(2_000),
    letter("Content-Type: multipart/related; boundary=x; " + 'a="b"; ' * 20_000, f"--x\n\n{BODY}"),
    letter(
        "Content-Type: multipart/related; boundary=x", f"--x\nContent-Type: text/html; charset={'(' * 50_000}\n"
    ),
    letter("Content-Type: multipart/related; boundary=x"),
]


@each("data", HOSTILE_HEADS, ids=["nested", "parameters", "brackets", "empty"])
def test_a_letter_without_a_page_is_told(data: bytes) -> None:
    """Its head is looked at as far as heads go, its parts as deep as pages lie."""
    with pytest.raises(CannotRead, match="holds no"):
        read_bytes(data, "a.mhtml")


def test_a_page_that_lies_two_letters_deep() -> None:
    """As mail programs save it."""
    (article,) = read_bytes(within(3), "a.mhtml")
    assert texts(article) == TEXT


def test_a_line_of_a_corpus_that_nobody_sees_is_none() -> None:
    """Signs without width are no text; the other lines are read."""
    told = '{"text": "\u200b\ufeff"}\n' + f'{{"text": "{SENTENCES[0]}"}}'
    intake = take_in(File.of(told.encode(), "a.jsonl"))
    assert len(intake.articles) == 1 and "1 lines hold no text" in intake.warnings[0]


def test_how_far_a_corpus_is_read_is_told() -> None:
    """Thousands of texts take a while, the same one again and again too."""
    seen: list[tuple[int, int]] = []
    told = f'{{"text": "{SENTENCES[0]}"}}\n' * 1_200
    take_in(File(told.encode(), "a.jsonl", progress=lambda part, parts: seen.append((part, parts))))
    assert seen == [(2, 3), (3, 3)]


@each(
    ("text", "name"),
    [("河水\n" * 12, "a.txt"), ("河水\n\n" * 12, "a.md"), ('{"text": "河\\n水"}\n' * 12, "a.jsonl")],
)
def test_more_lines_than_any_text_has(monkeypatch: pytest.MonkeyPatch, text: str, name: str) -> None:
    """Each of them takes as much memory as a hundred characters."""
    for module, what in ((lines, "MOST_LINES"), (composed, "MOST_BLOCKS")):
        monkeypatch.setattr(module, what, 10)
    with pytest.raises(CannotRead, match="more than 10"):
        read_bytes(text.encode(), name)


def test_a_long_line_has_single_blanks_as_a_short_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is cut into words a stretch at a time."""
    long = "  river  bank\u3000河 水 " * 8
    whole = lines.read_lines(long)
    monkeypatch.setattr(lines, "STRETCH", 5)
    assert lines.read_lines(long) == whole == [lines.Line(" ".join(long.split()), 0, "", True)]


def test_a_paragraph_of_marks_is_read_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a text of marks has no place to part it, it is parted all the same; nothing of it is lost."""
    monkeypatch.setattr(markdown, "PIECE", 40)
    monkeypatch.setattr(markdown, "LONGEST", 60)
    told = "".join(f"河水{n}涨" for n in range(100))
    article = one(told, "a.md")
    assert len(article.blocks) > 2 and "".join(block.text for block in article.blocks) == told


@each("tag", ["<p " + "a " * 30_000, "<p " + "a='b'" * 9_000, "<p" + " " * 30_000, "<p" + "/" * 30_000])
def test_a_tag_of_thousands_of_attributes_holds_no_text(tag: str) -> None:
    """What stands behind it does."""
    assert [one.text for one in markup.read_markup(f"{tag}>{TEXT[0]}<p>{TEXT[1]}").stretches] == TEXT[:2]


def test_a_picture_written_into_a_tag_is_one_value() -> None:
    """However long it is, its element and what stands behind it are read."""
    drawn = f"<p id='drawn'>{TEXT[0]}<img src='data:image/png;base64,{'ab+/' * 20_000}' alt='x'>{TEXT[1]}"
    reader = markup.read_markup(drawn)
    assert [one.text for one in reader.stretches] == [TEXT[0] + TEXT[1]] and "drawn" in reader.anchors


def test_a_page_of_more_elements_than_any(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refused before there is no memory left."""
    monkeypatch.setattr(markup, "MOST_ELEMENTS", 10)
    with pytest.raises(CannotRead, match="more than 10 elements"):
        taken(page(BODY * 2))


def test_a_long_document_is_read_in_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    """What comes of it is the same, a heading and a title too."""
    paragraphs = ["#上篇", *SENTENCES[:3], "#下篇", *SENTENCES[3:]]
    whole = one(document(*paragraphs), "a.docx")
    seen: list[int] = []
    monkeypatch.setattr(docx_parts, "PIECE", 8)
    read = take_in(File(document(*paragraphs), "a.docx", progress=lambda part, parts: seen.append(part)))
    assert read.articles[0].blocks == whole.blocks and read.articles[0].chapters == whole.chapters
    assert len(seen) > 1


def test_a_document_of_one_endless_table(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing parts it."""
    monkeypatch.setattr(docx_parts, "PIECE", 10)
    monkeypatch.setattr(docx_parts, "MOST", 30)
    cells = f"<w:tbl>{'<w:tr><w:tc><w:p/></w:tc></w:tr>' * 20}</w:tbl>"
    with pytest.raises(CannotRead, match="longer than any"):
        one(document(word__document_xml=f"<w:document {WORD}><w:body>{cells}</w:body></w:document>"), "a.docx")


def test_only_what_was_looked_at_is_opened_in_a_document() -> None:
    """A text that the archive calls by an ending of its own might unpack to anything."""
    changes = {"_rels/.rels": RELATIONS.replace(".xml", ".bin"), "word/document.bin": "<w:document"}
    assert SENTENCES[0] in one(document("河边", SENTENCES[0], **changes), "a.docx").blocks[0].text
