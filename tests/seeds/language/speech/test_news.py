"""Who says what in the news: bylines, offices, circumstances before the verb, who goes on, what is no speech."""

from __future__ import annotations

from each import each
from marked import said


@each(
    ("passages", "wanted"),
    [
        (("〔记者[周大春]／北城报导〕市议员[林秋生]昨在质询时指出，堤要修。",), ["林秋生"]),
        (("北江社大城9月5日电（记者[周大春]）“我守了一辈子堤。”[林秋生]眼神坚定。",), ["林秋生"]),
        (("[林秋生]今早在电台节目上质疑，石料不够。",), ["林秋生"]),
        (("[林秋生]看过堤坝后质疑，石料不够。",), ["林秋生"]),
        (("水务处昨在会报表示，堤要修。",), ["水务处"]),
        (("渔协就此事件回应称，鱼苗没有问题。",), ["渔协"]),
        (("渔协希望船东赔偿渔民。",), ["渔协"]),
        (("小卡自己在回顾这一季时则说，鱼不多。",), ["小卡"]),
        (("{水利局}晚上书面回应《大江新闻》表示，不评论。",), ["水利局"]),
        (("《大江报》引述消息人士说，堤要修。",), ["消息人士"]),
        (("住在堤边、不愿搬走的渔民表示，水涨得快。",), ["渔民"]),
        (("向来挑剔的观众却直言，“戏演得真好。”",), ["观众"]),
        (("{水务局}查看闸门，并确保各处合乎守则，强调要守住大堤。",), ["水务局"]),
        (("公司方面则分析，今年水位偏高。",), ["公司"]),
        (("[林秋生]告诉大江新闻（www.dajiang.cn），堤修好了。",), ["林秋生"]),
        (("记者向现场消防人员了解得知，火是清早烧起来的。",), ["现场消防人员"]),
    ],
)
def test_who_speaks_in_the_news(passages: tuple[str, ...], wanted: list[str]) -> None:
    """Whatever stands before him or between him and his verb."""
    assert [who for who, _, _ in said(*passages)] == wanted


@each(
    ("passages", "wanted"),
    [
        (("[林秋生]和[林大海]在堤上。[林秋生]说，堤要修。", "林表示，钱不够。"), ["林秋生", "林秋生"]),
        (("[林秋生]、[周大春]及[何月娥]当上队长，前者直言，没有想到。",), ["林秋生"]),
        (("据{大江报}报道，堤要修。", "报道称，工程下月开始。"), ["大江报", "大江报"]),
        (("[林秋生]和[周大春]到了堤上。", "他们表示，水涨得快。"), ["林秋生、周大春"]),
        (("{水利局}说，堤要修。", "他们表示，钱已经够了。"), ["水利局", "水利局"]),
        (("[林秋生]从前的船客[郭宝山]捐了二百元。他表示，人要知恩。",), ["郭宝山"]),
        (("议长昨日反驳了总统[周大春]的说法，称这样做违法。",), ["议长"]),
        (("妈这么宽容并不是想把我培养成[周大春]，她对我说：做你想做的事。",), ["妈"]),
        (("[林秋生]的丈夫来到堤上，坦言水太深。",), ["林秋生的丈夫"]),
        (("[周大春]撑着船。“明天再来，一起把网收完！”喜鹊说。",), ["喜鹊"]),
        (("Mary Lin就希望“不要忘记这条河，一起走下去”，她形容水很清。",), ["Mary Lin", "Mary Lin"]),
    ],
)
def test_who_is_meant_in_the_news(passages: tuple[str, ...], wanted: list[str]) -> None:
    """A surname, 前者, 报道, 他们 and a pronoun lead back to whoever was told last."""
    assert [who for who, _, _ in said(*passages)] == wanted


@each(
    ("passage",),
    [
        ("近百名街坊圍住碼頭指罵船東多收錢。",),
        ("[林秋生]应船东要求，今天交出账本。",),
        ("[林秋生]在[周大春]发问时摇头，又看了看河面。",),
        ("[林秋生]坦承犯行，船已经还给了船东。",),
        ("如[林秋生]在限期前未收到申述，就会开工。",),
        ("[林秋生]打了电话问了三个人，都不知道。",),
        ("[林秋生]很想在家乡证明自己，可是船坏了。",),
        ("{渔业公司}拿来纳税证明，船才下了水。",),
        ("数据显示，鱼价涨了两成。",),
        ("有网民发现门外贴出一张公告，水价要涨。",),
    ],
)
def test_what_is_no_speech(passage: tuple[str]) -> None:
    """A noun, a time clause, a deed or a bare 数据显示 gives nobody anything to say."""
    assert not said(*passage)


def test_who_stands_up_is_no_station() -> None:
    """林秋生站 before 了起来 is somebody who stands up, though the list of places has him."""
    assert [who for who, _, _ in said("突然，<林秋生站>了起来，他低声说：“堤要垮了。”")] == ["林秋生"]


@each(
    ("text", "wanted"),
    [
        ("学生会表示，堤要修。", ["学生会"]),
        ("農會認為堤要修。", ["農會"]),
        ("菜农会认为堤要修。", []),
        ("中国会认为堤要修。", []),
        ("一些学生会认为堤要修。", []),
        ("[林秋生]笑着问老板：“怎么卖？”[陈有田]说：“十块。”", ["林秋生", "陈有田"]),
        ("[林秋生]骂儿子：“网又破了！”[陈有田]说：“我来补。”", ["林秋生", "陈有田"]),
        ("站长走过来对[林秋生]和[王小兰]说：“一起推。”", ["站长"]),
        ("租金太貴，「市民都買不起魚。」他說，應該減租。", ["他", "他"]),
    ],
)
def test_who_speaks_is_no_hearer_nor_somebody_in_the_words(text: str, wanted: list[str]) -> None:
    """A body whose name ends in 会 speaks; whom one speaks to, and whom his words tell of, does not."""
    assert [speaker for speaker, _, _ in said(text)] == wanted
