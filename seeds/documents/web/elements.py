"""What an element of a page says of itself in its attributes: that it is beside the text, a note, or an author."""

from __future__ import annotations

import re

Attributes = list[tuple[str, str | None]]
PERSON = "author's name"
"""Stands for the name in a description of the author that is written into the page's elements."""

_BESIDE = re.compile(
    r"(?:^|[-_\s]|\b)(?:comments?|cmt|push|repl(?:y|ies)|gentie|tie-|footer|foot|copyright|sidebar|side|aside|nav\w*|menu"
    r"|crumbs?|breadcrumbs?|relat\w*|recommend\w*|hot\w*|rank\w*|share\w*|login|ads?|advert\w*|banner|toolbar|pager?"
    r"|toplist|ocr|list\d*|links?|friend\w*|tags?|qrcode|ewm|search\w*|copyright)(?:$|[-_\s\d]|\b)"
    r"|(?:^|[-_\s])(?:video-?)?player\w*",
    re.I,
)
_HIDDEN = re.compile(r"display\s*:\s*none", re.I)
_SET_OFF = re.compile(r"display\s*:\s*block", re.I)
_AUTHOR = re.compile(
    r"(?:^|[-_\s])(?:author|authi|byline|nick-?name|writer|user-?name|author-?info-?name|js_name)(?:$|[-_\s])", re.I
)
_AUTHORS = re.compile(r"/(?:author|reporter|writer|columnist)s?[/?=]")
_MINUTE = re.compile(r"(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日? +\d{1,2}:\d\d(?::\d\d)?")
_ANSWER = re.compile(
    r"(?:^|[\s_-])answer(?:[-_]?(?:item|card|post|cell))?(?:$|\s)|(?:accepted|suggested)Answer\b", re.I
)
_ANSWERS_ARE = ("class", "itemprop")
_NAMED = ("class", "id", "rel", "itemprop")
_MARK = re.compile(r"(?:^|\s)(?:mw-editsection|sup--normal|reference)(?:$|\s)")
"""How encyclopedias call their signs in a text: to edit a part, and for the works that it was taken from."""
_APPARATUS = re.compile(
    r"(?:^|\s)(?:reflist|references|reference-list|lemma-reference|mw-references-wrap|navbox|catlinks)(?:$|\s)"
)

_UNCLOSED = re.compile(r"<(?=[^<>]*(?:<|\Z))")


def names_author(attrs: Attributes) -> bool:
    """Whether an element says that it holds the author's name, or leads to what else the author wrote."""
    return any(
        value
        and ((name in _NAMED and _AUTHOR.search(value[:200])) or (name == "href" and _AUTHORS.search(value[:200])))
        for name, value in attrs
    )


def hovering_day(attrs: Attributes) -> str:
    """The minute told to whoever rests the pointer on an element, as forums do where they show "yesterday"."""
    told = (value.strip() for name, value in attrs if name == "title" and value)
    return next((minute for minute in told if _MINUTE.fullmatch(minute)), "")


def is_answer(attrs: Attributes) -> bool:
    """Whether an element says that it is what somebody answered to the question of the page."""
    for name, value in attrs:  # asked of every element: most say nothing of the kind
        if value and "nswer" in value and name in _ANSWERS_ARE and _ANSWER.search(value[:200]):
            return True
    return False


def is_mark(attrs: Attributes) -> bool:
    """Whether an element is the sign in the text that a note belongs to, or to edit it."""
    return any(
        value
        and ((name in ("epub:type", "role") and "noteref" in value) or (name == "class" and _MARK.search(value)))
        for name, value in attrs
    )


def is_apparatus(attrs: Attributes) -> bool:
    """Whether an element holds the works that an encyclopedia names, or leads to its neighbours."""
    return any(value and name == "class" and _APPARATUS.search(value[:200]) for name, value in attrs)


def is_note(attrs: Attributes) -> bool:
    """Whether an element is a note at the foot of a page or at the end of a book."""
    return any(
        value and name in ("epub:type", "role") and re.search(r"(?:foot|end|rear)note(?!ref|s)", value)
        for name, value in attrs
    )


def is_set_off(attrs: Attributes) -> bool:
    """Whether an element within a line is told to stand in lines of its own."""
    return any(name == "style" and value and _SET_OFF.search(value[:200]) for name, value in attrs)


def is_beside(tag: str, attrs: Attributes) -> bool:
    """Whether an element says that it stands beside the text, or is hidden."""
    if tag == "body":
        return False
    for name, value in attrs:
        if value and name in ("class", "id") and _BESIDE.search(value[:200]):
            return True
        if value and name == "style" and _HIDDEN.search(value[:200]):
            return True
    return False


def closed_markup(text: str) -> str:
    """The document without comments, and with every `<` that opens no tag written out.

    Python's parser takes quadratic time over brackets that never close.
    """
    first, *others = text.split("<!--")
    told = [first, *(part.partition("-->")[2] for part in others)]
    return _UNCLOSED.sub("&lt;", "".join(told))
