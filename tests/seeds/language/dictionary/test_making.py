"""The index is made section by section: the file is the one that lies whole in memory, the memory is not."""

from __future__ import annotations

import os
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from seeds.language.dictionary.flat import pack, sorted_lines
from seeds.language.dictionary.growing import Growing

MEMORY = 400 * 1024
"""Kilobytes: the lexicon and the entries are in it, the file but once; beside a long text there is room for it."""
WORD = some.text(some.characters(exclude_characters="\t\n\r", exclude_categories=["Cs"]), min_size=1, max_size=8)


@given(some.dictionaries(WORD, WORD), some.binary(max_size=9000))
def test_what_grows_is_what_is_packed(pairs: dict[str, str], texts: bytes) -> None:
    """Byte for byte, with every checksum."""
    content = BytesIO()
    growing = Growing(content)
    growing.section("texts", [texts[:3000], texts[3000:]])
    growing.lines("keys", sorted(pairs.items()))
    growing.lines("none", [])
    growing.finish()
    assert content.getvalue() == pack({"texts": texts, "keys": sorted_lines(pairs.items()), "none": b""})


@pytest.mark.slow
def test_the_index_is_made_in_bounded_memory(tmp_path: Path) -> None:
    """In a process that has nothing yet, as on a machine whose wheel came without it."""
    script = (
        "import sys; from pathlib import Path; from seeds.language.dictionary import Dictionary\n"
        "print(Dictionary.open(Path(sys.argv[1])).entries('社区')[0].pinyin)"
    )
    with subprocess.Popen([sys.executable, "-c", script, str(tmp_path)], stdout=subprocess.PIPE) as program:
        assert program.stdout is not None
        assert program.stdout.read().decode() == "shè qū\n"
        _, status, used = os.wait4(program.pid, 0)
        program.returncode = os.waitstatus_to_exitcode(status)
    assert used.ru_maxrss < MEMORY, used.ru_maxrss
