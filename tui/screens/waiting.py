"""What the keys of a screen wait for."""

from __future__ import annotations

from collections.abc import Callable


class Waiting:
    """Of most screens nothing, as soon as it stands there."""

    def __init__(self) -> None:
        self.is_ready = True
        """Whether the screen stands."""

    @property
    def takes_keys(self) -> bool:
        """Whether the next key can have its effect; else it waits until the screen is `Ready`."""
        return self.is_ready

    def for_word(self, do: Callable[[], object]) -> None:
        """Do what needs the word in hand as soon as it is known."""
        do()

    def give_up(self) -> bool:
        """The reader waits no longer; whether there was anything that is given up now."""
        return False
