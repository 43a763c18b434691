"""TBX: well-formed whatever the texts hold, with the terms where a translator's tool looks for them."""

from __future__ import annotations

from datetime import datetime, timezone
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as some

from store.export.tbx import is_untouched, tbx
from store.records import GlossaryEntry, Sentence

WHEN = datetime(2026, 3, 14, tzinfo=timezone.utc)
SPACE = {"t": "urn:iso:std:iso:30042:ed-2"}
ODD = some.text(some.one_of(some.characters(), some.sampled_from("<>&\"'\x00\ud800;]]>")), max_size=12)


def terms(text: str, language: str) -> list[str]:
    """The terms of a language."""
    lang = "{http://www.w3.org/XML/1998/namespace}lang"
    sections = ElementTree.fromstring(text.encode("utf-8", "replace")).iterfind(".//t:langSec", SPACE)
    return [
        each.text or ""
        for section in sections
        if section.get(lang) == language
        for each in section.iterfind(".//t:term", SPACE)
    ]


def test_short_glosses_are_terms_and_long_ones_definitions() -> None:
    """What a tool offers as a translation is no sentence."""
    entries = [
        GlossaryEntry("a", "台账", WHEN, WHEN, gloss="ledger; running record", gloss_source="own"),
        GlossaryEntry("b", "两委", WHEN, WHEN, gloss="the two committees of a village: " + "and of the Party " * 4),
    ]
    text = tbx(entries, WHEN)
    assert terms(text, "zh") == ["台账", "两委"] and terms(text, "en") == ["ledger", "running record"]
    assert text.count('type="definition"') == 1


@given(
    fields=some.fixed_dictionaries(dict.fromkeys(("sense", "reading", "gloss", "note"), ODD)),
    term=ODD,
    sentence=ODD,
)
def test_any_text_is_well_formed_and_proves_itself(fields: dict[str, str], term: str, sentence: str) -> None:
    """Markup is text, control characters are none."""
    entry = GlossaryEntry(
        "a", term, WHEN, WHEN, tags=(term,), sentences=(Sentence(sentence, None, term),), **fields
    )
    text = tbx([entry], WHEN)
    assert len(terms(text, "zh")) == 1
    assert is_untouched(text) and not is_untouched(text.replace("<term>", "<term>x", 1))
