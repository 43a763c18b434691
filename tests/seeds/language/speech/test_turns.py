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


def test_a_couple_talks_without_a_word_beside_their_quotations() -> None:
    """Whom the scene tells of take turns from the first word on; “老公” is called by the woman of the two."""
    scene = (
        "[张兰花]做了饭，[罗福生]却吃得很少。",
        "“老公，你怎么了？”",
        "“没事。”",
        "“饭不好吃？”",
        "门外传来猪叫声。",
        "“不饿。”",
    )
    assert [who for who, _, _ in said(*scene)] == ["张兰花", "罗福生", "张兰花", "罗福生"]


def test_who_comes_in_later_has_not_spoken_before() -> None:
    """The two at the table talk; the neighbour at the door says only what is given to her by name."""
    scene = (
        "[张兰花]做了饭，[罗福生]却吃得很少。",
        "“老公，你怎么了？”",
        "“没事。”",
        "有人敲门，[周大春]站在门口，说：“桥封了。”",
        "[张兰花]答道：“明天再走。”",
    )
    assert [who for who, _, _ in said(*scene)] == ["张兰花", "罗福生", "周大春", "张兰花"]


def test_a_third_may_speak_first() -> None:
    """Where two are told of and another opens the talk, nobody is guessed behind him."""
    scene = ("[张兰花]和[罗福生]坐着。", "“桥封了。”[周大春]说。", "“什么？”")
    assert [who for who, _, _ in said(*scene)][:1] == ["周大春"]


def test_two_go_on_to_and_fro_whoever_else_is_there() -> None:
    """Who has answered him twice answers again; a third in the room changes nothing."""
    passages = (
        "“有没有鱼？”[林秋生]问。",
        "“没有！”[周大春]说。",
        "“有没有虾？”[林秋生]又问。",
        "“也没有！”[周大春]说。",
        "“喵！”[阿黄]叫道。",
        "[周大春]抬起头，说：“买点茶吧。”",
        "“我不买茶。”",
        "“那买酒。”",
    )
    assert [who for who, _, _ in said(*passages)][-3:] == ["周大春", "林秋生", "周大春"]


def test_in_a_scene_nobody_is_guessed_where_both_are_as_likely() -> None:
    """Two are there, and nothing tells who begins."""
    assert said("[林秋生]来了，[周大春]也来了。", "门开着。", "“走吧。”", "“好。”") == []


@each(
    ("passages", "wanted"),
    [
        (("[林秋生]放下碗，大声喊道。", "“雨停了。”"), ["林秋生"]),
        (("網友「山裡的風」：今天還在報平安，人都好。",), ["山裡的風"]),
        (("[叶锦龙]指出，码头要关。叶说，曾要求暂缓。",), ["叶锦龙", "叶锦龙"]),
        (
            ("多位渔民在堤上。", "一位岱山渔民昨天回港，人刚到家，他说已经听说了。", "这位渔民说，船找到了。"),
            ["岱山渔民", "岱山渔民"],
        ),
        (("[刘丽]说，孩子也病了；[丁鹏]则有了新习惯：“十点才开窗。”",), ["刘丽", "丁鹏"]),
        (("[林秋生]指着电脑里的数据说，鱼少了。",), ["林秋生"]),
        (("他说出事的船很旧。",), ["他"]),
        (("我猜或许这样更好卖。",), ["我"]),
        (("[罗福生]把[张兰花]惹急了，她扔下筷子，喊道：“你去！”",), ["张兰花"]),
        (("她朝一边憨笑的[罗小斌]努了努嘴，说：“你还笑。”",), ["她"]),
        (("泥沼便对小雨点说：“这是涧水。”",), ["泥沼"]),
        (("标题说：“雨停了。”",), []),
        (("那掌柜抬起头，说：“不卖。”",), ["掌柜"]),
        (
            ("船厂安全部负责人表示，要停工。", "上述负责人说，月底开工。", "上述负责人说，下月验收。"),
            ["船厂安全部负责人"] * 3,
        ),
        (("[王巍]进去鞠了一躬，说：“谢谢。”有的家属很感激。“这很别扭。”",), ["王巍", "王巍"]),
        (("船長研判引擎被魚網卡住。",), ["船長"]),
    ],
)
def test_somebody_is_found_by_what_is_told_of_him(passages: tuple[str, ...], wanted: list[str]) -> None:
    """By a passage that ends with the verb, a name on the web, a surname alone, how he came in, a woman's name."""
    assert [who for who, _, _ in said(*passages)] == wanted
