"""Texts in the script asked for. What was put into it last is kept: a known page need not wait for opencc."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

from store.cache import Cache

if TYPE_CHECKING:
    from seeds.language.script import Script

KEPT = 50_000
"""Characters that are known without asking again: some screens full, and the titles of a library."""


class Shown:
    """What puts a text into one script, for the eye alone."""

    def __init__(self, script: Script, cache: Path) -> None:
        self._script = script
        self._cache = Cache(cache / "script", edition=_edition)
        stored = self._cache.get(script)
        self._known: dict[str, str] = json.loads(stored) if stored else {}
        """What was asked for last stands last."""
        self._size = sum(map(len, self._known))
        self._has_news = False

    def __call__(self, text: str) -> str:
        shown = self._known.pop(text, None)
        if shown is None:
            from seeds.language.script import in_script

            shown = in_script(self._script)(text)
            self._has_news = True
            self._size += len(text)
            while self._size > KEPT and self._known:
                oldest = next(iter(self._known))
                del self._known[oldest]
                self._size -= len(oldest)
        self._known[text] = shown
        return shown

    def prepare(self) -> None:
        """Load opencc, which takes a tenth of a second: the next page will need it."""
        from seeds.language.script import in_script

        in_script(self._script)

    def keep(self) -> None:
        """Keep for the next start what is known now."""
        if self._has_news:
            stored = json.dumps(self._known, ensure_ascii=False).encode("utf-8", "surrogatepass")
            self._cache.put(self._script, stored)
            self._has_news = False


def _edition() -> str:
    """Of the rules: it changes with our own file and with opencc's."""
    from importlib.util import find_spec
    from zlib import crc32

    files = [
        spec.origin for name in ("seeds.language.script", "opencc") if (spec := find_spec(name)) and spec.origin
    ]
    stamps = [(stat.st_size, stat.st_mtime_ns) for stat in map(os.stat, files)]
    return f"{crc32(repr(stamps).encode()):08x}"
