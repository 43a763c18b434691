"""Long sentences unfolded: clauses apart, what stands before 的 below its noun, the main verb marked."""

from __future__ import annotations

from each import each
from hypothesis import given
from hypothesis import strategies as some
from spaced import read

from seeds.language.analysis import Word
from seeds.language.unfolding import Branch, unfold


def lines(written: str) -> list[str]:
    """The lines as a person sees them: «verb», … for what is told below, └ for what stands before 的."""
    text, found = read(written)
    told = []
    for one in found:
        line, at = "", one.start
        for start, end in one.left_out:
            line, at = line + text[at:start] + "…", end
        line += text[at : one.end]
        if one.verb:
            line = line.replace(text[slice(*one.verb)], f"«{text[slice(*one.verb)]}»", 1)
        told.append(("└" + "?" * one.doubt if one.kind == "modifier" else "") + line)
    return told


@each(
    ("written", "wanted"),
    [
        ("工人 搬 了 木头 ， 天 就 亮 了 。", ["工人«搬»了木头，", "天就«亮»了。"]),
        ("下一站 ， 村民 参加 了 渔民 的 会议 。", ["下一站，村民«参加»了渔民的会议。"]),
        ("村里 发挥 了 渔民 修 桥 的 带头 作用 。", ["村里«发挥»了渔民修桥的带头作用。"]),
        ("他 的 伞 是 红 的 。", ["他的伞«是»红的。"]),
        ("村里 鼓励 村民 利用 木头 开办 会议 。", ["村里鼓励村民利用木头开办会议。"]),
    ],
)
def test_steps(written: str, wanted: list[str]) -> None:
    """A modifier begins behind a measure, behind 是, or at the start of its clause; short ones stay."""
    assert lines(written) == wanted


def test_frames_are_told_apart() -> None:
    """What tells when or why is a frame with its joint; other joints are told too."""
    _, found = read("因为 下雨 涨 水 ， 工人 搬 木头 ， 但 堤 很 高 。")
    assert [(one.kind, one.joint) for one in found] == [("frame", "because"), ("clause", ""), ("clause", "but")]


@each(
    ("written", "joint"),
    [
        ("除 屋顶 以外 ， 房子 都 修好 了 。", "apart from"),
        ("在 昨天 的 发布会 上 ， 渔民 介绍 了 经验 。", "at"),
        ("在 屋顶 的 木头 上 ， 渔民 画 了 花 。", "where"),
        ("因 对 修 桥 有 兴趣 ， 他 留 在 村里 。", "because"),
        ("因 病 去世 ， 大家 都 难过 。", ""),
        ("据 县 里 最新 统计 ， 渔民 都 走 了 。", "according to"),
        ("令 村民 生气 的 是 ， 渔民 走 了 。", ""),
        ("渔民 来 了 ， 并 不 反对 。", ""),
        ("拿 大桥 来说 ， 渔民 都 来 了 。", "as for"),
        ("但 在 屋顶 的 木头 上 ， 渔民 画 了 花 。", "but, where"),
        ("自从 渔民 离开 村里 以后 就 很少 回来 ， 大家 都 想 他 。", "ever since"),
        ("但 书 刊出 仅 三天 后 ， 渔民 就 来 了 。", "but, after"),
        ("从 村民 的 需要 出发 ， 他们 修 了 桥 。", "starting from"),
    ],
)
def test_joints_of_phrases(written: str, joint: str) -> None:
    """What a phrase tells: when, where, why, with what left out."""
    assert read(written)[1][0].joint == joint


def test_brackets_and_figures_hold_together() -> None:
    """No line ends within （…）, a short quotation, or 12,000."""
    text, found = read("村里 建 了 一座 （ 高 ， 大 ） 桥 ， 村民 参加 “ 会议 ， 伞 ” ， 水 涨 12,000 人 走 。")
    assert [text[one.start : one.end] for one in found] == [
        "村里建了一座（高，大）桥，",
        "村民参加“会议，伞”，",
        "水涨12,000人走。",
    ]


def test_traditional_characters() -> None:
    """The rules see every text in one script; places stay those of the text."""
    text, found = read("因為 下雨 漲 水 ， 工人 搬 木頭 。")
    assert [(text[one.start : one.end], one.joint) for one in found] == [
        ("因為下雨漲水，", "because"),
        ("工人搬木頭。", ""),
    ]


@each(
    ("written", "first"),
    [
        ("没错 ， 村民 修 了 桥 。", "没错，"),
        ("网传 村民 修 了 桥 ， 天 亮 。", "网传"),
        ("本报讯 村民 修 了 桥 ， 天 亮 。", "本报讯"),
        ("据悉 ， 随着 下雨 涨 水 ， 工人 走 了 。", "据悉，"),
    ],
)
def test_what_opens_a_sentence_stands_alone(written: str, first: str) -> None:
    """Nothing in it is marked, and the first clause begins behind it."""
    assert lines(written)[0] == first


def test_who_something_is_for_is_no_purpose() -> None:
    """为 with 提供 leads to a verb, without it is what the rest is done for."""
    assert read("为 落实 村民 的 会议 ， 工人 搬 了 木头 。")[1][0].joint == "in order to"
    assert read("为 研究 提供 木头 ， 工人 走 了 。")[1][0].joint == ""


PIECES = ["村民", "修", "桥", "很", "高", "参加", "会议", "是", "到", "的", "，", "。", "“", "”", "在", "了", "12"]


@given(some.lists(some.sampled_from(PIECES), min_size=1, max_size=40))
def test_the_clauses_are_the_sentence(pieces: list[str]) -> None:
    """Whatever stands there: clauses in order without a gap, modifiers within them, verbs within their lines."""
    text, found = read(" ".join(pieces))
    at = 0
    for one in found:
        if one.kind == "modifier":
            assert one.start < one.end <= at and one.noun is not None
        else:
            assert one.start == at < one.end
            at = one.end
        assert one.verb is None or one.start <= one.verb[0] < one.verb[1] <= one.end
    assert text[at:].strip() == ""


def test_what_no_person_wrote_stays_as_it_is() -> None:
    """A sentence without an end is not unfolded: every part of it would be compared with every other."""
    text = "渔民修堤，" * 1_000
    assert unfold(text, [Word(at, at + 5, "word", None) for at in range(0, 5_000, 5)], {}) == [
        Branch("clause", 0, 5_000, 0)
    ]


def test_narrow_signs_are_read_like_wide_ones() -> None:
    """Many a page has them: the same lines, the same marks."""
    for written in ("村民 介绍 ， 工人 搬 木头 。", "村民 修 桥 ， 工人 搬 木头 。"):
        narrow = written.replace("，", ",")
        assert [(one.kind, one.start, one.end, one.verb) for one in read(narrow)[1]] == [
            (one.kind, one.start, one.end, one.verb) for one in read(written)[1]
        ]


def test_what_only_leads_to_the_verb_is_not_marked() -> None:
    """伴随着 tells what goes along with the deed."""
    assert "«" not in lines("伴随 着 会议 ， 天 高 。")[0]


@each(
    ("written", "wanted"),
    [
        ("工人 走 了 …… 村民 都 拿 伞 。", ["工人«走»了……", "村民都«拿»伞。"]),
        ("村民 “ 介绍 —— 会议 ” 。", ["村民“介绍——会议”。"]),
    ],
)
def test_dashes_and_dots_end_a_line(written: str, wanted: list[str]) -> None:
    """What is said behind —— or …… is told on a line of its own, unless it is quoted."""
    assert lines(written) == wanted


@each(
    ("written", "wanted"),
    [
        ("工人 认真 研究 并 解决 村里 的 水 。", ["研究", "解决"]),
        ("村民 参加 了 会议 、 增加 木头 。", ["参加", "增加"]),
    ],
)
def test_verbs_beside_the_first_are_marked(written: str, wanted: list[str]) -> None:
    """并 and a list join main verbs; behind 有 or 的 what follows may belong to something else."""
    text, found = read(written)
    assert [text[slice(*verb)] for one in found if one.verb for verb in (one.verb, *one.beside)] == wanted


@each(
    ("written", "wanted"),
    [
        ("村里 把 渔民 摆在 工人 的 桥 ，", "村里把渔民«摆在»工人的桥，"),
        ("村民 希望 工人 增加 水 。", "村民«希望»工人增加水。"),
        ("会议 参加 后 村民 增加 了 水 。", "会议参加后村民«增加»了水。"),
    ],
)
def test_the_verb_that_leaves_no_choice(written: str, wanted: str) -> None:
    """Behind 把, before somebody else's deed; never one that only tells when, or that 才 makes a condition."""
    assert lines(written)[0] == wanted


def test_a_place_in_front_is_no_time() -> None:
    """到桥前 is where, 走前 is when."""
    _, found = read("渔民 搬 木头 到 桥 前 ， 天 亮 。")
    assert found[0].kind == "clause"


@each(
    ("written", "wanted"),
    [
        ("工人 围 着 桥 盖起 了 堤 。", ["工人围着桥«盖起»了堤。"]),
        ("工人 拖 着 木头 说 ： 桥 高 。", ["工人拖着木头«说»：", "桥高。"]),
        ("堤 以 木头 为 主 （ 高 三成 ， 涵盖 河岸 ） 。", ["堤以木头为主（高三成，涵盖河岸）。"]),
        ("村民 保护 着 很 高 的 堤 。", ["村民«保护»着很高的堤。"]),
        ("我 见 过 的 桥 都 是 渔民 修 的 。", ["我见过的桥都«是»渔民修的。"]),
        ("有人 说 这 桥 很 高 。", ["有人«说»这桥很高。"]),
        ("水 的 天 十分 高大 ， 桥 走 。", ["水的天十分«高大»，", "桥«走»。"]),
    ],
)
def test_how_something_is_done_is_not_what_is_done(written: str, wanted: list[str]) -> None:
    """着 before another verb, 过 before 的, and what somebody says leave the main verb to another."""
    assert lines(written) == wanted


def test_a_long_list_is_told_below_its_noun() -> None:
    """诸如 or the verb opens it, 等 closes it."""
    assert lines("村里 已经 存在 诸如 渔民 人 高 、 堤 高 、 水 涨 木头 走 、 会议 河岸 高 等 困难 。") == [
        "村里已经«存在»…困难。",
        "└诸如渔民人高、堤高、水涨木头走、会议河岸高等",
    ]


@each(
    ("written", "joint"),
    [
        ("村民 参加 会议 ， 不料 下雨 涨 水 。", "unexpectedly"),
        ("村民 虽 能 参加 会议 ， 但 堤 很 高 。", "although"),
        ("工人 的 桥 虽 很 高 ， 但 堤 更 高 。", "although"),
        ("第一条 为了 保护 河岸 ， 村民 修 桥 。", "in order to"),
        ("近日 ， 在 下雨 涨 水 之际 ， 村民 修 桥 。", "when"),
        ("在 广袤 的 大地 上 ， 村民 修 桥 。", "where"),
        ("在 保护 河岸 方面 ， 村民 修 桥 。", "as to"),
        ("在 河水 退 去 之后 ， 村民 修 桥 。", "after"),
        ("在 河水 上涨 之前 ， 村民 修 桥 。", "before"),
        ("村民 修 桥 ， 而非 保护 河岸 。", "and not"),
        ("工人 搬 木头 ， 就是 下雨 也 不 走 。", "even if"),
        ("无论 下雨 涨 水 ， 工人 都 搬 木头 。", "no matter"),
    ],
)
def test_joints_say_how_clauses_hang_together(written: str, joint: str) -> None:
    """Behind a short subject or a date too."""
    assert joint in [one.joint for one in read(written)[1]]


def test_what_even_opens_has_no_main_verb() -> None:
    """就是…也 tells to what even extends."""
    assert lines("工人 搬 了 木头 ， 就是 参加 会议 也 不 走 。") == ["工人«搬»了木头，", "就是参加会议也不走。"]


@each(
    ("written", "joint"),
    [
        ("在 保护 河岸 的 基础 上 ， 村民 修 桥 。", "on the basis of"),
        ("在 下雨 涨 水 的 情况 下 ， 村民 修 桥 。", "given"),
        ("在 渔民 的 帮助 下 ， 村民 修 桥 。", "with"),
        ("在 渔民 的 注视 下 ， 村民 修 桥 。", "under"),
    ],
)
def test_a_phrase_with_in_tells_more_than_when_or_where(written: str, joint: str) -> None:
    """The noun before 上 or 下 says how it hangs together."""
    assert read(written)[1][0].joint == joint
