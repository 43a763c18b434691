"""The main verb of a clause, read from its beginning; the first thing that is not clear ends the reading."""

from __future__ import annotations

from collections.abc import Sequence

from seeds.language.speech.verbs import verbs
from seeds.language.unfolding.branch import Span
from seeds.language.unfolding.closing_speech import closing_speech
from seeds.language.unfolding.compounds import is_in_noun
from seeds.language.unfolding.governing import ASPECT, HARD, PIVOTS, SAYS, TOWARDS
from seeds.language.unfolding.leading import leads_on
from seeds.language.unfolding.manner import behind_manner
from seeds.language.unfolding.phrases import (
    LOCATIVE,
    PLACES,
    TELL_WHEN,
    is_occasion,
    opens_another,
    phrase_end,
    stresses,
    subject_end,
    time_end,
)
from seeds.language.unfolding.predicates import is_a
from seeds.language.unfolding.quotations import outside_quotations
from seeds.language.unfolding.speech_parts import COPULAS, Tagged, counts
from seeds.language.wordlists import listed

_NO_AUX = listed("去 来 想 帮 帮助 请 求 叫 派")
_RESULTS = listed("到 出 过 成 上 下 回 起")
"""Behind a verb these tell only what comes of it."""
_GROWS = ("涨", "升", "降", "跌", "落", "长", "加", "少", "达", "至", "过", "于")
_ALONG = ("伴随", "伴", "随", "沿", "顺", "朝", "向", "对", "本", "凭")
"""With 着 behind them these only lead to the verb: 伴随着掌声."""
_UNTIL = ("直到", "直至", "截至")
_WHO = ("个", "位", "人", "名", "家")


def main_verb(row: Sequence[Tagged], sign: str = "") -> Span | None:
    """The verb of a clause, where everything before it is clear and nothing behind makes it a part of a noun.

    `sign` is the sign that closes the clause.
    """
    row = outside_quotations(row)
    at = closing_speech(row, sign)
    if at is None and (at := _Walk(row, sign).first()) is not None:
        at = behind_manner(row, at)
    return (row[at].start, row[at].end) if at is not None else None


class _Walk:
    """A way through a clause from its beginning, with what has been met on it."""

    def __init__(self, row: Sequence[Tagged], sign: str) -> None:
        self._row, self._sign = row, sign
        self._subject = self._shown = False
        self._both: int | None = None
        self._lead = ""
        self._free = 0
        """Where a phrase with a verb of its own has ended."""

    def first(self) -> int | None:
        """The first verb; None where it is not clear that it is the main one."""
        for at, word in enumerate(self._row):
            if at < self._free:
                continue
            if word.part == "y" or word.text in ("所", "得") or (word.text in ASPECT and word.part == "u"):
                return None
            tells_when = word.verb and self._text(at + 1) in TELL_WHEN and not _closes(self._row, at + 2)
            if tells_when or stresses(self._row, at):
                continue
            if not self._is_verb(at):
                self._pass(at, word)
            elif end := phrase_end(self._row, at, self._lead):
                self._lead, self._shown, self._free = "", False, end
            elif end := self._before_main(at):
                self._subject, self._shown, self._free = True, False, end
            elif (stay := self._told_of(at)) and not _closes(self._row, stay + 1):  # 居民提出的意见得到采纳
                if self._lead in HARD or self._lead in TOWARDS:
                    return None
                self._free = stay
            else:
                return at if self._is_main(at) else None
        return None

    def _before_main(self, at: int) -> int | None:
        """Where what a verb only tells the time or the subject with ends: 完成任务后, 库存下降速度."""
        if end := time_end(self._row, at):
            return end
        if self._shown or self._text(at + 1) in ASPECT or self._lead in HARD or self._lead in TOWARDS:
            return None
        return subject_end(self._row, at, opens=not self._subject)

    def _told_of(self, at: int) -> int:
        """Where 的 stands right behind a verb, or behind its aspect: 我见过的大院."""
        stay = at + 1 + (self._text(at + 1) in ASPECT)
        return stay if self._text(stay) == "的" else 0

    def _text(self, at: int) -> str:
        return self._row[at].text if at < len(self._row) else ""

    def _is_verb(self, at: int) -> bool:
        word = self._row[at]
        if at and self._row[at - 1].text == "的" and self._text(at + 1) in COPULAS:
            return False  # 矛盾的交织使他为难
        if word.verb == "both":
            return self._text(at + 1) in ASPECT or _is_shown_verb(self._row, at, shown=self._shown)
        adds = not at and word.text in ("加上", "再加上")
        if adds or word.text in _UNTIL or (word.text in _ALONG and self._text(at + 1) == "着"):
            return False
        denies = word.text == "没有" and at + 1 < len(self._row) and self._row[at + 1].part in "vd"
        return word.verb != "" and word.part not in "wpdx" and not denies and word.text != "被"

    def _pass(self, at: int, word: Tagged) -> None:
        """Remember what a word that is no verb tells of the next ones."""
        if word.part == "w":
            if word.text in "，,；;：:":
                self._subject, self._shown, self._both, self._lead = False, False, None, ""
        elif word.text in ("地", "被"):
            self._shown = word.text == "地"
        elif word.part == "p":
            self._lead, self._shown = self._lead if self._lead in HARD else word.text, False
        elif word.part in ("d", "x") or word.text == "没有":
            self._shown = True
        elif word.verb == "both":
            pivots = self._both is not None and self._row[self._both].text in PIVOTS
            self._both = self._both if pivots else at
            self._subject, self._shown = True, False
        else:
            self._subject = self._subject or word.part in "nr" or word.text.endswith(_WHO)
            self._shown = self._shown and word.part in "tf"

    def _is_main(self, at: int) -> bool:
        """Whether nothing before a verb or behind it speaks against it."""
        row, word, shown, lead = self._row, self._row[at], self._shown, self._lead
        has_aspect = self._text(at + 1) in ASPECT
        if word.verb == "maybe" and not (has_aspect and len(word.text) > 1 and not _closes(row, at + 2)):
            return False
        if word.verb == "short" and not _is_used_alone(row, at, shown=shown):
            return False
        towards = lead in TOWARDS and is_a("towards", word.text)
        if self._both is not None and not (towards or _is_noun_before(row, self._both, at, shown=shown)):
            return False
        may = _may_follow(row, at, lead, shown=shown, has_aspect=has_aspect)
        return may and _stands(row, at, self._sign, subject=self._subject, shown=shown, has_aspect=has_aspect)


def _is_shown_verb(row: Sequence[Tagged], at: int, *, shown: bool) -> bool:
    """Whether an adverb makes a verb of what is a noun as often, and something follows that it can govern."""
    follows = row[at + 1] if at + 1 < len(row) else None
    if not shown or (
        follows
        and (
            follows.text == "的" or follows.part == "a" or follows.verb in ("verb", "short") or follows.part in "dx"
        )
    ):
        return False
    before = row[at - 1]
    is_adverb = is_a("adverb", before.text) and not is_a("attribute", before.text)
    return before.part == "x" or is_adverb


def _is_noun_before(row: Sequence[Tagged], both: int, at: int, *, shown: bool) -> bool:
    """Whether what is a noun as often is one before a verb: 改革不断深化, but not 居民建议增加设施."""
    before, behind, word = row[both - 1 : both], row[both + 1], row[at]
    if is_a("clausal", row[both].text) and both + 1 < at and not shown and behind.part == "n":
        return False  # 激励党员发挥作用
    if row[both].text in verbs() or row[both].text in SAYS or row[both].text in PIVOTS:
        return False
    is_someone = before and before[0].part == "r" and before[0].text[0] not in "这那该其此本各每某"
    if is_someone or (before and before[0].text in ("来", "去", "把", "将")):
        return False
    if both + 1 < at and behind.text == "的":
        return True
    if both + 1 < at and behind.part not in "ndxf":
        return False
    if shown or word.text in COPULAS:
        return True
    counted = at + 1 < len(row) and (row[at + 1].part in "mu" or row[at + 1].text in ASPECT)
    return both + 1 < at or (counted and word.text.endswith(_GROWS))


def _is_used_alone(row: Sequence[Tagged], at: int, *, shown: bool) -> bool:
    """Whether a verb of one character stands among whole words: 他去外地, 又来了."""
    before = row[at - 1] if at else None
    if row[at].text in SAYS and before and before.part == "r":
        return True  # 有人说这里冬暖夏凉
    if (
        row[at].text in ("到", "出", "过", "成", "上", "下", "回", "起")
        and before
        and (before.part in "va" or before.verb)
    ):
        return False  # 拉大到
    follows = row[at + 1] if at + 1 < len(row) else None
    if before and (before.part in "mq" or before.text in ASPECT):
        return False
    if follows is None or row[at].text in _NO_AUX:
        return follows is not None and follows.text in ("了", "过")
    if before and len(before.text) == 1 and before.part not in "rxpuwc" and not is_a("adverb", before.text):
        return False
    if follows.text in ASPECT:
        return True
    whole = len(follows.text) > 1 or (shown and _closes(row, at + 2))
    return follows.part in "nrm" and whole and follows.verb == "" and (shown or before is not None)


def _may_follow(row: Sequence[Tagged], at: int, lead: str, *, shown: bool, has_aspect: bool) -> bool:
    """Whether the preposition before a verb leaves it free."""
    if not lead:
        return True
    place = max(number for number in range(at) if row[number].text == lead)
    if lead in HARD:
        return has_aspect and not any(word.text == "的" for word in row[at:])
    if lead == "从" and row[at].text == "到":
        return False
    if lead in ("把", "将", "被", "由") and not any(word.part in "nrm" for word in row[place:at]):
        return lead == "被"
    if lead in TOWARDS:
        stays = any(word.text == "的" for word in row[at:])
        return is_a("towards", row[at].text) or (has_aspect and not stays) or (shown and not stays)
    if lead in PLACES:
        closed = any(word.text in LOCATIVE for word in row[place:at])
        return closed or not any(word.text in LOCATIVE for word in row[at:])
    return True


def _stands(row: Sequence[Tagged], at: int, sign: str, *, subject: bool, shown: bool, has_aspect: bool) -> bool:
    """Whether what is behind a verb leaves it the main one: it may be part of what stands before 的."""
    word = row[at]
    end = next((number for number in range(len(row) - 1, at, -1) if row[number].part != "w"), at)
    if row[end].text in LOCATIVE and end > at + 1:
        return False
    if word.text in SAYS and (subject or shown):
        return True
    if end == at and len(word.text) > 1 and not shown and sign == "，":
        return False  # 案件侦查，
    if at and (row[at - 1].text in ("的", "、") or (row[end].text == "的" and word.text not in COPULAS)):
        return False  # 专业团队的引入; 按时交货的，
    if leads_on(row, at) or (not subject and any(word.text == "所" for word in row[at:])):
        return False
    if not has_aspect and (opens_another(row, at, shown=shown) or (not shown and is_occasion(row, at))):
        return False
    if not shown and not has_aspect and is_in_noun(row, at):
        return False
    stay = next((number for number in range(at + 1, len(row)) if row[number].text == "的"), None)
    if stay is None:
        return True
    counted = any(counts(row, number) and row[number].text not in ("这些", "那些") for number in range(at))
    if (counted and not shown) or (at and row[at - 1].text in ("将", "把")) or _is_in_place(row, at):
        return False
    sure = subject and (shown or has_aspect)
    later = [
        number
        for number in range(stay + 1, len(row))
        if row[number].verb in ("verb", "short", "maybe") or row[number].part in "dx"
    ]
    if word.text in COPULAS:
        return subject or sign != "，" or not later or _opens(row, at, end)
    if later:
        return sure
    if at and all(one.part in "dc" for one in row[:at]):
        return True  # 先来到村口的桥上
    return sure or has_aspect or (subject and sign != "，")


def _is_in_place(row: Sequence[Tagged], at: int) -> bool:
    """用新法改造老树中可能|带来病害的根: a verb that tells of what is in a place, behind another verb."""
    while at and row[at - 1].part in "dx":
        at -= 1
    return at > 0 and row[at - 1].text in LOCATIVE and any(one.verb for one in row[:at])


def _opens(row: Sequence[Tagged], at: int, end: int) -> bool:
    """是当务之急，: a clause that begins with 是; but not 是锄头就拿锄头, nor 是昨天来的."""
    return at == 0 and row[end].text != "的" and not any(word.text in ("就", "便", "都") for word in row)


def _closes(row: Sequence[Tagged], at: int) -> bool:
    return at >= len(row) or row[at].part == "w"
