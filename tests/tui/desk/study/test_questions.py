"""What the card of a construction shows: a pattern has gaps, so its words stand apart in a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from store.notebook import Notebook
from store.paths import Paths
from store.records import GlossaryEntry, Sentence
from tui.desk.study.questions import back, front


@pytest.fixture
def notebook(tmp_path: Path) -> Iterator[Notebook]:
    """An empty one."""
    with Notebook.open(Paths(tmp_path, tmp_path, tmp_path)) as opened:
        yield opened


def kept(
    notebook: Notebook, term: str, *sentences: str, reading: str = "", gloss: str = "what it means"
) -> GlossaryEntry:
    """A term with a gloss and its sentences."""
    met = [Sentence(text, None, "文章") for text in sentences]
    notebook.glossary.keep(term, reading=reading, gloss=gloss, sentences=met)
    (entry,) = notebook.glossary.find(term)
    return entry


def test_the_words_of_a_pattern_stand_out_around_its_gap(notebook: Notebook) -> None:
    """以…为… is found in its sentence, and only its own words are bold, in question and answer."""
    text = "这门课以种菜为主。"
    entry = kept(notebook, "以…为…", "别的句子。", text)
    for lines in (front(entry, "recognise"), back(entry)):
        (line,) = (line for line in lines if line.kind == "sentence")
        assert line.text == text and [text[slice(*one)] for one in line.strong] == ["以", "为"]


def test_asked_for_the_pattern_its_words_are_blank(notebook: Notebook) -> None:
    """What fills the gaps stays, since it is the hint."""
    entry = kept(notebook, "在…的帮助下", "他在邻居的帮助下修好了船。")
    (line,) = (line for line in front(entry, "recall") if line.kind == "sentence")
    assert line.text == "他＿邻居＿＿＿＿修好了船。"


def test_nothing_is_asked_for_that_was_not_kept(notebook: Notebook) -> None:
    """A pattern has a meaning only, a name perhaps a reading."""
    pattern, word = kept(notebook, "以…为…", "以菜为主。"), kept(notebook, "社区", "社区好。", reading="shèqū")
    assert front(pattern, "recognise")[0].text == "What does it mean?"
    assert front(word, "recognise")[0].text == "What does it mean, and how is it read?"
    name = kept(notebook, "老周", "老周来了。", reading="Lǎo Zhōu", gloss="")
    assert front(name, "recognise")[0].text == "How is it read?"


def test_a_title_in_which_a_term_was_met_is_said_once(notebook: Notebook) -> None:
    """It is the sentence and the source in one."""
    assert [line.text for line in back(kept(notebook, "文章", "文章"))].count(
        "文章"
    ) == 2  # the term, and where it is


def test_a_pattern_kept_as_it_stood_there_is_blank_in_its_sentence(notebook: Notebook) -> None:
    """谁知… is how the text writes 不料…."""
    entry = kept(notebook, "谁知…", "谁知半路下起雨来。")
    assert [line.text for line in front(entry, "recall") if line.kind == "sentence"] == ["＿＿半路下起雨来。"]


def test_a_term_that_stands_twice_is_blank_twice(notebook: Notebook) -> None:
    """Else the sentence would give it away; a sentence without the term is not shown."""
    entry = kept(notebook, "社区", "社区爱社区。")
    assert [line.text for line in front(entry, "recall") if line.kind == "sentence"] == ["＿＿爱＿＿。"]
    assert all(line.kind != "sentence" for line in back(kept(notebook, "街道", "没有它。")))
