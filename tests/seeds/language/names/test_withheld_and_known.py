"""Names that a court holds back, names on roads, congresses, and names that papers take for known."""

from __future__ import annotations

from each import each

from seeds.language.analyse import analyse


def named(text: str, kind: str) -> list[str]:
    """What the text names of this kind, in order."""
    return [text[name.start : name.end] for name in analyse(text).names if name.kind == kind]


@each(
    ("text", "people"),
    [
        ("原告孙某甲与被告孙某乙是兄弟。", ["孙某甲", "孙某乙"]),
        ("原告孫某甲與被告孫某乙是兄弟。", ["孫某甲", "孫某乙"]),
        ("周某称没有收到货款。", ["周某"]),
        ("被告人吴某娟当庭认罪，吴某娟的家属到庭。", ["吴某娟", "吴某娟"]),
        ("他对于某些问题没有把握。", []),
        ("不知为何某些人没有来。", []),
    ],
)
def test_people_whose_name_is_held_back(text: str, people: list[str]) -> None:
    """A surname with 某 is a person, with 甲, 乙 or the character that always follows; 某些 is none."""
    assert named(text, "person") == people


def test_a_page_that_lost_its_dots() -> None:
    """A question mark between the parts of a foreign name is the dot that a page lost."""
    assert named("物理学家克里斯?麦卡利斯特来访。", "person") == ["克里斯?麦卡利斯特"]


@each(
    ("text", "places"),
    [
        ("海安路上开了两家面店。", ["海安路"]),
        ("海安路上開了兩家麵店。", ["海安路"]),
        ("大家在路上走。", []),
        ("东柳沟村的路修好了。", ["东柳沟村"]),
        ("我们去了外滩和鼓浪屿。", ["外滩", "鼓浪屿"]),
        ("我們去了垦丁和日月潭。", ["垦丁", "日月潭"]),
    ],
)
def test_places(text: str, places: list[str]) -> None:
    """The road belongs to the name though 路上 is a word; sights are known by name."""
    assert named(text, "place") == places


@each(
    ("text", "bodies"),
    [
        ("大家学习党的二十大精神。", ["二十大"]),
        ("二十届三中全会提出了任务。", ["二十届三中全会"]),
        ("这是国内第三大港口。", []),
        ("胖东来和蜜雪冰城都在招人。", ["胖东来", "蜜雪冰城"]),
        ("他在中央广播电视总台工作。", ["中央广播电视总台"]),
        ("她考上了華中科技大學。", ["華中科技大學"]),
        ("国台办发言人朱凤莲答问。", ["国台办"]),
    ],
)
def test_bodies(text: str, bodies: list[str]) -> None:
    """Congresses by their number, and bodies that no list of words tells the kind of."""
    assert named(text, "body") == bodies


def test_well_known_people_need_no_title() -> None:
    """Whom every paper knows is a person without a title or a verb of saying, in both scripts."""
    assert named("现场也能看到全红婵和张本智和。", "person") == ["全红婵", "张本智和"]
    assert named("現場也能看到全紅嬋和張本智和。", "person") == ["全紅嬋", "張本智和"]


@each(
    ("text", "people"),
    [
        ("我叫费辰，是新来的学生。", ["费辰"]),
        ("发小菲菲（化名）还住在这里。", ["菲菲"]),
        ("据村民罗增（化名）介绍，鱼少了。", ["罗增"]),
        ("他自己說他叫晚吟，沒有姓。", ["晚吟"]),
        ("大女儿名叫妘清浔的那家人搬走了。", ["妘清浔"]),
        ("他叫外卖，她叫车，我叫司机停车。", []),
        ("这块石头名叫望夫石。", []),
        ("他叫我，我叫他们走。", []),
    ],
)
def test_people_who_are_introduced(text: str, people: list[str]) -> None:
    """What somebody says he is called is his name, however seldom; what is called for, or a stone, is nobody."""
    assert named(text, "person") == people


def test_kin_called_like_a_town_is_no_town() -> None:
    """宜山 is a county, but not behind 大哥, unless he comes from there."""
    assert named("照我大哥宜山的说法，路不远。", "place") == []
    assert named("他哥哥上海人。", "place") == ["上海"]


def test_a_body_of_a_province_begins_with_it() -> None:
    """The town before it is where it stands, no part of its name."""
    text = "他在长沙湖南省政府做事。"
    assert (named(text, "place"), named(text, "body")) == (["长沙"], ["湖南省政府"])
