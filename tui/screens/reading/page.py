"""The bare page: the text, where it was left, how it is set."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, cast

from textual import work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.dom import DOMNode
from textual.events import Resize
from textual.types import CSSPathType
from textual.widgets import Static

from store.errors import StoreError
from tui.commands import Command, commands_for
from tui.desk.desk import Desk
from tui.desk.reading.glimpse import glimpse
from tui.desk.reading.jumps import Jumps
from tui.desk.reading.places import Progress, place_of, spot_of
from tui.desk.settings.settings import BY_NAME, PINYIN_MODES, TONE_SCHEMES
from tui.screens.base import DeskScreen
from tui.screens.bindings import binding
from tui.screens.messages import Ready
from tui.screens.reading.text import Text, is_views
from tui.typeset.cells import drawable
from tui.widgets.reading import PinyinMode, Spot

if TYPE_CHECKING:
    from seeds.documents import Article, Passage
    from store.records import LeftAt, Place
    from tui.widgets.entry import EntryPanel

BROAD = 104
"""Cells from which on the entry stands beside the text by itself."""
FIRST_FRAME = 0.03
"""Seconds until the text is surely on the screen."""
READY = 0.25
"""Seconds that keys wait for the words of a text that is new; of a known text they are there sooner."""
MODE_NAMES = {
    "off": "no pinyin",
    "word": "pinyin of the word",
    "terms": "pinyin of key terms",
    "unknown": "pinyin of unknown words",
    "all": "pinyin",
}


class Page(DeskScreen):
    """An article, opened where it was left."""

    WHERE = ("reading",)
    CSS_PATH: ClassVar[CSSPathType | None] = "reading.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [binding(c) for c in commands_for("reading") if not is_views(c)]

    def __init__(self, desk: Desk, article: Article, at: Place | None = None) -> None:
        super().__init__(desk)
        self.article = article
        self.view = Text()
        self.jumps = Jumps()
        self._at = at
        self._left: LeftAt | None = None
        self._shown_at: Spot | None = None
        self._entry_wanted: bool | None = None
        self.furnished = self.ready = False

    @property
    def passages(self) -> Sequence[Passage]:
        """All there is to read."""
        return self.view.passages

    @cached_property
    def _progress(self) -> Progress:
        return Progress(self.passages)

    @property
    def _title(self) -> str:
        return drawable(self.desk.shown(self.article.title))

    def compose(self) -> ComposeResult:
        """The text under its title alone: the first frame waits for nothing else."""
        self.set_classes("bare broad" if self.app.size.width >= BROAD else "bare")
        yield Static(Content(self._title), id="status")
        with Horizontal(id="page"):
            yield self.view

    async def furnish(self) -> None:
        """The entry, the keys; the text does not move, their place was kept free."""
        self.view.focus()
        self.view.tones = self.desk.config.tones
        from textual.widgets import Footer

        from tui.widgets.entry import EntryPanel

        await self.query_one("#page").mount(EntryPanel())
        await self.mount(Footer(show_command_palette=False))
        self.furnished = True
        self.remove_class("bare")
        self._show_entry()
        self.status()
        self._open_notebook()
        self.set_timer(READY, self.be_ready)

    def be_ready(self) -> None:
        """From now on keys have their full effect: a word is a word, and what is kept is known."""
        if not self.ready:
            self.ready = True
            self.post_message(Ready())

    def runner(self, command: Command) -> DOMNode:
        """The view does what it can by itself."""
        return self.view if command.where == "reading" and is_views(command) else super().runner(command)

    def on_mount(self) -> None:
        """Show the text as it was left: place, pinyin and width. Everything else comes after the first frame."""
        view, config = self.view, self.desk.config
        seen = glimpse(self.desk.paths.cache, self.article.id)
        view.shown = self.desk.shown
        view.pinyin = cast(PinyinMode, seen.mode if seen and seen.mode in PINYIN_MODES else config.pinyin)
        view.measure = seen.width if seen and seen.width else config.width
        at = spot_of(self.article, self._at) if self._at else None
        view.show(self.article, at or (Spot(seen.passage, seen.offset) if seen else None))
        self._shown_at = view.cursor
        self.watch(view, "pinyin", self.status, init=False)
        # A message would arrive a frame later than the cursor.
        self.watch(view, "cursor", self._moved, init=False)
        # Textual holds the first frame back until nothing more is waiting; a timer does not count as waiting.
        self.call_after_refresh(lambda: self.set_timer(FIRST_FRAME, self.furnish))

    @work(thread=True, group="opening", exit_on_error=False)
    def _open_notebook(self) -> None:
        """Open what is kept, in a thread: the text can be read meanwhile."""
        try:
            left = self.desk.notebook.places.of(self.article.id)
        except StoreError as error:
            self.app.call_from_thread(self.say_error, error)
            return
        self.app.call_from_thread(self.begin, left)

    def begin(self, left: LeftAt | None) -> None:
        """The notebook is open: put right what the cache did not know, and remember the place from now on."""
        self._left = left
        view = self.view
        if view.cursor == self._shown_at and self._at is None:
            spot = spot_of(self.article, left.place) if left else view.ways.start
            if spot and spot != view.cursor:
                view.go(spot)
            config = self.desk.config
            view.pinyin = cast(PinyinMode, left.mode if left and left.mode in PINYIN_MODES else config.pinyin)
            view.measure = left.width if left and left.width else config.width

    def on_resize(self, event: Resize) -> None:
        """The entry stands beside the text where there is room; a wish was meant for where it stood."""
        broad = event.size.width >= BROAD
        if broad != self.has_class("broad"):
            self.set_class(broad, "broad")
            self._entry_wanted = None
        self._show_entry()

    # The place ------------------------------------------------------------------------------------------

    def jump(self, spot: Spot) -> None:
        """Go to a far place; Ctrl+o comes back."""
        self.jumps.leave(self.view.cursor)
        self.view.go(spot)

    def action_jump_back(self) -> None:
        """To where the last jump came from."""
        self._follow(self.jumps.back(self.view.cursor), "Nowhere to go back to")

    def action_jump_forward(self) -> None:
        """The way back again."""
        self._follow(self.jumps.forward(self.view.cursor), "Nowhere to go forward to")

    def _follow(self, spot: Spot | None, nowhere: str) -> None:
        if spot:
            self.view.go(spot)
        else:
            self.tell(nowhere)

    def here(self) -> Place:
        """The word under the cursor as a place to keep."""
        word = self.view.word
        return place_of(self.article, self.view.cursor.passage, word.start, word.end)

    # How it is set --------------------------------------------------------------------------------------

    def action_wider(self) -> None:
        """Two characters more in a line."""
        self._measure(2)

    def action_narrower(self) -> None:
        """Two characters fewer in a line."""
        self._measure(-2)

    def _measure(self, by: int) -> None:
        limits = BY_NAME["width"]
        self.view.measure = min(max(self.view.measure + by, limits.smallest), limits.largest)
        self.status()

    def action_tones(self) -> None:
        """The next scheme of tone colours."""
        at = TONE_SCHEMES.index(self.view.tones) if self.view.tones in TONE_SCHEMES else 0
        self.view.tones = TONE_SCHEMES[(at + 1) % len(TONE_SCHEMES)]
        self.tell(f"Tone colours: {self.view.tones}")

    def action_only_text(self) -> None:
        """Hide everything else, or show it again."""
        self.toggle_class("only-text")
        self._show_entry()

    def action_entry(self) -> None:
        """Open or close the entry."""
        self._entry_wanted = not self.panel.display
        self._show_entry()

    def action_entry_down(self) -> None:
        """Read on in the entry."""
        self.panel.scroll_down(animate=False)

    def action_entry_up(self) -> None:
        """Back in the entry."""
        self.panel.scroll_up(animate=False)

    def _show_entry(self) -> None:
        if not self.furnished:
            return
        wanted = self.has_class("broad") if self._entry_wanted is None else self._entry_wanted
        self.panel.display = wanted and not self.has_class("only-text")
        self.entry()

    @property
    def panel(self) -> EntryPanel:
        """Where the entry stands."""
        from tui.widgets.entry import EntryPanel

        return self.query_one(EntryPanel)

    def entry(self) -> None:
        """Fill the entry panel."""

    def status(self) -> None:
        """The line above the text."""
        if self.furnished:
            text = Content.assemble(self._title, "   ", " · ".join(self.remarks()))
            for line in self.query("#status").results(Static):  # none while the page is being left
                line.update(text, layout=False)

    def remarks(self) -> list[str]:
        """What the line above the text says."""
        return [f"{self._progress.at(self.view.cursor):.0%}", MODE_NAMES[self.view.pinyin]]

    def _moved(self) -> None:
        if self.furnished:
            self.status()
            self.entry()
