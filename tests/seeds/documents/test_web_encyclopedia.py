"""Pages of encyclopedias: their signs, their works, their neighbours, and a summary above the parts."""

from __future__ import annotations

from seeds.documents import Article
from seeds.documents.files import take_in
from seeds.documents.intake import File, Intake

SUMMARY = "青石渡是河湾县最老的渡口，建于清代，东西两岸各有一座石亭，现在还在用。"
PARTS = {
    "历史": "渡口建成以后换过三次船，最后一条铁船是八十年代造的，一直用到今天。",
    "建筑": "石亭有六根柱子，每根柱子上刻着两句诗，大半已经看不清楚了。",
    "交通": "从县城坐车到渡口要四十分钟，一天有五班车，周末多两班。",
    "传说": "老人们说，石亭里住着一位白胡子老人，下雨的晚上会替人看船。",
}
WORKS = "".join(
    f"<li>^ 王大河. 河湾县志第{n}卷. 河湾出版社，199{n}年，第{n}页，请见原始内容存档。</li>" for n in range(9)
)


def taken(body: str) -> Intake:
    """What comes of a page."""
    head = "<title>青石渡 - 某某百科，自由的百科全书</title>"
    return take_in(File.of(f"<html><head>{head}</head><body>{body}</body></html>".encode(), "a.html"))


def one(body: str) -> Article:
    """Its article."""
    (article,) = taken(body).articles
    return article


def texts(article: Article) -> list[str]:
    """The texts of its blocks."""
    return [block.text for block in article.blocks]


def parts(edit: str = "", mark: str = "") -> str:
    """The parts with a sign behind each heading and one behind each first clause."""
    return "".join(
        f"<h2>{name}{edit}</h2><p>{text.replace('，', mark + '，', 1)}</p>" for name, text in PARTS.items()
    )


def test_signs_for_editing_and_for_works_are_no_text() -> None:
    """Neither in the title, nor in headings and paragraphs; the name of the site is no title either."""
    edit = "<span class='mw-editsection'><span>[</span><a href='/e'>编辑</a><span>]</span></span>"
    mark = "<sup class='reference'><a href='#c'><span>[</span>1<span>]</span></a></sup><sup>[2-3]</sup>"
    site = "<div>某某百科，自由的百科全书</div>"
    article = one(f"<h1>青石渡{edit}</h1>{site}<div><p>{SUMMARY}</p>{parts(edit, mark)}</div>")
    assert article.title == "青石渡"
    assert texts(article) == [SUMMARY, *(line for part in PARTS.items() for line in part)]


def test_the_works_and_the_neighbours_are_no_text() -> None:
    """However many they are, and with them the headings that stand above them."""
    works = f"<h2>参考文献</h2><div class='reflist'><ol class='references'>{WORKS * 3}</ol></div>"
    around = "<div class='navbox'><p>河湾县的渡口有青石渡、柳渡、白沙渡，还有两个已经废弃了。</p></div>"
    article = one(f"<h1>青石渡</h1><div><p>{SUMMARY}</p>{parts()}{works}{around}</div>")
    assert texts(article) == [SUMMARY, *(line for part in PARTS.items() for line in part)]


def test_a_summary_apart_from_the_parts_is_kept_with_them() -> None:
    """Though a row of links and a list of contents stand between."""
    links = "".join(f"<li><a href='/{n}'>河湾县的第{n}个渡口和它的石亭</a></li>" for n in range(60))
    summary = f"<div><h1>青石渡</h1><div><p>{SUMMARY * 2}</p></div></div>"
    body = f"{summary}<div><ul>{links}</ul></div><div><div>{parts()}</div></div>"
    assert texts(one(body)) == [SUMMARY * 2, *(line for part in PARTS.items() for line in part)]


def test_labels_that_come_again_and_again_are_those_of_a_list() -> None:
    """As a page of search results has them."""
    found = "".join(
        f"<div><p><a href='/{n}'>第{n}个渡口</a></p><p>功能介绍：</p><p>在第{n}个渡口坐船，看石亭。</p>"
        f"<p>认证：</p><p>河湾县第{n}渡口管理所</p><p>最近文章：</p></div>"
        for n in range(8)
    )
    assert any("repeated" in told for told in taken(f"<div>{found}</div>").warnings)


def test_rights_and_addresses_alone_are_no_article() -> None:
    """A page whose list came without a word is told."""
    links = "".join(f"<li><a href='/{n}'>关于第{n}号公告的说明</a></li>" for n in range(40))
    foot = (
        "<p>市场有风险，投资需谨慎。本网站所有资料仅供参考，以本公司的公告和法律文件为准，本公司概不负责。</p>"
        "<p>公司地址：河湾县渡口路六十号石亭大厦西区二十三层</p>"
    )
    assert taken(f"<div><ul>{links}</ul></div><div>{foot}</div>").warnings
