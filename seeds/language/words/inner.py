"""Where a long word parts into the words it is made of, as pinyin is written after GB/T 16159.

fúwù zhōngxīn, wèi rénmín fúwù: words of four characters and more that fall apart are spelled apart, and so is a set
phrase of two halves (yáoyáo lǐngxiān); one that has none is one word (yīyīdàishuǐ). A number stands apart from what
it counts (sānbǎi èrshí gè), and so do the words of grammar in a set name (dǎng de èrshídà).
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import accumulate

from seeds.language.words.amounts import is_measured, number_of
from seeds.language.words.asking import joints_asked
from seeds.language.words.lexicon import Lexicon, prepare
from seeds.language.words.unknown import stands_alone

SHORTEST, LONGEST = 4, 3
"""A shorter word is written together, a longer one is looked into."""
DEAR = 14.0
"""A piece that costs more is hardly a word on its own."""
_DATES = frozenset("月号日")
"""Behind a number these name a day or a month, which is one word: sānyuè."""
_PHRASES = frozenset(("i", "z", "a", "c", "d"))
_NAMES = frozenset(("ns", "nr", "nz", "nt"))
_LEVELS = frozenset("省市区县區縣")
"""Whose office it is, before its name (区|民政局)."""
PARTED_BEFORE_OTHERS = frozenset("省市区县镇乡路街區縣鎮鄉")
"""What kind of place stands before an office, a school (新北|市|政府, 红星|路|小学)."""
_ATTRIBUTES = frozenset("nbv")
"""Classes of words that tell what kind of school, station or office a name is of."""
_AND = frozenset("和与及與")
NOT_FREE = frozenset("者性化们子儿头员率度家式型级类老小非反超第总副多长国")
"""Words of grammar by their class that stand before or behind others without a blank."""


_DOUBLED = re.compile(r"(.)\1(.)\2")
"""Doubled characters are one word: gāogāoxìngxìng."""
_STEPS = re.compile("(?<=[亿万千百])(?=[^亿万千百多余几])|(?=分之)|(?<=分)(?=之)|(?<=分之)")
"""Where a long number is spelled apart: sānwàn èrqiān wǔbǎi, sān fēn zhī èr."""
_FIGURES = re.compile("([0-9０-９.．,，]+)(?:[万亿千百]+[多余几来]?)?")
"""A number in figures, which stands apart from its 万 and 亿, and these from what they count: 180 yì yuán."""


@lru_cache(maxsize=4096)
def joints(word: str) -> tuple[int, ...]:
    """Before which characters the word parts."""
    if figures := _FIGURES.match(word):
        return tuple(sorted({figures.end(1), figures.end()} - {len(word)}))
    if is_measured(word):
        return _of_amount(word)
    if apart := joints_asked(word):
        return apart
    lexicon = prepare()
    if told := lexicon.shape(word)[0]:
        return told
    if len(word) < SHORTEST or _DOUBLED.fullmatch(word):
        return ()
    if around := _around_de(word):
        return around
    row = _pieces(word, lexicon)
    kind = lexicon.mark(word).rstrip("123")
    if kind in _PHRASES and (len(word) == SHORTEST or any(len(piece) == 1 for piece in row)):
        return (2,) if [len(piece) for piece in row] == [2, 2] else ()
    if kind in _NAMES and lexicon.mark(row[-1])[:2] in _NAMES:
        return ()
    if 2 * sum(len(piece) == 1 and not stands_alone(piece) for piece in row) >= len(row):
        return ()
    *before, _ = accumulate(map(len, _with_affixes(row)))
    return tuple(before)


def _around_de(word: str) -> tuple[int, ...]:
    """Where a long word parts that holds a 的."""
    at = word.find("的")
    if not 0 < at < len(word) - 1:
        return ()
    return (*joints(word[:at]), at, at + 1, *(at + 1 + joint for joint in joints(word[at + 1 :])))


def _of_amount(word: str) -> tuple[int, ...]:
    """A number's steps, and before what it counts."""
    number = number_of(word)
    steps = (step.start() for step in _STEPS.finditer(word[:number]))
    return tuple(sorted({*steps, *([number] if number < len(word) and word[number:] not in _DATES else ())}))


def joints_of_name(name: str) -> tuple[int, ...]:
    """Before which characters a name parts, if it is made of words all through: 中央/电视台, not 呼和浩特."""
    if around := _around_de(name):
        return around
    lexicon = prepare()
    if len(name) < SHORTEST or lexicon.mark(name)[:2] in ("ns", "nr"):
        return ()
    *before, _ = accumulate(map(len, _parts_of_name(_pieces(name, lexicon), lexicon)))
    return tuple(before)


def _parts_of_name(row: list[str], lexicon: Lexicon) -> list[str]:
    """The pieces as a name is written (qū mínzhèngjú, Xīnběi shì zhèngfǔ); all in one where no words make it up."""
    whole, level = ["".join(row)], []
    if len(row) > 1 and (row[0] in _LEVELS or row[0] == "中共"):
        level, row = row[:1], row[1:]
    if len(row) > 1 and row[-1][0] in PARTED_BEFORE_OTHERS and len(row[-1]) > 2 and row[-1][1:] in lexicon.words:
        row = [*row[:-1], row[-1][0], row[-1][1:]]  # 青石|镇|政府
    head = row.pop() if len(row) > 1 and len(row[-1]) == 1 else ""  # 监管|局
    if proper := _proper_first(row, lexicon):
        return [*level, *proper[:-1], proper[-1] + head]
    row = _with_affixes(row)
    if not all(piece in lexicon.words and (len(piece) > 1 or piece in _AND) for piece in row):
        return whole
    *before, last = row
    parted = [part for piece in before for part in _of_place(piece, lexicon)]
    return [*level, *parted, last + head]


def _proper_first(row: list[str], lexicon: Lexicon) -> list[str]:
    """The pieces where characters that are no word together name what follows: 横江|师范, 三星堆|博物馆."""
    singles = next((number for number, piece in enumerate(row) if len(piece) > 1), 0)
    nouns = all(len(piece) > 1 and lexicon.mark(piece)[:1] in _ATTRIBUTES for piece in row[singles:])
    whose = lexicon.mark(row[singles])[:2] not in _NAMES
    return ["".join(row[:singles]), *row[singles:]] if singles > 1 and nouns and whose else []


def _of_place(piece: str, lexicon: Lexicon) -> tuple[str, ...]:
    """A place in a name apart from its kind."""
    is_place = len(piece) > 2 and piece[-1] in PARTED_BEFORE_OTHERS and lexicon.mark(piece).startswith("ns")
    return (piece[:-1], piece[-1]) if is_place else (piece,)


def _pieces(word: str, lexicon: Lexicon) -> list[str]:
    """The cheapest short words that make up the word."""
    best: list[tuple[float, int]] = [(0.0, 0)] + [(float("inf"), 0)] * len(word)
    for start in range(len(word)):
        for end in range(start + 1, min(len(word), start + LONGEST) + 1):
            piece = word[start:end]
            number = lexicon.words.get(piece)
            if number is None:
                continue
            cost = best[start][0] + lexicon.cost(piece)
            if cost < best[end][0] and (len(piece) == 1 or lexicon.known(piece) or lexicon.cost(piece) < DEAR):
                best[end] = (cost, start)
    found: list[str] = []
    at = len(word)
    if best[at][0] == float("inf"):
        return [word]
    while at:
        found.append(word[best[at][1] : at])
        at = best[at][1]
    return found[::-1]


def _with_affixes(row: list[str]) -> list[str]:
    """The pieces, single characters that are no words of grammar with the piece before them, else behind them."""
    found: list[str] = []
    ahead = ""
    for piece in row:
        bound = len(piece) == 1 and (piece in NOT_FREE or not stands_alone(piece))
        if bound and found and len(found[-1]) > 1 and not ahead:
            found[-1] += piece
        elif bound:
            ahead += piece
        else:
            found.append(ahead + piece)
            ahead = ""
    return [*found, ahead] if ahead else found
