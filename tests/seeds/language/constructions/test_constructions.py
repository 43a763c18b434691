"""Constructions with gaps: each pattern on its own sentence, laws that hold for any text."""

from __future__ import annotations

from pathlib import Path

from each import each
from hypothesis import given
from hypothesis import strategies as st

from seeds.language.constructions import Pattern, find, patterns, standing_at

PATTERNS = tuple(patterns().values())
SENTENCES = [
    line.split("\t")
    for line in Path(__file__).with_name("sentences.tsv").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]
VARIANTS = [
    line.split("\t")
    for line in Path(__file__).with_name("variants.tsv").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]
GAPS = st.lists(
    st.sampled_from([*"以为在的上下不仅还一是二对进行随着，。\n木水為這"]) | st.characters(), max_size=60
).map("".join)


@each("pattern", PATTERNS, ids=[pattern.id for pattern in PATTERNS])
def test_a_pattern_finds_its_own_example(pattern: Pattern) -> None:
    """With words in each of its gaps."""
    found = [one for one in find(pattern.example) if one.id == pattern.id]
    assert len(found) == 1
    assert all(found[0].fillings(pattern.example).values())
    assert not pattern.regex.groupindex or found[0].parts


@each("row", SENTENCES, ids=[row[0] for row in SENTENCES])
def test_a_pattern_is_found_and_its_near_miss_is_not(row: list[str]) -> None:
    """In two sentences with natural gaps, in either script; where only its characters stand, it is not."""
    id, first, second, near = row
    for text in (first, second):
        assert id in [one.id for one in find(text)]
    assert id not in [one.id for one in find(near)]


@each("row", VARIANTS, ids=["".join(row) for row in VARIANTS])
def test_a_pattern_knows_its_variants_and_parts_of_other_words(row: list[str]) -> None:
    """Other ways to say it are found, where its characters belong to other words it is not."""
    id, found, text = row
    assert (id in [one.id for one in find(text)]) == (found == "+")


def test_every_pattern_has_its_sentences() -> None:
    """No pattern goes untried."""
    assert {row[0] for row in SENTENCES} == set(patterns())


@each(
    "text written",
    [
        ("谁知半路下起雨来。", "谁知…"),
        ("沒想到半路下起雨來。", "没想到…"),
        ("不料半路下起雨来。", "不料…"),
        ("尽管下雨，集市还是开了。", "尽管…"),
        ("虽然下雨，但是集市照开。", "虽然…但…"),
        ("他一面修伞一面听戏。", "一面…一面…"),
        ("入园无需买票。", "无需…"),
        ("这口井从没干过。", ""),
    ],
)
def test_a_pattern_is_written_with_the_words_that_stand_there(text: str, written: str) -> None:
    """Of words that may stand for one another the table names one; the reader has another before his eyes."""
    told = [one.written(text) for one in find(text)]
    assert any(one.startswith(written) for one in told) if written else all(one[0] == "从" for one in told)


@each(
    "text register",
    [
        ("不料半路下起雨来。", "书面"),
        ("没想到半路下起雨来。", "通用"),
        ("如果下雨，集市就不开。", "通用"),
        ("倘若下雨，集市就不开。", "书面"),
        ("这座桥由石头构成。", "书面"),
    ],
)
def test_a_pattern_is_of_the_register_of_the_words_that_stand_there(text: str, register: str) -> None:
    """不料 is written, and 没想到, which one says plainly for it, is not; 若 makes written what 如果 does not."""
    assert register in {one.register(text) for one in find(text)}


def test_a_word_is_not_cut_for_the_sign_of_a_pattern() -> None:
    """What it opens is told of; 不 is a part of it."""
    text = "不料最贵的不是伞，而是修伞。"
    assert [(one.id, text[one.start]) for one in find(text)] == [("buliao", "不"), ("bushi-ershi", "不")]
    assert find(text)[1].start == text.index("不是")


def test_there_are_enough_and_each_is_told() -> None:
    """No field is empty, levels and registers are known ones."""
    assert len(PATTERNS) >= 240
    for one in PATTERNS:
        assert all((one.written, one.meaning, one.built, one.example, one.translation))
        assert one.level in range(4, 8)
        assert one.register in ("公文", "书面", "通用", "口语")


@each(
    ("text", "id", "fillings"),
    [
        ("课程以实践为主。", "yi-wei", {"A": "实践", "B": "主"}),
        ("課程以實踐為主。", "yi-wei", {"A": "實踐", "B": "主"}),
        ("她不仅会唱，还会跳。", "bujin-hai", {"A": "会唱", "B": "会跳"}),
        ("老树被村里人称为“村魂”。", "bei-wei", {"A": "“村魂”", "B": "村里人"}),
        ("在调查的基础上，写了报告。", "zai-jichushang", {"A": "调查"}),
        ("他不仅耽误了工期，并对邻居也造成影响。", "bujin-hai", {"A": "耽误了工期", "B": "对邻居也造成影响"}),
        ("暴雨对果农也造成损害。", "dui-zaocheng", {"A": "果农", "B": "损害"}),
        ("村里通过一系列协商决定重修水渠，人人叫好。", "tongguo", {"A": "一系列协商"}),
        ("费用由各户平均分担。", "you-agent", {"A": "各户", "B": "分担"}),
        ("他们凭借稳固的防守一路领先，最后赢了。", "pingjie", {"A": "稳固的防守"}),
        ("眼看就要下雨了。", "yankan-jiu", {"B": "下雨了"}),
        ("客队从3-9追到8-9。", "cong-dao", {"A": "3-9", "B": "8-9"}),
        ("他买下位于镇子北部的旧磨坊。", "v-yu-place", {"A": "镇子北部", "B": "位"}),
        ("按照“先近后远”的工作思路，队员上了山。", "anzhao-yaoqiu", {"A": "“先近后远”"}),
        ("没想到，刚进入四月，河就涨水了。", "buliao", {"A": "刚进入四月，河就涨水了"}),
        ("店家根据天气的变化而调整菜单。", "genju", {"A": "天气的变化"}),
        ("他用竹子来编篮子逐渐受到邻居的喜爱。", "buliangyuan", {"A": "竹子", "B": "编篮子"}),
        ("老屋得以在原来的地基上，重新盖起来。", "deyi", {"A": "在原来的地基上，重新盖起来"}),
        ("他们以一座旧码头为起点起步。", "yi-wei", {"A": "一座旧码头", "B": "起点"}),
        ("在对古井进行清理时，他摔了一跤。", "dui-jinxing", {"A": "古井", "B": "清理"}),
        ("经过他通过动之以情，晓之以理的劝导，两家和好了。", "tongguo", {"A": "动之以情，晓之以理的劝导"}),
        ("如果人手不够，就请邻居来。", "ruguo-jiu", {"A": "人手不够", "B": "请邻居来"}),
        (
            "虽然山路难走，但在通车之前，虽说不算热闹，但总有人来。",
            "suiran-dan",
            {"A": "山路难走", "B": "在通车之前，虽说不算热闹，但总有人来"},
        ),
        ("它们有的开白花；有的结红果……到了秋天就更好看。", "wang-wang", {"A": "开白花", "B": "结红果"}),
    ],
)
def test_the_words_in_the_gaps(text: str, id: str, fillings: dict[str, str]) -> None:
    """Each under the letter that the meaning has for it, in the text's own script."""
    found = next(one for one in find(text) if one.id == id)
    assert found.fillings(text) == fillings


@each("text", ["可以作为参考。", "他去研究所的路上。", "从来如此。", "对手进行了换人。", ""])
def test_what_only_looks_like_one(text: str) -> None:
    """Nothing is said where in doubt."""
    assert find(text) == []


def test_the_cursor_asks_for_the_nearest() -> None:
    """On its own words a construction is meant; inside a gap the shortest around."""
    text = "在以水为主的基础上，村里种了树。"
    assert [one.id for place in (0, 1, 2) if (one := standing_at(find(text), place))] == [
        "zai-jichushang",
        "yi-wei",
        "yi-wei",
    ]
    assert standing_at(find(text), len(text) - 2) is None


@given(GAPS)
def test_spans_lie_in_order_inside_one_sentence(text: str) -> None:
    """Each gap inside its construction, none over the end of a sentence, own words shared by none."""
    found = find(text)
    assert found == sorted(found)
    taken: list[int] = []
    for one in found:
        assert 0 <= one.start < one.end <= len(text)
        assert all(one.start <= part.start < part.end <= one.end for part in one.parts)
        assert not set("。！？\n") & set(text[one.start : one.end - 1])
        taken += [place for place in range(one.start, one.end) if one.is_fixed(place)]
    assert len(taken) == len(set(taken))


@each("cue", ["以", "以水", "一是", "不仅", "在", "从水", "对水", "被", "虽然，", "将", "又水", "比"])
def test_a_hostile_text_is_found_piece_by_piece(cue: str) -> None:
    """No construction reaches farther than its bounded gaps, however often a cue comes back."""
    assert all(one.end - one.start <= 300 for one in find(cue * 4000))


@given(GAPS)
def test_cues_leave_nothing_out(text: str) -> None:
    """Wherever an expression holds, all its cues stand: in its example, and in any text around that."""
    for pattern in PATTERNS:
        for written in (pattern.example, text + pattern.example + text):
            for match in pattern.regex.finditer(written):
                behind = match[0] + written[match.end() :]
                assert all(any(cue in behind for cue in some) for some in pattern.cues), pattern.id


@each(
    ("text", "id", "fillings"),
    [
        ("收成较去年同期增长近三成，价钱平稳。", "bi-a", [("去年同期", "增长近三成")]),
        ("这条船比从前更结实。", "bi-geng", [("从前", "结实")]),
        ("他按照先后顺序分别叫人。", "anzhao-yaoqiu", [("先后",)]),
        ("只有下雨，井里才会有水。", "zhiyou-cai", [("下雨", "井里 … 会有水")]),
        ("从小巷到大街，从河边到山顶，到处是灯。", "cong-dao", [("小巷", "大街"), ("河边", "山顶")]),
        ("村里把他的名字写入了村史。", "ba-naru", [("他的名字", "村史")]),
        ("一旦刮风就关窗，门也锁上。", "yidan", [("刮风", "关窗")]),
        ("孩子们把草地当成自己的床了。", "ba-zuowei", [("草地", "自己的床")]),
        ("村里依靠自己的力量解决了用水。", "pingjie", [("自己的力量",)]),
        ("他们依靠租船等办法解决。", "pingjie", [("租船等办法",)]),
        ("林地占全县面积的六成。", "zhan", [("全县面积", "六成")]),
        ("球队取得了胜利。", "qude-chengxiao", [()]),
        ("她难以忍受冬天的风。", "nanyi", [("忍受冬天的风",)]),
        ("被称为“石城”的小镇依山而建。", "bei-wei", [("“石城”",)]),
        ("从未被人走过的山路长满了草。", "yi-wei-zhi", [("被人走过",)]),
        ("村里通过广播方式向大家报平安，", "tongguo", [("广播方式",)]),
        ("通过“老人讲、孩子学”课堂，手艺传了下来。", "tongguo", [("“老人讲、孩子学”课堂",)]),
        ("他被孩子们的歌声所感染。", "bei-suo", [("孩子们的歌声", "感染")]),
        ("她对怎样开口仍感到为难。", "dui-gandao", [("怎样开口", "为难")]),
        ("这里的空气与城里不太一样。", "yu-yiyang", [("城里",)]),
    ],
)
def test_gaps_are_whole(text: str, id: str, fillings: list[tuple[str, ...]]) -> None:
    """Up to the end of the clause, each time the pattern stands."""
    assert [tuple(one.fillings(text).values()) for one in find(text) if one.id == id] == fillings


@each(
    ("text", "id", "fillings"),
    [
        ("虽然下着雨，但在回村的路上，孩子们还唱着歌。", "suiran-dan", ("下着雨", "在回村的路上，孩子们还唱着歌")),
        ("虽然路远，但风景，倒是一路都好。", "suiran-dan", ("路远", "风景，倒是一路都好")),
        ("这不是赔钱，而是根据各户的人口，分给大家口粮。", "bushi-ershi", ("赔钱", "根据各户的人口，分给大家口粮")),
        ("他们绕路虽省钱，但多走两天——冬天更久。", "suiran-dan", ("省钱", "多走两天")),
        ("直到去年冬天，村民才喝上井水。", "zhidao-cai", ("去年冬天", "村民 … 喝上井水")),
        ("他不仅瘦了，头发也白了。", "bujin-hai", ("瘦了", "头发 … 白了")),
        ("只要夜里刮风，河边的小屋就会漏雨。", "zhiyao-jiu", ("夜里刮风", "河边的小屋就会漏雨")),
        ("只要天晴就晒谷。", "zhiyao-jiu", ("天晴", "晒谷")),
        ("地气正在上升，我们要在原有的基础上多种一季。", "zai-jichushang", ("原有",)),
        ("他有敢于承担的勇气、善于学习的耐心。", "zhuo-yu", ("承担", "敢", "学习", "善")),
        ("因为那两个小镇因温泉而闻名。", "yin-er", ("温泉", "闻名")),
        ("因修路而停业的店家都搬走了。", "yin-er", ("修路", "停业")),
        ("这条路与旧城墙完全无关。", "yu-youguan", ("旧城墙",)),
        ("他能从桥这头划到桥那头。", "cong-dao", ("桥这头", "桥那头")),
        ("信件请于5月4日前寄出。", "shifou-jian", ("5月4日前",)),
        ("小店于今年年初开张。", "shifou-jian", ("今年年初",)),
        ("经审理认为，双方都有责任。", "jing-v", ("审理",)),
        ("为了规范集市管理，保障买家利益，根据县里的规定，制定本办法。", "weile", ("规范集市管理，保障买家利益",)),
        ("为严格落实“先验后卖”规定，市场停业三天。", "weile", ("严格落实“先验后卖”规定",)),
        ("村里通过短信向大家发出取消赶集的通知，人人都看到了。", "tongguo", ("短信",)),
        ("水可以通过细孔进入到瓶子里。", "tongguo", ("细孔",)),
        ("大家围绕如何加强防火，谈了半天。", "weirao", ("如何加强防火",)),
        ("这给果农带来一定困扰，价钱也跌了。", "wei-tigong", ("果农", "一定困扰")),
        ("根据《渔业法》、《水法》等有关法律，河里不许电鱼。", "genju", ("《渔业法》、《水法》等有关法律",)),
        ("他借助秋收的机会回了趟家。", "jie-jihui", ("秋收",)),
        ("他最终把比分锁定在三比二。", "ba-naru", ("比分", "三比二")),
        ("法院经审理认为:两家都有责任。", "jing-v", ("审理",)),
        ("怎么化旧怨为新交呢？", "hua-wei", ("旧怨", "新交")),
        ("村里以短信、电话、信件方式通知大家。", "yi-fangshi", ("短信、电话、信件",)),
    ],
)
def test_a_gap_is_a_phrase_one_can_read(text: str, id: str, fillings: tuple[str, ...]) -> None:
    """Cut before what is said of it, drawn out over what only leads on; a subject goes with its verb."""
    found = [words for one in find(text) if one.id == id for words in one.fillings(text).values()]
    assert found == list(fillings)


@each("text", ["他在睡觉的同时还打呼噜。", "这一场雨下了三天。", "老船长的话，让大家记了很久。"])
def test_what_only_looks_like_a_gap(text: str) -> None:
    """的同时, 这一场, and somebody's words."""
    assert not {"zai-shi", "zhe-yi", "dehua"} & {one.id for one in find(text)}


@each(
    ("text", "id", "fillings"),
    [
        ("他在深藏于峡谷里的小站当值。", "v-yu-place", ("峡谷里", "藏")),
        ("穿梭于街巷的送水工都认得她。", "v-yu-place", ("街巷", "穿梭")),
        ("难处正在于此：一边要快，一边要稳。", "zaiyu", ("此",)),
        ("这道菜以冬笋为制作主料。", "yi-wei", ("冬笋", "制作主料")),
        ("庙会将于5月3日至6日举行。", "shifou-jian", ("5月3日至6日",)),
        ("我们要的是说明而不是道歉。", "er-fei", ("道歉",)),
        ("越是天冷，越是路滑，越要慢走。", "yue-yue", ("天冷 … 路滑", "要慢走")),
        ("越小的孩子往往越早醒。", "yue-yue", ("小", "孩子 … 早醒")),
        ("若只修桥面，却不换桥墩，几年后还要塌。", "ruguo-jiu", ("只修桥面，却不换桥墩", "几年后还要塌")),
        ("刮风也好，下雨也好，下雪也好，他都出海。", "yiwai-jiu", ("刮风", "下雨 … 下雪")),
        ("他把孩子紧紧地抱在怀里。", "ba-v-dao", ("孩子", "怀里")),
        ("她把院子打扫得一尘不染。", "ba-v-de", ("院子", "一尘不染")),
        ("老房子被逐步拆除。", "bei-v", ("拆除",)),
        ("他不必排队，也不必登记。", "bu-yebu", ("排队", "登记")),
        ("她和邻居坐在一起剥豆子。", "he-yiqi", ("邻居",)),
    ],
)
def test_a_gap_ends_where_its_phrase_does(text: str, id: str, fillings: tuple[str, ...]) -> None:
    """Before 的 and what it tells of, before a colon, with all members of a row, without adverbs."""
    found = [words for one in find(text) if one.id == id for words in one.fillings(text).values()]
    assert found == list(fillings)
