"""Tables of words in files: they come back as they were, in little room, or not at all."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from each import each
from hypothesis import given
from hypothesis import strategies as st

from seeds.language import kept

words = st.text(st.characters(exclude_characters="\n", exclude_categories=["Cs"]), min_size=1, max_size=4)
tables = st.lists(
    st.dictionaries(words, words) | st.dictionaries(words, st.integers(0, 2**62)) | st.frozensets(words)
)


@given(tables)
def test_tables_come_back_as_they_were(some: list[Any]) -> None:
    """Whatever they hold, in the order in which they hold it."""
    back = list(kept.unpacked(kept.packed(some)))
    assert back == some
    assert [list(one) for one in back if isinstance(one, dict)] == [
        list(one) for one in some if isinstance(one, dict)
    ]


def test_what_comes_again_takes_room_once() -> None:
    """A word of two tables, the reading of two words, and a large number are one object each."""
    said, counted, verbs = kept.unpacked(
        kept.packed([{"服务": "fú wù", "服務": "fú wù"}, {"服务": 1 << 40, "社区": 1 << 40}, frozenset(["服务"])])
    )
    assert said["服务"] is said["服務"] and counted["服务"] is counted["社区"]
    assert next(iter(verbs)) is next(iter(said)) is next(iter(counted))


@each("at", [0, 3, 4, 20, -1])
def test_what_is_not_as_it_was_written_is_not_read(tmp_path: Path, at: int) -> None:
    """One wrong byte, wherever it is, and half a file count as none; nothing is left beside."""
    file = tmp_path / f"tables-{at}.cache"
    kept.write(str(file), kept.packed([{"社区": "shè qū"}]))
    whole = bytearray(file.read_bytes())
    assert list(tmp_path.iterdir()) == [file] and kept.read(str(file)) is not None
    for broken in (whole[: len(whole) // 2], whole[:3], b"", (*whole[:at], whole[at] ^ 1, *whole[at:][1:])):
        file.write_bytes(bytes(broken))
        assert kept.read(str(file)) is None
