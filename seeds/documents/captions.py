"""What stands under a picture: told by the place the picture left, or by signs of its own."""

from __future__ import annotations

import re

from seeds.documents.lines import Line, Spacing
from seeds.documents.signs import finished

LONGEST = 40
LONGEST_SIGNED = 100
SHORTEST_TYPICAL = 30
"""Among paragraphs that are mostly shorter, a short one is nothing special."""

_SIGNED = re.compile(r"[▲△▼▽↑↓←→◀▶]|(?:[上下左右本题主]图|图为|图[一二三四五六七八九十\d①-⑩]{1,2}(?:为|[：:、 ]))")
_CREDITED = re.compile(
    r"(?:[（( 。](?:\S{0,12})(?:供图|摄|摄影|攝|攝影|图据\S{2,12}|資料圖|资料图片?|圖片)"
    r"|新华社记者\S{2,4}摄|(?:供图|摄影|制图)[ ：:/／]\S{2,8})[）)。]?$"
)

_CREDIT = re.compile(r"(?:本报|新华社)?(?:记者|通讯员)?\s?\S{2,4}(?: \S{2,4})?\s(?:摄|攝)$")
"""Nothing but the photographer's name."""


def is_signed_caption(text: str) -> bool:
    """Whether the line itself says that it belongs to a picture."""
    if len(text) > LONGEST_SIGNED:
        return False
    if _CREDIT.match(text):
        return True
    return _SIGNED.match(text) is not None or (len(text) > 8 and _CREDITED.search(text) is not None)


def is_placed_caption(line: Line, spacing: Spacing) -> bool:
    """Whether a picture's place stands before the line and the line is short enough to belong to it."""
    if not spacing.picture or line.gap < spacing.picture or line.indented:
        return False
    return not line.marker and len(line.text) <= LONGEST


def pictures_marked(lines: list[Line], spacing: Spacing) -> Spacing:
    """Give up the meaning of wide gaps on a page where they mostly stand before something else.

    In a novel they part the scenes, and what follows is as long as any paragraph.
    """
    if not spacing.picture:
        return spacing
    wide = [line for line in lines[1:] if line.gap >= spacing.picture]
    short = sum(1 for line in wide if is_placed_caption(line, spacing) and finished(line.text))
    if short * 2 < len(wide) or spacing.typical < SHORTEST_TYPICAL:
        return spacing._replace(picture=0)
    return spacing
