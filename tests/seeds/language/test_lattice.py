"""The lattice over the lexicon: which of two cuts a reader means, in sentences written for the purpose."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

from each import each
from hypothesis import given
from hypothesis import strategies as st
from often import often

from seeds.language.analyse import analyse, analyse_all
from seeds.language.words import cut_run, prepare
from seeds.language.words.pairs import pairs


def words(text: str) -> list[str]:
    """The words of a text, names and guesses included."""
    return [text[word.start : word.end] for word in analyse(text).words]


@each(
    ("text", "expected"),
    [
        ("区人社局要求当天报到", "区人社局 要求 当天 报到"),
        ("他从学校到处打听", "他 从 学校 到处 打听"),
        ("村里采用采棉机", "村里 采用 采棉机"),
        ("成本较低等优点", "成本 较 低 等 优点"),
        ("定位于高端市场", "定位 于 高端 市场"),
        ("立法院院长7日电", "立法院 院长 7日 电"),
        ("立法院院長7日電", "立法院 院長 7日 電"),
        ("民眾黨黨團反對", "民眾黨黨團 反對"),
        ("採購法完成修訂", "採購法 完成 修訂"),
        ("一开始大家都不信", "一 开始 大家 都 不 信"),
        ("奶奶笑得数不明白", "奶奶 笑 得 数 不 明白"),
        ("他整天闲在家里", "他 整天 闲 在 家里"),
        ("市场风高浪急", "市场 风高浪急"),
        ("你幹嘛站在門口", "你 幹嘛 站 在 門口"),
        ("就業穩中有升", "就業 穩中有升"),
        ("那时候我在城里", "那时候 我 在 城里"),
    ],
)
def test_no_neighbour_steals_an_edge(text: str, expected: str) -> None:
    """A word of the dictionary stays whole whatever stands beside it, in both scripts."""
    found = words(text)
    assert [word for word in expected.split() if len(word) > 1] == [word for word in found if len(word) > 1]


@each(
    ("text", "expected"),
    [
        ("气球慢慢升起来", "气球 慢慢 升 起来"),
        ("孩子把信撞上去", "孩子 把 信 撞 上去"),
        ("我方的球被拿出來", "我方 的 球 被 拿 出來"),
        ("通过去年的考试", "通过 去年 的 考试"),
        ("他们一起去", "他们 一起 去"),
        ("和邻居一起来，先听歌", "和 邻居 一起 来 ， 先 听 歌"),
        ("让他过来看录像", "让 他 过来 看 录像"),
        ("没见过来信的人", "没 见 过 来信 的 人"),
        ("打开钱包数了起来", "打开 钱包 数 了 起来"),
        ("一下雨就没法走路", "一 下雨 就 没法 走路"),
        ("老船工站在桥上", "老 船工 站 在 桥 上"),
        ("检测站在城东", "检测站 在 城东"),
        ("单位不得以任何理由拒绝", "单位 不得 以 任何 理由 拒绝"),
        ("各国有企业都来了", "各 国有企业 都 来 了"),
        ("稳价格保供应", "稳 价格 保 供应"),
        ("2019年仅卖出三本", "2019年 仅 卖出 三本"),
        ("它被称为类恒星天体", "它 被 称为 类 恒星 天体"),
    ],
)
def test_what_seems_to_end_a_word_begins_the_next(text: str, expected: str) -> None:
    """Behind a verb 起来 and the like are one word, and a shorter word does not take what a longer one needs."""
    assert [word for word in expected.split() if len(word) > 1] == [word for word in words(text) if len(word) > 1]


@each(
    ("text", "expected"),
    [
        ("老旧的楼房", "老旧 的 楼房"),
        ("有的住户不愿搬", "有的 住户 不愿 搬"),
        ("客队不敌主队", "客队 不敌 主队"),
        ("有關資料頗為詳細", "有關 資料 頗為 詳細"),
        ("后来村里也没了牛", "后来 村里 也 没 了 牛"),
        ("这是山上的花", "这 是 山上 的 花"),
    ],
)
def test_two_characters_are_the_dictionarys_word_unless_grammar_meets(text: str, expected: str) -> None:
    """A rare word of two characters is not left in two; words of grammar that happen to meet are."""
    assert words(text) == expected.split()


@each(
    ("text", "word"),
    [
        ("帮助失业者再就业的办法", "再就业"),
        ("这家报社做全媒体报道", "全媒体"),
        ("许多90后回到了乡村", "90后"),
        ("電池用的是磷酸鐵鋰", "磷酸鐵鋰"),
        ("电池用的是磷酸铁锂", "磷酸铁锂"),
        ("孩子们蹲着玩弹球儿", "弹球儿"),
        ("客户的好感度在上升", "好感度"),
        ("承揽方应当赔偿", "承揽方"),
        ("主队4比0获胜", "4比0"),
        ("早上十点半开门", "十点半"),
        ("失业率是百分之五点三七", "百分之五点三七"),
        ("失業率是百分之五點三七", "百分之五點三七"),
        ("其中四分之三来自海外", "四分之三"),
        ("他生于一九○三年", "一九○三年"),
        ("一点一滴都要节约", "一点一滴"),
        ("公司明天开法说会", "法说会"),
        ("医院做到应收尽收", "应收尽收"),
        ("這些補助應退盡退", "應退盡退"),
        ("那几个锅用来用去都一样", "用来用去"),
        ("句子改來改去還是不通", "改來改去"),
        ("我們租車子去海邊", "車子"),
        ("午后的雨点小了", "雨点"),
        ("老闆按月支薪給工人", "支薪"),
        ("查获逃漏税的商人", "逃漏税"),
        ("營收季增兩成", "季增"),
        ("全系统都要检查", "全系统"),
    ],
)
def test_affixes_and_patterns_make_one_word(text: str, word: str) -> None:
    """What a reader takes for one word though no list has it."""
    assert word in words(text)


@each("text", ["他会藏东西", "你别靠过来", "我是从山里来的", "昨邀客人", "车打偏了", "多卖些菜"])
def test_no_word_is_guessed_from_words(text: str) -> None:
    """会藏, 别靠, 是从, 昨邀, 打偏 and 卖些 are two words each."""
    assert not {"会藏", "别靠", "是从", "昨邀", "打偏", "卖些"} & set(words(text))


@often(4)
@given(st.text(st.sampled_from("社区党委书记在一起3三十年的了不会儿好感度第五A王建国市"), min_size=1, max_size=24))
def test_any_run_is_covered(run: str) -> None:
    """The words of a run are the run, and neighbours touch."""
    assert "".join(cut_run(run)) == run
    assert all(before.end == after.start for before, after in pairwise(analyse(run).words))


@cache
def of_three_characters() -> list[str]:
    """Such words of the lexicon's first, in a settled order."""
    known = prepare()
    return sorted(word for word in list(known.words)[:60000] if known.known(word) and len(word) == 3)


@often(3)
@given(st.data())
def test_a_known_word_by_itself_is_never_cut(data: st.DataObject) -> None:
    """A word of three characters and more that a dictionary explains is dearer in pieces than whole."""
    word = data.draw(st.sampled_from(of_three_characters()))
    assert cut_run(word) == (word,)


@each(
    ("text", "expected"),
    [
        ("这六年间变化不大", "这 六年 间 变化"),
        ("水管、电线及其他设备", "水管 、 电线 及 其他 设备"),
        ("电站有500千伏线路", "500千伏 线路"),
        ("206国道修好了", "206国道 修好"),
    ],
)
def test_what_figures_count_is_theirs(text: str, expected: str) -> None:
    """The year, the day and the measure belong to the figures before them; 他 of 其他 to its own word."""
    found = words(text)
    assert not [word for word in expected.split() if word not in found]


def test_a_text_teaches_its_own_words() -> None:
    """What no list has is one word where the text writes it again and again, in both scripts."""
    texts = ["鹳荇陂在村口。", "宋代修了鹳荇陂。", "乡亲们爱鹳荇陂。"]
    for text, analysis in zip(texts, analyse_all(texts), strict=True):
        assert "鹳荇陂" in [text[word.start : word.end] for word in analysis.words]
    once = "老人说那边有鹳荇陂吗"
    assert "鹳荇陂" not in words(once)


@each(
    ("texts", "torn"),
    [
        (("师傅搭了一座竹棚。", "这座戏棚很高。", "那座戏棚更高，戏棚要用竹子。"), "座戏"),
        (("自然保育署嘉義分署昨天獲報。", "林保署嘉義分署表示會處理。"), "署嘉義"),
    ],
)
def test_what_is_repeated_beside_a_word_is_none(texts: tuple[str, ...], torn: str) -> None:
    """What a text writes twice begins behind the end of another word, or is part of what it writes oftener."""
    for text, analysis in zip(texts, analyse_all(texts), strict=True):
        assert torn not in [text[word.start : word.end] for word in analysis.words]


@each(
    ("text", "found"),
    [
        ("村里的大人们都笑了", "大人 们"),
        ("几位女人们唱着歌", "女人 们"),
        ("他一心想着回家", "一心 想着"),
        ("球慢慢滚进球门里", "球门"),
        ("对花农来说很难", "来说"),
        ("他来说明情况", "来 说明"),
        ("一罐罐蜂蜜摆好了", "一 罐罐"),
        ("一家家具店开了", "一家 家具店"),
        ("请你往右边走", "往 右边"),
        ("她在孩子脸上画上胡子", "脸上 画"),
        ("造桥最妙之处在于没有柱子", "在于 没有"),
        ("这头公熊身高约两米", "身高"),
        ("店面有900平方呎", "900平方呎"),
        ("我们又去了一个名镇", "一个 名"),
        ("我把门关上了", "把 门 关上"),
        ("请把手伸出来", "把 手 伸"),
        ("门把手坏了", "门把手"),
    ],
)
def test_where_a_word_ends_that_seems_to_go_on(text: str, found: str) -> None:
    """A word of every day over the edge of two words does not cut them, nor does their meeting make one."""
    assert f" {found} " in f" {' '.join(words(text))} "


def test_classes_have_costs() -> None:
    """The learned table is there: 的 does not like to stand before 了, a verb does."""
    from seeds.language.words.classes import NUMBERS

    table = pairs()
    assert table[NUMBERS["的"]][NUMBERS["了"]] > table[NUMBERS["v1"]][NUMBERS["了"]]


def test_an_article_knows_its_short_forms() -> None:
    """A short form is one word, a name, and read as in the full form, though it was told in another passage."""
    texts = ["中央选举委员会昨天开会。", "中选会说，结果周五公布。", "對此，中選會不願多談。"]
    found = analyse_all(texts)
    for text, analysis in zip(texts[1:], found[1:], strict=True):
        word = next(word for word in analysis.words if text[word.start : word.end] in ("中选会", "中選會"))
        assert word.kind == "name"
        assert word.pinyin == ("zhōng", "xuǎn", "huì")


def test_an_article_knows_its_people() -> None:
    """Once the full name stood, the given name alone is a name, and so is the full name without a title."""
    texts = ["董事长曾毓群介绍了新厂。", "毓群小时候住在山里。", "曾毓群和邻居们一起走路上学。"]
    second, third = analyse_all(texts)[1:]
    assert [texts[1][name.start : name.end] for name in second.names] == ["毓群"]
    assert texts[2][third.names[0].start : third.names[0].end] == "曾毓群"
    assert third.names[0].surname == 1
    assert third.words[0].pinyin is not None and third.words[0].pinyin[0] == "zēng"
