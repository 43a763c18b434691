"""What a reader can set, declared once: `config.toml`, its comments and checks and the settings screen follow."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from tui.commands import BY_ID
from tui.desk.settings.helpers import VOICE, Helper, helpers_from


class Setting(NamedTuple):
    """One line of `config.toml`."""

    name: str
    default: str | int | bool
    help: str
    """What it does, as a comment in the file and as the line below the choice on the screen."""
    choices: tuple[str, ...] = ()
    smallest: int = 0
    largest: int = 0
    holding: str = ""
    """What a text must have in it, unless it is empty."""

    def fault(self, value: object) -> str:
        """Why `value` cannot be used, in words that complete "theme …"; empty when it can."""
        if type(value) is not type(self.default):
            wanted = {str: "text in quotes", int: "a whole number", bool: "true or false"}[type(self.default)]
            return f"should be {wanted}"
        if self.choices and value not in self.choices:
            return f"should be one of {', '.join(self.choices)}"
        if isinstance(value, int) and self.largest and not self.smallest <= value <= self.largest:
            return f"should be between {self.smallest} and {self.largest}"
        if value and self.holding not in str(value):
            return f"should have {self.holding} in it"
        return ""


PINYIN_MODES = ("off", "word", "sentence", "terms", "unknown", "all")
MARKS = ("terms", "unknown", "kept", "names", "speakers", "constructions", "none")
SCRIPTS = ("printed", "simplified", "traditional")
SCRIPT_NAMES = dict(
    zip(SCRIPTS, ("Characters as printed", "Simplified characters", "Traditional characters"), strict=True)
)
TONE_SCHEMES = ("none", "pleco", "dummitt", "mdbg", "quiet")

SETTINGS: tuple[Setting, ...] = (
    Setting("theme", "jingdu-dark", "the colours of the screen: jingdu-dark, jingdu-light or any theme of Textual"),
    Setting("width", 36, "characters in a line of text, at most", smallest=8, largest=44),
    Setting("script", "printed", "characters as printed or in one script; what you keep stays as printed", SCRIPTS),
    Setting("pinyin", "off", "where pinyin stands when an article is opened for the first time", PINYIN_MODES),
    Setting("spoken", False, "pinyin as it is spoken (tone sandhi) instead of citation tones"),
    Setting("tones", "none", "colours for the four tones; the tone marks are always there", TONE_SCHEMES),
    Setting("marks", "terms", "what is marked in a text: terms, unknown or kept words, names, speakers …", MARKS),
    Setting("speech", "", 'a command that reads its input aloud, such as "espeak-ng -v cmn --stdin"; empty: none'),
    Setting(
        "speech_file",
        "",
        "a command that reads its input into {file}, or {file}.mp3, for audio in Anki, such as "
        '"espeak-ng -v cmn --stdin -w {file}"; empty: none',
        holding="{file}",
    ),
    Setting("remember_lookups", True, "count what you look up, with its place and day; false: no more from now on"),
    Setting("new_cards", 20, "new cards in a day of review, at most", smallest=0, largest=9999),
    Setting("retention", 90, "how many of 100 reviewed cards you want to remember", smallest=70, largest=97),
)
BY_NAME = {setting.name: setting for setting in SETTINGS}


class Config(NamedTuple):
    """The settings in use."""

    theme: str = "jingdu-dark"
    width: int = 36
    script: str = "printed"
    pinyin: str = "off"
    spoken: bool = False
    tones: str = "none"
    marks: str = "terms"
    speech: str = ""
    speech_file: str = ""
    remember_lookups: bool = True
    new_cards: int = 20
    retention: int = 90
    keys: Mapping[str, str] = {}
    """The reader's own keys by the command's id."""
    helpers: Mapping[str, Helper] = {}
    """Commands of the reader's own, by name."""

    @property
    def voice(self) -> Helper | None:
        """The command that reads aloud: the helper of that name, or the line `speech`, which is its short form."""
        return self.helpers.get(VOICE) or (Helper(VOICE, self.speech) if self.speech else None)

    @property
    def asked(self) -> tuple[str, ...]:
        """The helpers that answer, by name."""
        return tuple(name for name in self.helpers if name != VOICE)


def config_from(table: Mapping[str, object]) -> tuple[Config, tuple[str, ...]]:
    """The settings a table asks for, and what in it cannot be used; defaults stand in for the latter."""
    values: dict[str, object] = {}
    faults: list[str] = []
    for name, value in table.items():
        setting = BY_NAME.get(name)
        if name == "keys" and isinstance(value, Mapping):
            values["keys"] = _keys_from(value, faults)
        elif name == "helpers" and isinstance(value, Mapping):
            values["helpers"] = helpers_from(value, faults)
        elif setting is None:
            faults.append(f"there is no setting '{name}'")
        elif fault := setting.fault(value):
            faults.append(f"{name} {fault}")
        else:
            values[name] = value
    return Config(**values), tuple(faults)  # type: ignore[arg-type]


def _keys_from(table: Mapping[object, object], faults: list[str]) -> dict[str, str]:
    """The own keys of the `[keys]` table, one text or a list of texts a command."""
    from tui.desk.settings.keys import clashes, keys_named  # most readers have no keys of their own

    keys: dict[str, str] = {}
    for name, value in table.items():
        if name not in BY_ID:
            faults.append(f"[keys] there is no command '{name}'")
            continue
        written = [value] if isinstance(value, str) else value
        if not (isinstance(written, list) and written and all(isinstance(key, str) and key for key in written)):
            faults.append(f"[keys] {name} should be a key or a list of keys")
            continue
        named, unknown = zip(*map(keys_named, written), strict=True)
        faults += [f"[keys] {name}: there is no key '{key}'" for part in unknown for key in part]
        if any(named):
            keys[str(name)] = ",".join(filter(None, named))
    faults += [f"[keys] {said}" for said in clashes(keys)]
    return keys
