"""The law of adding: whatever comes in, every article that was listed is listed, until it is removed by hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seeds.documents import Article, parse
from seeds.documents.files import take_in
from seeds.documents.identity import with_given_ids
from seeds.documents.intake import File, Intake
from store.notebook import Notebook
from store.paths import Paths
from tui.desk.library.adding import Adder, remove
from tui.desk.library.library import Library

TEXTS = [
    "# 甲\n\n甲地下了一天的雨，路上没有人。\n\n# 乙\n\n乙地出了太阳，大家都去河边了。\n\n# 丙\n\n丙地刮风。\n",
    "甲\n\n甲地下了一天的雨，路上没有人。\n",
    "甲\n\n\n甲地下了一天的雨，路上没有人。\n",
    "乙\n\n乙地出了太阳，大家都去河边了。\n",
    "丁\n\n丁地的人都在议事，一直议到晚上才散。\n\n本报记者 张三\n\n戊事 己事\n\n戊地也一样，只是人少一些。\n",
]
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
STEP = st.one_of(
    st.tuples(st.just("add"), st.sampled_from(TEXTS), st.sampled_from(NAMES)),
    st.tuples(st.just("remove"), st.integers(0, 5), st.just("")),
    st.tuples(st.just("update"), st.integers(0, 2), st.just("")),
)


@given(st.lists(STEP, min_size=2, max_size=8))
@settings(max_examples=30, deadline=None)
def test_what_is_listed_stays_listed(steps: list[tuple[str, object, str]]) -> None:
    """Copies, other names, removals and other parsers, in any order."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        from tempfile import TemporaryDirectory

        with TemporaryDirectory() as folder:
            go_through(steps, Path(folder), monkeypatch)


def go_through(steps: list[tuple[str, object, str]], folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Do each step, and look at the list after it."""
    paths = Paths(folder / "data", folder / "config", folder / "cache")
    listed: set[str] = set()
    for kind, what, name in steps:
        if kind == "add":
            file = folder / name
            file.write_text(str(what), encoding="utf-8")
            with Adder(paths) as adder:
                listed |= {article.id for article in adder.add(file).articles}
        elif kind == "remove" and isinstance(what, int):
            library = Library(paths)
            own = sorted(id for id in library.cards() if library.is_imported(id))
            if own:
                with Notebook.open(paths) as notebook:
                    remove(own[what % len(own)], notebook, Library(paths))
                listed.discard(own[what % len(own)])
        elif isinstance(what, int):
            use(PARSERS[what], paths, monkeypatch)
        library = Library(paths)
        assert listed <= set(library.cards())
        assert all(library.open(id).id == id for id in listed)


def use(parser: Callable[[File], Intake], paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    """From here on texts are read by another version, which knows nothing of what was read before."""
    monkeypatch.setattr("tui.desk.library.adding.take_in", parser)
    monkeypatch.setattr("seeds.documents.read_bytes", lambda data, name: parser(File.of(data, name)).articles)
    for cached in (paths.cache / "articles").glob("*"):
        cached.unlink()


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
