"""The reader's glossary: each term once for each of its senses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from store.errors import StoreError
from store.notebook.history import Draft, History
from store.notebook.shelf import Shelf
from store.notebook.trash import Trash
from store.notebook.words import Statuses
from store.records import GlossaryEntry, Sentence


class Glossary:
    """The entries, and what can be done with them."""

    def __init__(self, history: History, shelf: Shelf[GlossaryEntry], trash: Trash, words: Statuses) -> None:
        self._history, self._shelf, self._trash, self._words = history, shelf, trash, words

    def entries(self) -> tuple[GlossaryEntry, ...]:
        """All entries, the oldest first."""
        return tuple(sorted(self._shelf.all(), key=lambda entry: (entry.created, entry.term, entry.sense)))

    def get(self, key: str) -> GlossaryEntry | None:
        """The entry of this id."""
        return self._shelf.get(key)

    def find(self, term: str) -> tuple[GlossaryEntry, ...]:
        """The entries of a term, one for each sense."""
        return self.by_term().get(tidy(term), ())

    def by_term(self) -> Mapping[str, tuple[GlossaryEntry, ...]]:
        """All entries by their terms: to look up in, since it follows every change; `entries` is to go through."""
        return self._shelf.named()

    def keep(
        self,
        term: str,
        *,
        sense: str = "",
        reading: str = "",
        gloss: str = "",
        gloss_source: str = "",
        note: str = "",
        tags: Iterable[str] = (),
        sentences: Iterable[Sentence] = (),
    ) -> GlossaryEntry:
        """Keep a term. Keeping it again adds what is new and takes nothing of the reader's away."""
        term, sense = tidy(term), tidy(sense)
        if not term:
            raise StoreError("there is nothing to keep", "give a word")
        with self._history.action(f"Kept {term}") as draft:
            when = draft.when
            fresh = GlossaryEntry(
                self._free_id(draft, term, sense),
                term,
                when,
                when,
                sense,
                reading.strip(),
                gloss.strip(),
                gloss_source,
            )
            known = self.of_sense(draft, term, sense)
            entry = known or fresh
            if known and known.gloss and not known.gloss_source and fresh.gloss not in ("", known.gloss):
                self._trash.put_in(draft, self._shelf, known, f"the earlier gloss of {term}")
            entry = replace(
                entry,
                reading=fresh.reading or entry.reading,
                gloss=fresh.gloss or entry.gloss,
                gloss_source=fresh.gloss_source if fresh.gloss else entry.gloss_source,
                note=joined(entry.note, note.strip()),
                tags=united(entry.tags, tags),
                sentences=with_sentences(entry.sentences, sentences),
            )
            if entry != known:
                entry = replace(entry, changed=when)
                draft.put(self._shelf, entry.id, entry)
            self._words.begin_learning(draft, term)
        return entry

    def edit(
        self,
        key: str,
        *,
        term: str | None = None,
        reading: str | None = None,
        gloss: str | None = None,
        note: str | None = None,
        tags: Iterable[str] | None = None,
        sense: str | None = None,
    ) -> GlossaryEntry:
        """Put other words in the place of an entry's own; what is not given stays."""
        with self._history.action("") as draft:
            entry = self._existing(draft, key)
            draft.label = f"Edited {entry.term}"
            edited = replace(
                entry,
                term=entry.term if term is None else tidy(term) or entry.term,
                sense=entry.sense if sense is None else tidy(sense),
                reading=entry.reading if reading is None else reading.strip(),
                gloss=entry.gloss if gloss is None else gloss.strip(),
                gloss_source=entry.gloss_source if gloss is None or gloss.strip() == entry.gloss else "",
                note=entry.note if note is None else note.strip(),
                tags=entry.tags if tags is None else united((), tags),
            )
            taken = self.of_sense(draft, edited.term, edited.sense)
            if taken and taken.id != key:
                raise StoreError(
                    f"{edited.term} is in the glossary already", "give it another sense, or edit the other entry"
                )
            if edited != entry:
                edited = replace(edited, changed=draft.when)
                draft.put(self._shelf, key, edited)
        return edited

    def delete(self, *keys: str) -> None:
        """Take entries out; they can be brought back for 30 days."""
        with self._history.action("") as draft:
            entries = [self._existing(draft, key) for key in keys]
            draft.label = f"Deleted {entries[0].term}" if len(entries) == 1 else f"Deleted {len(entries):,} entries"
            for entry in entries:
                self._trash.take(draft, self._shelf, entry, entry.term)

    def of_sense(self, draft: Draft, term: str, sense: str) -> GlossaryEntry | None:
        """The entry of a term in one sense, as it is within an action."""
        ids = [entry.id for entry in self.find(term)] + [GlossaryEntry.id_for(term, sense)]
        for key in ids:
            entry = draft.record(self._shelf, key)
            if entry and (entry.term, entry.sense) == (term, sense):
                return entry
        return None

    def _existing(self, draft: Draft, key: str) -> GlossaryEntry:
        entry = draft.get(self._shelf, key)
        if not isinstance(entry, GlossaryEntry):
            raise StoreError(
                "this entry is no longer in the glossary", "'jingdu check --trash' lists what was deleted"
            )
        return entry

    def _free_id(self, draft: Draft, term: str, sense: str) -> str:
        key, number = GlossaryEntry.id_for(term, sense), 1
        while draft.get(self._shelf, key) is not None:
            number += 1
            key = GlossaryEntry.id_for(term, f"{sense}\x00{number}")
        return key


def tidy(text: str) -> str:
    """One line, without blanks around it."""
    return " ".join(text.split())


def joined(note: str, more: str) -> str:
    """A note with another under it, unless it says that already."""
    if not more or more in note:
        return note
    return f"{note}\n{more}" if note else more


def united(tags: tuple[str, ...], more: Iterable[str]) -> tuple[str, ...]:
    """Tags in the order in which they were given, each once; a comma separates two."""
    clean = (tidy(tag.strip().lstrip("#")) for given in more for tag in re.split("[,，、]", given))
    return tuple(dict.fromkeys([*tags, *(tag for tag in clean if tag)]))


def with_sentences(sentences: tuple[Sentence, ...], more: Iterable[Sentence]) -> tuple[Sentence, ...]:
    """Sentences in the order in which they were met, each once."""
    kept = list(sentences)
    for new in more:
        same = next((n for n, old in enumerate(kept) if is_same(old, new)), None)
        if same is None:
            kept.append(new)
        elif kept[same].place is None:
            kept[same] = replace(new, title=new.title or kept[same].title)
    return tuple(kept)


def is_same(one: Sentence, other: Sentence) -> bool:
    """Whether two sentences are one and the same place in a text."""
    if one.text != other.text:
        return False
    if one.place is None or other.place is None:
        return True
    return (one.place.article, one.place.block, one.place.offset) == (
        other.place.article,
        other.place.block,
        other.place.offset,
    )
