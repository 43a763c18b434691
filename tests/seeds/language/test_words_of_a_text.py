"""What an article tells about its own words: which of two is meant, and which it makes itself."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from seeds.language.analyse import analyse, analyse_all
from seeds.language.analysis import NOTHING_OWN, OwnWords


def last(texts: Sequence[str], own: OwnWords = NOTHING_OWN) -> list[str]:
    """The words of the last text of an article."""
    text = texts[-1]
    return [text[word.start : word.end] for word in analyse_all(texts, own)[-1].words]


@pytest.mark.parametrize(
    ("elsewhere", "text", "word"),
    [
        ("章鱼很聪明，会自己开瓶子。", "水族馆记录了一只章鱼体色变化的全过程。", "章鱼"),
        ("现时的租金比去年高，现时很难租到房。", "其实现时不少家庭仍在等候。", "其实"),
        ("與去年同期相較，收入增加。", "和前一季相較，利潤減少。", "相較"),
        ("他爱读民法典，民法典不难读。", "市民法典知识不足。", "民法典"),
    ],
)
def test_of_two_words_the_one_that_stands_elsewhere_is_meant(elsewhere: str, text: str, word: str) -> None:
    """Where words lie across each other, the article tells which: by itself the text is cut for the other."""
    alone = [text[found.start : found.end] for found in analyse(text).words]
    assert word not in alone
    assert word in last((elsewhere, text))


def test_a_word_that_stands_elsewhere_too_is_not_broken() -> None:
    """Where the article has both, what all texts tell holds."""
    article = ("现时的租金比去年高，现时很难租到房。", "计划已经实现。", "其实现时不少家庭仍在等候。")
    assert "实现" in last(article)


def test_what_the_reader_decided_is_not_settled_anew() -> None:
    """A word of the reader's own stays, whatever stands elsewhere."""
    article = ("章鱼很聪明，会自己开瓶子。", "水族馆记录了一只章鱼体色变化的全过程。")
    assert "鱼体色" in last(article, OwnWords(joins=frozenset(("鱼体色",))))
