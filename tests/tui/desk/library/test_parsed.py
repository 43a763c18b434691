"""Articles that were parsed before, as the cache gives them back."""

from __future__ import annotations

import os
import tracemalloc
from pathlib import Path

from seeds.documents import Article, Block
from seeds.documents.article import Chapter, Doubt
from tui.desk.library.parsed import Parsed


def book(number: int, blocks: tuple[Block, ...]) -> Article:
    """An article with something in each of its fields."""
    head = (f"id{number}", f"第{number}部", ("眉",), ("题",), "本报记者 王芳", "部.txt")
    return Article(*head, blocks, "2024-05-06", (Chapter("一", 0),), (Doubt(0, 1, 2, 0.5),))


def unneeded() -> tuple[Article, ...]:
    """Nobody need read the file again."""
    raise AssertionError("it was read again")


def test_articles_come_back_as_they_were(tmp_path: Path) -> None:
    """All articles of a file with all that is known of them, in order, whatever is in their blocks."""
    some = (Block("heading", "小标题"), Block("box", "框里的话。", "框"), Block("paragraph", "半个\ud840字"))
    articles = (book(1, some), book(2, ()), book(3, (Block("paragraph", ""), Block("caption", "图片说明"))))
    Parsed(tmp_path).put("bytes", articles)
    assert Parsed(tmp_path).articles("bytes", unneeded) == articles
    assert Parsed(tmp_path).articles("others", unneeded) is None


def test_the_text_of_a_book_is_not_loaded(tmp_path: Path) -> None:
    """Opening a book takes far less memory than it has bytes; what is read of it is right."""
    paragraph = "社区里的人坐在一起商量事情。" * 400
    size = len(paragraph.encode()) * 300
    Parsed(tmp_path).put("bytes", (book(1, (Block("paragraph", paragraph),) * 300),))
    tracemalloc.start()
    (found,) = Parsed(tmp_path).articles("bytes", unneeded) or ()
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert found.blocks[299].text == paragraph
    assert peak < size / 4


def test_a_book_whose_text_is_cut_while_it_is_open_is_read_again(tmp_path: Path) -> None:
    """Once, by whoever opened it: what was looked at before, what comes next, and each article of the file."""
    articles = tuple(book(number, (Block("paragraph", f"第{number}部。" * 9_000),) * 3) for number in (1, 2))
    Parsed(tmp_path).put("bytes", articles)
    again: list[int] = []

    def read() -> tuple[Article, ...]:
        again.append(1)
        return articles

    found = Parsed(tmp_path).articles("bytes", read) or ()
    assert found[1].blocks[0] == articles[1].blocks[0]
    (texts,) = (path for path in tmp_path.iterdir() if path.stat().st_size > 100_000)
    os.truncate(texts, 0)
    assert found[1].blocks[2] == articles[1].blocks[2] and found[1].blocks[0] == articles[1].blocks[0]
    assert len(again) == 1
    assert found == articles
