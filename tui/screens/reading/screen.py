"""The reading screen: an article on the whole screen, opened where it was left, with help where the eye is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.dom import DOMNode
from textual.events import DescendantFocus, Resize, ScreenResume, ScreenSuspend
from textual.types import CSSPathType

from tui.commands import Command, commands_for
from tui.desk.desk import Desk
from tui.desk.reading.ribbon import Ribbon
from tui.screens.background import Foreseen
from tui.screens.base import DeskScreen
from tui.screens.bindings import binding
from tui.screens.messages import NotebookChanged, SettingChanged
from tui.screens.reading.errand import Errand
from tui.screens.reading.finder import Finder
from tui.screens.reading.follower import Follower
from tui.screens.reading.guide import Guide
from tui.screens.reading.heading import Heading
from tui.screens.reading.opened import Opened
from tui.screens.reading.parts import Parts
from tui.screens.reading.text import Text, is_views
from tui.screens.reading.typography import Typography
from tui.widgets.chosen import Chosen
from tui.widgets.find_messages import FindClosed, FindWords, Step
from tui.widgets.reading import EndPassed, HandStays, PassagesShown, SelectionChanged, WordChosen

if TYPE_CHECKING:
    from seeds.documents import Article
    from store.records import LeftAt, Place
    from tui.widgets.entry import EntryPanel

BROAD, VAST = 104, 160
"""Cells from which on the entry stands beside the text by itself, and from which on there is more room for it."""
SAMPLE = 200
"""Characters that tell in which script a text is printed."""
READY = 0.25
"""Seconds that keys wait for the words of a text that is new; of a known text they are there sooner."""


class ReadingScreen(DeskScreen):
    """An article with all its help. What it does is done by the parts it owns, each with one idea."""

    WHERE = ("reading",)
    CSS_PATH: ClassVar[CSSPathType | None] = "reading.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [binding(c) for c in commands_for("reading") if not is_views(c)]
    panel: EntryPanel
    """Where the entry stands, once the page is furnished."""

    def __init__(self, desk: Desk, article: Article, at: Place | None = None) -> None:
        super().__init__(desk)
        self.stages.follow, self.stages.leave = self.follow, self.leave
        self.article, self.reads = article, article.id
        self.printed = article.title + article.passages[0].text[:SAMPLE] if article.passages else article.title
        self.view = Text()
        self.opened = Opened(self, article, self.view)
        self.guide = Guide(self.opened, self._learned)
        self.waiting = self.errand = Errand(self.opened, self.guide)
        self.view.run = self.errand.run
        self.finder = Finder(self.opened, lambda: self.guide.dictionary)
        self.typography = Typography(self.opened, self.guide)
        self.follower = Follower(self.opened, Ribbon(desk, article, visit=at is not None), self.status)
        self.parts = Parts(self.opened, self.guide, self.follower)
        self.heading = Heading(self.opened, self.follower, self.typography, self.finder, self.guide)
        self._at, self._told = at, tuple[object, ...]()
        self.furnished = False

    # Opening --------------------------------------------------------------------------------------------

    def compose(self) -> ComposeResult:
        """The text under its title alone: the first frame waits for nothing else."""
        width = self.app.size.width
        self.set_classes("bare" + " broad" * (width >= BROAD) + " vast" * (width >= VAST))
        yield self.heading.line
        with Horizontal(id="page"):
            yield self.view

    def on_mount(self) -> None:
        """Show the text as it was left: place, pinyin and width. Everything else comes after the first frame."""
        self.typography.begin(self.follower.glimpse())
        self.follower.come_in(self._at)
        told = {"pinyin": self.status, "light": self.status, "cursor": self._moved, "held": self._moved}
        for name, tell in told.items():
            self.watch(self.view, name, tell, init=False)  # a message would arrive a frame later than the cursor
        self.stages.behind_text(self.furnish)

    async def furnish(self) -> None:
        """The entry, the keys; the text does not move, their place was kept free."""
        self.view.focus()
        self.view.tones = self.desk.config.tones
        from tui.screens.reading.hints import ways
        from tui.widgets.entry import EntryPanel
        from tui.widgets.keys import Keys

        self.panel = EntryPanel(ways(self.opened))
        mounted = self.query_one("#page").mount(self.panel)
        self.mount(Keys())
        self.finder.furnish()
        await mounted
        self.furnished = self.display
        self.remove_class("bare")
        self.entry()
        self.status()
        self.stages.await_keys()

    def follow(self) -> None:
        """The text can be read while the notebook is opened."""
        desk, id = self.desk, self.article.id
        self.do(lambda: desk.notebook.places.of(id), self.begin, failed=self._begin_alone, group="opening")
        self.set_timer(READY, self.errand.be_ready)

    def begin(self, left: LeftAt | None) -> None:
        """The notebook is open: put right what the cache did not know, and begin to help."""
        if self.follower.begin(left):
            self.typography.like(left.mode if left else "", left.width if left else 0)
        self.parts.teller.come_in()
        self.parts.marker.mark()
        self.guide.begin()
        self.parts.pencil.mender.mended()

    def _begin_alone(self, error: Foreseen) -> None:  # words and dictionary help without a notebook
        self.say_error(error)
        self.guide.begin()

    def runner(self, command: Command) -> DOMNode:
        """The view does what it can by itself."""
        return self.view if command.where == "reading" and is_views(command) else super().runner(command)

    def _learned(self) -> None:
        self.parts.marker.mark_kept()
        self.entry()
        self.status()
        self.errand.hear()

    @on(PassagesShown)
    def _look(self, event: PassagesShown) -> None:
        self.guide.look(event.first, event.last)

    @on(HandStays)
    def _hand_stays(self, event: HandStays) -> None:  # a key that can do no more says how one goes on
        self.tell(event.said)

    @on(NotebookChanged)
    def _news(self) -> None:
        """Show what was kept, here or by another program."""
        self.guide.hear()
        self.parts.marker.mark()
        self.entry()
        self.parts.teller.look_again()
        self.status()
        self.parts.pencil.mender.mended()

    @on(SettingChanged)
    def _set(self, event: SettingChanged) -> None:  # what concerns the text shows at once
        self.typography.hear(event.name)
        self.guide.follow(event.name)
        self.entry()
        self.status()

    def _moved(self) -> None:
        """The cursor or what is in hand: both mostly move at once, and are told once."""
        moved = self.view.cursor, self.view.held, self.view.hand.unit
        if self.furnished and moved != self._told and self.follower.has_arrived:
            self._told = moved
            self.follower.see()
            self.status()
            self.entry()

    @on(EndPassed)
    def _end(self, event: EndPassed) -> None:
        self.parts.closing.come(event.way)

    def on_screen_suspend(self, event: ScreenSuspend) -> None:
        self.follower.look_away()

    @on(ScreenResume)
    def _come_back(self, event: ScreenResume) -> None:
        self.follower.come_back()
        if self.desk.has_notebook:  # who only begins would load a pencil to write with nothing
            self.parts.pencil.mender.mended()

    def leave(self) -> None:
        """Remember the place, and be quiet."""
        self.parts.carrier.be_quiet()
        self.follower.close()

    on_unmount = leave

    def action_jump(self, by: int) -> None:  # to where the last jump came from, or the way back again
        self.opened.go_back() if by < 0 else self.opened.go_forward()

    def action_contents(self) -> None:
        """Choose a chapter or a heading, and go there."""
        from tui.screens.reading.chapters import choose_chapter

        choose_chapter(self.opened, self.follower.read)

    def action_set(self, what: str, by: int = 0) -> None:  # pinyin, marks, width, tones: how the text is shown
        self.typography.change(what, by)

    def action_only_text(self) -> None:
        """Hide everything else, or show it again; an entry that was opened meanwhile is not there the next time."""
        self.parts.teller.wished.close() if self.has_class("only-text") else None
        self.toggle_class("only-text")
        self.entry()

    def entry(self) -> None:
        """What is known of the unit in hand, where the entry is open."""
        if self.furnished and self.panel.is_attached:
            self.parts.teller.tell(self.panel)

    def action_entry(self, by: int = 0) -> None:
        """Open or close it; with a number read on in it, or back."""
        if by:
            self.panel.scroll_relative(y=by, animate=False)
        else:
            self.parts.teller.turn(self.panel)

    @on(WordChosen)
    def _ask(self) -> None:  # a double click opens the entry
        self.parts.teller.open(self.panel)

    @on(Chosen)
    def _follow(self, event: Chosen) -> None:
        from tui.screens.reading.leads import follow

        follow(self.opened, self.parts.pencil, event.about)

    def on_resize(self, event: Resize) -> None:
        """The entry stands beside the text where there is room; a wish was meant for where it stood."""
        if (broad := event.size.width >= BROAD) != self.has_class("broad"):
            self.set_class(broad, "broad")
            self.parts.teller.wished.forget()
        self.set_class(event.size.width >= VAST, "vast")
        self.entry()
        self.status()

    def action_pencil(self, what: str) -> None:  # all that is written into the notebook about the text
        self.errand.act(getattr(self.parts.pencil, what), what)

    def action_lexicon(self, what: str, *said: str) -> None:  # what is one word, its reading, how well it is known
        self.errand.act(partial(getattr(self.parts.lexicon, what), *said), what)

    def action_find(self) -> None:
        self.finder.open()

    @on(FindWords)
    @on(Step)
    @on(FindClosed)
    def _find(self, event: FindWords | Step | FindClosed) -> None:
        self.finder.take(event)
        self.status()

    @on(DescendantFocus, "Text")
    def _read_on(self) -> None:
        self.finder.leave()

    def action_carry(self, where: str) -> None:  # to the clipboard, the voice, its other places in the library
        self.errand.act(getattr(self.parts.carrier, where), where)

    def word_in_hand(self) -> str:  # within a line
        return self.opened.line()

    def let_go(self) -> bool:
        """Esc ends what is under way before it leaves the page."""
        view = self.view
        if view.selection.ends is not None:
            view.selection.clear()
        elif view.hand.unit != "word":
            view.hold("word")
        elif self.finder.forget() or (self.furnished and self.parts.teller.close(self.panel)):
            return True
        elif self.has_class("only-text"):
            self.action_only_text()
        else:
            return False
        return True

    @on(SelectionChanged)
    def status(self) -> None:
        """Say where one is, how the text is set and what is in hand."""
        if self.furnished:
            self.heading.tell()
