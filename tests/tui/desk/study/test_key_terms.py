"""Key terms of what is longer than any book: found part by part, and told as those of one text."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from seeds.documents.article import Lazy
from seeds.language import terms
from seeds.language.analysis import NOTHING_OWN, Analysis
from seeds.language.terms import Term
from store.paths import Paths
from tui.desk.study import key_terms
from tui.desk.study.key_terms import KeyTerms, together

PASSAGE = "居民们把这里叫作“夜读会”。夜读会每周都有新的书。"


def test_a_text_without_end_is_searched_in_parts(
    tmp_path: Path, filled: Callable[[Path], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """However long the passages are, so much and no more is searched at once; a term of all parts is told once."""
    searched: list[int] = []

    def find_terms(texts: Sequence[str], analyses: Sequence[Analysis], **how: object) -> tuple[Term, ...]:
        searched.append(sum(map(len, texts)))
        return found(texts, analyses, **how)  # type: ignore[arg-type]

    found = terms.find_terms
    monkeypatch.setattr(terms, "find_terms", find_terms)
    monkeypatch.setattr(key_terms, "PART", 4 * len(PASSAGE))
    finder = KeyTerms(Paths(tmp_path, tmp_path, filled(tmp_path / "cache")), NOTHING_OWN, {})
    told: list[float] = []
    best = finder.of([PASSAGE * 7, PASSAGE, PASSAGE], 5, told.append)[0]
    assert sum(searched) == 9 * len(PASSAGE)
    assert max(searched) <= 4 * len(PASSAGE)
    assert (best.text, best.count) == ("夜读会", 18)
    assert "18 times in 3 parts" in best.why
    assert told == sorted(told) and told[-1] == 1.0 and len(searched) == 3
    assert len(told) == 2 * len(searched)  # of each part first its words are found, which takes longest


def test_of_a_long_text_no_more_is_made_than_is_searched(
    tmp_path: Path, filled: Callable[[Path], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Passages that are made when they are looked at are not all there before the first of them is searched."""
    made: list[int] = []
    when_searched: list[int] = []

    class Made(Lazy[str]):
        def __len__(self) -> int:
            return 9

        def made(self, index: int) -> str:
            made.append(index)
            return f"{PASSAGE[:-1]}{index}"

    def find_terms(texts: Sequence[str], analyses: Sequence[Analysis], **how: object) -> tuple[Term, ...]:
        when_searched.append(len(set(made)))
        return ()

    monkeypatch.setattr(terms, "find_terms", find_terms)
    monkeypatch.setattr(key_terms, "PART", 3 * len(PASSAGE))
    monkeypatch.setattr(key_terms, "lengths_of", lambda texts: [len(PASSAGE)] * 9)
    KeyTerms(Paths(tmp_path, tmp_path, filled(tmp_path / "cache")), NOTHING_OWN, {}).of(Made(), 5)
    assert when_searched == [4, 7, 9]


class Found(list[Term]):
    """The terms of a text, of which one can tell whether anybody still holds them."""


def test_terms_of_many_texts_are_not_held_at_once() -> None:
    """Each text's terms are let go when the next text is searched; what all of them say stays."""
    held: list[weakref.ref[Found]] = []

    def found() -> Iterator[Found]:
        for number in range(20):
            terms = Found([Term("共有", 2, ("why",), "", ()), Term(f"第{number}", 1, ("why",), "", ())])
            held.append(weakref.ref(terms))
            yield terms
            del terms
            assert sum(one() is not None for one in held) <= 1

    best = together(found(), 3)
    assert (best[0].text, best[0].count, best[0].why[-1]) == ("共有", 40, "40 times in 20 texts")
    assert len(best) == 3


def test_in_parts_of_a_text_a_term_gains_no_more_than_by_its_places() -> None:
    """What one chapter writes twenty times stays before what another mentions once more; of texts each counts."""
    here, there = Term("夜读会", 20, (), "", (), weight=3.0), Term("置若罔闻", 3, (), "", (), weight=2.8)
    once = Term("置若罔闻", 1, (), "", (), weight=1.0)
    assert [term.text for term in together([[here, there], [once]], 2, "parts")] == ["夜读会", "置若罔闻"]
    assert [term.text for term in together([[here, there], [once]], 2)] == ["置若罔闻", "夜读会"]
