"""What an article tells about its own words: which of two is meant, and which it makes itself."""

from __future__ import annotations

from collections.abc import Sequence

from each import each

from seeds.language.analyse import analyse, analyse_all
from seeds.language.analysis import NOTHING_OWN, OwnWords


def last(texts: Sequence[str], own: OwnWords = NOTHING_OWN) -> list[str]:
    """The words of the last text of an article."""
    text = texts[-1]
    return [text[word.start : word.end] for word in analyse_all(texts, own)[-1].words]


@each(
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


@each(
    ("article", "word"),
    [
        (("市茶试所昨天开会。", "茶试所说，新茶种明年推广。", "今年茶试所还要建一座温室。"), "茶试所"),
        (("漁試所昨天開會。", "漁試所說，新魚種明年推廣。", "今年漁試所還要建一座溫室。"), "漁試所"),
        (("请大家到中舱来。", "中舱比头舱大。", "船家在中舱做饭，客人在头舱睡。"), "中舱"),
        (("这个厂出的伞品很轻。", "伞面用新布料，伞柄用竹子。", "伞面便宜了，伞品卖到海外。"), "伞品"),
        (("从前有个人叫糠大头。", "糠大头不爱说话，村里人都认得他。"), "糠大头"),
        (("老字号裕南华关门了。", "记者到裕南华采访。", "裕南华的招牌拆了。"), "裕南华"),
        (("有人提出“店管”的办法。", "大家认为店管不容易。"), "店管"),
        (('有人提出("店管")的办法。', "大家认为店管不容易。"), "店管"),
    ],
)
def test_what_a_text_repeats_is_its_word(article: Sequence[str], word: str) -> None:
    """An office, a thing, a nickname that no list has: one word in the whole article, several by itself."""
    text = article[-1]
    assert word not in [text[found.start : found.end] for found in analyse(text).words]
    assert word in last(article)


@each(
    ("article", "pieces"),
    [
        (("他处接手的案子不多。", "原告处接手之后一切顺利。"), ["处", "接手"]),
        (("南华的招牌很旧。", "老字号裕南华关门了。", "裕南华的招牌拆了。"), ["南华"]),
        (("这个厂出的伞品卖到海外。", "伞面用新布料，伞柄用竹子。", "伞面便宜了，伞品卖得好。"), ["伞品", "卖"]),
    ],
)
def test_what_meets_by_chance_is_no_word(article: Sequence[str], pieces: list[str]) -> None:
    """Whatever a text repeats: 处 behind a name, a name that stands by itself too, a verb behind its thing."""
    assert set(pieces) <= set(last(article))
