"""The bundled glossary and the page read alike."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from seeds.documents import bundled
from seeds.language.analyse import analyse_all
from seeds.language.analysis import Word
from seeds.language.glossary import systems
from seeds.language.pinyin import toneless

pytestmark = pytest.mark.usefixtures("language")


def heard(words: Sequence[Word], start: int, end: int) -> list[str | None]:
    """The syllables that the page shows between two places."""
    told = {word.start + at: syllable for word in words for at, syllable in enumerate(word.pinyin or ())}
    return [told.get(at) for at in range(start, end)]


def differs(page: str | None, glossary: str | None) -> bool:
    """Whether two syllables are no matter of a neutral tone."""
    if not page or not glossary or toneless(page) in (page, glossary) or toneless(glossary) == glossary:
        return False
    return page.lower() != glossary.lower()


def test_a_system_is_read_as_the_glossary_reads_it() -> None:
    """A name that is kept is spelled as it was spelled over the text (跳蹬河)."""
    wrong = []
    for article in bundled():
        texts = [block.text for block in article.blocks]
        for text, analysis in zip(texts, analyse_all(texts), strict=True):
            for system in systems():
                at = text.find(system.headword)
                if at >= 0:
                    page = heard(analysis.words, at, at + len(system.headword))
                    wrong += [
                        (system.headword, one, other)
                        for one, other in zip(page, system.readings, strict=True)
                        if differs(one, other)
                    ]
    assert wrong == []
