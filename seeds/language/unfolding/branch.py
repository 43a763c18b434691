"""A line of an unfolded sentence."""

from __future__ import annotations

from typing import Literal, NamedTuple

Span = tuple[int, int]


class Branch(NamedTuple):
    """A clause, or what stands before 的 in one; places are those of the sentence."""

    kind: Literal["clause", "frame", "modifier"]
    """A frame tells when, why or on what terms the rest holds: 随着…, 如果…."""
    start: int
    end: int
    depth: int
    verb: Span | None = None
    """The main verb, where it is clear."""
    beside: tuple[Span, ...] = ()
    """Main verbs that stand beside it: 研究并解决."""
    left_out: tuple[Span, ...] = ()
    """What is told on lines of their own, below."""
    noun: Span | None = None
    """The noun that a modifier belongs to."""
    joint: str = ""
    """In English, how it hangs together with the rest: because, but, in order to."""
    doubt: bool = False
    """Whether it is only likely that a modifier begins here."""
    subject: Span | None = None
    """The noun that the main verb is said of, where it is clear."""
