"""Who says what: speakers as named, left out, told by a role or by 他."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from each import each
from hypothesis import given
from hypothesis import strategies as some
from marked import read, said

from seeds.language.analysis import Name
from seeds.language.speech import statements, voices
from seeds.language.speech.parts import TOO_LONG, UNENDED, parts


@each(
    ("text", "wanted"),
    [
        ("[林秋生]说：“河堤修好了。”", [("林秋生", "说", "“河堤修好了。”")]),
        ("“河堤修好了。”村支书[林秋生]说。", [("林秋生", "说", "“河堤修好了。”")]),
        (
            "“先修堤，”[林秋生]笑着说，“再种树。”",
            [("林秋生", "说", "“先修堤，”"), ("林秋生", "说", "“再种树。”")],
        ),
        ("{水利局}表示，明年开工。", [("水利局", "表示", "明年开工。")]),
        ("渔管处表示，明年开工。", [("渔管处", "表示", "明年开工。")]),
        ("水产所指出，虾苗能活。", [("水产所", "指出", "虾苗能活。")]),
        ("卖瓜的们甚至声称，瓜是甜的。", []),
        ("种瓜人家甚至声称，瓜是甜的。", [("种瓜人家", "声称", "瓜是甜的。")]),
        ("实话实说，瓜是酸的。", []),
        ("约七成受访村民认为水太浑。", [("约七成受访村民", "认为", "水太浑。")]),
        ("就像[林秋生]昨天说的那样，堤要修。", [("林秋生", "说", "堤要修。")]),
        ("[林秋生]心里有了一个主意：先挖沟。", [("林秋生", "主意", "先挖沟。")]),
        ("“网破了，船也漏……”渔民[林秋生]坐在岸边，叹了口气。", [("林秋生", "", "“网破了，船也漏……”")]),
        ("“尝尝梨。”近日，记者刚进门，店主[林秋生]就招呼起来。", [("林秋生", "", "“尝尝梨。”")]),
        (
            "船坏了。“堤要修。”村支书[林秋生]放下铁锹，“树也要种。”",
            [("林秋生", "", "“堤要修。”"), ("林秋生", "", "“树也要种。”")],
        ),
        ("[林秋生]进了店。柜台后站着一个老人，他问：“买什么？”", [("老人", "问", "“买什么？”")]),
        ("里屋出来一个老人。听了这话，那人说：“不卖。”", [("老人", "说", "“不卖。”")]),
        ("我去看朋友，听他说房租涨了。", [("朋友", "说", "房租涨了。")]),
        ("旁边有人问我：“几点了？”", [("旁边的人", "问", "“几点了？”")]),
        ("这几年老有人问你怎么看。", []),
        (
            "[林秋生]说：“我妈觉得养鱼没有前途，钱也不多，可是我喜欢水。”",
            [
                ("林秋生", "说", "“我妈觉得养鱼没有前途，钱也不多，可是我喜欢水。”"),
                ("我妈", "觉得", "养鱼没有前途，钱也不多"),
            ],
        ),
        (
            "[林秋生]说：“我妈觉得养鱼没有前途，可是我喜欢水。”",
            [("林秋生", "说", "“我妈觉得养鱼没有前途，可是我喜欢水。”"), ("我妈", "觉得", "养鱼没有前途")],
        ),
        ("据{水利局}介绍，堤长五里。", [("水利局", "介绍", "堤长五里。")]),
        ("[林秋生]强调要先修堤。", [("林秋生", "强调", "要先修堤。")]),
        ("[林秋生]和[周大春]均认为，水价偏高。", [("林秋生、周大春", "认为", "水价偏高。")]),
        ("在接受采访时，[林秋生]坦言，钱不够。", [("林秋生", "坦言", "钱不够。")]),
        ("[林秋生]放下茶杯，说：“不急。”", [("林秋生", "说", "“不急。”")]),
        ("“水清了。”那天下雨。[林秋生]看完信，高兴地说道。", [("林秋生", "说道", "“水清了。”")]),
        ("有渔民反映，网破了没人管。", [("有渔民", "反映", "网破了没人管。")]),
        ("村医主任医师[林秋生]甚至表示，井水能喝。", [("林秋生", "表示", "井水能喝。")]),
        ("主任医师母青禾指出，井水不能喝。", [("母青禾", "指出", "井水不能喝。")]),
        (
            "{水利局}回应「没有意见，听村里安排」，渔民松口气。",
            [("水利局", "回应", "「没有意见，听村里安排」")],
        ),
        ("根据{水利局}公布的数据，水位涨了两米。", [("水利局", "公布", "水位涨了两米。")]),
        ("[林秋生]的理由是，堤太旧。", [("林秋生", "理由", "堤太旧。")]),
        ("[林秋生]告诉我们河堤修好了。", [("林秋生", "告诉", "河堤修好了。")]),
        ("[林秋生]告诉我们这件事。", []),
        ("原告请求被告还船。", [("原告", "请求", "被告还船。")]),
        ("县志记载“大水三日不退，船行屋上”。", [("县志", "记载", "“大水三日不退，船行屋上”")]),
        ("[林秋生]看着河面。水很浑。就说：“不能下网。”", [("林秋生", "说", "“不能下网。”")]),
        ("[林秋生]走过墙边，墙上写着：“先修堤，再种树。”", []),
        ("座谈会强调，水要先治。", [("座谈会", "强调", "水要先治。")]),
        ("她为邻居着想，留下了钥匙。", []),
        (
            "“天要黑了。”[林秋生]说。沛年道：“那就走。”",
            [("林秋生", "说", "“天要黑了。”"), ("沛年", "道", "“那就走。”")],
        ),
        ("几位渔民告诉记者，鱼少了。", [("几位渔民", "告诉", "鱼少了。")]),
        ("[林秋生]母亲说，他从小怕水。", [("林秋生母亲", "说", "他从小怕水。")]),
        ("[林秋生]对[周大春]说：“走吧。”", [("林秋生", "说", "“走吧。”")]),
        ("她慢慢地说：“水凉。”", [("她", "说", "“水凉。”")]),
        ("住在对岸的老人说，鱼少了。", [("住在对岸的老人", "说", "鱼少了。")]),
        ("不愿透露姓名的业内人士透露，水价要涨。", [("不愿透露姓名的业内人士", "透露", "水价要涨。")]),
        ("法国《大江》周刊网站9月2日报道，鱼少了。", [("法国《大江》周刊网站", "报道", "鱼少了。")]),
        ("日本《河川》杂志网站2日报道称，鱼少了。", [("日本《河川》杂志网站", "报道称", "鱼少了。")]),
        ("{渔业通讯社}报道，鱼少了。", [("渔业通讯社", "报道", "鱼少了。")]),
        ("国家层面屡屡发声，频频强调要先修堤。", [("国家层面", "强调", "要先修堤。")]),
        ("外界普遍认为，水价偏高。", [("外界", "认为", "水价偏高。")]),
        ("“再等等。”我有点生气。", [("我", "", "“再等等。”")]),
        ("“堤太矮。”站长[林秋生]的话，让人沉默。", [("林秋生", "", "“堤太矮。”")]),
        (
            "[林秋生]认为，堤太矮。“明年一定要加高。”",
            [("林秋生", "认为", "堤太矮。"), ("林秋生", "", "“明年一定要加高。”")],
        ),
        ("记者昨日从{水利局}获悉，堤要加高。", [("水利局", "获悉", "堤要加高。")]),
        ("依据《堤防法》的规定，堤要加高。", [("《堤防法》", "规定", "堤要加高。")]),
        ("记者问：“堤有多高？”", [("记者", "问", "“堤有多高？”")]),
        ("村里人听老船工说上游水浑。", [("老船工", "说", "上游水浑。")]),
        ("有储能企业甚至表示「加价也排不了单」，大家都急了。", [("有储能企业", "表示", "「加价也排不了单」")]),
        ("[林秋生]在操场喊“会游的都来试试”，孩子们挤在前面。", [("林秋生", "喊", "“会游的都来试试”")]),
        ("听完，[林秋生]说了声：“非修不可！”[周大春]很高兴。", [("林秋生", "说", "“非修不可！”")]),
        ("“我不怕！”[林秋生]的牙咬得很紧。", [("林秋生", "", "“我不怕！”")]),
        ("“今天只听大家说！”镇长[林秋生]的开场白引来掌声。", [("林秋生", "", "“今天只听大家说！”")]),
        ("“大哥！你真行！”秋全跳了起来。", [("秋全", "", "“大哥！你真行！”")]),
        ("另有網友慨嘆魚少了。", [("有網友", "慨嘆", "魚少了。")]),
        ("樓主解謎說，船票涨了。", [("樓主", "說", "船票涨了。")]),
        ("镇长讲了养鱼的事。通过各村的例子，鼓励大家养鱼，并表示会给钱。", [("镇长", "表示", "会给钱。")]),
        (
            "她希望合同更清楚。若船期有变，应尽早通知客人，也期望能用新办法退票。",
            [("她", "希望", "合同更清楚。"), ("她", "期望", "能用新办法退票。")],
        ),
        (
            "“我们半夜开门，”[林秋生]说。每天四点鱼送过来。“鱼从来不过夜。”",
            [("林秋生", "说", "“我们半夜开门，”"), ("林秋生", "", "“鱼从来不过夜。”")],
        ),
    ],
)
def test_a_statement_goes_to_its_speaker(text: str, wanted: list[tuple[str, str, str]]) -> None:
    """Quoted or reported, the speaker before or behind, alone or with others."""
    assert said(text) == wanted


@each(
    "text",
    [
        "据了解，堤长五里。",
        "[林秋生]没说，谁也不知道。",
        "这本小说，[林秋生]看了三遍。",
        "合同约定的期限到了，厂里没有动静。",
        "[林秋生]的意见建议，大家都听了。",
        "墙上写着“节约用水”四个字。",
        "他们喊着“去不去？”的口号。",
        "记者发现，桥下堆着木头。",
        "[李想]来了，大家坐下。",
        "堤坝可以说明问题，水位也可以。",
        "依照法律规定，水费由县里定。",
        "本报报道，鱼少了。",
        "[林秋生]报道，鱼少了。",
        "这是一篇报道，写的是鱼。",
        "有超过40家企业公告退市或重组。",
        "[林秋生]自认手艺不差。",
        "[林秋生]说起孙子的奔头，一脸笑意。",
        "[林秋生]向他讲解修堤的事。",
        "当事人提交相关证明材料，办完了手续。",
        "原告放弃向孩子主张权利，回家去了。",
        "{河口法院}用“调解+判决”的办法，化解了一起纠纷。",
        "网箱不符合GB12《淡水养殖标准》要求，检验结论为不合格。",
        "以上只是网友的自我调侃，但最难的是修堤。",
        "[林秋生]没多问什么，反正到了就知道。",
        "他记得[林秋生]神神叨叨地说了些什么。",
        "三家公司的货款（以下称本案货款）没有还清。",
        "当事人：青河县小渡餐饮店",
    ],
)
def test_silence_where_nobody_says_anything(text: str) -> None:
    """Verbs that are denied or nouns, quotation marks around a term, the paper's own findings."""
    assert said(text) == []


@each(
    ("passages", "speaker"),
    [
        (("水务公司有关负责人[林秋生]来到堤上。", "该负责人表示，明年开工。"), "林秋生"),
        (("[林秋生]在堤上住了三年。", "他说，夜里最冷。"), "林秋生"),
        (("[林秋生]先生和妻子[周大春]女士来了。", "她说：“水凉。”"), "周大春"),
        (("{青河县水利局}昨天开会。", "该局表示，明年开工。"), "青河县水利局"),
        (("<青河省>的堤最长。", "该省表示，明年开工。"), "青河省"),
        (("<青河市>和<白水市>隔江相望。", "两地表示，合修一座桥。"), "青河市、白水市"),
        (("[林秋生]与[周大春]争了半天。", "后者认为，水价偏高。"), "周大春"),
        (("{水利局}和{环保局}都派了人。", "前者表示，明年开工。"), "水利局"),
        (("经理[林秋生]来了。", "[林经理]说，堤修好了。"), "林秋生"),
        (("[林秋生]来了。", "[秋生]说，堤修好了。"), "林秋生"),
        (("{青河县人民法院}开庭。", "法院认为，协议有效。"), "青河县人民法院"),
        (("{青河县人民法院}开庭。", "{青河法院}认为，协议有效。"), "青河县人民法院"),
        (("{青河渔业公司}亏了钱。", "公司相关负责人表示，今年会好。"), "青河渔业公司相关负责人"),
        (("前面是[周大春]。", "[林秋生]的成绩是第二，可是18岁的她表示：“还不够。”"), "林秋生"),
    ],
)
def test_words_lead_back_to_a_name(passages: tuple[str, str], speaker: str) -> None:
    """他 and 她, 该负责人, places and bodies that are pointed at, titles, given names and short forms."""
    assert [one[0] for one in said(*passages)] == [speaker]


def test_an_elided_speaker_is_who_spoke_before() -> None:
    """又问 behind a quotation is of the same mouth; a doubt is said where there are two."""
    _, found = read("[林秋生]笑着打他一下，说：“不急。”又问：“水凉吗？”")
    assert [(one.speaker, one.at is None) for one in found] == [("林秋生", False), ("林秋生", True)]


def test_doubt_is_told() -> None:
    """Of two men near by 他 may mean either; a quotation without a verb is only likely."""
    _, found = read("[林秋生]遇见了[周大春]。", "他说，夜里最冷。")
    assert found[0].doubt
    _, found = read("“水清了，鱼多了。”渔民[林秋生]蹲在船头。")
    assert found[0].speaker == "林秋生" and found[0].doubt and found[0].verb == ""


def test_stance_manner_and_places() -> None:
    """What the verb tells, whether the words are his own, where verb and speaker stand."""
    texts, found = read("但他没走。[林秋生]否认，堤会垮。“不会。”[周大春]补充道。")
    first, second = found
    assert (first.stance, first.direct, second.stance, second.direct) == ("denies", False, "adds", True)
    assert first.at and texts[0][slice(*first.at)] == "林秋生"
    assert texts[0][second.verb_at :].startswith("补充")


def test_who_calls_out_what_he_thinks_exclaims_it() -> None:
    """He admits nothing; a name that is called is no statement."""
    for told in ("[林秋生]直呼：“太冷了。”", "[林秋生]直呼“太冷了”。", "[林秋生]直呼河水太冷。"):
        _, (found,) = read(told)
        assert (found.verb, found.stance) == ("直呼", "exclaims")
    for told in ("[林秋生]直呼其名，[周大春]不答。", "[林秋生]直呼[周大春]的名字。"):
        assert not read(told)[1]


def test_traditional_characters() -> None:
    """指 reports in traditional texts alone."""
    assert said("{房屋署}指，輪候時間會縮短。") == [("房屋署", "指", "輪候時間會縮短。")]
    assert said("{水利局}指，时间会缩短。") == []


def test_the_papers_own_voice_is_what_nobody_says() -> None:
    """Shares add up to the text; the paper comes last, without a name."""
    texts, found = read("[林秋生]说：“不急。”水涨了。", "{水利局}表示，明年开工。")
    told = voices(texts, found)
    assert [voice.name for voice in told] == ["林秋生", "水利局", ""]
    assert sum(voice.characters for voice in told) == sum(map(len, texts))


@given(some.lists(some.text("王林他该局说，。：“”「」表示认为告诉问不的我着\n", max_size=40), max_size=4))
def test_any_text_is_read(texts: Sequence[str]) -> None:
    """Whatever stands there: every statement lies in its passage, with something in it and a speaker."""
    names = [[Name(match.start(), match.end(), "person") for match in re.finditer("王林", text)] for text in texts]
    for one in statements(texts, names):
        assert 0 <= one.start < one.end <= len(texts[one.passage]) and one.speaker
        assert one.at is None or texts[one.passage][slice(*one.at)]


@given(some.text(some.sampled_from("水。，”"), max_size=30), some.integers(0, 300))
def test_a_passage_without_end_is_read_in_parts(piece: str, times: int) -> None:
    """Together they are the passage, each bounded, in order."""
    text = piece * times
    edges = list(parts(text))
    assert [edges[0][0], edges[-1][1]] == [0, len(text)]
    assert all(end == begin for (_, end), (begin, _) in pairwise(edges))
    assert all(end - start <= TOO_LONG for start, end in edges)


def test_what_is_said_without_any_end_of_a_sentence_stays_short() -> None:
    """A passage of speakers alone: their statements do not hold all of the passage behind them, each again."""
    times = 2_000
    text, names = "林秋生说，" * times, [Name(at, at + 3, "person") for at in range(0, 5 * times, 5)]
    found = statements([text], [names])
    assert len(found) > times * 0.9
    assert max(one.end - one.start for one in found) <= UNENDED
