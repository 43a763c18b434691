"""The first start: five keys, then out of the way."""

from __future__ import annotations

from collections.abc import Mapping

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.events import Click, Key
from textual.screen import ModalScreen
from textual.widgets import Static

from tui.commands import BY_ID, keys_of
from tui.key_names import shown

TAUGHT = {  # each in one line, also where the screen has fifty columns
    "next_word": "go on word by word; or the mouse",
    "entry": "open a text, then a word’s entry",
    "pinyin": "pinyin: word, sentence, terms, all",
    "keep": "keep a word and its sentence",
    "help": "all the keys, wherever you are",
}
KEY_WIDTH = 8
BEGINNING = "Seven articles of a Chengdu community paper are here."


class WelcomeScreen(ModalScreen[None]):
    """Any key closes it."""

    CSS_PATH = "welcome.tcss"

    def __init__(self, own_keys: Mapping[str, str]) -> None:
        super().__init__()
        self._own_keys = own_keys

    def compose(self) -> ComposeResult:
        """What this is, and five keys."""
        with Vertical(id="welcome"):
            yield Static(Content.assemble(("精读", "bold $accent"), "  Welcome to close reading"))
            adds = shown(keys_of(BY_ID["add"], self._own_keys)).split()[0]
            own = Content.assemble(f"{BEGINNING}\nIn the library, ", (adds, "$accent"), " adds texts of your own.")
            yield Static(own, classes="quiet")
            yield Static(Content("\n").join(self._line(name, does) for name, does in TAUGHT.items()))
            yield Static(self._keeping, classes="quiet")

    @property
    def _keeping(self) -> Content:
        """Where kept words go."""
        glossary = shown(keys_of(BY_ID["glossary"], self._own_keys)).split()[0]
        before, after = "What you keep is saved at once; ", " shows your glossary.\nAny key leads on."
        return Content.assemble(before, (glossary, "$accent"), after)

    def on_key(self, event: Key) -> None:
        """On to the library; with the key for help, on to the keys of the library, as was said here."""
        event.stop()
        self.dismiss()
        if event.key in keys_of(BY_ID["help"], self._own_keys).split(","):
            self.app.call_later(self.app.run_action, "app.help")

    def on_click(self, event: Click) -> None:
        """On to the library."""
        self.dismiss()

    def _line(self, name: str, does: str) -> Content:
        keys = shown(keys_of(BY_ID[name], self._own_keys))
        first = f"← {keys.split()[0]}" if name == "next_word" else keys.split()[0]
        return Content.assemble((first.ljust(KEY_WIDTH), "$accent"), does)
