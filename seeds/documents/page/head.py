"""The head of an article: which of its lines is the title, and what the others are to it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from seeds.documents.imprint import is_button, is_imprint, names_only, read_imprint, without_day
from seeds.documents.page.joins import glue, without_dangling_blank
from seeds.documents.page.kinds import (
    is_box_title,
    is_byline,
    is_furniture,
    is_numbered_heading,
    is_placed_caption,
    is_signed_caption,
    repeats,
)
from seeds.documents.page.lines import Line, Spacing
from seeds.documents.page.signs import finished, is_stamped

LONGEST_HEAD = 14
LONGEST_TITLE = 60
LONGEST_LABEL = 8
"""A column's name is no longer than this."""

_PROSE = re.compile("。|；|，.*，")
_LATIN_SENTENCE = re.compile(r"(?=.{40})[ -~]*[a-z], [a-z]|[a-z)][.!?][\"”’]? [“\"‘]?[A-Z]")
_DASH = re.compile("[—–-]{1,2}(?=[^—–-])")


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above the text of an article."""

    title: str = ""
    kicker: tuple[str, ...] = ()
    deck: tuple[str, ...] = ()
    byline: str = ""
    date: str = ""


def is_prose(text: str) -> bool:
    """Whether the line is running text, or the beginning of it."""
    if len(text) > LONGEST_TITLE and (len(text) > 2 * LONGEST_TITLE or not text.isascii()):
        return True
    return (
        bool(_PROSE.search(text) or _LATIN_SENTENCE.search(text))
        or text[-1] in "，、；,"
        or (text.endswith(".") and finished(text))
    )


def head_length(lines: list[Line], spacing: Spacing) -> int:
    """How many lines stand before the text; none when the first line is already text.

    A head without a text below it is none, except for its first line.
    """
    titled = False
    chat = sum(1 for line in lines[: 2 * LONGEST_HEAD] if is_stamped(line.text)) > 1
    notes = 0
    for number, line in enumerate(lines):
        if line.block is not None or line.cut or (line.item and number):
            return number
        if number > LONGEST_HEAD + notes:
            break
        if not chat and (is_imprint(line.text) or is_button(line.text)):
            notes += 1
            continue
        furniture = is_furniture(line.text)
        if is_box_title(line.text) or is_signed_caption(line.text) or (is_prose(line.text) and not furniture):
            return number
        if is_stamped(line.text):
            return number
        if number and (is_placed_caption(line, spacing) or is_numbered_heading(line.text)):
            return number
        opens = line.marker == "#" and not titled
        if number and line.marker and not opens and line.marker != "##":
            return number
        titled = titled or opens
    return 1 if len(lines) > 1 else 0


def read_head(lines: list[Line], spacing: Spacing) -> Head:
    """Sort the lines of a head into kicker, title, deck and byline."""
    notes = [line for line in lines if not line.marker and (is_imprint(line.text) or is_button(line.text))]
    rest = [line for line in lines if line not in notes]
    signed = [line for line in rest if not line.marker and (_signs(line, rest) or _above_date(line, lines))]
    labels = _labels([line for line in rest if line not in signed], spacing)
    names, days = _parted(notes)
    byline = " ".join([*(line.text for line in signed), *names])
    date = read_imprint([line.text for line in notes]).date
    if not labels:
        return Head(kicker=tuple(days), byline=byline, date=date)
    place = _title_place(labels)
    kicker = [*(without_dangling_blank(label.text) for label in labels[:place]), *days]
    deck: list[str] = []
    for label in labels[place + 1 :]:
        text = without_dangling_blank(label.text)
        if is_furniture(text) or repeats(text, [*kicker, labels[place].text]) or (deck and _names_column(label)):
            kicker.append(text)
        else:
            deck.append(text)
    return Head(without_dangling_blank(labels[place].text), tuple(kicker), tuple(deck), byline, date)


def _signs(line: Line, head: list[Line]) -> bool:
    """Whether the line names who wrote the article; nothing but a name does below the title."""
    return is_byline(line.text) or (names_only(line.text) and head.index(line) > 0)


def _above_date(line: Line, lines: list[Line]) -> bool:
    """Whether the line is a short name right above the line that tells the day."""
    place = lines.index(line)
    name = len(line.text) <= LONGEST_LABEL or "/" in line.text
    if not name or place == len(lines) - 1 or not is_imprint(lines[place + 1].text):
        return False
    if all(is_furniture(other.text) or is_imprint(other.text) or is_button(other.text) for other in lines[:place]):
        return False  # it is the title
    return len(line.text) <= 2 * LONGEST_LABEL and bool(read_imprint([line.text, lines[place + 1].text]).beside)


def _parted(notes: list[Line]) -> tuple[list[str], list[str]]:
    """Who and where the notes of a page tell, and the rest of them."""
    names, days = [], []
    for note in notes:
        name, rest = without_day(note.text) if is_imprint(note.text) else ("", note.text)
        names += [name] if name else []
        days += [rest] if rest else []
    return names, days


def _labels(lines: list[Line], spacing: Spacing) -> list[Line]:
    """The lines, those set closer than usual made one."""
    labels: list[Line] = []
    for line in lines:
        if labels and line.gap < spacing.ordinary and not line.marker:
            last = labels[-1]
            labels[-1] = last._replace(text=last.text + glue(last.text, line.text) + line.text)
        else:
            labels.append(line)
    return labels


def _title_place(labels: list[Line]) -> int:
    """Which label is the title: the marked one, the one a deck stands under, or the first below the banners."""
    for place, label in enumerate(labels):
        if label.marker == "#":
            return place
    for place, label in enumerate(labels[1:]):
        if _DASH.match(label.text) or label.marker == "##":
            return place
    banners = [place for place, label in enumerate(labels[:-1]) if is_furniture(label.text)]
    below = 0
    for place in banners:
        if place - below <= 1:
            below = place + 1
    return below


def _names_column(label: Line) -> bool:
    """Whether the label is as short as the name of a column, and no more than a name."""
    return len(label.text) <= LONGEST_LABEL and label.text.isalnum() and not label.marker
