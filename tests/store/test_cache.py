"""The cache: derived bytes by key, which may be lost at any time and never get in the way."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.cache import Cache, Changed


def test_what_was_put_is_got_by_another_program(tmp_path: Path) -> None:
    """Bytes put under a key are there for every later opening of the folder."""
    Cache(tmp_path / "cache").put("分析/1", b"\0words\n")
    assert Cache(tmp_path / "cache").get("分析/1") == b"\0words\n"
    assert Cache(tmp_path / "cache").get("分析/2") is None


def test_what_is_mapped_stays_as_it_was(tmp_path: Path) -> None:
    """Bytes looked at where they lie are those that were put, also when others take their place or all go."""
    cache = Cache(tmp_path / "cache")
    assert cache.mapped("key") is None
    cache.put("key", b"the first" * 10_000)
    found = cache.mapped("key")
    cache.put("key", b"the second")
    cache.clear()
    assert found and found[:] == b"the first" * 10_000
    cache.put("key", b"")
    empty = cache.mapped("key")
    assert empty is not None and empty[:] == b""


@pytest.mark.parametrize("length", [0, 50_000])
def test_what_is_cut_while_it_is_mapped_is_said(tmp_path: Path, length: int) -> None:
    """Whoever looked at it all the same would be killed by the system."""
    cache = Cache(tmp_path)
    cache.put("key", b"the first" * 10_000)
    found = cache.mapped("key")
    assert found and found[80_001:80_010] == b"the first"
    (file,) = tmp_path.iterdir()
    os.truncate(file, length)
    for part in (slice(0, 5), slice(80_000, 80_005)):
        with pytest.raises(Changed):
            found[part]


def test_reading_creates_nothing(tmp_path: Path) -> None:
    """A look into a cache that does not exist leaves no folder behind."""
    cache = Cache(tmp_path / "cache")
    assert cache.get("key") is None
    assert cache.size() == 0
    cache.clear()
    assert list(tmp_path.iterdir()) == []


@given(place=st.integers(0, 40), change=st.integers(1, 255))
def test_a_changed_byte_makes_it_absent(tmp_path_factory: pytest.TempPathFactory, place: int, change: int) -> None:
    """Whichever byte was changed, broken bytes are never handed out, and may be put again."""
    folder = tmp_path_factory.mktemp("cache")
    cache = Cache(folder)
    for look, times in ((cache.get, 3), (cache.mapped, 3), (cache.mapped, 10_000)):
        cache.put("key", b"0123456789" * times)
        (file,) = folder.iterdir()
        data = bytearray(file.read_bytes())
        data[place] ^= change
        file.write_bytes(data)
        assert look("key") is None
    cache.put("key", b"again")
    assert cache.get("key") == b"again"


def test_a_cut_file_is_absent(tmp_path: Path) -> None:
    """A file of which only the beginning was written counts as none."""
    cache = Cache(tmp_path)
    cache.put("key", b"x" * 1000)
    (file,) = tmp_path.iterdir()
    for length in (0, 5, 17, 500):
        for look in (cache.get, cache.mapped):
            file.write_bytes(file.read_bytes()[:length] if file.exists() else b"jingdu1 "[:length])
            assert look("key") is None


def test_it_stays_small_and_forgets_what_was_not_used(tmp_path: Path) -> None:
    """Beyond its limit a cache forgets what was used longest ago, and keeps what was just read."""
    cache = Cache(tmp_path, limit=10_000)
    for number in range(9):
        cache.put(str(number), bytes(1000))
    for age, file in enumerate(sorted(tmp_path.iterdir())):
        os.utime(file, (1000 + age, 1000 + age))
    assert cache.get("3") is not None
    cache.put("more", bytes(2000))
    assert cache.size() <= 10_000
    assert cache.get("3") is not None
    assert cache.get("more") is not None


def test_it_counts_what_other_programs_put(tmp_path: Path) -> None:
    """The limit holds for the folder, not for what one program put there."""
    for number in range(30):
        Cache(tmp_path, limit=10_000).put(str(number), bytes(1000))
    assert Cache(tmp_path).size() <= 10_000


def test_what_other_rules_made_is_dropped_when_something_new_is_put(tmp_path: Path) -> None:
    """An edition never finds what another one put, and does not let it lie about for ever."""
    Cache(tmp_path).put("without", b"0")
    Cache(tmp_path, edition=lambda: "1-old").put("key", b"old")
    now = Cache(tmp_path, edition=lambda: "1-new")
    assert now.get("key") is None
    now.put("key", b"new")
    now.put("more", b"new")
    assert now.get("key") == now.get("more") == b"new"
    assert len(list(tmp_path.iterdir())) == 2


def test_clearing_forgets_everything(tmp_path: Path) -> None:
    """After clearing nothing is left, unfinished files included."""
    cache = Cache(tmp_path)
    cache.put("a", b"1")
    (tmp_path / "left.0011").write_bytes(b"unfinished")
    cache.clear()
    assert cache.get("a") is None
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_no_trouble(tmp_path: Path) -> None:
    """Where nothing can be written, putting does nothing and getting finds nothing."""
    (tmp_path / "file").write_text("in the way")
    cache = Cache(tmp_path / "file" / "cache")
    cache.put("key", b"data")
    assert cache.get("key") is None


def test_the_owner_alone_may_look(tmp_path: Path) -> None:
    """What a person reads is nobody else's business."""
    Cache(tmp_path / "cache").put("key", b"data")
    assert (tmp_path / "cache").stat().st_mode & 0o077 == 0


def test_loading_it_loads_little() -> None:
    """The cache stands on the way of the quickest command, so it loads nothing heavy."""
    program = (
        "import sys, store.cache; print([each for each in ('pathlib', 'typing', 'inspect') if each in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-S", "-c", program], capture_output=True, text=True, cwd=_root(), check=False
    )
    assert done.stdout.strip() == "[]", done.stderr


def _root() -> Path:
    return Path(__file__).parents[2]
