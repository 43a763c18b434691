"""Whether somebody who stands before a verb is only the object of a word before him: 对张某, 采访李某."""

from __future__ import annotations

import re

from seeds.language.analysis import Name
from seeds.language.speech.page import Page
from seeds.language.speech.people import are_people, role

_AGAINST = re.compile(
    "(?:[在于向对跟给与同被让叫请把将替为比问教找见使瞪冲朝求喊夸逗骂听]|采访|告诉|询问|邀请|拜访|作为|陪同|针对|关于|围绕|来到|"
    "[拍拉推扶搂抱牵拽搀摸捏抓扯瞅盯瞪瞧搭逗背挽][着了住]|走进|得知|看到|根据|按照|以及|包括|指着|看着|望着|拉着|走访|接到|提醒|劝说?|安慰|叮嘱|告诫|勉励|嘱托|警告|反驳|拦住|拉住|鼓励|吩咐|命令|嘱咐|请求|"
    "(?<!所)以|感谢|符合|违反|达到|满足|超出|赞扬|批评|称赞|指责|质疑|支持)$"
)
"""What makes a name the object of something."""
_HEARD = re.compile("听[到见着了]?$")
"""听他说: he is the object of hearing, but who says it."""
_CODE = re.compile("[A-Za-z0-9/ .()-]+$")
"""The number of a standard between a verb and its name: 符合GB1234《淡水养殖标准》."""
JOINING = ("、", "和", "与", "及", "跟", "以及", "同")
"""What joins two that do something together."""


def is_against(before: str) -> bool:
    """Whether who stands behind these words is the object of something, but for what he is heard to say."""
    return _AGAINST.search(before) is not None and _HEARD.search(before) is None


def is_object(page: Page, begin: int, name: Name) -> bool:
    """Whether a name belongs to the word before it: 对张某, 采访李某; 和 may join it to a name as well."""
    before = _CODE.sub("", page.text[begin : name.start].rstrip("《“「"))
    beside = (other for other in page.named(begin, name.start) if other.kind == name.kind)
    joined = next((other for other in beside if page.text[other.end : name.start] in JOINING), None)
    if joined is not None:
        return is_object(page, begin, joined)  # 对张某和李某(说)
    return before.endswith(("和", "与", "及")) or _AGAINST.search(before[-6:]) is not None


def is_told_somebody(page: Page, start: int, end: int) -> bool:
    """Whether nothing stands behind a verb but who hears it: 林秋生问|老板：“……”"""
    named = any(one.start == start and one.end == end for one in page.named(start, end) if one.kind == "person")
    return named or (role().fullmatch(page.text, start, end) is not None and are_people(page.text[start:end]))


def is_heard(page: Page, begin: int, name: Name) -> bool:
    """Whether a name stands behind 听: 听他说."""
    return _HEARD.search(page.text, begin, name.start) is not None
