"""Who says what: the statements of an article, each with its speaker, its verb and its stance. Pure functions.

What no statement covers is the paper's own voice. In doubt nobody is named.
"""

from __future__ import annotations

from seeds.language.speech.find import statements
from seeds.language.speech.statement import Statement
from seeds.language.speech.voices import Voice, voices

__all__ = ["Statement", "Voice", "statements", "voices"]
