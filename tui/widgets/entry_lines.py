"""The lines of an entry in the cells there are: Chinese broken as on the page, what belongs together indented."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise, zip_longest
from typing import NamedTuple

from tui.desk.reading.asked import PARTED, EntryPart
from tui.typeset.breaking import line_starts
from tui.typeset.cells import cells, drawable, edges, widths
from tui.typeset.columns import ending, padded, shortened

_HELD = re.compile(r"· \S+|\d\S* \(\S+\)")
"""What a line is not ended in: a remark behind its sign, a level with the list it is of (2 (2.0))."""
QUIET = "$foreground-muted"
Runs = tuple[tuple[str, str], ...]
"""Some text, each part of it with its style; of some there may be nothing on a line."""


class TextManner(NamedTuple):
    """How text of a kind is set."""

    styles: tuple[str, ...] = ("",)
    """Of its fields in turn."""
    between: str = "  "
    """What stands between two fields."""
    hang: int = 0
    """Cells by which a second line is set back, where there are several fields."""


MANNERS = {
    "headword": TextManner(("bold", QUIET)),
    "reading": TextManner(("$accent",)),
    "status": TextManner((QUIET,)),
    "label": TextManner((QUIET,)),
    "quiet": TextManner((QUIET,)),
    "sentence": TextManner((QUIET, "", QUIET), ""),
    "note": TextManner(("$secondary",)),
    "hint": TextManner(("$warning",)),
    "sense": TextManner((QUIET, ""), hang=3),
    "piece": TextManner(("", QUIET, ""), hang=2),
    "kept": TextManner(("$success", QUIET, ""), hang=2),
    "place": TextManner((QUIET, "", QUIET), ""),
}
PLAIN = TextManner()
CLOSE = {
    ("headword", "reading"),
    ("reading", "status"),
    *(("label", kind) for kind in ("gloss", "whole", "sense", "piece", "kept", "place", "note")),
    ("piece", "piece"),
    ("kept", "kept"),
    ("place", "place"),
}
"""Kinds between which no blank line stands."""
HEAD = ("headword", "reading", "status")
MEANING = ("gloss", "sense", "piece")
WITH = "+"
"""Stands between the kinds of what is set on one line."""
APART = " · "
"""Stands between two remarks."""
LOW = 9
"""So few rows begin with what counts."""


def set_entry(parts: Iterable[EntryPart], width: int, height: int | None = None) -> Iterator[tuple[Runs, object]]:
    """Each line with what it is about; a blank one stands wherever something else begins. Where there are few rows,
    they begin with what counts."""
    before = ""
    for kind, text, about in parts if height is None or height > LOW else counting_first(list(parts), width):
        if before and (before.rsplit(WITH, maxsplit=1)[-1], kind.split(WITH)[0]) not in CLOSE:
            yield (), None
        for line in text.split("\n"):
            fields = [drawable(field) for field in line.split(PARTED)]
            fields = [*_aligned(*fields, width=width)] if kind == "place" else fields
            yield from ((drawn, about) for drawn in _set(fields, kind, width))
        before = kind


def counting_first(parts: Sequence[EntryPart], width: int) -> list[EntryPart]:
    """The parts with reading and status beside the headword or on a line each, and the meaning before notes."""
    head = [part for part in parts if part.kind in HEAD]
    rest = [part for part in parts if part.kind not in HEAD]
    lines: list[EntryPart] = []
    for kind, text, about in head:
        beside = PARTED.join([lines[-1].text, text]) if lines else ""
        if beside and cells(beside.replace(PARTED, "  ")) <= width:
            lines[-1] = EntryPart(f"{lines[-1].kind}{WITH}{kind}", beside, about)
        else:
            lines.append(EntryPart(kind, _on_one_line(text, width) if kind == "status" else text, about))
    meaning = next((at for at, part in enumerate(rest) if part.kind in MEANING), len(rest) - 1) + 1
    later = _later(rest[:meaning])
    first = [part for part in rest[:meaning] if part not in later]
    chosen, others = _chosen(rest[meaning:]) if first and first[-1].kind == "gloss" else ([], rest[meaning:])
    return [*lines, *first, *chosen, *later, *others]


def _chosen(parts: Sequence[EntryPart]) -> tuple[list[EntryPart], list[EntryPart]]:
    """The sense that a dictionary chose, with its heading, and all else: behind what this text makes of the word
    (a key term, a number) it comes before the examples and remarks on that."""
    at = next((at for at, part in enumerate(parts) if part.kind == "sense"), -1)
    if at < 0:
        return [], list(parts)
    begin = at - (at > 0 and parts[at - 1].kind == "label")
    return list(parts[begin : at + 1]), [*parts[:begin], *parts[at + 1 :]]


def _later(parts: Sequence[EntryPart]) -> list[EntryPart]:
    """Of what stands before the meaning: what the reader wrote, and what is told of a whole that the word is in."""
    noted = [part.about for part in parts if part.kind == "note"]
    later, in_whole = [], False
    for part, after in zip_longest(parts, parts[1:]):
        in_whole = (after is not None and after.kind == "whole") if part.kind in ("label", *MEANING) else in_whole
        if in_whole or (part.about is not None and part.about in noted):
            later.append(part)
    return later


def _on_one_line(status: str, width: int) -> str:
    """As many of its remarks as have room, the first before all others."""
    while cells(status) > width and APART in status:
        status = status[: status.rindex(APART)]
    return shortened(status, width)


def _manner(kind: str, fields: int) -> TextManner:
    """How text of a kind is set; beside the headword each field in its own manner."""
    first, *beside = kind.split(WITH)
    manner = MANNERS.get(first, PLAIN)
    if not beside:
        return manner
    own = (*manner.styles, *[""] * fields)[: fields - len(beside)]
    return TextManner((*own, *(MANNERS[each].styles[0] for each in beside)))


def _set(fields: list[str], kind: str, width: int) -> Iterator[Runs]:
    """The fields one after the other, in as many lines as they need."""
    manner = _manner(kind, len(fields))
    hang = manner.hang if len(fields) > 1 else 0
    styles = manner.styles if len(fields) > 1 or len(manner.styles) < 2 else (manner.styles[kind == "sense"],)
    text = manner.between.join(fields)
    spans, at = [], 0
    for field, style in zip_longest(fields, styles[: len(fields)], fillvalue=""):
        spans += [(at, at + len(field), style), (at + len(field), at + len(field) + len(manner.between), "")]
        at += len(field) + len(manner.between)
    for number, (start, stop) in enumerate(pairwise([*broken(text, width, hang), len(text)])):
        end = start + len(text[start:stop].rstrip())
        runs = tuple([(text[max(first, start) : min(last, end)], style) for first, last, style in spans])
        yield ((" " * hang, ""), *runs) if number and hang else runs


def broken(text: str, width: int, hang: int = 0) -> list[int]:
    """Where lines begin, each but the first with less room by what it is set back."""
    advances = widths(text)
    held = (match.span() for match in _HELD.finditer(text))
    return line_starts(text, advances, edges(advances), max(width - hang, 2), -hang, held)


def _aligned(before: str, word: str, after: str, *, width: int) -> tuple[str, str, str]:
    """A place of a word on one line, the word in the middle, so that places below each other compare."""
    word = shortened(word, width // 2)
    lead = padded(ending(before, (width - cells(word)) // 2), (width - cells(word)) // 2, right=True)
    return lead, word, shortened(after, width - cells(lead) - cells(word))
