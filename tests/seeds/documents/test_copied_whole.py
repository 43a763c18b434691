"""A page of the web that was copied with all that stands around its article."""

from __future__ import annotations

from pathlib import Path

from each import each

from seeds.documents import Article
from seeds.documents.files import take_in
from seeds.documents.intake import File

MENU = "首页\n新闻\n山城\n图片\n登录\n注册\n关于我们\n专题\n老街\n美食\n客户端\n更多>\n"
TEXT = [
    "步道全长十二公里，从老车站一直通到水库边，沿途有六个亭子。",
    "“周末上山的人比去年多了一倍。”看亭子的陈阿公说，他在这里守了三年。",
    "镇里打算明年再修两座桥，把步道和对岸的茶园连起来。",
]
TEASERS = "相关新闻\n水库今年放了多少鱼\n老车站要改成书店\n茶园里的一天\n山里的路灯亮了\n"
FOOT = "关于我们\n联系我们\n版权所有 山城在线\n"


def article_of(text: str, *, whole: bool = False) -> tuple[Article, tuple[str, ...]]:
    """What comes of a text, and what is said about it."""
    intake = take_in(File(text.encode(), "copied.txt", whole))
    (article,) = intake.articles
    return article, intake.warnings


@each(
    ("head", "title", "date"),
    [
        (
            "山里修了一条十二公里的步道\n\n2024-04-12 08:30  来源：山城在线\n",
            "山里修了一条十二公里的步道",
            "2024-04-12",
        ),
        ("首页 - 山城 - 正文\n\n步道修好了\n2024年4月12日\n", "步道修好了", "2024-04-12"),
        ("步道修好了\n步道修好了\n2024年4月12日\n分享\n收藏\n", "步道修好了", "2024-04-12"),
        (
            "老街\n2024年4月12日 星期五\n\n山里修了一条步道 从老车站到水库边\n",
            "山里修了一条步道 从老车站到水库边",
            "2024-04-12",
        ),
        (
            "2024年4月份山中步道开放时间和预约须知\n2024-04-02\n",
            "2024年4月份山中步道开放时间和预约须知",
            "2024-04-02",
        ),
        (
            "标题：关于开放山中步道的通知\n\n关于开放山中\n步道的通知\n\n2024-04-02\n",
            "关于开放山中步道的通知",
            "2024-04-02",
        ),
    ],
)
def test_the_article_is_found_among_the_menus(head: str, title: str, date: str) -> None:
    """Its title and its day stand above it, its paragraphs are whole, and what was left out is told."""
    article, warnings = article_of(MENU + head + "\n" + "\n".join(TEXT) + "\n" + TEASERS + FOOT)
    assert (article.title, article.date) == (title, date)
    assert [block.text for block in article.blocks] == TEXT
    assert len(warnings) == 1
    assert "lines around the article (menus, links, the foot) were left out" in warnings[0]


def test_headings_and_short_lines_within_the_text_stay() -> None:
    """What stands between two paragraphs is the article's, and so is who wrote it at its end."""
    body = "\n".join([TEXT[0], "看亭子的人", *TEXT[1:], "（记者 林木青）"])
    article, _ = article_of(MENU + "山里修了一条十二公里的步道\n2024-04-12\n" + body + "\n" + TEASERS + FOOT)
    assert "看亭子的人" in [block.text for block in article.blocks]
    assert "林木青" in article.byline + article.signature + article.blocks[-1].text


def test_everything_is_taken_where_that_is_wanted() -> None:
    """With --whole the menus are there, and nothing is told."""
    text = MENU + "山里修了一条十二公里的步道\n2024-04-12\n" + "\n".join(TEXT) + "\n" + TEASERS + FOOT
    article, warnings = article_of(text, whole=True)
    assert "老车站要改成书店" in str(article.blocks)
    assert warnings == ()


@each(
    "text",
    [
        "春天\n\n山青了\n水绿了\n桃花开了\n柳树发芽了\n燕子回来了\n孩子们出来了\n\n风筝飞得很高\n" * 2,
        "采购清单\n\n米\n油\n盐\n酱油\n醋\n白菜\n萝卜\n鸡蛋\n牛奶\n茶叶\n2024-04-12\n都要在清明以前买好，别忘了给外婆带一份。\n",
        "看戏的人\n\n甲：来了？\n乙：来了。\n甲：坐。\n乙：好。\n甲：戏呢？\n乙：还没开始。\n",
    ],
)
def test_what_was_never_a_page_stays_whole(text: str) -> None:
    """Poems, lists and plays have many short lines too, but no words of a site."""
    intake = take_in(File(text.encode(), "own.txt"))
    kept = "".join(passage.text for article in intake.articles for passage in article.passages)
    kept += "".join(article.title + article.date for article in intake.articles)
    assert not [line for line in text.splitlines() if line and line not in kept and "2024" not in line]
    assert not any("left out" in warning for warning in intake.warnings)


def test_the_bundled_pages_are_no_copies_of_a_site() -> None:
    """Nothing is left out of a page of print."""
    for page in (Path(__file__).parents[3] / "seeds").glob("*.txt"):
        assert take_in(File(page.read_bytes(), page.name)).warnings == ()
