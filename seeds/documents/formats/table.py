"""Every format that can be read: its name for people, the endings it has, and who reads it."""

from __future__ import annotations

import re
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from seeds.documents.intake import File, Intake

_FORMATS = "seeds.documents.formats"
_BEGINNING = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*<(?:!doctype\s+html|html[\s>])",
    re.I | re.S,
)
"""A comment ends at its first end: of many there is one way to read them, not two to the power of their number."""
_LETTER = re.compile(
    rb"(?:[\w-]{1,60}:[^\n]{0,500}\r?\n(?:[ \t][^\n]{0,500}\r?\n){0,9}){0,20}?Content-Type:\s*multipart/related",
    re.I,
)


_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"II*\x00", b"MM\x00*", b"BM", b"RIFF")


class TextFormat(NamedTuple):
    """One format."""

    name: str
    suffixes: tuple[str, ...]
    reader: str
    """Module and function; the module is loaded when the first file of the format comes."""
    in_folders: bool = True
    """Whether such files are taken when a whole folder is added."""

    def read(self, file: File) -> Intake:
        """What is in a file of this format."""
        module, _, function = self.reader.partition(":")
        read: Callable[[File], Intake] = getattr(import_module(module), function)
        return read(file)


PLAIN = TextFormat("plain text", (".txt", ".text"), "seeds.documents.files:read_plain")
MARKDOWN = TextFormat("Markdown", (".md", ".markdown"), f"{_FORMATS}.markdown:read_markdown")
WEB = TextFormat("web pages", (".html", ".htm", ".xhtml"), "seeds.documents.web.page:read_html")
SAVED = TextFormat("pages saved in one file", (".mhtml", ".mht"), f"{_FORMATS}.mhtml:read_mhtml")
PDF = TextFormat("PDF", (".pdf",), f"{_FORMATS}.pdf:read_pdf")
EPUB = TextFormat("EPUB", (".epub",), f"{_FORMATS}.epub:read_epub")
WORD = TextFormat("Word documents", (".docx",), f"{_FORMATS}.docx:read_docx")
SUBTITLES = TextFormat("subtitles", (".srt", ".vtt", ".ass", ".ssa"), f"{_FORMATS}.subtitles:read_subtitles")
CORPUS = TextFormat("JSON Lines", (".jsonl", ".ndjson"), f"{_FORMATS}.jsonlines:read_json_lines")
SCAN = TextFormat(
    "pictures of pages",
    (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".webp", ".bmp"),
    f"{_FORMATS}.scan:read_scan",
    in_folders=False,  # most pictures in a folder are no pages, and each takes half a minute
)
RECOGNISED = TextFormat("recognised pages", (".scan",), f"{_FORMATS}.scan:read_recognised", in_folders=False)
FORMATS = (PLAIN, MARKDOWN, WEB, SAVED, PDF, EPUB, WORD, SUBTITLES, CORPUS, SCAN)

SUFFIXES = frozenset(suffix for format in FORMATS if format.in_folders for suffix in format.suffixes)
"""Endings of files that are taken when a folder is added."""


_PIPED = (
    (re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:WEBVTT\b|\[Script Info\]|\d+\r?\n[\d:]+[,.]\d+ +--> )"), SUBTITLES),
    (re.compile(rb"(?:\xef\xbb\xbf)?\s*\{ ?\"[^\n]*\}[ \t\r]*(?:\n\s*\{|\n?\Z)"), CORPUS),
)
"""How such texts begin, where no name says what they are; a file may be named plain text to be read as it is."""


def names() -> str:
    """The formats in words."""
    *first, last = (format.name for format in FORMATS)
    return f"{', '.join(first)} and {last}"


def format_of(file: File) -> TextFormat:
    """The format of a file: by how its contents begin, or else by its name."""
    head = file.data[:4096]
    if head.startswith(b"PK\x03\x04"):
        return WORD if b"word/document.xml" in file.data and b"META-INF/container.xml" not in file.data else EPUB
    if b"%PDF-" in head[:1024]:
        return PDF
    if head.startswith(_PICTURES):
        return SCAN
    if head.startswith(b'{"jingdu": "scan"'):
        return RECOGNISED
    by_name = next((format for format in FORMATS if file.suffix in format.suffixes), PLAIN)
    if _BEGINNING.match(head[:1024]):
        return WEB
    if _LETTER.match(head):
        return SAVED
    if not file.suffix and (piped := next((format for sign, format in _PIPED if sign.match(head)), None)):
        return piped
    return PLAIN if by_name in (EPUB, PDF, WORD, SCAN) else by_name
