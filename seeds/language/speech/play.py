"""Somebody, a colon, and what he says to the end of the passage: a play, an interview in questions and answers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from seeds.language.characters import HAN
from seeds.language.speech.clauses import Clause
from seeds.language.speech.known import Known
from seeds.language.speech.leading import leading
from seeds.language.speech.page import Page, Subject
from seeds.language.speech.people import role
from seeds.language.speech.speaker import Speaker
from seeds.language.speech.speakers import Speakers
from seeds.language.speech.subject import nicknamed

_MANNER = re.compile(f"[{HAN}]{{4}}")  # 我信誓旦旦：…
_HEADED = re.compile(
    "(?:代理人|代表人|辩护人|负责人|原告|被告人?|上诉人|申请人|第三人|当事人|被处罚人|采访[人者]|受访[人者]|被访[人者]|受访嘉宾|审判长|审判员|书记员|陪审员|法官助理|公诉人|申报人|"
    "作者|编辑|责编|校对|审核|导演|编剧|主演|主创|摄影|摄影师|制片人?|监制|出品人|撰稿人?|翻译|译者|通讯员|联系人|主办方|承办方|地址)$"
)
"""What stands before a colon in the head of a judgment or in credits, and says nothing."""
_DETAILS = re.compile(
    "\\s*(?:[男女](?=[，,。、])|(?:现年|今年)?[0-9一二三四五六七八九十]{1,3}岁(?=[，,。、；;])|(?:生于|出生|籍贯|祖籍)|[0-9]{4}年[^，]{0,8}[出]?生)"
)
"""Behind the colon: who somebody is, and not what he says."""


def in_a_play(page: Page, clauses: Sequence[Clause], speakers: Speakers) -> Speaker | None:
    """Whose a passage is that begins so; None where it does not."""
    if len(clauses) < 2 or clauses[0].sign != "：" or clauses[0].quoted or clauses[1].quoted:
        return None
    first = clauses[0]
    if _HEADED.search(page.text, first.start, first.end) or _DETAILS.match(page.text, clauses[1].start):
        return None
    written = page.text[first.start : first.end].strip()
    if written.endswith("记者") and len(written) <= 6:
        start = first.end - len(written)
        return Speaker(Known("记者", "role", 0), "记者", True, Subject("role", start, first.end))
    if nickname := nicknamed(page, first.start, first.end):
        return speakers.led(nickname)
    who = leading(page, first.start, first.end)
    if who is None or not speakers.is_a_person(who) or not _opens(page, first.start, who):
        return None
    manner = who.kind == "pronoun" and _MANNER.fullmatch(page.text, who.end, first.end)
    return speakers.led(who) if who.end == first.end or manner else None


def _opens(page: Page, start: int, who: Subject) -> bool:
    """Whether nothing stands before somebody but what he is: 水利局局长周林：; not 纪念周林：."""
    first = who.others[0].start if who.others else who.start
    before = page.text[start:first].strip()
    return (
        not before
        or before.endswith(("的", "）", ")"))
        or role().fullmatch(before) is not None
        or any(
            name.end == first or role().fullmatch(page.text, name.end, first) for name in page.named(start, first)
        )
    )
