"""Who wrote what a page shows: no column, no tag and no page of a paper that stands beside the name and the day."""

from __future__ import annotations

from each import each

from seeds.documents import Article
from seeds.documents.files import take_in
from seeds.documents.intake import File

TITLE = "雨季前的露营地"
BODY = "".join(
    f"<p>{line}</p>"
    for line in (
        "今年雨季来得晚，水库边的露营地五月才开门，管理员说，往年四月就住满了。",
        "我们到的那天没有别人，炉子是湿的，柴也是湿的，点了一个钟头才点着。",
        "夜里听见青蛙叫，一声接一声，小孩子数到三百就睡着了。",
    )
)


def one(above: str, below: str = "", head: str = f"<title>{TITLE}_某某社区</title>") -> Article:
    """The article of a page with this between title and text, and that below."""
    body = f"<div><h1>{TITLE}</h1>{above}{BODY}{below}</div>"
    page = f"<html><head>{head}</head><body>{body}</body></html>"
    (article,) = take_in(File.of(page.encode(), "a.html")).articles
    return article


@each(
    "beside",
    [
        "分类于 露营笔记",
        "| 分类于 山野随笔 | | 阅读次数:",
        "收录于 山野",
        "归档至：旧文",
        "標籤：露營",
        "In 读书",
        "5 min read # 露营 # 雨季 # 山",
        "已于 2024-05-07 修改",
    ],
)
def test_where_a_blog_files_an_article_is_nobody(beside: str) -> None:
    """A column or a tag that stands beside the day, in either script."""
    assert one(f"<div>发表于 2024-05-06 {beside}</div>").byline == ""
    assert one(f"<div>林小雨 2024-05-06 {beside}</div>").byline == "林小雨"


def test_who_is_described_in_the_elements_as_the_author_is_it() -> None:
    """Though the page does not show the name, and it is one that somebody gave himself."""
    person = "<span itemprop='author' itemscope><meta itemprop='name' content='{}'></span>"
    assert one(f"<div>{person.format('camper-lin')}2024-05-06</div>").byline == "camper-lin"
    assert one(f"<div>{person.format('我才是露营客')}2024-05-06</div>").byline == "我才是露营客"
    assert one(f"<div>{person.format('Site Editor')}2024-05-06</div>").byline == ""
    assert one(f"<div>{person.format('camper-lin')}2024-05-06</div><p>文／林小雨</p>").byline == "林小雨"


@each(
    ("line", "byline"),
    [
        ("来源： 河湾晚报5月6日第7版 发稿时间：2024-05-07 08:41", "河湾晚报"),
        ("来源：河湾晚报A07版", "河湾晚报"),
        ("出處：The River magazine", "The River magazine"),
        ("出處：The River", "The River"),
    ],
)
def test_where_a_text_was_taken_from_is_a_paper_with_its_whole_name(line: str, byline: str) -> None:
    """Not with the day and the page, and a name in letters is more than its first word."""
    assert one(f"<p>{line}</p>", "<p>作者：林小雨</p>").byline == f"林小雨 {byline}"


def test_what_somebody_is_stands_below_his_name_and_is_not_where_the_text_came_from() -> None:
    """On platforms, whose writers have a line about themselves."""
    above = "<p>林小雨</p><p>露营爱好者</p><p>发布时间：2024-05-06 10:11</p>"
    assert one(above, "<p>作者：林小雨 责任编辑：王河</p>").byline == "林小雨"


@each(
    ("opening", "byline"),
    [
        ("【河湾新聞台】", "河湾新聞台"),
        ("【River新聞台】", "River新聞台"),
        ("【河湾日报文章】", "河湾日报"),
        ("【本报消息】", ""),
        ("【露营须知】", ""),
    ],
)
def test_the_house_in_brackets_that_a_report_begins_with_is_whose_it_is(opening: str, byline: str) -> None:
    """Where nobody signs it."""
    body = f"<h1>{TITLE}</h1><p>2024-05-06</p><p>{opening}{BODY[3:]}"
    page = f"<html><head><title>{TITLE}</title></head><body><div>{body}</div></body></html>"
    (article,) = take_in(File.of(page.encode(), "a.html")).articles
    assert article.byline == byline


@each(
    ("called", "alone", "title", "byline"),
    [
        (f"{TITLE} / 林小雨", "", TITLE, "林小雨"),
        (f"{TITLE}／山路", "<p>山路</p>", TITLE, "山路"),
        (f"{TITLE}／山路", "", f"{TITLE}／山路", ""),
        (f"{TITLE}/山路", "<p>山路</p>", f"{TITLE}/山路", ""),
    ],
)
def test_who_is_named_behind_a_title_wrote_it(called: str, alone: str, title: str, byline: str) -> None:
    """A person, or a pen name that stands in a line of its own on the page too."""
    page = f"<title>{called} - 作者专栏</title><div>{alone}<h1>{called}</h1><p>2024-05-06</p>{BODY}</div>"
    (article,) = take_in(File.of(f"<html>{page}</html>".encode(), "a.html")).articles
    assert (article.title, article.byline) == (title, byline)


LINKS = "".join(f"<li><a href='/{n}'>第{n}条别的消息在这里等着你读</a> 2023-01-0{n}</li>" for n in range(1, 6))


@each(
    ("above", "below", "byline", "date"),
    [
        ("<span>发布者：江上客</span>", "", "江上客", ""),
        ("<span>Posted by 林小雨</span>", "", "林小雨", ""),
        ("<p>林河</p><p>2024-05-06</p>", "", "林河", "2024-05-06"),
        ("", "<p>本文来自微信公众号：河湾故事会（ID：hwgsh），作者：林小雨</p>", "林小雨 河湾故事会", ""),
        ("", "<p>本文转载自《河湾晚报》，作者林小雨。</p>", "林小雨 河湾晚报", ""),
        ("", "<p>来源：河湾晚报 作者：林小雨</p><p>发布时间：2024-05-06</p>", "林小雨 河湾晚报", "2024-05-06"),
        ("<p>記者林小雨／河灣報導</p>", "", "林小雨", ""),
        ("<em>发表于 <span title='2024-5-6 10:11:12'>昨天 10:11</span></em>", "", "", "2024-05-06"),
        ("<span>3小时前</span>", "", "", ""),
    ],
)
def test_who_and_when_in_further_shapes(above: str, below: str, byline: str, date: str) -> None:
    """A list of other articles below tells nothing of this one."""
    article = one(above, f"{below}<ul>{LINKS}</ul>", f"<title>{TITLE}</title>")
    assert (article.byline, article.date) == (byline, date)


def test_a_day_in_the_address_goes_before_those_of_other_articles() -> None:
    """Which a list below the text tells."""
    head = f"<title>{TITLE}</title><link rel='canonical' href='https://river.example/news/20240506/123.html'>"
    assert one("<span>3小时前</span>", f"<ul>{LINKS}</ul>", head).date == "2024-05-06"


def test_several_who_wrote_are_all_told() -> None:
    """Where the page tells machines of them."""
    for second, byline in (("王河", "林小雨 王河"), ("王河（Wang He）", "林小雨 王河（Wang He）")):
        names = f'[{{"@type": "Person", "name": "林小雨"}}, {{"@type": "Person", "name": "{second}"}}]'
        data = f'<script type="application/ld+json">{{"@type": "Article", "author": {names}}}</script>'
        assert one("<p>2024-05-06</p>", head=f"<title>{TITLE}</title>{data}").byline == byline


def test_the_author_whom_the_page_describes_beside_the_text_wrote_it() -> None:
    """In the column of a blog, where elements say whose name it is."""
    name = "<p class='site-author-name' itemprop='name'>Fred Lin</p>"
    beside = f"<aside><div itemprop='author'><img src='a.png'>{name}<p>山里人</p></div></aside>"
    assert one("<p>2024-05-06</p>", beside).byline == "Fred Lin"


@each(
    ("above", "byline"),
    [
        ("<table><tr><td>作者</td><td>林小雨</td></tr></table>", "林小雨"),
        ("<dl><dt>作者：</dt><dd>林小雨</dd></dl>", "林小雨"),
        ("<p>林小雨 | 河湾晚报</p>", "林小雨 河湾晚报"),
        ("<p>河湾晚报 · 林小雨</p>", "林小雨 河湾晚报"),
        ("<p>林小雨 江城大学教授</p>", "林小雨 江城大学教授"),
        ("<p>河湾 | 露营</p>", ""),
    ],
)
def test_a_name_beside_its_label_its_paper_or_what_somebody_is(above: str, byline: str) -> None:
    """In elements of their own, or in one line."""
    assert one(f"<div>{above}</div><div>2024-05-06 10:11</div>", head=f"<title>{TITLE}</title>").byline == byline
