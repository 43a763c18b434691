"""The faces of cards for Anki: what the language tells of an entry's words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from seeds.language.pinyin import by_character, tone
from seeds.language.script import in_script
from seeds.language.spelled import stretch_pinyin
from store.export.faces import Face, Read
from tui.desk.analyst.own_words import within

if TYPE_CHECKING:
    from seeds.language.analysis import Analysis, OwnWords
    from store.export.sounds import Recording
    from store.records import GlossaryEntry
    from tui.desk.analyst.analyst import Analyst


def faces(
    entries: Sequence[GlossaryEntry], analyst: Analyst, own: OwnWords, spoken: Mapping[str, Recording]
) -> dict[str, Face]:
    """Every entry's face by its id; `spoken` has the sound of its first sentence."""
    sentences = [entry.sentences[0].text if entry.sentences else "" for entry in entries]
    read: dict[int, Analysis] = {}
    for part in analyst.words(sentences, within(own, sentences)):
        read.update(part)
    return {
        entry.id: Face(
            tuple(toned(entry.term, entry.reading)),
            written_otherwise(entry.term),
            tuple(words(sentences[number], read[number])) if number in read else (),
            spoken.get(entry.id),
        )
        for number, entry in enumerate(entries)
    }


def toned(term: str, reading: str) -> list[tuple[str, int]]:
    """A reading in pieces, each syllable with its tone; nothing where it does not fit the term."""
    try:
        syllables = by_character(term, reading)
    except ValueError:
        return []
    pieces, at = [], 0
    for syllable in filter(None, syllables):
        start = reading.find(syllable, at)
        if start < 0:
            return []
        pieces += [(reading[at:start], 0)] * (start > at)
        pieces.append((syllable, tone(syllable)))
        at = start + len(syllable)
    return [*pieces, (reading[at:], 0)] if at < len(reading) else pieces


def written_otherwise(term: str) -> str:
    """The term in the script it is not written in; nothing where both are the same."""
    forms = (in_script("traditional")(term), in_script("simplified")(term))
    return next((form for form in forms if form != term), "")


def words(sentence: str, analysis: Analysis) -> list[Read]:
    """The sentence word by word, each with its reading."""
    return [
        Read(
            sentence[word.start : word.end],
            stretch_pinyin(sentence, (word,), word.start, word.end) if word.pinyin else "",
        )
        for word in analysis.words
    ]
