"""How much somebody is in the reader's mind: who does something more than whom something is done to, and the
last sentence more than the one before it. Of those whom 他 may mean, the first in mind is meant."""

from __future__ import annotations

DOES = 3.0
"""Who does something, or speaks."""
DOES_AS_IS_SAID = 1.5
"""The same in what somebody says of him."""
OWNS = 2.0
"""Whose something a clause begins with: 王明的手机."""
COMES_IN = 2.0
"""Who is brought in without a name: 一位老人."""
AFFECTED = 1.5
"""Whom something is done to that changes him: 把王明惹急了."""
TOLD_OF = 0.5
"""Who stands anywhere else."""
FADES = 0.25
"""So much is left of it a sentence later."""
MOST = 150


class Salience:
    """Everybody an article has told of, by how near he is to the reader's mind."""

    def __init__(self) -> None:
        self._weights: dict[str, tuple[float, float, int]] = {}
        self._sentence = 0

    def sentence_ends(self) -> None:
        """Everybody fades."""
        self._sentence += 1

    def told(self, name: str, weight: float) -> None:
        """Somebody is told of; of one sentence counts what tells most."""
        before, now, sentence = self._weights.pop(name, (0.0, 0.0, 0))
        if sentence < self._sentence:
            before, now = (before + now) * FADES ** (self._sentence - sentence), 0.0
        self._weights[name] = before, max(now, weight), self._sentence
        if len(self._weights) > MOST:
            del self._weights[next(iter(self._weights))]

    def of(self, name: str) -> float:
        """How near somebody is; nobody of whom nothing was told."""
        before, now, sentence = self._weights.get(name, (0.0, 0.0, 0))
        return (before + now) * FADES ** (self._sentence - sentence)
