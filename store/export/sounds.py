"""Sound files that go into an Anki package."""

from __future__ import annotations

import hashlib
from typing import NamedTuple


class Recording(NamedTuple):
    """A recording of a term."""

    data: bytes
    ending: str
    """With its dot."""

    @property
    def name(self) -> str:
        """A name that tells the content, since Anki keeps the files of all decks in one folder."""
        return f"jingdu-{hashlib.blake2b(self.data, digest_size=8).hexdigest()}{self.ending}"

    @property
    def tag(self) -> str:
        """How a field of a note names it."""
        return f"[sound:{self.name}]"
