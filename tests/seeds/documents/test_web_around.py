"""What pages have around a text: what is none of it, and what is it though it is set as a heading."""

from __future__ import annotations

from each import each

from seeds.documents import Article
from seeds.documents.files import take_in
from seeds.documents.intake import File

TEXT = [
    "渡口的老人每天五点起床，先看天，再看水，然后才去把船上的绳子解开。",
    "夏天水大的时候，一天要来回四十趟，坐船的多半是去对岸上学的孩子。",
    "他说，桥修好以后这条船就留给孙子钓鱼，自己也该歇一歇了。",
]
BODY = "".join(f"<p>{paragraph}</p>" for paragraph in TEXT)
TITLE = "渡口的老人"
HEAD = f"<title>{TITLE}_某某新闻网</title>"


def one(body: str, head: str = HEAD) -> Article:
    """The article of a page."""
    (article,) = take_in(
        File.of(f"<html><head>{head}</head><body>{body}</body></html>".encode(), "a.html")
    ).articles
    return article


def texts(article: Article) -> list[str]:
    """The texts of its blocks."""
    return [block.text for block in article.blocks]


def test_a_text_that_stands_in_a_heading_is_a_text() -> None:
    """Pages of films set what is said in them so; nothing below such a heading leads elsewhere."""
    told = "".join(TEXT)
    article = one(f"<h1>{TITLE}</h1><p>2024-04-05 10:02</p><h4>{told}</h4><p>已复制链接</p>")
    assert [(block.type, block.text) for block in article.blocks] == [("paragraph", told)]
    apart = "\n\n".join(TEXT)
    article = one(f"<h1>{TITLE}</h1><p>2024-04-05 10:02</p><h4>{apart}</h4><p>已复制链接</p>")
    assert [(block.type, block.text) for block in article.blocks] == [("paragraph", line) for line in TEXT]


@each(
    "below",
    [
        "<h3>重点推荐</h3><p>行业动态</p><p>公司新闻</p>",
        "<p>渡口的故事相关阅读：</p><ul><li><a href='/1'>桥上的老人说了什么</a></li></ul>",
        "<p>（转载本站文章请注明作者和出处 某某小站，请勿用于任何商业用途）</p>",
    ],
)
def test_what_a_page_offers_and_asks_below_a_text_is_none_of_it(below: str) -> None:
    """Nor does it name who wrote the text."""
    article = one(f"<h1>{TITLE}</h1><div>{BODY}{below}</div>")
    assert (texts(article), article.byline) == (TEXT, "")


def test_how_often_a_page_was_seen_is_none_of_its_text() -> None:
    """Counted in thousands too."""
    assert texts(one(f"<h1>{TITLE}</h1><div><p>新闻观看次数：6.4k</p>{BODY}</div>")) == TEXT


@each(
    ("last", "byline"),
    [
        ("<p>渡口日报编辑部</p>", "渡口日报编辑部"),
        ("<p>（节录）</p>", ""),
        ("<p>（即时娱乐）</p>", ""),
        ("<h2>往期回顾</h2><h2>作者简介</h2><p>知名作家</p>", ""),
    ],
)
def test_who_signs_below_a_text(last: str, byline: str) -> None:
    """Its editors may; a part of the site does not, nor what is told of the text or its author."""
    assert one(f"<h1>{TITLE}</h1><div>{BODY}{last}</div>").byline == byline


@each(
    ("above", "byline"),
    [
        ("香港即时 2024.04.05 21:30:00", ""),
        ("即时娱乐 2024.04.05 21:30:00", ""),
        ("来源：渡口日报客户端2024-04-05 发稿时间：2024-04-06 08:30", "渡口日报客户端"),
    ],
)
def test_a_part_of_the_site_and_a_day_are_no_names(above: str, byline: str) -> None:
    """They stand where names do, or right behind one."""
    assert one(f"<h1>{TITLE}</h1><p>{above}</p>{BODY}").byline == byline


def test_a_text_below_its_own_heading_is_one_text_though_each_paragraph_has_its_element() -> None:
    """Its heading may differ a little from what the page is called."""
    body = "".join(f"<div><p>{line}第{n}回了。</p></div>" for n in range(4) for line in TEXT)
    name = "<title>渡口的老人：他要歇一歇</title>"
    taken = take_in(File.of(f"{name}<main><div><h1>渡口老人想歇一歇</h1></div>{body}</main>".encode(), "a.html"))
    assert taken.warnings == ()


def test_a_board_whose_texts_are_shown_as_they_were_typed() -> None:
    """Blank lines part paragraphs, labels stand before who wrote what and when, remarks stand below."""
    name = f"[心得] {TITLE}"
    fields = (("作者", "rainyday (下雨天)"), ("看板", "ferry"), ("標題", name))
    told = "".join(f"<div><span>{label}</span><span>{what}</span></div>" for label, what in fields)
    when = "<div><span>時間</span><span>Fri May 26 17:24:54 2023</span></div>"
    typed = "\n\n".join(line.replace("，", "，\n", 1) for line in TEXT)
    remark = "<div class='push'><span>推 </span><span>stone</span><span>: 寫得真好，謝謝</span> 17:30\n</div>"
    head = f"<title>{name} - 看板 ferry - 某某實業坊</title><meta property='og:title' content='{name}'>"
    foot = f"\n--\n<span>※ 發信站: 某某實業坊, 來自: 1.2.3.4\n</span>{remark}{remark}"
    article = one(f"<div id='main-content'>{told}{when}\n\n{typed}\n{foot}</div>", head)
    assert (article.title, article.byline, article.date) == (name, "rainyday", "2023-05-26")
    assert texts(article) == TEXT


def test_markup_set_in_lines_with_blank_ones_between_parts_no_sentence() -> None:
    """Only where both sides of a blank line in one element tell something is it one that is shown."""
    body = "<p>渡口的老人每天五点起床，\n\n<b>先看天</b>，再看水。</p>"
    assert texts(one(f"<h1>{TITLE}</h1>{body}{BODY}"))[0] == "渡口的老人每天五点起床，先看天，再看水。"


def test_who_wrote_the_next_articles_wrote_not_this_one() -> None:
    """Links below a text name them."""
    links = "<ul><li><a href='/1'>绿网 / 王大河</a></li><li><a href='/2'>记者：李小满</a></li></ul>"
    assert one(f"<div><h1>{TITLE}</h1>{BODY}<p>相关文章</p>{links}</div>").byline == ""


@each(
    ("author", "byline"),
    [("Rainy Lindt", "Rainy Lindt"), ("Super User", ""), ("River News", ""), ("admin", ""), ("103475", "")],
)
def test_a_person_whose_name_is_written_in_letters(author: str, byline: str) -> None:
    """Blogs tell it to machines alone; a role or a house is no person."""
    assert one(f"<h1>{TITLE}</h1>{BODY}", f"{HEAD}<meta name='author' content='{author}'>").byline == byline


def test_the_headline_in_brackets_of_a_short_message_is_its_title() -> None:
    """The page is called by its beginning, and by who has sent it."""
    name = "渡口的老人今年要歇一歇了 河湾... 来自河湾日报 - 某某博客"
    message = f"【渡口的老人今年要歇一歇了 河湾人舍不得】{''.join(TEXT)}"
    sender = "<p><a>投诉</a></p><p><a href='/u'>河湾日报</a></p><p>7月7日 12:16 来自 某某浏览器</p>"
    body = f"<div>{sender}<div>{message}</div></div>"
    article = one(body, f"<title>{name}</title>")
    assert (article.title, article.byline) == ("渡口的老人今年要歇一歇了 河湾人舍不得", "河湾日报")
