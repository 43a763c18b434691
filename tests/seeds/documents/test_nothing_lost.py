"""No character of a source is lost or invented, whatever the source is."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from each import each
from hypothesis import given, settings
from hypothesis import strategies as st
from often import often

import seeds.documents
from seeds.documents import Article, parse
from seeds.documents.page.lines import INVISIBLE

PAGES = sorted(Path(seeds.documents.__file__).parent.parent.glob("*.txt"))
MARKERS = set("#■◼◆◇•◦‣▪▸►·")
STEM = "\ue123"
"""A title no source holds, so that it can be told from one that was found."""


def letters(text: str) -> str:
    """What must be kept of a text: all that is neither blank nor without width."""
    return "".join(re.sub(f"[{INVISIBLE}]", "", text).split())


def texts(article: Article) -> list[str]:
    """Every text of an article, as it stands there."""
    title = [] if article.title == STEM else [article.title]
    blocks = [text for block in article.blocks for text in (block.title or "", block.text)]
    return [*article.kicker, *title, *article.deck, *blocks, article.byline]


def assert_nothing_lost(source: str) -> None:
    """All characters are there as often as in the source, but for markers; and no text turns their order round."""
    if not letters(source):
        return
    articles = parse(source, f"{STEM}.txt")
    kept = Counter("".join(letters(text) for article in articles for text in texts(article)))
    there = Counter(letters(source))
    assert not kept - there
    assert set(there - kept) <= MARKERS
    assert all(article.blocks for article in articles)


@each("page", PAGES, ids=lambda page: page.stem[:3])
def test_the_pages(page: Path) -> None:
    """The scanned pages keep everything, with their gaps and without them."""
    text = page.read_text(encoding="utf-8")
    assert_nothing_lost(text)
    assert_nothing_lost(re.sub(r"\n{3,}", "\n\n", text))
    assert_nothing_lost(re.sub(r"\n+", "\r\n", text))


SENTENCE = st.text("社区居民“”治理，、：成都了的一", min_size=1, max_size=40).map(lambda text: text + "。")
LINE = st.one_of(
    SENTENCE,
    st.lists(SENTENCE, min_size=2, max_size=5).map("".join),
    SENTENCE.map(lambda text: text[:-1]),
    st.sampled_from(
        [
            *(
                "# 标题一行",
                "## 副题",
                "### 小标题 两句话",
                "■强党建 抓班子",
                "社区简介",
                "书记寄语",
                "社区书记陈芬：",
            ),
            *("本报记者 张三", "社区供图", "华西社区报记者 刘俊 摄影报道", "——专访社区书记", "▲活动现场 王五 摄"),
            *(
                "第一章 开始",
                "一、强化组织",
                "Plain English words here.",
                "\u3000\u3000缩进的一段。",
                "主办：某报",
                "####",
            ),
        ]
    ),
)
PAGE = st.lists(st.tuples(LINE, st.integers(0, 4)), max_size=30).map(
    lambda lines: "".join(line + "\n" * (gap + 1) for line, gap in lines)
)


@given(PAGE)
@often(5)
def test_generated_pages(page: str) -> None:
    """Pages made of everything that pages are made of keep everything."""
    assert_nothing_lost(page)


@given(st.text(max_size=300))
@often(5)
def test_any_text(text: str) -> None:
    """Any text whatever keeps everything."""
    assert_nothing_lost(text)


def test_a_byline_that_stands_twice() -> None:
    """One of them is the article's, the other one stays where it stands."""
    assert_nothing_lost("甲\n本报记者 张三\n本报记者 张三")
    assert_nothing_lost(";\n成一\n成一\n、")


@given(PAGE)
@often(4)
def test_order_within_a_text(page: str) -> None:
    """The characters of every block follow one another in the source as they do in the block."""
    if not letters(page):
        return
    source = letters(page)
    for article in parse(page, f"{STEM}.txt"):
        for block in article.blocks:
            rest = iter(source)
            assert all(character in rest for character in letters(block.text))


@pytest.mark.slow
@given(st.one_of(st.text(), PAGE))
@settings(max_examples=10_000)
def test_ten_thousand_texts(text: str) -> None:
    """Ten thousand texts, made up or random, are read without failing and without a loss."""
    assert_nothing_lost(text)
