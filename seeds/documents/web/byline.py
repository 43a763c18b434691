"""Who wrote the article of a page, where it was taken from, and when: as the lines around it and in it say."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise, takewhile

from seeds.documents.imprint import (
    LONGEST,
    Imprint,
    is_button,
    is_imprint,
    is_nobody,
    is_timed,
    names_only,
    paper_of,
    read_imprint,
    signed,
)
from seeds.documents.page.writers import introduced
from seeds.documents.plainly import plain
from seeds.documents.published import find_date
from seeds.documents.reprints import reprinted
from seeds.documents.web.maintext import MainText
from seeds.documents.web.meta import NAME, NEAR, Described
from seeds.documents.web.naming import undated
from seeds.documents.web.stretches import MarkupBlock
from seeds.documents.web.titled import bare
from seeds.language.characters import LETTER

LONGEST_DATE = 24
SHORTEST_PERSON, LONGEST_PERSON = 2, 4
NOTES = 3
"""So many lines at the end of a text may be notes on it."""
LONGEST_LINK = 12
"""A link above the text that names somebody is no longer than this."""

_ON_LEAF = re.compile(r"(?:(?:19|20)\d\d年?(?:[-/.]?\d{1,2}月?)?|\d{1,2}(?:[-/.月]\d{1,2})?日?)$")
_DESK = re.compile(rf"\[?({LETTER}{{2,8}} ?/ ?{LETTER}{{2,6}}报[导道])(?:\]|$)")
_AGENCY = re.compile(
    rf"[\[（(【]?(?!本)(?P<paper>{LETTER}{{1,8}}?(?:[社网报台]|新闻|在线|财经|观察))"
    rf"{LETTER}{{0,4}}(?:\d|[电讯][\])）】 ])"
    rf"|[\[（(【](?!本)(?P<other>{LETTER}{{2,8}})讯[\])）】]"
    rf"|[\[【](?!本)(?P<house>[^\W\d_]{{1,10}}?(?:[社网报台]|新闻|在线))(?:文章|消息)?[\]】]"
)
_FOLLOW = re.compile(r"\+? ?(?:关注|订阅)$")
_SEVERAL = re.compile("[、，,]")
_LABEL_ALONE = re.compile(r"(?:作者|记者|撰文|来源|稿源|出处|发布者|发布时间|时间|日期)\s*[：:]?")
_PAPER = re.compile(rf"{LETTER}{{2,10}}(?:[社网报台]|新闻|周刊|财经)")
_PARTED = re.compile(r"\s*[|｜·•]\s*")
_LABEL = re.compile("[：:]|发[布表]于|^发[布表]")
"""What follows it in an element that says it is the author's is a day, or a part of a forum."""


def find_date_and_byline(described: Described, text: MainText, title: str, foot: Sequence[str]) -> tuple[str, str]:
    """When it was published, and who wrote it or where it was taken from.

    The foot are the lines at the end of the text that name who made it.
    """
    notes = _above(text, title)
    below = read_imprint([_spaced(stretch) for stretch in text.after if not stretch.is_linked])
    days = read_imprint([_spaced(stretch) for stretch in text.after if _is_own(stretch)])
    above, last = read_imprint(notes, title), read_imprint(foot)
    body = [stretch.text for stretch in text.stretches]
    inside, (writer, taken_from) = signed(body), reprinted([*body[-NOTES:], *foot])
    author = last.author or above.author or inside or writer or below.author or _alone(text, notes)
    source = (
        above.source
        or last.source
        or taken_from
        or below.source
        or _sourced(body)
        or next(filter(None, map(paper_of, (*foot, *notes))), "")
    )
    source = source or _beside(above.beside, author, notes)
    found = Imprint("", author, source or ((described.author or described.site) if author else ""))
    byline = (
        found.byline
        or described.author
        or described.person
        or above.beside
        or _followed(notes)
        or _desk(text, notes)
        or _agency(text)
        or described.site
        or " ".join(foot)
    )
    return _date(described, text, notes, above.date or days.date), byline


def _is_own(stretch: MarkupBlock) -> bool:
    """Whether what stands below a text is no link to another article; one that is only a day leads to this one."""
    return not stretch.is_linked or (stretch.linked >= len(stretch.text) and is_imprint(stretch.text))


def _abreast(note: str) -> str:
    """Who signs in a line with what he is or whose paper it is: the person, and the paper behind."""
    if introduced(note):
        return note
    parts = [part for part in _PARTED.split(note) if part]
    persons = [part for part in parts if _is_person(part)]
    papers = [part for part in parts if _PAPER.fullmatch(plain(part))]
    return " ".join([*persons, *papers]) if persons and len(persons) + len(papers) == len(parts) > 1 else ""


def _is_person(note: str) -> bool:
    return names_only(note, short=True) and not is_nobody(plain(note))


def _sourced(body: Sequence[str]) -> str:
    """Where a text was taken from, as a note among its last lines tells."""
    return next((name for line in body[-NOTES:] if is_imprint(line) and (name := read_imprint([line]).source)), "")


def _beside(name: str, author: str, notes: Sequence[str]) -> str:
    """The name beside the day, where a signed text came from; right below who signs it is what he is."""
    below = (note for above, note in pairwise(notes) if above == author)
    told = all(word in name for word in author.split())
    return "" if told or name in below else name


def _date(described: Described, text: MainText, notes: Sequence[str], told: str) -> str:
    last = [stretch.text for stretch in text.before[-2 * NEAR :] if len(stretch.text) <= LONGEST_DATE]
    over = (read_imprint([note]).date for note in reversed(last))
    lines = [stretch.text for stretch in (*text.stretches[:4], *text.stretches[-3:])]
    within = (read_imprint([line]).date for line in lines if is_imprint(line))
    return described.date or _on_calendar(notes) or told or next(filter(None, (*within, *over)), "")


def _alone(text: MainText, notes: Sequence[str]) -> str:
    """A name without a label: a person's in a line of its own, or in an element that says it is the author's."""
    persons = (
        note for note in notes if (len(note) <= LONGEST_PERSON or _SEVERAL.search(note)) and names_only(note)
    )
    beside = (
        name
        for one, other in pairwise(notes)
        for name, day in ((one, other), (other, one))
        if len(name) == SHORTEST_PERSON and _is_person(name) and is_imprint(day)
    )
    single = notes[0] if len(notes) == 1 and _is_person(notes[0]) else ""
    named = (name for stretch in text.before[-2 * NEAR :] if stretch.author and (name := _named(stretch)))
    abreast = filter(None, map(_abreast, notes))
    return next(persons, "") or next(abreast, "") or next(beside, single) or next(named, "")


def _followed(notes: Sequence[str]) -> str:
    """Whom one may follow: the account that stands right above the button."""
    pairs = pairwise(notes)
    return next((name for name, button in pairs if _FOLLOW.match(plain(button)) and _is_name(name)), "")


def _desk(text: MainText, notes: Sequence[str]) -> str:
    """The desk that a report without a reporter names above its text, or where it begins."""
    lines = (*notes, *(stretch.text for stretch in text.stretches[:2]))
    found = (line[match.start(1) : match.end(1)] for line in lines if (match := _DESK.match(plain(line))))
    return next(found, "")


def _agency(text: MainText) -> str:
    """The agency or paper with whose name a report begins that nobody signs: 某社某地5月9日电, 【某报讯】."""
    begin = text.stretches[0].text[:LONGEST_LINK] if text.stretches else ""
    found = _AGENCY.match(plain(begin))
    return begin[slice(*found.span(found.lastgroup or 0))] if found else ""


def _named(stretch: MarkupBlock) -> str:
    """The names in an element that says it is the author's, which may hold a picture's letter and a day as well."""
    told = (" ".join(piece.split()) for piece in stretch.author)
    pieces = list(takewhile(lambda piece: not _LABEL.search(plain(piece)), told))
    names = dict.fromkeys(piece for piece in pieces if len(piece) > 1 and _is_name(piece))
    named = " ".join(name for name in names if not any(name != other and name in other for other in names))
    return named if NAME.match(named) else ""


def _is_name(text: str) -> bool:
    return bool(NAME.match(text)) and not (find_date(text) or is_button(text) or is_nobody(plain(text)))


def _on_calendar(notes: Sequence[str]) -> str:
    """A day whose year, month and day stand in lines of their own, as on a leaf of a calendar."""
    for first, note in enumerate(notes):
        if _ON_LEAF.match(note):
            leaf = [
                line.replace("年", "-").strip("月日-") for line in notes[first : first + 3] if _ON_LEAF.match(line)
            ]
            for lines in (leaf, leaf[:2], leaf[1::-1]):
                if len(lines) > 1 and (day := find_date("-".join(lines).replace("/", "-"))) and len(day) > 7:
                    return day
    return ""


def _above(text: MainText, title: str) -> list[str]:
    """The short lines above the text, from the title on where it is among them."""
    near = text.before[-4 * NEAR :]
    whole = bare(title)
    titled = next((place for place, stretch in enumerate(near) if whole and bare(undated(stretch)) == whole), None)
    below = near[-NEAR:] if titled is None else near[titled + 1 :]
    longest = {True: LONGEST_LINK, False: LONGEST}
    below = [
        stretch for stretch in below if len(stretch.text) <= longest[stretch.is_linked] or is_imprint(stretch.text)
    ]
    if titled is None:
        beside = []
    else:
        over = [stretch.text for stretch in near[max(titled - 1, 0) : titled] if _is_over(stretch, near[titled])]
        beside = [*over, near[titled].text[len(undated(near[titled])) :]]
    return _with_labels([note for note in (*beside, *map(_spaced, below)) if note])


def _with_labels(notes: Sequence[str]) -> list[str]:
    """The notes; a label that stands in an element of its own is put before what it labels."""
    told: list[str] = []
    for note in notes:
        if told and _LABEL_ALONE.fullmatch(plain(told[-1])):
            told[-1] = f"{told[-1].strip(' ：:')}：{note}"
        else:
            told.append(note)
    return told


def _is_over(stretch: MarkupBlock, title: MarkupBlock) -> bool:
    """Whether it tells the minute, or a day in the element of the title: elsewhere it may be today's."""
    return is_timed(stretch.text) or (stretch.home == title.home and is_imprint(stretch.text))


def _spaced(stretch: MarkupBlock) -> str:
    """The text of a stretch, what stands in elements of its own set apart."""
    return " ".join(" ".join(piece.split()) for piece in stretch.pieces if piece.strip()) or stretch.text
