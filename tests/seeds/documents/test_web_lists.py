"""Pages that are lists of other articles, or came without theirs, and articles that stand above such a list."""

from __future__ import annotations

from each import each

from seeds.documents import Article
from seeds.documents.files import take_in
from seeds.documents.intake import File, Intake

TITLE = "江口的渡船换了新船"
TEXT = [
    "江口的渡船昨天换了新船，头一班载了二十一位客人，其中六位是来拍照的学生。",
    "新船不烧油，开起来没有声音，站在船头能听见水声和对岸的鸡叫。",
    "“船快了，路也近了。”船长说，“下个月桃花开了，你们再来。”",
]
BODY = "".join(f"<p>{paragraph}</p>" for paragraph in TEXT)
NAME = f"<title>{TITLE}_江城网</title>"
SUMMARIES = [
    f"市里第{n}条步道昨天开工，全长九公里，沿途修六座亭子，明年春天完工后对市民开放，沿线的老树都会留下来。"
    for n in range(12)
]
FEED = "".join(
    f"<div><h3><a href='/{n}'>市里第{n}条步道昨天开工了</a></h3><span>江城网·{n}小时前</span><p>{summary}</p></div>"
    for n, summary in enumerate(SUMMARIES)
)


def taken(body: str, head: str = NAME) -> Intake:
    """What comes of a page."""
    return take_in(File.of(f"<html><head>{head}</head><body>{body}</body></html>".encode(), "a.html"))


def one(body: str, head: str = NAME) -> Article:
    """The article of a page that gives no reason for doubt."""
    intake = taken(body, head)
    assert intake.warnings == ()
    return intake.articles[0]


def texts(article: Article) -> list[str]:
    """Its paragraphs."""
    return [block.text for block in article.blocks]


def test_an_article_above_a_long_row_of_others_is_found() -> None:
    """However much more text the row has: each of its paragraphs stands below a line that leads elsewhere."""
    assert texts(one(f"<div><h1>{TITLE}</h1><div>{BODY}</div></div><h2>其他人也在看</h2><div>{FEED}</div>")) == TEXT
    assert texts(one(f"<div><h1>{TITLE}</h1>{BODY}<h2>其他人也在看</h2>{FEED}</div>")) == TEXT


def test_a_row_of_announcements_is_told() -> None:
    """With names and hours between, and though it stands in one element."""
    rows = "".join(
        f"<p><a href='/{n}'>市里第{n}条步道昨天开工了</a></p><p>{text}</p><p>江城网 {n}:30</p>"
        for n, text in enumerate(SUMMARIES)
    )
    (warning,) = taken(f"<div>{rows}</div>", "<title>江城网</title>").warnings
    assert "a list of articles" in warning


def test_a_page_that_came_without_its_article_is_told() -> None:
    """What is left are a few words, licences and buttons; a short article with sentences is one."""
    site = "<p>江城信息服务许可证：1012014004 举报电话：12345678，全天都有人接听</p><p>Copyright 江城网</p>"
    menu = "".join(f"<li><a href='/{n}'>江城的第{n}件新鲜事情</a></li>" for n in range(40))
    head = f"<div><h1>{TITLE}</h1><p>2024-03-30 08:10 来源：江城网</p>"
    (warning,) = taken(f"{head}</div><ul>{menu}</ul><div>{site}</div>").warnings
    assert "without its article" in warning
    assert texts(one(f"{head}{BODY}</div><ul>{menu}</ul><div>{site}</div>")) == TEXT


def test_the_contents_of_a_journal_are_told() -> None:
    """Titles and names of authors, and not a sentence."""
    rows = "".join(f"<p>江城航运史上的第{n}个问题研究</p><p>周小河</p>" for n in range(30))
    assert taken(f"<div><h1>江城学报第四期</h1>{rows}</div>", "<title>江城学报第四期</title>").warnings


def test_numbers_of_remarks_behind_paragraphs_are_no_text() -> None:
    """Where most paragraphs have one; a number at the end of a single paragraph belongs to it."""
    counted = "".join(f"<p>{text}<i><em>{n + 12}</em></i></p>" for n, text in enumerate(TEXT * 2))
    assert texts(one(f"<div><h1>{TITLE}<em>241</em></h1>{counted}</div>")) == TEXT * 2
    single = BODY.replace("水声和对岸的鸡叫。", "水声，航程是<b>12</b>")
    assert texts(one(f"<div><h1>{TITLE}</h1>{single}</div>"))[1].endswith("航程是12")


def test_what_a_player_says_is_no_text() -> None:
    """Its buttons stand in elements that are called after it."""
    player = "".join(
        f"<div>{label}</div>" for label in ("设置成功", "倍速", "2.0X", "很抱歉，视频播放失败", "高清")
    )
    assert texts(one(f"<div><h1>{TITLE}</h1><div class='playerBottom'>{player}</div>{BODY}</div>")) == TEXT


def test_the_name_of_a_column_is_no_title_where_the_page_shows_another() -> None:
    """The document has only the column's name, which stands on the page as a link."""
    body = f"<a href='/'>水上传闻</a><div><p>{TITLE}</p><p>来源：江城网</p>{BODY}</div>"
    assert one(body, "<title>江城网-水上传闻</title>").title == TITLE


def test_a_link_to_what_else_an_author_wrote_names_the_author() -> None:
    """Beside the book's name, the length and the day, as sites of novels have it."""
    line = (
        "<div><a href='/book/1'>江口渡</a><a href='//x.cn/author/12/'>远帆</a><span>3160字</span>"
        "<span>2022年07月10日 07:15</span></div>"
    )
    article = one(f"<div><h1>{TITLE}</h1>{line}{BODY}</div>")
    assert (article.byline[:2], article.date) == ("远帆", "2022-07-10")


def test_a_day_that_only_a_script_tells() -> None:
    """In seconds or written out, where nothing on the page and in its address does."""
    for script in ('var ct = "1659274471";', '"publishTime":"2022-07-31 21:34"', "pubTime: 1659274471000,"):
        assert one(f"<div><h1>{TITLE}</h1>{BODY}</div><script>{script}</script>").date == "2022-07-31"


def test_a_link_to_more_at_the_end_of_a_paragraph_is_none_of_it() -> None:
    """What is no link stays."""
    more = "<a href='/'>返回江城，查看更多</a>"
    assert texts(one(f"<div><h1>{TITLE}</h1>{BODY[:-4]}{more}</p></div>")) == TEXT
    assert texts(one(f"<div><h1>{TITLE}</h1>{BODY}<p>他说，请阅读全文</p></div>"))[-1].endswith("阅读全文")


def test_where_a_post_was_sent_from_is_no_text() -> None:
    """Below the day."""
    assert texts(one(f"<div><h1>{TITLE}</h1><p>2024-05-20</p><p>发布于：北京市</p>{BODY}</div>")) == TEXT


@each(
    ("body", "head", "why"),
    [
        (
            "<h1>404</h1><p>抱歉，您访问的页面不存在或已被删除。</p>",
            "<title>出错了</title>",
            "nothing is there",
        ),
        ("<p>当前环境异常，完成验证后即可继续访问。</p>", "<title>江城网</title>", "for a check"),
        (
            "<form><p>还没有账号？登录即表示同意用户协议。</p></form>",
            "<title>江城网</title>",
            "to log in",
        ),
        (f"<h1>渡船</h1>{FEED}", "<title>渡船 - 搜索结果 - 江城网</title>", "what a search has found"),
    ],
)
def test_a_page_with_no_article_at_all_is_told(body: str, head: str, why: str) -> None:
    """One that asks for something, says that nothing is there, or answers a search."""
    (warning,) = taken(f"<div>{body}</div>", head).warnings
    assert why in warning


NOTICES = [f"关于第{n}号渡口停航检修的通知" for n in range(1, 15)]
POEM = [f"第{n}条船从雾里出来" for n in range(1, 15)]


@each(
    ("lines", "why"),
    [
        ([f"{notice}\n\n2024-05-{n + 1:02}" for n, notice in enumerate(NOTICES)], "titles with their days"),
        ([f"[05-{n + 1:02}] {notice}" for n, notice in enumerate(NOTICES)], "titles with their days"),
        (
            ["找到约 57,817 条结果", *(f"{text}\n\nwww.example.cn/a" for text in SUMMARIES)],
            "a search has found",
        ),
        ([f"{notice} https://example.cn/{n}" for n, notice in enumerate(NOTICES)], "addresses"),
        ([f"第{n}章 起雾" for n in range(1, 30)], "table of contents"),
        ([f"{n} {notice} 2024-05-{n + 1:02}" for n, notice in enumerate(NOTICES)], "titles with their days"),
        (POEM, ""),
        ([f"2024-05-{n + 1:02} {summary}" for n, summary in enumerate(SUMMARIES)], ""),
        ([f"第{n}章 起雾\n\n{SUMMARIES[n]}" for n in range(1, 12)], ""),
    ],
    ids=["days below", "days before", "found", "addresses", "chapters", "rows", "a poem", "a diary", "a book"],
)
def test_a_list_is_told_in_every_format(lines: list[str], why: str) -> None:
    """Whatever it was copied from; a poem, a diary and a book are none."""
    warnings = take_in(File.of("\n\n".join(["江城渡口", *lines]).encode(), "a.txt")).warnings
    assert [why in warning for warning in warnings] == [True] * bool(why)
