"""The answer of a card: as the notebook tells it at once, and what the language tells besides a moment later."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual.content import Content
from textual.widgets import Static

from store.records import GlossaryEntry
from tui.desk.study.faces import toned
from tui.desk.study.questions import CardLine, back
from tui.screens.card import Told, head, in_script, in_tones, told, written
from tui.typeset import PinyinMode
from tui.widgets.prose import Prose
from tui.widgets.reading.ink import hex_of, ink_of
from tui.widgets.spelled import Spelled

if TYPE_CHECKING:
    from tui.screens.base import DeskScreen

PARTS = ("back", "sentence", "rest")


class Answer:
    """Shows term, reading, gloss, sentence, note and source in the parts of the card."""

    def __init__(self, screen: DeskScreen) -> None:
        self._screen = screen
        self._entry: GlossaryEntry | None = None
        self.is_spelled = screen.desk.config.pinyin == "all"
        """Whether pinyin stands over the sentence."""

    def hide(self) -> None:
        """Another card is asked."""
        self._entry = None
        for part in PARTS:
            self._part(part).display = False

    def show(self, entry: GlossaryEntry) -> None:
        """An answer; the words of its sentence are asked for where pinyin or colours are wanted."""
        self._entry = entry
        self._lay_out(entry, Told())
        desk = self._screen.desk
        sentence = next((line.text for line in back(entry) if line.kind == "sentence"), "")
        is_wanted = self.is_spelled or desk.config.tones != "none"
        ask = partial(told, desk, entry.term, sentence if is_wanted else "")
        self._screen.do(ask, partial(self._arrived, entry), group="card", exclusive=True)

    def _arrived(self, entry: GlossaryEntry, found: Told) -> None:
        if self._entry is entry and self._screen.is_attached:
            self._lay_out(entry, found)

    def _lay_out(self, entry: GlossaryEntry, found: Told) -> None:
        """Every part, from top to bottom."""
        desk = self._screen.desk
        lines = {line.kind: line for line in in_script(back(entry), desk.shown)}
        ink = ink_of(self._part("sentence"), desk.config.tones)
        hue = None if desk.config.tones == "none" else lambda number: hex_of(ink.tone(number))
        term = head(entry.term, entry.reading, lines["term"].text, found.other, hue)
        self._part("front").update(Prose(term))
        said = {kind: written([lines[kind]]) for kind in ("reading", "gloss") if kind in lines}
        if hue and entry.reading:
            said["reading"] = in_tones(entry.reading, toned(entry.term, entry.reading), hue)
        self._fill("back", Prose(Content("\n\n").join(said.values())), bool(said))
        met = lines.get("sentence")
        self._fill("sentence", self._sentence(entry, met, found) if met else Prose(Content("")), bool(met))
        rest = [lines[kind] for kind in ("note", "source") if kind in lines]
        self._fill("rest", Prose(written(rest)), bool(rest))

    def _sentence(self, entry: GlossaryEntry, shown: CardLine, found: Told) -> Prose | Spelled:
        """The sentence, with pinyin over it or colours in it once its words are known."""
        if found.analysis is None:
            return Prose(written([shown]))
        desk, printed = self._screen.desk, next(line.text for line in back(entry) if line.kind == "sentence")
        ink = ink_of(self._part("sentence"), desk.config.tones)
        mode: PinyinMode = "all" if self.is_spelled else "off"
        return Spelled(printed, found.analysis, shown.strong, ink, mode, desk.shown)

    def _fill(self, part: str, visual: Prose | Spelled, is_there: bool) -> None:
        self._part(part).update(visual)
        self._part(part).display = is_there

    def _part(self, part: str) -> Static:
        return self._screen.query_one(f"#{part}", Static)
