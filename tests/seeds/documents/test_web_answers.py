"""Pages where several people answer a question."""

from __future__ import annotations

from each import each

from seeds.documents.files import take_in
from seeds.documents.intake import File, Intake

QUESTION = "第一次去山里露营要带什么？"
MORE = "我们三个人，住两个晚上，没有车，东西都要自己背，请有经验的人说一说。"
ANSWERS = (
    ("林小雨", "2024-04-05", ["先看天气，再看路。下雨的时候，什么帐篷都不如一间屋子。", "炉子要带，柴不要指望。"]),
    ("青石板路", "2023-11-02", ["别的都好说，水最重，也最要紧，一个人一天三升，只多不少。"]),
    ("王大河", "", ["我带过小孩子去，最有用的是一副扑克牌，真的，两个晚上都靠它。"]),
)
MENU = "".join(f"<li><a href='/{n}'>别的问题第{n}个</a></li>" for n in range(8))


def answer(writer: str, date: str, text: list[str], named: str) -> str:
    """An answer as platforms set it: who, what, when, and buttons."""
    by = f"<div class='author'><a href='/people/7'>{writer}</a></div>" if writer else ""
    day = f"<div>编辑于 {date}</div>" if date else ""
    body = "".join(f"<p>{line}</p>" for line in text)
    return f"<div {named}>{by}<div>{body}</div>{day}<button>赞同 12</button></div>"


def taken(answers: str, asked: str = f"<div><p>{MORE}</p></div>") -> Intake:
    """What comes of the page of a question."""
    markup = f"<title>{QUESTION} - 某某问答</title><ul>{MENU}</ul><h1>{QUESTION}</h1>{asked}<div>{answers}</div>"
    return take_in(File.of(markup.encode(), "a.html"))


@each(
    "named",
    [
        "class='answer'",
        "class='Content AnswerItem'",
        "itemprop='suggestedAnswer' itemscope",
        "class='post answer-card'",
    ],
)
def test_every_answer_is_kept_under_the_name_of_who_wrote_it(named: str) -> None:
    """The question comes first; each answer is a chapter, and the reader is told how many there are."""
    intake = taken("".join(answer(*one, named) for one in ANSWERS))
    (article,) = intake.articles
    assert [(block.type, block.text) for block in article.blocks] == [
        ("paragraph", MORE),
        *(
            told
            for writer, date, text in ANSWERS
            for told in (("heading", f"{writer} {date}".strip()), *(("paragraph", line) for line in text))
        ),
    ]
    assert (article.title, article.byline, article.date) == (QUESTION, "林小雨 青石板路 王大河", "2024-04-05")
    assert [chapter.title for chapter in article.chapters] == ["林小雨 2024-04-05", "青石板路 2023-11-02", "王大河"]
    assert intake.warnings == ("3 answers, each under the name of who wrote it.",)


def test_a_single_answer_is_an_article_of_its_writer() -> None:
    """As somebody has sent it."""
    intake = taken(answer(*ANSWERS[0], "class='answer'"), "")
    (article,) = intake.articles
    assert (article.byline, article.date, article.chapters) == ("林小雨", "2024-04-05", ())
    assert [block.text for block in article.blocks] == ANSWERS[0][2]


def test_a_site_that_answers_itself_has_one_text() -> None:
    """Its questions stand above what it calls answers, and nobody signs these."""
    pairs = "".join(
        f"<h3>问题{number}</h3>{answer('', '', text, 'class=answer')}"
        for number, (_, _, text) in enumerate(ANSWERS, 1)
    )
    (article,) = taken(pairs, "").articles
    assert [block.text for block in article.blocks if block.type == "heading"] == ["问题1", "问题2", "问题3"]
    assert article.chapters == ()


def test_answers_beside_a_longer_text_are_remarks() -> None:
    """What most of the page tells is the article."""
    text = "".join(
        f"<p>{line}他又说了{n}遍，大家都笑，笑完了还是照样去做。</p>" for n in range(9) for line in ANSWERS[0][2]
    )
    (article,) = taken(
        "".join(answer(*one, "class='answer'") for one in ANSWERS), f"<article>{text}</article>"
    ).articles
    assert len(article.blocks) == 18 and article.chapters == ()
