"""Other places of the library where a word stands, looked for while one rests on it."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from seeds.language.concordance import Concordance, Mention
from seeds.language.dictionary import Dictionary
from seeds.language.dictionary.dictionary import longest_first
from seeds.language.dictionary.flat import Broken
from store.errors import StoreError

if TYPE_CHECKING:
    from tui.desk.desk import Desk

SHOWN = 3
"""Places shown in the entry; the concordance has them all."""
REMEMBERED = 1_000
"""Words whose places are known without looking again."""
BREATH = 0.0005
"""Seconds between two stretches of the library, in which a key can be answered."""


def breathe() -> None:
    """Let the screen go first."""
    time.sleep(BREATH)


class Here(NamedTuple):
    """A word, and the passage one reads it in."""

    word: str
    article: str
    passage: int


class Elsewhere(NamedTuple):
    """How often a word stands in the library, and some places outside the passage one reads."""

    total: int = 0
    articles: int = 0
    shown: tuple[Mention, ...] = ()


def prepared(desk: Desk, texts: str) -> Concordance | None:
    """The library's text, made anew where a text has come or gone; none where no cache can be written."""
    from tui.desk.lookup.mentions import home

    path = Path(home(desk.paths, texts))
    try:
        if not path.exists():
            desk.analyst.prepare_concordance(desk.paths, texts)
        return Concordance.open(path)
    except (Broken, StoreError):
        return None


class Seeker:
    """Looks through the library in small steps. It is asked from threads; what is known is told at once."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._texts = ""
        self._concordance: Concordance | None = None
        self._known: dict[Here, Elsewhere] = {}

    def known(self, here: Here) -> Elsewhere | None:
        """What was found before."""
        return self._known.get(here)

    def seek(self, here: Here, dictionary: Dictionary, wanted: Callable[[], bool]) -> Elsewhere | None:
        """Look through the library as it is now; nothing when it is no longer wanted."""
        self._open()
        if (known := self._known.get(here)) is not None:
            return known
        if self._concordance is None:
            found: Elsewhere | None = Elsewhere()
        else:
            try:
                found = _search(self._concordance, here, dictionary, wanted)
            except Broken:  # it is made again when one comes here the next time
                self._forget()
                found = Elsewhere()
        if found is not None:
            if len(self._known) >= REMEMBERED:
                self._known.clear()
            self._known[here] = found
        return found

    def _open(self) -> None:
        """Open the library's text, made anew where a text has come or gone."""
        from tui.desk.notebook_index import texts_now

        texts = texts_now(self._desk.paths, self._desk.notebook)
        if texts == self._texts:
            return
        self._known.clear()
        self._concordance = prepared(self._desk, texts)  # without one `f` still searches
        self._texts = texts

    def _forget(self) -> None:
        from tui.desk.lookup.mentions import forget

        forget(self._desk.paths)
        self._texts = ""


def _search(
    concordance: Concordance, here: Here, dictionary: Dictionary, wanted: Callable[[], bool]
) -> Elsewhere | None:
    """Count every place; places in other texts are shown before those in this one."""
    from tui.desk.lookup.answer import forms

    entries = dictionary.entries(here.word)
    pieces = () if entries else longest_first(dictionary.pieces(here.word))
    total = 0
    articles: set[str] = set()
    others: list[Mention] = []
    nearby: list[Mention] = []
    for places in concordance.places(forms(here.word, here.word, tuple(entries), pieces)):
        if not wanted():
            return None
        total += len(places)
        for at, form in places:
            article = concordance.article(at)
            articles.add(article)
            shown = nearby if article == here.article else others
            if len(shown) < SHOWN:
                mention = concordance.mention(at, form)
                if (mention.article, mention.block) != (here.article, here.passage):
                    shown.append(mention)
        breathe()
    concordance.rest()
    return Elsewhere(total, len(articles), tuple([*others, *nearby][:SHOWN]))
