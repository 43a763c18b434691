"""Where a click into the entry leads: a place or sentence, a shorter word, what the reader keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tui.desk.reading.places import place_at, place_saying, spot_of
from tui.screens.places import go_to, place_in
from tui.screens.reading.opened import Opened, extent_of
from tui.screens.reading.pencil import Pencil

if TYPE_CHECKING:
    from store.records import Place


def follow(opened: Opened, pencil: Pencil, about: object) -> None:
    """Go where a line of the entry leads."""
    from seeds.language.concordance import Mention
    from seeds.language.dictionary import WordInside
    from store.records import GlossaryEntry, Note
    from tui.desk.reading.asked import Quoted
    from tui.desk.reading.elsewhere import Elsewhere
    from tui.screens.concordance import ConcordanceScreen
    from tui.screens.entry_writing import edit
    from tui.screens.looking_up import LookupScreen

    screen, desk = opened.screen, opened.desk
    match about:
        case Mention():
            visit(opened, place_at(about), about.title)
        case Quoted(sentence, title):
            visit(opened, place_saying(opened.article, sentence) or place_in(desk, title, sentence), title)
        case WordInside():
            screen.app.push_screen(LookupScreen(desk, about.text, screen.printed))
        case GlossaryEntry():
            edit(screen, about)
        case Note():
            pencil.write(None, about)
        case Elsewhere():
            screen.app.push_screen(ConcordanceScreen(desk, screen.word_in_hand()))


def visit(opened: Opened, place: Place | None, title: str) -> None:
    """Go to a place of this article, or open the one it stands in."""
    spot = spot_of(opened.article, place) if place and place.article == opened.article.id else None
    if spot and place:
        opened.jump(extent_of(spot, place))
    else:
        go_to(opened.screen, place, title)
