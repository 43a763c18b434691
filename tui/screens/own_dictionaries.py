"""The reader's dictionaries among the settings: a line each, moved and removed in place."""

from __future__ import annotations

from textual.content import Content
from textual.widgets.option_list import Option

from store.dictionaries import KeptDictionary, kept
from store.errors import StoreError
from store.paths import Paths
from tui.typeset.cells import drawable

PREFIX = "dictionary/"
MEANING = "A dictionary of your own: those further up are asked first. ← moves it up, → down, d removes it."
SURE = "Press d again to remove {name}; it can be added again from its file."


class DictionaryLines:
    """What the settings show of them, and what keys do with them."""

    def __init__(self, paths: Paths, width: int) -> None:
        self._paths, self._width = paths, width
        self._sure = ""
        """The one that goes when it is asked for once more."""

    def options(self) -> list[Option]:
        """A line for each, in the order in which they are asked; none that cannot be read."""
        return [
            Option(self._line(number, each), id=f"{PREFIX}{each.name}")
            for number, each in enumerate(self.there(), 1)
        ]

    def there(self) -> tuple[KeptDictionary, ...]:
        """The dictionaries, as far as the list of them can be read."""
        try:
            return kept(self._paths)
        except StoreError:
            return ()

    def meaning(self, id: str) -> str:
        """What is said of the line in hand."""
        self._sure = ""
        return MEANING

    def move(self, id: str, by: int) -> bool:
        """Let it be asked earlier or later; says whether anything changed."""
        from tui.desk.dictionaries.adding import order

        names = [each.name for each in self.there()]
        at = names.index(id.removeprefix(PREFIX))
        to = min(max(at + by, 0), len(names) - 1)
        if to == at:
            return False
        names.insert(to, names.pop(at))
        order(self._paths, names)
        return True

    def remove(self, id: str) -> str:
        """Remove it when this is asked twice; what to say where it is asked for the first time."""
        from tui.desk.dictionaries.adding import remove

        name = id.removeprefix(PREFIX)
        if self._sure != name:
            self._sure = name
            return SURE.format(name=drawable(name))
        remove(self._paths, name)
        self._sure = ""
        return ""

    def _line(self, number: int, each: KeptDictionary) -> Content:
        head = "dictionaries" if number == 1 else ""
        said = f"{number}  {drawable(each.name)}"
        return Content.assemble(head.ljust(self._width), (said, "$accent"), (f"  {each.entries:,}", "$text-muted"))
