"""Places that an article names by what they hold: 快活社区 has a 党委, 一里塘社区 its 居委会."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from seeds.language.characters import is_han
from seeds.language.names.kinds import GENERAL, NO_PLACE
from seeds.language.names.vocabulary import COMMON, FUNCTION, is_predicate
from seeds.language.wordlists import listed
from seeds.language.words.unknown import stands_alone

_HOLDERS = listed("社区 街道 村 镇 乡")
_OFFICES = (
    *("党委", "党总支", "党支部", "党工委", "党群", "居委会", "村委会", "居民委员会", "村民委员会", "办事处"),
    *("书记", "主任", "政府", "工作站", "卫生服务"),
)
_UPPER = ("街道", "区", "市", "县", "镇", "乡")
"""A bigger place right before."""
_AT_LEAST = 2
_LONGEST, _PIECES = 4, 3


def places_with_offices(texts: Sequence[str], words: Sequence[Sequence[tuple[int, int]]]) -> Iterator[str]:
    """The places that stand twice in the article, once at least with an office of theirs or in a bigger place.

    Of what stands before the kind the longest belongs to the name that is always there (走进|快活社区).
    """
    times: Counter[str] = Counter()
    longest: dict[str, int] = {}
    told: set[str] = set()
    for text, spans in zip(texts, words, strict=True):
        for number, (start, end) in enumerate(spans):
            if text[start:end] not in _HOLDERS:
                continue
            for first in _starts(text, spans, number):
                name = text[first:end]
                times[name] += 1
                longest.setdefault(name, start - first)
                if text.startswith(_OFFICES, end) or text.endswith(_UPPER, 0, first):
                    told.add(name)
    for name in told:
        longer = (other for other in times if other != name and other.endswith(name))
        if times[name] >= _AT_LEAST and all(times[other] < times[name] for other in longer):
            yield name


def _starts(text: str, spans: Sequence[tuple[int, int]], number: int) -> Iterator[int]:
    """Where a name may begin that ends with this word: its last word is no modifier that every place takes."""
    end = spans[number][0]
    for first, last in reversed(spans[max(0, number - _PIECES) : number]):
        word = text[first:last]
        if (
            end - first > _LONGEST
            or not is_han(word[0])
            or word in FUNCTION
            or word in COMMON
            or is_predicate(word)
        ):
            return
        if word in GENERAL or word in NO_PLACE or word in _HOLDERS or (last - first == 1 and stands_alone(word)):
            return
        if end - first > 1:
            yield first
