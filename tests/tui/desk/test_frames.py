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

from seeds.documents.corrected import Mending
from store.notebook import Notebook
from store.paths import Paths
from store.records import Place
from tui.desk import frames as module
from tui.desk.desk import Desk
from tui.desk.frames import Frames, Words
from tui.desk.library.parsed import Parsed
from tui.desk.reading.glimpse import Glimpse, remember

ARTICLE, LIBRARY = ("reading", "融文章", 0), ("library", "", 0)
LAST_READ = ("reading", "", 0)
PAGES = {ARTICLE: "melo", LAST_READ: "melo", LIBRARY: ""}
"""Each with the id of the text it shows."""
FRAME = "\x1b[1;1H社区的第一页\x1b[0m\n\x1b[2;1H"
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
        self.asked: Callable[[Words], Words] = lambda words: words
        """What is asked for in the place of some words."""
        self.patches = ExitStack()
        room = ModuleType("room")
        room.__file__ = str(self.program / "__init__.py")
        self.patches.enter_context(patch.object(module, "ROOMS", (room,)))
        self.patches.enter_context(patch.dict("os.environ", {"TERM": "xterm-256color"}))
        with Notebook.open(self.paths) as notebook:
            notebook.glossary.keep("社区")
            notebook.places.leave(Place("melo", 3, 4, "社区"), 0.2, title="")
        remember(self.paths.cache, "melo", Glimpse(3, 4, "off", 36))
        for words, article in PAGES.items():
            Frames(self.paths, SIZE).put(words, article, FRAME)

    def frame(self, words: Words) -> str:
        """What is shown at the next start."""
        return Frames(self.paths, self.size).get(self.asked(words))


def keep_word(reader: Reader) -> None:
    """Another word is kept."""
    with Notebook.open(reader.paths) as notebook:
        notebook.glossary.keep("业委会")


def leave(article: str, block: int) -> Callable[[Reader], None]:
    """Another machine, whose notebook came by a sync, left an article at another place."""

    def change(reader: Reader) -> None:
        with Notebook.open(reader.paths) as notebook:
            notebook.places.leave(Place(article, block, 0, "社区"), 0.5, title="")

    return change


def known_word(reader: Reader) -> None:
    """A word is known now."""
    with Notebook.open(reader.paths) as notebook:
        notebook.words.mark(["社区"], "known")


def write_note(reader: Reader) -> None:
    """A note is written about the text itself."""
    with Notebook.open(reader.paths) as notebook:
        notebook.notes.write(Place("melo", 3, 4, "社区"), "Who lives here?")


def no_notebook(reader: Reader) -> None:
    """The reader begins anew, and is welcomed."""
    for file in reader.paths.data.iterdir():  # with its backups, from which it would come back
        if file.is_file():
            file.unlink()


def ask(words: Words) -> Callable[[Reader], None]:
    """Something else is asked for, of which no frame is kept."""
    return lambda reader: setattr(reader, "asked", lambda usual: words)


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
    told = time.strftime
    now = patch.object(time, "strftime", lambda form, *at: told(form, *at) if at else "another day")
    reader.patches.enter_context(now)


def other_library(reader: Reader) -> None:
    """What draws was installed anew."""
    reader.patches.enter_context(patch.object(module, "LIBRARIES", ("textual",)))


def put_right(article: str) -> Callable[[Reader], None]:
    """What a scan got wrong is put right in a text, which was opened since."""

    def change(reader: Reader) -> None:
        Parsed(reader.paths.cache / "articles").mend(article, (Mending(0, 0, "社", "杜", "", ""),))

    return change


def found_anew(article: str) -> Callable[[Reader], None]:
    """A text is opened for the first time: the cache remembers what it is."""

    def change(reader: Reader) -> None:
        parsed = Parsed(reader.paths.cache / "articles")
        parsed.put(article, ())
        parsed.settle(article, article, "")

    return change


def read_on(reader: Reader) -> None:
    """More of the text was read without leaving the place, by a program that was killed."""
    with Notebook.open(reader.paths) as notebook:
        left = notebook.places.of("melo")
        place = left.place if left else Place("melo", 3, 4, "社区")  # he has begun anew
        for read in (0.3, 0.4):
            notebook.places.leave(place, read, title="", read=(0.0, read))
        as_it_lies = reader.paths.notebook.read_bytes()
    reader.paths.notebook.write_bytes(as_it_lies)


def killed_elsewhere(reader: Reader) -> None:
    """A program was killed that had just noted another place."""
    with Notebook.open(reader.paths) as notebook:
        notebook.places.leave(Place("melo", 7, 0, "社区"), 0.2, title="")
        as_it_lies = reader.paths.notebook.read_bytes()
    reader.paths.notebook.write_bytes(as_it_lies)


LAST = "another text is left"
"""What happens to the one text afterwards would make it the one left last again."""
EVERYWHERE, TEXTS, NAMED = frozenset(PAGES), frozenset({ARTICLE, LAST_READ}), frozenset({ARTICLE})
LISTED = frozenset({LIBRARY})
BEHIND: dict[str, tuple[Callable[[Reader], object], frozenset[Words]]] = {
    "a word is kept": (keep_word, LISTED),
    "a word is known": (known_word, LISTED),
    "a note on the text": (write_note, LISTED),
    "more of it is read": (read_on, LISTED),
    LAST: (leave("other", 1), LISTED | {LAST_READ}),
    "a text is added": (add_text, LISTED | NAMED),
    "tomorrow": (tomorrow, LISTED),
    "left elsewhere": (leave("melo", 7), EVERYWHERE),
    "left elsewhere by one that was killed": (killed_elsewhere, EVERYWHERE),
    "something is put right": (put_right("melo"), TEXTS),
    "something is put right in another text": (put_right("other"), frozenset()),
    "another text is opened": (found_anew("other"), frozenset()),
    "it is another text now": (found_anew("melo"), TEXTS),
    "remembered elsewhere": (
        lambda reader: remember(reader.paths.cache, "melo", Glimpse(9, 0, "all", 36)),
        TEXTS,
    ),
    "another text is remembered": (
        lambda reader: remember(reader.paths.cache, "other", Glimpse(9, 0, "all", 36)),
        frozenset(),
    ),
}
"""What only some pages show first, and which do: those alone are drawn anew."""
CHANGES: dict[str, Callable[[Reader], object]] = {
    "no notebook": no_notebook,
    "a copy of the notebook": other_copy,
    "another theme": lambda reader: Desk(reader.paths).set("theme", "textual-light"),
    "another width of the window": lambda reader: setattr(reader, "size", (121, 40)),
    "another height of the window": lambda reader: setattr(reader, "size", (120, 41)),
    "another text": ask(("reading", "重阳宴", 0)),
    "another chapter": ask(("reading", "融文章", 2)),
    "another screen": ask(("review", "", 0)),
    "another terminal": environment("TERM", "linux"),
    "fewer colours": environment("COLORTERM", ""),
    "no colours": environment("NO_COLOR", "1"),
    "another language": environment("LC_ALL", "zh_CN.UTF-8"),
    "another way of drawing": environment("TEXTUAL_COLOR_SYSTEM", "256"),
    "another library": other_library,
    "a newer program": lambda reader: (reader.program / "screens" / "page.tcss").write_text("Page { width: 20; }"),
    "another file of the program": lambda reader: (reader.program / "new.py").write_text(""),
}


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[Reader]:
    """A reader whose first frames are kept."""
    reader = Reader(tmp_path)
    with reader.patches:
        yield reader


@pytest.mark.parametrize("words", PAGES)
def test_a_frame_is_shown_as_long_as_nothing_has_changed(reader: Reader, words: Words) -> None:
    """Time alone changes nothing, nor does looking, nor a lock."""
    assert reader.frame(words) == FRAME
    (reader.paths.data / "notebook.json.lock").touch()
    time.sleep(0.01)
    assert reader.frame(words) == FRAME
    assert reader.frame(words) == FRAME


@pytest.mark.parametrize("change", CHANGES)
def test_whatever_changes_no_frame_is_shown(reader: Reader, change: str) -> None:
    """Each thing that all first frames depend on."""
    CHANGES[change](reader)
    assert [words for words in PAGES if reader.frame(words)] == []


@pytest.mark.parametrize("change", BEHIND)
def test_only_what_a_page_shows_takes_its_frame(reader: Reader, change: str) -> None:
    """A text is there at once whatever else is kept, read or opened; the library tells of all that is kept."""
    happens, concerned = BEHIND[change]
    happens(reader)
    assert {words for words in PAGES if not reader.frame(words)} == concerned


@given(some.sets(some.sampled_from(sorted({**CHANGES, **BEHIND})), max_size=4))
def test_changes_never_make_up_for_each_other(changes: set[str]) -> None:
    """Whichever come together, in any number."""
    with TemporaryDirectory() as folder:
        reader = Reader(Path(folder))
        concerned: set[Words] = set()
        with reader.patches:
            for change in sorted(changes, key=lambda change: (change == LAST, change)):
                happens, concern = BEHIND.get(change) or (CHANGES[change], EVERYWHERE)
                happens(reader)
                concerned |= concern
            assert {words for words in PAGES if not reader.frame(words)} == concerned


def test_where_something_nearer_is_another_nobody_looks_at_the_program(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its thousand files are looked at last: a start for which nothing is restored does not wait for them."""
    asked: list[str] = []
    beneath = module.beneath
    monkeypatch.setattr(module, "beneath", lambda folder: asked.append("program") or beneath(folder))
    assert reader.frame(ARTICLE) == FRAME and asked == ["program"]
    environment("TERM", "linux")(reader)
    assert reader.frame(ARTICLE) == "" and asked == ["program"]


def test_a_frame_that_says_nothing_of_what_it_hangs_on_is_none(reader: Reader) -> None:
    """An older version may have kept it, or half of it be lost."""
    cache = Frames(reader.paths, SIZE)
    for part in ("", next(cache._states(ARTICLE, "melo"))):
        cache._cache.put(module.named(ARTICLE, SIZE), f"{part}\nmelo\n{FRAME}".encode())
        assert reader.frame(ARTICLE) == ""


def test_a_damaged_frame_is_none(reader: Reader) -> None:
    """What lies in the cache may be cut or overwritten."""
    for file in list((reader.paths.cache / "frames").iterdir()):
        whole = file.read_bytes()
        for damaged in (b"", whole[:-3], whole + b"x"):
            file.write_bytes(damaged)
            assert "" in map(reader.frame, PAGES)
            file.write_bytes(whole)
    assert [*map(reader.frame, PAGES)] == [FRAME] * len(PAGES)


@pytest.mark.parametrize(
    "told", ["\x1b]52;c;amQ=\x07", "\x1b[2J", "\x9b2J", "\x1b]0;jd\x1b\\", "\x1b[?1003h", "\x1bc", "\r"]
)
def test_a_frame_says_nothing_else_to_the_terminal(tmp_path: Path, told: str) -> None:
    """Whoever wrote into the cache: what is no coloured text in cells is not shown."""
    reader = Reader(tmp_path)
    with reader.patches:
        assert reader.frame(ARTICLE) == FRAME
        Frames(reader.paths, SIZE).put(ARTICLE, "melo", f"{FRAME}{told}")
        assert reader.frame(ARTICLE) == ""
