"""People told by what they do, by rare surnames and by what peoples call their children; and what is nobody."""

from __future__ import annotations

from each import each

from seeds.language.analyse import analyse


def people(text: str) -> list[str]:
    """The people of a text."""
    return [text[name.start : name.end] for name in analyse(text).names if name.kind == "person"]


@each(
    ("text", "found"),
    [
        ("陈文走进厨房，把灯关上。", ["陈文"]),
        ("我认识陈文很多年了。", ["陈文"]),
        ("白雪梅说，花开得早。", ["白雪梅"]),
        ("经理高峰表示，仓库已经腾空。", ["高峰"]),
        ("杨帆今年四十岁，开一家修车铺。", ["杨帆"]),
        ("小高把梯子搬走了。", ["小高"]),
        ("小林在院子里劈柴。", ["小林"]),
        ("老周头种了一辈子瓜。", ["老周头"]),
        ("黄伯昨晚没有睡好。", ["黄伯"]),
        ("狗剩蹲在墙根下抽烟。狗剩说，天要下雨了。", ["狗剩", "狗剩"]),
        ("陳生陳太帶着孩子到場。", ["陳生", "陳太"]),
    ],
)
def test_people_are_told_by_what_they_do(text: str, found: list[str]) -> None:
    """Words left alone before a deed, a word of every day that speaks, an age, what neighbours call each other."""
    assert people(text) == found


@each(
    ("text", "found"),
    [
        ("会计昝爱宗把账本合上。", ["昝爱宗"]),
        ("發展局局長甯漢豪到場視察。", ["甯漢豪"]),
        ("法官練錦鴻押後宣判。", ["練錦鴻"]),
        ("局長楊何蓓茵慰問家屬。", ["楊何蓓茵"]),
        ("呼延庆和拓跋宏都没有来。", ["呼延庆", "拓跋宏"]),
        ("木合塔尔把羊赶进圈里。", ["木合塔尔"]),
        ("其其格说，雪快停了。", ["其其格"]),
        ("格桑梅朵说，山路不好走。", ["格桑梅朵"]),
        ("公司派马斯克去了车间。", ["马斯克"]),
        ("山田太郎去了码头。", ["山田太郎"]),
    ],
)
def test_surnames_and_parts_that_few_names_have(text: str, found: list[str]) -> None:
    """昝 and 甯, compound surnames, Uygur, Mongolian and Tibetan names; 派 sends a foreigner and is none of him."""
    assert people(text) == found


@each(
    "text",
    [
        "党主席昨天没有到会。",
        "他當過生產司處長。",
        "她赢得三席立委。",
        "这副金框眼镜很贵。",
        "代表中国出战的是一名新人。",
        "白髮老翁牽著小童過馬路。",
        "小党说话没有人听，小党也没有钱。",
        "他戴一副老花镜看账本。",
        "我們設定希望高中生也能看懂。",
    ],
)
def test_nobody(text: str) -> None:
    """A party, an office, a number of things, a frame, a country, an old man and a child bear no surname."""
    assert people(text) == []
