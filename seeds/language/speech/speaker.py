"""Who says something: the words of the passage for him, and the name they lead back to."""

from __future__ import annotations

from typing import NamedTuple

from seeds.language.speech.known import Known
from seeds.language.speech.page import Subject


class Speaker(NamedTuple):
    """Who says something."""

    known: Known
    name: str
    sure: bool
    subject: Subject
