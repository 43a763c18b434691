"""Somebody whom an article has named, and the name that a word leads back to."""

from __future__ import annotations

from typing import NamedTuple

from seeds.language.speech.people import is_person
from seeds.language.speech.pointing import plain


class Known(NamedTuple):
    """Somebody the article has named."""

    name: str
    kind: str
    """person, place, body; role for somebody without a name."""
    passage: int
    told: str = ""
    """What stands before his name where he is introduced: 城南街道党工委委员."""

    @property
    def is_somebody(self) -> bool:
        """Whether 他 may mean him: no body, not the narrator, not several."""
        if self.name.endswith("记者"):
            return False  # the paper's own, who asks
        return self.kind == "person" or (self.kind == "role" and is_person(plain(self.name)))

    def is_told(self, what: str) -> bool:
        """Whether he was introduced as what a word says: 该负责人 behind 有关负责人某某."""
        return what[-3:] in self.told or what in plain(self.name)

    def was_titled(self, title: str) -> bool:
        """Whether his title stood right before his name: 市长王某, 原告李某."""
        return self.kind in ("person", "body") and self.told[-len(title) - 2 :].startswith(title)


class Led(NamedTuple):
    """A name that a word leads back to."""

    name: str
    sure: bool
