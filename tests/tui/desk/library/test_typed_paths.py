"""Paths in all the forms in which terminals and file managers hand them over."""

from pathlib import Path
from shlex import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.desk.library.typed_paths import all_meant, escaped_like, in_one_line, last_meant, meant

NAMES = st.text(st.characters(exclude_characters="/\0", exclude_categories=["Cs", "Zl", "Zp", "Cc"]), min_size=1)


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Two files with awkward names."""
    found = [tmp_path / "重阳 节.txt", tmp_path / "it's (2).txt"]
    for file in found:
        file.write_text("x", encoding="utf-8")
    return found


def escaped(path: Path) -> str:
    """As macOS Terminal and kitty write it."""
    return "".join(f"\\{char}" if char in " '()" else char for char in str(path))


@pytest.mark.parametrize(
    "way", [str, escaped, lambda path: quote(str(path)), lambda path: f'"{path}" ', Path.as_uri]
)
def test_a_dragged_file_is_found_in_every_form(files: list[Path], way: object) -> None:
    """Plain, with backslashes, in single or double quotes, or as a URL."""
    for file in files:
        assert all_meant(way(file)) == [file]  # type: ignore[operator]
        assert meant(way(file)) == file  # type: ignore[operator]


@pytest.mark.parametrize("way", [escaped, lambda path: quote(str(path)), Path.as_uri])
@pytest.mark.parametrize("between", [" ", "\n", "\r\n"])
def test_several_files_come_at_once(files: list[Path], way: object, between: str) -> None:
    """A whole selection may be dragged."""
    dragged = between.join(map(way, files))  # type: ignore[call-overload]
    assert all_meant(dragged) == files
    assert all_meant(in_one_line(dragged)) == files


def test_plain_names_a_line_each_become_one_line(files: list[Path]) -> None:
    """A field has one line; what is pasted in several loses nothing."""
    assert all_meant(in_one_line("\n".join(map(str, files)))) == files


def test_a_name_with_spaces_that_is_not_there_stays_whole() -> None:
    """The complaint names what was typed."""
    assert all_meant("/none/my texts/a b.txt") == [Path("/none/my texts/a b.txt")]
    assert meant("/none/my texts/a b.txt") == Path("/none/my texts/a b.txt")
    assert meant("'/none/my texts/a.txt'") == Path("/none/my texts/a.txt")


def test_an_open_quote_is_forgiven() -> None:
    """Half a quotation is what one sees while typing."""
    assert meant("'/none/my te") == Path("/none/my te")


def test_the_last_path_is_the_one_being_typed(files: list[Path]) -> None:
    """Completion goes on with it, in the way it was begun."""
    first = files[0]
    assert last_meant(f"'{first}' {first.parent}/it") == first.parent / "it"
    assert last_meant(f"{first.parent}/重阳 ") == first.parent / "重阳"
    assert escaped_like("/none/my\\ te", "xts (2)") == "xts\\ \\(2\\)"
    assert escaped_like("/none/my te", "xts (2)") == "xts (2)"


@given(st.lists(NAMES, min_size=1, max_size=3, unique=True))
def test_what_a_shell_quotes_is_understood(names: list[str]) -> None:
    """Whatever the names, quoted as a file manager quotes them."""
    closed = [name.replace("'", "'\\''") for name in names]
    dragged = " ".join(f"'/none/{name}'" for name in closed)
    assert all_meant(dragged) == [Path(f"/none/{name}") for name in names]


@given(st.text())
def test_anything_may_be_typed(typed: str) -> None:
    """No text ends the program."""
    meant(typed)
    all_meant(in_one_line(typed))
