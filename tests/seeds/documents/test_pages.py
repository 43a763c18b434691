"""What is read from the layout of pages that nobody wrote rules for."""

from __future__ import annotations

import textwrap

from each import each
from one_article import LONG, kinds, one

from seeds.documents import parse


def test_caption_in_a_broken_paragraph_follows_it() -> None:
    """A picture between the halves of a sentence does not part them."""
    article = one(f"议事会\n\n{LONG}大家都说这是好\n\n\n\n居民在议事。\n\n办法，要坚持下去。\n\n{LONG}")
    assert kinds(article)[:2] == [
        ("paragraph", f"{LONG}大家都说这是好办法，要坚持下去。"),
        ("caption", "居民在议事。"),
    ]


def test_bare_closing_quote_does_not_end_a_paragraph() -> None:
    """A quoted name at a column's end is followed by the rest of its sentence."""
    article = one(f"议事会\n\n{LONG}要落实“双报到”\n\n及“红黑榜”机制。")
    assert kinds(article) == [("paragraph", f"{LONG}要落实“双报到”及“红黑榜”机制。")]


def test_latin_words_keep_a_blank_between_pieces() -> None:
    """Pieces are put together without a blank, but not when words of Latin letters meet."""
    article = one("A tale\n\nIt was the best of times, it was the worst\n\nof times, and so on to the end.")
    assert article.blocks[0].text.startswith("It was the best of times, it was the worst of times")


@each(
    "caption",
    ["▲活动现场 王五 摄", "图为居民在活动现场合影（社区供图）", "上图：居民在院落里议事"],
    ids=["arrow", "credit", "words"],
)
def test_captions_say_so_themselves(caption: str) -> None:
    """Where the gaps are lost a caption is known by an arrow, a photographer, or what it says of itself."""
    article = one(f"议事会\n{LONG}\n{caption}\n{LONG}")
    assert kinds(article) == [("paragraph", LONG), ("caption", caption), ("paragraph", LONG)]


def test_doubtful_sentence_stays_apart_without_gaps() -> None:
    """Between a broken line and its rest, a sentence that may be a caption is merged with neither."""
    article = one(f"议事会\n\n{LONG}共有院落\n\n走访入户，问需于民。\n\n14个，各有楼长。")
    assert kinds(article) == [
        ("paragraph", f"{LONG}共有院落"),
        ("paragraph", "走访入户，问需于民。"),
        ("paragraph", "14个，各有楼长。"),
    ]


def test_the_page_itself_shows_where_a_word_was_cut() -> None:
    """A cut word that stands whole elsewhere on the page is joined although the gaps are lost."""
    article = one(f"议事会\n\n{LONG}这是老年志愿者群\n\n体的品牌标志。\n\n{LONG}弱势群体都有人管。")
    assert kinds(article)[0] == ("paragraph", f"{LONG}这是老年志愿者群体的品牌标志。")


def test_novel_scenes_are_no_captions() -> None:
    """Wide gaps in a story part its scenes; its short paragraphs stay paragraphs and chapters are headings."""
    head = "故事\n作者：某人\n\n第一章 开始\n\n"
    article = one(f"{head}\u3000\u3000天亮了。\n\n\n\n\u3000\u3000后来他走了。\n\u3000\u3000“去哪里？”\n")
    assert article.byline == "作者：某人"
    assert kinds(article) == [
        ("heading", "第一章 开始"),
        ("paragraph", "天亮了。"),
        ("paragraph", "后来他走了。"),
        ("paragraph", "“去哪里？”"),
    ]


def test_verse_is_not_run_together() -> None:
    """Lines of a poem stay lines, whether or not they end in a comma."""
    article = one("静夜思\n\n床前明月光，\n疑是地上霜。\n举头望明月，\n低头思故乡。")
    assert [block.text for block in article.blocks] == [
        "床前明月光，",
        "疑是地上霜。",
        "举头望明月，",
        "低头思故乡。",
    ]


def wrapped(paragraph: str, width: int, indent: str = "") -> str:
    """A paragraph broken at a number of characters."""
    text = indent + paragraph
    return "\n".join(text[start : start + width] for start in range(0, len(text), width))


@each("width", [30, 34, 40])
@each(("indent", "between"), [("", "\n\n"), ("\u3000\u3000", "\n")], ids=["blank line", "indent"])
def test_hard_wrapped_chinese(width: int, indent: str, between: str) -> None:
    """Text broken at thirty to forty characters becomes its paragraphs again."""
    paragraphs = [LONG * 2, LONG[:40] + LONG, LONG + LONG[:28] + "。"]
    article = one("议事会\n\n" + between.join(wrapped(paragraph, width, indent) for paragraph in paragraphs))
    assert [block.text for block in article.blocks] == paragraphs


def test_hard_wrapped_english() -> None:
    """Lines of Latin text are joined with a blank."""
    paragraph = (
        "It was the best of times, it was the worst of times, it was the age of wisdom and of foolishness too. " * 3
    )
    paragraph = paragraph.strip()
    article = one("A Tale\n\n" + "\n\n".join(textwrap.fill(paragraph, 72) for _ in range(2)))
    assert [block.text for block in article.blocks] == [paragraph, paragraph]


@each("ending", ["\r\n", "\r", "\n"], ids=repr)
def test_line_endings_and_invisible_signs(ending: str) -> None:
    """Line ends of any system, a byte order mark, tabs, wide blanks and signs without width change nothing."""
    lines = ["\ufeff議事會", "", f"\u3000\u3000{LONG}", "", f"\t居民\u200b說好。{LONG}"]
    article = one(ending.join(lines))
    assert (article.title, [block.text for block in article.blocks]) == ("議事會", [LONG, f"居民說好。{LONG}"])


def test_traditional_page() -> None:
    """Corner brackets and a byline in traditional characters are understood."""
    text = f"「{LONG}」一場有六百餘人參加的重陽宴\n\n活動在都江堰市舉行。"
    article = one(f"社區「微基金」買單\u3000居民共享重陽宴\n\n{text}\n\n本報記者 劉俊 攝影報道")
    assert article.title == "社區「微基金」買單 居民共享重陽宴"
    assert article.byline == "本報記者 劉俊 攝影報道"
    assert kinds(article) == [("paragraph", f"「{LONG}」一場有六百餘人參加的重陽宴活動在都江堰市舉行。")]


def test_two_articles_and_a_box_below_the_byline() -> None:
    """A byline ends an article, a box below it still belongs to it, and the next title opens another."""
    first, second = parse(
        f"甲\n\n{LONG}\n\n本报记者 张三\n\n相关链接\n\n{LONG}\n\n乙事 丙事\n\n{LONG}\n\n本报记者 李四\n责编 王五",
        "x",
    )
    assert (first.title, first.byline, [block.type for block in first.blocks]) == (
        "甲",
        "本报记者 张三",
        ["paragraph", "box"],
    )
    assert (second.title, second.byline) == ("乙事 丙事", "本报记者 李四 责编 王五")


def test_the_same_text_has_the_same_id_in_any_file() -> None:
    """Ids come from the words: not from the file's name, its line ends or its blanks."""
    (first,) = parse(f"甲\n\n{LONG}\n", "one.txt")
    (second,) = parse(f"\ufeff甲\r\n\r\n\r\n\u3000\u3000{LONG}", "two.txt")
    (other,) = parse(f"乙\n\n{LONG}\n", "one.txt")
    assert first.id == second.id != other.id


def test_plain_heading_over_a_broken_paragraph() -> None:
    """A short line without stops between paragraphs is a heading, also above the first piece of a column."""
    article = one(f"议事会\n\n{LONG}\n\n党建引领聚合力\n\n{LONG[:35]}\n\n{LONG[35:]}")
    assert kinds(article)[1:] == [("heading", "党建引领聚合力"), ("paragraph", LONG)]


def test_lists_stay_lists() -> None:
    """Items that end in a semicolon are not run together."""
    items = [
        "一是聚焦难点，着力解决停车难，新增车位；",
        "二是聚焦痛点，着力解决晾晒难，新建晾晒架；",
        "三是聚焦堵点，新建充电桩。",
    ]
    article = one("\n\n".join(["议事会", LONG, *items]))
    assert [block.text for block in article.blocks] == [LONG, *items]


def test_sentence_end_inside_a_quotation_may_be_a_break() -> None:
    """A paragraph whose quotation the next line closes goes on there, although a sentence ended."""
    article = one(f"议事会\n\n{LONG}书记说：“办法是商量出来的。\n\n好办法要坚持下去。”大家都说好。\n\n{LONG}")
    assert kinds(article)[0] == ("paragraph", f"{LONG}书记说：“办法是商量出来的。好办法要坚持下去。”大家都说好。")


def test_indent_begins_a_paragraph_below_a_full_line() -> None:
    """In wrapped text a paragraph that fills its last line is ended by the indent of the next."""
    paragraphs = [(LONG + LONG)[:67] + "。", LONG + LONG[:27] + "。", LONG]
    article = one("议事会\n" + "\n".join(wrapped(paragraph, 35, "\u3000\u3000") for paragraph in paragraphs))
    assert [block.text for block in article.blocks] == paragraphs


def test_a_chat_is_not_put_together_like_a_broken_column() -> None:
    """Who spoke when begins anew, whatever the line before looks like; a time is no title."""
    lines = [
        "2024-05-01 20:13:22 小王",
        "好，八点半老地方见，记得带上雨伞 https://example.org/a?b=c",
        "2024-05-01 20:15:10 阿花",
        "那我带上她，她不吃辣",
        "20:15 小王",
        "[20:16] 当然可以",
    ]
    article = one("\n".join(lines))
    assert article.title == "某文"
    assert [block.text for block in article.blocks] == lines
    assert [block.type for block in article.blocks[:4]] == ["heading", "paragraph"] * 2


def test_a_time_of_day_in_a_broken_sentence_parts_nothing() -> None:
    """Only a time that stands by itself begins a line of a chat."""
    article = one(f"议事会\n\n{LONG}会议定在上午\n\n9:30，地点是居委会。")
    assert kinds(article) == [("paragraph", f"{LONG}会议定在上午9:30，地点是居委会。")]


@each(
    "line",
    ["2楼：南岸那边不错，就是人多", "#3楼：同意楼上，早点去", "4楼", "小李（楼主）：我也去，带上老王，后天见"],
)
def test_who_speaks_on_a_forum_heads_nothing(line: str) -> None:
    """A floor begins what somebody says there, with or without a stop at its end."""
    article = one(f"周末去哪里钓鱼\n\n{LONG}\n\n{line}\n\n{LONG}")
    assert "heading" not in dict(kinds(article))


def test_a_heading_of_clauses_stands_over_its_paragraph() -> None:
    """A short line with a comma and no stop is no broken column when what follows begins anew."""
    heading = "水来得早，人也来得早"
    article = one(f"渡口的春天\n{LONG}\n\n{heading}\n{LONG}大家都说好。\n")
    assert kinds(article)[1] == ("heading", heading)


def test_bullets_are_no_letters() -> None:
    """Each item is a paragraph without its sign."""
    items = ["渡口今年早开船，票价不变", "码头修好以后每天多开两班"]
    article = one("渡口的春天\n\n" + LONG + "\n\n" + "\n".join(f"• {item}" for item in items) + "\n")
    assert [block.text for block in article.blocks][1:] == items
