"""What acquaintances call each other: 阿贵, 小敏, 吴妈, 杨二嫂, 平哥, 陈生陈太."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seeds.language.characters import HAN
from seeds.language.names.familiar import HARDLY_THINGS
from seeds.language.names.roles import TITLE, role_before
from seeds.language.names.sounds import sounds_foreign
from seeds.language.names.surnamed import ADDRESSED
from seeds.language.names.tables import CLEAR_SURNAMES, NEVER_GIVEN
from seeds.language.names.weighed import PossibleName
from seeds.language.names.words import WordSpans
from seeds.language.words.likely import RARE

_INTIMATE = re.compile(f"[小老大阿]([{HAN}])|阿[A-Z]")
_ELDER_SURNAMES = "".join(sorted(CLEAR_SURNAMES | HARDLY_THINGS | frozenset("黄林高江")))
_ELDERS = re.compile(f"[{_ELDER_SURNAMES}](?:[大二三四五六七八九]?[妈嫂婶叔伯哥姐姨爷娘婆]|老[大二三四五六七八九])")
"""A surname with what an older one is called (吴妈, 杨二嫂)."""
_NEIGHBOUR = re.compile(f"[{HAN}][哥姐嫂婶叔姨]")
"""Any character with what one calls somebody hardly older (平哥), behind who it is or a nickname in marks."""
_NICKNAMED, _OF_KIN = ("」", "”"), frozenset("大小老表堂亲一二三四五六七八九十几两好哥姐")
_COUPLE = re.compile(f"(([{_ELDER_SURNAMES}])生)[、和]?(\\2太)(?![太平后空])")
"""Husband and wife as Hong Kong calls them (陈生陈太)."""
_KIN = frozenset("姨婆爸妈哥公弟妹姐爹娘嫂叔伯爷奶嬷訇姑舅飞混")
"""Behind 阿 they say who somebody is."""
_NAME_ONLY = 6.5
"""What a character costs at most that ends many a given name."""
FAMILIAR = 6.0
"""How much 老 with a surname is trusted, so that the surname takes no given name from what follows (老吕|一季)."""


def intimate(row: WordSpans) -> Iterator[PossibleName]:
    """阿, or 小 and 老 behind a title, with one character that no list joins to them (阿贵, 闺蜜小敏)."""
    likely, alone = row.lexicon.likely, row.lexicon.alone
    for match in _INTIMATE.finditer(row.text):
        start, end = match.span()
        if start not in row.starts or end not in row.ends or (match[1] and start + 1 not in row.starts):
            continue
        follows = row.text[end : end + 1]
        goes_on = follows and sounds_foreign(follows) and not row.word(end)
        called = match[0][0] == "阿" and match[1] not in _KIN | NEVER_GIVEN and not goes_on
        given = likely.second.get(match[1] or "", RARE) < _NAME_ONLY and not alone.get(match[1] or "")
        if called or (given and match[0][0] in "小老" and role_before(row, start) == TITLE):
            yield PossibleName(start, end, FAMILIAR, 0)
    yield from _neighbours(row)
    for match in _COUPLE.finditer(row.text):
        yield from (PossibleName(*match.span(group), ADDRESSED, 1) for group in (1, 3))
    for match in _ELDERS.finditer(row.text):
        familiar = row.text.endswith(("老", "小"), 0, match.start())  # 老龚|大哥
        if row.whole(*match.span()) and not familiar and not row.is_everyday(match[0]):
            yield PossibleName(*match.span(), FAMILIAR, 1)


def _neighbours(row: WordSpans) -> Iterator[PossibleName]:
    """Those told by who they are or by a nickname before them; kin and everyday words are nobody in person."""
    for match in _NEIGHBOUR.finditer(row.text):
        told = role_before(row, match.start()) or row.text[match.start() - 1 : match.start()] in _NICKNAMED
        known = match[0][0] in _OF_KIN or match[0][0] in NEVER_GIVEN or row.is_everyday(match[0])
        if told and not known and row.whole(*match.span()):
            yield PossibleName(*match.span(), FAMILIAR, 0)
