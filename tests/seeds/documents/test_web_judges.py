"""What two of a page's heading, its name and its two descriptions for machines call the article is its title."""

from __future__ import annotations

import json
from collections import Counter
from itertools import product

from seeds.documents.files import take_in
from seeds.documents.intake import File

TITLE = "雨季前的露营地今年五月才开门"
TEXT = "".join(
    f"<p>{line}</p>"
    for line in (
        "今年雨季来得晚，水库边的露营地五月才开门，管理员说，往年四月就住满了。",
        "我们到的那天没有别人，炉子是湿的，柴也是湿的，点了一个钟头才点着。",
        "夜里听见青蛙叫，一声接一声，小孩子数到三百就睡着了。",
    )
)
OF_IT = (
    TITLE,
    f"{TITLE}_河湾晚报网",
    f"{TITLE}-人文地理-河湾晚报网",
    f"{TITLE} | 河湾",
    f"{TITLE} / 林小雨",
    f"河湾晚报网 - {TITLE}",
)
OF_OTHERS = ("河湾晚报网", "人文地理", "河边的怪人把鱼放回水里", TITLE[:8], "")
HEADINGS = (TITLE, *OF_OTHERS[:3], "")
NAMES = (*OF_IT, OF_OTHERS[0], OF_OTHERS[2], "")
DESCRIPTIONS = (TITLE, OF_OTHERS[0], *OF_OTHERS[2:])


def called(heading: str, name: str, shared: str, described: str) -> str:
    """The title of the article on a page that is called so in four places."""
    data = json.dumps({"@type": "NewsArticle", "headline": described}, ensure_ascii=False)
    head = "".join(
        markup
        for told, markup in (
            (name, f"<title>{name}</title>"),
            (shared, f'<meta property="og:title" content="{shared}">'),
            (described, f'<script type="application/ld+json">{data}</script>'),
        )
        if told
    )
    above = f"<h1>{heading}</h1>" if heading else ""
    page = f"<html><head>{head}</head><body><div>{above}<p>2024-05-06 10:11</p>{TEXT}</div></body></html>"
    (article,) = take_in(File.of(page.encode(), "a.html")).articles
    return article.title


def agreeing(told: tuple[str, ...]) -> int:
    """How many of the four say the title; a copy of a name that says more is one with it."""
    return told.count(TITLE) + len({name for name in told if name in OF_IT[1:]})


def test_what_two_of_four_call_the_article_is_its_title() -> None:
    """With the site's name, a column or an author around it, and whatever the other two say but the same thing."""
    wrong = []
    for told in product(HEADINGS, NAMES, NAMES, DESCRIPTIONS):
        others = Counter(name for name in told if name in OF_OTHERS[2:4])
        if agreeing(told) > 1 and max(others.values(), default=0) < 2 and (title := called(*told)) != TITLE:
            wrong.append((*told, title))
    assert not wrong, f"{len(wrong)} wrong, as {wrong[:3]}"


def test_what_stands_behind_a_title_is_no_title_though_the_heading_says_it() -> None:
    """A blog's heading is its own name, and its pages are called after the article and the blog."""
    assert called("山谷里的小站台", f"{TITLE} | 山谷里的小站台", "", "") == TITLE


def test_a_title_in_letters_with_the_chinese_one_below_it_is_the_chinese_one() -> None:
    """Where the page's list of articles calls it so; another line below a title is none."""
    below = "<p>怎么叫一只乌鸦安静</p>"
    page = "<title>How to Calm a Crow | River</title><div>How to Calm a Crow</div>{}{}{}"
    for again, title in (
        ("<ul><li><a href='/1'>怎么叫一只乌鸦安静 ， 林小雨</a></li></ul>", "怎么叫一只乌鸦安静"),
        ("", "How to Calm a Crow"),
    ):
        (article,) = take_in(
            File.of(f"<html>{page}</html>".format(below, TEXT * 2, again).encode(), "a.html")
        ).articles
        assert article.title == title


def test_a_title_broken_into_lines_is_one_where_the_page_has_it_whole() -> None:
    """Otherwise two lines are two lines."""
    for broken in (
        "<h1>雨季前的露营地<br>今年五月才开门</h1>",
        "<div>雨季前的露营地</div><div>今年五月</div><div>才开门</div>",
    ):
        for name, title in ((f"{TITLE}_河湾晚报网", TITLE), ("雨季前的露营地_河湾晚报网", "雨季前的露营地")):
            page = f"<html><title>{name}</title><body><div>{broken}<p>2024-05-06</p>{TEXT}</div></body></html>"
            (article,) = take_in(File.of(page.encode(), "a.html")).articles
            assert article.title == title
