"""Where a word stands: the clause around it, what is counted, what is a verb, what part of speech there is
room for."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from seeds.language.analysis import Word
from seeds.language.characters import OPENERS, wide_signs
from seeds.language.script import simple
from seeds.language.senses.parts import Costs, broad, costs_of
from seeds.language.senses.sense import Dictionary, senses_of
from seeds.language.wordlists import listed

REACH = 5
"""So many words on each side are looked at."""
STOPS = frozenset("，。、；：！？…“”‘’《》（）()「」『』,.;:!?—\n\r　 ")
CLOSING = frozenset(["", *"，。、；：！？…”’》）」』\n"])
COUNTING = listed(
    """
    这 那 每 几 各 某 哪 多少 数 半 两 整 第一 好几 同 另 首
    """
)
DIRECTIONS = listed(
    """
    上 下 来 去 出 进 过 回 起 开 到 成 住 着 得 完 好 掉 见 上来 上去 下来 下去 出来 出去
    起来 过来 过去 进来 进去
    """
)
ONE_LEFT_OUT = listed(
    """
    了 是 有 当 买 来 找 花 叫 做 换 租 养 写 送 带 点 开 借 作为 成为 没有
    """
)
"""Verbs behind which 一 is often left out."""
NO_VERB_BEFORE = listed(
    """
    不 得 了 是 有 没 没有 会 能 可 可以 应 该 应该 敢 肯 愿 愿意 必须
    """
)
"""Behind these nothing stands that tells a verb's result: what follows is the verb."""
MEASURES = frozenset("个笔项种份名位条件家座张部批股宗桩套幅篇")
"""Measure words of things; those of deeds (一次, 一下) stand before verbs."""
NUMERALS = frozenset("一二三四五六七八九十百千万亿两几半数〇零")
DEAREST, STEP, UNKNOWN = 2.4, 0.6, {"n": 0.0, "v": 0.9, "a": 1.6}
"""What a rare part of speech of a word costs at most, what each later sense costs, and what a word without
entry is."""


class Surroundings(NamedTuple):
    """A word of a text with what stands around it; the text in simplified characters."""

    text: str
    start: int
    end: int
    syllables: tuple[str | None, ...]
    is_name: bool
    is_traditional: bool
    spans: Sequence[tuple[int, int]]
    """The words of the clause near it."""
    at: int
    """Its place among them."""
    rows: Sequence[Costs]
    """The parts of speech that each of them may have."""


class Clause(Surroundings):
    """What can be told of a word by them."""

    @property
    def word(self) -> str:
        """The word in simplified characters."""
        return self.text[self.start : self.end]

    @property
    def before(self) -> str:
        """The word before it, in its clause."""
        return self.text[slice(*self.spans[self.at - 1])] if self.at else ""

    @property
    def after(self) -> str:
        """The word behind it, in its clause."""
        return self.text[slice(*self.spans[self.at + 1])] if self.at + 1 < len(self.spans) else ""

    @property
    def is_counted(self) -> bool:
        """Whether something counts, right before it."""
        before = self.before
        return bool(before) and (before in COUNTING or before[-1] in NUMERALS or before[-1].isdigit())

    @property
    def in_a_number(self) -> bool:
        """Whether it is a numeral with another beside it."""
        beside = self.text[max(self.start - 1, 0) : self.start] + self.text[self.end : self.end + 1]
        return self.word in NUMERALS and any(one in NUMERALS or one.isdigit() for one in beside)

    @property
    def is_acted(self) -> bool:
        """Whether 了 and then an amount follow."""
        behind = self.text[self.end : self.end + 2]
        return behind[:1] == "了" and (behind[1:] in NUMERALS or behind[1:].isdigit()) and len(behind) > 1

    @property
    def behind_measure(self) -> bool:
        """Whether a measure word of things stands before it, itself counted: what follows is a noun (这笔投资)."""
        if self.before[-1:] not in MEASURES:
            return False
        counted = self.before[:-1] if len(self.before) > 1 else self._far_before
        if not counted or counted in ONE_LEFT_OUT:
            return bool(counted)  # 有个会: one, left out
        return counted in COUNTING or counted[-1] in NUMERALS or counted[-1].isdigit()

    @property
    def _far_before(self) -> str:
        return self.text[slice(*self.spans[self.at - 2])] if self.at > 1 else ""

    @property
    def is_one(self) -> bool:
        """Whether it may be counted without a word for one: behind a verb, before a noun (租了台车, 是位老人)."""
        return self.before in ONE_LEFT_OUT and self.leads and not _may_be(self.rows[self.at], "v", 0.5)

    @property
    def ends(self) -> bool:
        """Whether its clause ends with it: behind it stands no quotation either."""
        return self.text[self.end : self.end + 1] in CLOSING

    @property
    def opens(self) -> bool:
        """Whether a quotation or a bracket opens right behind it."""
        return self.text[self.end : self.end + 1] in tuple(OPENERS)

    @property
    def leads(self) -> bool:
        """Whether a noun follows that it may be put before."""
        return bool(self.after) and _may_be(self.rows[self.at + 1], "n")

    @property
    def leads_a_noun(self) -> bool:
        """Whether a noun, rather than anything else, follows."""
        return bool(self.after) and _may_be(self.rows[self.at + 1], "n", 0.0)

    @property
    def trails(self) -> bool:
        """Whether a word stands before it that it may be put behind."""
        return bool(self.before) and any(_may_be(self.rows[self.at - 1], part) for part in ("n", "v", "a", "b"))

    @property
    def behind_verb(self) -> bool:
        """Whether a verb, with 不 or 得 at most between, stands right before it."""
        at = self.at - 1
        while at > 0 and self.text[slice(*self.spans[at])] in ("不", "得", "了"):
            at -= 1
        return (
            at >= 0 and _may_be(self.rows[at], "v", 0.7) and self.text[slice(*self.spans[at])] not in NO_VERB_BEFORE
        )

    def neighbour_is(self, part: str, step: int) -> bool:
        """Whether the word one step before or behind it may well be of a part of speech."""
        at = self.at + step
        return 0 <= at < len(self.rows) and _may_be(self.rows[at], part, 0.7)

    @property
    def is_direction(self) -> bool:
        """Whether it is a word of those that follow verbs."""
        return self.word in DIRECTIONS

    @cached_property
    def _costs(self) -> Mapping[str, float]:
        return costs_of(self.rows, self.at)

    def cost_of(self, part: str) -> float:
        """What a part of speech costs here more than the one there is most room for; much for one it never has."""
        own = self.rows[self.at].get(broad(part), 0.0)
        return max(min(self._costs.get(broad(part), 3.0), 5.0) - own, 0.0)


def _may_be(costs: Costs, part: str, within: float = 1.3) -> bool:
    return costs.get(part, 9.0) <= within


def clause_of(dictionary: Dictionary, text: str, words: Sequence[Word], number: int) -> Clause:
    """The clause around a word: some words on each side, to the next sign."""
    word = words[number]
    first, last = number, number + 1
    while first > 0 and number - first < REACH and not _stops(text, words[first - 1]):
        first -= 1
    while last < len(words) and last - number <= REACH and not _stops(text, words[last]):
        last += 1
    near = [one for one in words[first:last] if not text[one.start : one.end].isspace()]
    begin, end = near[0].start, near[-1].end
    part = text[begin:end]
    plain = simple(part)
    return Clause(
        wide_signs(text[:begin] + plain + text[end:] if plain != part else text),
        word.start,
        word.end,
        word.pinyin or (),
        word.kind == "name",
        plain != part,
        [(one.start, one.end) for one in near],
        near.index(word),
        [_row(dictionary, text[one.start : one.end], one.kind) for one in near],
    )


def _stops(text: str, word: Word) -> bool:
    """Whether a clause ends there: a blank between a figure and what it counts is no end (9 家)."""
    if text[word.start : word.end].isspace() and "\n" not in text[word.start : word.end]:
        return not (text[word.start - 1 : word.start].isdigit() or text[word.end : word.end + 1].isdigit())
    return word.kind == "punctuation" or text[word.start] in STOPS


def _row(dictionary: Dictionary, word: str, kind: str) -> Costs:
    """The parts of speech that a word may have, each with what it costs."""
    if kind == "name":
        return {"n": 0.0}
    if kind == "number":
        return {"m": 0.0, "t": 0.0} if word[-1:] in ("年", "月", "日", "号", "時", "时") else {"m": 0.0}
    found: dict[str, float] = {}
    entries = dictionary.entries(word)
    own = [entry for entry in entries if len(entry.uses) == len(entry.senses)]
    for order, sense in enumerate(senses_of(own or entries)):
        if not sense.use.part or sense.use.register == "古" or sense.use.stand == "name":
            continue
        cost = min(order * STEP, DEAREST) + (0.8 if sense.use.stand in ("piece", "suffix", "prefix") else 0.0)
        part = broad(sense.use.part)
        found[part] = min(found.get(part, 9.0), cost)
    return found or UNKNOWN
