"""What the article of a page is called: several places say so, and agreement decides."""

from __future__ import annotations

import re
from collections.abc import Collection
from itertools import chain, pairwise

from seeds.documents.formats.composed import tidy
from seeds.documents.imprint import names_only
from seeds.documents.published import find_date, without_date
from seeds.documents.web.agreement import LONGEST_ADDRESSED, LONGEST_TITLE, agreed_name, names_site, readings
from seeds.documents.web.maintext import MainText
from seeds.documents.web.markup import MarkupReader
from seeds.documents.web.meta import NEAR, SITE, Described
from seeds.documents.web.notes import is_sites_own
from seeds.documents.web.stretches import MarkupBlock
from seeds.documents.web.titled import bare
from seeds.language.characters import LETTER, has_han

SHORTEST_TITLE = 7
LONGEST_PART = 8
"""A part of a site has a name of no more characters."""
LONGEST_DATE = 24
MOST_LINES = 4
"""A title is broken into no more lines."""
HEAD = 3
"""So many stretches above the text may be its headline."""
_WORDS = re.compile(rf"{LETTER}+")
_HEADLINE = re.compile(r"【([^【】]{6,80})】")
_LABELLED = re.compile("^(?:标题|標題|主题|主題|题目|題目)[：:]?")
"""What some pages set before the title, in elements of its own."""
_SIGNED = re.compile(rf"(?P<title>.+?)(?:\s+[/／]\s+|\s*／\s*)(?P<name>{LETTER}{{2,6}})")
_CUT = re.compile(r"(?:\.{2,}|…+)$")
_ORIGINAL = re.compile(r"[（(]?(?:本文)?原标题[：:]\s*[《“]?(.+?)[》”]?[）)]?$")


def put_titles_together(page: MarkupReader, described: Described) -> None:
    """Make one of the lines of a title that is broken in the middle, where the page has it whole elsewhere."""
    whole = {name for told in described.titles() for name in readings(told) if len(name) >= SHORTEST_TITLE}
    place = 0
    while place < len(page.stretches) - 1:
        lines = page.stretches[place : place + MOST_LINES]
        first = bare(lines[0].text)
        if any(len(first) < len(name) and name.startswith(first) for name in whole):
            for count in range(2, len(lines) + 1):
                if "".join(bare(line.text) for line in lines[:count]) in whole:
                    lines[0].text = tidy("\n".join(line.text for line in lines[:count]))
                    lines[0].level = max(line.level for line in lines[:count])
                    del page.stretches[place + 1 : place + count]
                    break
        place += 1


def find_title(page: MarkupReader, described: Described) -> str:
    """The title: what stands on the page and in one of its names; or else a name without the site's."""
    longest = LONGEST_TITLE + LONGEST_DATE
    there = [s for s in page.stretches if (1 if s.level == 1 else 3) < len(s.text) <= longest]
    names = described.titles()
    headings = [stretch.text for stretch in there if stretch.level == 1 and not stretch.is_linked]
    unlinked = {bare(stretch.text): stretch.text for stretch in there if not stretch.is_linked}
    if title := agreed_name([headings, *described.judges()], unlinked, described.site_name):
        return _uncut(title, page)
    lines = {bare(stretch.text): stretch.text for stretch in there}
    behind = SITE.split(page.title)[1:]
    alone = [name for name in names if name != page.title and len(SITE.split(name)) == 1 and name not in behind]
    shown = (lines[bare(name)] for name in alone if bare(name) in lines)
    labelled = (name for name in alone if any(_LABELLED.sub("", line) == bare(name) for line in lines))
    if title := next(chain(shown, labelled), ""):
        return _uncut(title, page)
    agreed = (title for name in names if (title := _agreed(name, there)))
    if title := next(agreed, ""):
        return _uncut(title, page)
    if title := next(filter(None, (_in_brackets(name, page) for name in names)), ""):
        return title
    parts = (_uncut(article_part(name), page) for name in names)
    first = (stretch.text for stretch in there if stretch.level)
    return next((part for part in parts if part and len(part) <= LONGEST_TITLE), "") or next(first, "")


def _in_brackets(name: str, page: MarkupReader) -> str:
    """The headline with which a short message begins, 【…】, where the page is called after it."""
    found = (_HEADLINE.match(stretch.text[: LONGEST_TITLE + 2]) for stretch in page.stretches)
    return next(
        (told[1] for told in found if told and bare(told[1])[:SHORTEST_TITLE] == bare(name)[:SHORTEST_TITLE]), ""
    )


def _agreed(name: str, there: list[MarkupBlock]) -> str:
    """What a line of the page and a name of it both call the article."""
    whole, parts = bare(name), SITE.split(name)
    lines = [
        (stretch.text if bare(stretch.text) == whole else undated(stretch), stretch.level) for stretch in there
    ]
    part = article_part(name, {bare(stretch.text) for stretch in there if stretch.level or not stretch.is_linked})
    sites = {bare(other) for other in parts if other != part and (len(other) < len(part) or len(parts) > 2)}
    named = set(map(bare, parts))
    agreed = [
        (text, level)
        for text, level in lines
        if bare(text) in (whole if len(text) > 3 else named)  # a short word is the whole name of an entry
        or (level and _begins(text, name))
    ]
    agreed = [
        (text, level)
        for text, level in agreed
        if bare(text) not in sites and (level or text != name or part == name)
    ]
    headings = [(text, level) for text, level in agreed if level]
    if any(level == 1 for _, level in headings):  # a list below has this page's name with the site's
        headings = [(text, level) for text, level in headings if level == 1 or bare(text) != whole]
    shown = {bare(stretch.text) for stretch in there}
    agreed = headings or [
        (text, level) for text, level in agreed if _stands_alone(text, name) or _before_site(text, name, shown)
    ]
    text, level = max(agreed, key=lambda line: (has_han(line[0]), len(line[0]), -line[1]), default=("", 0))
    if text and (len(text) * 3 >= len(part) or level == 1):
        return text
    return name if any(level == 1 and whole in bare(text) for text, level in lines) else ""


def title_above(main: MainText, title: str) -> str:
    """The heading or the line over the text, where the page only names its site."""
    if title and not names_site(title) and not _names_column(title, main):
        return _in_full(title, main) if has_han(title) else _translated(title, main)
    headings = [stretch.text for stretch in main.before if stretch.level]
    if headings and bare(headings[-1]) == bare(title):
        return title
    above = [stretch for stretch in main.before[-NEAR:] if not stretch.is_linked]
    above.sort(key=lambda stretch: stretch.level > 0)
    lines = (undated(stretch) for stretch in reversed(above) if not is_sites_own(stretch.text))
    first = [stretch.text for stretch in main.stretches[:1] if stretch.level]
    return next((text for text in (*lines, *first) if SHORTEST_TITLE <= len(text) <= LONGEST_TITLE), title)


def parted_from_author(title: str, main: MainText) -> tuple[str, str]:
    """A title and who is named behind it, 渡口的春天 / 林小雨: a person, or who stands alone on the page too."""
    found = _SIGNED.fullmatch(title)
    if not found:
        return title, ""
    name = found["name"]
    alone = any(stretch.text == name for stretch in (*main.before, *main.after))
    return (found["title"], name) if alone or names_only(name, short=True) else (title, "")


def _translated(title: str, main: MainText) -> str:
    """A title in letters as the Chinese line below it has it, which names the article elsewhere on the page too."""
    everywhere = (*main.before, *main.stretches, *main.after)
    below = [
        line.text for over, line in pairwise(everywhere) if bare(over.text) == bare(title) and has_han(line.text)
    ]
    names = (line for line in below if SHORTEST_TITLE <= len(line) <= LONGEST_TITLE and not find_date(line))
    again = (line for line in names if sum(bare(other.text).startswith(bare(line)) for other in everywhere) > 1)
    return next(again, title)


def _in_full(title: str, main: MainText) -> str:
    """A short title as the line over the text has it, with whose it is before it."""
    if len(title) >= SHORTEST_TITLE:
        return title
    above = (stretch for stretch in (*main.stretches[:1], *main.before[: -HEAD - 1 : -1]) if not stretch.is_linked)
    lines = (stretch.text for stretch in above if len(title) < len(stretch.text) <= LONGEST_ADDRESSED)
    return next((line for line in lines if line.endswith(title) and _WORDS.fullmatch(line)), title)


def _names_column(title: str, main: MainText) -> bool:
    """Whether the title is shorter than a headline and stands nowhere on the page but in links."""
    shown = bare(title)
    return len(title) < SHORTEST_TITLE and not any(
        shown in bare(stretch.text) for stretch in (*main.before, *main.stretches) if not stretch.is_linked
    )


def undated(stretch: MarkupBlock) -> str:
    """The text of a stretch without the day behind it."""
    text = stretch.text
    return without_date(text).strip() if find_date(text[-LONGEST_DATE:]) else text


def _begins(text: str, name: str) -> bool:
    """Whether the name of the page is the text, a dash and more."""
    return name.startswith(text) and name[len(text) :].lstrip()[:1] in tuple("-–—")


def _stands_alone(text: str, name: str) -> bool:
    """Whether the text is a whole part of the name, not the first line of a longer title."""
    before, _, after = bare(name).partition(bare(text))
    return (not before or before[-1] in "_-|｜—–·>(（") and (not after or after[0] in "_-|｜—–·<)）")


def _before_site(text: str, name: str, shown: Collection[str]) -> bool:
    """Whether the name of the page is the text, a blank and whose site it is."""
    rest = name[len(text) :]
    if not name.startswith(text) or not rest[:1].isspace():
        return False
    site = next(filter(None, SITE.split(rest.strip())), "")
    return names_site(site) or (len(site) <= LONGEST_PART and bare(site) in shown)


def article_part(name: str, lines: Collection[str] = ()) -> str:
    """The name of the page without those of the site: the part that a line of the page has too, or the longest."""
    parts = [part for part in SITE.split(name) if part]
    told = [part for part in parts[:-1] if len(part) > 3 and not names_site(part)][:2]
    if len(parts) < 3 or not told:
        return parts[0] if parts else ""
    return next((part for part in told if bare(part) in lines), max(told, key=len))


def _uncut(title: str, page: MarkupReader) -> str:
    """A title that was cut, as a line of the page has it whole."""
    start = _CUT.sub("", title)
    if start == title:
        return title
    for stretch in page.stretches:
        if (found := _ORIGINAL.match(stretch.text[:200])) and found[1].startswith(start):
            return found[1]
    return title
