"""Blanks between figures and characters, as some papers set them, 2021 年至 2024 年: no rule need know of them."""

from __future__ import annotations

import re

from seeds.language.characters import HAN

_BEHIND = f"(?<=[0-9%])[ \u00a0\u2009](?=[{HAN}%％﹪‰℃°])"
_DASH = "[-–—~～]"
_AROUND_DASH = (
    rf"(?<=[0-9A-Za-z%℃°])[ \u00a0\u2009](?={_DASH}[ \u00a0\u2009][0-9])"
    rf"|(?<=[0-9A-Za-z%℃°] {_DASH})[ \u00a0\u2009](?=[0-9])"
)
"""2 - 1, 5g - 10g."""
_IN_A_DATE = "(?<=[年月日第])[ \u00a0\u2009](?=[0-9])"
_BRACKETED_DAY = (
    r"(?<=[今昨明前])[ \u00a0](?=[(（][0-9]{1,2}[)）][ \u00a0]?[日天晚])"
    r"|(?<=[今昨明前][(（][0-9][)）])[ \u00a0](?=[日天晚])|(?<=[今昨明前 ][(（][0-9]{2}[)）])[ \u00a0](?=[日天晚])"
    r"|(?<= [(（][0-9][)）])[ \u00a0](?=[日天晚])"
)
"""今 (26) 日."""
_SET_APART = re.compile(f"{_BEHIND}|{_AROUND_DASH}|{_IN_A_DATE}|{_BRACKETED_DAY}")
_BLANK = re.compile(f"{_BEHIND}|{_AROUND_DASH}|{_BRACKETED_DAY}|(?<=[{HAN}])[ \u00a0\u2009](?=-?[0-9])")


def closed_up(text: str) -> tuple[str, list[int]]:
    """The text without these blanks, and where its characters stand in the one given; no places if it has none."""
    if not _SET_APART.search(text):
        return text, []
    taken = {match.start() for match in _BLANK.finditer(text)}
    places = [place for place in range(len(text)) if place not in taken]
    return "".join(text[place] for place in places), places
