"""What somebody says in an article."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Statement:
    """A stretch of a passage that is given to a speaker."""

    passage: int
    start: int
    """Where what is said begins, its quotation mark included."""
    end: int
    speaker: str
    """The name which the article gives him, or what he is called there: 一位村民."""
    at: tuple[int, int] | None
    """Where the passage names him for this statement, be it as 他 or 该负责人; None where it leaves him out."""
    verb: str
    """表示, 强调; empty where a quotation stands without one."""
    verb_at: int
    stance: str
    """says, stresses, denies: what the verb tells of the speaker's attitude."""
    direct: bool
    """Whether the words are his own, in quotation marks."""
    doubt: bool = False
    """Whether the speaker is only likely: led back from a pronoun, or named beside a quotation without a verb."""
