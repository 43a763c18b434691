"""Files in the cache whose names say which version made them: `readings-1a2b.tsv`, `jieba-0.42.1.cache`."""

# ruff: noqa: PTH108 (a look-up has no time to load pathlib)
from __future__ import annotations

import os
from contextlib import suppress


def forget_others(file: str | os.PathLike[str]) -> None:
    """Remove what other versions kept beside this file: no program that is installed here will read it again."""
    folder, name = os.path.split(os.fspath(file))
    kind = name.partition("-")[0] + "-"
    with suppress(OSError):
        for entry in list(os.scandir(folder)):
            if entry.name.startswith(kind) and not entry.name.startswith(name):
                with suppress(OSError):
                    os.unlink(entry.path)
