"""Who says what: the statements of an article, each with its speaker, its verb and its stance. Pure functions.

What no statement covers is the paper's own voice. In doubt nobody is named. The parts are loaded when they are
asked for: a page that has its statements from the cache reads no rules for them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from seeds.lazily import loader

if TYPE_CHECKING:
    from seeds.language.speech.find import statements
    from seeds.language.speech.statement import Statement
    from seeds.language.speech.voices import Voice, voices

HOMES = {
    "Statement": "statement",
    "Voice": "voices",
    "statements": "find",
    "voices": "voices",
}
"""The module of each name."""

__all__ = [
    "Statement",
    "Voice",
    "statements",
    "voices",
]

__getattr__ = loader(__name__, HOMES)
