"""A number of a text with its meaning, and the place it stands in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

Kind = Literal[
    "amount", "count", "share", "rank", "score", "date", "period", "range", "ratio", "change", "age", "measure"
]
Value: TypeAlias = "int | float | str"
"""A plain number in base units; dates, times and scores are written out: 2024-11-27, 15:30, 3-1."""


@dataclass(frozen=True, slots=True)
class Number:
    """A stretch of text that says how much, how many, which one or when."""

    start: int
    end: int
    kind: Kind
    value: Value | None
    """None where the text names no figure: 近年来. A fall is below nothing: 下降3% is −0.03."""
    high: Value | None = None
    """The other end of a range, and of what 几十 leaves open."""
    unit: str = ""
    english: str = ""
    notes: tuple[str, ...] = ()
    """What else a reader may want to know: metric units, the date something is measured against."""

    @property
    def telling(self) -> bool:
        """Whether there is something to explain: more than a plain date or a few of something."""
        if self.notes or self.kind in ("share", "ratio", "change"):
            return True
        if self.high is not None:
            if (self.value, self.high) == (2, 9) and self.kind != "range":  # 几块钱
                return False
            return self.kind not in ("count", "period")  # 几十个 is easily read
        return (
            self.kind in ("amount", "measure", "count")
            and isinstance(self.value, (int, float))
            and self.value >= 10_000
        )

    def as_document(self, text: str, block: int) -> dict[str, Any]:
        """The number for other programs; `text` is the passage it stands in, `block` that passage's number."""
        return {
            "text": text[self.start : self.end],
            "block": block,
            "start": self.start,
            "end": self.end,
            "kind": self.kind,
            "value": self.value,
            "high": self.high,
            "unit": self.unit or None,
            "english": self.english,
        }
