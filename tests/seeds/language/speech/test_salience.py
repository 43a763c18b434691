"""Whom 他 and 她 mean, weighed by who is in the reader's mind, and who stands far before his verb."""

from __future__ import annotations

from each import each
from marked import said


@each(
    ("texts", "speaker"),
    [
        (("[林秋生]检查了闸门。", "[周大春]称赞了船工。", "他说，堤很牢。"), "周大春"),
        (("[林秋生]表示，[周大春]已经上了船。", "他说，水还会涨。"), "林秋生"),
        (("[林秋生]的船停在[周大春]家门口，可他却说，船卖了。",), "林秋生"),
        (("记者问，水涨了没有。", "[林秋生]没有回答。", "他说，不知道。"), "林秋生"),
        (("[周大春]把[林秋梅]惹急了，她扔下锄头，喊道：“你去！”",), "林秋梅"),
        (("[周大春]走了。", "《[林秋生]传》写得好。", "他说，堤很牢。"), "周大春"),
        (("[周大春]站在[林秋生]中学门口。他说，堤很牢。",), "周大春"),
        (("[林秋生]说：“走吧。”", "说完，拍着[周大春]的肩膀道：“别怕。”"), "林秋生"),
    ],
)
def test_who_is_first_in_mind_is_meant(texts: tuple[str, ...], speaker: str) -> None:
    """Who does something, not who is only told of, and the last sentence before others."""
    assert said(*texts)[-1][0] == speaker


@each(
    ("text", "speaker"),
    [
        ("船厂负责人称，水退了。", "船厂负责人"),
        ("據一位管閘門的發言人稱，水退了。", "一位管閘門的發言人"),
        ("法国报纸17日报道说，水退了。", "法国报纸"),
        ("一位船工在接受记者采访时说，水退了。", "一位船工"),
        ("水利局局长于周六向联合会表示，堤要加高。", "水利局局长"),
        ("[林秋生]向当地的《大江日报》透露，堤要加高。", "林秋生"),
        ("[林秋生]今 (25) 日发声明表示，堤要加高。", "林秋生"),
        ("今年起诉船厂的{青河养殖协会}，今午发表声明表示，水脏了。", "青河养殖协会"),
        ("[林秋生]举着一尺长、比[黄沙]还黄的鱼自豪地宣布，鱼活了。", "林秋生"),
        ("我记得我母亲有一次说，河会改道。", "我母亲"),
        ("船长站起来说“可以了”，大家都走了。", "船长"),
        ("他叮嘱镇干部说，堤要守住。", "他"),
        ("另一个人留言：“堤太低。”", "另一个人"),
        ("来自水利局的资料显示，堤长九里。", "水利局"),
        ("但水利局的立场是：堤不修。", "水利局"),
        ("帮[林秋生]修堤的老队员也曾透露，堤要加高。", "帮林秋生修堤的老队员"),
        ("勤务进来说，“[林秋生]请。”", "勤务"),
        ("正如协会主席[林秋生]所说，水退了。", "林秋生"),
    ],
)
def test_who_stands_far_before_his_verb(text: str, speaker: str) -> None:
    """What stands between somebody and his verb, or before him, is none of his name."""
    assert [who for who, _, _ in said(text)] == [speaker]


@each(
    "text",
    [
        "据认为，堤不牢。",
        "[林秋生]会见[周大春]，被指没有诚意。",
        "[林秋生]正要说时，[周大春]走了。",
        "纪念[林秋生]：修堤的人。",
        "图纸的主张，没有人看过。",
        "[林秋生]这一说，大家都笑了。",
        "他问了[林秋生]几句，就走了。",
        "通知相信，堤很牢。",
    ],
)
def test_where_nobody_says_anything(text: str) -> None:
    """The paper's own voice, what is said of somebody, and what is not said at all."""
    assert said(text) == []


def test_who_speaks_once_is_known_everywhere() -> None:
    """A name that no list knows is shown by the verb behind it: 岜黎说，."""
    found = said(
        "[林秋生]走了。家住河边的岜黎也签了名。他说，堤要修。", "岜黎说，堤很老。", "Marek走了。Marek说，好。"
    )
    assert [who for who, _, _ in found] == ["岜黎", "岜黎", "Marek"]


def test_words_alone_follow_who_was_reported() -> None:
    """A passage of nothing but words, without an end inside its marks, is of who was reported before."""
    found = said("[林秋生]表示，堤会修好。", "“可我们到现在没有见过一块石头”。")
    assert [who for who, _, _ in found] == ["林秋生", "林秋生"]


def test_what_is_talked_of_is_no_topic() -> None:
    """说起修好的船厂，村民们…: whose words stand before it are those of the villagers."""
    found = said("“我们现在坐船就到。”说起修好的{青河船厂}，村民们总是夸个不停。")
    assert [who for who, _, _ in found] == ["村民们"]


@each("text", ["江湖人称小李，跑得最快。", "他人称“水上飞”，一船人都怕他。", "有人称他为师傅。"])
def test_how_somebody_is_called_is_nothing_said(text: str) -> None:
    """Unlike what 负责人 or 发言人 state with the same character behind."""
    assert not [told for told in said(text) if told[0] not in ("他", "")]


def test_a_clause_that_goes_on_is_nobody() -> None:
    """Nor is a way of smiling a verb with its subject."""
    assert not [told for told in said("水务局查看闸门，并确保各处合乎守则，强调要守住大堤。") if "确保" in told[0]]
    assert not [told for told in said("[周大春]似笑非笑：“我做的事，你们做不来。”") if "似笑" in told[0]]


@each(
    ("texts", "speaker"),
    [
        (("民警[王虎]到了。", "[王某]大声说：“走开！”"), "王某"),
        (("记者[陈健]从市里获悉，店里丢了镯子。", "[陈女士]说：“他来过。”"), "陈女士"),
        (("[陈丽]在店里。", "[陈女士]说：“他来过。”"), "陈丽"),
        (("母亲上山了。", "老娘说：“别急。”"), "母亲"),
        (("[周明]说，生意难做。若水利局再停水，他预料店要关。",), "周明"),
    ],
)
def test_who_is_meant_by_a_surname_and_by_kin(texts: tuple[str, ...], speaker: str) -> None:
    """Who is withheld is nobody who is named, nor a reporter; one mother by two words."""
    assert said(*texts)[-1][0] == speaker
