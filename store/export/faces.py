"""What a card shows beside what the notebook says: tones, the other script, pinyin over the sentence, its sound."""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import NamedTuple

from store.export.sounds import Recording

AS_HTML = {code: chr(0x2400 + code) for code in range(32)} | str.maketrans(
    {"\t": "\t", "\n": "<br>", "[": "&#91;", "\\": "&#92;"}
)


class Read(NamedTuple):
    """A word of a sentence, or a sign, and how it is read."""

    text: str
    reading: str = ""


class Face(NamedTuple):
    """What is known of an entry's words."""

    syllables: Sequence[tuple[str, int]] = ()
    """The reading in pieces with their tones, 1 to 5; 0 where a piece is none."""
    other: str = ""
    """The term in the other script, where that is another."""
    sentence: Sequence[Read] = ()
    """The first sentence, word by word."""
    spoken: Recording | None = None
    """The sentence as a sound."""


NO_FACE = Face()


def plain(text: str) -> str:
    """HTML that shows the text as it is: a bracket would begin a sound or a formula, a control sign a new field."""
    return html.escape(text.replace("\r\n", "\n")).translate(AS_HTML)


def in_tones(reading: str, face: Face) -> str:
    """The reading, each syllable marked with its tone."""
    if "".join(piece for piece, _ in face.syllables) != reading:
        return plain(reading)
    return "".join(_toned(plain(piece), tone) for piece, tone in face.syllables)


def _toned(piece: str, tone: int) -> str:
    return f'<span class="tone{tone}">{piece}</span>' if tone else piece


def in_script(face: Face) -> str:
    """The other script, to stand beside the reading."""
    return f'<span class="other">{plain(face.other)}</span>' if face.other else ""


def read_sentence(sentence: str, term: str, face: Face) -> str:
    """The sentence with the term in bold; each word has its pinyin over it, which the question hides."""
    if "".join(word.text for word in face.sentence) != sentence:
        return f"<b>{plain(term)}</b>".join(map(plain, sentence.split(term)))
    bold: set[int] = set()
    at = sentence.find(term)
    while at >= 0:
        bold.update(range(at, at + len(term)))
        at = sentence.find(term, at + len(term))
    shown, start = [], 0
    for word in face.sentence:
        inside = [place in bold for place in range(start, start + len(word.text))]
        start += len(word.text)
        if all(inside) or not any(inside):
            drawn = _ruby(plain(word.text), word.reading)
            shown.append(f"<b>{drawn}</b>" if any(inside) else drawn)
        else:  # the term ends within the word
            signs = zip(map(plain, word.text), inside, strict=True)
            shown.append(_ruby("".join(f"<b>{sign}</b>" if own else sign for sign, own in signs), word.reading))
    return "".join(shown).replace("</b><b>", "")


def _ruby(drawn: str, reading: str) -> str:
    return f"<ruby>{drawn}<rt>{plain(reading)}</rt></ruby>" if reading else drawn
