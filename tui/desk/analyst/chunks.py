"""A text in chunks: as much as is analysed, and kept in the cache, in one go."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from seeds.documents.article import Texts
from seeds.language.analysis import OwnWords, holds

if TYPE_CHECKING:
    from store.digests import blake2b

LONGEST = 8_000
"""Characters in a chunk: a newspaper article is one, a book some hundred; a fifth of a second's work."""


def chunks(texts: Sequence[str], longest: int = LONGEST) -> list[range]:
    """Neighbouring texts together, in order, up to the length of a chunk."""
    found: list[range] = []
    start = size = 0
    for number, length in enumerate(lengths_of(texts)):
        if number > start and size + length > longest:
            found.append(range(start, number))
            start, size = number, 0
        size += length
    if start < len(texts):
        found.append(range(start, len(texts)))
    return found


def lengths_of(texts: Sequence[str]) -> Iterable[int]:
    """How long each text is, without looking at those of which it is known."""
    return texts.lengths if isinstance(texts, Texts) else map(len, texts)


def nearest_first(found: Sequence[range], number: int) -> list[range]:
    """The chunk that holds text `number`, then outward from it, what comes after before what came before."""
    here = next((place for place, chunk in enumerate(found) if number in chunk), 0)
    order = sorted(range(len(found)), key=lambda place: (abs(place - here), place < here))
    return [found[place] for place in order]


def own_here(own: OwnWords, texts: Sequence[str]) -> OwnWords:
    """The reader's own decisions that concern these texts; all others leave what is cached as it is."""
    if not (own.joins or own.splits or own.readings):
        return own
    whole = "\n".join(texts)
    return OwnWords(
        frozenset(word for word in own.joins if word in whole),
        {word: pieces for word, pieces in own.splits.items() if word in whole},
        {word: reading for word, reading in own.readings.items() if holds(whole, word)},
    )


def key(kind: str, rules: str, own: OwnWords, texts: Sequence[str]) -> str:
    """The name of what is derived from these texts by these rules."""
    return key_of_texts(begun(kind, rules, own), texts)


def begun(kind: str, rules: str, own: OwnWords) -> blake2b:
    """The beginning of such a name, for who asks for many of a kind."""
    from store.digests import blake2b

    digest = blake2b(f"{kind}\0{rules}\0".encode(), digest_size=32)
    for part in (sorted(own.joins), sorted(own.splits.items()), sorted(own.readings.items())):
        digest.update(repr(part).encode("utf-8", "surrogatepass") + b"\0")
    return digest


def key_of_texts(begun: blake2b, texts: Sequence[str]) -> str:
    """The name that begins so, of these texts."""
    digest = begun.copy()
    for text in texts:
        digest.update(text.encode("utf-8", "surrogatepass") + b"\0")
    return digest.hexdigest()
