"""Every article of the library, with a bar for what takes long: reading texts anew, counting words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from tui.cli.lookup_progress import Bar

if TYPE_CHECKING:
    from tui.desk.desk import Desk
    from tui.desk.library.catalogue import Catalogue
    from tui.desk.library.parsed import CatalogueCard
    from tui.desk.study.counts import Counting, Words


def all_cards(library: Catalogue) -> Mapping[str, CatalogueCard]:
    """What is known of every article."""
    with Bar() as bar:
        every = 0
        for left in library.read_on():
            every = every or left + 1
            bar.show("Reading the texts", 1 - left / every)
    return library.cards()


def all_words(desk: Desk, counting: Counting) -> Iterator[Words]:
    """The words of every article, one after the other: those of thousands are not held together."""
    ids = list(all_cards(desk.library))
    with Bar() as bar:
        for number, id in enumerate(ids):
            bar.show("Counting words", number / len(ids))
            yield counting.words(id)
