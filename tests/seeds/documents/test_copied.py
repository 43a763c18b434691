"""Text copied from pages of the web: no column cuts its paragraphs, and short sentences are text."""

from __future__ import annotations

from each import each

from seeds.documents import parse

HEAD = "山里修了一条步道\n\n2024-04-12 08:30 来源：山城新闻网\n\n字号\n\n大\n\n小\n\n分享\n\n"
TEXT = "步道全长十二公里，从老车站一直通到水库边，沿途有六个亭子"
"""A paragraph without a stop, as captions and slogans are; long enough to be taken for one that was cut."""


def test_lines_of_a_copied_page_are_paragraphs() -> None:
    """A line that does not end as a sentence is not joined to the next one."""
    (article,) = parse(f"{HEAD}{TEXT}\n\n周末上山的人比去年多了一倍，亭子里坐满了人。\n", "a.txt")
    assert [block.text for block in article.blocks] == [TEXT, "周末上山的人比去年多了一倍，亭子里坐满了人。"]
    assert (article.title, article.date) == ("山里修了一条步道", "2024-04-12")


def test_the_same_lines_of_print_are_joined() -> None:
    """Without the minute of a web page, what breaks off in a sentence goes on."""
    (article,) = parse(f"山里修了一条步道\n\n{TEXT}\n\n和两座桥，周末上山的人比去年多了一倍。\n", "a.txt")
    assert [block.text for block in article.blocks] == [f"{TEXT}和两座桥，周末上山的人比去年多了一倍。"]


def test_a_short_sentence_below_the_day_is_text() -> None:
    """Neither a deck nor a name."""
    (article,) = parse(f"{HEAD}步道终于修好了！\n\n快去山上走一走吧！\n\n{TEXT}。\n", "a.txt")
    assert [block.text for block in article.blocks] == ["步道终于修好了！", "快去山上走一走吧！", f"{TEXT}。"]
    assert article.deck == ()


def test_a_photographer_below_the_text_ends_no_copied_article() -> None:
    """A short line after a credit is no other article's title."""
    text = f"{HEAD}{TEXT}。\n\n本报记者 林木青\n\n从老车站上山\n\n{TEXT}。\n"
    assert len(parse(text, "a.txt")) == 1


def test_two_copied_pages_in_a_file_are_two_articles() -> None:
    """Each has its own minute."""
    page = f"{TEXT}。\n\n{TEXT}。\n\n{TEXT}。\n\n{TEXT}。\n\n" * 8
    text = f"{HEAD}{page}本报记者 林木青\n\n{HEAD.replace('山里', '河边')}{page}本报记者 方平\n"
    assert [article.title for article in parse(text, "a.txt")] == ["山里修了一条步道", "河边修了一条步道"]


def test_a_shortened_title_is_made_whole_by_the_original_one() -> None:
    """Pages cut long titles, and say below what the article was called."""
    head = "山里修了一条步道，从老车站到水...\n\n2024-04-12 08:30\n\n"
    text = f"{head}原标题：《山里修了一条步道，从老车站到水库边》\n\n{TEXT}。\n"
    assert parse(text, "a.txt")[0].title == "山里修了一条步道，从老车站到水库边"


def test_the_title_of_an_office_s_paper_is_whole() -> None:
    """The office stands in a line of its own, what it decided below."""
    text = f"青川县人民政府\n\n关于保护山中步道及\n\n沿途古亭的决定\n\n{TEXT}，共有六座，应当保护。\n"
    assert parse(text, "a.txt")[0].title == "青川县人民政府关于保护山中步道及沿途古亭的决定"


def test_a_name_beside_the_day_is_the_byline_wherever_it_stands() -> None:
    """Behind it a page may count its readers."""
    text = f"山里修了一条步道\n\n2024-04-12 08:30 山城拾遗 12\n\n{TEXT}，共有六座。\n"
    assert parse(text, "a.txt")[0].byline == "山城拾遗"


@each(
    ("above", "below", "date"),
    [
        ("发布于 2024-04-12 08:30", "", "2024-04-12"),
        ("今天是2025年3月2日 星期日\n\n发布日期：2024-04-12", "", "2024-04-12"),
        ("April 12, 2024", "", "2024-04-12"),
        ("12 Apr. 2024", "", "2024-04-12"),
        ("113/04/12 08:30", "", "2024-04-12"),
        ("發佈日期：民國113年4月12日", "", "2024-04-12"),
        ("24-04-12 08:30", "", "2024-04-12"),
        ("04-12 08:30", "Copyright © 2024 山城网", "2024-04-12"),
        ("山城晚报 2024-04-20\n\n日期：04-12 版面：A03", "", "2024-04-12"),
        ("", "发布时间：2024年4月12日", "2024-04-12"),
        ("", "二〇二四年四月十二日", "2024-04-12"),
        ("", "原文链接：https://shan.example/2024/0412/c18.html", "2024-04-12"),
        ("3小时前", "", ""),
        ("04-12 08:30", "", ""),
    ],
)
def test_when_a_copied_page_appeared(above: str, below: str, date: str) -> None:
    """Above the text or below it, in an address, without its year if that stands elsewhere; never guessed."""
    text = f"山里修了一条步道\n\n{above}\n\n{TEXT}，共有六座，1998年就有了。\n\n{TEXT}。\n\n{below}\n"
    assert parse(text, "a.txt")[0].date == date


@each(
    ("note", "byline"),
    [
        ("2024-04-12 08:30 四川", ""),
        ("原创 山城发布 2024-04-12 08:30", "山城发布"),
        ("發佈單位：山城林務局\n\n2024-04-12", "發佈單位：山城林務局"),
        ("来源： 山城网 时间：2024-04-12 08:30", "来源： 山城网"),
        ("来自山城专栏：步道，作者：林木青", "来自山城专栏：步道，作者：林木青"),
        ("山城旧事（ID:shancheng88）原创", "山城旧事（ID:shancheng88）原创"),
        ("〔記者林木青／台中報導〕", "〔記者林木青／台中報導〕"),
        ("林青", "林青"),
    ],
)
def test_who_wrote_a_copied_page(note: str, byline: str) -> None:
    """Names and papers, without the day, the buttons and the place of a telephone."""
    (article,) = parse(f"山里修了一条步道\n\n{note}\n\n{TEXT}，共有六座，应当保护。\n\n{TEXT}。\n", "a.txt")
    assert (article.title, article.byline) == ("山里修了一条步道", byline)


def test_what_a_site_shows_above_a_title_is_none() -> None:
    """Menus, where one is, the paper's name, labels without a value."""
    lines = (
        "首页 新闻 财经 体育 文化 旅游 汽车",
        "山城日报电子报",
        "当前报纸名称：山城日报",
        "栏目：",
        "上一期 下一期",
        "",
    )
    above = "\n\n".join(lines)
    (article,) = parse(f"{above}山里修了一条步道\n\n2024-04-12\n\n{TEXT}，共有六座，应当保护。\n", "a.txt")
    assert (article.title, article.date) == ("山里修了一条步道", "2024-04-12")


def test_a_court_s_paper_is_called_by_its_kind() -> None:
    """The court stands above it."""
    text = f"青川县人民法院\n\n民事判决书\n\n（2024）青0101民初12号\n\n{TEXT}，共有六座，应当保护。\n"
    assert parse(text, "a.txt")[0].title == "民事判决书"


@each(
    ("head", "title"),
    [
        ("他說：「山路修好了，快來」，真的嗎？\n2024-04-12 08:30\n", "他說：「山路修好了，快來」，真的嗎？"),
        (
            "山里的步道，修好了！\n2024-04-12 08:30 来源： 山城报\n关注山城网\n微信\nQzone\n评论\n",
            "山里的步道，修好了！",
        ),
        ("山裡的步道修好了\n2024/04/12 08:30:00 友善列印\n影音訂閱:\n山城財經\n大字\n", "山裡的步道修好了"),
    ],
)
def test_the_title_stands_above_the_minute(head: str, title: str) -> None:
    """Even where it reads like a sentence, or names and buttons stand below the minute."""
    assert parse(f"{head}\n{TEXT}。\n", "a.txt")[0].title == title


@each(
    ("note", "end", "byline", "date"),
    [
        ("2024-04-12 08:30山城報 記者林小雨／山城報導", "", "林小雨", "2024-04-12"),
        ("山城網2024.04.12 08:30 林小雨/山城報導", "", "林小雨", "2024-04-12"),
        ("08:302024/04/12", "■記者林小雨", "林小雨", "2024-04-12"),
        ("2024-04-12 08:30 来源： 山城报", "（评论员 林小雨 王大河）\n图集", "林小雨 王大河", "2024-04-12"),
        (
            "2024-04-12 08:30",
            "記者︰林小雨\n編輯：王大河\n▲山路上的亭子，遊客不少，都在休息。",
            "林小雨",
            "2024-04-12",
        ),
    ],
)
def test_who_and_when_as_papers_in_either_script_tell_it(note: str, end: str, byline: str, date: str) -> None:
    """The reporter's name is found beside the day, at the end, and above the captions below the text."""
    (article,) = parse(f"山裡修了一條步道\n{note}\n{TEXT}，天天有人。\n{TEXT}。\n{end}\n", "a.txt")
    assert byline in article.byline
    assert article.date == date
