"""The catalogue of the library: what is known of every article, and in which file it stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from threading import RLock
from typing import TYPE_CHECKING, NamedTuple

from seeds.errors import SeedsError
from store.errors import StoreError
from store.paths import Paths
from tui.desk.library.parsed import CatalogueCard, Parsed, card

if TYPE_CHECKING:
    from seeds.documents import Article
    from seeds.documents.corrected import Mending
    from store.records import Correction, Import


class Added(NamedTuple):
    """A file the reader added, as far as the library needs to know it."""

    content: str
    """The hash under which its bytes are kept."""
    name: str
    hidden: tuple[str, ...] = ()
    """Ids of articles in it that were removed."""
    titles: tuple[tuple[str, str], ...] = ()
    """The id and title of each article in it, as they were when it was added."""
    added: float = 0.0
    """When the reader added it, as a timestamp; 0 for what came with jingdu."""

    @classmethod
    def of(cls, item: Import) -> Added:
        """As the notebook knows it."""
        titles = tuple(zip(item.articles, item.titles, strict=False))
        return cls(item.content, item.name, item.hidden, titles, item.added.timestamp())

    def notes(self, id: str) -> bool:
        """Whether the notebook knows that this article is in it."""
        return not self.titles or any(id == noted for noted, _ in self.titles)

    @property
    def outlines(self) -> tuple[CatalogueCard, ...]:
        """What is known of its articles while this version of jingdu has not read it yet."""
        from seeds.documents.intake import LONGEST_NAME

        name = self.name[:LONGEST_NAME]
        return tuple(CatalogueCard(id, title[:LONGEST_NAME], (), (), "", name, 0, "") for id, title in self.titles)


MANY = 50
"""Cards of more files than this are kept in one."""
BUNDLED = Added("bundled", "the articles that come with jingdu")


class Catalogue:
    """The cards of all articles. A file is parsed once; after an update of jingdu once more, while one looks on.

    A thread may read on while the screen asks: each asks for what is known as a whole, and gets it as a whole.
    """

    def __init__(self, paths: Paths, added: Iterable[Added] | None = None, *, remember: bool = False) -> None:
        """`added` is read from the notebook where it is not given; a verb that only asks remembers nothing."""
        self._paths = paths
        self._remember = remember
        self._given = None if added is None else tuple(added)
        self._parsed = Parsed(paths.cache / "articles")
        # Who says that the reader added nothing could not read his notebook, or wants nothing of it.
        self._mendings: Mapping[str, tuple[Mending, ...]] | None = {} if self._given == () else None
        self._turn = RLock()
        """Held while the cards are put together: what became known meanwhile would be overlooked."""
        self._items: tuple[Added, ...] = ()
        self._known: dict[str, tuple[CatalogueCard, ...]] = {}
        """The cards of what this version of jingdu has read, by content."""
        self._lost: set[str] = set()
        """Contents that can no longer be read."""
        self._unread: dict[str, Added] = {}
        self._homes: dict[str, Added] = {}
        self._cards: dict[str, CatalogueCard] | None = None

    @property
    def unreadable(self) -> tuple[str, ...]:
        """Names of added files that can no longer be read."""
        return tuple(item.name for item in self._items if item.content in self._lost)

    @property
    def unread(self) -> int:
        """How many texts are still to be read."""
        return len(self._unread)

    def outline(self) -> Mapping[str, CatalogueCard]:
        """What is known of every article at once; of one that was not read again yet, its title."""
        with self._turn:
            return self._assembled() if self._cards is None else self._cards

    def read_on(self) -> Iterator[int]:
        """Read what was not read yet, text by text, as often as one asks; tells how many are left."""
        self.outline()
        while waiting := list(self._unread.values()):
            self._take(waiting[0])
            yield len(waiting) - 1

    def cards(self) -> Mapping[str, CatalogueCard]:
        """What is known of every article when all are read."""
        for _ in self.read_on():
            pass
        return self.outline()

    def has(self, id: str) -> bool:
        """Whether there is an article with exactly this id; its text is read for that if it was not yet."""
        self.outline()
        item = self._homes.get(id)
        if item and item.content in self._unread:
            self._take(item)
        return id in self.outline()

    def is_imported(self, id: str) -> bool:
        """Whether the reader added it."""
        return self.home(id) is not BUNDLED

    def home(self, id: str) -> Added:
        """The file in which an article stands, as far as it is known without reading any."""
        self.outline()
        return self._homes.get(id, BUNDLED)

    def holds(self, content: str) -> bool:
        """Whether a file with these bytes was added, even if some of its articles were removed."""
        self.outline()
        return any(item.content == content for item in self._items)

    def of_file(self, content: str) -> tuple[Article, ...]:
        """The articles of an added file under the ids they are listed with, removed ones too."""
        self.outline()
        return next((self._articles_of(item) for item in self._items if item.content == content), ())

    def file_of(self, id: str) -> str:
        """The content of the file in which an article stands; nothing for one that is not there."""
        return self._homes[id].content if self.has(id) else ""

    def noted(self) -> Mapping[str, CatalogueCard]:
        """What is known of the articles that will be here after an update too: the notebook has noted their ids.

        A better parser may have found more in a file since it was added.
        """
        cards = self.cards()
        return {id: card for id, card in cards.items() if (home := self._homes[id]) is BUNDLED or home.notes(id)}

    def __iter__(self) -> Iterator[Article]:
        """Every article, each file read once."""
        self.cards()
        homes = self._homes
        for item in dict.fromkeys(homes.values()):
            yield from (self.mended(one) for one in self._articles_of(item) if homes.get(one.id) == item)

    def forget(self, added: Iterable[Added] | None = None) -> None:
        """Look again: a text was added or removed."""
        with self._turn:
            self._given = None if added is None else tuple(added)
            self._cards = None

    def mend(self, corrections: Iterable[Correction]) -> None:
        """This is what the reader has put right now."""
        now = mendings(corrections)
        with self._turn:
            if now != self._mendings:
                self._mendings, self._cards = now, None

    def _articles_of(self, item: Added) -> tuple[Article, ...]:
        known = self._parsed.articles(item.content, partial(self._parse, item))
        return known if known is not None else self._parse(item)

    def _assembled(self) -> Mapping[str, CatalogueCard]:
        cards: dict[str, CatalogueCard] = {}
        homes: dict[str, Added] = {}
        self._items = items = (BUNDLED, *self._added())
        unread = self._recall(items)
        for item in items:
            for entry in item.outlines if item.content in unread else self._known.get(item.content, ()):
                if entry.id not in item.hidden and entry.id not in cards:
                    own = (self._mendings or {}).get(entry.id)
                    cards[entry.id] = mended_card(entry, own) if own else entry
                    homes[entry.id] = item
        self._homes, self._unread, self._cards = homes, unread, cards
        return cards

    def _recall(self, items: Sequence[Added]) -> dict[str, Added]:
        """Take up the cards of these files, and say which of them are still to be read."""
        if sum(item.content not in self._known for item in items) > MANY:
            here = {item.content for item in items}
            self._known |= {content: cards for content, cards in self._parsed.shelf().items() if content in here}
        alone = sum(item.content not in self._known for item in items)
        unread = {item.content: item for item in items if not self._is_known(item)}
        if alone - len(unread) > MANY:
            self._parsed.keep_shelf(self._known)
        return unread

    def _is_known(self, item: Added) -> bool:
        """Whether there is nothing left to read: it was read, here or by others, or it is lost."""
        if item.content not in self._known:
            if (known := self._parsed.cards(item.content)) is not None:
                self._known[item.content] = known
                self._lost.discard(item.content)
            elif not item.titles and item.content not in self._lost:  # nothing can be shown before
                self._take(item)
        return item.content in self._known or item.content in self._lost

    def _take(self, item: Added) -> None:
        """Read a text for its cards."""
        try:
            known = self._parsed.cards(item.content) or tuple(map(card, self._parse(item)))
        except (SeedsError, StoreError):
            known = ()
        with self._turn:
            if known:
                self._known[item.content] = known
            else:
                self._lost.add(item.content)
            self._unread.pop(item.content, None)
            self._cards = None

    def _parse(self, item: Added) -> tuple[Article, ...]:
        """Read the text itself: the first time, and whenever the parser has become another."""
        from seeds.documents import bundled, read_bytes
        from seeds.documents.identity import with_given_ids
        from store.imports import Originals

        if item is BUNDLED:
            articles = bundled()
        else:
            read = read_bytes(Originals(self._paths.imports).read(item.content), item.name)
            articles = with_given_ids(read, item.titles)
        self._parsed.put(item.content, articles)  # after an update of jingdu each text is read again, once
        return articles

    def _added(self) -> tuple[Added, ...]:
        if self._given is None:
            self._ask_notebook()
        return self._given or ()

    def mended(self, article: Article) -> Article:
        """The article with what its reader put right in it."""
        if self._mendings is None:
            self._ask_notebook()
        if not (own := (self._mendings or {}).get(article.id)):
            return article
        from seeds.documents.corrected import corrected

        return corrected(article, own)

    def _ask_notebook(self) -> None:
        """What the reader added and put right; a program that holds the notebook open tells it itself."""
        from seeds.documents.corrected import Mending
        from tui.desk.notebook_index import added_in, mended_in, notebook_index

        index = notebook_index(self._paths)
        if self._given is None:
            self._given = tuple(Added(*text) for text in added_in(index))
        mended = {id: tuple(Mending(*fields) for fields in found) for id, found in mended_in(index).items()}
        with self._turn:
            if mended != self._mendings:
                self._mendings, self._cards = mended, None


def mended_card(entry: CatalogueCard, mendings: Iterable[Mending]) -> CatalogueCard:
    """The card with what its reader put right in the head and in the byline, which follows the last block."""
    from seeds.documents import Article
    from seeds.documents.corrected import corrected

    told = entry.is_borrowed, entry.signature
    head = Article(
        entry.id, entry.title, entry.kicker, entry.deck, entry.byline, entry.source, (), "", (), (), *told
    )
    for mending in mendings:
        around, at = mending.before + mending.quote + mending.after, mending.offset - len(mending.before)
        if mending.block < 0:
            head = corrected(head, [mending])
        elif at >= 0 and head.foot.startswith(around, at):
            head = corrected(head, [mending._replace(block=len(head.blocks))])
    return entry._replace(title=head.title, kicker=head.kicker, deck=head.deck, byline=head.byline)


def mendings(corrections: Iterable[Correction]) -> dict[str, tuple[Mending, ...]]:
    """What is put right in each article, by its id."""
    from seeds.documents.corrected import Mending

    found: dict[str, tuple[Mending, ...]] = {}
    for one in corrections:
        at = one.place
        mending = Mending(at.block, at.offset, at.quote, one.text, at.before, at.after)
        found[at.article] = (*found.get(at.article, ()), mending)
    return found
