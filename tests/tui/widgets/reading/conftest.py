"""A reading view in an app of its own."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import NamedTuple

import pytest
from textual.app import App, ComposeResult
from textual.message import Message
from textual.pilot import Pilot

from seeds.documents.article import Article, Block
from seeds.language.analysis import Analysis, Word
from tui.widgets.reading import ReadingView, Spot

SENTENCES = "社区党建引领治理。“两委”班子服务居民！大家共同参与，共享成果。"
ARTICLE = Article(
    "abc",
    "社区的故事",
    ("引题在上",),
    ("——副题在下",),
    "记者 张三",
    "a.txt",
    (
        Block("paragraph", SENTENCES * 6),
        Block("heading", "小标题"),
        Block("box", SENTENCES, "链接"),
        Block("caption", "图为社区。"),
        *(Block("paragraph", SENTENCES * 4) for _ in range(12)),
    ),
)
CHARACTERS = "社区党建引领治理两委班子服务居民大家共同参与享成果的"
SYLLABLES = (
    "shè qū dǎng jiàn yǐn lǐng zhì lǐ liǎng wěi bān zi fú wù jū mín dà jiā gòng tóng cān yǔ xiǎng chéng guǒ de"
)
READINGS = dict(zip(CHARACTERS, SYLLABLES.split(" "), strict=True))


def words(text: str) -> Analysis:
    """Words of two characters, marks alone; 党建 is a key term and 两委 a name."""
    found: list[Word] = []
    at = 0
    while at < len(text):
        length = 2 if text[at : at + 2].isalnum() and at + 2 <= len(text) else 1
        piece = text[at : at + length]
        kind = "punctuation" if not piece.isalnum() else "name" if piece == "两委" else "word"
        pinyin = tuple(READINGS.get(character) for character in piece)
        found.append(Word(at, at + length, kind, pinyin if any(pinyin) else None, piece == "党建"))
        at += length
    return Analysis(tuple(found))


class Reader(App[None]):
    """Nothing but the view."""

    def compose(self) -> ComposeResult:
        """Only the view."""
        yield ReadingView()


class Desk(NamedTuple):
    """An open article and what a test needs to look at it."""

    view: ReadingView
    pilot: Pilot[None]
    said: list[Message]
    """All messages so far."""

    def words(self, text: str) -> Analysis:
        """The analysis the view is given for a text."""
        return words(text)

    def screen(self) -> list[str]:
        """What the view shows, row by row."""
        return [self.view.render_line(y).text.rstrip() for y in range(self.view.size.height)]

    def cursor_row(self) -> int:
        """The row of the screen in which the cursor stands."""
        return self.view.paper.document.row_of(self.view.cursor) - self.view.paper.top

    def heard(self, kind: type[Message]) -> list[Message]:
        """The messages of one kind, each once."""
        return list(dict.fromkeys(message for message in self.said if isinstance(message, kind)))


@pytest.fixture
def opened() -> Callable[..., AbstractAsyncContextManager[Desk]]:
    """Opens an article, analysed or plain, on a screen of some size."""

    @asynccontextmanager
    async def open_article(
        article: Article = ARTICLE,
        size: tuple[int, int] = (80, 24),
        spot: Spot | None = None,
        analysed: bool = True,
        **settings: object,
    ) -> AsyncIterator[Desk]:
        said: list[Message] = []
        app = Reader()
        async with app.run_test(size=size, message_hook=said.append) as pilot:
            view = app.query_one(ReadingView)
            for name, value in settings.items():
                setattr(view, name, value)
            view.show(article, spot)
            if analysed:
                view.learn({passage.number: words(passage.text) for passage in article.passages})
            await pilot.pause()
            yield Desk(view, pilot, said)

    return open_article
