"""The head of an article: which of its lines is the title, and what the others are to it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from seeds.documents.imprint import (
    is_button,
    is_imprint,
    is_timed,
    without_day,
)
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
from seeds.documents.page.writers import is_note, named, names_writer
from seeds.documents.published import find_date
from seeds.language.characters import LETTER, has_han

LONGEST_HEAD = 14
LONGEST_TITLE = 60
LONGEST_LABEL = 8
"""A column's name is no longer than this."""
LONGEST_WORD = 5

_PROSE = re.compile("。|；|，.*，")
_LATIN_SENTENCE = re.compile(r"(?=.{40})[ -~]*[a-z], [a-z]|[a-z)][.!?][\"”’]? [“\"‘]?[A-Z]")
_SHORTENED = re.compile(r"(.{8,}?)(?:\.{3,}|…+)$")
_ORIGINAL = re.compile(r"原标题[：:]\s*《?(.{8,120}?)》?$")
_ISSUED = re.compile(r"关于.{2,80}(?:决议|决定|通知|意见|办法|规定|公告|通告|报告|批复|函|条例|解释|公报|命令)$")
"""What an office's paper is called below the name of the office."""
_COLUMN = re.compile(f"{LETTER}{{2,6}}[·•・|｜]{LETTER}{{2,6}}$")
"""A series and its part, as they stand above a title."""
_OFFICE = re.compile("(?:法院|检察院|人民政府|委员会|[局厅部院署]|办公室)$")
_PAPER = re.compile(f"{LETTER}{{0,6}}(?:判决书|裁定书|决定书|调解书|起诉书|通知书|公告|通告|通知|公报|命令)$")
_LISTED = re.compile(r"\d{1,3}[.．、] ?[^\d\s]")
_DASH = re.compile("[—–-]{1,2}(?=[^—–-])")


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above the text of an article."""

    title: str = ""
    kicker: tuple[str, ...] = ()
    deck: tuple[str, ...] = ()
    byline: str = ""


def is_prose(text: str) -> bool:
    """Whether the line is running text, or the beginning of it."""
    if len(text) > LONGEST_TITLE and (len(text) > 2 * LONGEST_TITLE or not text.isascii()):
        return True
    return (
        bool(_PROSE.search(text) or _LATIN_SENTENCE.search(text))
        or text[-1] in "，、；,"
        or (text.endswith(".") and finished(text))
    )


def is_copied(lines: list[Line]) -> bool:
    """Whether it is one page copied from the web: below its title stands to the minute when it appeared."""
    timed = [number for number, line in enumerate(lines) if is_timed(line.text)]
    return bool(timed) and timed[-1] < 2 * LONGEST_HEAD and not _is_chat(lines)


def _is_chat(lines: list[Line]) -> bool:
    """Whether many lines begin with the time at which they were said."""
    return sum(1 for line in lines[: 2 * LONGEST_HEAD] if is_stamped(line.text)) > 1


def head_length(lines: list[Line], spacing: Spacing) -> int:
    """How many lines stand before the text; none when the first line is already text.

    A head without a text below it is none, except for its first line.
    """
    titled = False
    chat = _is_chat(lines)
    if lines and is_numbered_heading(lines[0].text) and any(is_numbered_heading(line.text) for line in lines[1:]):
        return 0  # a book without a title begins with a chapter
    notes = 0
    for number, line in enumerate(lines):
        if line.block is not None or line.cut or (line.item and number and not is_byline(line.text)):
            return number
        if number > LONGEST_HEAD + notes:
            break
        if not chat and (is_imprint(line.text) or is_button(line.text)):
            notes += 1
            continue
        furniture = is_furniture(line.text)
        if 0 < notes < number and not furniture and finished(line.text) and len(line.text) > 4:
            return number  # a sentence below the day is text, however short
        if (
            not (chat or number)
            and len(line.text) <= LONGEST_TITLE
            and any(is_timed(other.text) for other in lines[1:4])
        ):
            continue  # a title, though it reads like a sentence
        if is_box_title(line.text) or is_signed_caption(line.text) or (is_prose(line.text) and not furniture):
            return number
        if is_stamped(line.text):
            return number
        if number and (is_placed_caption(line, spacing) or _counts(line)):
            return number
        opens = line.marker == "#" and not titled
        if number and line.marker and not (opens or line.marker == "##" or is_byline(line.text)):
            return number
        titled = titled or opens
    return 1 if len(lines) > 1 else 0


def _counts(line: Line) -> bool:
    """Whether the line counts what stands below it."""
    return is_numbered_heading(line.text) or _LISTED.match(line.text) is not None


def read_head(lines: list[Line], spacing: Spacing) -> Head:
    """Sort the lines of a head into kicker, title, deck and byline."""
    notes = [line for line in lines if not line.marker and is_note(line)]
    rest = [line for line in lines if line not in notes]
    signed = [line for line in rest if line.marker[:1] != "#" and names_writer(line, rest, lines)]
    # One of two equal lines may be the byline; the other one stays.
    labels = _labels([line for line in rest if not any(line is one for one in signed)], spacing, lines)
    names, days = _parted(notes)
    byline = " ".join([*(named(line.text) for line in signed), *names])
    if not labels:
        return Head(kicker=tuple(days), byline=byline)
    place = _title_place(
        _above_the_minute(labels, lines), bool(notes) or any(is_byline(line.text) for line in signed), lines
    )
    kicker = [*(without_dangling_blank(label.text) for label in labels[:place]), *days]
    deck: list[str] = []
    for label in labels[place + 1 :]:
        text = without_dangling_blank(label.text)
        if is_furniture(text) or repeats(text, [*kicker, labels[place].text]) or (deck and _names_column(label)):
            kicker.append(text)
        else:
            deck.append(text)
    title = without_dangling_blank(labels[place].text)
    return Head(_unshortened(title, rest), tuple(kicker), tuple(deck), byline)


def _above_the_minute(labels: list[Line], lines: list[Line]) -> list[Line]:
    """The labels above the line of a web page that tells the minute, where the title stands; all if none do."""
    timed = next((place for place, line in enumerate(lines) if is_timed(line.text)), 0)
    above = "".join(line.text for line in lines[:timed])
    upper = [label for label in labels if label.text in above]
    return upper if any(not is_furniture(label.text) for label in upper) else labels


def _unshortened(title: str, head: list[Line]) -> str:
    """The title; where a page shows it shortened and names the original one, that."""
    if not (shown := _SHORTENED.match(title)):
        return title
    named = (match[1] for line in head if (match := _ORIGINAL.search(line.text)))
    return next((whole for whole in named if whole.startswith(shown[1])), title)


def _parted(notes: list[Line]) -> tuple[list[str], list[str]]:
    """Who and where the notes of a page tell, and the rest of them."""
    names, days = [], []
    for note in notes:
        name, rest = without_day(note.text) if is_imprint(note.text) else ("", note.text)
        names += [name] if name else []
        days += [rest] if rest else []
    return names, days


def _labels(lines: list[Line], spacing: Spacing, page: list[Line]) -> list[Line]:
    """The lines, those set closer than usual made one, and those of an office's title; none over others."""
    labels: list[Line] = []
    issued = _issued(lines)
    for number, line in enumerate(lines):
        below = any(one is lines[number - 1] and other is line for one, other in pairwise(page))
        if labels and not line.marker and below and (line.gap < spacing.ordinary or number in issued):
            last = labels[-1]
            labels[-1] = last._replace(text=last.text + glue(last.text, line.text) + line.text)
        else:
            labels.append(line)
    return labels


def _issued(lines: list[Line]) -> range:
    """Which lines go on with the title of a paper whose office stands alone in the line before them."""
    for start in range(1, len(lines)):
        if lines[start].text.startswith("关于") and not is_furniture(lines[start - 1].text):
            for end in range(start, min(start + 4, len(lines))):
                if _ISSUED.match("".join(line.text for line in lines[start : end + 1])):
                    return range(start, end + 1)
    return range(0)


def _title_place(labels: list[Line], copied: bool, page: list[Line]) -> int:
    """Which label is the title: the marked one, the one a deck stands under, or the first below the banners.

    On a page that tells who wrote it or when, a word above a whole line is a part of the site or a button.
    """
    for place, label in enumerate(labels):
        if label.marker == "#":
            return place
        if place and _PAPER.match(label.text) and _OFFICE.search(labels[place - 1].text):
            return place
    for place, label in enumerate(labels[1:]):
        if _DASH.match(label.text) or label.marker == "##":
            return place
    if copied and (nearest := _nearest_to_the_day(labels, page)) is not None:
        return nearest
    banners = [
        place
        for place, label in enumerate(labels[:-1])
        if is_furniture(label.text)
        or (not place and not has_han(label.text) and has_han(labels[1].text))
        or (_COLUMN.match(label.text) and len(labels[place + 1].text) >= len(label.text))
        or (copied and _is_word(label) and not _is_word(labels[place + 1]))
    ]
    below = 0
    for place in banners:
        if place - below <= 1:
            below = place + 1
    return below


def _nearest_to_the_day(labels: list[Line], page: list[Line]) -> int | None:
    """The label right above the day on a page of the web, where words of its menu stand above."""
    dated = next((at for at, line in enumerate(page) if is_imprint(line.text) and find_date(line.text)), 0)
    above = "".join(line.text for line in page[:dated])
    own = [place for place, label in enumerate(labels) if label.text in above and not is_furniture(label.text)]
    long = [place for place in own if not _is_word(labels[place])]
    timed = dated and is_timed(page[dated].text)
    menus = any(place < long[-1] for place in own if place not in long) if long else False
    return long[-1] if len(long) > 1 and (timed or menus) else None


def _is_word(label: Line) -> bool:
    return len(label.text) <= LONGEST_WORD or not has_han(label.text)


def _names_column(label: Line) -> bool:
    """Whether the label is as short as the name of a column, and no more than a name."""
    return len(label.text) <= LONGEST_LABEL and label.text.isalnum() and not label.marker
