"""A sentence unfolded over the page: clauses on lines of their own, what stands before 的 below its noun."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.types import CSSPathType
from textual.widgets import Static

from tui.desk.reading.unfolded import Manner, Unfolded
from tui.screens.over import Over, pressing
from tui.typeset.cells import drawable
from tui.widgets.prose import Prose

STYLES: dict[Manner, str] = {
    "plain": "",
    "verb": "bold $accent",
    "subject": "underline",
    "noun": "$secondary",
    "cut": "$text-muted",
    "quiet": "$text-muted italic",
}
FRAMED = "$text-muted"
"""A clause that only tells when or why is quieter than what it frames."""
LEGEND: Mapping[Manner, str] = {
    "verb": "main verb",
    "subject": "its subject",
    "noun": "noun that a └ line describes",
    "cut": "… told on its own line",
}
DOUBT = "└? where it begins is a guess"


class UnfoldScreen(Over[None]):
    """Closed with Esc; arrows scroll."""

    CSS_PATH: ClassVar[CSSPathType | None] = "helper.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,U", "dismiss", "Leave"),
        Binding("down,j", "scroll('down')", show=False),
        Binding("up,k", "scroll('up')", show=False),
        Binding("space,pagedown", "scroll('page_down')", show=False),
        Binding("pageup", "scroll('page_up')", show=False),
    ]

    def __init__(self, sentence: str, lines: Sequence[Unfolded]) -> None:
        super().__init__()
        self._sentence, self._lines = sentence, lines

    def compose(self) -> ComposeResult:
        """The sentence as it stands, then its lines."""
        with VerticalScroll(id="helper", can_focus=False) as panel:
            panel.border_title = "The sentence unfolded"
            panel.border_subtitle = pressing(("escape", "Esc leaves"))
            yield Static(Prose.of(self._sentence), classes="about")
            for line in self._lines:
                folded = Static(_content(line), classes="unfolded")
                folded.styles.margin = (0, 0, 0, line.indent)
                yield folded
            yield Static(self._legend, classes="legend")

    @property
    def _legend(self) -> Content:
        """What the marks mean that are there to be seen."""
        used = {manner for line in self._lines for _, manner in line.pieces}
        said = [Content.styled(text, STYLES[manner]) for manner, text in LEGEND.items() if manner in used]
        if any(line.branch.doubt for line in self._lines):
            said.append(Content.styled(DOUBT, STYLES["quiet"]))
        return Content.styled(" · ", STYLES["quiet"]).join(said)

    def action_scroll(self, how: str) -> None:
        """Read on."""
        getattr(self.query_one("#helper"), f"scroll_{how}")(animate=False)


def _content(line: Unfolded) -> Content:
    quiet = FRAMED if line.branch.kind == "frame" else ""
    parts = ((drawable(text), STYLES[manner] or quiet) for text, manner in line.pieces)
    return Content.assemble(*parts)
