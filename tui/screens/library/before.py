"""Before one reads: which article suits best, what is in it, which words one knows from the first day."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from store.counted import counted
from tui.screens.messages import ReadingWanted

if TYPE_CHECKING:
    from seeds.documents import Article
    from tui.desk.desk import Desk
    from tui.desk.reading.contents import Part
    from tui.screens.library.screen import LibraryScreen

HEADING = "How many of the most frequent words do you know?"
HINT = "About 3,000 carry everyday prose. What you have said of a word stays; u takes it back."


class BeforeReading:
    """What the library offers of the articles it lists."""

    def __init__(self, screen: LibraryScreen) -> None:
        self._screen = screen

    def sheet(self) -> None:
        """Terms, names and unknown words of the article in hand."""
        from tui.screens.sheet import SheetScreen

        if row := self._screen.item:
            self._screen.app.push_screen(SheetScreen(self._screen.desk, row.card.id))

    def contents(self) -> None:
        """Its chapters or headings, with the one in hand where it was left; what is chosen is opened."""
        from tui.desk.reading.contents import part_at, parts, place_of_part
        from tui.desk.reading.seen import read_before
        from tui.screens.contents import choose

        if (row := self._screen.item) is None:
            return
        screen, id = self._screen, row.card.id
        left = screen.desk.notebook.places.of(id)

        def show(article: Article) -> None:
            found = parts(article, read_before(left))

            def go(part: Part) -> None:
                screen.post_message(ReadingWanted(id, place_of_part(article, part.number)))

            choose(screen, found, part_at(found, left.place.block) if left else 0, go)

        screen.do(lambda: screen.desk.library.open(id), show, group="contents", exclusive=True)

    def next_best(self) -> None:
        """Put the cursor on the article that suits best: about 95 % known, not read yet."""
        from tui.desk.study.difficulty import next_best

        screen = self._screen
        unread = [row for row in screen.items if row.held.state in ("inbox", "reading")]
        best = next_best((row.card.id, row.known, row.held.progress) for row in unread if row.known is not None)
        if best is None:
            screen.tell("The words are still being counted" if unread else "Everything is finished or archived")
            return
        screen.list_items(best)
        row = next(row for row in screen.items if row.card.id == best)
        screen.tell(f"{row.card.title}: {row.known:.0%} known")

    def frequent(self, line: str = "") -> None:
        """Ask how many of the most frequent words are known, and mark so many, so that what is new stands out."""
        from tui.desk.study.frequent import MOST, SUPPOSED
        from tui.screens.asking import AskingScreen

        screen = self._screen

        def fault(typed: str) -> str:
            return "" if 0 < _number(typed) <= MOST else f"Give a number from 1 to {MOST:,}."

        def answered(typed: str | None) -> None:
            if typed is not None:
                screen.tell(f"Marking {_number(typed):,} words …")  # the dictionary may have to be made ready first
                mark = partial(_mark_frequent, screen.desk, _number(typed))
                screen.keep(mark, marked, partial(self.frequent, typed))

        def marked(fresh: int) -> None:
            more = f"Marked {counted(fresh, 'more word')} as known (u takes it back)"
            screen.tell(more if fresh else "They are all marked already")

        screen.app.push_screen(AskingScreen(HEADING, line or str(SUPPOSED), HINT, fault), answered)


def _number(typed: str) -> int:
    """What was typed as a number; 0 where it is none."""
    digits = typed.strip().replace(",", "")
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 10 else 0


def _mark_frequent(desk: Desk, count: int) -> int:
    from tui.desk.study.frequent import begin_with, frequent_words

    return begin_with(frequent_words(count, desk.paths.cache), desk.notebook)
