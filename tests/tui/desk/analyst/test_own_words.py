"""What the reader decided, as the language is asked with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from seeds.language.analyse import analyse_all
from seeds.language.analysis import OwnWords
from store.notebook import Notebook
from store.paths import Paths
from store.records import Place
from tui.desk.analyst.chunks import own_here
from tui.desk.analyst.own_words import own_words, within

TEXT = "银行门口排着长队，一行人走进银行，行长在门口等着他们。"
OTHER = "一行人走进银行，行长不在。"


@pytest.fixture
def notebook(tmp_path: Path) -> Notebook:
    """An empty one."""
    return Notebook.open(Paths(tmp_path / "data", tmp_path / "config", tmp_path / "cache"))


def read(text: str, own: OwnWords) -> list[str]:
    """A reading for each character."""
    (analysis,) = analyse_all([text], own)
    return [s or "" for word in analysis.words for s in word.pinyin or [None] * (word.end - word.start)]


def readings_of(char: str, text: str, own: OwnWords) -> list[str]:
    """How a character is read at each of its places."""
    return [syllable for at, syllable in enumerate(read(text, own)) if text[at] == char]


def placed(notebook: Notebook, text: str, at: int, *syllables: str) -> OwnWords:
    """The decisions with a reading at a place of a text."""
    notebook.readings.read(Place.of("abc", 0, text, at, at + len(syllables)), *syllables)
    return own_words(notebook)


@pytest.mark.parametrize("number", range(2))
def test_a_reading_at_one_place_holds_there_alone(notebook: Notebook, number: int) -> None:
    """The same word before and behind it, and in another text, is read as before; the words stay words."""
    places = [at for at in range(len(TEXT)) if TEXT.startswith("银行", at)]
    before = read(TEXT, OwnWords())
    own = placed(notebook, TEXT, places[number], "yín", "hàng")
    after = read(TEXT, own)
    changed = [at for at, syllable in enumerate(after) if syllable != before[at]]
    assert (changed, after[changed[0]]) == ([places[number] + 1], "hàng")
    assert readings_of("行", OTHER, own) == readings_of("行", OTHER, OwnWords())
    assert own_here(own, [OTHER]).readings == {}
    assert own_here(own, [OTHER, TEXT]).readings == own.readings
    edges = [[(word.start, word.end) for word in analyse_all([TEXT], one)[0].words] for one in (OwnWords(), own)]
    assert edges[0] == edges[1]


def test_a_whole_line_says_where_it_ends(notebook: Notebook) -> None:
    """A heading of one character has nothing around it, and is no word of every text."""
    own = placed(notebook, "行", 0, "háng")
    assert readings_of("行", "行", own) == ["háng"]
    assert readings_of("行", "不行", own) == readings_of("行", "不行", OwnWords())


def test_a_place_wins_over_what_holds_everywhere(notebook: Notebook) -> None:
    """Whichever was said first."""
    own = placed(notebook, TEXT, 1, "hàng")
    notebook.decisions.read("银行", "yín", "xíng")
    assert own != own_words(notebook)
    assert readings_of("行", TEXT, own_words(notebook)) == ["hàng", "xíng", "xíng", "háng"]


def test_a_sentence_alone_is_read_as_at_its_place(notebook: Notebook) -> None:
    """A card shows the sentence without the text around it; one with other words beside is another place."""
    whole = f"门前很热闹。{OTHER}大家都说好。"
    own = placed(notebook, whole, whole.index("一行") + 1, "háng")
    alone = within(own, [OTHER, TEXT])
    assert readings_of("行", OTHER, alone)[0] == "háng"
    assert readings_of("行", TEXT, alone) == readings_of("行", TEXT, OwnWords())


def test_a_reading_that_does_not_fit_is_left_out(notebook: Notebook) -> None:
    """A notebook from elsewhere may say anything."""
    for quote in ("", "行长"):
        notebook.readings.read(Place("a", 0, 0, quote), *quote)
        stored = notebook.documents()["readings"][-1] | {"parts": ["x"]}
        notebook.readings.forget(Place("a", 0, 0, quote))
        notebook.merge({"readings": [stored]}, {}, "a copy")
    assert own_words(notebook).readings == {}
