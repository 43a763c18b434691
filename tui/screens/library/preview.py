"""The preview of an article: its head, its first lines, what it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from seeds.documents.credits import parted
from seeds.language.sentences import ends
from tui.desk.desk import Desk
from tui.screens.library.rows import LibraryRow
from tui.typeset.cells import drawable
from tui.widgets.chosen import Chosen
from tui.widgets.prose import Prose

if TYPE_CHECKING:
    from seeds.language.concordance import Mention

TERMS_SHOWN = 10
AROUND = 16
"""Characters shown before and after what the filter found."""
PASSAGES = 300
"""Of a book so many passages are searched for its key terms."""


class Preview(VerticalScroll):
    """Beside the table; the key terms come when they are found."""

    DEFAULT_CSS = """
    Preview {
        width: 38;
        padding: 1 3;
        border-left: vkey $border-blurred;
        pointer: pointer;
        background: $background;
        scrollbar-size-vertical: 0;

        Static { margin: 0 0 1 0; }
        #preview-kicker, #preview-deck, #preview-source, #preview-tags, #preview-back { color: $text-muted; }
        #preview-title { text-style: bold; }
        #preview-terms { color: $foreground; }
    }
    """

    def __init__(self, desk: Desk, way_back: str) -> None:
        """`way_back` is said where the preview stands in the place of the table."""
        super().__init__(can_focus=False)
        self._desk, self._way_back = desk, way_back
        self._shown = ""

    def compose(self) -> ComposeResult:
        """Kicker, title, deck, what the filter found, opening, terms, source, tags, the way back."""
        for part in ("kicker", "title", "deck", "found", "opening", "terms", "source", "tags"):
            yield Static("", id=f"preview-{part}", markup=False)
        yield Static(self._way_back, id="preview-back", markup=False)

    def on_click(self) -> None:
        """Say that the article was clicked; who has dragged over the text wants the text."""
        if self._shown and not self.screen.selections:
            self.post_message(Chosen(self._shown))

    def show(self, row: LibraryRow | None) -> None:
        """Show an article without its terms, which follow."""
        card = row.card if row else None
        self._shown = card.id if card else ""
        self._put("kicker", "\n".join(card.kicker) if card else "")
        self._put("title", card.title if card else "")
        self._put("deck", "\n".join(card.deck) if card else "")
        self._put("opening", f"　　{beginning(card.opening)}" if card and card.opening else "")
        # The files of the pages that come with jingdu have numbers for names: nobody brought them here.
        came = (card.source if row.home.added else "comes with jingdu") if row and card else ""
        where = " · ".join(part for part in (card.date, came, card.id) if part) if card else ""
        self._put("tags", " ".join(f"#{tag}" for tag in row.held.tags) if row else "")
        self._put("source", "\n".join((*parted(card.byline), where)) if card else "")
        self._put("terms", "")

    def show_found(self, mention: Mention | None) -> None:
        """Show the place for which the filter lists the article, the word in it."""
        widget = self.query_one("#preview-found", Static)
        widget.display = mention is not None
        if mention:
            before, match, after = map(drawable, mention.drawn(self._desk.shown))
            line = Content.assemble(f"…{before[-AROUND:]}", (match, "bold $accent"), f"{after[:AROUND]}…")
            widget.update(Prose(line))

    def terms_of(self, id: str) -> list[str]:
        """What an article is about, the weightiest first; this takes its time."""
        article = self._desk.library.open(id)
        return [
            term.text for term in self._desk.analyst.aids(article.passages[:PASSAGES], self._desk.own_words).terms
        ]

    def show_terms(self, id: str, terms: list[str]) -> None:
        """Show what the article is about, if it is still the one shown."""
        if id == self._shown and terms:
            shown = map(self._desk.shown, terms[:TERMS_SHOWN])
            line = Content("  ").join(Content.styled(drawable(term), "$secondary") for term in shown)
            self.query_one("#preview-terms", Static).update(Prose(line))
            self.query_one("#preview-terms").display = True

    def _put(self, part: str, text: str) -> None:
        widget = self.query_one(f"#preview-{part}", Static)
        widget.update(Prose.of(self._desk.shown(text), even=part == "title"))
        widget.display = bool(text)


def beginning(opening: str) -> str:
    """The first whole sentences of an opening, as far as it reaches; cut short only where none ends."""
    end = max(ends(opening), default=0)
    return opening[:end] if end > len(opening) // 3 else f"{opening}…"
