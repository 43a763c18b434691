"""A passage in clauses and quotations, in order."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from seeds.language.characters import within
from seeds.language.sentences import ENDING
from seeds.language.speech.verbs import verbs

_PAIRS = {"“": "”", "「": "」", "『": "』", "‘": "’", '"': '"'}
_OPEN = re.compile('[“「『"]')
_MARK = re.compile(f"[{''.join(_PAIRS)}{''.join(_PAIRS.values())}]")
_SPOKEN = re.compile(f"[{within(ENDING)}…～~，,；;—][’』)）]*$")
"""How somebody’s words end inside their quotation marks; a term that is quoted ends in none of these."""
_NAMED = re.compile("[的之]|[这那][一句个种些话]|等[^，。]{0,8}的|(?:口号|标语|字样|一词|原则|民谣|条幅|横幅)")
"""Behind a quotation that is a thing talked about: “去不去？”的问题."""
_OF_ME = re.compile("我|咱|你")
_LEADS = re.compile("[：:]\\s*$|[说道问称答]，\\s*$")
_ALOUD = re.compile(
    "(?<![小学传知频街听])(?:[说问喊嚷]道?|[答笑叹骂]道|回答|[说喊叫骂嚷问](?:道|了|过)*(?:[一几]?[句声]))[：:，,]?$|[称答讲叫][：:]$"
)
"""Right before a mark: 他喊“来试试” is spoken, however short."""
_TOLD = re.compile(".{3}[了吗呢吧啊呀嘛啦]$")
"""How even a short sentence ends: 坚称“图纸画错了”."""
JOINED = ("", "、", "和", "及", "与", "以及", "，以及", "，及", "，和")
"""Between what one mouth has said, told by pieces: 他说“……”及“……”."""
_BEGUN = ("", *ENDING, "\n")
"""Behind these a sentence begins."""
_WHO_SAYS = re.compile(f"[，,]?(?P<who>[^，,：:；“”「」『』{within(ENDING)}]{{2,24}})(?=[，,：:{within(ENDING)}])")
_SAYS_SO = frozenset(
    ("says", "states", "tells", "explains", "stresses", "asks", "recalls", "answers", "adds", "exclaims")
)
"""What behind words in marks tells that they were spoken, and not that a thing is called so."""
PHRASE = 6
LONGEST_VERB = 6
_BREAK = re.compile(f"[{within(ENDING)}，,；;：:\n]|—{{2,}}|…+|(?<=[^0-9])\\.{{3,}}")
_SIGNS = {":": "：", ",": "，", "!": "！", "?": "？", ";": "；"}
LONGEST = 2000
"""No quotation runs on for more characters without its closing mark."""


LONGEST_HEADING = 40
_ENDS = re.compile(f"[{within(ENDING)}…”」』：；，]\\s*$")
"""How a passage ends that is no heading."""
GOES_ON = re.compile(
    "[\\s　]*(?:并(?![排列存未非不无肩购网行])|且|而且|以及|从而|进而|甚至|包括|当中|其中包括"
    "|若(?!干|是说)|如果|倘若|要是|假如|假使|万一|一旦)"
)
"""With these a clause goes on with what its subject does, or supposes what another may do."""
NO_MAIN_CLAUSE = ("之下", "的情况下", "之际")


class Clause(NamedTuple):
    """Words up to a sign, or a quotation."""

    start: int
    end: int
    sign: str
    """The sign behind it; empty where a quotation follows, or the passage ends."""
    quoted: bool = False

    @property
    def ends_sentence(self) -> bool:
        """Whether a sentence ends with it."""
        return self.sign != "" and self.sign in f"{ENDING}\n"


def is_heading(text: str) -> bool:
    """Whether a passage is short and ends as no sentence does."""
    return len(text) < LONGEST_HEADING and not _ENDS.search(text)


def clauses(text: str) -> list[Clause]:
    """All clauses of a passage; what is quoted is one piece, with its marks."""
    found: list[Clause] = []
    at = 0
    for start, end in quotations(text):
        found += _words(text, at, start)
        sign = _SIGNS.get(text[end : end + 1], text[end : end + 1])
        found.append(Clause(start, end, sign if sign and sign in f"，；：{ENDING}" else "", quoted=True))
        at = end + (1 if found[-1].sign else 0)
    return found + list(_words(text, at, len(text)))


def quotations(text: str) -> Iterator[tuple[int, int]]:
    """Where somebody’s own words stand between quotation marks, the marks included."""
    closings = _closings(text)
    at = last = 0
    while match := _OPEN.search(text, at):
        start = match.start()
        end = closings.get(start)
        if end is None:
            at = start + 1
            continue
        at = end
        joined = last and text[last:start] in JOINED
        if _is_spoken(text, start, end) or (joined and end - start > PHRASE):  # 他说：“……”“……”
            last = end
            yield start, end


def _closings(text: str) -> dict[int, int]:
    """Behind which mark each quotation is closed, by where it is opened, all in one walk over the marks.

    A straight mark is closed by the next one, whatever that opens.
    """
    found: dict[int, int] = {}
    opened: dict[str, list[int]] = defaultdict(list)
    for match in _MARK.finditer(text):
        mark, place = match[0], match.start()
        begun = opened[_PAIRS.get(mark, mark)]
        if begun and _PAIRS.get(mark, mark) == mark and place - (start := begun.pop()) < LONGEST:
            found[start] = place + 1
        if mark in _PAIRS:
            begun.append(place)
    return found


def _is_spoken(text: str, start: int, end: int) -> bool:
    inside = text[start + 1 : end - 1]
    rest = f"{text[:start]}{text[end:]}".strip()
    if len(inside) > PHRASE and rest and not rest.strip(ENDING):
        return True  # a passage that is nothing else
    if _NAMED.match(text[end : end + 12]):
        return len(inside) > PHRASE and _said_before(text, start, "laid down")  # 证上写明“东至大路……”的字样
    if text[start - 1 : start] == "以" and text.startswith(("为由", "为理由", "为借口", "为名"), end):
        return True
    if len(inside) > 11 and "，" in inside and _OF_ME.search(inside) and text[start - 1 : start] in "，：。":
        return True
    if len(inside) > 1 and _ALOUD.search(text[max(0, start - 4) : start]):
        return True
    if (len(inside) > PHRASE or _TOLD.search(inside)) and _said_before(text, start):
        return True
    if len(inside) > PHRASE and text[start - 1 : start] in _BEGUN and _said_behind(text, end):
        return True
    return bool(_SPOKEN.search(inside) or (len(inside) > 4 and _LEADS.search(text[max(0, start - 4) : start])))


def _said_before(text: str, start: int, how: str = "") -> bool:
    """Whether a verb of saying, of one kind or any, stands right before a mark: 老周则反驳“……”"""
    before = text[max(0, start - LONGEST_VERB - 5) : start].rstrip("，：,:")
    met = ((at, verbs().get(before[at:])) for at in range(len(before)))
    return any(verb and how in ("", verb.how) and verb.may_stand(before[:at], "") for at, verb in met)


def _said_behind(text: str, end: int) -> bool:
    """Whether a sentence that begins with words in marks goes on with who says them: “……”，周林说，修堤要紧。"""
    match = _WHO_SAYS.match(text, end)
    after = re.sub("(?<=告诉)(?:本报|本台)?(?:记者|我们?|笔者)$", "", match["who"]) if match else ""
    met = ((at, verbs().get(after[at:])) for at in range(1, len(after)))
    return any(verb and verb.stance in _SAYS_SO and verb.may_stand(after[:at], "") for at, verb in met)


def _words(text: str, start: int, end: int) -> Iterator[Clause]:
    at = start
    for match in _BREAK.finditer(text, start, end):
        if (
            match[0] in ",.:"
            and text[match.start() - 1 : match.start()].isdigit()
            and text[match.end() : match.end() + 1].isdigit()
        ):
            continue
        if match.start() > at:
            yield Clause(at, match.start(), _SIGNS.get(match[0][0], match[0][0]))
        at = match.end()
    if text[at:end].strip():
        yield Clause(at, end, "")
