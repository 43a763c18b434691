"""How the text is set and what is marked in it, as the reader changes it with a key."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from store.counted import counted
from tui.commands import BY_ID, keys_of
from tui.desk.reading.glimpse import Glimpse
from tui.desk.settings.settings import BY_NAME, PINYIN_MODES, TONE_SCHEMES
from tui.key_names import shown
from tui.screens.reading.errand import SAID
from tui.screens.reading.guide import Guide, Need
from tui.screens.reading.opened import Opened
from tui.typeset import PinyinMode
from tui.widgets.reading import LIGHTS, Light

MODE_NAMES = {
    "off": "no pinyin",
    "word": "pinyin: word",
    "sentence": "pinyin: sentence",
    "terms": "pinyin: terms",
    "unknown": "pinyin: unknown",
    "all": "pinyin: all",
}
LIGHT_NAMES = {
    "terms": "",
    "unknown": "unknown words marked",
    "kept": "kept terms marked",
    "names": "names marked",
    "speakers": "speakers tinted",
    "constructions": "constructions marked",
    "none": "nothing marked",
}
NOTHING = ("off", "none")
KNOWING = ("rest_known", "frequent")
"""What marks many words as known, here and in the library."""
NONE_KNOWN = "No word is known yet: {} marks this screen’s, {} in the library many"


class Typography:
    """Pinyin, marks, width, tones."""

    def __init__(self, opened: Opened, guide: Guide) -> None:
        self._opened, self._view, self._guide = opened, opened.view, guide
        self._put_by: Light = "terms"
        """What was marked before unknown words were."""

    def begin(self, seen: Glimpse | None) -> None:
        """Before the text is shown: as the cache remembers it."""
        config = self._opened.desk.config
        self._view.shown = self._opened.desk.shown
        self._view.light = cast("Light", config.marks)
        self.like(seen.mode if seen else "", seen.width if seen else 0)

    def like(self, mode: str, width: int) -> None:
        """In the mode and width an article was left in; else as the settings say."""
        config = self._opened.desk.config
        self._view.pinyin = cast(PinyinMode, mode if mode in PINYIN_MODES else config.pinyin)
        self._view.measure = width or config.width

    def hear(self, name: str) -> None:
        """A setting was changed: what concerns the text shows at once."""
        config, view = self._opened.desk.config, self._view
        if name == "script":
            view.shown = self._opened.desk.shown
        elif name == "spoken" and config.spoken != self._guide.spoken:
            self._guide.speak(config.spoken)
        elif name in ("width", "tones", "marks"):
            setattr(view, {"width": "measure", "marks": "light"}.get(name, name), getattr(config, name))

    def change(self, what: str, by: int = 0) -> None:
        """What a key changes."""
        view, tell = self._view, self._opened.screen.tell
        match what:
            case "pinyin":
                view.pinyin = cast("PinyinMode", _after(PINYIN_MODES, view.pinyin))
                self._say_why(view.pinyin, "pinyin comes")
            case "marks":
                view.light = cast("Light", _after(LIGHTS, view.light))
                self._say_why(view.light, "their marks come")
            case "unknown" if view.light == "unknown":
                view.light = self._put_by
            case "unknown":
                self._put_by, view.light = view.light, "unknown"
                self._say_why(view.light, "their marks come")
            case "width":
                limits = BY_NAME["width"]
                view.measure = min(max(view.measure + by, limits.smallest), limits.largest)
            case "tones":
                view.tones = _after(TONE_SCHEMES, view.tones)
                tell(f"Tone colours: {view.tones}")
            case "spoken":
                self._guide.speak(not self._guide.spoken)
                tell("Tones as they are spoken" if self._guide.spoken else "Citation tones")

    def _say_why(self, mode: PinyinMode | Light, what_comes: str) -> None:
        """Of what was asked for nothing shows yet, since words are still being found; or nearly everything does,
        since the reader has marked none as known."""
        opened = self._opened
        need: Need = "terms" if mode == "terms" else "words"
        if mode not in NOTHING and self._guide.lacks(need):
            opened.screen.tell(f"{SAID[need]} … {what_comes} with them")
        elif mode == "unknown" and self._knows_none:
            known, frequent = (shown(keys_of(BY_ID[id], opened.desk.config.keys)) for id in KNOWING)
            opened.screen.tell(NONE_KNOWN.format(known, frequent))

    @property
    def _knows_none(self) -> bool:
        desk = self._opened.desk
        return desk.has_notebook and "known" not in desk.notebook.words.statuses().values()

    def remarks(self) -> list[str]:
        """What is to be said of it."""
        unit, selected = self._view.hand.unit, len(self._view.selection.text().replace("\n", ""))
        in_hand = "" if unit == "word" else f"{unit} in hand"
        if self._view.selection.ends:
            in_hand = f"{counted(selected, 'character')} selected"
        return [MODE_NAMES[self._view.pinyin], LIGHT_NAMES[self._view.light], in_hand]


def _after(choices: Sequence[str], now: str) -> str:
    """The next choice, after the last the first."""
    return choices[(choices.index(now) + 1) % len(choices)] if now in choices else choices[0]
