"""Towns, townships and subdistricts: known by the list of divisions, told with what they lie in."""

from __future__ import annotations

from each import each

from seeds.language.analyse import analyse_all
from seeds.language.dictionary.gazetteer import lines, nearest_first
from seeds.language.divisions import divisions
from seeds.language.names.divided import is_division
from seeds.language.script import simple


def names_in(text: str) -> list[tuple[str, str]]:
    """The names of a text with their kinds."""
    return [(text[name.start : name.end], name.kind) for name in analyse_all([text])[0].names]


@each(
    ("text", "names"),
    [
        ("昨天，他们去清华镇看老房子。", [("清华镇", "place")]),
        ("车子开到任店镇才停。", [("任店镇", "place")]),
        ("外面来了阿龙山镇的客人。", [("阿龙山镇", "place")]),
        ("南方城镇的雨很多，发展街道经济。", []),
        ("车子从唐昌镇、团结街道来。", [("唐昌镇", "place"), ("团结街道", "place")]),
    ],
)
def test_a_town_of_the_list_is_a_place_whatever_its_words_are(text: str, names: list[tuple[str, str]]) -> None:
    """It is no company and no person, and none is cut out of known words."""
    assert names_in(text) == names


def test_a_town_is_known_without_its_kind_once_it_stood() -> None:
    """What a town is called without its kind is nobody's name, in other passages too."""
    texts = ["她是洛舍镇人。", "小镇洛舍很安静。"]
    second = analyse_all(texts)[1]
    assert [(texts[1][one.start : one.end], one.kind) for one in second.names] == [("洛舍", "place")]


def test_every_name_of_the_list_is_found_in_it_and_nothing_else() -> None:
    """Those of towns in either script, as they are written in simplified characters; what is cut is not."""
    every = [simple(name) for name, _ in divisions()]
    assert all(map(is_division, every[::97])) and is_division("三道堰镇")
    assert not any(map(is_division, ("", "三道堰", f"{every[0]}村", f"{every[-1]}村")))


def test_an_entry_tells_what_a_town_is_and_where_it_lies() -> None:
    """In English and in Chinese, and under both forms of its name."""
    found = dict(lines({"三": "sān", "道": "dào", "堰": "yàn", "镇": "zhèn"}, {}))
    assert "Sān dào yàn Zhèn" in found["三道堰镇"]
    assert "四川 › 成都市 › 郫都区" in found["三道堰镇"]
    assert found["三道堰鎮"] == "三道堰镇"
    assert "district in Kaohsiung, Taiwan" in found[found["美濃區"]]


def test_of_several_towns_the_one_near_other_places_of_the_text_is_told_first() -> None:
    """A city that stands in the text without its kind is enough."""
    senses = ["town in A (甲省 › 乙市 › 丙县)", "town in B (四川 › 成都市 › 郫都区)"]
    assert nearest_first(senses, "昨天在成都开会。")[0] == senses[1]


def test_towns_abroad_and_listed_firms_have_entries() -> None:
    """A town abroad says which one it is, a listed firm how it calls itself in English, in both scripts."""
    found = dict(lines({"立": "lì", "讯": "xùn", "精": "jīng", "密": "mì"}, {}))
    assert "Lì xùn Jīng mì" in found["立讯精密"]
    assert "Tver, town in Russia" in found["特维尔"] and found["特維爾"] == "特维尔"
    assert "Luxshare" in found["立讯精密"] and found["立訊精密"] == "立讯精密"
