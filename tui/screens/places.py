"""From a kept place to the article it stands in."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING

from seeds.errors import SeedsError
from store.errors import StoreError
from tui.desk.reading.places import place_of, place_saying
from tui.screens.messages import ReadingWanted

if TYPE_CHECKING:
    from store.records import Place
    from tui.desk.desk import Desk
    from tui.screens.base import DeskScreen

MARKS = "[“”‘’「」『』]*"


def go_to(screen: DeskScreen, place: Place | None, title: str = "") -> None:
    """Open the article at the place, or say why that cannot be."""
    if place is None:
        screen.tell("No place was kept with this")
    elif place.article not in screen.desk.library.outline():
        screen.tell(f"{title or 'This article'} is no longer in the library")
    else:
        screen.post_message(ReadingWanted(place.article, place))


def place_in(desk: Desk, named: str, words: str) -> Place | None:
    """Where the article of this id or title says the words; nothing where there is none, or it cannot be opened."""
    with suppress(SeedsError, StoreError):
        return place_saying(desk.library.open(desk.library.find(named)), words)
    return None


def word_in(desk: Desk, article: str, word: str, sentence: str) -> Place | None:
    """Where a word stands in a sentence of an article, else where it stands there first.

    A term that is written without its quotation marks may stand there with them.
    """
    written = re.compile(MARKS.join(map(re.escape, word)))
    with suppress(SeedsError, StoreError):
        text = desk.library.open(article)
        for passage in text.passages:
            at = passage.text.find(sentence) if sentence else -1
            if at >= 0 and (found := written.search(passage.text, at)):
                return place_of(text, passage.number, *found.span())
        return place_saying(text, word)
    return None
