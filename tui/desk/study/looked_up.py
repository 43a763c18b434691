"""What is looked up again and again comes first: a word one cannot remember is the one to learn."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from store.notebook import Notebook

Item = TypeVar("Item")


def looked_up_first(items: Iterable[Item], word_of: Callable[[Item], str], notebook: Notebook) -> list[Item]:
    """Those whose word is often looked up first, the most often of them first; the others stay in their order."""
    often = {known.word: known.count for known in notebook.lookups.often()}
    if not often:
        return list(items)
    from seeds.language.script import simple

    return sorted(items, key=lambda item: -often.get(simple(word_of(item)), 0))
