"""Addresses of articles, for terminals that open a link with a click."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from tui.desk.library.catalogue import BUNDLED

if TYPE_CHECKING:
    from store.paths import Paths
    from tui.desk.library.library import Library


def address_of(paths: Paths, library: Library) -> Callable[[str], str]:
    """Tells where the text of an article lies as it came, by its id; nothing of one that is not there any more."""
    from urllib.parse import quote

    import seeds

    host = os.uname().nodename if hasattr(os, "uname") else ""

    def address(id: str) -> str:
        card = library.outline().get(id)
        if card is None:
            return ""
        home = library.home(id)
        bundled = Path(seeds.__file__).parent / Path(card.source).name
        path = bundled if home is BUNDLED else paths.imports / home.content
        return f"file://{quote(host)}{quote(str(path.absolute()))}" if path.is_file() else ""

    return address
