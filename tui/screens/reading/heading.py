"""The line over the text: the title, how much of it was read, how the text is set and what is in hand."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

from tui.screens.reading.finder import Finder
from tui.screens.reading.follower import Follower
from tui.screens.reading.guide import Guide
from tui.screens.reading.opened import Opened
from tui.screens.reading.typography import Typography
from tui.typeset.cells import cells, drawable
from tui.typeset.columns import shortened

SHORTEST, BESIDE = 6, 4
"""Cells that the title has at least, and those of the margins."""


class Heading:
    """Says where one is."""

    def __init__(
        self, opened: Opened, follower: Follower, typography: Typography, finder: Finder, guide: Guide
    ) -> None:
        self._opened, self._follower, self._typography = opened, follower, typography
        self._finder, self._guide = finder, guide
        self.line = Static(Content(self.title), id="status")
        self.line.auto_links = False
        self._said = ""

    @property
    def title(self) -> str:
        """The article's, in the characters that are shown."""
        return drawable(self._opened.desk.shown(self._opened.article.title))

    def tell(self) -> None:
        """Say it as it is now."""
        remarks = [f"{self._follower.share_read:.0%} read", self._guide.remark, *self._typography.remarks()]
        remarks = [*filter(None, [*remarks, self._finder.remark()])]
        if not self.line.is_attached:  # the page is being left
            return
        room = self.line.app.size.width - BESIDE
        # Where there is little room the title, which one knows, gives way to what is news, then the share read.
        while cells(said := "   " + " · ".join(remarks)) > room - SHORTEST and len(remarks) > 1:
            del remarks[0]
        text = shortened(self.title, max(room - cells(said), SHORTEST)) + said
        if text != self._said:  # all lines between what is drawn again are looked through
            self._said = text
            self.line.update(Content(text), layout=False)
