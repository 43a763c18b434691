"""An article's id: made from its characters alone, so that the same text is known again in any file.

An id that was given stays: marks are kept under it. When a file is read by a better parser its articles get the ids
that they were listed with, whatever their words have become.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import replace

from seeds.documents.article import Article

ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"
"""What can be typed without taking one sign for another: no 0 and o, no 1, i and l."""
LENGTH = 7
FEWEST_LETTERS = 16
"""Shorter texts with the same letters may well be two."""

_NO_LETTERS = re.compile(r"[\W_]+")


def identity(texts: Iterable[str]) -> str:
    """The id of an article whose words, in the source's order, are these texts; blanks do not count."""
    from hashlib import sha256

    words = "".join("".join(text.split()) for text in texts)
    digest = sha256(unicodedata.normalize("NFC", words).encode("utf-8", "surrogatepass")).digest()
    number = int.from_bytes(digest, "big")
    letters = []
    for _ in range(LENGTH):
        number, place = divmod(number, len(ALPHABET))
        letters.append(ALPHABET[place])
    return "".join(letters)


def fingerprint(article: Article) -> str:
    """What two articles share that have the same title and text, in whatever format, with or without their bylines.

    Nothing for a text of few letters.
    """
    from hashlib import sha256

    texts = [article.title, *(block.text for block in article.blocks if block.type != "caption")]
    letters = 0
    digest = sha256()
    for text in texts:
        told = _NO_LETTERS.sub("", text)
        letters += len(told)
        digest.update(told.encode("utf-8", "surrogatepass"))
    return digest.hexdigest()[:16] if letters >= FEWEST_LETTERS else ""


def with_given_ids(articles: Sequence[Article], given: Sequence[tuple[str, str]]) -> tuple[Article, ...]:
    """The articles of a file under the ids they were listed with, `given` with their titles.

    An article that is still made of the same words has its id. The others get the ids that are left by their
    titles, then in order. Where there are fewer articles than ids, the first one stands under each of those left as
    well: it holds the words that were marked, and nothing may vanish from the list.
    """
    left = dict(given)
    ids = [article.id if left.pop(article.id, None) is not None else "" for article in articles]
    for place, article in enumerate(articles):
        again = "" if ids[place] else next((id for id, title in left.items() if title == article.title), "")
        if again:
            ids[place] = again
            del left[again]
    for place in range(len(articles)):
        if not ids[place] and left:
            ids[place] = next(iter(left))
            del left[ids[place]]
    settled = tuple(
        replace(article, id=id) if id and id != article.id else article
        for article, id in zip(articles, ids, strict=True)
    )
    return (*settled, *(replace(settled[0], id=id, title=title) for id, title in left.items()))
