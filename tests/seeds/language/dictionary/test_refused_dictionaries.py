"""Files that are no dictionary, or would be the end of the program, are refused in one line."""

from __future__ import annotations

import os
import struct
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from little_dictionaries import mdict, row, stardict, yomitan

from seeds.language.dictionary.formats import mdict as mdict_format
from seeds.language.dictionary.formats import stardict as stardict_format
from seeds.language.dictionary.formats import yomitan as yomitan_format
from seeds.language.dictionary.formats.definition import UnusableDictionary
from seeds.language.dictionary.formats.table import opened
from seeds.language.dictionary.taking import take


def refused(file: Path) -> str:
    """The line with which a file is refused; nothing of it stays."""
    target = file.with_name("refused.flat")
    with pytest.raises(UnusableDictionary) as error, opened(file) as found:
        take(found.source, target, file.name, lambda done: None)
    assert not target.exists()
    assert "\n" not in error.value.message and "\x1b" not in error.value.message
    return error.value.message


def test_a_bomb_is_not_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither a row without an end, nor more text than a dictionary has, nor a block that swells."""
    monkeypatch.setattr(yomitan_format, "LONGEST_ROW", 100_000)
    assert "does not end" in refused(yomitan(tmp_path / "y.zip", [], bank='[["' + "一" * 9_000_000))
    monkeypatch.setattr(yomitan_format, "LARGEST", 300_000)
    many = [row(f"词{number}", "", "长" * 500) for number in range(2000)]
    assert "more than" in refused(yomitan(tmp_path / "z.zip", many))
    monkeypatch.setattr(mdict_format, "LARGEST_BLOCK", 10_000)
    assert "block" in refused(mdict(tmp_path / "m.mdx", {"一": "a" * 1_000_000}))


def test_blanks_without_end_between_rows_are_a_bomb_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is read counts, not only what rows come of it."""
    monkeypatch.setattr(yomitan_format, "LARGEST", 3_000_000)
    assert "more than" in refused(yomitan(tmp_path / "y.zip", [], bank="[" + " " * 9_000_000 + "]"))


def test_one_text_under_very_many_headwords_is_refused_unread(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The list alone tells how much there would be to read: nothing is read before it is refused."""
    monkeypatch.setattr(stardict_format, "LARGEST", 4_000)
    seen: list[bytes] = []
    monkeypatch.setattr(stardict_format, "fields", lambda data, types: seen.append(data) or ("", ("x",)))
    file = stardict(tmp_path / "s.ifo", {"坝": b"d" * 50}, packed=False)
    one = (tmp_path / "s.idx").read_bytes()
    (tmp_path / "s.idx").write_bytes(one * 100)
    assert "more than" in refused(file) and seen == []


def test_a_stardict_whose_list_promises_too_much_is_refused(tmp_path: Path) -> None:
    """A place beyond the texts, or the same text a million times."""
    file = stardict(tmp_path / "s.ifo", {"坝": b"dam"})
    index = tmp_path / "s.idx"
    index.write_bytes("坝".encode() + b"\0" + struct.pack(">II", 0, 0xFFFFFFFF))
    assert "more than" in refused(file)
    index.write_bytes("坝".encode() + b"\0" + struct.pack(">II", 7, 100))
    assert "cut off" in refused(file)
    index.write_bytes(b"a" * 5000)
    assert "does not end" in refused(file)
    index.unlink()
    assert "does not lie beside" in refused(file)


def test_a_stardict_that_is_cut_while_it_is_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its list was whole, and so were its first texts."""
    file = stardict(tmp_path / "s.ifo", {"坝": b"d" * 20_000, "街": b"s" * 20_000}, packed=False)
    whole = stardict_format.fields

    def cut(data: bytes, types: str) -> tuple[str, tuple[str, ...]]:
        os.truncate(tmp_path / "s.dict", 20_000)
        return whole(data, types)

    monkeypatch.setattr(stardict_format, "fields", cut)
    assert "cut off" in refused(file)


@pytest.mark.parametrize(("change", "reason"), [({"packing": 1}, "LZO"), ({"encrypted": "1"}, "registration")])
def test_an_mdict_that_cannot_be_read_says_why(tmp_path: Path, change: dict[str, object], reason: str) -> None:
    """What it is packed by, or that it is locked."""
    assert reason in refused(mdict(tmp_path / "m.mdx", {"一": "one"}, **change))  # type: ignore[arg-type]


def test_nests_without_end_are_refused(tmp_path: Path) -> None:
    """A row of brackets deeper than anything reads."""
    assert "broken" in refused(yomitan(tmp_path / "y.zip", [], bank="[" * 200_000 + "]" * 200_000))


def test_other_files_are_refused(tmp_path: Path) -> None:
    """A text, an archive of something else, nothing at all."""
    (tmp_path / "a.txt").write_text("a text\nof two lines\n")
    (tmp_path / "b.mdx").write_bytes(b"")
    with ZipFile(tmp_path / "c.zip", "w", ZIP_DEFLATED) as archive:
        archive.writestr("readme.md", "x")
    for name in ("a.txt", "b.mdx", "c.zip"):
        assert name in refused(tmp_path / name)
