"""The reading screen: the page with all its help."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual import on

from store.counted import counted
from tui.desk.reading.places import place_at, place_saying, spot_of
from tui.desk.reading.speech import Speech
from tui.screens.messages import SettingChanged
from tui.screens.places import go_to, place_in
from tui.screens.reading.keeping import Keeping
from tui.widgets.chosen import Chosen
from tui.widgets.reading import WordChosen

if TYPE_CHECKING:
    from store.records import Place
    from tui.desk.reading.deciding import Decisions


class ReadingScreen(Keeping):
    """Copying, reading aloud, deciding what is one word and how it is read."""

    _copied = ""
    _speech = Speech()

    def action_copy(self) -> None:
        """The selection, else the word, else (again) its sentence: as it is seen, without pinyin or breaks."""
        from seeds.documents.visible import visible

        view, seen = self.view, self.view.document.seen
        passage, word = view.cursor.passage, view.word
        text = "\n".join(seen(*part) for part in view.selected()) or seen(passage, word.start, word.end)
        if view.selection is None and self._copied == text:
            text = seen(passage, *view.ways.sentence(view.cursor)).strip()
        self._copied = text
        self.app.copy_to_clipboard(visible(text))
        self.tell(f"Copied {text if len(text) <= 30 else text[:29] + '…'}")
        view.clear_selection()

    def action_aloud(self) -> None:
        """Read the sentence aloud; without a speech command nothing happens."""
        self._speech.say(self.desk.config.speech, self.view.sentence)

    def action_join_split(self) -> None:
        """Say with blanks where words part: in the selection, or in the word and the one after it."""
        from tui.screens.asking import AskingScreen

        words = self._words_chosen()
        if words:
            hint = "Blanks part words. It holds in every text."
            self.app.push_screen(AskingScreen("Join or split", " ".join(words), hint), partial(self._decide, words))

    def _words_chosen(self) -> list[str]:
        place = self.chosen()
        analysis = self.view.analyses.get(place.block)
        if analysis is None:
            return []
        text, end = self.view.ways.text(place.block), place.offset + len(place.quote)
        inside = [word for word in analysis.words if word.start < end and word.end > place.offset]
        if self.view.selection is None:
            after = analysis.at(end)
            inside += [after] if after and after.kind in ("word", "name") else []
        return [text[word.start : word.end] for word in inside]

    def _decide(self, words: list[str], typed: str | None) -> None:
        if typed is None:
            return
        from tui.desk.reading.deciding import decide

        decided = decide(words, typed)
        if decided is None:
            self.tell("Only blanks can be changed here")
        elif decided.joins or decided.splits:
            self.keep(partial(self._keep_decisions, decided), lambda _: self._told(f"From now on: {typed}"))

    def _keep_decisions(self, decided: Decisions) -> None:
        notebook = self.desk.notebook
        with notebook.action(f"Decided about {' '.join((*decided.joins, *map(''.join, decided.splits)))}"):
            for word in decided.joins:
                notebook.decisions.join(word)
            for pieces in decided.splits:
                notebook.decisions.split("".join(pieces), *pieces)

    def action_correct_reading(self) -> None:
        """Say how the word is read, in every text."""
        from tui.screens.asking import AskingScreen

        word = self.view.word_text
        if self.view.word.kind not in ("word", "name"):
            self.tell("There is nothing to read here")
            return
        reading = " ".join((self.view.word.pinyin and (s or "-" for s in self.view.word.pinyin)) or ())
        hint = "One syllable a character, with tone marks or numbers. It holds in every text."
        self.app.push_screen(AskingScreen(f"How {word} is read", reading, hint), partial(self._correct, word))

    def _correct(self, word: str, typed: str | None) -> None:
        if typed is None:
            return
        from seeds.language.pinyin import marked

        syllables = [marked(syllable.lower()) for syllable in typed.split()]
        if len(syllables) != len(word):
            self.tell(f"{word} needs {counted(len(word), 'syllable')}, with blanks between them")
            return
        self.keep(
            partial(self.desk.notebook.decisions.read, word, *syllables),
            lambda _: self._told(f"{word} is read {' '.join(syllables)} from now on"),
        )

    def word_in_hand(self) -> str:
        """The selection within a line, else the word under the cursor."""
        selected = self.view.selected_text().strip()
        return selected.split("\n")[0][:20] or self.view.word_text

    def let_go(self) -> bool:
        """Esc ends what is under way before it leaves the page."""
        view = self.view
        if view.selecting or view.selection is not None:
            view.clear_selection()
        elif self.has_class("only-text"):
            self.action_only_text()
        elif self._entry_wanted and not self.has_class("broad"):
            self.action_entry()
        else:
            return super().let_go()
        return True

    @on(WordChosen)
    def _chosen(self) -> None:
        """A double click opens the entry."""
        self._entry_wanted = True
        self._show_entry()

    @on(Chosen)
    def _go_where_it_leads(self, event: Chosen) -> None:
        """What was clicked in the entry: a place or sentence, a shorter word, what the reader keeps."""
        from seeds.language.concordance import Mention
        from seeds.language.dictionary import Piece
        from store.records import GlossaryEntry, Note
        from tui.desk.reading.entry import Quoted
        from tui.screens.entry_form import edit
        from tui.screens.looking_up import LookupScreen

        match event.about:
            case Mention():
                self.visit(place_at(event.about), event.about.title)
            case Quoted(sentence, title):
                self.visit(place_saying(self.article, sentence) or place_in(self.desk, title, sentence), title)
            case Piece():
                self.app.push_screen(LookupScreen(self.desk, event.about.text))
            case GlossaryEntry():
                edit(self, event.about)
            case Note():
                self._write(event.about.place, event.about)
            case _:
                self.action_elsewhere()

    def visit(self, place: Place | None, title: str) -> None:
        """Go to a place of this article, or open the one it stands in."""
        if spot := spot_of(self.article, place) if place and place.article == self.article.id else None:
            self.jump(spot)
        else:
            go_to(self, place, title)

    @on(SettingChanged)
    def _set(self, event: SettingChanged) -> None:
        """A setting was changed: what concerns the text shows at once."""
        config = self.desk.config
        if event.name == "width":
            self.view.measure = config.width
        elif event.name == "tones":
            self.view.tones = config.tones
        elif event.name == "script":
            self.view.shown = self.desk.shown
            self.entry()
        elif event.name == "spoken" and config.spoken != self._spoken:
            self.action_spoken()
        self.status()

    def on_unmount(self) -> None:
        """Be quiet when the page is left."""
        self._speech.stop()
