"""Names of people, places and bodies, in sentences that no rule was written for."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise
from pathlib import Path

from each import each
from hypothesis import example, given
from hypothesis import strategies as st
from often import often

from seeds.language import words
from seeds.language.analyse import analyse, analyse_all, spans
from seeds.language.names import Name, find_names
from seeds.language.names.words import Rows


def named(text: str, kind: str) -> list[str]:
    """What the text names of this kind, in order."""
    found = find_names(text, spans(words.cut(text)))
    return [text[name.start : name.end] for name in found if name.kind == kind]


@each(
    ("text", "people"),
    [
        ("镇党委书记罗建平表示，今年要修三条路。", ["罗建平"]),
        ("记者 宋雨桐 摄影 何磊", ["宋雨桐", "何磊"]),
        ("主教练邓超群说，球队还要努力。邓超群今年四十岁。", ["邓超群", "邓超群"]),
        ("张大妈和小李一起包饺子。", ["张大妈", "小李"]),
        ("列夫·托尔斯泰写了很多书。", ["列夫·托尔斯泰"]),
        ("队长欧阳雪琴介绍，比赛很精彩。", ["欧阳雪琴"]),
        ("获奖者有曾丽、单勇、解晓东等人。", ["曾丽", "单勇", "解晓东"]),
        ("名单：任静　查志强　仇晓红", ["任静", "查志强", "仇晓红"]),
        ("高中、黄金、白糖、马路、金属", []),
        ("曾老师和盖大爷到了。", ["曾老师", "盖大爷"]),
        ("尉迟先生来了。", ["尉迟先生"]),
        ("带队的生物学家是方彩霞。", ["方彩霞"]),
        ("日本选手森山祥平没有来。", ["森山祥平"]),
        ("丹尼尔斯在下半场得分。", ["丹尼尔斯"]),
        ("周末大家一起打扫卫生，高高兴兴回家。", []),
        ("水费由物业代收，金额不高。", []),
        ("会议强调安全，通过了管理办法。", []),
        ("居民都爱唱歌，市民曾住这里，记者曾小华报道。", ["曾小华"]),
        ("球队拿下12连胜。", []),
        ("国家田联开会。", []),
        ("昨天，孙爱国带孩子去河边。", ["孙爱国"]),
        ("王建国是厂里的会计。", ["王建国"]),
        ("从建国到今天，大家都爱国，全胜利了。", []),
    ],
)
def test_people(text: str, people: list[str]) -> None:
    """A title, a verb of saying or a form of address vouches for a surname and what follows it."""
    assert named(text, "person") == people


@each(
    ("text", "places"),
    [
        ("成都市双流区彭镇街道柑梓社区", ["成都市", "双流区", "彭镇街道", "柑梓社区"]),
        ("他住在建设南路12号。", ["建设南路"]),
        ("法国和四川的客人都来了。", ["法国", "四川"]),
        ("各社区、老旧小区和物业小区都要整改。", []),
        ("大家在路上走，街道很干净。", []),
        ("粮食就差铺到路当中了。", []),
        ("车停在榆树东路路口。", ["榆树东路"]),
        ("三环西路和北四环都在修。", ["三环西路", "北四环"]),
        ("社区的“四环”办法很管用。", []),
        ("新办法才能从根本帮全民省下几千元，奋斗百年路很长。", []),
        ("朋友遍布大江南北，休闲广场旁是义剪区。", []),
        ("他穿街过巷找了一天。", []),
        ("一条南北向街道很宽。", []),
        ("她住在状元街五巷。", ["状元街五巷"]),
        ("城市和农村的差别在缩小。", []),
        ("前面是北宁安路，后面是学校。", ["北宁安路"]),
        ("船员来自科特迪瓦和印度尼西亚。", ["科特迪瓦", "印度尼西亚"]),
    ],
)
def test_places(text: str, places: list[str]) -> None:
    """A proper part before a kind of place is a name; a general word before it is not."""
    found = named(text, "place")
    assert all(any(place in name for name in found) for place in places)
    assert bool(found) == bool(places)


@each(
    ("text", "body"),
    [
        ("成都市双流区委组织部发文。", "成都市双流区委组织部"),
        ("北京大学的学生来了。", "北京大学"),
        ("青川县人民政府公布了名单。", "青川县人民政府"),
        ("工业和信息化部公布了名单。", "工业和信息化部"),
        ("他在中国科学院海洋与湖泊研究所工作。", "中国科学院海洋与湖泊研究所"),
        ("国家能源局网络安全发展中心发文。", "国家能源局网络安全发展中心"),
        ("中国文化交流基金会来了人。", "中国文化交流基金会"),
        ("吉林队又赢了一场。", "吉林队"),
        ("他打过NBA的比赛。", "NBA"),
        ("统计分析司司长讲话。", "统计分析司"),
        ("北京远明（海州）律师事务所的律师来了。", "北京远明（海州）律师事务所"),
        ("中国足协昨天宣布。", "中国足协"),
    ],
)
def test_bodies(text: str, body: str) -> None:
    """A body named by its place is one name, the place in it is not named again."""
    assert named(text, "body") == [body]
    assert named(text, "place") == []


@each(("text", "name"), [("“走吧。”健明道：“雨停了。”", "健明"), ("林秋道：“好。”", "林秋")])
def test_who_speaks_in_a_story_is_called_by_the_given_name(text: str, name: str) -> None:
    """道 before what is said is no part of the name, and one place is enough."""
    assert [text[found.start : found.end] for found in analyse(text).names] == [name]


def test_known_from_elsewhere() -> None:
    """A name met in another passage is found here without anybody to vouch for it."""
    text = "韦一鸣走了。"
    row = spans(words.cut(text))
    assert Name(0, 3, "person", 1) in find_names(text, row, {"韦一鸣": "person"})


TEXT = st.text(
    st.sampled_from("王李成都市区县街道社区路小学公司书记主任说表示记者阿姨的在，。·12号 a委党欧阳建国"),
    max_size=60,
)


@often(4)
@given(st.one_of(TEXT, st.text(max_size=40)))
@example("表示区1市1")
def test_any_text(text: str) -> None:
    """Any text is survived; names stand in order, apart from each other, within the text."""
    row = spans(words.cut(text))
    names = find_names(text, row)
    assert names == find_names(text, row)
    for name, after in pairwise(names):
        assert name.end <= after.start
    assert all(0 <= name.start < name.end <= len(text) for name in names)
    assert all(0 <= name.surname < name.end - name.start for name in names)


@each(
    ("texts", "place"),
    [
        (["走进快活社区，处处是笑声。", "快活社区党委书记说，邻里要常来往。"], "快活社区"),
        (["一里塘社区有三千人。", "去年一里塘社区居委会搬了家。"], "一里塘社区"),
        (["在九眼桥社区开会。", "九眼桥社区党支部来了人。"], "九眼桥社区"),
    ],
)
def test_a_place_is_named_by_its_office(texts: list[str], place: str) -> None:
    """An everyday word before 社区 is a name where the place has an office and stands twice."""
    for text, analysis in zip(texts, analyse_all(texts), strict=True):
        assert place in [text[word.start : word.end] for word in analysis.words]
        assert any(place in text[name.start : name.end] for name in analysis.names)


@each("word", ["老旧", "智慧", "示范", "农村"])
def test_what_every_place_can_be_is_no_name(word: str) -> None:
    """Modifiers stay what they are, office or not."""
    texts = [f"{word}社区党支部很多。", f"大家都住在{word}社区。"]
    assert not any(analysis.names for analysis in analyse_all(texts))


PIECES = (
    "桃园 西路 路口 路上 东路 街道 大街 社区 三环 北 村里 村上 镇 区 市 县 桥 河 山 路 街 12号 二期 王建国 "
    "李华 副书记 经 在 、 的 委员会 公司 大学 统计 局 处 成都 双流 青石 “四环” 柳家 团 党 队 某"
)


@often(5)
@given(st.lists(st.sampled_from(PIECES.split()), max_size=12).map("".join))
@example("经桃园西路路口往南")
@example("三环西路口")
@example("桃园委员会西路桃园")
def test_words_and_names_tile_any_text(text: str) -> None:
    """However kinds and names stand side by side, every character belongs to one word, and to one name at most."""
    analysis = analyse(text)
    assert "".join(text[word.start : word.end] for word in analysis.words) == text
    assert all(word.end == after.start for word, after in pairwise(analysis.words))
    assert all(name.end <= after.start for name, after in pairwise(analysis.names))


def test_needs_no_model(index_cache: Path) -> None:
    """Finding names loads neither jieba nor pypinyin."""
    code = (
        "import sys; from seeds.language.names import find_names; from seeds.language.words import prepare;"
        f"prepare({str(index_cache)!r}); find_names('王', [(0, 1)]);"
        "sys.exit('jieba' in sys.modules or 'pypinyin' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_rows_looked_through_lately_take_bounded_room() -> None:
    """A row comes back as it was while there is room; a text without end takes no more than that room."""
    rows = Rows(100)
    texts = [f"{number:02}{'社区' * 19}" for number in range(9)]
    kept = [rows.of(text, ((0, len(text)),)) for text in texts]
    assert rows.of(texts[-1], ((0, len(texts[-1])),)) is kept[-1]
    assert rows.of(texts[0], ((0, len(texts[0])),)) is not kept[0]
    assert rows.size <= 100
