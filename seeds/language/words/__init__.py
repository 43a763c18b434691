"""Text into words: one lexicon, a lattice over it, numbers, the reader's own words, guesses for the unknown."""

from __future__ import annotations

from seeds.language.words.contested import settled
from seeds.language.words.inner import joints, joints_of_name
from seeds.language.words.lattice import cut as cut_run
from seeds.language.words.lexicon import prepare
from seeds.language.words.own import fixed
from seeds.language.words.piece import Piece, kind_of
from seeds.language.words.repeated import joined, repeated
from seeds.language.words.tokens import cut
from seeds.language.words.unknown import join_unknown

__all__ = [
    "Piece",
    "cut",
    "cut_run",
    "fixed",
    "join_unknown",
    "joined",
    "joints",
    "joints_of_name",
    "kind_of",
    "prepare",
    "repeated",
    "settled",
]
