"""Words that no list joins and a reader does: a number with its measure, a verb with its result."""

from __future__ import annotations

from each import each

from seeds.language.analyse import analyse, analyse_all
from seeds.language.script import simple


def words(text: str) -> str:
    """The words of a text, with blanks between them."""
    return " ".join(text[word.start : word.end] for word in analyse(text).words)


@each(
    ("text", "expected"),
    [
        ("他摸出几包烟", "几包 烟"),
        ("桌上有一摞书", "一摞 书"),
        ("跑了好几条街", "好几条 街"),
        ("昨日7时许，仓库起火", "7时许"),
        ("早上7点多钟出门", "7点多钟"),
        ("等了半个多小时", "半个多小时"),
        ("住了半个月", "半个月"),
        ("多家工厂停产", "多家 工厂"),
        ("敲了几下就走", "几下"),
        ("医生几下乡", "几 下乡"),
        ("5月多地下雨", "5月 多"),
        ("这件衣服不多件", "不 多"),
        ("一罐罐蜂蜜", "一 罐罐"),
    ],
)
def test_a_number_has_its_measure_word(text: str, expected: str) -> None:
    """What counts and what it counts with are one word, also where the number is a vague one."""
    assert f" {expected} " in f" {words(text)} "


def test_a_vague_number_is_spelled_apart_from_its_measure() -> None:
    """Pinyin has a blank between 几 and what it counts with."""
    (found,) = (word for word in analyse("他摸出几包烟").words if word.end - word.start == 2 and word.start == 3)
    assert found.joints == (1,)


@each(
    ("text", "expected"),
    [
        ("他穿上雨衣", "穿上 雨衣"),
        ("把稻子割下再捆", "割下"),
        ("大水冲倒了墙", "冲倒 了"),
        ("信写好了", "写好 了"),
        ("长好大", "长 好"),
        ("警察抓不到贼", "抓不到 贼"),
        ("这活他干得了", "干得了"),
        ("她从门里跑出来", "跑 出来"),
        ("他想开门", "想 开门"),
    ],
)
def test_a_verb_has_its_result(text: str, expected: str) -> None:
    """A verb of one character and a result of one are one word, nouns and longer results are not."""
    assert f" {expected} " in f" {words(text)} "


@each(
    ("text", "expected"),
    [
        ("老人缓缓地点了点头", "缓缓 地 点 了"),
        ("他小心地带着孩子", "小心 地 带 着"),
        ("她温柔地被母亲抱住", "地 被 母亲"),
        ("山坡上种植地被植物", "地被 植物"),
        ("他高兴地上前握手", "高兴 地 上前 握手"),
        ("平坦地带很多", "平坦 地带"),
    ],
)
def test_how_something_is_done_ends_with_its_sign(text: str, expected: str) -> None:
    """地 behind what tells how is no part of a place."""
    assert f" {expected} " in f" {words(text)} "


@each(
    ("text", "expected"),
    [
        ("他扭过头来", "扭过 头"),
        ("她弯下腰捡书", "弯下 腰"),
        ("门口探出头来", "探出 头"),
        ("两个人都来了", "两个 人"),
        ("眼睛看不见了", "看不见 了"),
        ("让人联想到海", "联想 到"),
        ("还有关于水的书", "关于"),
        ("他做好事", "做 好事"),
    ],
)
def test_edges_that_a_neighbour_would_take(text: str, expected: str) -> None:
    """A common phrase keeps its edges though a seldom word lies across them."""
    assert f" {expected} " in f" {words(text)} "


def test_a_word_said_elsewhere_takes_in_no_word_of_grammar() -> None:
    """现在 stands in the article twice, 出现在 is no 现在 all the same."""
    texts = ["现在下雨，现在不走。", "他出现在门口。"]
    last = analyse_all(texts)[-1]
    assert [texts[-1][word.start : word.end] for word in last.words][1:3] == ["出现", "在"]


def test_a_measure_word_and_what_it_counts_are_taught_by_no_text() -> None:
    """条路 is no word, however often the article writes 这条路."""
    text = "这条路长，那条路短，这条路好。"
    assert "条路" not in words(text).split()


@each(
    ("text", "expected"),
    [
        ("他身手俐落", "俐落"),
        ("你為甚麼不去", "為甚麼"),
        ("今天不一定會下雨", "不一定"),
        ("政府推動公部門改革", "公部門"),
    ],
)
def test_words_in_other_spellings_and_phrases_of_the_syllabus_are_words(text: str, expected: str) -> None:
    """What the dictionary calls a variant, and what a syllabus teaches as one, is one word."""
    assert expected in words(text).split()


@each(("written", "plain"), [("衞生署", "卫生署"), ("敍述的人", "叙述的人"), ("為甚麽", "为甚么")])
def test_forms_of_hong_kong_are_turned_too(written: str, plain: str) -> None:
    """衞 and 敍 have a simplified form as 衛 and 敘 have."""
    assert simple(written) == plain
