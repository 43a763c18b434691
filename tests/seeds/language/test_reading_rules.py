"""The tables by which readings are decided: rules with their examples, contexts, and the law of the dictionary."""

from __future__ import annotations

from functools import cache

import pytest

from seeds.language.analyse import analyse
from seeds.language.pinyin import marked, numbered
from seeds.language.readings import de, di, guo, own_data, tables, wei
from seeds.language.readings.rules import Rule, decided

RULES = [
    pytest.param(rules, rule, id=f"{char} {rule.example}")
    for char, rules in (("为", wei.RULES), ("得", de.RULES), ("地", di.RULES), ("过", guo.RULES))
    for rule in rules
]


@pytest.mark.parametrize(("rules", "rule"), RULES)
def test_each_rule_decides_its_example(rules: tuple[Rule, ...], rule: Rule) -> None:
    """No rule is hidden behind another, and none stands there without a sentence that shows it."""
    before, _, after = rule.example.split("|")
    assert decided(rules, before, after) is rule


def test_the_last_rule_holds_everywhere() -> None:
    """There is always an answer."""
    for rules in (wei.RULES, de.RULES, di.RULES, guo.RULES):
        assert decided(rules, "", "") in rules


def read(text: str) -> str:
    """All readings with blanks between."""
    return " ".join(
        syllable or "-"
        for word in analyse(text).words
        for syllable in word.pinyin or [None] * (word.end - word.start)
    )


@cache
def entries() -> list[str]:
    """Headwords of several characters that are written in Chinese characters alone, in a settled order."""
    return sorted(word for word in tables.prepare().entries if word.isalpha() and not word.isascii())


def read_as_no_entry_knows(words: list[str]) -> list[str]:
    """What the entry does not know cannot be right: a word that stands whole has one of its readings."""
    known = tables.prepare()
    wrong = []
    for word in words:
        for found in analyse(word).words:
            written = word[found.start : found.end]
            if found.kind == "word" and found.pinyin and None not in found.pinyin and len(written) > 1:
                reading = " ".join(filter(None, found.pinyin))
                wrong += [] if known.allows(written, reading) else [f"{written} {reading}"]
    return wrong


def test_a_word_alone_is_read_as_its_own_entry_knows() -> None:
    """Of all words every fiftieth, spread over the whole dictionary."""
    assert read_as_no_entry_knows(entries()[::50]) == []


@pytest.mark.slow
def test_every_word_alone_is_read_as_its_own_entry_knows() -> None:
    """None is left out."""
    assert read_as_no_entry_knows(entries()) == []


def test_corrections_contradict_no_entry() -> None:
    """What the project knows better than CC-CEDICT stands in its own words, where the look-up shows it too."""
    known = tables.prepare()
    assert [
        phrase
        for phrase, syllables in own_data.corrections().items()
        if not known.allows(phrase, " ".join(syllables))
    ] == []


def test_contexts_are_for_what_has_several_readings() -> None:
    """A character's line gives one of its readings; a word's has a reading for each of its characters."""
    known = tables.prepare()
    for what, lines in own_data.contexts().items():
        for line in lines:
            assert len(line.reading.split()) == len(what), what
            assert all(marked(numbered(syllable)) == syllable for syllable in line.reading.split()), line.reading
            if len(what) == 1:
                assert line.reading in known.characters[what].split() or line.reading in ("r", "li", "guo"), what


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("学校的教学楼", "xué xiào de jiào xué lóu"),
        ("教会他下棋", "jiāo huì tā xià qí"),
        ("去教会的人", "qù jiào huì de rén"),
        ("中式家具", "zhōng shì jiā jù"),
        ("水分子", "shuǐ fēn zǐ"),
        ("犯罪分子", "fàn zuì fèn zǐ"),
        ("古柏参天的朝阳区", "gǔ bǎi cān tiān de cháo yáng qū"),
        ("御史大夫", "yù shǐ dà fū"),
        ("去看大夫", "qù kàn dài fu"),
        ("全线总长12公里", "quán xiàn zǒng cháng - - gōng lǐ"),
        ("枝头果实累累", "zhī tóu guǒ shí léi léi"),
        ("没收作案工具", "mò shōu zuò àn gōng jù"),
        ("稻子还没收就订完了", "dào zi hái méi shōu jiù dìng wán le"),
    ],
)
def test_words_with_several_readings_are_read_by_what_stands_around(text: str, expected: str) -> None:
    """The dictionary has both; the neighbours decide."""
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("夜里，村里，心里", "yè li - cūn li - xīn li"),
        ("他从屋里走出来，又跑进去", "tā cóng wū li zǒu chū lai - yòu pǎo jìn qu"),
        ("三公里", "sān gōng lǐ"),
    ],
)
def test_places_and_directions_are_light_everywhere(text: str, expected: str) -> None:
    """里 where something is, 来 and 去 behind a direction: in one way, whatever each entry has."""
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        ("白髮老人", 1, "fà"),
        ("發展", 0, "fā"),
        ("三隻貓", 1, "zhī"),
        ("選舉為11人", 2, "wéi"),
        ("冲着他喊", 0, "chòng"),
        ("连得三分", 1, "dé"),
        ("这桥得三个人修", 2, "děi"),
        ("数一数", 0, "shǔ"),
        ("孩子累着了", 3, "zháo"),
        ("把垃圾倒在桶里", 3, "dào"),
        ("他被撞倒了", 3, "dǎo"),
        ("卷款跑了", 0, "juǎn"),
        ("前锋送出直塞", 5, "sāi"),
        ("那就得到处找人", 2, "děi"),
        ("垂着手站在一旁", 1, "zhe"),
        ("在西藏式的屋子", 2, "zàng"),
        ("球队重夺冠军", 2, "chóng"),
        ("地上长出了草", 2, "zhǎng"),
        ("河长88千米", 1, "cháng"),
        ("两队分差只剩4分", 3, "chā"),
        ("他投篮不中,又丢了球", 4, "zhòng"),
        ("三分也中，全场沸腾", 3, "zhòng"),
        ("將餅乾當早餐", 3, "dàng"),
        ("楼下的自行车行，是他开的", 6, "háng"),
        ("我挨着窗户坐下", 1, "āi"),
        ("她输过三次", 2, "guo"),
        ("你看过这出戏吗", 2, "guo"),
        ("分差扳回来了", 1, "chā"),
    ],
)
def test_characters_in_context(text: str, at: int, expected: str) -> None:
    """Patterns that unseen texts brought up, in sentences of our own."""
    assert read(text).split(" ")[at] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("門口的電線桿", "mén kǒu de diàn xiàn gǎn"),
        ("果實纍纍", "guǒ shí léi léi"),
        ("我姪兒", "wǒ zhí ér"),
        ("他的論著", "tā de lùn zhù"),
    ],
)
def test_a_traditional_word_is_read_as_its_own_entry_knows(text: str, expected: str) -> None:
    """Turned into simplified characters it may be another word's form, or none that the dictionary writes."""
    assert read(text) == expected


def test_what_reads_otherwise_is_no_word() -> None:
    """还给 as hái gěi is 还 and 给: nobody is shown an entry that is read differently."""
    text = "他还给大家唱了一首歌，后来把书还给了图书馆"
    words = [text[word.start : word.end] for word in analyse(text).words]
    assert words[1:3] == ["还", "给"]
    assert "还给" in words


SURROUNDINGS = [
    ("物业费收缴|率|同比提高。", "lǜ"),
    ("大学生参军|率|逐年上升。", "lǜ"),
    ("试剂检测|率|显著提升。", "lǜ"),
    ("省长|率|代表团出访。", "shuài"),
    ("老兵们|率|部突围。", "shuài"),
    ("该|行|股东昨天开会。", "háng"),
    ("央|行|昨天宣布降息。", "háng"),
    ("同学们排成三|行|。", "háng"),
    ("近日我国多|地|连续下雨。", "dì"),
    ("人们更多|地|关注健康。", "de"),
    ("他|还|了物业费。", "huán"),
    ("他昨天|还|了我三百块钱。", "huán"),
    ("这笔欠款|还|了没有？", "huán"),
    ("这个人情我|还|了。", "huán"),
    ("他终于还|了|债。", "le"),
    ("他|还|了解情况。", "hái"),
    ("她|还|了却了一桩心事。", "hái"),
    ("老王得|了|肝病。", "le"),
    ("这种药治得|了|肝病。", "liǎo"),
    ("我姓|曾|。", "zēng"),
    ("他姓|单|，不爱说话。", "shàn"),
    ("百姓|曾|在这里避难。", "céng"),
    ("他怕|得|要命。", "de"),
    ("他至今未|得|批准。", "dé"),
    ("出门不用|为|停车发愁。", "wèi"),
    ("客队40比41|只|落后1分。", "zhǐ"),
    ("民意代表支|给|办法。", "jǐ"),
    ("桌上有一碗芝麻|糊|。", "hù"),
    ("他平生|好|赌成性。", "hào"),
    ("做人要勤学|好|问。", "hào"),
    ("这一趟|长|了见识。", "zhǎng"),
    ("伤口|长|好了。", "zhǎng"),
    ("他把钱|还|我了。", "huán"),
    ("明天晴|间|多云。", "jiàn"),
    ("一户也不|落|。", "là"),
    ("别|落|下我。", "là"),
    ("他只是瞎|蒙|。", "mēng"),
    ("景德镇是有名的瓷|都|。", "dū"),
    ("积水|没|过膝盖。", "mò"),
    ("钱还|没|收到。", "méi"),
    ("十天|假|一晃就过。", "jià"),
    ("树枝|折|了。", "shé"),
    ("鱼刺|卡|在喉咙里。", "qiǎ"),
    ("墙上|供|着神像。", "gòng"),
    ("她哭了一|场|。", "cháng"),
    ("路边|铺|了新砖。", "pū"),
    ("他挑着两|担|水。", "dàn"),
    ("农民|播|种小麦。", "bō"),
    ("她住在北京的|朝|阳、海淀一带。", "cháo"),
    ("|塞|北的冬天。", "sài"),
    ("他们|划|火柴。", "huá"),
    ("孩子睡大|觉|。", "jiào"),
    ("画|钉|在墙上。", "dìng"),
    ("小孩在院里|和|泥。", "huó"),
    ("他|嚼|着槟榔。", "jiáo"),
    ("爸爸骂了一|通|。", "tòng"),
    ("他|饮|马河边。", "yìn"),
    ("他在院子里|转|了一圈。", "zhuàn"),
    ("轮子|转|得很快。", "zhuàn"),
    ("他|转|身走了。", "zhuǎn"),
    ("老人今天很|精神|。", "jīng shen"),
    ("他今天没|精神|。", "jīng shen"),
    ("大家学习了会议|精神|。", "jīng shén"),
    ("他没有|精神|压力。", "jīng shén"),
    ("你来，那|末|我就走。", "me"),
    ("那|末|班车已经走了。", "mò"),
    ("故事引|得|大家大笑。", "de"),
    ("这把椅子坐着真|得|劲儿。", "dé"),
    ("村里的地小而|散|。", "sǎn"),
    ("人群一哄而|散|。", "sàn"),
    ("电价又|调|涨了。", "tiáo"),
    ("父亲阴沉|着|脸坐下。", "zhe"),
    ("他一早就出门铲|地|去了。", "dì"),
    ("她把话说|得|老长。", "de"),
    ("绳子拉得老|长|。", "cháng"),
    ("孩子补了一|觉|，精神多了。", "jiào"),
    ("他一|觉|得冷就关窗。", "jué"),
    ("想清理它却|得|花一整天。", "děi"),
    ("老人每走几步|得|停下来喘口气。", "děi"),
    ("昨晚上演了一|场|“德比战”。", "chǎng"),
    ("毛巾乾|了|就收起來。", "le"),
    ("把乾|的|放進櫃子。", "de"),
    ("牆上的漆還沒|乾|。", "gān"),
    ("老屋已經|捨|給了村裡。", "shě"),
    ("此举|似|有不妥。", "sì"),
    ("她把|地|拖了两遍。", "dì"),
    ("风筝|着|了地才停下。", "zháo"),
    ("孩子的头发|长长|了。", "zhǎng cháng"),
    ("他们这一|行|很辛苦。", "háng"),
    ("店主把钱|数|了三遍。", "shǔ"),
    ("豆子|种|在坡上。", "zhòng"),
    ("他|空|出一小时练字。", "kòng"),
    ("爷爷在家|看|孩子。", "kān"),
    ("他在村里|教|孩子们唱歌。", "jiāo"),
    ("雪下得棉花|似|的。", "shì"),
    ("他今年多|种|了三亩地。", "zhòng"),
    ("这里有多|种|口味。", "zhǒng"),
    ("她|长|到十岁才回乡。", "zhǎng"),
    ("全|长|到此为止。", "cháng"),
    ("奶奶笑得|数|不明白鸡蛋了。", "shǔ"),
    ("那块坡田租给邻居|种|，他进城了。", "zhòng"),
    ("今年|种|多少收多少。", "zhòng"),
    ("李婶也带|地|入社。", "dì"),
    ("三公顷|地|要雇人收。", "dì"),
    ("|姊|，妳看！", "jiě"),
]


@pytest.mark.parametrize(("sentence", "reading"), SURROUNDINGS)
def test_what_stands_around_decides(sentence: str, reading: str) -> None:
    """The word between bars is read as its neighbours in the clause allow."""
    before, word, after = sentence.split("|")
    syllables = read(before + word + after).split()
    assert " ".join(syllables[len(before) : len(before) + len(word)]) == reading
