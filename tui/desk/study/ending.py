"""The end of an article: what of it is kept, what is still new, and what comes next."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from store.counted import counted
from tui.desk.study.difficulty import next_best, share_known
from tui.desk.study.statuses import status_of

if TYPE_CHECKING:
    from store.records import ArticleState
    from tui.desk.desk import Desk
    from tui.desk.study.counts import Counting

WHOLE = 0.95
"""From this share on an article has been read: nobody looks at every line of a caption."""


class Next(NamedTuple):
    """The article that suits best after this one."""

    id: str
    title: str
    known: float | None
    """The share of its words that are known, from 0 to 1; nothing where they have not been counted."""


class Ending(NamedTuple):
    """What there is to say at the end of an article."""

    read: float
    """The share that was read, from 0 to 1."""
    state: ArticleState
    new: tuple[str, ...]
    """Its words that nothing was said about, each once; those in flagged text are left out."""
    terms: int
    """Entries of the glossary with a sentence from here."""
    notes: int
    bookmarks: int
    flags: int
    due: int
    """Cards that wait."""
    next: Next | None

    @property
    def is_whole(self) -> bool:
        """Whether it was read to the end, not only looked at there."""
        return self.read >= WHOLE

    @property
    def kept(self) -> str:
        """What was kept here, as it is told."""
        said = ((self.terms, "term"), (self.notes, "note"), (self.bookmarks, "bookmark"), (self.flags, "flag"))
        return ", ".join(counted(count, noun) for count, noun in said if count)


def ending(desk: Desk, article: str, read: float) -> Ending:
    """Look everything up, in a thread: the words of the article may have to be counted first."""
    from tui.desk.study.counts import Counting
    from tui.desk.study.reviewing import Session

    notebook, counting = desk.notebook, Counting(desk)
    statuses = notebook.words.statuses()
    flags = notebook.flags.entries(article)
    flagged = "\n".join(flag.place.quote for flag in flags)
    new = (
        word
        for word in counting.words(article)
        if word not in statuses and status_of(word, statuses) == "new" and word not in flagged
    )
    entries, now = notebook.glossary.entries(), desk.now()
    session = Session(notebook, desk.config.new_cards, desk.config.retention)
    return Ending(
        read,
        notebook.articles.state(article),
        tuple(new),
        sum(any(one.place and one.place.article == article for one in entry.sentences) for entry in entries),
        len(notebook.written.entries(article)),
        len(notebook.bookmarks.entries(article)),
        len(flags),
        session.queue(now).due(now).total,
        _next(desk, counting, article),
    )


def _next(desk: Desk, counting: Counting, article: str) -> Next | None:
    """The article that suits best, of those not put away; the first one where no words have been counted yet."""
    notebook = desk.notebook
    states, statuses = notebook.articles.states(), notebook.words.statuses()
    left = {place.id: place.progress for place in notebook.places.entries()}
    cards = desk.library.outline()
    waiting = [id for id in cards if id != article and states.get(id, "inbox") in ("inbox", "reading")]
    known = {id: share_known(words, statuses) for id in waiting if (words := counting.known(id)) is not None}
    best = next_best((id, share, left.get(id, 0.0)) for id, share in known.items()) or next(iter(waiting), None)
    return Next(best, cards[best].title, known.get(best)) if best else None
