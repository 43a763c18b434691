"""What a letter in the library's filter asks of the texts: which hold it, and no more."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from seeds.language.concordance import Concordance
from store.notebook import Notebook
from store.notebook.remembered import Imports
from store.paths import Paths
from tui.desk.desk import Desk
from tui.desk.library import texts as module
from tui.desk.library.adding import Adder
from tui.desk.library.texts import WholeTexts
from tui.desk.study.counts import Counting

TEXTS = {"山中一夜": "第二天清早，他翻开台账，又合上台账。", "河边": "船家收起台账。", "城里": "没有人来。"}


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A reader with three texts of his own."""
    paths = Paths(tmp_path / "data", tmp_path / "config", tmp_path / "cache")
    with Notebook.open(paths) as notebook, Adder(paths, notebook) as adder:
        for title, text in TEXTS.items():
            (tmp_path / f"{title}.txt").write_text(f"{title}\n\n{text}\n", encoding="utf-8")
            adder.add(tmp_path / f"{title}.txt")
    desk = Desk(paths)
    yield desk
    desk.leave()


def own(desk: Desk) -> dict[str, str]:
    """The ids of his texts, by their titles."""
    cards = desk.library.outline()
    return {card.title: id for id, card in cards.items() if card.title in TEXTS}


def test_only_of_an_article_that_is_looked_at_its_place_is_read(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Thousands may hold a letter; what stands around its place is read of the one in hand."""
    read: list[int] = []
    mention = Concordance.mention

    def counted(concordance: Concordance, at: int, form: bytes, around: int = 40) -> object:
        read.append(at)
        return mention(concordance, at, form, around)

    monkeypatch.setattr(Concordance, "mention", counted)
    held, ids = WholeTexts(desk, Counting(desk)).holding(["台账"], lambda: None)["台账"], own(desk)
    assert held.places.keys() & set(ids.values()) == {ids["山中一夜"], ids["河边"]}
    assert not read
    found = held.mention(ids["山中一夜"])
    assert found and (found.before, found.after) == ("第二天清早，他翻开", "，又合上台账。")
    assert held.mention(ids["城里"]) is None
    assert len(read) == 1


def test_while_the_notebook_is_as_it_was_nobody_asks_which_texts_there_are(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It would be said of ten thousand with every letter; what has changed is asked anew."""
    asked: list[str] = []
    entries = Imports.entries
    monkeypatch.setattr(Imports, "entries", lambda imports: asked.append("texts") or entries(imports))
    texts = WholeTexts(desk, Counting(desk))
    for word in ("台", "台账"):
        texts.holding([word], lambda: None)
    assert asked == ["texts"]
    desk.notebook.articles.tag(own(desk)["河边"], ["水"], "河边")
    texts.holding(["台账"], lambda: None)
    assert asked == ["texts", "texts"]


def test_few_words_are_remembered(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever types all day fills no memory; what was typed last is known without looking again."""
    monkeypatch.setattr(module, "REMEMBERED", 2)
    texts = WholeTexts(desk, Counting(desk))
    first = texts.holding(["台账"], lambda: None)
    assert texts.holding(["台账"], lambda: None)["台账"] is first["台账"]
    for word in ("清早", "船家", "收起"):
        texts.holding([word], lambda: None)
    assert texts.holding(["台账"], lambda: None)["台账"] is not first["台账"]
