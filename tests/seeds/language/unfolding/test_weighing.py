"""What is marked in the clauses of a sentence: the main verb, its subject, what stands before 的."""

from __future__ import annotations

from each import each
from spaced import read


def shown(written: str) -> list[str]:
    """Each clause with «its verb» and <its subject>, … for what is told below, └ for what that is."""
    text, found = read(written)
    lines = []
    for one in found:
        if one.kind == "modifier":
            lines.append(f"└{text[one.start : one.end]}|{text[slice(*one.noun)] if one.noun else ''}")
            continue
        line = text[one.start : one.end]
        for start, end in one.left_out:
            line = line.replace(text[start:end], "…")
        if one.verb:
            verb = text[slice(*one.verb)]
            line = line.replace(verb, f"«{verb}»", 1)
        if one.subject:
            subject = text[slice(*one.subject)]
            line = line.replace(subject, f"<{subject}>", 1)
        lines.append(line)
    return lines


@each(
    ("written", "wanted"),
    [
        ("图书馆 把 阅览室 改成 了 学习 中心 。", "<图书馆>把阅览室«改成»了学习中心。"),
        ("工程队 在 大雨 到来 之前 加固 了 河堤 。", "<工程队>在大雨到来之前«加固»了河堤。"),
        ("他 像 蚂蚁 搬家 一样 把 书 搬进 了 新房子 。", "<他>像蚂蚁搬家一样把书«搬进»了新房子。"),
        ("该 研究 对于 农村 的 发展 具有 重要 意义 。", "该<研究>对于农村的发展«具有»重要意义。"),
    ],
)
def test_the_verb_behind_phrases_of_its_own(written: str, wanted: str) -> None:
    """Verbs within a time, a likeness or a prepositional phrase are not the clause's."""
    assert shown(written) == [wanted]


def test_nouns_that_are_verbs_as_often() -> None:
    """Behind 从 or 该 such a word is a noun, never the verb."""
    assert shown("从 实践 出发 ， 他们 总结 了 一套 办法 。") == ["从实践出发，", "<他们>«总结»了一套办法。"]
    assert "«发展»" not in shown("产业 发展 成绩 很 大 ， 大家 都 高兴 。")[0]


def test_what_comes_of_a_deed_belongs_to_its_verb() -> None:
    """到 and 出 behind a verb are marked with it."""
    assert shown("记者 在 采访 中 了解 到 ， 这里 的 孩子 都 喜欢 踢 足球 。") == [
        "<记者>在采访中«了解到»，",
        "这里的<孩子>都«喜欢»踢足球。",
    ]


def test_a_quotation_holds_no_verb_of_the_clause() -> None:
    """What somebody's slogan says is not what the sentence says."""
    assert all("«满足»" not in line for line in shown("这份 “ 满足 ” 的 背后 ， 是 村民 多年 的 努力 。"))


def test_a_frame_with_a_clause_has_its_verb_and_a_phrase_has_none() -> None:
    """因为 leads a clause; 伴随着 leads nothing but to the verb."""
    assert shown("因为 连日 下雨 ， 村民 推迟 了 收割 。")[1] == "<村民>«推迟»了收割。"
    assert shown("伴随 着 掌声 ， 演员 走上 了 舞台 。") == ["伴随着掌声，", "<演员>«走上»了舞台。"]


@each(
    ("written", "modifier"),
    [
        ("村里 去年 修 了 一座 由 村民 捐钱 建成 的 石桥 。", "└由村民捐钱建成的|石桥"),
        ("他 才 生出 了 搬到 院子 里 去 的 念头 。", "└搬到院子里去的|念头"),
    ],
)
def test_what_stands_before_de_is_told_below_its_noun(written: str, modifier: str) -> None:
    """It begins behind the measure or the main verb."""
    assert modifier in shown(written)


@each(
    "written",
    [
        "她 接下 父母 从 村上 流转 来 的 土地 。",
        "渔民 实现 由 捐钱 到 修 桥 的 转变 。",
        "伴星 是 一颗 类似 于 太阳 的 恒星 。",
    ],
)
def test_no_attribute_begins_in_the_middle_of_a_phrase(written: str) -> None:
    """Not behind 从 or 由, and none holds the clause's own 是."""
    wrong = ("└村上", "└捐钱", "└伴星是")
    assert not any(line.startswith(wrong) for line in shown(written))


def test_a_fragment_is_no_deed() -> None:
    """Between 这个 and 的 a verb tells of the noun; a clause that is a noun alone has no main verb."""
    assert "«" not in shown("这个 有着 三百年 历史 的 村庄 ， 吸引 了 许多 画家 。")[0]
    assert "«" not in shown("特别 是 在 山区 ， 冬天 很 冷 。")[0]


@each(
    "written",
    [
        "小时候 赶上 了 大雪 ， 大家 都 高兴 。",
        "较 上年 大幅 下降 ， 大家 都 担心 。",
    ],
)
def test_a_time_is_no_subject(written: str) -> None:
    """Nor is what 较 compares with."""
    assert "<" not in shown(written)[0]


def test_nouns_that_are_joined_are_one_subject() -> None:
    """和 joins what the verb is said of."""
    assert shown("学校 的 老师 和 学生 一起 打扫 了 操场 。") == ["学校的<老师和学生>一起«打扫»了操场。"]


@each(
    ("written", "verb"),
    [
        ("例如 河边 的 食堂 每天 为 附近 的 老人 提供 了 热饭 ， 大家 都 高兴 。", "提供"),
        ("比如 老人 早上 喜欢 打 太极拳 ， 大家 都 高兴 。", "喜欢"),
        ("他 从来没有 发 过 脾气 ， 大家 都 高兴 。", ""),
        ("该 发现 对于 桥 的 历史 研究 有 意义 ， 大家 都 高兴 。", ""),
        ("要 积极 组织 货源 ， 大家 都 高兴 。", "组织"),
        ("他 并 没 去 ， 大家 都 高兴 。", ""),
    ],
)
def test_what_only_leads_to_a_verb_is_not_marked(written: str, verb: str) -> None:
    """例如, 从来没有, 要 and 没 before another verb, and what stands behind 该."""
    line = shown(written)[0]
    wrong = ("例如", "比如", "从来没有", "发现", "要", "没")
    assert not any(f"«{word}»" in line for word in wrong) and (not verb or f"«{verb}»" in line)
    assert not any(step.startswith("└例如") for step in shown(written))


@each(
    ("written", "wanted"),
    [
        ("渔夫 皱 着 眉头 说 ： 今天 不 出海 。", "<渔夫>皱着眉头«说»："),
        ("那时候 渔民 修好 了 河堤 。", "那时候<渔民>«修好»了河堤。"),
        ("学生 心里 知道 答案 。", "<学生>心里«知道»答案。"),
        ("所幸 渔民 修好 了 河堤 。", "所幸<渔民>«修好»了河堤。"),
        ("渔民 昨日 修好 了 河堤 。", "<渔民>昨日«修好»了河堤。"),
        ("大桥 我们 修好 了 。", "大桥<我们>«修好»了。"),
        ("渔民 带 着 十岁 的 孩子 来到 了 大桥 。", "<渔民>带着十岁的孩子«来到»了大桥。"),
        ("渔民 指 大桥 最 受 影响 。", "<渔民>«指»大桥最受影响。"),
        ("不少 老人 一 买 再 买 。", "不少老人一«买»再买。"),
        ("老人 的 离开 让 孩子 失去 依靠 。", "老人的离开«让»孩子失去依靠。"),
    ],
)
def test_who_does_it(written: str, wanted: str) -> None:
    """Neither what a deed before it was done to nor when or where is its subject."""
    assert shown(written)[0] == wanted


def test_what_is_unexpected_is_no_subject() -> None:
    """不料 before it belongs to the whole clause."""
    assert shown("渔民 来 了 ， 不料 大桥 去年 停业 了 。")[1] == "不料<大桥>去年«停业»了。"


def test_who_speaks_is_a_step_of_its_own() -> None:
    """As short as it is: what he says begins on the next line."""
    assert shown("渔夫 说 ： “ 别看 水 涨 了 ， 桥 还 在 。 ”")[0] == "<渔夫>«说»："
    assert shown("他 强调 ， 要 进一步 改善 村民 的 生活 。") == ["<他>«强调»，", "要进一步«改善»村民的生活。"]
    assert shown("主任 昨天 在 会上 指出 ， 水渠 要 修 。")[0].endswith("«指出»，")


def test_a_quotation_ends_on_its_own_line() -> None:
    """Its closing mark never begins the next one."""
    lines = shown("“ 大桥 的 木头 都 已经 搬走 了 ， 大家 都 来 参加 ， ” 渔夫 今天 说 。")
    assert [line.replace("«", "").replace("»", "")[-2:] for line in lines] == ["了，", "，”", "说。"]


def test_what_is_named_between_dashes() -> None:
    """A dash within what 将 handles ends no clause."""
    (line,) = shown("专家 将 这种 鸟 —— 鹭鸶 定为 保护 动物 。")
    assert "将这种鸟——鹭鸶" in line
