"""Every article of the library, with a bar while texts are read: after an update of jingdu each is, once more."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from tui.cli.lookup_progress import Bar

if TYPE_CHECKING:
    from tui.catalogue import Catalogue
    from tui.parsed import Card


def all_cards(library: Catalogue) -> Mapping[str, Card]:
    """What is known of every article."""
    with Bar() as bar:
        every = 0
        for left in library.read_on():
            every = every or left + 1
            bar.show("Reading the texts", 1 - left / every)
    return library.cards()
