"""Which pages a reader who leaves will probably open next, and the words that open them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from tui.desk.desk import Desk
from tui.screens.base import DeskScreen
from tui.screens.opening import Opening, first_screen

if TYPE_CHECKING:
    from textual.app import App

    from tui.desk.frames import Words


class Start(NamedTuple):
    """A page, and the words on the command line that open it."""

    words: Sequence[Words]
    article: str
    """The id of the text it shows; of the library none."""
    opened: Callable[[], DeskScreen]


def next_starts(app: App[None], desk: Desk, opening: Opening) -> Iterator[Start]:
    """The library if it was looked at, and the page one reads: `jingdu`, `jingdu read`, and as it was named."""
    stacks = chain.from_iterable(app._screen_stacks.values())
    screens = [screen for screen in stacks if isinstance(screen, DeskScreen)]
    for screen in screens:
        screen.stages.leave()
    if (opening.screen == "library" or any("library" in screen.WHERE for screen in screens)) and is_settled(desk):
        yield library_start(desk.anew())
    read = [screen.reads for screen in screens if screen.reads]
    if read:
        id = read[-1]
        words: list[Words] = [("reading", id, 0)]
        if opening.article == id and opening.wanted:
            words.append(("reading", opening.wanted, 0))
        if desk.last_read() == id:
            words.append(("reading", "", 0))
        # The first frame of a text knows nothing of the notebook, which is opened behind it.
        yield Start(words, id, partial(first_screen, Desk(desk.paths), Opening("reading", id)))


def this_start(desk: Desk, opening: Opening) -> Start | None:
    """The page that was asked for, if the same words will show it again."""
    if opening.screen == "library" and is_settled(desk):
        return library_start(desk)
    if opening.screen == "reading" and not opening.chapter:
        return Start([("reading", opening.wanted, 0)], opening.article, partial(first_screen, desk, opening))
    return None


def library_start(desk: Desk) -> Start:
    """The library."""
    return Start([("library", "", 0)], "", partial(first_screen, desk, Opening("library")))


def is_settled(desk: Desk) -> bool:
    """Whether every text of the library has been read: until then it is another one with every moment."""
    return not desk.library.unread
