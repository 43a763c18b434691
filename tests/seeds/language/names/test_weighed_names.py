"""Names told by what stands in them and beside them, as it was learned over plain text."""

from __future__ import annotations

from each import each

from seeds.language.analyse import analyse, analyse_all


@each(
    ("text", "people"),
    [
        ("请郑也夫讲几句。", ["郑也夫"]),
        ("李和平却没有来。", ["李和平"]),
        ("亚军焦刘洋第一次参加。", ["焦刘洋"]),
        ("案外人刘某华实际控制这家公司。", ["刘某华"]),
        ("听说錢某強已經回家。", ["錢某強"]),
        ("李某酒后开车，张某因此受伤。", ["李某", "张某"]),
        ("大家坐船到岳阳，都去过监利。", []),
    ],
)
def test_people_are_told_by_their_surroundings(text: str, people: list[str]) -> None:
    """A word of grammar in a given name, a surname before a name, what a court holds back; a city is nobody."""
    found = analyse(text).names
    assert [text[name.start : name.end] for name in found if name.kind == "person"] == people


def test_a_town_is_found_without_its_kind() -> None:
    """灵溪 is a town where a bus sets out from it, though no list of words has it alone."""
    text = "车从灵溪出发，一路往龙港。"
    found = analyse(text).names
    assert ("灵溪", "place") in [(text[name.start : name.end], name.kind) for name in found]


@each("text", ["何必五回去问，一回就够。", "何须八回来找。"])
def test_a_number_of_times_before_a_verb_of_going_can_be_cut(text: str) -> None:
    """五回 is no word of any list: what follows it is asked about all the same."""
    assert "".join(text[word.start : word.end] for word in analyse(text).words) == text


def test_who_was_named_once_is_found_whatever_words_were_seen_in_the_name() -> None:
    """成说 is a word of the list; behind 季连 of 季连成, who was named before, it is none."""
    texts = ["季连成表示，演练很成功。", "堤坝稳固。季连成说，请大家放心。"]
    found = [
        [text[name.start : name.end] for name in one.names]
        for text, one in zip(texts, analyse_all(texts), strict=True)
    ]
    assert found == [["季连成"], ["季连成"]]


@each(
    ("text", "place"),
    [
        ("海底最深的地方是马里亚纳海沟。", "马里亚纳海沟"),
        ("老人从桂花坪走到柳树下。", "桂花坪"),
        ("這條路通到南雲西街。", "南雲西街"),
        ("考察队乘船到了阿留申群岛。", "阿留申群岛"),
    ],
)
def test_a_place_no_list_has_is_told_by_its_kind_and_its_surroundings(text: str, place: str) -> None:
    """What stands before a kind of place is its own name where such names stand."""
    found = analyse(text).names
    assert (place, "place") in [(text[name.start : name.end], name.kind) for name in found]


@each("text", ["他们赶到火车站。", "我们从没回家乡。", "大家一起种地修渠。", "她爱走老路和小巷。"])
def test_a_kind_of_place_alone_names_none(text: str) -> None:
    """A verb or an adjective before a kind of place is no place's name."""
    assert analyse(text).names == ()
