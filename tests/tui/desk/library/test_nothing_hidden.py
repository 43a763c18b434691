"""The law of adding: whatever comes in, every article that was listed is listed, until it is removed by hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seeds.documents import Article, parse
from seeds.documents.files import take_in
from seeds.documents.identity import with_given_ids
from seeds.documents.intake import File, Intake
from store.notebook import Notebook
from store.paths import Paths
from store.records import Place
from tui.desk.library.adding import Adder
from tui.desk.library.library import Library
from tui.desk.library.removing import remove
from tui.desk.sync import sync

TEXTS = [
    "# 甲\n\n甲地下了一天的雨，路上没有人。\n\n# 乙\n\n乙地出了太阳，大家都去河边了。\n\n# 丙\n\n丙地刮风。\n",
    "甲\n\n甲地下了一天的雨，路上没有人。\n",
    "甲\n\n\n甲地下了一天的雨，路上没有人。\n",
    "乙\n\n乙地出了太阳，大家都去河边了。\n",
    "丁\n\n丁地的人都在议事，一直议到晚上才散。\n\n本报记者 张三\n\n戊事 己事\n\n戊地也一样，只是人少一些。\n",
]
TEXTS.append(TEXTS[0].replace("\n", "\r\n"))
NAMES = ["a.txt", "b.md", "c.txt"]


def as_ever(file: File) -> Intake:
    """The parser as it is."""
    return take_in(file)


def one_article(file: File) -> Intake:
    """A parser that takes a page for one article."""
    lines = [line.lstrip("# ") for line in file.text().splitlines() if line.strip()]
    return Intake(parse("\n\n".join([lines[0], "".join(lines[1:])]), file.source))


def by_line(file: File) -> Intake:
    """A parser that takes every line for an article."""
    lines = [line.lstrip("# ") for line in file.text().splitlines() if line.strip()]
    return Intake(tuple(article for line in lines for article in parse(f"{line}\n\n{line}。", file.source)))


PARSERS = [as_ever, one_article, by_line]
NUMBERED = ["remove", "update", "restore", "mend", "archive", "undo", "merge", "forget"]
STEP = st.one_of(
    st.tuples(st.just("add"), st.sampled_from(TEXTS), st.sampled_from(NAMES)),
    st.tuples(st.just("elsewhere"), st.sampled_from(TEXTS), st.sampled_from(NAMES)),
    st.tuples(st.sampled_from(NUMBERED), st.integers(0, 5), st.just("")),
)


@given(st.lists(STEP, min_size=2, max_size=8))
def test_what_is_listed_stays_listed(steps: list[tuple[str, object, str]]) -> None:
    """Copies, other names, removals, other parsers, titles put right, another machine, in any order."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        from tempfile import TemporaryDirectory

        with TemporaryDirectory() as folder:
            home = Home(Path(folder), monkeypatch)
            for step in steps:
                home.go(*step)


class Home:
    """A library, what is listed in it, and a second machine that adds texts by itself."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        folder.mkdir(exist_ok=True)
        self._folder, self._monkeypatch = folder, monkeypatch
        self._paths = at(folder)
        self._other = at(folder / "other")
        self._listed: set[str] = set()

    def go(self, kind: str, what: object, name: str) -> None:
        """Do a step, and look at the list after it."""
        if kind in ("add", "elsewhere"):
            added = self._add(self._paths if kind == "add" else self._other, str(what), name)
            self._listed |= added if kind == "add" else set()
        elif isinstance(what, int):
            getattr(self, f"_{kind}")(what)
        library = Library(self._paths)
        assert self._listed <= set(library.cards()), kind
        assert all(library.open(id).id == id for id in self._listed), kind

    @property
    def ids(self) -> set[str]:
        """All that is listed."""
        return set(Library(self._paths).cards())

    def _add(self, paths: Paths, text: str, name: str) -> set[str]:
        file = self._folder / name
        file.write_text(text, encoding="utf-8")
        with Adder(paths) as adder:
            return {article.id for article in adder.add(file).articles}

    def _own(self, number: int) -> str:
        library = Library(self._paths)
        own = sorted(id for id in library.cards() if library.is_imported(id))
        return own[number % len(own)] if own else ""

    def _remove(self, number: int) -> None:
        if id := self._own(number):
            with Notebook.open(self._paths) as notebook:
                remove(id, notebook, Library(self._paths))
            self._listed.discard(id)

    def _update(self, number: int) -> None:
        use(PARSERS[number % len(PARSERS)], self._paths, self._monkeypatch)
        forget(self._other)

    def _restore(self, number: int) -> None:
        with Notebook.open(self._paths) as notebook:
            if waiting := notebook.trash.entries():
                notebook.trash.restore(waiting[number % len(waiting)].id)

    def _mend(self, number: int) -> None:
        if id := self._own(number):
            title = Library(self._paths).open(id).title
            with Notebook.open(self._paths) as notebook:
                notebook.corrections.correct(Place(id, -1, 0, title), "乙" if title != "乙" else "甲", title)

    def _archive(self, number: int) -> None:
        if id := self._own(number):
            with Notebook.open(self._paths) as notebook:
                notebook.articles.set(id, "archived")

    def _undo(self, number: int) -> None:
        """What was added last may go by that: nothing else."""
        before = set(Library(self._paths).cards())
        if not self._paths.notebook.exists():
            return
        with Notebook.open(self._paths) as notebook:
            said = notebook.undo_left(self._paths)
        if any("Added" in line for line in said):
            self._listed -= before - set(Library(self._paths).cards())

    def _merge(self, number: int) -> None:
        if self._other.notebook.exists():
            with Notebook.open(self._paths) as notebook:
                list(sync(self._paths, notebook, self._other.notebook))

    def _forget(self, number: int) -> None:
        forget(self._paths)


def at(folder: Path) -> Paths:
    """The folders of a home."""
    return Paths(folder / "data", folder / "config", folder / "cache")


def forget(paths: Paths) -> None:
    """The cache of articles is gone."""
    for cached in (paths.cache / "articles").glob("*"):
        cached.unlink()


def use(parser: Callable[[File], Intake], paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    """From here on texts are read by another version, which knows nothing of what was read before."""
    monkeypatch.setattr("tui.desk.library.adding.take_in", parser)
    monkeypatch.setattr("seeds.documents.read_bytes", lambda data, name: parser(File.of(data, name)).articles)
    forget(paths)


def test_the_same_bytes_under_two_names_on_two_machines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each machine found other articles in them: after they met all of them are listed, in either order."""
    home = Home(tmp_path, monkeypatch)
    for step in (("add", TEXTS[0], "a.txt"), ("elsewhere", TEXTS[0], "b.md"), ("merge", 0, ""), ("forget", 0, "")):
        home.go(*step)
    other = Home(tmp_path / "again", monkeypatch)
    for step in (("elsewhere", TEXTS[0], "a.txt"), ("add", TEXTS[0], "b.md"), ("merge", 0, ""), ("forget", 0, "")):
        other.go(*step)
    assert home.ids == other.ids


@pytest.mark.parametrize(("first", "second"), [(0, -1), (-1, 0)])
def test_other_line_ends_make_no_other_text(tmp_path: Path, first: int, second: int) -> None:
    """A page of three headings that came from another system, under a name by which it would be three articles."""
    paths = Paths(tmp_path / "data", tmp_path / "config", tmp_path / "cache")
    (tmp_path / "a.md").write_bytes(TEXTS[first].encode())
    (tmp_path / "a.txt").write_bytes(TEXTS[second].encode())
    with Adder(paths) as adder:
        listed = adder.add(tmp_path / "a.md").articles
        again = adder.add(tmp_path / "a.txt")
    assert again.articles == listed and again.known == {article.id for article in listed}


def article(id: str, title: str) -> Article:
    """An article of which only this matters."""
    return Article(id, title, (), (), "", "", ())


@given(
    st.lists(st.tuples(st.sampled_from("abcdefg"), st.sampled_from("甲乙丙")), min_size=1, max_size=5),
    st.lists(
        st.tuples(st.sampled_from("abcdefg"), st.sampled_from("甲乙丙")), max_size=5, unique_by=lambda p: p[0]
    ),
)
def test_every_id_that_was_given_is_there(found: list[tuple[str, str]], given_ids: list[tuple[str, str]]) -> None:
    """Once each, whatever another parser finds; and what it finds is there."""
    articles = with_given_ids([article(*pair) for pair in found], given_ids)
    ids = [article.id for article in articles]
    assert {id for id, _ in given_ids} <= set(ids)
    assert len(articles) >= len(found)


def test_an_id_goes_to_the_article_of_its_title() -> None:
    """Before the order decides."""
    articles = with_given_ids([article("x", "乙"), article("y", "甲")], [("a", "甲"), ("b", "乙")])
    assert [(article.id, article.title) for article in articles] == [("b", "乙"), ("a", "甲")]


def test_lost_bytes_are_there_again_when_the_file_is_added_again(tmp_path: Path) -> None:
    """The text is listed under its id."""
    paths = Paths(tmp_path / "data", tmp_path / "config", tmp_path / "cache")
    file = tmp_path / "a.txt"
    file.write_text(TEXTS[1], encoding="utf-8")
    with Adder(paths) as adder:
        (first,) = adder.add(file).articles
    for folder in (paths.imports, paths.cache / "articles"):
        for kept in folder.iterdir():
            kept.unlink()
    with Adder(paths) as adder:
        (again,) = adder.add(file).articles
    assert again.id == first.id
    assert Library(paths).open(first.id).title == "甲"
