"""Text copied from pages of the web: no column cuts its paragraphs, and short sentences are text."""

from __future__ import annotations

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
