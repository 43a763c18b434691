"""Pinyin as it is written, as it is spoken, and with figures read out."""

from __future__ import annotations

from itertools import pairwise

from each import each

from seeds.language.analyse import analyse, dump, load
from seeds.language.analysis import Word
from seeds.language.pinyin import marked, numbered, toneless, word_pinyin
from seeds.language.spelled import in_numbers, joints_of_name, name_parts, parts_of, pinyin_lines, stretch_pinyin
from seeds.language.spoken import spoken
from seeds.language.spoken_numbers import count, read_out, with_numbers
from tui.typeset.spelling import reading


@each(
    ("number", "mark"),
    [
        ("lu:4", "lǜ"),
        ("nv3", "nǚ"),
        ("shi5", "shi"),
        ("xiong2", "xióng"),
        ("gui4", "guì"),
        ("liu2", "liú"),
        ("lu:e4", "lüè"),
    ],
)
def test_marks_stand_on_the_right_vowel(number: str, mark: str) -> None:
    """Every spelling of ü, and the mark where the standard puts it."""
    assert marked(number) == mark


def test_numbers_and_marks_turn_into_each_other() -> None:
    """Going there and back changes nothing."""
    for syllable in ("zhuāng", "ér", "lüè", "wēng", "de", "n", "quán", "iǒng"):
        assert marked(numbered(syllable)) == syllable
    assert toneless("lǜ") == "lü"


def test_joined_by_word() -> None:
    """Syllables of a word stand together, an apostrophe before a bare vowel, figures as figures."""
    assert word_pinyin("西安", ("xī", "ān")) == "xī’ān"
    assert word_pinyin("14个", (None, None, "gè")) == "14 gè"
    text = "社区党委"
    assert pinyin_lines(text, analyse(text)) == "Shèqū dǎngwěi"


@each(
    ("name", "parts"),
    [
        ("区民政局", "区|民政局"),
        ("市卫健委", "市|卫健委"),
        ("区市场监管局", "区|市场|监管局"),
        ("县人民医院", "县|人民|医院"),
        ("新北市政府消防局", "新北|市|政府|消防局"),
        ("成都市规划和自然资源局", "成都|市|规划|和|自然|资源局"),
        ("红星路小学", "红星|路|小学"),
        ("市民服务中心", "市民|服务|中心"),
        ("市场监管局", "市场|监管局"),
        ("高新技术产业开发区管委会", "高新|技术|产业|开发区|管委会"),
        ("大慈寺社区", "大慈寺|社区"),
        ("横江大桥", "横江|大桥"),
        ("人民北路", "人民|北路"),
        ("北京西站", "北京|西站"),
        ("白鹭洲", "白鹭|洲"),
        ("洞庭湖", "洞庭|湖"),
        ("马鞍山", "马鞍山"),
        ("张家港", "张家港"),
        ("黑龙江", "黑龙江"),
        ("景德镇", "景德镇"),
        ("中西区", "中西|区"),
        ("台北医学院", "台北|医学院"),
        ("横江师范学院", "横江|师范|学院"),
        ("横江县人民医院", "横江|县|人民|医院"),
        ("青石镇政府", "青石|镇|政府"),
        ("沪宁高速公路", "沪宁|高速|公路"),
        ("王大海", "王|大海"),
        ("京杭大运河", "京|杭|大|运河"),
        ("阿坝藏族羌族自治州", "阿坝|藏族|羌族|自治州"),
        ("中华人民共和国", "中华|人民|共和国"),
    ],
)
def test_names_are_spelled_in_words(name: str, parts: str) -> None:
    """Whose office it is stands apart, what names a place apart from its kind, be that a bridge or a school; a city
    that is called after its hill or harbour is one."""
    edges = [0, *joints_of_name(name), len(name)]
    assert "|".join(name[first:last] for first, last in pairwise(edges)) == parts


@each(
    ("text", "spelled"),
    [
        ("服务中心", "Fúwù zhōngxīn"),
        ("应急办的人来了", "Yìngjíbàn de rén lái le"),
        ("把安全放在首位", "Bǎ ānquán fàngzài shǒuwèi"),
        ("社会主义者", "Shèhuì zhǔyìzhě"),
        ("一步一个脚印", "Yībù yīgè jiǎoyìn"),
        ("湖面風平浪靜", "Húmiàn fēngpínglàngjìng"),
        ("他遥遥领先", "Tā yáoyáo lǐngxiān"),
        ("居民们看着河", "Jūmínmen kànzhe hé"),
        ("我去过那里", "Wǒ qùguo nàlǐ"),
        ("两个法国人", "Liǎng gè Fǎguórén"),
        ("三百二十个人", "Sānbǎi èrshí gè rén"),
        ("三分之二", "Sān fēn zhī èr"),
        ("第一个", "Dìyī gè"),
        ("三月五号", "Sānyuè wǔhào"),
        ("一万多元", "Yīwànduō yuán"),
        ("180亿元", "180 yì yuán"),
        ("20万余人次", "20 wànyú réncì"),
        ("小李和老张", "Xiǎo Lǐ hé Lǎo Zhāng"),
        ("以人民为中心", "Yǐ rénmín wéi zhōngxīn"),
        ("他在春节学英语", "Tā zài Chūnjié xué Yīngyǔ"),
        ("他的朋友圈", "Tā de péngyouquān"),
        ("人在山上，鱼在水里", "Rén zài shānshang, yú zài shuǐli"),
        ("他是驻华大使", "Tā shì zhù Huá dàshǐ"),
        ("学习党的二十大", "Xuéxí dǎng de Èrshídà"),
        ("问镇政府和县委", "Wèn zhènzhèngfǔ hé xiànwěi"),
        ("老街旁有座大桥", "Lǎojiē páng yǒu zuò dàqiáo"),
        ("布宜诺斯艾利斯", "Bùyínuòsī Àilìsī"),
        ("高高兴兴，叮叮当当", "Gāogāoxìngxìng, dīngdīngdāngdāng"),
        ("打扫打扫", "Dǎsǎo dǎsǎo"),
        ("他会不会来", "Tā huì bu huì lái"),
        ("能不能修好", "Néng bu néng xiūhǎo"),
        ("你知不知道，愿意不愿意", "Nǐ zhī bu zhīdào, yuànyì bu yuànyì"),
        ("可不可能去没去过", "Kě bu kěnéng qù méi qùguo"),
        ("她可能不能來", "Tā kěnéng bùnéng lái"),
        ("動不動就喊，人不人鬼不鬼", "Dòngbudòng jiù hǎn, rén bù rén guǐ bù guǐ"),
        ("市第二中学的学生", "Shì Dì’èr Zhōngxué de xuésheng"),
        ("第一所中学", "Dìyī suǒ zhōngxué"),
    ],
)
def test_long_words_are_spelled_in_the_words_they_are_made_of(text: str, spelled: str) -> None:
    """No string of letters is longer than a word a person would say; idioms of two halves are two."""
    assert pinyin_lines(text, analyse(text)) == spelled
    assert load(dump(analyse(text))) == analyse(text)


def test_sentences_and_names_have_capitals() -> None:
    """As pinyin is written in books: capitals, names in two parts, Latin punctuation, line for line."""
    text = "组织部部长冯军说：“好。”\r\n14个社区。"
    lines = pinyin_lines(text, analyse(text)).split("\n")
    assert "Féng Jūn shuō: “hǎo.”" in lines[0]
    assert lines[1] == "14 gè shèqū."


def test_a_city_is_one_name_though_it_begins_like_a_surname() -> None:
    """成 and 温 are surnames too."""
    assert [in_parts(*name) for name in (("成都", ("chéng", "dū")), ("温州", ("wēn", "zhōu")))] == [
        "Chéngdū",
        "Wēnzhōu",
    ]
    assert in_parts("成龙", ("chéng", "lóng")) == "Chéng Lóng"


def in_parts(name: str, syllables: tuple[str, ...]) -> str:
    """The name spelled as an analysis parts it."""
    joints = tuple(start for start, _ in name_parts(name) if start)
    return " ".join(parts_of(name, Word(0, len(name), "name", syllables, joints=joints)))


@each(
    ("name", "parts"),
    [("王建国", ["王", "建国"]), ("张长江", ["张", "长江"]), ("成华", ["成华"]), ("魏家河", ["魏家", "河"])],
)
def test_a_name_that_ends_like_a_place_keeps_its_surname(name: str, parts: list[str]) -> None:
    """国 and 江 end given names as well as places; a place the lists know is no surname with a given name."""
    assert [name[start:end] for start, end in name_parts(name)] == parts


@each(
    ("text", "spelled"),
    [
        ("中国共产党在这里成立。", "Zhōngguó Gòngchǎndǎng"),
        ("他在世界卫生组织工作。", "Shìjiè Wèishēng Zǔzhī"),
        ("她从呼和浩特市来。", "Hūhéhàotè Shì"),
        ("他去乌鲁木齐了。", "Wūlǔmùqí"),
        ("党的十九届四中全会通过了决定。", "Dǎng de Shíjiǔ Jiè Sìzhōng Quánhuì"),
        ("云贵高原", "Yúnguì Gāoyuán"),
        ("東緬高原", "Dōngmiǎn Gāoyuán"),
        ("喜馬拉雅山脈", "Xǐmǎlāyǎ Shānmài"),
        ("华北大平原", "Huáběi Dà Píngyuán"),
        ("青海柴达木盆地", "Qīnghǎi Cháidámù Péndì"),
        ("百慕大群岛", "Bǎimùdà Qúndǎo"),
        ("英属维京群岛", "Yīngshǔ Wéijīng Qúndǎo"),
        ("王家人都来了。", "Wáng jiārén dōu lái le."),
        ("陳林美惠女士", "Chén Lín Měihuì nǚshì"),
    ],
)
def test_long_names_are_spelled_in_their_words(text: str, spelled: str) -> None:
    """No string is longer than a word a person would say, and what is one name is not torn apart."""
    analysis = analyse(text)
    assert spelled in pinyin_lines(text, analysis)
    assert load(dump(analysis)) == analysis


def test_tone_numbers() -> None:
    """The same with numbers."""
    text = "绿色社区的西安"
    assert pinyin_lines(text, in_numbers(analyse(text))) == "Lü4se4 she4qu1 de5 Xi1an1"


def heard(text: str) -> str:
    """The syllables as they are spoken."""
    return " ".join(s for word in spoken(text, analyse(text)).words for s in word.pinyin or ())


@each(
    ("text", "expected"),
    [
        ("不对", "bú duì"),
        ("不好", "bù hǎo"),
        ("一个", "yí gè"),
        ("一天", "yì tiān"),
        ("第一个", "dì yī gè"),
        ("统一", "tǒng yī"),
        ("看一看", "kàn yi kàn"),
        ("你好", "ní hǎo"),
        ("很好", "hén hǎo"),
        ("领导", "líng dǎo"),
        ("一月", "yī yuè"),
    ],
)
def test_spoken_tones(text: str, expected: str) -> None:
    """一, 不 and third tones bend to what follows."""
    assert heard(text) == expected


def test_spoken_tones_leave_the_words_alone() -> None:
    """Only tones change: the spans and kinds are the same."""
    text = "我们一起很好，2018年不对"
    before, after = analyse(text), spoken(text, analyse(text))
    assert [(w.start, w.end, w.kind) for w in before.words] == [(w.start, w.end, w.kind) for w in after.words]


@each(
    ("figures", "expected"),
    [
        ("0", "líng"),
        ("10", "shí"),
        ("14", "shí sì"),
        ("105", "yī bǎi líng wǔ"),
        ("110", "yī bǎi yī shí"),
        ("1401", "yī qiān sì bǎi líng yī"),
        ("20003", "èr wàn líng sān"),
        ("100500", "shí wàn líng wǔ bǎi"),
        ("1000000", "yī bǎi wàn"),
        ("123456789", "yī yì èr qiān sān bǎi sì shí wǔ wàn liù qiān qī bǎi bā shí jiǔ"),
    ],
)
def test_counting(figures: str, expected: str) -> None:
    """Numbers are read with their places."""
    assert " ".join(filter(None, count(figures))) == expected


@each(
    ("text", "expected"),
    [
        ("2018年", "èr líng yī bā nián"),
        ("2个", "liǎng gè"),
        ("2月", "èr yuè"),
        ("0.45", "líng diǎn sì wǔ"),
        ("93.7%", "bǎi fēn zhī jiǔ shí sān diǎn qī"),
        ("9:30", "jiǔ diǎn sān shí"),
        ("1+3", "yī jiā sān"),
        ("9:00开门", "jiǔ diǎn kāi mén"),
        ("主队3:2取胜", "zhǔ duì sān bǐ èr qǔ shèng"),
        ("第二局21:18拿下", "dì èr jú èr shí yī bǐ shí bā ná xià"),
        ("2014 年", "èr líng yī sì nián"),
        ("2024-12-03", "èr líng èr sì nián shí èr yuè sān rì"),
        ("01月", "yī yuè"),
        ("90后", "jiǔ líng hòu"),
        ("3,596公里", "sān qiān wǔ bǎi jiǔ shí liù gōng lǐ"),
        ("2014-2016年", "èr líng yī sì dào èr líng yī liù nián"),
        ("2014至2016年", "èr líng yī sì zhì èr líng yī liù nián"),
        ("第2名", "dì èr míng"),
        ("电话13800138999", "diàn huà yī sān bā líng líng yī sān bā jiǔ jiǔ jiǔ"),
        ("30000000人", "sān qiān wàn rén"),
    ],
)
def test_figures_read_out(text: str, expected: str) -> None:
    """Years figure by figure, amounts as counts, shares, times and sums."""
    read = with_numbers(text, analyse(text))
    assert " ".join(s for word in read.words for s in word.pinyin or () if s) == expected


@each(
    ("text", "part", "expected"),
    [
        ("工作方案已经定了", "方案", "fāng’àn"),
        ("西安的居民", "西安", "Xī’ān"),
        ("听党组织的", "党组织", "dǎngzǔzhī"),
        ("居民、商户", "居民、商户", "jūmín, shānghù"),
        ("中国人民大学的老师", "人民大学", "Rénmín Dàxué"),
        ("中国人民大学的老师", "国人民", "guó Rénmín"),
        ("这里有中国人", "中国人", "Zhōngguórén"),
        ("1. 冷水（要〈冷〉的）下锅", "1. 冷水（要〈冷〉的）下锅", "yī. lěngshuǐ (yào lěng de) xiàguō"),
    ],
)
def test_a_stretch_is_spelled_in_one_way(text: str, part: str, expected: str) -> None:
    """Whoever keeps it, with an entry or without: joined by word, with apostrophes; a part of a word as it is
    written there."""
    at = text.index(part)
    assert stretch_pinyin(text, analyse(text).words, at, at + len(part)) == expected


@each(
    ("text", "expected"),
    [
        ("12个", "shí’èr gè"),
        ("123个", "yībǎi èrshísān gè"),
        ("0.45", "líng diǎn sì wǔ"),
        ("93.7%", "bǎi fēn zhī jiǔshísān diǎn qī"),
        ("100周年", "yībǎi zhōunián"),
        ("5月14日", "wǔ yuè shísì rì"),
        ("2018年", "èr líng yī bā nián"),
    ],
)
def test_figures_are_joined_as_numbers_in_characters_are(text: str, expected: str) -> None:
    """A place with the figure before it, ones with tens; over the text as in a line."""
    words = analyse(text).words
    assert stretch_pinyin(text, words, 0, len(text)) == expected
    over = (reading(read_out(text, word)).pieces for word in words)
    assert " ".join("".join(said for _, said in pieces) for pieces in over) == expected
