"""A look-up for other programs: the fields are part of what jingdu promises."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from seeds.language.characters import has_han
from seeds.language.dictionary import Entry
from seeds.language.dictionary.entry import GLOSSARY
from seeds.language.dictionary.spelling import is_pattern
from seeds.language.levels import levels
from tui.desk.lookup.answer import Answer

YOURS = "your glossary"


def document(found: Answer) -> dict[str, Any]:
    """The whole answer."""
    how = "pattern" if is_pattern(found.query) else "exact"
    exact = [{**entry_fields(entry), "match": how} for entry in found.entries]
    longer = [{**entry_fields(entry), "match": "begins"} for entry in found.longer]
    is_headword = has_han(found.query) and bool(exact)
    return {
        "query": found.query,
        "entries": exact if is_headword else exact + longer,
        "longer": longer if is_headword else [],
        "wholes": [entry_fields(entry) for entry in found.wholes],
        "reading": found.reading,
        "together": found.together,
        "named": entry_fields(found.named) if found.named else None,
        "pieces": [
            {"text": piece.text, "start": piece.start, "end": piece.end}
            | entry_fields(piece.entries[0])
            | {"entries": [entry_fields(entry) for entry in piece.entries]}
            for piece in found.pieces
        ],
        "others": [
            {
                "dictionary": other.dictionary,
                "headword": other.headword,
                "traditional": other.traditional,
                "reading": other.reading,
                "text": other.text,
            }
            for other in found.others
        ],
        "levels": levels_of(found),
        "ranks": dict(found.ranks),
        "looked_up": looked_up(found.earlier.seconds),
        "glossary": glossary(found),
        "natives": [one._asdict() for one in found.natives],
        "stands_for": [{**told._asdict(), "full": list(told.full)} for told in found.expansions],
        "mentions": [mention._asdict() for mention in found.mentions.shown],
        "mentions_total": found.mentions.total,
        "nearest": [entry_fields(entry) for entry in found.nearest],
        **({"meaning": found.meaning._asdict()} if found.meaning else {}),
    }


def levels_of(found: Answer) -> dict[str, dict[str, int]]:
    """The HSK levels of what was asked for, and of its pieces; 7 stands for 7 to 9."""
    pieces = (piece.entries[0] for piece in found.pieces)
    words = dict.fromkeys(entry.simplified for entry in (*found.entries, *pieces))
    return {word: graded for word in words if (graded := levels(word))}


def entry_fields(entry: Entry) -> dict[str, Any]:
    """One entry of a dictionary; `uses` tells part of speech, place, register and domain of each sense."""
    uses = [use._asdict() for use in entry.uses]
    fields = entry._asdict()
    del fields["joints"]  # told by how it is spelled
    return {
        **fields,
        "spelled": entry.spelled,
        "senses": list(entry.senses),
        "classifiers": list(entry.classifiers),
        "uses": uses if len(uses) == len(entry.senses) else [],
    }


def glossary(found: Answer) -> list[dict[str, Any]]:
    """The reader's own entries, then those of the bundled glossary, with the same fields."""
    own = [{**entry._asdict(), "tags": list(entry.tags), "source": YOURS} for entry in found.own]
    bundled = [
        {
            "term": entry.headword,
            "sense": "",
            "pinyin": entry.pinyin,
            "gloss": entry.gloss,
            "note": "",
            "tags": [entry.kind],
            "sentence": entry.sentences[0][1] if entry.sentences else "",
            "article": "",
            "title": entry.sentences[0][0] if entry.sentences else "",
            "created": "",
            "traditional": entry.traditional,
            "sentences": [{"title": title, "text": text} for title, text in entry.sentences],
            "source": GLOSSARY,
        }
        for entry in found.explained
    ]
    return own + bundled


def looked_up(seconds: Sequence[int]) -> list[str]:
    """When it was looked up before; of the first time nothing is loaded that tells moments."""
    if not seconds:
        return []
    from datetime import datetime, timezone

    from store.records.fields import stamp

    return [stamp(datetime.fromtimestamp(second, timezone.utc)) for second in seconds]
