"""Words that writers make of words: heads, ranks, phrases said twice, characters that never stand alone."""

from __future__ import annotations

from each import each

from seeds.language.analyse import analyse, analyse_all


def cut(text: str) -> list[str]:
    """The words of a text."""
    return [text[word.start : word.end] for word in analyse(text).words]


@each(
    ("text", "word"),
    [
        ("她点了一碗虾仁饭，吃得很香。", "虾仁饭"),
        ("她點了一碗蝦仁飯，吃得很香。", "蝦仁飯"),
        ("社区给低收入户送去棉被。", "低收入户"),
        ("社區給低收入戶送去棉被。", "低收入戶"),
        ("桌上摆着一盒巧克力饼。", "巧克力饼"),
        ("市里新设了一个审查科。", "审查科"),
    ],
)
def test_a_noun_heads_a_compound(text: str, word: str) -> None:
    """A single noun behind another noun is one word with it, whatever the script."""
    assert word in cut(text)


@each(
    ("text", "whole"),
    [
        ("她爱看职业网赛。", "职业网"),
        ("政府药政单位来检查。", "政府药"),
        ("整个人都呆住了。", "整个人"),
        ("国家图书馆馆史展开幕。", "国家图书馆馆"),
    ],
)
def test_a_head_may_begin_the_next_word(text: str, whole: str) -> None:
    """What could as well begin the word behind it is not taken away from that word."""
    assert whole not in cut(text)


@each(
    ("text", "word"),
    [
        ("副署长昨天到访。", "副署长"),
        ("副署長昨天到訪。", "副署長"),
        ("总预算案还没有审查。", "总预算案"),
        ("總預算案還沒有審查。", "總預算案"),
        ("这栋楼建于上世纪八十年代。", "上世纪"),
        ("今年度的計畫已經送出。", "今年度"),
        ("大妹子，你快进屋坐。", "大妹子"),
    ],
)
def test_what_stands_before_a_word(text: str, word: str) -> None:
    """副 before a rank, 总 before what is counted, 上 and 今 before a span of time, 大 before kin."""
    assert word in cut(text)


def test_always_is_no_total() -> None:
    """总 before a verb is an adverb."""
    assert "总希望" not in cut("他总希望早点回家。")


@each(
    ("text", "word"),
    [
        ("老楼原拆原建，住户都同意。", "原拆原建"),
        ("老樓原拆原建，住戶都同意。", "原拆原建"),
        ("单位坚持管粮治粮，成效明显。", "管粮治粮"),
    ],
)
def test_phrases_that_say_a_character_twice(text: str, word: str) -> None:
    """Four characters of which the first or the second is said again are one phrase."""
    assert word in cut(text)


@each("text", ["他又高又大。", "她想说想问。"])
def test_grammar_said_twice_makes_no_phrase(text: str) -> None:
    """又 … 又 joins two words, and a pair of common verbs stays two."""
    assert all(len(word) < 4 for word in cut(text))


@each(
    ("text", "word"),
    [("他趁着天晴晒被子。", "趁着"), ("他趁著天晴曬被子。", "趁著"), ("孩子对着墙说话。", "对着")],
)
def test_prepositions_with_zhe(text: str, word: str) -> None:
    """趁着 is a preposition, no verb that goes on."""
    assert word in cut(text)


@each(("text", "number"), [("捐款共六十一．七億元。", "六十一．七億元"), ("面积三．五公顷。", "三．五公顷")])
def test_written_decimals(text: str, number: str) -> None:
    """A point between written figures does not end the number."""
    assert number in cut(text)


def test_a_kind_of_place_names_common_characters() -> None:
    """Two common characters that stand before a kind of place again and again are its name."""
    texts = ["国新小区昨天停水。", "国新小区的水管老了，国新小区的住户都知道。", "国新社区派人来看。"]
    found = [
        text[word.start : word.end]
        for text, analysis in zip(texts, analyse_all(texts), strict=True)
        for word in analysis.words
    ]
    assert found.count("国新小区") == 3
    assert "国新小区" not in cut(texts[0])


@each(
    ("text", "found"),
    [
        ("店里卖这件大衣", "这 件"),
        ("老师带我去图书馆", "带 我 去"),
        ("款式任你挑", "任 你 挑"),
        ("鸟儿往南飞去", "飞 去"),
        ("车站离家不远", "不 远"),
        ("农民种上了新品种", "新 品种"),
        ("邻居们都来帮忙", "邻居 们"),
        ("国家机关要带头节约", "国家 机关"),
        ("事故案发后他报了警", "案发 后"),
    ],
)
def test_a_count_makes_no_word(text: str, found: str) -> None:
    """What only jieba's list has and is two common words stays two, however often it was counted."""
    assert f" {found} " in f" {' '.join(cut(text))} "


@each(
    ("text", "number"),
    [
        ("仓库里有几十个箱子", "几十个"),
        ("广场上来了上千名观众", "上千名"),
        ("廣場上來了上千名觀眾", "上千名"),
        ("他等了好几百天", "好几百天"),
        ("路上堵了数百辆车", "数百辆"),
        ("工程到6月底完成", "6月底"),
    ],
)
def test_numbers_begin_with_several(text: str, number: str) -> None:
    """几十, 上千 and 好几百 are numbers with what they count; a month has its end."""
    assert number in cut(text)


@each(
    ("text", "word"),
    [("他高高地举起手来", "高高"), ("咱们买买买吧", "买买买"), ("梯子要慢慢爬爬看", "爬爬")],
)
def test_a_character_said_again_is_one_word(text: str, word: str) -> None:
    """A verb or an adjective said twice at once, or more often."""
    assert word in cut(text)


@each("text", ["他说是是是", "书有有有没有"])
def test_grammar_said_again_is_no_word(text: str) -> None:
    """是 and 有 said again are said again."""
    assert not {"是是", "是是是", "有有", "有有有"} & set(cut(text))


@each(
    ("text", "word"),
    [("老板说的是「搪焗」", "搪焗"), ("有生煎、碳烹、焗烤三种", "碳烹"), ("这叫“塑旧”", "塑旧")],
)
def test_what_is_set_off_is_one_word(text: str, word: str) -> None:
    """Two characters alone between quotation marks, or between the commas of a list."""
    assert word in cut(text)


@each(
    ("text", "found"),
    [
        ("她端来一盆洗脸水", ("洗脸水",)),
        ("门口装了感应灯", ("感应灯",)),
        ("桥下立着支撑柱", ("支撑柱",)),
        ("他打开灯看书", ("打开", "灯")),
        ("孩子喜欢鱼", ("喜欢", "鱼")),
    ],
)
def test_a_thing_is_called_by_what_it_is_for(text: str, found: tuple[str, ...]) -> None:
    """A verb of two characters hardly takes an object of one: they are a word, unless what it does is done."""
    assert set(found) <= set(cut(text))


@each(
    ("text", "found"),
    [
        ("墙上写着“以茶会友”“以书养心”", ("以茶会友", "以书养心")),
        ("推行“一窗通办”、“一窗代缴”", ("一窗通办", "一窗代缴")),
        ("他喜欢“非常安静”“非常明亮”的屋子", ("非常", "安静", "明亮")),
        ("他们说“我去扫雪”“你去扫雪”", ("去", "扫雪")),
    ],
)
def test_slogans_of_one_mould_are_words(text: str, found: tuple[str, ...]) -> None:
    """Four characters between marks beside four that say one of them again; words of every day stay apart."""
    assert set(found) <= set(cut(text))


@each("text", ["她只说“我去”", "他喊：“走了”"])
def test_a_sentence_that_is_quoted_is_no_word(text: str) -> None:
    """Two words of a spoken sentence stay two."""
    assert not {"我去", "走了"} & set(cut(text))


@each(
    ("text", "word"),
    [
        ("屋里冬暖夏凉，住着舒服", "冬暖夏凉"),
        ("要构建新发展格局", "新发展格局"),
        ("店里线上线下都能买", "线上"),
        ("这种散热效率不高", "散热"),
        ("选手已经就位", "就位"),
        ("公司今年净亏损一亿元", "净亏损"),
    ],
)
def test_words_of_today_are_whole(text: str, word: str) -> None:
    """Phrases that are looked up whole, and words that the counts of older books hardly know."""
    assert word in cut(text)


def test_names_of_things_in_two_words_stay_two() -> None:
    """What is written apart in pinyin and has no single character in it is two words, an office is one."""
    assert cut("工业产量上升")[:2] == ["工业", "产量"]
    assert "党委书记" in cut("他是镇里的党委书记")
