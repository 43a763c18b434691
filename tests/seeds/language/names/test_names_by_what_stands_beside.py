"""Names that a bracket, a dateline, a role, marks or the place beside tell; and what looks like one and is none."""

from __future__ import annotations

from each import each

from seeds.language.analyse import analyse, analyse_all


def named(text: str, kind: str) -> list[str]:
    """What the text names of this kind, in order."""
    return [text[name.start : name.end] for name in analyse(text).names if name.kind == kind]


@each(
    ("text", "found"),
    [
        ("外援佩德的传球很准。", ["佩德"]),
        ("顾问科塞马（Kosema）昨天到了。", ["科塞马", "Kosema"]),
        ("（中央社記者王小明、林曉雯高雄8日電）", ["王小明", "林曉雯"]),
        ("廢管處長林美玲收下意見書。", ["林美玲"]),
        ("另一名小商戶平哥賣了十年豆花。", ["平哥"]),
        ("「豆花大王」明姐擺檔三十年。", ["明姐"]),
        ("王春媳妇走了，王春忙说：“请坐。”", ["王春", "王春"]),
        ("你是王春家的？", ["王春"]),
        ("王春媳妇跑了出来。", ["王春"]),
        ("记者陈文伸、季连成上海8日电", ["陈文伸", "季连成"]),
    ],
)
def test_people(text: str, found: list[str]) -> None:
    """A role or letters of his own tell a foreigner, a dateline the reporter before it, an office its head."""
    assert named(text, "person") == found


@each(
    "text",
    [
        "他担任该国的穆夫提。",
        "他买了一辆索纳塔，她开帕萨特。",
        "萨克斯的声音很低。",
        "他是律师，表哥也是。",
        "他说“再见”大哥也没有抬头。",
    ],
)
def test_nobody(text: str) -> None:
    """An office, a car, an instrument and kin are nobody in person."""
    assert named(text, "person") == []


@each(
    ("text", "found"),
    [
        ("高雄市府昨天回應，花蓮縣府也說明。", ["高雄市府", "花蓮縣府"]),
        ("市教委要求各校通知家长。", ["市教委"]),
        ("我父亲在川医附院看病。", ["川医附院"]),
        ("广州富力输给山东鲁能。", ["广州富力", "山东鲁能"]),
        ("《植物与生活》杂志刊登了这篇文章。", ["植物与生活"]),
        ("据日本媒体报道，船到了。", []),
        ("据国外媒体报道，船到了。", []),
        ("“双11”又要到了。", []),
    ],
)
def test_bodies(text: str, found: list[str]) -> None:
    """City halls, commissions, hospitals and clubs behind their place; all the media of a country are none."""
    assert named(text, "body") == found


@each(
    ("text", "found"),
    [
        ("根據「土地法第二條」和「建築法施行細則」，不得施工。", ["土地法", "建築法施行細則"]),
        ("他引用了“草原法”第三条。", ["草原法"]),
        ("他批評「違反採購條例」的說法。", []),
        ("这是“老办法”，不是“潜规则”。", []),
    ],
)
def test_laws_in_quotation_marks(text: str, found: list[str]) -> None:
    """A law is a work in whatever marks, without its article; what is done to a law, and an old way, is none."""
    assert named(text, "work") == found


@each(
    ("text", "found"),
    [
        ("你们孙村的人来了，我们赵庄没有去。", ["孙村", "赵庄"]),
        ("他到李村去买羊。", ["李村"]),
        ("我们全村都来了。", []),
        ("附近破舊街廓需要更新。", []),
    ],
)
def test_villages_and_streets(text: str, found: list[str]) -> None:
    """A village is called by its family where somebody is from it or goes there; an old street is no name."""
    assert named(text, "place") == found


def test_what_a_text_calls_a_body_from_now_on() -> None:
    """A body in marks is one whatever words name it, and so is its short form, in marks or not."""
    texts = ["“全国调停委员会”（以下简称“调停委”）发了通知。", "调停委还说没有。"]
    found = [
        text[name.start : name.end]
        for text, one in zip(texts, analyse_all(texts), strict=True)
        for name in one.names
    ]
    assert found == ["全国调停委员会", "调停委", "调停委"]


def test_a_school_of_art_by_town_and_art() -> None:
    """南体 is 南京体育学院 once that stood."""
    texts = ["她在南京体育学院学游泳。", "南体的校园很大。"]
    last = analyse_all(texts)[1].names
    assert [texts[1][name.start : name.end] for name in last] == ["南体"]
