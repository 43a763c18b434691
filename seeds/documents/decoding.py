"""Bytes become text: of all encodings they could be in, the one in which they read most like writing.

What statistics need a page for, a few characters of Chinese show: in a wrong encoding they turn into rare ones.
Two old standards hold the common characters in a level of their own, and so serve as the measure.
"""

from __future__ import annotations

import codecs
import re
from collections import Counter

from seeds.errors import CannotRead
from seeds.language.pinyin import ACCENTED

SAMPLE = 65_536
"""How many bytes are weighed."""
LIKELY = 0.6
"""A text that reads less like writing than this is none."""
SURE = 0.85
"""Below this a second opinion is asked for."""
MUCH = 0.1
"""An encoding in which a text reads better by so much than in the declared one shows that this is not true."""
FEWEST_TELLING = 8
TOO_ODD = 0.1
"""Share of control characters above which even sound UTF-8 is no text."""

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""The only table of them; the longer ones stand first, for UTF-32 begins as UTF-16 does."""
_OTHER_FILES = (
    *(b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x7fELF", b"\xd0\xcf\x11\xe0", b"\x1f\x8b"),
    *(b"Rar!", b"7z\xbc\xaf", b"PK\x03\x04", b"PK\x05\x06", b"SQLite format 3\x00"),
)
_SUCCESSORS = {"gb2312": "gb18030", "gbk": "gb18030", "big5": "big5hkscs"}
"""What the older names of Chinese encodings have come to mean."""
_SEVEN_BITS = ("hz", "iso-2022")
"""Encodings whose bytes are all Latin letters to others."""
_NOT_LATIN = re.compile(b"[\x80-\xff]")
_CANDIDATES = ("utf-8", "gb18030", "big5hkscs", "utf-16-le", "utf-16-be")
_ODD = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x9f\ue000-\uf8ff\ufdd0-\ufdef\ufff0-\uffff]")
_USUAL = re.compile(f"[\\s\x20-\x7e{ACCENTED}ü·—‘’“”…、-】〔〕ぁ-ヾ！-～]")


def decode(data: bytes, name: str, declared: str = "") -> str:
    """The text in the bytes; single broken places become U+FFFD, and what is no text at all is refused.

    An encoding that the text declares for itself is believed when the text reads like writing in it: many pages say
    what their server says, and it is not true. Sound UTF-8 is hardly ever anything else.
    """
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    if data.startswith(_OTHER_FILES):
        raise not_text(name)
    seven_bits = declared.lower().startswith(_SEVEN_BITS)
    text = _whole(data, declared if seven_bits else "utf-8")
    if text is not None and not _is_odd(text):
        return text
    text = _whole(data, declared)
    if text is not None and not _is_odd(text) and _is_believed(_telling(data), _known(declared)):
        return text
    return data.decode(_most_likely(data, name), "replace")


def _is_believed(sample: bytes, declared: str) -> bool:
    """Whether the bytes read like writing in the encoding they are said to be in, and in no other much more so."""
    likeness = _likeness(sample.decode(declared, "replace"))
    if likeness < LIKELY or likeness >= SURE:
        return likeness >= SURE
    others = (_likeness(sample.decode(code, "replace")) for code in _CANDIDATES[:3] if code != declared)
    return max(others) < likeness + MUCH


def in_whole_characters(text: str) -> str:
    """The text without halves of characters, which can neither be printed nor kept: U+FFFD stands for each."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def not_text(name: str) -> CannotRead:
    """The refusal of a file that holds something other than text."""
    from seeds.documents.formats.table import names

    return CannotRead(f"{name} is not a text.", f"What can be read: {names()}.")


def _whole(data: bytes, encoding: str) -> str | None:
    """The text, if the bytes are sound in this encoding."""
    try:
        return data.decode(_known(encoding)) if encoding else None
    except (LookupError, UnicodeError):
        return None


def _known(encoding: str) -> str:
    return _SUCCESSORS.get(encoding.lower(), encoding)


def _telling(data: bytes) -> bytes:
    """The part of the bytes that is weighed: a page may begin with a long script in Latin letters."""
    found = _NOT_LATIN.search(data)
    begin = max(0, found.start() - 64) & ~3 if found else 0
    return data[begin : begin + SAMPLE]


def _is_odd(text: str) -> bool:
    """Whether there are so many control characters that it cannot be text."""
    return len(_ODD.findall(text[:SAMPLE])) > TOO_ODD * len(text[:SAMPLE])


def _most_likely(data: bytes, name: str) -> str:
    """The encoding in which the bytes read most like writing."""
    sample = _telling(data)
    candidates = [code for code in _CANDIDATES if len(data) % 2 == 0 or not code.startswith("utf-16")]
    best = max(candidates, key=lambda code: _likeness(sample.decode(code, "replace")))
    likeness = _likeness(sample.decode(best, "replace"))
    if likeness < SURE and (guess := _second_opinion(sample)):
        guessed = _likeness(sample.decode(guess, "replace"))
        if guessed > likeness:
            best, likeness = guess, guessed
    if likeness < LIKELY:
        raise not_text(name)
    return best


def _likeness(text: str) -> float:
    """How much the text reads like writing: common characters speak for it, control characters against."""
    counts = Counter(text)
    telling = {sign: count for sign, count in counts.items() if not (" " <= sign <= "~" or sign in "\t\n\r")}
    if sum(telling.values()) >= FEWEST_TELLING:  # Latin letters and blanks are the same in most encodings
        counts = Counter(telling)
    total = sum(counts.values())
    return sum(_weight(character) * count for character, count in counts.items()) / total if total else 0.0


def _weight(character: str) -> float:
    if character == "\ufffd":
        return -1.0
    if _ODD.match(character):
        return -3.0
    if _USUAL.match(character) or _is_common_han(character):
        return 1.0
    return 0.7 if "\u00c0" <= character <= "\u04ff" else 0.3


def _is_common_han(character: str) -> bool:
    """Whether the first level of the mainland's or of Taiwan's standard holds the character."""
    simplified = character.encode("gb2312", "ignore")
    traditional = character.encode("big5", "ignore")
    return b"\xb0" <= simplified[:1] <= b"\xd7" or b"\xa4" <= traditional[:1] <= b"\xc6"


def _second_opinion(sample: bytes) -> str:
    """What charset-normalizer takes the bytes for, or nothing."""
    from charset_normalizer import from_bytes

    best = from_bytes(sample).best()
    return best.encoding if best is not None else ""
