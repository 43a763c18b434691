"""A verb that is asked about all texts holds one of them at a time."""

from __future__ import annotations

import pytest

from seeds.documents import Article
from store.paths import Paths
from tui.cli.texts import in_turn
from tui.desk.library.library import Library


def test_a_text_is_read_when_its_turn_comes(ready: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    """The number of all is known before; no text is there before the one in front of it was done with."""
    read: list[str] = []
    mended = Library.mended

    def noted(self: Library, article: Article) -> Article:
        read.append(article.id)
        return mended(self, article)

    monkeypatch.setattr(Library, "mended", noted)
    articles, count = in_turn(None)
    before = len(read)
    for number, article in enumerate(articles, 1):
        assert read[before:][-1] == article.id and len(read) - before == number
    assert number == count == 7
