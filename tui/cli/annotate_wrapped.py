"""A text that was broken into lines of one width: read as paragraphs, and told again as it came."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from seeds.language.analysis import Word


class Piece(NamedTuple):
    """Some text as it came, and as it is read: without the ends of lines that only broke it."""

    text: str
    read: str
    taken_out: Sequence[tuple[int, int]] = ()
    """Where something stood in what is read, and of how many signs."""

    def as_it_came(self, words: Sequence[Word]) -> Iterator[Word]:
        """The words at their places in the text that came, every sign of it in one of them."""
        before = dict(self.taken_out)
        left_out = list(accumulate(before.get(at, 0) for at in range(len(self.read) + 1)))
        done = 0
        for word in words:
            start, end = word.start + left_out[word.start], word.end + left_out[word.end - 1]
            if start > done:
                yield word._replace(start=done, end=start, kind="other", pinyin=None, term=False, joints=())
            done = end
            pinyin = word.pinyin
            if pinyin and end - start > len(pinyin):
                gaps = (before.get(at, 0) if at > word.start else 0 for at in range(word.start, word.end))
                pinyin = tuple(
                    syllable for gap, one in zip(gaps, pinyin, strict=True) for syllable in (*(None,) * gap, one)
                )
            yield word._replace(start=start, end=end, pinyin=pinyin)


def piece_of(text: str) -> Piece:
    """A text with its lines put together again, where they were broken at a width."""
    from seeds.documents.page.joins import glue
    from seeds.documents.page.wrapped import line_breaks

    read: list[str] = []
    taken_out: list[tuple[int, int]] = []
    done = length = 0
    for start, end in line_breaks(text):
        between = glue(text[done:start], text[end : end + 1])
        read += (text[done:start], between)
        length += start - done + len(between)
        if end - start > len(between):
            taken_out.append((length, end - start - len(between)))
        done = end
    return Piece(text, "".join(read) + text[done:], taken_out) if read else Piece(text, text)
