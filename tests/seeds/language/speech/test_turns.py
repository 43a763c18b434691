"""Who speaks where several talk, or where a statement has no speaker of its own."""

from __future__ import annotations

from each import each
from marked import said

from seeds.language.analysis import Name
from seeds.language.speech import statements


@each(
    ("text", "speakers"),
    [
        ("二姐把门一关，说，你们先吃。", ["二姐"]),
        ("老汉叹道，今年的豆子瘦。", ["老汉"]),
        ("我问他去不去，他说，不去。", ["我", "他"]),
        ("会议要求，各村先修水渠。", ["会议"]),
        ("调查发现，一半的井干了。", ["调查"]),
        ("黃嬸嘆道，今年的豆子瘦。", ["黃嬸"]),
        ("谁说不是呢。", []),
    ],
)
def test_kin_meetings_and_turns(text: str, speakers: list[str]) -> None:
    """Kin and meetings speak, two may speak in one sentence, in either script; 谁 is nobody."""
    assert [one.speaker for one in statements([text], [[]])] == speakers


def test_words_that_open_the_next_passage_belong_to_whom_the_last_one_names() -> None:
    """周大春道： ends a passage, and what he says is the next."""
    assert [(speaker, words) for speaker, _, words in said("[周大春]放下碗道：", "“雨停了。”")] == [
        ("周大春", "“雨停了。”")
    ]


def test_who_meets_the_press_is_quoted_on() -> None:
    """Passages that are nothing but quotations are his whom the passage before brought in."""
    found = said("赛后，主教练[林秋生]出席新闻发布会。", "“我们输了。”", "“下次再来。”")
    assert [who for who, _, _ in found] == ["林秋生", "林秋生"]


def test_two_who_talk_take_turns() -> None:
    """A passage of words alone is of the one who has not spoken last."""
    found = said("“水涨了。”[林秋生]说。", "“快走。”[周大春]说。", "“好。”")
    assert [who for who, _, _ in found] == ["林秋生", "周大春", "林秋生"]


def test_a_title_leads_back_to_the_full_name() -> None:
    """林总理 behind 林秋生总理."""
    found = said("[林秋生]总理到了堤上。", "林总理说，堤要加高。")
    assert found == [("林秋生", "说", "堤要加高。")]


def test_far_back_in_a_passage_somebody_is_found_too() -> None:
    """The places are those of the whole passage."""
    text = f"{'堤修好了。' * 1_500}林秋生说：“水清了。”"
    at = text.index("林")
    (one,) = statements([text], [[Name(at, at + 3, "person")]])
    assert (one.speaker, text[one.start : one.end], text[slice(*one.at or ())]) == (
        "林秋生",
        "“水清了。”",
        "林秋生",
    )
    assert text.startswith(one.verb, one.verb_at)


def test_two_who_talk_take_turns_before_and_behind() -> None:
    """A passage that is only a quotation is the other's of the two, though his name comes later."""
    found = said("“下雨了。”", "“嗯。”[林秋生]说。", "“伞呢？”", "“忘了。”[林秋生]说。", "“我也是。”[周大春]说。")
    assert [speaker for speaker, _, _ in found] == ["周大春", "林秋生", "周大春", "林秋生", "周大春"]


def test_of_three_who_talk_none_is_guessed() -> None:
    """Where a third has spoken nearby a bare quotation stays without a speaker."""
    found = said("“下雨了。”", "“嗯。”[林秋生]说。", "“走吧。”[周大春]说。", "“好。”[王小满]说。")
    assert [speaker for speaker, _, _ in found] == ["林秋生", "周大春", "王小满"]


def test_he_who_asks_somebody_is_somebody_else() -> None:
    """他问林秋生 is the stranger who came in, and not the one who is asked."""
    found = said("[林秋生]进了店。柜台后站着一个老人，打量了[林秋生]一眼，他问[林秋生]道：“买什么？”")
    assert found == [("老人", "道", "“买什么？”")]


def test_nobody_calls_himself() -> None:
    """A quotation that opens with somebody's name is of somebody else, though he was told of last."""
    assert said("老三在补网。“老三！我想，该走了。”") == []
