"""What stands before 的, where both its beginning and its noun are clear."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from seeds.language.unfolding.branch import Span
from seeds.language.unfolding.governing import ASPECT
from seeds.language.unfolding.predicates import is_a
from seeds.language.unfolding.quotations import held
from seeds.language.unfolding.speech_parts import COPULAS, Tagged, counts
from seeds.language.wordlists import listed

SHORTEST = 5
"""What has fewer characters stays in its clause."""
LONGEST_NOUN = 10
_COMMAS = "，；：,;:"
_BEFORE_OBJECT = listed("把 将 根据 按照 依照 随着 围绕 针对")
_LOCATIVE = listed("中 时 后 前 下 上 里 内 外 间 之中 之后 之前 之下 当中 过程 基础 方面")
_NO_NOUN = listed("时候 同时 情况 过程 时 话 一样 是 人 事 原因 基础 背景 影响")
_AND = listed("、 和 与 及 以及")
_SEES = listed(
    """
    看见 看到 听见 听到 遇见 得知 知道 想起 等着 认为 希望 要求 建议 让 使 令 有 没有 请 组织 帮助
    邀请 鼓励 引导 支持 号召 是
    """
)
_PHRASE = listed("在 由 从 为 对 向 与 给 用 以 于")


class Modifier(NamedTuple):
    """What stands before 的, the noun behind, and whether its beginning is only likely."""

    span: Span
    noun: Span
    doubt: bool = False


def modifiers(row: Sequence[Tagged], verb: Span | None) -> Iterator[Modifier]:
    """The modifiers of a clause whose main verb is known, or is not."""
    free = 0
    within = held("".join(word.text for word in row))
    for at, word in enumerate(row):
        outside = word.start - row[0].start not in within
        if word.part == "w" and word.text in _COMMAS and outside:
            free = at + 1
        if word.text != "的" or at < free or not outside:
            continue
        last = _last_of_chain(row, at)
        noun = _noun(row, last)
        if noun is None or noun[1] - noun[0] > 4 or row[noun[1] - 1].end - row[noun[0]].start > LONGEST_NOUN:
            free = at + 1 if noun is None else noun[1]
            continue
        begins = free
        free = noun[1]
        if row[noun[0]].text in _NO_NOUN or (found := _beginning(row, begins, last, noun, verb)) is None:
            continue
        first, doubt = found
        quoted = "“" in "".join(one.text for one in row[first:last])
        if row[last].end - row[first].start < SHORTEST or last - first < 2 or quoted or _is_broken(row, first):
            continue
        yield Modifier((row[first].start, row[last].end), (row[noun[0]].start, row[noun[1] - 1].end), doubt)


def _is_broken(row: Sequence[Tagged], first: int) -> bool:
    """A modifier begins with a whole word: no measure, no particle, no 和."""
    word = row[first]
    return word.part in "quycw" or word.text in _AND or word.text in ASPECT


def _last_of_chain(row: Sequence[Tagged], at: int) -> int:
    """The last 的 before one noun: 美丽的、安静的山村; the modifier goes up to it."""
    last = at
    for number in range(at + 1, len(row)):
        word = row[number]
        if word.text == "的":
            last = number
        elif (word.part not in "nabf" and word.text != "、") or word.verb not in ("", "both"):
            break
    return last


def _noun(row: Sequence[Tagged], stay: int) -> tuple[int, int] | None:
    """From where to where the noun behind 的 goes, where what follows shows that it ends there."""
    start = end = stay + 1
    while end < len(row) and (_is_nominal(row, end) or (row[end].text in _AND and _joins(row, end, start))):
        end += 1
    while end > start and row[end - 1].text in _AND:
        end -= 1
    if end == start or row[end - 1].part in "abm":
        return None
    if row[end - 1].verb == "both" and any(word.verb == "" for word in row[start : end - 1]):
        return None  # 收集的建议汇总
    if end < len(row) and not _ends_noun(row, end):
        return None
    return start, end


def _is_nominal(row: Sequence[Tagged], at: int) -> bool:
    word = row[at]
    if word.part in "ab" or is_a("attribute", word.text):
        return at + 1 < len(row) and row[at + 1].part in "nb"
    return (word.part == "n" and word.verb in ("", "both")) or word.verb == "both"


def _joins(row: Sequence[Tagged], at: int, start: int) -> bool:
    """Whether 和 or 、 joins a second noun, with which the clause ends."""
    if at == start or at + 1 >= len(row):
        return False
    rest = at + 1
    while rest < len(row) and (_is_nominal(row, rest) or row[rest].text in _AND):
        rest += 1
    return rest >= len(row) or row[rest].part == "w"


def _ends_noun(row: Sequence[Tagged], at: int) -> bool:
    """Whether a noun ends before a word: a sign, an adverb, a verb that is none else."""
    word = row[at]
    if word.part == "w":
        return word.text not in "“‘（(《"
    has_more = at + 1 < len(row) and row[at + 1].text in (*ASPECT, "来", "出")
    return word.part in "dx" or word.verb == "verb" or word.text in _LOCATIVE or (word.verb == "short" and has_more)


def _beginning(
    row: Sequence[Tagged], free: int, stay: int, noun: tuple[int, int], verb: Span | None
) -> tuple[int, bool] | None:
    """The first word of a modifier, and whether that is only likely; None where it is not clear."""
    counted = [at for at in range(free, stay - 1) if counts(row, at)]
    if counted:
        return _behind_measure(row, free, stay, counted, noun)
    lead = free
    while lead < stay and row[lead].part in "cdtxwy":
        lead += 1
    acts = [at for at in range(lead, stay) if row[at].verb in ("verb", "short", "maybe")]
    both = [at for at in range(lead, stay) if row[at].verb == "both"]
    phrases = [at for at in range(lead, stay) if row[at].part == "p"]
    closes = noun[1] >= len(row) or row[noun[1]].part == "w"
    main = next((at for at in acts if verb and row[at].start == verb[0]), None)
    if main is not None:
        inside = [at for at in acts if at > main]
        return _behind_verb(row, main, stay, inside, closes=closes, noun=noun) if _plain(row, main, stay) else None
    if any(row[at].part in "wy" for at in range(lead, stay)):
        return None
    is_late = verb is not None and verb[0] < row[lead].start
    if is_late or (verb is None and free > 0 and row[free - 1].part != "w"):
        return None
    has_locative = noun[1] < len(row) and row[noun[1]].text in _LOCATIVE
    if phrases:
        return _with_phrase(row, lead, stay, acts, phrases, has_locative=has_locative)
    if not acts:
        is_plain = all(row[at].part in "nrfatbmqu" or row[at].text in _AND for at in range(lead, stay))
        is_plain = is_plain and not any(row[at].part in "dx" for at in range(free, lead))
        is_plain = is_plain and not any(row[at].text in ASPECT for at in range(lead, stay))
        return (lead, False) if is_plain and not _both_leads(row, lead, both) else None
    return _relative(row, lead, stay, acts, both, noun, closes=closes)


def _behind_measure(
    row: Sequence[Tagged], free: int, stay: int, counted: Sequence[int], noun: tuple[int, int]
) -> tuple[int, bool] | None:
    """一座由渔民捐钱修成的桥; but not 十七位院士签署的报告, where what is counted stands before the verb."""
    at = counted[0]
    behind = row[at + 1]
    acts = [number for number in range(at + 1, stay) if row[number].verb in ("verb", "short", "maybe", "both")]
    if len(counted) > 1 or any(row[number].part == "p" for number in range(free, at)):
        return None
    if behind.part in "nmr" and (acts or any(one.part in "pdx" for one in row[at + 1 : stay])):
        return None
    if len([number for number in acts if row[number].verb != "both"]) > 2 or any(
        row[number].part == "x" or row[number].text in (*COPULAS, "才", "都", "却")
        for number in range(at + 1, stay)
    ):
        return None  # 一件黄袍才能让人知道他是王朝的
    if not acts and any(one.text in _AND for one in row[at + 1 : stay]):
        return None
    if any(row[number].part in "w" for number in range(at, stay)):
        return None
    closed = noun[1] >= len(row) or row[noun[1]].part in "wdx" or row[noun[1]].verb == "verb"
    return (at + 1, False) if closed and behind.text not in ("左右", "以上", "以下", "多") else None


def _plain(row: Sequence[Tagged], first: int, stay: int) -> bool:
    return not any(row[at].part in "wpy" or row[at].text in _AND for at in range(first + 1, stay))


def _behind_verb(
    row: Sequence[Tagged],
    main: int,
    stay: int,
    inside: Sequence[int],
    *,
    closes: bool,
    noun: tuple[int, int],
) -> tuple[int, bool] | None:
    """What tells of the object of the main verb: 展现着丰富的农耕文化, 收集居民提出的意见."""
    first = main + 1
    has_aspect = first < stay and row[first].text in ASPECT
    first += has_aspect
    if not closes or first >= stay or row[first].part in "dx" or row[main].text in ("说", "称", "道"):
        return None
    is_so = row[main].text in COPULAS and row[main].text not in ("让", "使", "令")
    both = [at for at in range(first, stay) if row[at].verb == "both"]
    if not inside:
        if is_so and both[:1] == [first]:  # 这是保护河岸的办法
            return (first, False) if _is_head(row, first, stay, noun) else None
        head = is_a("head", row[noun[1] - 1].text)
        free = is_so or has_aspect or not head
        return (first, False) if free and not _both_leads(row, first, both) else None
    if len(inside) > 1 or row[main].text in (_SEES - {"是"}):
        return None
    act = inside[0]
    if act == stay - 1 and act > first:  # 居民提出的
        return (first, not (is_so or has_aspect))
    leads = act == first and (is_so or has_aspect)
    return (first, False) if leads and _is_head(row, act, stay, noun) else None


def _both_leads(row: Sequence[Tagged], first: int, both: Sequence[int]) -> bool:
    """Whether a noun that is a verb as often stands where a verb would: 管理社区的."""
    return any(
        at == first or (at + 1 < len(row) and row[at + 1].text != "的" and row[at - 1].part not in "nb")
        for at in both
    )


def _with_phrase(
    row: Sequence[Tagged],
    lead: int,
    stay: int,
    acts: Sequence[int],
    phrases: Sequence[int],
    *,
    has_locative: bool,
) -> tuple[int, bool] | None:
    """根据居民提出的意见, 在科幻片中常能听到的词汇, 在各方的共同努力下."""
    first = phrases[0]
    if len(phrases) > 1 or first > lead or any(row[at].text in _AND for at in range(lead, stay)):
        return None
    ends_in_verb = len(acts) == 1 and acts[0] == stay - 1
    if row[first].text in _BEFORE_OBJECT or (row[first].text == "在" and has_locative):
        plain = not acts or (ends_in_verb and stay - first > 2)
        begins = first + 1
        return (begins, False) if plain and row[begins].verb == "" and row[begins].part in "nrfa" else None
    if row[first].text in _PHRASE and ends_in_verb and row[first].text in ("在", "由"):
        closed = any(row[at].text in _LOCATIVE for at in range(first, stay)) or row[first].text == "由"
        return (first, False) if closed and not has_locative else None
    return None


def _relative(
    row: Sequence[Tagged],
    lead: int,
    stay: int,
    acts: Sequence[int],
    both: Sequence[int],
    noun: tuple[int, int],
    *,
    closes: bool,
) -> tuple[int, bool] | None:
    """参加会议的村民都拿伞; 居民提出的意见."""
    if (
        len(acts) > 1
        or row[acts[0]].text in COPULAS
        or any(row[at].text in ("将", "被") for at in range(lead, stay))
    ):
        return None
    act = acts[0]
    if act == stay - 1 and act > lead and row[lead].part in "nr":  # 居民提出的意见
        return (lead, False) if not _both_leads(row, lead, both) else None
    goes_on = noun[1] < len(row) and (row[noun[1]].part in "dx" or row[noun[1]].verb == "verb")
    if act == lead and goes_on and row[act].text not in _SEES and _is_head(row, act, stay, noun):
        return lead, False
    return None


def _is_head(row: Sequence[Tagged], act: int, stay: int, noun: tuple[int, int]) -> bool:
    """Whether a noun is one of which a clause tells, and not the owner's: 提高收入的办法, not 解决群众的困难."""
    whose = row[act + 1 : stay]
    is_owner = len(whose) == 1 and (
        whose[0].part == "r" or is_a("head", whose[0].text) or whose[0].text.endswith("们")
    )
    return is_a("head", row[noun[1] - 1].text) and bool(whose) and not is_owner
