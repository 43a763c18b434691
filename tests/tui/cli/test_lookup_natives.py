"""The shell's look-up tells what every native reader knows, as the entry beside a text does."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from each import each

from store.paths import paths
from tui.cli import main
from tui.desk.lookup.natives import known_of

Ask = Callable[..., dict[str, Any]]

PHRASES = {
    "a number": ("翻了一番", "Number", "翻了一番", "2 times as much", "doubled"),
    "with what bounds it": ("近三成", "Number", "三成", "nearly 30%", "近"),
    "a short form, which has an entry too": ("两委", "Short form", "两委", "committees", "村"),
    "one in traditional characters": ("兩會", "Short form", "两会", "People’s Congress", "全国人民代表大会"),
    "a formula": ("记者从市民政局获悉", "Formula", "记者从市民政局获悉", "reporter", ""),
    "a construction, with what fills its gaps": ("以茶馆为中心", "Construction", "以…为", "", "茶馆"),
}


@pytest.fixture
def ask(looking: Path, capsys: pytest.CaptureFixture[str]) -> Ask:
    """What is known of a phrase, for a program."""

    def asked(*words: str) -> Any:
        main(["lookup", *words, "--json"])
        return json.loads(capsys.readouterr().out)["natives"]

    return asked


@each("phrase kind written gloss more", PHRASES.values(), PHRASES)
def test_what_is_known_of_a_phrase_is_told(
    ask: Ask, phrase: str, kind: str, written: str, gloss: str, more: str
) -> None:
    """Numbers, short forms, formulas and constructions, each with what it means here."""
    told = next(one for one in ask(phrase) if one["kind"] == kind)
    assert told["written"].startswith(written)
    assert gloss in told["gloss"] and more in told["more"]


def test_the_card_tells_it_above_the_words(looking: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever asks sees that it doubled before what 番 may mean."""
    assert main(["lookup", "翻了一番"]) == 0
    card = capsys.readouterr().out
    assert card.index("Number · 翻了一番") < card.index("doubled") < card.index("a bout")


def test_a_number_inside_a_word_is_none(ask: Ask) -> None:
    """伎俩 are tricks, not two of anything; what a word with an entry says of a number its entry says."""
    assert ask("伎俩") == ask("社区") == []


def test_in_a_sentence_the_place_of_the_word_is_told_of(ask: Ask) -> None:
    """Of 翻 in 翻了一番 that it doubled; of a word beside it nothing."""
    assert [one["more"] for one in ask("翻", "--in", "办理的数量翻了一番")] == ["doubled"]
    assert ask("数量", "--in", "办理的数量翻了一番") == []


def test_what_was_asked_once_is_found_in_the_cache(looking: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The tables, which take longer than all the rest, are loaded for a phrase once."""
    first = known_of(paths().names.cache, "翻了一番", is_word=False)
    monkeypatch.setattr("tui.desk.reading.amounts.find_amounts", lambda text: 1 / 0)
    assert known_of(paths().names.cache, "翻了一番", is_word=False) == first
