"""Web pages nobody wrote rules for: which part is the article, its title, who wrote it, and when."""

from __future__ import annotations

from functools import partial

import pytest
from each import each
from effort import steps

from seeds.documents import Article, read_bytes
from seeds.documents.files import take_in
from seeds.documents.intake import File, Intake
from seeds.documents.web import page as web_page
from seeds.documents.web.markup import read_markup
from seeds.errors import CannotRead

TEXT = [
    "今年的河水比往年来得早，岸边的柳树还没有发芽，渡口就已经开船了。",
    "摆渡的老人说，他在这条河上走了四十年，没有见过这样的春天。",
    "“水早，鱼也早。”他一边解缆绳一边说，“城里的人要是知道，周末就该来了。”",
    "镇上今年修了新的码头，船票涨了一块钱，坐船的人反而比去年多。",
]
BODY = "".join(f"<p>{paragraph}</p>" for paragraph in TEXT)
MENU = "".join(f'<li><a href="/{name}">{name}频道的全部新闻在这里</a></li>' for name in ("时政", "财经", "体育"))
COMMENTS = "".join(
    f"<div class='one'><p>第{n}楼的网友说，这条河他也坐过船，不过那是很多年以前的事情了，今年一定要再去。</p></div>"
    for n in range(3)
)


def page(body: str, head: str = "<title>渡口的春天_某某网</title>") -> str:
    """A page with its usual menus around something."""
    return f"<html><head>{head}</head><body><div id='nav'><ul>{MENU}</ul></div>{body}</body></html>"


def taken(markup: str, name: str = "a.html", **options: bool) -> Intake:
    """What comes of a page."""
    return take_in(File.of(markup.encode(), name, **options))


def one(markup: str) -> Article:
    """Its article."""
    (article,) = taken(markup).articles
    return article


def texts(article: Article) -> list[str]:
    """The texts of the blocks."""
    return [block.text for block in article.blocks]


@each(
    "body",
    [
        f"<div class='main'><h1>渡口的春天</h1>{BODY}</div><div class='comments'>{COMMENTS}</div>",
        "<h1>渡口的春天</h1>" + "".join(f"<div><div>{text}</div></div>" for text in TEXT),
        f"<h1>渡口的春天</h1><div class='content'>{'<br><br>'.join(TEXT)}</div>",
        f"<table><tr><td><ul>{MENU}</ul></td><td><h1>渡口的春天</h1>{BODY}</td></tr></table>",
        f"<div class='article-comment-share'><h1>渡口的春天</h1>{BODY}</div>",
        f"<h1>渡口的春天</h1>{BODY}<div style='display:none'><p>隐藏的一段广告，里面也有逗号，还有句号。</p></div>",
    ],
    ids=["comments", "a div a paragraph", "line breaks", "table", "odd class", "hidden"],
)
def test_the_article_is_what_is_left_of_a_page(body: str) -> None:
    """However it is laid out, with comments, menus and hidden parts around it."""
    article = one(page(body))
    assert (article.title, texts(article)) == ("渡口的春天", TEXT)


@each(
    ("head", "body", "title"),
    [
        (
            "<title>1-10月全县渡船客运量稳中有升</title>",
            "<p>1-10月全县渡船客运量稳中有升</p>",
            "1-10月全县渡船客运量稳中有升",
        ),
        ("<title>渡口的春天_河湾新闻_某某网</title>", "", "渡口的春天"),
        ("<title>渡口的春天 - 河湾在线</title>", "<h1>河湾在线</h1>", "渡口的春天"),
        ("<title>河湾论坛--渡口的春天来得早</title>", "<p>渡口的春天来得早</p>", "渡口的春天来得早"),
        ("<title>渡口|春天来得早_某某网</title>", "<h1>渡口|春天来得早</h1>", "渡口|春天来得早"),
        (
            "<title>渡口的春天来得比...|某某网</title>",
            "<p>原标题：《渡口的春天来得比往年早》</p>",
            "渡口的春天来得比往年早",
        ),
        ('<meta property="og:title" content="渡口的春天">', "", "渡口的春天"),
        (
            '<script type="application/ld+json">{"@graph":[{"headline":"渡口的春天"}]}</script>',
            "<h2>某某网</h2>",
            "渡口的春天",
        ),
    ],
    ids=["no site", "two sites", "heading is the site", "site first", "bar in it", "cut", "meta", "description"],
)
def test_the_title_is_what_several_places_agree_on(head: str, body: str, title: str) -> None:
    """Neither the site nor the section, and not cut at a dash of its own."""
    assert one(page(f"<div>{body}{BODY}</div>", head)).title == title


@each(
    ("note", "byline", "date"),
    [
        ("2024年5月6日 08:30 来源：河湾日报 作者：林小雨", "林小雨 河湾日报", "2024-05-06"),
        ("2024-05-06 08:30:11<span>河湾日报</span>", "河湾日报", "2024-05-06"),
        ("发布时间：2024-05-06 08:30 浏览次数：12", "", "2024-05-06"),
        ("时间：2024/5/6 来源：<a href='/'>河湾日报</a><a href='/'>举报</a>", "河湾日报", "2024-05-06"),
        ("记者 林小雨 王大河", "林小雨 王大河", ""),
        ("林小雨/河湾日报</p><p>2024-05-06 08:30", "林小雨/河湾日报", "2024-05-06"),
        ("作者：佚名 来源：河湾日报", "河湾日报", ""),
        ("民國113年5月6日 記者林小雨", "林小雨", "2024-05-06"),
    ],
)
def test_who_and_when_stand_above_the_text(note: str, byline: str, date: str) -> None:
    """With labels or without, in links, in two lines."""
    article = one(page(f"<div><h1>渡口的春天</h1><p>{note}</p>{BODY}</div>"))
    assert (article.byline, article.date) == (byline, date)
    assert texts(article) == TEXT


def test_who_and_when_stand_in_the_head_of_the_document() -> None:
    """Unless the author is only the site itself."""
    head = (
        "<title>渡口的春天_某某网</title><meta name='author' content='某某网'>"
        "<meta property='article:published_time' content='2024-05-06T08:30:00+08:00'>"
        "<meta property='article:author' content='林小雨'>"
    )
    article = one(page(f"<div><h1>渡口的春天</h1>{BODY}</div>", head))
    assert (article.byline, article.date) == ("林小雨", "2024-05-06")


def test_the_address_tells_the_day_where_nothing_else_does() -> None:
    """The one that a saved page names."""
    markup = "<!-- saved from url=(0042)https://example.org/2024/0506/c1-2.html -->" + page(f"<div>{BODY}</div>")
    assert one(markup).date == "2024-05-06"


def test_the_end_of_an_article_is_known() -> None:
    """What the site sets below the text does not belong to it; who signs in brackets does write it."""
    signed = BODY.replace("比去年多。", "比去年多。（林小雨）")
    below = "<p>责任编辑：王大河</p><p>关键词：渡口</p><p>猜你喜欢</p><p>另一篇文章的开头在这里，也有逗号。</p>"
    article = one(page(f"<div><h1>渡口的春天</h1>{signed}{below}</div>"))
    assert texts(article)[-1] == TEXT[-1] + "（林小雨）"
    assert article.byline == "林小雨"


def test_a_page_that_is_no_article_is_told() -> None:
    """How much of the running text was taken, and how to get the rest; `whole` takes everything."""
    scattered = "".join(
        f"<section><div><h3>问题{n}</h3></div><div><p>{text * 2}</p></div></section><hr>"
        f"<ul>{MENU * 3}</ul><section><div><ul>{MENU}</ul></div></section>"
        for n, text in enumerate(TEXT * 4)
    )
    intake = taken(page(f"<div>{scattered}</div>"))
    whole = taken(page(f"<div>{scattered}</div>"), whole=True)
    (article,) = whole.articles
    assert sum(text * 2 in "".join(texts(article)) for text in TEXT) == len(TEXT)
    if len(texts(intake.articles[0])) < len(TEXT):
        assert intake.warnings and "--whole" in intake.warnings[0]


def test_a_list_of_links_is_told() -> None:
    """Nothing on it is an article, and that is said."""
    links = "".join(f"<p>第{n}条新闻在这里，<a href='/{n}'>请大家点击</a></p>" for n in range(20))
    assert "--whole" in " ".join(taken(page(f"<div>{links}</div>")).warnings)


@each(("encoding", "declared"), [("gb18030", "utf-8"), ("utf-8", "gb2312"), ("big5", "gb2312")])
def test_an_encoding_that_the_page_only_claims(encoding: str, declared: str) -> None:
    """The bytes decide, also behind a long script in Latin letters."""
    words = (
        ["渡口的春天", *TEXT]
        if encoding != "big5"
        else ["渡口的春天", "今年的河水比往年來得早，岸邊的柳樹還沒有發芽。"]
    )
    script = "<script>" + "var a = 'some words';" * 5000 + "</script>"
    paragraphs = "".join(f"<p>{word}</p>" for word in words[1:])
    head = f"<head><meta charset='{declared}'>{script}<title>{words[0]}</title></head>"
    markup = f"<html>{head}<body>{paragraphs}</body></html>"
    (article,) = read_bytes(markup.encode(encoding), "a.html")
    assert (article.title, texts(article)) == (words[0], words[1:])


def test_a_page_saved_in_one_file() -> None:
    """The page is the letter's first part; its address tells the day."""
    from email.message import EmailMessage

    letter = EmailMessage()
    letter["Snapshot-Content-Location"] = "https://example.org/2024-05/06/a.html"
    letter["Subject"] = "渡口的春天"
    letter.set_content("x")
    letter.make_related()
    letter.get_payload()[0].set_content(
        page(f"<div><h1>渡口的春天</h1>{BODY}</div>"), subtype="html", charset="gb18030"
    )  # type: ignore[union-attr, index]
    letter.add_related(b"\x89PNG", "image", "png")
    for name in ("a.mhtml", "download"):
        (article,) = read_bytes(bytes(letter), name)
        assert (article.title, article.date, texts(article)) == ("渡口的春天", "2024-05-06", TEXT)


def test_a_page_that_is_larger_than_any(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its markup would take more memory than there is."""
    monkeypatch.setattr(web_page, "LARGEST", 100)
    with pytest.raises(CannotRead, match="larger than"):
        taken(page(BODY))


def test_elements_that_never_end_take_work_in_proportion() -> None:
    """A stretch is told by what is near, not by all that is open around it: four times as deep is four times as
    long."""
    once, four = (steps(partial(read_markup, page("<div>社" * count))) for count in (100, 400))
    assert four <= 4.5 * once


def test_what_stands_behind_a_menu_is_none_of_it() -> None:
    """An element that is no part of the text ends, whether or not what stood in it did."""
    stretches = read_markup(f"<div class='navbox'><b><i>频道</div><p>{TEXT[0]}</p>").stretches
    assert [(one.text, one.around) for one in stretches] == [("频道", True), (TEXT[0], False)]
