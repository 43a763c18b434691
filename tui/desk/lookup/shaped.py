"""Every word of a shape (`社*`, `?区`): in the dictionaries and among the reader's own terms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seeds.language.concordance import Mentions
from seeds.language.dictionary import Dictionary
from seeds.language.dictionary.search import search
from seeds.language.dictionary.wildcards import written
from store.errors import StoreError
from tui.desk.dictionaries.asking import OwnDictionaries
from tui.desk.lookup.kept import kept, nothing

if TYPE_CHECKING:
    from store.paths import Paths
    from tui.desk.lookup.answer import Answer


def shaped(paths: Paths, dictionary: Dictionary, query: str) -> Answer:
    """What fits, the built-in dictionary's words by how frequent they are, the others in their order."""
    from tui.desk.lookup.answer import Answer, as_entry, unkept

    pattern = written(query)
    complaint = ""
    try:
        mine = kept(paths)
    except StoreError as error:
        mine, complaint = nothing(), error.message
    hits = search(dictionary, query)
    added = OwnDictionaries.open(paths)
    known = {entry.simplified for entry in hits.exact} | {entry.traditional for entry in hits.exact}
    others = (as_entry(other) for other in added.shaped(pattern) if other.headword not in known)
    return Answer(
        query,
        (*hits.exact, *others),
        (),
        (),
        (),
        mine.shaped(pattern),
        Mentions((), 0),
        (),
        (*filter(None, [complaint]), *added.complaints, *unkept(paths, dictionary)),
        word=query,
    )
