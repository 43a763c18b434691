"""Review cards: each follows a glossary entry, and is kept from its first answer on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from store.notebook.history import History
from store.notebook.shelf import Shelf
from store.records import CARD_KINDS, Card, CardKind


class Cards:
    """What is known of the cards that were answered or put off."""

    def __init__(self, history: History, shelf: Shelf[Card]) -> None:
        self._history, self._shelf = history, shelf

    def by_id(self) -> Mapping[str, Card]:
        """All of them by id."""
        return {card.id: card for card in self._shelf.all()}

    def get(self, entry: str, kind: CardKind) -> Card | None:
        """The card of an entry, if there was an answer yet."""
        return self._shelf.get(Card.id_for(entry, kind))

    def answer(self, entry: str, kind: CardKind, change: Callable[[Card, datetime], Card], label: str) -> Card:
        """Change a card as it is at this moment, also when another program has just asked it."""
        with self._history.action(label) as draft:
            standing = draft.get(self._shelf, Card.id_for(entry, kind))
            card = standing if isinstance(standing, Card) else Card(entry, kind, draft.when)
            card = change(card, draft.when)
            draft.put(self._shelf, card.id, card)
        return card

    def suspend(self, entry: str, kind: CardKind, suspended: bool = True, label: str = "") -> Card:
        """Ask a card no more, or ask it again."""
        word = "Suspended" if suspended else "Took up again"
        return self.answer(
            entry,
            kind,
            lambda card, when: replace(card, suspended=suspended, changed=when),
            f"{word} {label or 'a card'}",
        )

    def suspended(self, entry: str) -> tuple[CardKind, ...]:
        """The questions of an entry that are not asked any more."""
        cards = ((kind, self.get(entry, kind)) for kind in CARD_KINDS)
        return tuple(kind for kind, card in cards if card is not None and card.suspended)

    def take_up(self, entry: str, label: str) -> None:
        """Ask all of them again."""
        with self._history.action(f"Took up {label} again"):
            for kind in self.suspended(entry):
                self.suspend(entry, kind, False, label)
