"""How well each word is known: tens of thousands of statuses, a few hundred documents."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator, Mapping

from store.counted import counted
from store.database import Database
from store.notebook.history import Draft, History
from store.notebook.shelf import Value, replace
from store.records import STATUSES, Document, Status, WordStatus, after

DRAWERS = 256
"""A document a word would make opening slow; one document for all would make each change long."""
BY_NAME: dict[str, Status] = {status: status for status in STATUSES}


class WordShelf:
    """The packed statuses of all words, a drawer of them in each document."""

    name = "words"
    lasts = False

    def __init__(self, base: Database) -> None:
        self._base = base
        self._version: int | None = None
        self._drawers: Mapping[int, Mapping[str, str]] = {}
        self._numbers: Mapping[int, int] = {}
        self._unreadable: tuple[str, ...] = ()

    def records(self) -> Mapping[str, str]:
        """The packed status of each word."""
        return {word: packed for content in self._current().values() for word, packed in content.items()}

    def get(self, key: str) -> str | None:
        """The packed status of a word."""
        return self._current().get(drawer(key), {}).get(key)

    def document(self, key: str) -> None:
        """A status has no history."""

    def write(self, values: Mapping[str, Value | None], joined: Mapping[str, Document]) -> Mapping[str, str]:
        """Write packed statuses into the open transaction; None forgets a word."""
        drawers = dict(self._current())
        touched: dict[int, dict[str, str]] = {}
        for word, packed in values.items():
            number = drawer(word)
            content = touched.setdefault(number, dict(drawers.get(number, {})))
            if packed is None:
                content.pop(word, None)
            else:
                content[word] = str(packed)
        table, numbers = self._base.table(self.name), dict(self._numbers)
        documents = {number: {"drawer": number, "words": content} for number, content in touched.items()}
        replace(table, {numbers[number]: document for number, document in documents.items() if number in numbers})
        fresh = [number for number in documents if number not in numbers]
        if fresh:
            numbers.update(zip(fresh, table.insert_multiple(documents[number] for number in fresh), strict=True))
        self._drawers, self._numbers = drawers | touched, numbers
        return {word: str(packed) for word, packed in values.items() if packed is not None}

    def settle(self, before: int, after: int) -> None:
        """What was written in the transaction from one version to the other is what is known now."""
        if self._version == before:
            self._version = after

    def forget(self) -> None:
        """Read again before the next answer."""
        self._version = None

    def complaints(self) -> tuple[str, ...]:
        """Documents of this table that cannot be read; they are left as they are."""
        self._current()
        return self._unreadable

    def _current(self) -> Mapping[int, Mapping[str, str]]:
        if self._version is None or self._version != self._base.version:
            self._load()
        return self._drawers

    def _load(self) -> None:
        version = self._base.version
        drawers: dict[int, Mapping[str, str]] = {}
        numbers: dict[int, int] = {}
        unreadable = []
        for stored in self._base.table(self.name).all():
            number, content = stored.get("drawer"), stored.get("words")
            if not isinstance(number, int) or not isinstance(content, dict):
                unreadable.append(f"{self.name} {stored.doc_id}: this is no drawer of words")
                continue
            numbers[number], drawers[number] = stored.doc_id, content
        self._drawers, self._numbers, self._unreadable = drawers, numbers, tuple(unreadable)
        self._version = version


class Statuses:
    """The status of words."""

    def __init__(self, ledger: History, shelf: WordShelf) -> None:
        self._ledger, self._shelf = ledger, shelf

    def status(self, word: str) -> Status:
        """How well the word is known; new when nothing was said about it."""
        return status_in(self._shelf.get(word) or "")

    def statuses(self) -> Mapping[str, Status]:
        """The status of every word that has one."""
        return {word: status_in(packed) for word, packed in self._shelf.records().items()}

    def entries(self) -> Iterator[WordStatus]:
        """Every word that has a status, with when it was given, in the order of the words."""
        for word, packed in sorted(self._shelf.records().items()):
            yield WordStatus.unpacked(word, packed)

    def get(self, word: str) -> WordStatus | None:
        """The status of a word and when it was given."""
        packed = self._shelf.get(word)
        return WordStatus.unpacked(word, packed) if packed else None

    def mark(self, words: str | Iterable[str], status: Status) -> int:
        """Give words a status, all of them in one change; says how many had another before."""
        many = (words,) if isinstance(words, str) else tuple(dict.fromkeys(words))
        with self._ledger.action("") as draft:
            changed = [word for word in many if word.strip() and self._in(draft, word) != status]
            packed = WordStatus("", status, draft.when).packed()  # the same for nearly all of them
            moment = packed.partition(" ")[2]
            draft.label = f"Marked {many[0] if len(many) == 1 else counted(len(changed), 'word')} as {status}"
            for word in changed:
                standing = str(draft.get(self._shelf, word) or "")
                if standing.partition(" ")[2] >= moment:  # said on a machine whose clock is ahead
                    newer = after(draft.when, WordStatus.unpacked(word, standing).changed)
                    draft.put(self._shelf, word, WordStatus("", status, newer).packed())
                else:
                    draft.put(self._shelf, word, packed)
        return len(changed)

    def begin_learning(self, draft: Draft, word: str) -> None:
        """A new word that is kept is being learned from now on."""
        if self._in(draft, word) == "new":
            draft.put(self._shelf, word, WordStatus(word, "learning", draft.when).packed())

    def _in(self, draft: Draft, word: str) -> Status:
        return status_in(str(draft.get(self._shelf, word) or ""))


def drawer(word: str) -> int:
    """The drawer a word lies in, on every machine."""
    return zlib.crc32(word.encode("utf-8", "surrogatepass")) % DRAWERS


def status_in(packed: str) -> Status:
    """The status of the packed form, without the moment."""
    return BY_NAME.get(packed.partition(" ")[0], "new")
