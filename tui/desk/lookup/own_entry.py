"""An entry of the reader's own glossary, as a look-up tells it: loaded where there is one."""

from typing import NamedTuple

from tui.desk.notebook_index import BREAK, TAG, UNIT


class OwnEntry(NamedTuple):
    """An entry of the reader's own glossary."""

    term: str
    sense: str
    pinyin: str
    gloss: str
    note: str
    tags: tuple[str, ...]
    sentence: str
    article: str
    title: str
    created: str


def own_from(value: str) -> OwnEntry:
    """The entry on such a line."""
    term, sense, pinyin, gloss, note, tags, *rest = value.replace(BREAK, "\n").split(UNIT)
    sentence, article, title, created = rest
    tagged = tuple(filter(None, tags.split(TAG)))
    return OwnEntry(term, sense, pinyin, gloss, note, tagged, sentence, article, title, created)
