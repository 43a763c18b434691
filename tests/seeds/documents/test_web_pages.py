"""Pages as sites of all sorts set them: in either script, in forms, with rules, advertising and rows of teasers."""

from __future__ import annotations

import re

from each import each

from seeds.documents import Article
from seeds.documents.files import take_in
from seeds.documents.intake import File, Intake

TEXT = [
    "山上的小站三月底重新開門，站長一個人把候車室的長椅擦了三遍。",
    "頭一天只來了九位乘客，其中六位是來拍照的學生，他們帶了便當。",
    "「車少，風景不少。」站長笑著說，「下個月櫻花開了，你們再來。」",
]
BODY = "".join(f"<p>{paragraph}</p>" for paragraph in TEXT)
TITLE = "山上的小站重新開門"
NAME = f"<title>{TITLE} - 山城新聞網</title>"
LINKS = "".join(f"<li><a href='/{n}'>第{n}則別的新聞在這裡</a></li>" for n in range(8))
TEASERS = "".join(f"<h4>{n}點鐘的消息是，山路上有霧，車都慢了，請大家小心，不要著急...</h4>" for n in range(5))
RULES = "".join(
    f"<li>{rule}</li>"
    for rule in (
        "本網站對使用者發布的文字有刪除的權利，使用者留言前請先閱讀條款，並自負法律責任。",
        "本網站的內容僅供參考，不構成投資建議，使用者因此受到的損失，本網站概不負責，也不承擔風險。",
        "未經授權不得轉載本網站的內容，侵權者須承擔法律責任，著作權屬於本公司，版權所有。",
    )
)


def taken(body: str, head: str = NAME) -> Intake:
    """What comes of a page."""
    return take_in(File.of(f"<html><head>{head}</head><body>{body}</body></html>".encode(), "a.html"))


def one(body: str, head: str = NAME) -> Article:
    """Its article."""
    (article,) = taken(body, head).articles
    return article


def texts(article: Article) -> list[str]:
    """The texts of the blocks."""
    return [block.text for block in article.blocks]


@each(
    "body",
    [
        f"<div>{TEASERS}</div><form action='x'><div><ul>{LINKS}</ul></div><div><h1>{TITLE}</h1>{BODY}</div></form>",
        f"<div><h1>{TITLE}</h1><div><p>{TEXT[0]}</p></div><div><div>{BODY[len(TEXT[0]) + 7 :]}</div></div></div>",
        f"<div><h1>{TITLE}</h1><div>{BODY}</div></div><ul>{LINKS}</ul><h4>留言規則</h4><div><ul>{RULES}</ul></div>",
        f"<div><h1>{TITLE}</h1>{BODY}<form><h3>加入我們</h3><p>請在這裡填寫您的電子信箱，我們會回信。</p></form></div>",
    ],
    ids=["a form around it", "first paragraph apart", "longer rules", "a form inside"],
)
def test_the_article_among_what_servers_and_sites_put_around_it(body: str) -> None:
    """Neither a form around the whole page nor the house rules below it take its place."""
    article = one(body)
    assert (article.title, texts(article)) == (TITLE, TEXT)


def test_a_short_article_is_what_stands_below_its_title() -> None:
    """Though more text stands elsewhere: remarks of readers, in another part behind links."""
    remarks = "".join(
        f"<p>第{n}位讀者說，他小時候也在這裡等過車，那時候每天有十二班，現在沒有了。</p>" for n in range(9)
    )
    short = f"<div><h1>{TITLE}</h1><div><p>{TEXT[0]}</p><p>{TEXT[1]}</p></div></div>"
    body = f"{short}<ul>{LINKS}</ul><div>{remarks}</div>"
    assert texts(one(body)) == TEXT[:2]


def test_lines_without_stops_below_a_title_are_its_text() -> None:
    """A diary in verses is an article, too."""
    lines = [f"第{n}站的月台上沒有人也沒有風" for n in range(12)]
    remarks = "".join(
        f"<p>路過的人說，寫得真好，{word}，下次一起去。</p>" for word in ("我也想去", "看了很久", "謝謝你") * 5
    )
    poem = "".join(f"<div>{line}</div>" for line in lines)
    body = f"<div><h2>{TITLE}</h2><div>{poem}</div></div><ul>{LINKS}</ul><div>{remarks}</div>"
    assert texts(one(body)) == lines


@each(
    ("below", "kept"),
    [
        ("<p>請繼續往下閱讀...</p><p>還想看更多消息嗎？下載山城APP天天有。</p>", 0),
        ("<p>【熱門點閱】</p><p>●隔壁鎮的小站昨天也開門了</p>", 0),
        ("<p>長按下圖二維碼識別關注我們</p>", 0),
        ("<p>轉播到微博</p>", 0),
        ("<p>本文文字、照片版權所有，禁止轉貼，違者必究。</p>", 0),
        ("<p>掃描車站門口的二維碼可以看時刻表。</p>" + f"<p>{'站前的路還在修，' * 20}</p>", 2),
    ],
)
def test_what_a_page_asks_for_is_none_of_its_text(below: str, kept: int) -> None:
    """In either script; but a code that can be scanned may stand inside an article."""
    article = one(f"<div><h1>{TITLE}</h1>{BODY * 2}{below}</div>")
    assert len(texts(article)) == 2 * len(TEXT) + kept


@each(
    ("head", "body"),
    [
        ("<title>山城新聞網</title><meta property='og:site_name' content='山城新聞網'>", f"<h2>{TITLE}</h2>"),
        ("<title>山城新聞網</title>", f"<p>{TITLE}</p><p>2024-03-30 08:10</p>"),
        (f"<title>山城新聞 - 地方 - {TITLE} - example.org</title>", f"<h4>{TITLE} 2024-03-30 08:10</h4>"),
        (f"<title>{TITLE} | 山城論壇新聞 | 山城新聞雲</title>", f"<h1>山城新聞雲</h1><h2>{TITLE}</h2>"),
        (
            f"<title>{TITLE} - 一個人旅行的空間在這裡 - 小站</title>",
            f"<h1>一個人旅行的空間在這裡</h1><h3>{TITLE}</h3>",
        ),
        (f"<title>山城日報</title><meta property='og:title' content='山城日報({TITLE})'>", f"<p>{TITLE}</p>"),
        ("<title>山城县车站管理所</title>", f"<p>山城县车站管理所</p><h5>{TITLE}</h5>"),
        (f"<title>{TITLE} 山城鐵路公司</title>", f"<p>{TITLE}</p>"),
        (f"<title>{TITLE} 車站天地_山城網</title>", f"<p>車站天地</p><p>{TITLE}</p>"),
    ],
    ids=[
        "site name",
        "line over the day",
        "title third",
        "site as heading",
        "blog",
        "in brackets",
        "office",
        *("behind a blank", "a part of it"),
    ],
)
def test_the_name_of_a_site_is_no_title(head: str, body: str) -> None:
    """What the page shows over the text is."""
    assert one(f"<div>{body}<div>{BODY}</div></div>", head).title == TITLE


@each(
    ("above", "end", "byline", "date"),
    [
        ("山城快訊／林小雨 2024年03月30日 08:10:00", "", "林小雨", "2024-03-30"),
        ("2024-03-30 08:10山城報 記者林小雨／山城報導", "", "林小雨", "2024-03-30"),
        ("林小雨／山城報導</p><p>建立時間：2024/03/30 08:10", "", "林小雨", "2024-03-30"),
        ("08:102024/03/30", "（林小雨、王大河／綜合外電報導）", "林小雨、王大河", "2024-03-30"),
        ("- 山城編輯部 @ 03-30-2024 / 2 years ago", "", "山城編輯部", "2024-03-30"),
        ("30</p><p>2024年03月", "", "", "2024-03-30"),
        ("2024</p><p>03/30</p><p>08:10", "", "", "2024-03-30"),
        ("Mar 30 Sat 2024 08:10", "</p><p>■記者林小雨", "林小雨", "2024-03-30"),
        ("社會中心／台北報導</p><p>2024-03-30 08:10", "", "社會中心／台北報導", "2024-03-30"),
        ("2024-03-30 上午8:10</p><p class='author'>山城通訊社", "", "山城通訊社", "2024-03-30"),
        ("2024-03-30 08:10</p><p><span class='author-name'>鹿林的夏天</span>", "", "鹿林的夏天", "2024-03-30"),
        ("來自: miss.L 2024-03-30 08:10", "", "miss.L", "2024-03-30"),
    ],
)
def test_who_and_when_in_the_ways_of_many_papers(above: str, end: str, byline: str, date: str) -> None:
    """A desk signs where no reporter does; the day may stand in pieces or behind the hour, and names nobody."""
    body = BODY[: -len("</p>")] + end + "</p>"
    article = one(f"<div><h1>{TITLE}</h1><p>{above}</p><div>{body}</div></div>")
    assert article.date == date
    assert byline in article.byline
    assert not re.search("上午|前$", article.byline)


@each(
    ("name", "heading"),
    [
        (f"{TITLE}-林小雨-短篇小說", f"<h1>{TITLE}</h1>"),
        ("雪夜-林小雨-短篇小說", "<h1>雪夜</h1>"),
        (f"文章 • {TITLE} | 山城之友", f"<p>{TITLE}</p>"),
        ("雪夜行路 - Forest Deer's Blog", "<h1><a href='/'>Forest Deer's Blog</a></h1><h1>雪夜行路</h1>"),
        ("山城調查-shanchengdc.com", f"<h2>{TITLE}</h2>"),
    ],
)
def test_a_title_among_names_of_all_sorts_in_that_of_its_page(name: str, heading: str) -> None:
    """Of the author and the kind, of a section, of nothing but the site and its address."""
    menu = "<ul><li><a href='/1'>短篇小說</a></li><li><a href='/2'>林小雨</a></li></ul>"
    article = one(f"<h2>林中短篇小說</h2>{menu}<div>{heading}{BODY}</div>", f"<title>{name}</title>")
    assert article.title in heading
    assert "Deer" not in article.title
    assert texts(article) == TEXT


def test_a_name_alone_below_the_title_signs() -> None:
    """What an encyclopedia or a chronicle heads with a name is none."""
    article = one(f"<div><h1>{TITLE}</h1><p>林小雨</p>{BODY}</div>")
    assert (article.byline, texts(article)) == ("林小雨", TEXT)
    assert one(f"<div><h1>{TITLE}</h1><h2>林小雨</h2>{BODY}</div>").byline == ""


def test_a_licence_ends_a_post_and_says_who_wrote_it() -> None:
    """It stands in a part beside, and what the page asks for below it is no text either."""
    note = "<div class='copyright'><p>本文由 林小雨 发表于 林小雨的博客，采用某某协议。</p></div>"
    asked = "<div><p>Enjoy it? 求支持！</p></div>"
    article = one(f"<div><h1>{TITLE}</h1><div>{BODY * 2}{note}{asked}</div></div>")
    assert (article.byline, texts(article)) == ("林小雨", TEXT * 2)


def test_a_time_of_the_prime_meridian_is_told_as_the_day_in_china() -> None:
    """A page shows the day that it was where it was written."""
    for time, day in (
        ("T16:16:24.000Z", "2024-03-31"),
        ("T15:59:00+00:00", "2024-03-30"),
        ("T23:10", "2024-03-30"),
    ):
        head = f"{NAME}<meta property='article:published_time' content='2024-03-30{time}'>"
        assert one(f"<div><h1>{TITLE}</h1>{BODY}</div>", head).date == day


def test_a_month_in_characters_is_a_date() -> None:
    """As at the end of an essay."""
    assert one(f"<div><h1>{TITLE}</h1>{BODY}<p>二〇二四年三月</p></div>").date == "2024-03"


def test_a_dispatch_names_its_reporter_and_no_place() -> None:
    """What stands between the paper's name and the day is either."""
    first = "（中央社記者林小雨山城30日電）" + TEXT[0]
    assert one(f"<div><h1>{TITLE}</h1><p>{first}</p>{BODY}</div>").byline == "林小雨"
    assert one(f"<div><h1>{TITLE}</h1><p>{first.replace('記者林小雨', '')}</p>{BODY}</div>").byline == "中央社"


def test_a_published_day_goes_before_any_other_time() -> None:
    """The first `time` of a page may be that of something beside."""
    described = '<script type="application/ld+json">{"datePublished":"2024-03-30T08:10"}</script>'
    body = f"<div><time datetime='2021-01-02'>昨天</time></div><div><h1>{TITLE}</h1>{BODY}</div>"
    assert one(body, NAME + described).date == "2024-03-30"


def test_a_front_page_is_told() -> None:
    """Teasers of many articles, each in its own element; a small part of a page; signs to read on."""
    teasers = "".join(f"<div><h4><a href='/{n}'>第{n}篇</a></h4><div>{TEXT[n % 3]}</div></div>" for n in range(12))
    posts = "".join(
        f"<div><h2><a href='/{n}'>第{n}篇</a></h2>{BODY}<p><a href='/'>Read more…</a></p></div>" for n in range(5)
    )
    menu = "".join(f"<li><a href='/{n}'>第{n}則別的新聞在這裡，還有別的</a></li>" for n in range(60))
    head = "<title>山城新聞網</title>"
    for body in (teasers, posts, f"<ul>{menu}</ul><div><p>今天是個好天氣，歡迎光臨。</p></div>"):
        assert "--whole" in " ".join(taken(f"<div>{body}</div>", head).warnings)
    assert taken(f"<div><h1>{TITLE}</h1>{BODY}</div><ul>{menu}</ul>").warnings == ()


def test_what_is_left_of_a_broken_tag_is_no_text() -> None:
    """A quotation mark too many spills attributes onto the page."""
    broken = f'<a title="<a href="https://example.org/a.jpg" title="{TEXT[0]}">圖</a>'
    assert texts(one(f"<div><h1>{TITLE}</h1>{broken}{BODY}</div>")) == TEXT


def test_a_first_paragraph_in_an_element_of_its_own_belongs_to_the_text() -> None:
    """However little it is of the whole."""
    article = one(f"<div><h1>{TITLE}</h1><div><p>{TEXT[0]}</p></div><div><div>{BODY * 4}</div></div></div>")
    assert texts(article) == [TEXT[0], *TEXT * 4]


def test_a_preface_with_a_heading_in_a_part_of_its_own_belongs_to_the_text() -> None:
    """It stands right below the title, deep in elements that the text does not share."""
    preface = f"<section><div><div><h2>站長的話</h2><p>{TEXT[0]}</p><p>{TEXT[2]}</p></div></div></section>"
    text = f"<section><div><div>{BODY * 6}</div></div></section>"
    article = one(f"<h1>{TITLE}</h1><p>2024年3月30日</p><main>{preface}{text}</main>")
    assert texts(article) == ["站長的話", TEXT[0], TEXT[2], *TEXT * 6]


@each("label", ["作者：", "來源：", "發布日期：", "訪問量：0", "瀏覽次數: 12"])
def test_labels_that_tell_nothing_are_no_text(label: str) -> None:
    """A page shows them wherever nothing was filled in."""
    article = one(f"<div><h1>{TITLE}</h1><div><p>{TEXT[0]}</p><p>{label}</p>{BODY}</div></div>")
    assert texts(article) == [TEXT[0], *TEXT]


@each("count", ["閱讀量1.3w收藏98", "點讚數40", "瀏覽 1,204"])
def test_how_many_have_read_it_is_no_text(count: str) -> None:
    """Where it stands above the text."""
    assert texts(one(f"<div><h1>{TITLE}</h1><div><p>{count}</p>{BODY}</div></div>")) == TEXT


def test_a_day_in_the_element_of_the_title_goes_before_those_of_other_articles() -> None:
    """It may stand above the title."""
    others = "".join(f"<p>2024-10-0{n}</p><a href='/{n}'>第{n}則別的新聞在這裡</a>" for n in range(1, 5))
    body = f"<div><p>2024-03-30</p><h2>{TITLE}</h2>{BODY}</div><div>{others}</div>"
    assert one(body).date == "2024-03-30"


def test_a_summary_below_the_title_does_not_take_the_place_of_the_text() -> None:
    """As in an encyclopedia, where a table of contents stands between; and a word may be a title."""
    contents = "".join(f"<li><a href='#{n}'>第{n}節</a></li>" for n in range(8))
    body = f"<div><h1>小站</h1><div><p>{TEXT[0]}</p><p>{TEXT[1]}</p></div></div><ul>{contents}</ul>"
    article = one(f"{body}<div>{BODY * 12}</div>", "<title>小站_某某百科</title>")
    assert texts(article)[-36:] == TEXT * 12
    assert article.title == "小站"


def test_what_a_page_calls_its_article_goes_before_the_heading_of_the_site() -> None:
    """Where a line of the page says the same."""
    head = f"<title>林中鹿的空間 – {TITLE}</title><meta property='og:title' content='{TITLE}'>"
    assert one(f"<h1>林中鹿的空間</h1><div><h2>{TITLE}</h2>{BODY}</div>", head).title == TITLE


@each("declared", ["gb2312", "utf-8", "big5"])
def test_a_page_of_little_text_among_long_blanks_is_in_its_own_encoding(declared: str) -> None:
    """Blanks are the same in all encodings and speak for none."""
    blanks = "\n\t\t\t\r\n" * 4000
    markup = f"<meta charset={declared}>{NAME}{blanks}<div><h1>{TITLE}</h1>{BODY}</div>{blanks}"
    (article,) = take_in(File.of(markup.encode("big5"), "a.html")).articles
    assert (article.title, texts(article)) == (TITLE, TEXT)


def test_a_title_with_a_blank_in_two_lines_is_whole() -> None:
    """Though the name of the page has the first line, a blank and the second."""
    first, second = "山城鐵路公司關於調整山上的小站", "開門時間並恢復站內服務的通知"
    article = one(f"<div><p>{first}</p><p>{second}</p><div>{BODY}</div></div>", f"<title>{first} {second}</title>")
    assert article.title.replace(" ", "") == first + second


def test_the_agency_that_opens_a_report_goes_before_the_site() -> None:
    """A site calls itself by more than its name."""
    head = f"<title>{TITLE}</title><meta property='og:site_name' content='山城新聞網 - 每日山城'>"
    assert one(f"<h1>{TITLE}</h1><p>【山城報專訊】{TEXT[0]}</p>{BODY}", head).byline == "山城報"
    assert one(f"<h1>{TITLE}</h1>{BODY}", head).byline == "山城新聞網"


def test_what_is_left_of_a_tag_alone_is_no_text() -> None:
    """Quotation marks and a bracket that close what was written wrongly."""
    assert texts(one(f'<h1>{TITLE}</h1>{BODY}<p>">\n</p><p>{TEXT[0]}</p>'))[-1] == TEXT[0]
    assert '">' not in texts(one(f'<h1>{TITLE}</h1>{BODY}<p>"&gt;</p><p>{TEXT[0]}</p>'))
