"""Bytes of any length as pieces of text that end where a line or a sentence ends."""

from __future__ import annotations

import codecs
import os
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO

from seeds.documents.page.signs import finished
from seeds.documents.visible import BROKEN
from seeds.language.sentences import ends, parts

if TYPE_CHECKING:
    from seeds.documents import Article

SAMPLE = 65_536
SHORTEST_WIDE = 200
"""Fewer bytes with noughts among them are not taken for Latin text of two bytes a character."""
PIECE = 6_000
"""Characters in a piece, a little more or less."""
LONGEST = 5 * PIECE
"""A piece without any end of a sentence is cut here."""
ENDING = 8
"""Signs at the end of a line that show whether a sentence ends there."""
_LINE_END = re.compile("\r\n|\n|\r(?!\\Z)")
_CANDIDATES = ("utf-8", "gb18030", "big5hkscs", "utf-16-le", "utf-16-be", "shift_jis", "euc_kr", "big5")


class Source:
    """What is in a file, a piece at a time: of plain text every sign, of any other format the articles' text."""

    def __init__(self, stream: BinaryIO, file: str) -> None:
        """`file` is a name, or - for a pipe."""
        self._stream, self._file = stream, file
        self._kept: Sequence[Article] = ()
        self._given = self._all = 0
        """Characters of the articles, where they are known."""

    @classmethod
    def of(cls, articles: Sequence[Article]) -> Source:
        """The texts of articles that are read already."""
        source = cls(BytesIO(), "")
        source._kept = articles
        return source

    @property
    def done(self) -> float | None:
        """How much of it was given out, or read to be so; of a pipe nobody knows."""
        if self._all:
            return self._given / self._all
        with suppress(OSError):  # it is no file
            if size := os.fstat(self._stream.fileno()).st_size:
                return min(self._stream.tell() / size, 1.0)
        return None

    def __iter__(self) -> Iterator[str]:
        from seeds.documents.formats.table import MARKDOWN, PLAIN, format_of
        from seeds.documents.intake import File

        if self._kept:
            return self._texts(self._kept)
        name = "" if self._file == "-" else self._file
        sample = self._stream.read(SAMPLE)
        if format_of(File.of(sample, name)) in (PLAIN, MARKDOWN):
            return pieces(self._stream, name or "What came through the pipe", sample)
        return self._articles(sample, name)

    def _articles(self, sample: bytes, name: str) -> Iterator[str]:
        from seeds.documents.files import LARGEST, bounded, take_in
        from seeds.documents.intake import File
        from tui.cli.told import Watch

        data = bounded(sample + self._stream.read(LARGEST + 1 - len(sample)), name or "The text")
        return self._texts(take_in(replace(File.of(data, name), progress=Watch())).articles)

    def _texts(self, articles: Sequence[Article]) -> Iterator[str]:
        self._all = sum(article.characters for article in articles)
        for article in articles:
            for text in (f"{passage.text}\n" for passage in article.passages):
                for start, end in parts(text, LONGEST, LONGEST):
                    self._given += end - start
                    yield text[start:end]


def pieces(stream: BinaryIO, name: str, sample: bytes = b"") -> Iterator[str]:
    """The text a piece at a time; pieces joined are the whole text. A sample may have been read already."""
    sample = sample or stream.read(SAMPLE)
    encoding, mark = encoding_of(sample, name)
    codecs.register_error("jingdu-broken", _sign)
    decoder = codecs.getincrementaldecoder(encoding)("jingdu-broken" if encoding == "utf-8" else "replace")
    waiting = ""
    data = sample[len(mark) :]
    while data:
        waiting += decoder.decode(data)
        while len(waiting) > PIECE and (end := _end(waiting)):
            yield waiting[:end]
            waiting = waiting[end:]
        data = stream.read(SAMPLE)
    waiting += decoder.decode(b"", True)
    if waiting:
        yield waiting


def encoding_of(sample: bytes, name: str) -> tuple[str, bytes]:
    """The encoding of the first bytes and the mark they begin with; a refusal when they are no text."""
    from seeds.documents.decoding import BYTE_ORDER_MARKS

    for mark, encoding in BYTE_ORDER_MARKS:
        if sample.startswith(mark):
            return encoding, mark
    utf8 = _is_utf8(sample)
    if utf8 and (len(sample) < SHORTEST_WIDE or sample.count(b"\x00") * 3 < len(sample)):
        return "utf-8", b""
    from seeds.documents.decoding import decode
    from seeds.errors import CannotRead

    try:
        text = decode(sample, name)
    except CannotRead:
        if utf8:  # strange, but a text
            return "utf-8", b""
        raise
    return next((code for code in _CANDIDATES if _same(sample, code, text)), "utf-8"), b""


def _is_utf8(sample: bytes) -> bool:
    try:
        codecs.getincrementaldecoder("utf-8")("surrogatepass").decode(sample)
    except UnicodeDecodeError:
        return False
    return True


def _same(sample: bytes, encoding: str, text: str) -> bool:
    return sample.decode(encoding, "replace") == text


def _sign(error: UnicodeError) -> tuple[str, int]:
    """One sign for what is no character: for half a character too, which takes three bytes."""
    if isinstance(error, UnicodeDecodeError):
        three = error.object[error.start : error.start + 3]
        try:
            three.decode("utf-8", "surrogatepass")
        except UnicodeDecodeError:
            return BROKEN, max(error.end, error.start + 1)
        return BROKEN, error.start + 3
    raise error


def _end(text: str) -> int:
    """Where to cut a text that is long enough: behind a line with which a sentence ends, a sentence, any line, or
    anywhere when it must be. A line that was only broken goes on in the next."""
    lines = [match.end() for match in _LINE_END.finditer(text, PIECE // 2, LONGEST)]
    whole = [end for end in lines if finished(text[end - ENDING : end].rstrip())]
    sentences = [end for end in ends(text[:LONGEST], PIECE // 2) if end < len(text)]
    for found in (whole, sentences, lines):
        before = [end for end in found if end <= PIECE]
        if before or found:
            return before[-1] if before else found[0]
    return LONGEST if len(text) > LONGEST else 0
