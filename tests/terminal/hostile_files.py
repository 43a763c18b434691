"""Files of every format in shapes that no person and no program writes."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from io import BytesIO

Made = Callable[[int], bytes]
"""A file of about so many characters."""


def over(piece: str, before: str = "", behind: str = "") -> Made:
    """One piece, over and over."""
    return lambda size: (before + piece * (size // len(piece)) + behind).encode()


def cues(line: str) -> Made:
    """Subtitles without a pause or a stop, each line another one."""
    return lambda size: "".join(
        f"{n}\n{n // 3600:02}:{n // 60 % 60:02}:{n % 60:02},000 --> 00:00:00,900\n{n}{line}\n\n"
        for n in range(size // 60)
    ).encode()


def packed(files: dict[str, str]) -> bytes:
    """An archive."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return made.getvalue()


def book(items: Callable[[int], str], spine: Callable[[int], str], page: Callable[[int], str]) -> Made:
    """A book by what stands in its package and on its only page."""
    container = '<container><rootfiles><rootfile full-path="a.opf"/></rootfiles></container>'
    item = '<item id="a" href="a.html" media-type="application/xhtml+xml"/>'

    def made(size: int) -> bytes:
        parts = f"<manifest>{item}{items(size)}</manifest><spine>{spine(size)}</spine>"
        package = f'<package xmlns="http://www.idpf.org/2007/opf">{parts}</package>'
        return packed({"META-INF/container.xml": container, "a.opf": package, "a.html": page(size)})

    return made


def word(piece: str, before: str = "", behind: str = "") -> Made:
    """A Word document of one piece, over and over."""
    spaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

    def made(size: int) -> bytes:
        body = f"{before}{piece * (size // len(piece))}{behind}"
        return packed({"word/document.xml": f"<w:document {spaces}><w:body>{body}</w:body></w:document>"})

    return made


LETTER = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x"
RUN = "<w:r><w:t>社区的居民</w:t></w:r>"
ONE, PAGE = (lambda size: '<itemref idref="a"/>'), (lambda size: "<p>社区的居民说话。</p>")
NONE = lambda size: ""  # noqa: E731 - as its neighbours
FILES: dict[str, Made] = {
    "cues.srt": cues("社区"),
    "one cue.srt": over("社区\n", "1\n00:00:01,000 --> 00:00:02,000\n"),
    "arrows.srt": over("00:00:01,000 --> "),
    "notes.vtt": over("NOTE <v 社>", "WEBVTT\n\n"),
    "line.ass": over(r"社\N", "Dialogue: 0,0:00:01.00,0:00:02.00,D,,0,0,0,,"),
    "pen.ass": over(r"{\p1}m{\p", "Dialogue: 0,0:00:01.00,0:00:02.00,D,,0,0,0,,"),
    "clock.ass": over("9", "Dialogue: 0,", ":00:00.00,0:00:02.00,D,,0,0,0,,社\n"),
    "letters.mhtml": over("Content-Type: multipart/related; boundary=x\n\n--x\n", LETTER + "\n\n--x\n"),
    "parameters.mhtml": over('a="b"; ', f"{LETTER}; "),
    "parts.mhtml": over("--x\nA: b\n\n社\n", LETTER + "\n\n"),
    "texts.jsonl": over('{"text": "社区的人。"}\n'),
    "text.jsonl": over("社\\n", '{"text": "', '"}'),
    "deep.jsonl": over("["),
    "front.md": over("title:\n--- \n", "---\n"),
    "quotes.md": over("> "),
    "lists.md": over("- 1. "),
    "tables.md": over("|-\n"),
    "brackets.md": over("!["),
    "targets.md": over("[a]: b\n"),
    "ticks.md": over("`a``"),
    "markup.md": over("社<![CDATA["),
    "marks.md": over("*a_ "),
    "blanks.html": over(" ", "<html><p", ">社"),
    "attributes.html": over("a='b'", "<html><p ", ">社"),
    "nested.html": over("<b><ul><li>社", "<html>"),
    "spine.epub": book(NONE, lambda size: '<itemref idref="a"/>' * (size // 200), PAGE),
    "package.epub": book(lambda size: "<b/>" * size, ONE, PAGE),
    "deep.epub": book(lambda size: "<b>" * size, ONE, PAGE),
    "bomb.epub": book(NONE, lambda size: '<itemref idref="a"/>' * 90, lambda size: "<p>社区</p>" * size),
    "paragraphs.docx": word(f"<w:p>{RUN}</w:p>"),
    "empty.docx": word("<w:p/>"),
    "runs.docx": word(RUN, "<w:p>", "</w:p>"),
    "tables.docx": word("<w:tbl><w:tr><w:tc>"),
}
