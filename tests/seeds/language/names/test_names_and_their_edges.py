"""Where a name ends: what stands behind it is no part of it, and a name that stood once is known again."""

from __future__ import annotations

from each import each

from seeds.language.analyse import analyse, analyse_all


def named(text: str, kind: str) -> list[str]:
    """What the text names of this kind, in order."""
    return [text[name.start : name.end] for name in analyse(text).names if name.kind == kind]


@each(
    ("text", "people"),
    [
        ("旁边是老吕蜂箱，那是老吕一季的收成。", ["老吕", "老吕"]),
        ("负责人孙森便打开了大门。", ["孙森"]),
        ("锅里煮的是玉木耳。", []),
        ("今年流行莫兰迪色系。", ["莫兰迪"]),
        ("做事不能拘泥于某一方法。", []),
        ("我把钱记在魏书记账上。", ["魏书记"]),
        ("主席哈桑-穆塔法来了。", ["哈桑-穆塔法"]),
        ("这家店叫老刘家面馆。", []),
        ("老周把伞收了，邻居老石也来了。", ["老周", "老石"]),
        ("大刘说小何没来，“老高，你去找找。”", ["大刘", "小何", "老高"]),
        ("老石桥边有座老楼，小单间里有只老钟。", []),
        ("老方子写在小黄纸上，他跳得老高。", []),
        ("小余震不断，老常客走了，小程序停了。", []),
        ("他老向我借钱，那是一扇小方窗。", []),
        ("商会会长黄家和接受访问时表示，生意少了。", ["黄家和"]),
        ("商会会长黄家和王明来了。", ["王明"]),
        ("协助宏福苑居民，宏福苑居民已经搬走，宏福苑居民说好。", []),
    ],
)
def test_people(text: str, people: list[str]) -> None:
    """Familiar surnames are no old things and small ones, and take no given name; adverbs and manners are no part
    of a name, hyphens are."""
    assert named(text, "person") == people


def test_what_verbs_take_is_no_given_name() -> None:
    """Two characters that come again and again and never open a clause name nobody."""
    text = "市民支持垃圾征费，政府暂缓征费，有人反对征费，委员讨论征费。"
    assert named(text, "person") == []


@each(
    ("text", "places"),
    [
        ("车开到吉林省延边朝鲜族自治州汪清县。", ["吉林省", "延边朝鲜族自治州", "汪清县"]),
        ("青螺湾国家级湿地公园开放了，青螺湾的水很清。", ["青螺湾国家级湿地公园", "青螺湾"]),
        ("小北河镇下雨了，小北河停电了。", ["小北河镇", "小北河"]),
        ("议员（九龙中）发言。", ["九龙中"]),
        ("运城赛区的比赛开始了，各赛区都下雨。", ["运城赛区"]),
        ("安平镇宁桂园社区的老人来了。", ["安平镇", "宁桂园社区"]),
        ("那年他在毕家垭矿下井，后来搬到樊家岗。", ["毕家垭矿", "樊家岗"]),
        ("三道堰镇长和东引乡长握手，毛坦厂镇长大的人都笑。", ["三道堰", "东引", "毛坦厂镇"]),
    ],
)
def test_places(text: str, places: list[str]) -> None:
    """A province apart from its prefecture, nature that is protected, a town by its short name, a village by the
    family that lives there, a town apart from its head."""
    assert named(text, "place") == places


@each(
    ("text", "bodies"),
    [
        ("案子由北京怀柔法院汤河口法庭审理。", ["北京怀柔法院", "汤河口法庭"]),
        ("青螺湾国家风景区管理处发了通知。", ["青螺湾国家风景区管理处"]),
        ("农业部水产试验所放了鱼苗。", ["农业部水产试验所"]),
        ("昨天，红松岭蘑菇合作社理事长来了。", ["红松岭蘑菇合作社"]),
        ("青禾小松果实业有限公司建了新厂。", ["青禾小松果实业有限公司"]),
        ("他走进吉林省延边朝鲜族自治州汪清县青禾实业有限公司。", ["青禾实业有限公司"]),
        ("Now新闻台播了消息。", ["Now新闻台"]),
        ("车站旁有YouBike。", ["YouBike"]),
        ("他考上了国立海洋大学。", ["国立海洋大学"]),
        ("国立大学不收学费。", []),
        ("挪威自然历史博物馆关门了。", ["挪威自然历史博物馆"]),
        ("她在县医院上班，以前在各县医院进修过。", ["县医院"]),
        ("绛县第二代表队夺冠，前三名代表队合影。", ["绛县第二代表队"]),
        ("他开了一家小型有限公司，还想开人民法院。", []),
    ],
)
def test_bodies(text: str, bodies: list[str]) -> None:
    """Courts by their county, offices by what they are for, hospitals by their level, firms and cooperatives by any
    words."""
    assert named(text, "body") == bodies


def test_nature_and_short_forms_are_known_in_the_whole_article() -> None:
    """大鹏湾 and 鹏管处 are names in a paragraph that tells nothing of them."""
    first = "大鹏湾国家风景区管理处（鹏管处）发了通知。"
    second = "鹏管处说，大鹏湾的鱼多了。"
    found = [second[name.start : name.end] for name in analyse_all([first, second])[1].names]
    assert found == ["鹏管处", "大鹏湾"]


def test_a_firm_is_known_without_its_place_and_its_legal_form() -> None:
    """青禾果业 is called so wherever the article goes on."""
    first, second = "辽宁青禾果业有限公司很大。", "他去年加盟青禾果业。"
    found = analyse_all([first, second])[1].names
    assert [second[name.start : name.end] for name in found] == ["青禾果业"]
