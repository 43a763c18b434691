"""Bytes become text: which encoding they are in, found by what the text would then look like."""

from __future__ import annotations

import codecs
import re

from seeds.documents.signs import HAN
from seeds.errors import CannotRead

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_BINARY = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x7fELF",
    b"MZ",
    b"\xd0\xcf\x11\xe0",
    b"\x1f\x8b",
    b"Rar!",
    b"7z\xbc\xaf",
    b"PK\x03\x04",
)
_SAMPLE = 65_536
_USUAL = re.compile(f"[{HAN}\\s\\x20-\\x7e\u3001-\u3011“”‘’…—·，。！？；：（）]")
_FREQUENT = re.compile(
    "[的一是不了在人有我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着著下自之年发發后後作里裡]"
)
_ODD = re.compile("[\x00-\x08\x0e-\x1a\x7f-\x9f\ue000-\uf8ff\ufffd]")
_TOO_BROKEN = 0.05
TOO_ODD = 0.1
"""Share of control characters above which it is no text."""
SURE = 0.9
"""Share of usual characters from which on there is no doubt."""
LIKELY = 0.6
"""Share of usual characters below which it is no text."""


def decode(data: bytes, name: str, declared: str = "") -> str:
    """The text in the bytes; single broken places become U+FFFD, and what is no text at all is refused.

    An encoding that the text declares for itself is believed when the bytes agree.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    if data.startswith(_BINARY):
        raise not_text(name)
    if declared and (text := _as_declared(data, declared)) is not None:
        return text
    if encoding := _sixteen_bits(data):
        return data.decode(encoding, "replace")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _not_utf8(data, name)
    if len(_ODD.findall(text[:_SAMPLE])) > TOO_ODD * len(text[:_SAMPLE]):
        raise not_text(name)
    return text


def _as_declared(data: bytes, declared: str) -> str | None:
    """The text in the encoding it names; the older names of the Chinese ones mean their larger successors."""
    larger = {"gb2312": "gb18030", "gbk": "gb18030", "big5": "big5hkscs"}
    try:
        return data.decode(larger.get(declared.lower(), declared))
    except (LookupError, UnicodeError):
        return None


def not_text(name: str) -> CannotRead:
    """The refusal of a file that holds something other than text."""
    return CannotRead(f"{name} is not a text.", "Plain text, Markdown, HTML and EPUB can be read.")


def _sixteen_bits(data: bytes) -> str:
    """UTF-16 without its mark: most of it must make sense, and it must not be UTF-8."""
    sample = data[: _SAMPLE & ~1]
    if len(data) % 2 or not sample or (b"\x00" not in sample and _is_utf8(sample)):
        return ""
    scored = [(_plausibility(sample.decode(code, "replace")), code) for code in ("utf-16-le", "utf-16-be")]
    best, encoding = max(scored)
    return encoding if best > SURE else ""


def _is_utf8(sample: bytes) -> bool:
    try:
        codecs.getincrementaldecoder("utf-8")().decode(sample)
    except UnicodeDecodeError:
        return False
    return True


def _plausibility(text: str) -> float:
    """How much of the text is what Chinese or Latin text consists of, frequent characters counting more."""
    if not text:
        return 0.0
    return (len(_USUAL.findall(text)) + len(_FREQUENT.findall(text)) - 4 * len(_ODD.findall(text))) / len(text)


def _not_utf8(data: bytes, name: str) -> str:
    """Text in a Chinese encoding of old, or UTF-8 with a broken place."""
    sample = data[:_SAMPLE]
    mended = data.decode("utf-8", "replace")
    broken = mended.count("\ufffd") - data.count("\ufffd".encode())
    wide = sum(1 for byte in sample if byte >= 0x80)
    if broken <= max(2, _TOO_BROKEN * len(mended)) and _plausibility(mended[:_SAMPLE]) > 0.5 and broken * 6 <= wide:
        return mended
    candidates = []
    for encoding in ("gb18030", "big5hkscs", "shift_jis", "euc_kr"):
        text = sample.decode(encoding, "replace")
        candidates.append((_plausibility(text), encoding))
    score, encoding = max(candidates)
    if guess := _guessed(sample):
        text = sample.decode(guess, "replace")
        if _plausibility(text) > score:
            score, encoding = _plausibility(text), guess
    if score < LIKELY:
        raise not_text(name)
    return data.decode(encoding, "replace")


def _guessed(sample: bytes) -> str:
    """What charset-normalizer takes the bytes for."""
    from charset_normalizer import from_bytes

    best = from_bytes(sample).best()
    return best.encoding if best is not None else ""
