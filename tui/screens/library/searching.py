"""What the library's filter finds: words in an article's head, its title by sound, and anywhere in its text."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from tui.desk.library.texts import Held, ShortNames, WholeTexts
from tui.screens.background import breathing, nothing
from tui.screens.library.rows import LibraryRow
from tui.screens.table import Ordered

if TYPE_CHECKING:
    from seeds.language.concordance import Mention
    from store.records import Place
    from tui.desk.desk import Desk
    from tui.screens.base import DeskScreen


class Wanted(NamedTuple):
    """A word that is looked for."""

    word: str
    """As it was typed, with blanks between syllables that were typed apart."""
    in_head: str
    """As it is looked for in heads, where the sound of a title is written without blanks."""


class Searching:
    """The words typed: heads are searched with every letter, texts in a thread behind it."""

    def __init__(self, desk: Desk, screen: DeskScreen, names: ShortNames, found: Callable[[], None]) -> None:
        """`found` is called when texts were searched."""
        self._screen, self._tell = screen, found
        self._texts = WholeTexts(desk, names)
        self._ways: Sequence[Sequence[Wanted]] = ()
        """Words all of which are wanted; or others, as the same may be understood."""
        self._in_text: Mapping[str, Held] = {}
        self.at_work = False

    def narrow(self, words: str) -> None:
        """From now on these words are looked for."""
        self._ways = list(ways(words.split()))
        self.at_work = bool(words)
        self.again()

    def again(self) -> None:
        """Look for the same words: more may be known of the texts now."""
        if self._ways:
            search = partial(self._texts.holding, self._asked, breathing)
            self._screen.do(search, self._found, failed=nothing, group="texts", exclusive=True)

    @property
    def _asked(self) -> tuple[str, ...]:
        return tuple(wanted.word for way in self._ways for wanted in way)

    def holding(self, ordered: Ordered[LibraryRow]) -> set[int]:
        """The numbers of the articles that hold every word, each in its head or in its text."""
        ways = [[self._with(wanted, ordered) for wanted in way] for way in self._ways]
        return set().union(*(set.intersection(*way) for way in ways))

    def _with(self, wanted: Wanted, ordered: Ordered[LibraryRow]) -> set[int]:
        found = ordered.texts.holding(wanted.in_head)
        if in_text := self._in_text.get(wanted.word):
            held = in_text.places
            found.update(number for number, id in enumerate(ordered.keys) if id in held)
        return found

    def mention(self, row: LibraryRow) -> Mention | None:
        """Where the first word stands that only the text holds."""
        from seeds.language.script import holding

        for word, in_head in (wanted for way in self._ways for wanted in way):
            held = self._in_text.get(word)
            if held and not holding(in_head)(row.head) and (mention := held.mention(row.card.id)):
                return mention
        return None

    def show_place(self, row: LibraryRow | None) -> None:
        """Show it in the preview, as soon as that is there: it is not loaded for it."""
        if self._screen.query("Preview"):
            from tui.screens.library.preview import Preview

            self._screen.query_one(Preview).show_found(self.mention(row) if row else None)

    def place(self, row: LibraryRow) -> Place | None:
        """The same as a place: there one goes on reading."""
        from tui.desk.reading.places import place_at

        return place_at(mention) if (mention := self.mention(row)) else None

    def _found(self, found: Mapping[str, Held]) -> None:
        self._in_text = found
        if found.keys() == set(self._asked):
            self.at_work = False
        self._tell()


def ways(words: Sequence[str]) -> Iterator[list[Wanted]]:
    """Every word by itself; syllables that were typed apart (tai zhang) are one word, too."""
    from seeds.language.syllables import is_syllable

    if words:
        yield [Wanted(word, word) for word in words]
    if len(words) > 1 and all(map(is_syllable, words)):
        yield [Wanted(" ".join(words), "".join(words))]
