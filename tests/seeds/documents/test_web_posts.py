"""Pages of platforms, forums and old portals: what stands around a text, and who posted it when."""

from __future__ import annotations

from each import each

from seeds.documents import Article
from seeds.documents.files import take_in
from seeds.documents.intake import File

TEXT = [
    "今年雨季来得晚，水库边的露营地五月才开门，管理员说，往年四月就住满了。",
    "我们到的那天没有别人，炉子是湿的，柴也是湿的，点了一个钟头才点着。",
    "夜里听见青蛙叫，一声接一声，小孩子数到三百就睡着了。",
]
BODY = "".join(f"<p>{paragraph}</p>" for paragraph in TEXT)
TITLE = "雨季前的露营地"
OTHER = "".join(
    f"<p>他在城里住了{n}年，每到周末就去河边钓鱼，钓到的鱼都放回水里，邻居们说他是个怪人，他自己也这样说。</p>"
    for n in range(2, 14)
)


def one(body: str, head: str = f"<title>{TITLE}_某某社区</title>") -> Article:
    """The article of a page."""
    markup = f"<html><head>{head}</head><body>{body}</body></html>"
    (article,) = take_in(File.of(markup.encode(), "a.html")).articles
    return article


def texts(article: Article) -> list[str]:
    """The texts of its blocks."""
    return [block.text for block in article.blocks]


def test_another_article_in_full_below_a_short_one_does_not_take_its_place() -> None:
    """It has a heading of its own and stands in a part that says that it recommends."""
    short = f"<div class='article'><h1>{TITLE}</h1><div>{BODY}</div></div>"
    other = f"<div class='recommend'><h1>河边的怪人</h1><div>{OTHER}</div></div>"
    assert texts(one(f"<div>{short}{other}</div>")) == TEXT


def test_a_note_on_rights_above_the_text_does_not_end_it() -> None:
    """The card for sharing, which says the title and the beginning once more, is not the text."""
    rights = "<div class='copyright'><p>版权声明：本文为博主原创文章，转载请附上出处。</p></div>"
    card = f"<div class='share'><div>{TITLE}</div><div>{''.join(TEXT)[:60]}</div></div>"
    links = "".join(f"<li><a href='/{n}'>专栏里的第{n}篇文章，在这里接着读</a></li>" for n in range(12))
    by = "<p>林小雨的河湾小博客于 2024-05-06 15:47:53 发布</p>"
    body = f"<div><h1>{TITLE}</h1></div>{by}{rights}<div><div>{BODY}</div></div><ul>{links}</ul>{card}"
    assert texts(one(body)) == TEXT


@each(
    ("above", "byline", "date"),
    [
        (
            "<span>其它内容</span> <span>十一月 6th, 2009</span><p>作者：《河湾财经》记者 林小雨</p>",
            "林小雨 河湾财经",
            "2009-11-06",
        ),
        ("<a href='/'>http://www.example.org 2009年11月09日13:56 河湾娱乐</a>", "河湾娱乐", "2009-11-09"),
        ("<p>松林</p><div>2020.06.09 09:37<span>发布于</span><a>社区管理</a></div>", "松林", "2020-06-09"),
        (
            "<div class='authi'><a href='/u/7'>青石板</a></div><div><a>楼主</a></div><div>发表于 2024-4-5 23:20:45"
            "<span>|</span><a>只看该作者</a> <code>来自 - 贵州遵义</code></div>",
            "青石板",
            "2024-04-05",
        ),
        (
            "<div>最新推荐文章于 2024-05-07 22:12:13 发布</div><div>作者：林小雨 于 2024-05-06 15:47:53 发布</div>",
            "林小雨",
            "2024-05-06",
        ),
        ("<div><a href='/'>2019年02月20日 02:26:00 来自北京</a></div>", "", "2019-02-20"),
        ("<a href='/u/7'>青石板路</a><div>+关注</div><div>2024-04-05 10:02</div>", "青石板路", "2024-04-05"),
        (
            "<p class='author'><span>原创</span><a>青石板</a><span>青石板路</span><span>青石板路</span></p>",
            "青石板路",
            "",
        ),
        (
            "<div class='author'><i>青</i><b>青石板路</b><a>12 天前</a></div>2024-04-05 10:02",
            "青石板路",
            "2024-04-05",
        ),
        ("<div class='author'>由 <b>青石板路</b> 发布于 2024-04-05</div>", "青石板路", "2024-04-05"),
        ("<p>时间：2024-04-05 10:02</p><p>林小雨</p>", "林小雨", "2024-04-05"),
        ("<p>camp.2024</p><p>・2024/04/05 ・506字 ・阅读时间约 1 分钟 ・八年级</p>", "camp.2024", "2024-04-05"),
        ("<p>访谈时间：2022年6月10日</p><p>访谈整理：林小雨</p><p>2024-04-05 10:02</p>", "林小雨", "2024-04-05"),
        ("<p>本文转自：河湾晚报</p>", "河湾晚报", ""),
        ("<p>2024 / 4月</p><p>文‧林小雨 图‧王大河</p>", "林小雨", "2024-04"),
        ("<p>文章来源：社区网站图片</p><p>2024-04-05 10:02</p>", "", "2024-04-05"),
        ("<p>娱乐头条 2024.04.05 10:02:00</p>", "", "2024-04-05"),
        ("<p>青石板@河湾 2024-04-05 10:02:00 495 收藏 1</p>", "青石板@河湾", "2024-04-05"),
        ("<p>作者：Anna B. Lindt 译者：林小雨 2024-04-05</p>", "Anna B. Lindt 林小雨", "2024-04-05"),
        ("<div>来自 Android客户端 3楼 2024-04-05 10:02</div><p>复制链接</p>", "", "2024-04-05"),
    ],
    ids=[
        *(
            "a Chinese month in an English day",
            "an address before the day",
            "a forum's section",
            "a forum's first post",
            "another text's day",
            "linked",
        ),
        *("followed", "said twice", "a picture's letter", "by whom", "a person below the day"),
        *("a name with a dot", "a talk", "taken from", "a month"),
        *("a picture's source", "a part of the site", "a name with a sign", "a name in letters", "a telephone"),
    ],
)
def test_who_posted_it_and_when(above: str, byline: str, date: str) -> None:
    """Neither the part of the forum nor the place somebody wrote from is a name."""
    article = one(f"<div><h1>{TITLE}</h1>{above}<div>{BODY}</div></div>")
    assert (article.byline, article.date, texts(article)) == (byline, date, TEXT)


@each(
    "below",
    [
        "<p>微信扫一扫赞赏作者 <span>赞赏</span></p>",
        "<p>转载请附上原文出处链接和本声明。</p>",
        "<p>版权声明：本文为博主原创文章，转载请附上原文出处链接和本声明</p>",
    ],
)
def test_what_a_page_asks_its_reader_for_names_nobody(below: str) -> None:
    """A platform carries what many write, and is not where a text was taken from."""
    head = f"<title>{TITLE}</title><meta property='og:site_name' content='某某公众平台'>"
    assert one(f"<div><h1>{TITLE}</h1>{BODY}</div>{below}", head).byline == ""


def test_who_posted_it_may_stand_above_the_title() -> None:
    """With the day."""
    article = one(f"<p>青石板路 发表于 2024-4-5 19:54</p><h1>{TITLE}</h1><div>{BODY}</div>")
    assert (article.byline, article.date) == ("青石板路", "2024-04-05")


def test_a_day_told_for_machines_under_a_name_with_a_blank() -> None:
    """As it is set, carelessly."""
    head = f"<title>{TITLE}_某某社区</title><meta name='og:time ' content='2024-01-25 18:03:35'>"
    assert one(f"<div><h1>{TITLE}</h1>{BODY}</div>", head).date == "2024-01-25"


def test_a_title_with_a_bar_and_a_day_is_whole_where_the_page_shows_it_so() -> None:
    """The day belongs to it."""
    title = "语音 | 早安〔2018.3.19 周一〕"
    assert one(f"<div><h2>{title}</h2>{BODY}</div>", f"<title>{title}</title>").title == title


@each(
    ("above", "below"),
    [
        ("<h1>播报文章</h1>", "<p>以上内容由用户上传，本平台仅提供信息存储服务</p><p>不喜欢</p>"),
        ("<p>+关注</p>", "<p>精彩视频推荐</p><p>1 条评论</p>"),
        ("<p>12 人赞同了该回答</p>", "<p>【某某作品的中文权益归本网所有，未经授权，不得转载、摘编。】</p>"),
    ],
)
def test_the_words_of_a_platform_are_none_of_the_text(above: str, below: str) -> None:
    """They stand right above it or right below."""
    article = one(f"<div><h1>{TITLE}</h1>{above}<div>{BODY}{below}</div></div>")
    assert texts(article) == TEXT


def test_a_link_to_details_at_the_end_of_a_paragraph_is_none_of_it() -> None:
    """As digests of the news have it."""
    linked = BODY.replace("睡着了。", "睡着了。<a href='/d'>详情&gt;&gt;</a>")
    assert texts(one(f"<div><h1>{TITLE}</h1>{linked}</div>")) == TEXT


def test_an_element_within_a_line_that_is_set_off_ends_it() -> None:
    """Some pages part their paragraphs by nothing else."""
    gap = "<span style='display:block;height:1em'></span>"
    assert texts(one(f"<h1>{TITLE}</h1><div>{gap.join(TEXT)}</div>")) == TEXT


def test_what_was_read_off_pictures_is_no_text() -> None:
    """It lies unseen over them, for those who search."""
    unseen = "<div class='image-ocr-mask'><div class='image-ocr-text'>一页纸上写着的字，没有人要读。</div></div>"
    assert texts(one(f"<h1>{TITLE}</h1>{BODY}{unseen}")) == TEXT


def test_a_heading_with_nothing_below_it_is_none_of_the_text() -> None:
    """What stood there led to other articles."""
    links = "".join(f"<li><a href='/{n}'>第{n}篇别的日志写了什么</a></li>" for n in range(3))
    assert texts(one(f"<h1>{TITLE}</h1>{BODY}<h4>相关日志</h4><ul>{links}</ul>")) == TEXT


def test_headings_do_not_say_the_title_again() -> None:
    """Encyclopedias put it before each of them, unseen."""
    parts = "".join(f"<h2><span>{TITLE}</span>{name}</h2>{BODY}" for name in ("由来", "沿革", "现状"))
    headings = [block.text for block in one(f"<h1>{TITLE}</h1>{parts}").blocks if block.type == "heading"]
    assert headings == ["由来", "沿革", "现状"]


def test_a_page_that_shows_only_the_beginning_to_strangers_says_so() -> None:
    """What asks to log in for the rest is no text, and the reader is told."""
    asks = "<p>登录后获取全文阅读权限</p><p>开通会员</p><p>可畅读全文</p>"
    taken = take_in(File.of(f"<title>{TITLE}</title><body><h1>{TITLE}</h1>{BODY}{asks}</body>".encode(), "a.html"))
    assert texts(taken.articles[0]) == TEXT and "only the beginning" in "".join(taken.warnings)


@each(
    "below",
    [
        "<p>http://www.example.org/2024/0405/c37.html</p>",
        "<p>原文链接：https://www.example.org/2024/c37</p>",
        "<p>加入河湾新闻LINE，重点新闻一次看</p><p>◤雨季露营抽大奖◢</p>",
    ],
)
def test_where_a_text_was_taken_from_and_what_its_page_offers_below_are_none_of_it(below: str) -> None:
    """They stand in lines of their own behind its last sentence."""
    assert texts(one(f"<div><h1>{TITLE}</h1><div>{BODY}{below}</div></div>")) == TEXT


def test_a_heading_that_names_the_site_as_well_is_this_page_in_a_list() -> None:
    """Among those that the page recommends; the title stands above the text."""
    name = f"{TITLE}_林小雨-河湾社区网"
    listed = f"<h4><a href='/1'>{name}</a></h4><p>今年雨季来得晚...</p>"
    assert one(f"<h1>{TITLE}</h1>{BODY}{listed}<h4>{name}</h4>", f"<title>{name}</title>").title == TITLE


def test_a_short_title_is_told_in_full_right_over_the_text() -> None:
    """Whose rules they are stands before it; where on the site one is does not."""
    menu = "<ul><li><a href='/1'>借书规定</a></li><li><a href='/2'>开馆时间</a></li></ul>"
    head = "<title>借书规定-图书馆</title>"
    path = "<p>当前位置： 首页>>服务>>借书规定</p>"
    page = f"{menu}<h3>借书规定</h3>{path}<div><p>山城大学图书馆借书规定</p>{BODY}</div>"
    assert one(page, head).title == "山城大学图书馆借书规定"
    assert one(f"{menu}<h3>借书规定</h3>{path}<div>{BODY}</div>", head).title == "借书规定"


@each(
    "head",
    [
        f'<script type=\'application/ld+json\'>{{"articleBody": "{TEXT[0]}\\n{TEXT[1]}\\n{TEXT[2]}"}}</script>',
        f"<meta property='og:title' content='{TEXT[0]}\\n\\n{TEXT[1]}\\x0a{TEXT[2]}'>",
        f"<script>var page = {{content_noencode: Read('{TEXT[0]}\\x0a\\x0a{TEXT[1]}\\n{TEXT[2]}')}};</script>",
        f'<script>state = {{"content": "<p>{TEXT[0]}<\\/p><p>{TEXT[1]}\\u003c/p><p>{TEXT[2]}</p>"}}</script>',
    ],
)
def test_a_text_that_a_page_tells_machines_alone_is_read(head: str) -> None:
    """What it shows is put there by a script; a page that shows its text is read as it is shown."""
    script = "<script>window.ct = '1712282520' || '';</script>"
    shown = "<p>轻触查看原文</p><p>向上滑动看下一个</p>"
    article = one(f"{shown}{script}", f"<meta name='author' content='青石板路'>{head}")
    assert (article.byline, article.date, texts(article)) == ("青石板路", "2024-04-05", TEXT)
    assert OTHER[3:20] in texts(one(f"<h1>{TITLE}</h1>{OTHER}", head))[0]
