"""What a reader put right: it stands in the article, wherever its words are, and moves what is doubtful."""

from __future__ import annotations

from dataclasses import replace

from each import each

from seeds.documents import Article, parse
from seeds.documents.article import Doubt
from seeds.documents.corrected import Mending, corrected

TEXT = (
    "山里修了一条步道\n\n步道全长十二公里，从老车站一直通到水库辺，共有六座亭子。\n\n亭子里坐满了人，大家都说好。\n"
)


def article() -> Article:
    """A text with a wrong character."""
    return parse(TEXT, "a.txt")[0]


def mending(quote: str, text: str, block: int = 0, **changes: object) -> Mending:
    """Other words for these, with what stands around them in the text."""
    body = article().blocks[0].text
    at = body.index(quote)
    known = Mending(block, at, quote, text, body[max(0, at - 4) : at], body[at + len(quote) :][:4])
    return known._replace(**changes)  # type: ignore[arg-type]


@each("text", ["边", "旁边", ""])
def test_other_words_stand_there(text: str) -> None:
    """As many, more, or none; nothing else changes, the id least of all."""
    whole = article()
    mended = corrected(whole, [mending("辺", text)])
    assert mended.blocks[0].text == whole.blocks[0].text.replace("辺", text)
    assert (mended.blocks[1:], mended.id, mended.title) == (whole.blocks[1:], whole.id, whole.title)


def test_the_head_and_the_byline_are_put_right() -> None:
    """Whatever its lines are, where they stood; a line that is another now is left, and so is the text."""
    whole = replace(article(), kicker=("步道专题",), deck=("六座亭子己建成",), byline="记者 方小平")
    last = len(whole.blocks)
    mended = corrected(
        whole,
        [
            Mending(-3, 2, "专题", "巡礼", "步道", ""),
            Mending(-2, 0, "山里", "山中", "", "修了一条"),
            Mending(-1, 4, "己", "已", "六座亭子", "建成"),
            Mending(last, 3, "方", "万", "记者 ", "小平"),
        ],
    )
    assert (mended.kicker, mended.title) == (("步道巡礼",), "山中修了一条步道")
    assert (mended.deck, mended.byline) == (("六座亭子已建成",), "记者 万小平")
    assert (mended.blocks, mended.id) == (whole.blocks, whole.id)
    for none in (
        Mending(-2, 0, "河里", "山中", "", ""),
        Mending(-9, 0, "山", "河", "山", "山"),
        Mending(last, 0, "记者 方小平", "", "", ""),
    ):
        assert corrected(whole, [none]) == whole


def test_a_line_of_the_head_stays_a_line() -> None:
    """A copy of the notebook from elsewhere may say anything."""
    whole = article()
    assert corrected(whole, [Mending(-1, 0, "山里", "题" * 9_999, "", "修了")]) == whole


def test_a_later_one_stands_on_an_earlier_one() -> None:
    """They are made in the order in which they were thought of."""
    again = Mending(0, 0, "步道全长", "这条步道长", "", "十二公里")
    last = Mending(0, 5, "十二", "十三", "这条步道长", "公里")
    mended = corrected(article(), [mending("辺", "边"), again, last])
    assert mended.blocks[0].text == "这条步道长十三公里，从老车站一直通到水库边，共有六座亭子。"


def test_words_that_moved_are_found_and_words_that_are_gone_are_left() -> None:
    """A better parser may count the blocks anew; where it is not certain what is meant, nothing is done."""
    assert "边" in corrected(article(), [mending("辺", "边", block=7)]).blocks[0].text
    assert corrected(article(), [mending("辺", "边", before="别的地方")]) == article()


def test_doubts_are_settled_and_moved() -> None:
    """What was put right is doubtful no more; what stands behind it has moved."""
    at = article().blocks[0].text.index("辺")
    doubted = replace(
        article(), doubts=(Doubt(0, at, at + 1, 0.5), Doubt(0, at + 3, at + 4, 0.6), Doubt(1, 0, 1, 0.7))
    )
    mended = corrected(doubted, [mending("辺", "旁边")])
    assert mended.doubts == (Doubt(0, at + 4, at + 5, 0.6), Doubt(1, 0, 1, 0.7))
    assert mended.blocks[0].text[at + 4] == doubted.blocks[0].text[at + 3]


def test_no_paragraph_loses_its_last_character() -> None:
    """A block without text would be none."""
    text = article().blocks[1].text
    assert corrected(article(), [Mending(1, 0, text, "", "", "")]) == article()
