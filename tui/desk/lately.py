"""The answers given last, for whoever asks the same once more."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Generic, ParamSpec, TypeVar

Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")
MOST = 12
"""So many answers are kept: those around where one stands."""


class Lately(Generic[Asked, Answer]):
    """A function that remembers its last answers. What it is asked is compared and need not be hashable."""

    def __init__(self, answer: Callable[Asked, Answer]) -> None:
        self._answer = answer
        self._given: deque[tuple[object, Answer]] = deque(maxlen=MOST)

    def __call__(self, *asked: Asked.args, **named: Asked.kwargs) -> Answer:
        """The answer, found now or before."""
        for known, answer in self._given:
            if known == (asked, named):
                return answer
        answer = self._answer(*asked, **named)
        self._given.appendleft(((asked, named), answer))
        return answer
