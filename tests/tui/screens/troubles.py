"""What fails, and what is told of it."""

from __future__ import annotations

from collections.abc import Callable

from textual.pilot import Pilot

from seeds.language.dictionary import Dictionary


def toasts(pilot: Pilot[None]) -> str:
    """What stands in the corner."""
    return "\n".join(f"{note.title}: {note.message}" for note in pilot.app._notifications)


def failing(error: Exception) -> Callable[..., Dictionary]:
    """Something that cannot be done."""

    def fail(*args: object, **more: object) -> Dictionary:
        raise error

    return fail
