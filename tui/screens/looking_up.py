"""Looking a word up without leaving the program: characters of either script, pinyin, or English."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.events import Resize
from textual.timer import Timer
from textual.types import CSSPathType
from textual.widgets import Input, Static

from seeds.language.characters import has_han
from seeds.language.dictionary import Dictionary, Entry
from seeds.language.dictionary.dictionary import ranked
from seeds.language.dictionary.index import is_made
from seeds.language.levels import said
from store.counted import counted
from store.records import GlossaryEntry
from tui.desk.desk import Desk
from tui.desk.dictionaries.asking import NONE_ADDED, OwnDictionaries
from tui.desk.keeping import propose
from tui.desk.lookup.printed import printed
from tui.desk.offered import Gloss, offered, source_of
from tui.screens.base import DeskScreen
from tui.screens.bindings import bindings_for
from tui.screens.entry_form import EntryForm
from tui.screens.entry_writing import Fields, ask, edit, keep_in
from tui.screens.looked import Looked
from tui.screens.matches import Matches, Told, books, together
from tui.screens.messages import NotebookChanged, SettingChanged
from tui.screens.places import go_to, place_in
from tui.screens.untold import tell_of
from tui.screens.writing import to_edit
from tui.widgets.chosen import Chosen
from tui.widgets.column import Column
from tui.widgets.detail import Detail, Parts
from tui.widgets.keys import Keys
from tui.widgets.listing import Listing
from tui.widgets.lookup_line import LookupLine
from tui.widgets.masthead import Masthead
from tui.widgets.prose import Prose

PAUSE = 0.12
"""Seconds without a letter after which it is looked up: half a syllable is no question."""
COLUMNS = (
    Column("Word", 20, shrinks=True, least=8),
    Column("Reading", 26, quiet=True, shrinks=True, least=10),
    Column("Meaning", 0),
)
GETTING_READY = "The dictionary is being got ready, which is done once …"
HINT = "Type characters of either script, pinyin with or without tones, or English."


class LookupScreen(DeskScreen):
    """A field, what was found, and the entry in hand beside it."""

    WHERE = ("lookup",)
    CSS_PATH: ClassVar[CSSPathType | None] = ["lists.tcss", "looking_up.tcss"]
    BINDINGS: ClassVar[list[BindingType]] = bindings_for("lookup")

    def __init__(self, desk: Desk, word: str = "", text: str = "") -> None:
        """`text` is some of what one reads: words are written as there."""
        super().__init__(desk)
        self._word, self._text = word, text
        self._goes_on = False
        """Whether Enter was pressed before what was typed is found."""
        self.found = Matches("", (), True)
        """What is shown."""
        self._dictionary: Dictionary | None = None
        self._added = NONE_ADDED
        self._pause: Timer | None = None
        self._looked = Looked(self)

    @classmethod
    def over(cls, screen: DeskScreen) -> LookupScreen:
        """With the word one stands on, over what one reads."""
        return cls(screen.desk, screen.word_in_hand(), screen.printed)

    def compose(self) -> ComposeResult:
        """The field above what it finds."""
        yield Masthead()
        yield LookupLine(to_edit(self._word), placeholder="A word", select_on_focus=True)
        with Horizontal(id="table"):
            yield Listing(COLUMNS)
            yield Static("", id="empty", markup=False)
            yield Detail()
        yield Keys()

    def on_mount(self) -> None:
        """Type at once; a word that was brought along is looked up already."""
        self.query_one(Input).focus()
        self._show(self.found)
        self._look_up(self._word)

    @property
    def told(self) -> Told:
        """What the dictionaries say of the word in hand."""
        key = self.query_one(Listing).key
        return self.found.words[int(key)] if key is not None else ()

    @property
    def entry(self) -> Entry | None:
        """The first of its entries."""
        return next(iter(self.told), None)

    # Looking up -----------------------------------------------------------------------------------------

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        if self._pause:
            self._pause.stop()
        self._goes_on = False
        self._tell()
        self._pause = self.set_timer(PAUSE, lambda: self._look_up(event.value))

    def _look_up(self, typed: str) -> None:
        if self._dictionary is None and not is_made(self.desk.paths.cache):
            self.query_one("#empty", Static).update(Prose.of(GETTING_READY, even=True))
        self.do(partial(self._find, typed), self._show, group="lookup", exclusive=True)

    def _find(self, typed: str) -> Matches:
        """Ask the dictionary, which the first time may have to be built."""
        from tui.desk.lookup.answer import entries_for
        from tui.desk.lookup.natives import LONGEST, as_entries

        if self._dictionary is None:
            self.desk.analyst.prepare_books()
            self._added = OwnDictionaries.open(self.desk.paths)
            self._dictionary = Dictionary.open(self.desk.paths.cache)
        typed = typed.strip()
        entries, meant = entries_for(self._dictionary, typed, self._added) if typed else ((), True)
        known: list[Entry] = []
        if has_han(typed) and len(typed) <= LONGEST and not self._dictionary.entries(typed):
            known = as_entries(self.desk.analyst, typed)  # 翻了一番: its words do not tell that it doubled
        return Matches(typed, together((*known, *entries)), meant or bool(known))

    def _show(self, found: Matches) -> None:
        self.found = found
        tell_of(self, self._added)
        keys = [str(number) for number in range(len(found.words))]
        self.query_one(Listing).show(keys, lambda row: self._cells(found.words[row]), "0")
        self.set_class(not keys, "nothing")
        nothing = f"“{found.query}” is in no dictionary here." if found.query else HINT
        self.query_one("#empty", Static).update(Prose.of(nothing, even=True))
        self._tell()
        self._show_entry()
        if self._goes_on and not self._is_behind:
            self._goes_on = False
            self._to_list()

    @property
    def _is_behind(self) -> bool:
        """Whether something else is shown than what stands in the field."""
        return self.query_one(Input).value.strip() != self.found.query

    def _tell(self) -> None:
        self.query_one(Masthead).tell(Content.assemble(("Look up", "bold $accent"), self._count()))

    def _count(self) -> str:
        if self._is_behind:
            return "  looking …"
        count = len(self.found.words)
        if not count:
            return ""
        return f"  {counted(count, 'word')}" if self.found.meant else "  Not found; the nearest are"

    def _cells(self, told: Told) -> tuple[str, ...]:
        spelled = next((entry.spelled for entry in told if entry.pinyin), "")
        senses = dict.fromkeys(one for entry in told for sense in entry.senses for one in sense.split("; "))
        return self._written(told[0]), spelled, "; ".join(senses)

    def _written(self, entry: Entry) -> str:
        script = self.desk.config.script
        if script == "printed":
            return printed(entry, self.found.query, self._text)
        return entry.traditional if script == "traditional" else entry.simplified

    @on(Listing.Highlighted)
    def _show_entry(self) -> None:
        entry = self.entry
        self._looked.at(entry.simplified if entry and self.found.meant else "")
        self.query_one(Detail).show(self._parts(entry) if entry else [])

    def _parts(self, entry: Entry) -> Parts:
        """The entry from top to bottom: the word, what books say, what the reader keeps."""
        scripts = "  ".join(dict.fromkeys((self._written(entry), entry.simplified, entry.traditional)))
        told = self._dictionary.explained(entry.simplified) if self._dictionary else None
        status = self.desk.notebook.words.status(entry.simplified)
        return [
            ("title", scripts),
            ("reading", next((one.spelled for one in self.told if one.pinyin), "")),
            *books(self.told),
            *((("sentence", self.desk.shown(said[1]), said) for said in told.sentences[:1]) if told else ()),
            *(part for own in self._own(entry) for part in self._kept(own)),
            ("quiet", status if status != "new" else ""),
            ("quiet", " · ".join(filter(None, self._remarks(entry.simplified)))),
        ]

    def _kept(self, own: GlossaryEntry) -> Parts:
        """What the reader keeps; a gloss that a dictionary has said already is not said again."""
        said = {sense for one in self.told for sense in ("; ".join(one.senses), *one.senses)}
        label = " · ".join(filter(None, ("Your glossary", " ".join(own.tags))))
        gloss = "" if own.gloss in said else own.gloss
        return [("label", label, own), ("text", gloss, own), ("note", own.note, own)]

    def _remarks(self, word: str) -> tuple[str, ...]:
        """Its level, how frequent it is, how often it was looked up."""
        rank = self._dictionary.rank(word) if self._dictionary else 0
        return said(word), ranked(rank), self._looked.remark(word)

    @on(Chosen)
    def _lead(self, event: Chosen) -> None:
        """To the sentence that was clicked; a click on what the reader keeps edits it."""
        self._follow(event.about)

    def _follow(self, about: object) -> None:
        if isinstance(about, GlossaryEntry):
            edit(self, about)
        elif isinstance(about, tuple):
            title, sentence = about
            go_to(self, place_in(self.desk, title, sentence), title)

    def _own(self, entry: Entry) -> Sequence[GlossaryEntry]:
        find = self.desk.notebook.glossary.find
        return [own for form in dict.fromkeys((entry.simplified, entry.traditional)) for own in find(form)]

    @on(SettingChanged)
    def _ask_anew(self, event: SettingChanged) -> None:
        if event.name == "dictionaries":
            self._added = OwnDictionaries.open(self.desk.paths)
            self._look_up(self.query_one(Input).value)

    @on(NotebookChanged)
    def _news(self) -> None:
        self._show_entry()

    # Keys -----------------------------------------------------------------------------------------------

    @on(Input.Submitted)
    def _to_list(self) -> None:
        if self._is_behind:
            self._goes_on = True
        elif self.found.entries:
            self.query_one(Listing).focus()

    def on_resize(self, event: Resize) -> None:
        """The entry stands beside the list where there is room."""
        self.query_one(Detail).make_room(event.size.width)

    def action_field(self) -> None:
        """Type another word."""
        self.query_one(Input).focus()

    @on(Listing.Picked)
    def action_whole(self) -> None:
        """The whole entry, over the list."""
        from tui.screens.whole_entry import WholeEntryScreen

        if entry := self.entry:
            self.app.push_screen(WholeEntryScreen(self._parts(entry)), self._follow)

    def action_elsewhere(self) -> None:
        """Where the word stands in the library."""
        from tui.screens.concordance import ConcordanceScreen

        if entry := self.entry:
            self.app.push_screen(ConcordanceScreen(self.desk, entry.simplified))

    def action_keep(self) -> None:
        """Add the word to the glossary, or edit what is kept of it."""
        if (entry := self.entry) is None:
            return
        known = self._own(entry)
        told = propose(self._dictionary, entry.simplified, reading=entry.pinyin)
        is_own = self._dictionary is None or entry in self._dictionary.entries(entry.simplified)
        gloss = (told.gloss if is_own else "") or "; ".join(entry.senses[:3])
        others = self._added.say(dict.fromkeys((entry.simplified, entry.traditional)))
        glosses = offered(Gloss(gloss, entry.source), others)
        term = printed(entry, self.found.query, self._text)
        new = EntryForm(term, reading=entry.spelled, glosses=glosses)
        form = EntryForm.of(known[0]) if known else new
        change = partial(self._change, term, glosses, known[0].id if known else None)
        ask(self, form, change, partial(keep_in, self, "Kept"))

    def _change(self, term: str, glosses: Sequence[Gloss], known: str | None, fields: Fields) -> GlossaryEntry:
        glossary = self.desk.notebook.glossary
        if known:
            return glossary.edit(known, **fields)
        source = source_of(glosses, fields["gloss"])
        return glossary.keep(term, gloss_source=source, sentences=(), **fields)
