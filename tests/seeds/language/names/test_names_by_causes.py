"""Names by what tells them: lists of them, what stands behind them, who says something in a story."""

from __future__ import annotations

from each import each

from seeds.language.analyse import analyse, analyse_all


def named(text: str, kind: str) -> list[str]:
    """What the text names of this kind, in order."""
    return [text[name.start : name.end] for name in analyse(text).names if name.kind == kind]


@each(
    ("text", "people"),
    [
        ("书架上摆着鲁迅和普希金的书。", ["鲁迅", "普希金"]),
        ("書架上擺著魯迅和普希金的書。", ["魯迅", "普希金"]),
        ("克林顿派人送来了信。", ["克林顿"]),
        ("教练李白云来了。", ["李白云"]),
        ("城里有不少德国人和古建筑，也有世界杯的海报。", []),
        ("大家记得李赋成先生讲的课。", ["李赋成"]),
        ("本报记者何来其报道。", ["何来其"]),
        ("周二晚上开会，他连进三球。", []),
        ("尼日利亚奥利塞赫和韦斯特都来了。", ["奥利塞赫", "韦斯特"]),
        ("议长达恩·蒂雄致函。", ["达恩·蒂雄"]),
        ("农民黄杜村的路修好了。", []),
        ("孙寡妇在门口洗菜。", ["孙寡妇"]),
        ("区委书记张三、区政府秘书长李四出席。", ["张三", "李四"]),
        ("居民陈静拿着一本书，王芳笑着说：“好看。”", ["陈静", "王芳"]),
        ("主任林小龙着急地说：“快走。”", ["林小龙"]),
        ("掌柜六十一岁，苏州人，爱喝茶。", []),
        ("本季新增 12 兆元，比去年多。", []),
        ("（2021）鲁寿光民字第18号公证书写得清楚。", []),
    ],
)
def test_people(text: str, people: list[str]) -> None:
    """Whom everyone knows, whole names before a title, foreign names up to their end, and what is nobody."""
    assert named(text, "person") == people


def test_a_known_surname_has_its_length_and_a_foreigner_none() -> None:
    """林肯 has no surname, 巴金 neither; 鲁迅 has one."""
    assert [name.surname for name in analyse("林肯和鲁迅。").names] == [0, 1]


@each(
    ("text", "places"),
    [
        ("车从朝阳、海淀、西城开来。", ["朝阳", "海淀", "西城"]),
        ("东棉市、柳荫街、小皮院、红砖街都在这里。", ["东棉市", "柳荫街", "小皮院", "红砖街"]),
        ("公交车经过柳影路站、青枫路站。", ["柳影路站", "青枫路站"]),
        ("上林县大龙洞村的路修好了。", ["上林县", "大龙洞村"]),
        ("车队向西北方向走，城东南角有座塔。", []),
        ("客人来自波兰共和国。", ["波兰共和国"]),
        ("他们坐21路去看盘山路旁的石山。", []),
        ("这里是欧元区，也是中立区，四海皆有。", []),
        ("他住在比尔斯坦岛。", ["比尔斯坦岛"]),
        ("低于美、英、日，也低于苏、浙、皖三省。", ["美", "英", "日", "苏", "浙", "皖"]),
        ("德、智、体、美、劳都要好。", []),
        ("夜里的苏州城很静，人们登山寻山。", ["苏州城"]),
        ("他家住海滨中路20号。", ["海滨中路"]),
        ("旅客多来自中国内地，少数来自天津卫。", ["中国内地", "天津卫"]),
    ],
)
def test_places(text: str, places: list[str]) -> None:
    """Places beside places in a list, stations, what runs on behind a bigger place; directions are none."""
    assert named(text, "place") == places


@each(
    ("text", "bodies"),
    [
        ("他是海州市开越律师事务所的律师。", ["海州市开越律师事务所"]),
        ("小林开了一家有限公司。", []),
        ("民進黨政府昨天宣布。", ["民進黨"]),
        ("国民党立院党团开会。", ["国民党", "立院"]),
        ("她在约瑟琳公司上班。", ["约瑟琳公司"]),
        ("海港队和中国队昨天都赢了。", ["海港队", "中国队"]),
        ("江苏代表团今天开会。", ["江苏代表团"]),
        ("行政院人事行政總處說沒有。", ["行政院", "人事行政總處"]),
        ("他在解放军总医院第一医学中心看病。", ["解放军总医院第一医学中心"]),
        ("中华医学会糖尿病学分会今天成立。", ["中华医学会糖尿病学分会"]),
        ("他在天津医科大学朱宪彝纪念医院上班。", ["天津医科大学朱宪彝纪念医院"]),
        ("财务部和宣传部都去了展厅，国际格局变了。", []),
        ("每个共产党员都学了邓小平理论。", []),
    ],
)
def test_bodies(text: str, bodies: list[str]) -> None:
    """A party apart from its government; departments and kinds of bodies name none."""
    assert named(text, "body") == bodies


def test_who_speaks_in_a_story_is_known_in_all_of_it() -> None:
    """One place where somebody says something tells the name; ways of saying and nobody in general do not."""
    texts = ["”昌年道：“走吧。”又笑道：“好。”那人道：“等等。”", "天黑了，昌年还没有回来。"]
    found = [
        [text[n.start : n.end] for n in one.names] for text, one in zip(texts, analyse_all(texts), strict=True)
    ]
    assert found == [["昌年"], ["昌年"]]


@each("text", ["单季税后纯益很高。", "晚上五点多钟微亮。", "他写道：“天黑了。”", "晋吉东二街很长。"])
def test_what_only_looks_like_somebody_is_nobody(text: str) -> None:
    """A rare surname with one character, an hour, a pronoun that writes, a road with a number."""
    assert named(text, "person") == []


@each("verb", ["成立了", "建起了", "成立"])
def test_what_a_village_did_is_no_part_of_its_cooperative(verb: str) -> None:
    """A body's name holds no verb: the village is a place, and what it set up has no name yet."""
    text = f"那年春天，西柳沟村{verb}合作社。"
    assert named(text, "body") == []
    assert named(text, "place") == ["西柳沟村"]
    assert not [body for body in named(f"去年西柳沟村{verb}乡村养殖公司。", "body") if verb in body]
