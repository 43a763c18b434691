"""Words that a text teaches: what no list has, but the text writes again and again (镀性, 木兰溪, 冠南华)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from seeds.language.wordlists import characters, listed
from seeds.language.words.lexicon import prepare
from seeds.language.words.piece import Piece
from seeds.language.words.strings import Strings
from seeds.language.words.unknown import stands_alone

LONGEST, PIECES = 3, 3
"""How many characters such a word has at most, and of how many pieces it is made."""
OFTEN = 3
"""How often it stands in the text; one with a rare character needs to stand there twice only."""
RARE = 10.0
"""A character that costs more is hardly a word of its own."""
TOGETHER = 0.75
"""So often, where its rarest piece stands, the whole stands."""


_PARTS = characters("大小新老高长全总国省市区县镇乡村路街州性化家者员子儿")
"""Words of grammar that stand in names and compounds as often."""
_NAMES = frozenset(("ns", "nr", "nt", "nz"))
_KINDS = listed(
    """
    小区 社区 街道 居民区 新村 大厦 广场 公园 大道 花园 家园 公寓 村 镇 乡 路 街 桥 苑 小学 中学 学校 幼儿园 医院
    酒店 饭店 商场 集团 公司 银行 超市
    """
)
"""Places and bodies: common characters that stand before one again and again are its name (长新小区)."""
_ASKING = characters("老大小全总")
"""What stands before a kind of place without naming it."""
_PARTIES = characters("甲乙丙丁")
"""Stand for somebody's name."""


def repeated(texts: Sequence[str], cuts: Sequence[Sequence[Piece]]) -> frozenset[str]:
    """The words that the texts of an article teach."""
    alone: Counter[str] = Counter()
    runs: Counter[tuple[str, ...]] = Counter()
    naming: Counter[tuple[str, ...]] = Counter()
    for text, cut in zip(texts, cuts, strict=True):
        alone.update(text[piece.start] for piece in cut if piece.end - piece.start == 1 and piece.kind == "word")
        for run, after in _runs(text, cut):
            runs[run] += 1
            naming[run] += after in _KINDS
    found = {
        "".join(run): times for run, times in runs.items() if times > 1 and _teaches(run, times, alone, naming[run])
    }
    return frozenset(word for word, times in found.items() if not _is_part(word, times, found))


def _runs(text: str, cut: Sequence[Piece]) -> Iterator[tuple[tuple[str, ...], str]]:
    """Neighbours that may be one word, with the word behind them: no word of grammar among them, one of them a
    single character."""
    row: list[str] = []
    for number, piece in enumerate(cut):
        word = text[piece.start : piece.end]
        if piece.kind != "word" or not _content(word):
            row.clear()
            continue
        row.append(word)
        del row[:-PIECES]
        for length in range(2, len(row) + 1):
            run = tuple(row[-length:])
            if sum(map(len, run)) <= LONGEST and any(len(one) == 1 for one in run):
                after = cut[number + 1] if number + 1 < len(cut) else piece
                yield run, text[after.start : after.end]


@lru_cache(maxsize=16384)
def _content(word: str) -> bool:
    """Whether a word may be part of another."""
    if len(word) > 1:
        lexicon = prepare()
        return len(word) < LONGEST and not (lexicon.known(word) and lexicon.mark(word)[:2] not in _NAMES)
    return word in _PARTS or not (stands_alone(word) or word in _PARTIES)


def _teaches(run: tuple[str, ...], times: int, alone: Mapping[str, int], naming: int) -> bool:
    """Whether a run stands there often enough, and its rarest character hardly without it; `naming` is how often a
    kind of place follows."""
    lexicon = prepare()
    rarest = max((one for one in run if len(one) == 1), key=lexicon.cost)
    if rarest in _PARTS:
        named = len(run) == len("".join(run)) and 2 * naming > times and not _ASKING.intersection(run)
        return named and times >= OFTEN and times >= TOGETHER * alone[rarest]
    return times >= (2 if lexicon.cost(rarest) > RARE else OFTEN) and times >= TOGETHER * alone[rarest]


def joined(text: str, cut: Sequence[Piece], taught: Strings) -> list[Piece]:
    """The pieces, those that make up a word which the text teaches as that word."""
    edges = {piece.end for piece in cut}
    whole = {
        start: end for start, end in sorted(taught.spans(text, [piece.start for piece in cut])) if end in edges
    }
    found: list[Piece] = []
    done = 0
    for piece in cut:
        if piece.start < done:
            continue
        end = whole.get(piece.start)
        found.append(Piece(piece.start, end, "word") if end else piece)
        done = found[-1].end
    return found


def _is_part(word: str, times: int, found: Mapping[str, int]) -> bool:
    """Whether a longer word that is taught as often holds this one."""
    return any(word != other and word in other and seen >= times for other, seen in found.items())
