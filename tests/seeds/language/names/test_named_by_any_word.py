"""Places and bodies that words of every day name, and where their names begin and end."""

from __future__ import annotations

from each import each

from seeds.language.analyse import analyse, analyse_all


def named(text: str, kind: str) -> list[str]:
    """The names of a kind in a text."""
    return [text[name.start : name.end] for name in analyse(text).names if name.kind == kind]


@each(
    ("text", "places"),
    [
        ("他家在津港市鞍山西道。", ["鞍山西道"]),
        ("一群白鹭落在乐安湿地。", ["乐安湿地"]),
        ("車隊駛過紅磡海底隧道。", ["紅磡海底隧道"]),
        ("他住在秀茂坪邨秀逸樓。", ["秀茂坪邨", "秀逸樓"]),
        ("晚上我们来到和平夜市。", ["和平夜市"]),
        ("西門商圈和北門相機商圈一樣熱鬧。", ["西門商圈"]),
        ("遊客擠滿艋舺服飾商圈。", ["艋舺服飾商圈"]),
        ("比賽在灣仔運動場舉行。", ["灣仔運動場"]),
        ("我在翠屏居住区租了一间房。", ["翠屏居住区"]),
        ("火车停在三元桥地铁站上面。", ["三元桥地铁站"]),
        ("周边商圈开了几家大型超市。", []),
        ("廣福邨有人在晾衣服。", ["廣福邨"]),
    ],
)
def test_places(text: str, places: list[str]) -> None:
    """Roads by their side, what a small place has, the houses of an estate, districts of shops; no such place of
    any town."""
    found = named(text, "place")
    assert [place for place in found if place in places] == places
    assert places or not found


@each(
    ("text", "bodies"),
    [
        ("拔萃男書院和喇沙書院今年都有新校長。", ["拔萃男書院", "喇沙書院"]),
        ("蓝天救援队带着绳索上山。", ["蓝天救援队"]),
        ("阳光慈善基金会捐了一批课桌。", ["阳光慈善基金会"]),
        ("据鼎盛律师事务所介绍，合同有效。", ["鼎盛律师事务所"]),
        ("宏業建築工程公司沒有回覆。", ["宏業建築工程公司"]),
        ("新界校長會籌到五萬元。", ["新界校長會"]),
        ("县乡村振兴局局长去了林场。", ["县乡村振兴局"]),
        ("幸福路街道办组织了检查。", ["幸福路街道办"]),
        ("俄罗斯紧急情况部没有回应。", ["俄罗斯紧急情况部"]),
        ("据《江海晚报》报道，潮水涨了一米。", ["江海晚报"]),
        ("未来论坛请来三位学者。", ["未来论坛"]),
        ("他在地区医院住了两天。", []),
        ("我问了九间医院。", []),
        ("墙上贴着《首映海报》。", []),
    ],
)
def test_bodies(text: str, bodies: list[str]) -> None:
    """Schools, rescuers, funds, firms, offices and papers by any word before their kind; none of any of them."""
    assert named(text, "body") == bodies


def test_a_quarter_of_hong_kong_is_known_where_it_is_spoken_of() -> None:
    """上環 is a part of Hong Kong in a text from there, and no medical word."""
    text = "她在上環開店，港鐵站就在旁邊，隔壁是食環署辦事處。"
    (found,) = analyse_all([text])
    assert "上環" in [text[name.start : name.end] for name in found.names if name.kind == "place"]
