"""Which CC-CEDICT is used: settled once, before a verb does anything."""

from __future__ import annotations

from seeds.language import edition
from store.paths import Paths


def use_newest(paths: Paths) -> None:
    """Use the reader's newer CC-CEDICT, if there is one, in everything that is done from here on."""
    file = paths.newer_cedict
    edition.use(str(file) if file.is_file() else "")
