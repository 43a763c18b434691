"""What the reader's own dictionaries have to complain of, said once on the screen that asks them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from store.errors import StoreError

if TYPE_CHECKING:
    from tui.desk.dictionaries.asking import OwnDictionaries
    from tui.screens.base import DeskScreen


def tell_of(screen: DeskScreen, added: OwnDictionaries) -> None:
    """Of each that cannot be asked any more; the others go on."""
    for complaint in added.untold():
        screen.say_error(StoreError(f"{complaint[:1].upper()}{complaint[1:]}."), title="Your own dictionaries")
