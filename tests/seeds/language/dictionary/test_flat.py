"""The flat file: finds what was written, and notices when it is not as it was written."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from seeds.language.dictionary import index
from seeds.language.dictionary.flat import Broken, Flat, pack, save, sorted_lines

word = some.text(some.characters(exclude_characters="\t\n\r", exclude_categories=["Cs"]), min_size=1, max_size=8)
value = some.text(some.characters(exclude_characters="\n\r", exclude_categories=["Cs"]), max_size=20)


@given(some.dictionaries(word, value), word)
def test_every_key_is_found_and_no_other(pairs: dict[str, str], asked: str) -> None:
    """It answers as a dictionary would."""
    flat = Flat(pack({"before": b"\n", "keys": sorted_lines(pairs.items()), "after": b"zzz\tzzz\n"}))
    assert {key: flat.get("keys", key) for key in pairs} == pairs
    assert flat.get("keys", asked) == pairs.get(asked)


@given(some.dictionaries(word, value), word)
def test_beginnings_and_parts_are_found(pairs: dict[str, str], part: str) -> None:
    """Keys that begin so or hold it come in order, with their values."""
    flat = Flat(pack({"keys": sorted_lines(pairs.items())}))
    in_order = sorted(pairs.items(), key=lambda pair: pair[0].encode())
    assert list(flat.starting("keys", part)) == [pair for pair in in_order if pair[0].startswith(part)]
    assert list(flat.containing("keys", part)) == [pair for pair in in_order if part in pair[0]]


@given(some.sets(some.integers(0, 10_000), min_size=1), some.integers(0, 10_000))
def test_the_last_line_not_after_a_key_is_found(numbers: set[int], asked: int) -> None:
    """As one looks for the passage that holds a place; the lines behind it follow."""
    flat = Flat(pack({"keys": sorted_lines((f"{number:06}", "") for number in numbers)}))
    last = max((number for number in numbers if number <= asked), default=min(numbers))
    found = [int(key) for key, _ in flat.from_last_not_after("keys", f"{asked:06}")]
    assert found == sorted(number for number in numbers if number >= last)


@given(some.data())
def test_damage_is_noticed_before_it_answers(data: some.DataObject) -> None:
    """With any one byte changed or the end missing, every answer is right or there is none."""
    pairs = {f"key{number}": f"value{number}" * 20 for number in range(200)}
    whole = pack({"keys": sorted_lines(pairs.items())})
    at = data.draw(some.integers(0, len(whole) - 1))
    other = data.draw(some.integers(1, 255))
    damaged = whole[:at] + bytes([whole[at] ^ other]) + whole[at + 1 :]
    if data.draw(some.booleans()):
        damaged = whole[:at]
    for key in ("key0", "key77", "key199", "nothing"):
        try:
            assert Flat(damaged).get("keys", key) == pairs.get(key)
        except (Broken, UnicodeDecodeError) as error:
            assert isinstance(error, Broken)


def cut(path: Path) -> None:
    """The file is half of itself, where it lies."""
    os.truncate(path, path.stat().st_size // 2)


def empty(path: Path) -> None:
    """It is there, and nothing is in it."""
    os.truncate(path, 0)


def written_over(path: Path) -> None:
    """As `cp` puts another one in its place."""
    path.write_bytes(pack({"keys": sorted_lines([("key0", "of another")])}))


@pytest.mark.parametrize("harm", [cut, empty, written_over], ids=lambda harm: harm.__name__)
@pytest.mark.parametrize("rested", [False, True])
def test_a_file_that_changes_while_it_is_open_is_broken(
    tmp_path: Path, harm: Callable[[Path], None], rested: bool
) -> None:
    """Each question that is asked then says so: none gets an answer, and the process lives."""
    path = tmp_path / "one.flat"
    save(path, pack({"keys": sorted_lines((f"key{number:05}", f"value{number}") for number in range(20_000))}))
    flat = Flat.open(path)
    begun = flat.starting("keys", "key1")
    assert next(begun) == ("key10000", "value10000")
    if rested:
        flat.rest()
    harm(path)
    questions: list[Callable[[], object]] = [
        lambda: flat.get("keys", "key19999"),
        lambda: list(begun),
        lambda: list(flat.containing("keys", "999")),
        lambda: list(flat.from_last_not_after("keys", "key19998")),
        lambda: flat.line("keys", 0),
        lambda: flat.read(*flat.bounds("keys")),
        flat.check,
    ]
    for ask in questions:
        with pytest.raises(Broken):
            ask()


def test_a_file_of_the_same_length_is_looked_at_again_after_a_rest(tmp_path: Path) -> None:
    """Meanwhile what was looked at may be no text any more: that is no answer either."""
    path = tmp_path / "one.flat"
    save(path, pack({"keys": sorted_lines((f"key{number:05}", f"value{number}") for number in range(20_000))}))
    for rests in (False, True):
        flat = Flat.open(path)
        assert flat.line("keys", 0) == "key00000\tvalue0"
        with path.open("r+b") as file:
            file.write(b"another \t" if rests else b"\xff" * 9)
        if rests:
            flat.rest()
        with pytest.raises(Broken):
            flat.line("keys", 0)
        with path.open("r+b") as file:
            file.write(b"key00000\t")


def test_a_file_that_is_removed_while_it_is_open_answers_on(tmp_path: Path) -> None:
    """And one that is replaced by another one: what is open is the file, not its name."""
    path = tmp_path / "one.flat"
    save(path, pack({"keys": sorted_lines([("a", "b")])}))
    flat = Flat.open(path)
    save(path, pack({"keys": sorted_lines([("a", "another")])}))
    assert flat.get("keys", "a") == "b"
    path.unlink()
    assert flat.get("keys", "a") == "b"


def test_a_file_is_written_whole_and_for_its_owner_alone(tmp_path: Path) -> None:
    """Nothing but the file is left behind, and others cannot read it."""
    path = tmp_path / "deep" / "one.flat"
    save(path, pack({"keys": sorted_lines([("a", "b")])}))
    assert Flat.open(path).get("keys", "a") == "b"
    assert [found.name for found in path.parent.iterdir()] == ["one.flat"]
    assert path.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("content", [b"", b"short", b"x" * 10_000])
def test_what_is_no_such_file_is_broken(tmp_path: Path, content: bytes) -> None:
    """Empty, short and foreign files are all refused in the same way, and so is a missing one."""
    path = tmp_path / "one.flat"
    path.write_bytes(content)
    with pytest.raises(Broken):
        Flat.open(path)
    with pytest.raises(Broken):
        Flat.open(tmp_path / "missing")


def test_an_index_that_cannot_be_kept_is_built_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a full disk a worker is asked for each article anew, and must not take two seconds each time."""
    made = []

    def count(progress: object, cache: object) -> bytes:
        made.append(1)
        return pack({"keys": sorted_lines([("社区", "shè qū")])})

    monkeypatch.setattr(index, "made", count)
    monkeypatch.setattr(index, "SHIPPED", tmp_path)  # none came with the program
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    for _ in range(3):
        assert index.opened(tmp_path / "file").get("keys", "社区") == "shè qū"
    assert len(made) == 1


def test_the_name_of_the_index_is_found_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A worker is asked with each text of a library, and reads no megabytes of data each time to tell it."""
    name = index.name()

    def read(file: str) -> bytes:
        raise AssertionError(f"{file} is read again")

    monkeypatch.setattr(index, "whole", read)
    assert index.name() == name


@pytest.fixture
def another_process() -> Iterator[Callable[[], None]]:
    """Forgets the name, as a process that starts knows none."""
    index._named.cache_clear()
    yield index._named.cache_clear
    index._named.cache_clear()


def test_the_next_process_reads_no_data_to_name_the_index(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, another_process: Callable[[], None]
) -> None:
    """Files that lie there as they were when they were last read are not read again; a changed one is."""
    words = tmp_path / "words.tsv"
    words.write_text("社区", encoding="utf-8")
    monkeypatch.setattr(index, "RULES", ())
    monkeypatch.setattr(index, "DATA", (str(words),))
    cache = tmp_path / "cache"
    names = []
    for content in ("社区", None, "小区", None):
        another_process()
        with monkeypatch.context() as reading:
            if content is None:
                reading.setattr(index, "_content", lambda *files: pytest.fail("read again"))
            else:
                words.write_text(content, encoding="utf-8")
            names.append(index.name(cache))
    assert names[0] == names[1] != names[2] == names[3]
    assert names[3] == index.name(), "and the name is the one that the content has"


@pytest.mark.parametrize("noted", [b"", b"nonsense", b"0 ../../elsewhere", b"\xff\xfe", b"1 2 3"])
@pytest.mark.usefixtures("another_process")
def test_a_damaged_note_of_the_name_is_none(tmp_path: Path, noted: bytes) -> None:
    """What the cache says is never more than a short cut."""
    (tmp_path / index.SEEN).write_bytes(noted)
    assert index.name(tmp_path) == index.name()
