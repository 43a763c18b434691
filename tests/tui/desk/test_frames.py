"""The first frame that is kept: shown as long as nothing it depends on has changed, and never else."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as some

from store.notebook import Notebook
from store.paths import Paths
from store.records import Place
from tui.desk import frames as module
from tui.desk.desk import Desk
from tui.desk.frames import Frames
from tui.desk.reading.glimpse import Glimpse, remember

ARTICLE = ("reading", "融文章", 0)
FRAME = "\x1b[1;1H社区的第一页\x1b[0m"
SIZE = (120, 40)


class Reader:
    """A reader with a small program of his own, in which everything can be changed."""

    def __init__(self, folder: Path) -> None:
        self.paths = Paths(folder / "data", folder / "config", folder / "cache")
        self.program = folder / "program"
        (self.program / "screens").mkdir(parents=True)
        (self.program / "__init__.py").write_text("")
        (self.program / "screens" / "page.tcss").write_text("Page { width: 1; }")
        self.size = SIZE
        self.words = ARTICLE
        self.patches = ExitStack()
        room = ModuleType("room")
        room.__file__ = str(self.program / "__init__.py")
        self.patches.enter_context(patch.object(module, "ROOMS", (room,)))
        self.patches.enter_context(patch.dict("os.environ", {"TERM": "xterm-256color"}))
        with Notebook.open(self.paths) as notebook:
            notebook.glossary.keep("社区")
        remember(self.paths.cache, "melo", Glimpse(3, 4, "off", 36))

    @property
    def frame(self) -> str:
        """What is shown at the next start."""
        return Frames(self.paths, self.size).get(self.words)


def keep_word(reader: Reader) -> None:
    """Another word is kept."""
    with Notebook.open(reader.paths) as notebook:
        notebook.glossary.keep("业委会")


def leave_elsewhere(reader: Reader) -> None:
    """Another program left the article at another place."""
    with Notebook.open(reader.paths) as notebook:
        notebook.places.leave(Place("melo", 7, 0, "社区"), 0.5, title="")


def add_text(reader: Reader) -> None:
    """A text was added."""
    reader.paths.imports.mkdir(parents=True, exist_ok=True)
    (reader.paths.imports / "new").write_text("社区")


def other_copy(reader: Reader) -> None:
    """A file sync left another notebook here."""
    (reader.paths.data / "notebook (conflicted copy).json").write_text("{}")


def environment(name: str, value: str) -> Callable[[Reader], None]:
    """A variable that terminals or what draws on them listen to."""

    def change(reader: Reader) -> None:
        reader.patches.enter_context(patch.dict("os.environ", {name: value}))

    return change


def tomorrow(reader: Reader) -> None:
    """The day after."""
    reader.patches.enter_context(patch.object(module.time, "strftime", lambda form: "another day"))


def other_library(reader: Reader) -> None:
    """What draws was installed anew."""
    reader.patches.enter_context(patch.object(module, "LIBRARIES", ("textual",)))


CHANGES: dict[str, Callable[[Reader], object]] = {
    "a word is kept": keep_word,
    "left elsewhere": leave_elsewhere,
    "remembered elsewhere": lambda reader: remember(reader.paths.cache, "melo", Glimpse(9, 0, "all", 36)),
    "a text is added": add_text,
    "a copy of the notebook": other_copy,
    "another theme": lambda reader: Desk(reader.paths).set("theme", "textual-light"),
    "another width of the window": lambda reader: setattr(reader, "size", (121, 40)),
    "another height of the window": lambda reader: setattr(reader, "size", (120, 41)),
    "another text": lambda reader: setattr(reader, "words", ("reading", "重阳宴", 0)),
    "another chapter": lambda reader: setattr(reader, "words", ("reading", "融文章", 2)),
    "another screen": lambda reader: setattr(reader, "words", ("library", "", 0)),
    "another terminal": environment("TERM", "linux"),
    "fewer colours": environment("COLORTERM", ""),
    "no colours": environment("NO_COLOR", "1"),
    "another language": environment("LC_ALL", "zh_CN.UTF-8"),
    "another way of drawing": environment("TEXTUAL_COLOR_SYSTEM", "256"),
    "tomorrow": tomorrow,
    "another library": other_library,
    "a newer program": lambda reader: (reader.program / "screens" / "page.tcss").write_text("Page { width: 20; }"),
    "another file of the program": lambda reader: (reader.program / "new.py").write_text(""),
}


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[Reader]:
    """A reader whose first frame is kept."""
    reader = Reader(tmp_path)
    with reader.patches:
        Frames(reader.paths, SIZE).put(ARTICLE, FRAME)
        yield reader


def test_a_frame_is_shown_as_long_as_nothing_has_changed(reader: Reader) -> None:
    """Time alone changes nothing, nor does looking, nor a lock."""
    assert reader.frame == FRAME
    (reader.paths.data / "notebook.json.lock").touch()
    time.sleep(0.01)
    assert reader.frame == FRAME
    assert reader.frame == FRAME


@pytest.mark.parametrize("change", CHANGES)
def test_whatever_changes_no_frame_is_shown(reader: Reader, change: str) -> None:
    """Each thing that the first frame depends on."""
    CHANGES[change](reader)
    assert reader.frame == ""


@given(some.sets(some.sampled_from(sorted(CHANGES)), max_size=4))
def test_only_no_change_at_all_shows_the_frame(changes: set[str]) -> None:
    """Changes never make up for each other."""
    with TemporaryDirectory() as folder:
        reader = Reader(Path(folder))
        with reader.patches:
            Frames(reader.paths, SIZE).put(ARTICLE, FRAME)
            for change in sorted(changes):
                CHANGES[change](reader)
            assert reader.frame == ("" if changes else FRAME)


def test_a_damaged_frame_is_none(reader: Reader) -> None:
    """What lies in the cache may be cut or overwritten."""
    (file,) = (reader.paths.cache / "frames").iterdir()
    for damaged in (b"", file.read_bytes()[:-3], file.read_bytes() + b"x"):
        file.write_bytes(damaged)
        assert reader.frame == ""
        Frames(reader.paths, SIZE).put(ARTICLE, FRAME)
    assert reader.frame == FRAME
