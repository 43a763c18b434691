"""A little text that is added, and what is in the library then."""

from __future__ import annotations

from store.paths import Paths
from tui.desk.library.library import Library

TEXT = "下雨天\n\n今天下雨了。我们不去学校。\n"


def imported(home: Paths) -> list[str]:
    """The titles of the articles the reader added."""
    library = Library(home)
    return [article.title for article in library if library.is_imported(article.id)]
