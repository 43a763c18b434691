"""What the notebook remembers beside the reader's own words: places, word decisions, imports, settings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from store.errors import StoreError
from store.notebook.days import Days
from store.notebook.glossary import united
from store.notebook.history import Draft, History
from store.notebook.shelf import Shelf
from store.notebook.trash import Trash
from store.records import (
    ARTICLE_STATES,
    ArticleMark,
    ArticleState,
    Import,
    LeftAt,
    PersonalSetting,
    Place,
    WordDecision,
    after,
    own_join,
    own_reading,
    own_split,
)


class Places:
    """Where each article was left."""

    def __init__(self, history: History, shelf: Shelf[LeftAt], days: Days) -> None:
        self._history, self._shelf, self._days = history, shelf, days

    def entries(self) -> tuple[LeftAt, ...]:
        """All of them, the latest first."""
        return tuple(sorted(self._shelf.all(), key=lambda left: left.when, reverse=True))

    def of(self, article: str) -> LeftAt | None:
        """Where this article was left."""
        return self._shelf.get(article)

    def leave(
        self,
        place: Place,
        progress: float,
        *,
        read: Iterable[float] = (),
        mode: str = "",
        width: int = 0,
        title: str = "",
    ) -> LeftAt:
        """Remember where an article is being left. Nothing to take back, and forced out only by `Notebook.sync`."""
        with self._history.action("Left", undoable=False, durable=False) as draft:
            before = draft.record(self._shelf, place.article)
            begun, when = (before.progress, before.when) if before else (0.0, None)
            when = after(draft.when, when)
            left = LeftAt(place, min(1.0, max(0.0, progress)), when, mode, width, title, tuple(read))
            self._days.add(draft, left.id, min(begun, left.progress), left.progress)
            draft.put(self._shelf, left.id, left)
        return left


class Decisions:
    """The reader's own joins, splits and readings of words."""

    def __init__(self, history: History, shelf: Shelf[WordDecision]) -> None:
        self._history, self._shelf = history, shelf

    def entries(self) -> tuple[WordDecision, ...]:
        """All of them, the oldest first."""
        return tuple(sorted(self._shelf.all(), key=lambda decision: (decision.changed, decision.id)))

    def join(self, word: str) -> WordDecision:
        """From now on these characters are one word."""
        return self._decide(f"Joined {word}", lambda when: own_join(word, when))

    def split(self, word: str, *pieces: str) -> WordDecision:
        """From now on these characters are several words."""
        return self._decide(f"Split {' · '.join(pieces)}", lambda when: own_split(word, pieces, when))

    def read(self, word: str, *syllables: str) -> WordDecision:
        """From now on these characters are read so."""
        return self._decide(
            f"{word} is read {' '.join(syllables)}", lambda when: own_reading(word, syllables, when)
        )

    def forget(self, key: str) -> None:
        """Let the rules decide again."""
        with self._history.action("") as draft:
            decision = self._shelf.get(key)
            if decision is None:
                raise StoreError("nothing was decided about this word")
            draft.label = f"Forgot what was decided about {decision.word}"
            draft.put(self._shelf, key, None)

    def _decide(self, label: str, make: Callable[[datetime], WordDecision]) -> WordDecision:
        with self._history.action(label) as draft:
            decision = make(draft.when)
            draft.put(self._shelf, decision.id, decision)
        return decision


class Imports:
    """The files the reader added; `store.imports` keeps their bytes."""

    def __init__(self, history: History, shelf: Shelf[Import], trash: Trash) -> None:
        self._history, self._shelf, self._trash = history, shelf, trash

    def entries(self) -> tuple[Import, ...]:
        """All of them, the oldest first."""
        return tuple(sorted(self._shelf.all(), key=lambda item: (item.added, item.name)))

    def get(self, content: str) -> Import | None:
        """The import of these bytes."""
        return self._shelf.get(content)

    def add(self, content: str, name: str, articles: Mapping[str, str]) -> Import:
        """Note an import whose bytes are kept, with the titles of its articles by their ids."""
        with self._history.action("") as draft:
            ids, titles = tuple(articles), tuple(articles.values())
            item = Import(content, name, draft.when, draft.when, ids, titles)
            if standing := draft.record(self._shelf, content):
                item = replace(standing, articles=ids, titles=titles, hidden=(), changed=draft.when)
            draft.label = f"Added 《{item.called}》"
            draft.put(self._shelf, content, item)
        return item

    def remove(self, content: str, article: str | None = None) -> None:
        """Take an import out, or one of its articles. Its bytes stay until its days in the trash are over."""
        with self._history.action("") as draft:
            item = draft.record(self._shelf, content)
            if item is None:
                raise StoreError("this text is no longer in the library")
            titles = dict(zip(item.articles, item.titles, strict=False))
            name = titles.get(article, item.name) if article else item.name
            draft.label = f"Removed {name}"
            left = set(item.articles) - set(item.hidden) - {article}
            if article and left:
                item = replace(item, hidden=(*item.hidden, article), changed=draft.when)
                draft.put(self._shelf, content, item)
                return
            self._trash.take(draft, self._shelf, item, name)


class Settings:
    """What belongs to the person rather than to the machine."""

    def __init__(self, history: History, shelf: Shelf[PersonalSetting]) -> None:
        self._history, self._shelf = history, shelf

    def get(self, name: str, default: str = "") -> str:
        """The value that was set."""
        setting = self._shelf.get(name)
        return setting.value if setting else default

    def entries(self) -> tuple[PersonalSetting, ...]:
        """All of them by name."""
        return tuple(sorted(self._shelf.all(), key=lambda setting: setting.name))

    def set(self, name: str, value: str) -> None:
        """Set a value."""
        with self._history.action(f"Set {name}") as draft:
            draft.put(self._shelf, name, PersonalSetting(name, value, draft.when))


class Articles:
    """Where in the reader's day the articles stand (inbox, reading, finished, archived), and their tags."""

    def __init__(self, history: History, shelf: Shelf[ArticleMark], places: Shelf[LeftAt]) -> None:
        self._history, self._shelf, self._places = history, shelf, places

    def state(self, article: str) -> ArticleState:
        """What the reader said of it; else it is being read once it was opened, and before that in the inbox."""
        mark = self._shelf.get(article)
        return (mark and mark.state) or ("reading" if self._places.get(article) else "inbox")

    def states(self) -> Mapping[str, ArticleState]:
        """The state of every article that has one beside the inbox, or was put into it by hand."""
        begun: dict[str, ArticleState] = {left.id: "reading" for left in self._places.all()}
        return begun | {mark.article: mark.state for mark in self._shelf.all() if mark.state}

    def tags(self) -> Mapping[str, tuple[str, ...]]:
        """The tags of every article that has some."""
        return {mark.article: mark.tags for mark in self._shelf.all() if mark.tags}

    def set(self, article: str, state: ArticleState, title: str = "") -> None:
        """Put an article where it belongs."""
        if state not in ARTICLE_STATES:
            raise StoreError(f"'{state}' is no state of an article", f"give one of {', '.join(ARTICLE_STATES)}")
        with self._history.action(f"Moved {title or 'an article'} to {state}") as draft:
            if self.state(article) != state:
                draft.put(self._shelf, article, replace(self._mark(draft, article), state=state))

    def tag(self, article: str, tags: Iterable[str], title: str = "") -> None:
        """These are the tags of an article from now on."""
        with self._history.action(f"Tagged {title or 'an article'}") as draft:
            mark = self._mark(draft, article)
            if (clean := united((), tags)) != mark.tags:
                draft.put(self._shelf, article, replace(mark, tags=clean))

    def _mark(self, draft: Draft, article: str) -> ArticleMark:
        """What was said of the article, as of now."""
        standing = draft.record(self._shelf, article)
        known = standing or ArticleMark(article, None, draft.when)
        return replace(known, changed=after(draft.when, known.changed) if standing else draft.when)
