"""Foreign people to their last sound and what is called by them, Japanese people, bodies with their parts."""

from __future__ import annotations

from each import each

from seeds.language.analyse import analyse, analyse_all


def named(text: str, kind: str) -> list[str]:
    """What the text names of this kind, in order."""
    return [text[name.start : name.end] for name in analyse(text).names if name.kind == kind]


@each(
    ("text", "people"),
    [
        ("总统萨迪略在会上讲话。", ["萨迪略"]),
        ("老虎·伍兹先打出一杆好球。", ["老虎·伍兹"]),
        ("导演诺尔曼·白求恩拍了一部短片。", ["诺尔曼·白求恩"]),
        ("外长何塞·米格尔昨天到访。", ["何塞·米格尔"]),
        ("后卫贡萨尔维斯和维斯诺娃都没有来。", ["贡萨尔维斯", "维斯诺娃"]),
        ("巴蒂斯图塔一人进了三球。", ["巴蒂斯图塔"]),
        ("部长施特劳斯—卡恩没有回答。", ["施特劳斯—卡恩"]),
        ("前总理差瓦立·永猜育上将来了。", ["差瓦立·永猜育"]),
        ("农民阿不都·黑力力种核桃。", ["阿不都·黑力力"]),
        ("主席和叶利钦总统谈了一个小时。", ["叶利钦"]),
        ("主教练王非将担任领队。", ["王非"]),
        ("（李松梅译，文艺出版社出版）", ["李松梅"]),
        ("警员周一鸣昨天在现场。", ["周一鸣"]),
        ("县委书记陈文说，水退了。", ["陈文"]),
        ("老船工谭有福站在桥上，张有才来了。", ["谭有福"]),
        ("立委陈文也表示，水退了。", ["陈文"]),
        ("住在村里的向明燕、杨传平都来了。", ["向明燕", "杨传平"]),
        ("这位正直不阿的老人笑了，大家说扎西德勒。", []),
        ("場裡試育黑盤鮑成功，大家高興。", []),
    ],
)
def test_people(text: str, people: list[str]) -> None:
    """Each is found whole, and neither a word of grammar before it nor a verb behind it is taken with it."""
    assert named(text, "person") == people


@each(
    ("text", "people"),
    [
        ("画家酒井光次郎低声说了一句。", ["酒井光次郎"]),
        ("日本人末田健二和友人来了。", ["末田健二"]),
        ("像他的朋友石田东四郎。", ["石田东四郎"]),
        ("樱内义雄先生致辞。", ["樱内义雄"]),
        ("青木正在山口一带。", []),
    ],
)
def test_japanese_people(text: str, people: list[str]) -> None:
    """A surname of theirs with what ends their given names is somebody; with a verb it is not."""
    assert named(text, "person") == people


@each(
    ("text", "kind", "names"),
    [
        ("他们在诺索普国家公园住了三天。", "place", ["诺索普国家公园"]),
        ("船停在艾尔利海滩。", "place", ["艾尔利海滩"]),
        ("汉密尔顿岛的人家不多。", "place", ["汉密尔顿岛"]),
        ("比赛在斯诺利球场进行。", "place", ["斯诺利球场"]),
        ("他在贝伦溃疡病研究所工作。", "body", ["贝伦溃疡病研究所"]),
        ("致力于和平、统一、富强。", "place", []),
        ("村里人走上了富裕路。", "place", []),
    ],
)
def test_what_is_called_by_foreign_names(text: str, kind: str, names: list[str]) -> None:
    """The kind behind the name, of several words too, says that no person is meant."""
    assert named(text, kind) == names
    assert named(text, "person") == []


@each(
    ("text", "bodies"),
    [
        ("中共第十三次全国代表大会开幕了。", ["中共第十三次全国代表大会"]),
        ("桂林象棋协会主办了比赛。", ["桂林象棋协会"]),
        ("北京巨泰电器集团捐了一笔钱。", ["北京巨泰电器集团"]),
        ("海城孙武食品有限公司开业。", ["海城孙武食品有限公司"]),
        ("青河省党委书记来了。", ["青河省党委"]),
        ("邯钢和招行都派人来。", ["邯钢", "招行"]),
        ("解放军赶来了。", ["解放军"]),
        ("据此间媒体报道，天气转凉。", []),
        ("昨天Karu公司发了通知，林达地产董事长没有来。", ["Karu公司", "林达地产"]),
        ("工、农、中、建四大行都降了利率。", ["工", "农", "中", "建"]),
        ("俄海军的船到了。", ["俄海军"]),
        ("常州市住房保障管理中心开门了。", ["常州市住房保障管理中心"]),
    ],
)
def test_bodies(text: str, bodies: list[str]) -> None:
    """Congresses by their number, firms by their trade, offices before their head, what everyone knows."""
    assert named(text, "body") == bodies


def test_who_is_called_so_again_and_again() -> None:
    """小 with any surname and a doubled character name somebody once the article has them twice."""
    texts = ["同屋的小高煮了面。", "小高吃得很慢。", "绮绮说：“好。”", "后来绮绮走了。"]
    found = [
        [text[one.start : one.end] for one in read.names]
        for text, read in zip(texts, analyse_all(texts), strict=True)
    ]
    assert found == [["小高"], ["小高"], ["绮绮"], ["绮绮"]]


def test_parts_of_a_foreign_name() -> None:
    """Once the full name stood, each part of it names the same person, a Japanese surname too."""
    texts = ["画家酒井光次郎来了。", "酒井低声说了一句。"]
    second = analyse_all(texts)[1]
    assert [texts[1][one.start : one.end] for one in second.names] == ["酒井"]
    texts = ["塞尔吉奥·加西亚赢了。", "后来加西亚很高兴。"]
    second = analyse_all(texts)[1]
    assert [texts[1][one.start : one.end] for one in second.names] == ["加西亚"]
