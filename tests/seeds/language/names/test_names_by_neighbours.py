"""Names told by what stands right beside them, and what beside it is no name."""

from __future__ import annotations

from each import each

from seeds.language.analyse import analyse


def named(text: str, kind: str) -> list[str]:
    """What the text names of this kind, in order."""
    return [text[name.start : name.end] for name in analyse(text).names if name.kind == kind]


@each(
    ("text", "laws"),
    [
        ("立法會討論勞保條例和長照條例。", ["勞保條例", "長照條例"]),
        ("依據危樓條例，屋主可以申請。", ["危樓條例"]),
        ("修訂道路交通管理條例的工作完成了。", ["道路交通管理條例"]),
        ("这部条例很重要，新条例明年生效，有关条例已公布。", []),
    ],
)
def test_laws_without_marks(text: str, laws: list[str]) -> None:
    """A law is a work without marks too, where its name stands free or behind what is done with a law."""
    assert named(text, "work") == laws


@each(
    ("text", "bodies"),
    [
        ("中国女乒的两位主力都在场。", ["中国女乒"]),
        ("她是中国男乒的教练。", ["中国男乒"]),
        ("白河戏剧学院电影电视系的学生来了。", ["白河戏剧学院电影电视系"]),
        ("他考进了青河学院土木工程系。", ["青河学院土木工程系"]),
        ("他在青河大学院长系的领带很旧。", ["青河大学"]),
        ("记者从乌通社和越通社获悉。", ["乌通社", "越通社"]),
    ],
)
def test_bodies_with_their_ends(text: str, bodies: list[str]) -> None:
    """A team by its short form, a department of a school and an agency are whole."""
    assert named(text, "body") == bodies


@each(
    ("text", "places"),
    [
        ("车祸发生在卡尔达莱附近。", ["卡尔达莱"]),
        ("首府卡尔达奇克下了雪。", ["卡尔达奇克"]),
        ("位于德国卡贝豪森的工厂关了。", ["德国", "卡贝豪森"]),
        ("城东垃圾转运站搬走了。", ["城东垃圾转运站"]),
        ("高远附近没有人。", []),
    ],
)
def test_places_beside_places(text: str, places: list[str]) -> None:
    """What sounds foreign is a place where one goes there, it heads a country or something lies near it."""
    assert named(text, "place") == places


@each(
    "text",
    ["开往宁溪的客车坏了。", "班车从柳泾出发。", "大西洋里最后一滴水。", "韩日两大盟友走近。"],
)
def test_nobody_is_called_so(text: str) -> None:
    """Where one sets out for, an ocean and two countries side by side are nobody."""
    assert named(text, "person") == []
