"""The reader's settings: read, checked, changed in place."""

import os
import string
from errno import ENOSPC
from pathlib import Path

import pytest
from each import each
from hypothesis import given
from hypothesis import strategies as st
from textual.keys import _character_to_key

from store.files import NotWritten
from tui.commands import COMMANDS
from tui.desk.settings.config import change, fresh_text, load, with_value
from tui.desk.settings.keys import key_named, keys_named
from tui.desk.settings.settings import BY_NAME, SETTINGS, Config


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "config.toml"


def test_without_a_file_the_defaults_are_used_and_nothing_is_created(file: Path) -> None:
    """A first start has no settings file and needs none."""
    assert load(file) == (Config(), ())
    assert not file.parent.exists()


def test_defaults_are_the_same_in_both_tables() -> None:
    """What the file proposes is what holds without it."""
    defaults = Config()
    assert {s.name: s.default for s in SETTINGS} == {
        name: value for name, value in defaults._asdict().items() if name not in ("keys", "helpers")
    }


def test_a_fresh_file_changes_nothing(file: Path) -> None:
    """Every line of a new file is a comment."""
    file.parent.mkdir()
    file.write_text(fresh_text(), encoding="utf-8")
    assert load(file) == (Config(), ())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("width = 3", "width should be between 8 and 44"),
        ("width = 'wide'", "width should be a whole number"),
        ("spoken = 1", "spoken should be true or false"),
        ("tones = 'loud'", "tones should be one of"),
        ("speech_file = 'espeak-ng -w x.wav'", "speech_file should have {file} in it"),
        ("colour = 'red'", "there is no setting 'colour'"),
        ("[keys]\nfly = 'x'", "there is no command 'fly'"),
        ("[keys]\nquit = 3", "quit should be a key"),
        ("[keys]\nquit = []", "quit should be a key"),
        ("[keys]\nfind = 'ctrl+'", "find: there is no key 'ctrl+'"),
        ("[keys]\nfind = ['PgDwn']", "find: there is no key 'PgDwn'"),
        ("width = ", "is not correct TOML"),
    ],
)
def test_what_cannot_be_used_is_said_and_the_default_holds(file: Path, text: str, said: str) -> None:
    """A wrong line is reported in plain words and harms no other setting."""
    file.parent.mkdir()
    file.write_text(text, encoding="utf-8")
    config, faults = load(file)
    assert config == Config()
    assert len(faults) == 1
    assert said in faults[0]


def test_brackets_without_end_are_no_fault_of_the_program(file: Path) -> None:
    """One line says so, like any other mistake."""
    file.parent.mkdir(parents=True)
    file.write_text(f"theme = {'[' * 9_000}", encoding="utf-8")
    config, faults = load(file)
    assert config == Config() and len(faults) == 1 and "brackets" in faults[0]


def test_own_keys_are_taken_as_text_or_list(file: Path) -> None:
    """Keys can be given either way."""
    file.parent.mkdir()
    file.write_text('[keys]\nquit = "Q"\nundo = ["u", "ctrl+x"]\n', encoding="utf-8")
    assert load(file)[0].keys == {"quit": "Q", "undo": "u,ctrl+x"}


def test_a_change_keeps_the_readers_own_lines(file: Path) -> None:
    """Comments, order and keys stay as the reader wrote them."""
    file.parent.mkdir()
    file.write_text('# mine\nwidth = 30 # narrow\n\n[keys]\nquit = "Q" # mine too\n', encoding="utf-8")
    config = change(file, load(file)[0], "theme", "jingdu-light")
    text = file.read_text(encoding="utf-8")
    assert "# mine\nwidth = 30 # narrow" in text
    assert 'quit = "Q" # mine too' in text
    assert load(file) == (config, ())
    assert (config.theme, config.width, config.keys) == ("jingdu-light", 30, {"quit": "Q"})


def test_a_first_change_writes_every_setting_with_its_comment(file: Path) -> None:
    """The file explains itself to whoever opens it."""
    config = change(file, Config(), "width", 24)
    text = file.read_text(encoding="utf-8")
    assert all(setting.help in text for setting in SETTINGS)
    assert load(file) == (config, ())
    assert config.width == 24


def test_an_unreadable_file_is_set_aside_by_a_change(file: Path) -> None:
    """What the reader wrote is never thrown away, even when it cannot be understood."""
    file.parent.mkdir()
    file.write_text("width = = 3", encoding="utf-8")
    change(file, Config(), "width", 24)
    assert file.with_name("config.toml.unreadable").read_text(encoding="utf-8") == "width = = 3"
    assert load(file)[0].width == 24


def test_a_change_that_cannot_be_written_leaves_the_file(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As with everything that is kept: no half of it is ever there, and what fails is foreseen."""

    def full(handle: int) -> None:
        raise OSError(ENOSPC, "No space left on device")

    config = change(file, Config(), "width", 24)
    before = file.read_bytes()
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(NotWritten):
        change(file, config, "width", 30)
    assert [file] == list(file.parent.iterdir()) and file.read_bytes() == before


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=40), st.booleans())
def test_any_text_survives_the_file(value: str, fresh: bool) -> None:
    """A speech command may hold quotes, backslashes and line breaks."""
    import sys

    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    text = with_value(fresh_text() if fresh else "[keys]\nquit = 'Q'\n", "speech", value)
    assert tomllib.loads(text)["speech"] == value


@pytest.mark.parametrize(
    ("written", "named"),
    [
        ("'?'", "question_mark"),
        ("','", "comma"),
        ("'Ctrl+F, PgDn'", "ctrl+f,pagedown"),
        ("['→', ' L ', 'Esc']", "right,L,escape"),
        ("'question_mark'", "question_mark"),
    ],
)
def test_keys_may_be_written_as_the_help_screen_shows_them(file: Path, written: str, named: str) -> None:
    """Nobody needs to learn another name for a key that has one on the screen."""
    file.parent.mkdir()
    file.write_text(f"[keys]\nfind = {written}\n", encoding="utf-8")
    config, faults = load(file)
    assert config == Config(keys={"find": named})
    assert not any("there is no key" in fault for fault in faults)


@each("character", string.punctuation)
def test_every_sign_has_the_name_that_the_screen_hears(character: str) -> None:
    """A sign in the file is the sign on the keyboard."""
    assert key_named(character) == _character_to_key(character)


def test_every_key_of_the_table_is_a_key() -> None:
    """What the table of commands declares may stand in the file too."""
    assert all(keys_named(command.keys) == (command.keys, []) for command in COMMANDS)


def test_every_setting_accepts_its_own_default() -> None:
    """The table does not contradict itself."""
    assert all(not BY_NAME[setting.name].fault(setting.default) for setting in SETTINGS)
