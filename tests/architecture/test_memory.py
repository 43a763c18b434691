"""What is remembered of texts has bounds: a text of any length is read in the room of a long one."""

from __future__ import annotations

import re

from test_rooms import ROOT, modules

MOST = 4096
"""Things that one function of the language remembers: twice the words of a chapter, a megabyte."""
_REMEMBERED = re.compile(r"maxsize=([\d_]+|None|1 <<)")


def test_no_function_of_the_language_remembers_more() -> None:
    """Thirty of them, each of which kept its last sixteen thousand words, took as much as all tables."""
    found = {
        str(path.relative_to(ROOT)): sizes
        for path in modules("seeds")
        if (sizes := _REMEMBERED.findall(path.read_text(encoding="utf-8")))
    }
    assert found
    assert not {path: sizes for path, sizes in found.items() if any(not _few(size) for size in sizes)}


def _few(size: str) -> bool:
    return size.replace("_", "").isdecimal() and int(size) <= MOST
