"""The parts of a reading screen that nobody needs before the text is seen: each is loaded when first asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tui.screens.reading.carrier import Carrier
    from tui.screens.reading.closing import Closing
    from tui.screens.reading.follower import Follower
    from tui.screens.reading.guide import Guide
    from tui.screens.reading.lexicon import Lexicon
    from tui.screens.reading.marker import Marker
    from tui.screens.reading.opened import Opened
    from tui.screens.reading.pencil import Pencil
    from tui.screens.reading.teller import Teller


class Parts:
    """What fills the entry, marks the text, writes into the notebook, carries elsewhere, and comes at the end."""

    def __init__(self, opened: Opened, guide: Guide, follower: Follower) -> None:
        self._opened, self._guide, self._follower = opened, guide, follower

    @cached_property
    def marker(self) -> Marker:
        """What the reader keeps, marked in the text."""
        from tui.screens.reading.marker import Marker

        return Marker(self._opened)

    @cached_property
    def teller(self) -> Teller:
        """What is told of the unit in hand."""
        from tui.screens.reading.teller import Teller

        return Teller(self._opened, self._guide, self.marker)

    @cached_property
    def pencil(self) -> Pencil:
        """What is written into the notebook."""
        from tui.screens.reading.pencil import Pencil

        return Pencil(self._opened, self._guide, self.marker)

    @cached_property
    def lexicon(self) -> Lexicon:
        """What is one word, its reading, how well it is known."""
        from tui.screens.reading.lexicon import Lexicon

        return Lexicon(self._opened)

    @cached_property
    def carrier(self) -> Carrier:
        """To the clipboard, the voice, its other places."""
        from tui.screens.reading.carrier import Carrier

        return Carrier(self._opened)

    @cached_property
    def closing(self) -> Closing:
        """The end of the article."""
        from tui.screens.reading.closing import Closing

        return Closing(self._opened, self._guide, self._follower, self.lexicon)
