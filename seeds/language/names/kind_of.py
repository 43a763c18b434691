"""What kind of place or body a name ends in: asked of the lists alone, so that a look-up may ask it too."""

from __future__ import annotations

from functools import lru_cache

from seeds.language.names.body_kinds import MORE_BODIES
from seeds.language.names.kinds import AREAS, BODIES
from seeds.language.wordlists import by_last

AREAS_BY_LAST = by_last(AREAS)
BODIES_BY_LAST = by_last({*BODIES, *MORE_BODIES})


@lru_cache(maxsize=4096)
def kind_of_body(name: str) -> str:
    """The kind that a body's name ends in: 社治委 of 青白江区委社治委."""
    return next((kind for kind in BODIES_BY_LAST.get(name[-1:], ()) if name.endswith(kind)), "")


def kind_of_place(name: str) -> str:
    """The kind that a place's name ends in: 社区 of 桐梓林社区."""
    return next((kind for kind in AREAS_BY_LAST.get(name[-1:], ()) if name.endswith(kind)), "")
