"""A book opens without a look at its other pages."""

from __future__ import annotations

from collections import Counter

import pytest
from piloting import opened

from seeds.documents import Article, Block
from seeds.documents.article import Leaves, packed
from store.paths import Paths
from tui.screens.opening import Opening
from tui.screens.reading import ReadingScreen
from tui.typeset import Document


async def test_only_what_is_seen_is_read(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither the page's making nor its first lines touch more of a book than stands on the screen."""
    leaves = Leaves(packed([Block("paragraph", f"第{number}段，社区党建服务居民。" * 8) for number in range(3000)]))
    book = Article("book", "书", (), (), "", "book.txt", leaves)
    read: Counter[str] = Counter()
    real = Leaves.__getitem__

    def counted(self: Leaves, index: int) -> object:
        read["leaves"] += self is leaves
        return real(self, index)

    monkeypatch.setattr(Leaves, "__getitem__", counted)
    async with opened(paths, Opening("library"), (80, 24)) as pilot:
        ReadingScreen(pilot.app.desk, book)
        assert not read["leaves"]
        document = Document(book.passages, 72)
        document.settle(document.height // 2, 40)
        assert 0 < read["leaves"] < 60
