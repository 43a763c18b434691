"""What the bundled glossary tells of a headword: loaded where there is something to tell."""

from collections.abc import Container
from typing import NamedTuple

from seeds.language.dictionary.entry import UNIT


class Explained(NamedTuple):
    """A headword of the bundled glossary with the sentences that show or explain it, the best one first."""

    headword: str
    traditional: str
    pinyin: str
    kind: str
    gloss: str
    sentences: tuple[tuple[str, str], ...]
    """The title of an article, and the sentence."""

    def holds_in(self, titles: Container[str]) -> bool:
        """Whether it was written for one of these articles; in any other text it is no fact."""
        return any(title in titles for title, _ in self.sentences)


def explained_from(value: str) -> Explained:
    """The headword, what it is, and its sentences, from a line of the index."""
    headword, traditional, pinyin, kind, gloss, *told = value.split(UNIT)
    return Explained(headword, traditional, pinyin, kind, gloss, tuple(zip(told[::2], told[1::2], strict=True)))
