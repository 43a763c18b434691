"""Which line of a page is its title, who wrote it, and when."""

from __future__ import annotations

import pytest
from each import each
from one_article import LONG, kinds, one

from seeds.documents import parse


def test_byline_under_the_title() -> None:
    """A byline above the text names the writer and ends nothing."""
    article = one(f"社区有新招\n\n本报记者 张三 通讯员 李四\n\n{LONG}\n\n一、强化组织\n\n{LONG}")
    assert article.byline == "本报记者 张三 通讯员 李四"
    assert [block.type for block in article.blocks] == ["paragraph", "heading", "paragraph"]


def test_text_without_a_title_is_called_by_its_file() -> None:
    """A first line that is a sentence is text, and the file gives the name."""
    article = one(LONG)
    assert (article.title, kinds(article)) == ("某文", [("paragraph", LONG)])


def test_photographer_alone_belongs_to_the_picture() -> None:
    """A photographer's name on a line of its own is part of the picture, not of the broken paragraph."""
    article = one(f"议事会\n\n{LONG}大家都说这是好\n\n\n\n居民在议事。\n\n王五 摄\n\n办法，要坚持下去。\n\n{LONG}")
    assert kinds(article)[:3] == [
        ("paragraph", f"{LONG}大家都说这是好办法，要坚持下去。"),
        ("caption", "居民在议事。"),
        ("caption", "王五 摄"),
    ]


def test_marked_title_below_a_banner() -> None:
    """The marked line is the title, the line with dashes below it the deck, and what stands above a kicker."""
    article = one(
        f"社区系列报道\n\n# 小院落里的大民生\n\n——下涧漕社区见闻\n\n{LONG}\n\n## 一根网线 连起居民心\n\n{LONG}"
    )
    assert (article.kicker, article.title) == (("社区系列报道",), "小院落里的大民生")
    assert article.deck == ("——下涧漕社区见闻",)
    assert kinds(article)[1] == ("heading", "一根网线 连起居民心")


def test_byline_amid_the_text_ends_nothing() -> None:
    """Where running text follows a byline at once, it is a line of the same article."""
    article = one(f"议事会\n\n{LONG}\n\n本报记者 张三\n\n{LONG}\n\n又一个小节 还在同篇\n\n{LONG}")
    assert [block.type for block in article.blocks] == [
        "paragraph",
        "paragraph",
        "paragraph",
        "heading",
        "paragraph",
    ]
    assert article.byline == ""


@each(
    ("head", "byline", "date"),
    [
        ("河湾新闻网\n\n渡口的春天\n\n2024-05-06 08:30 来源：河湾日报", "来源：河湾日报", "2024-05-06"),
        ("渡口的春天\n\n更新时间：2024年5月6日 作者：林小雨", "作者：林小雨", "2024-05-06"),
        ("渡口的春天\n\n林小雨\n\n2024年5月6日08:30", "林小雨", "2024-05-06"),
        ("渡口的春天\n\n记者林小雨", "记者林小雨", ""),
        ("渡口的春天\n\n（记者林小雨、王大河）", "（记者林小雨、王大河）", ""),
        ("渡口的春天\n\n□河湾日报记者林小雨", "□河湾日报记者林小雨", ""),
        ("渡口的春天\n\n文/图 林小雨", "文/图 林小雨", ""),
        ("首页 > 新闻 > 正文\n\n渡口的春天\n\n分享到：微信 微博\n\n林小雨 王大河", "林小雨 王大河", ""),
        ("渡口的春天\n\n2024-05-06 08:30:11河湾日报\n\n字号\n\n大\n\n中\n\n小", "河湾日报", "2024-05-06"),
        ("渡口的春天\n\n二〇二四年五月六日", "", "2024-05-06"),
        ("移至内容\n渡口的春天来了又去\n2024-05-06 08:30\n1,989次浏览", "", "2024-05-06"),
        ("首页\n\nEnglish\n\n渡口的春天来了又去\n\n2024-05-06 08:30", "", "2024-05-06"),
        ("欢迎访问河湾之窗\n\nMenu\n\n渡口的春天来了又去\n\n2024-05-06 08:30", "", "2024-05-06"),
    ],
)
def test_the_head_of_a_text_copied_from_the_web(head: str, byline: str, date: str) -> None:
    """Portal, path, buttons and date lines are neither title nor text; who wrote it is known in many spellings."""
    article = one(f"{head}\n\n{LONG}\n\n{LONG}大家都说好。\n")
    assert (article.title.removesuffix("来了又去"), article.byline, article.date) == ("渡口的春天", byline, date)
    assert [block.text for block in article.blocks] == [LONG, f"{LONG}大家都说好。"]
    assert article.deck == ()


def test_a_sentence_may_stand_between_the_title_and_the_byline() -> None:
    """It sums the article up; the byline and its credits are none of the text."""
    summary = "渡口在涨水,今年的船开得晚。"
    article = one(f"渡口的春天\n\n{summary}\n\n文 | 河湾研究所 林小雨\n\n编辑 | 王大河\n\n{LONG}\n\n{LONG}\n")
    assert "林小雨" in article.byline
    assert [block.text for block in article.blocks] == [summary, LONG, LONG]


def test_a_dispatch_names_its_reporter_in_the_text() -> None:
    """The sentence stays whole, and the name is the byline."""
    text = f"本报河湾5月6日电（记者林小雨、王大河）{LONG}"
    article = one(f"渡口的春天\n\n{text}\n\n{LONG}\n")
    assert (article.byline, article.blocks[0].text) == ("林小雨、王大河", text)


def test_a_picture_s_credit_ends_no_article() -> None:
    """Only who writes does."""
    article = one(f"渡口的春天\n\n{LONG}\n\n图/河湾影社\n\n岸边的柳树\n\n{LONG}\n")
    assert [block.text for block in article.blocks if block.type == "paragraph"] == [LONG, LONG]


def test_the_name_of_a_file_tells_the_day() -> None:
    """Where the page does not."""
    (article,) = parse(f"渡口的春天\n\n{LONG}\n", "河湾日报20240506.txt")
    assert article.date == "2024-05-06"


@each(
    ("told", "levels"),
    [
        ("第一回 夜渡|第十二回 大雾|第一百零三回 上岸", "111"),
        ("楔子|卷一 江上|第一章 夜渡|卷二 岸上|第二章|尾声|番外一 老狗|后记", "21212222"),
        ("上篇|第一节 起|第二节 承|下篇|第三节 转|附录", "122122"),
        ("【第一部】|序|【第二部】|终章", "1212"),
        ("序章|第壹章 夜渡|第貳章 大霧|第三話 上岸|尾聲", "11111"),
        ("Prologue|Chapter 1|Chapter Two The Bridge|Epilogue", "1111"),
        ("第〇章 引|第一章 夜渡|最终章 江水|大结局", "1111"),
    ],
)
@pytest.mark.parametrize("title", ["渡口记\n\n林小雨 著\n\n", ""])
def test_chapters_are_known_in_the_ways_books_count_them(title: str, told: str, levels: str) -> None:
    """With parts above them, and those that are only named; a book may begin with one, and have no title."""
    headings = told.split("|")
    article = one(title + "\n\n".join(f"{heading}\n\n{LONG}\n\n{LONG}" for heading in headings))
    assert (article.title, article.byline) == (("渡口记", "林小雨 著") if title else ("某文", ""))
    assert [(chapter.title, str(chapter.level)) for chapter in article.chapters] == list(
        zip(headings, levels, strict=True)
    )


def test_a_first_chapter_with_a_figure_is_no_deck() -> None:
    """As those below it."""
    article = one("四个短篇\n\n" + "\n\n".join(f"{n}. 第{n}夜\n\n{LONG}" for n in range(1, 5)))
    assert [chapter.title for chapter in article.contents] == ["1. 第1夜", "2. 第2夜", "3. 第3夜", "4. 第4夜"]
