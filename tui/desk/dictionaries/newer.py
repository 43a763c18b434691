"""A newer CC-CEDICT in the place of the built-in one: for look-ups, and for whatever finds words and readings."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from pathlib import Path
from typing import IO, cast

from seeds.language.dictionary import Dictionary, cedict
from seeds.language.dictionary.formats.definition import UnusableDictionary, plain, too_large
from seeds.language.dictionary.formats.lines import ENTRY, DictionaryHead, head, limited
from seeds.language.dictionary.formats.table import OpenedDictionary
from store.dictionaries import BUILT_IN, DictionaryTrouble
from store.files import make_folder, write_whole
from store.paths import Paths
from tui.desk.dictionaries.edition import use_newest

Progress = Callable[[str, float], None]
FEWEST = 100_000
"""A CC-CEDICT with fewer entries is a piece of one."""
LARGEST = 64 * 1024**2
OFTEN = 2_000


def in_use() -> DictionaryHead:
    """What the CC-CEDICT says of itself that is in use."""
    return head_of(cedict.data_file())


def head_of(path: Path) -> DictionaryHead:
    """What a packed CC-CEDICT says of itself."""
    with gzip.open(path) as file:
        return head(cast(IO[bytes], file))


def renew(paths: Paths, found: OpenedDictionary, progress: Progress) -> tuple[int, str]:
    """Use a newer CC-CEDICT and make its index; the number of its entries, and the day of the one before."""
    assert found.cedict is not None and found.text is not None
    name, before = found.path.name, in_use().date
    if found.cedict.date <= before:
        raise UnusableDictionary(
            f"{name} is of {found.cedict.date}, and the CC-CEDICT in use of {before}", "nothing was added"
        )
    lines, size = [f"# CC-CEDICT\n#! date={found.cedict.date}\n"], 0
    for line, read in limited(found.text):
        if ENTRY.fullmatch(line.rstrip()):
            lines.append(f"{plain(line)}\n")
        if read > LARGEST:
            raise too_large(name, f"more than {LARGEST // 1024**2} MB")
        if (size := size + 1) % OFTEN == 0:
            progress(f"Reading {name}", min(read / found.size, 1.0) / 2)
    count = len(lines) - 1
    if count < FEWEST:
        raise UnusableDictionary(
            f"{name} holds {count:,} entries, which is no whole CC-CEDICT", "with --name NAME it stands beside it"
        )
    make_folder(paths.dictionaries)
    write_whole(paths.newer_cedict, gzip.compress("".join(lines).encode("utf-8", "replace"), 6))
    use_newest(paths)
    Dictionary.open(paths.cache, lambda done: progress("Preparing the dictionary", 0.5 + done / 2))
    return count, before


def give_up(paths: Paths) -> None:
    """Go back to the one that comes with the program."""
    try:
        paths.newer_cedict.unlink()
    except FileNotFoundError:
        raise DictionaryTrouble(f"the built-in {BUILT_IN} cannot be removed") from None
    use_newest(paths)
