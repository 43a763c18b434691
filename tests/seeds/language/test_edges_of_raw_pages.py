"""Words, names and readings as raw pages have them: town and market, shares in a list, towns in a row."""

from __future__ import annotations

from each import each

from seeds.language.analyse import analyse


def words(text: str) -> list[str]:
    """The words of a text, names and guesses included."""
    return [text[word.start : word.end] for word in analyse(text).words]


def named(text: str, kind: str) -> list[str]:
    """What the text names of this kind, in order."""
    return [text[name.start : name.end] for name in analyse(text).names if name.kind == kind]


@each(
    ("text", "expected"),
    [
        ("深圳市场上没有人", "深圳 市场 上 没有 人"),
        ("成都市民都来了", "成都 市民 都 来 了"),
        ("地铁线路改了", "地铁 线路 改 了"),
        ("崇州市府在路口", "崇州市府 在 路口"),
        ("黔东南州委开会", "黔东南 州委 开会"),
        ("花蓮縣長表示", "花蓮 縣長 表示"),
        ("成都市长来了", "成都 市长 来 了"),
        ("水位超警戒", "水位 超 警戒"),
        ("股价涨逾5%", "股价 涨 逾 5%"),
        ("做14天期逆回购", "做 14天期 逆回购"),
        ("6县市下了雨", "6 县市 下 了 雨"),
        ("他从小区门口走", "他 从 小区 门口 走"),
        ("他从何先生那里来", "他 从 何先生 那里 来"),
        ("心里窝窝囊囊的", "心里 窝窝囊囊 的"),
        ("能好好看看这座桥", "能 好好 看看 这 座 桥"),
        ("新北市议员到了", "新北市 议员 到 了"),
        ("共壹仟捌佰万元", "共 壹仟捌佰万元"),
        ("这是超高清电视", "这 是 超高清 电视"),
        ("警方將依規定開罰", "警方 將 依 規定 開罰"),
        ("跌幅榜上都是新股", "跌幅榜 上 都 是 新股"),
    ],
)
def test_words(text: str, expected: str) -> None:
    """A kind belongs to the word behind it, what is exceeded stands apart, a term of days is one unit."""
    assert words(text) == expected.split()


@each(
    ("text", "expected"),
    [
        ("哥哥偷偷瞄她", "哥哥 偷偷 瞄 她"),
        ("她偷偷瞄到一张纸条", "她 偷偷 瞄 到 一张 纸条"),
        ("掌柜一把抓住小偷", "掌柜 一把 抓住 小偷"),
        ("掌柜一把抓起帽子", "掌柜 一把 抓起 帽子"),
        ("事情不能一把抓", "事情 不能 一把抓"),
        ("趁他不在家就走", "趁 他 不 在家 就 走"),
        ("要在三年内还清", "要 在 三年 内 还清"),
        ("維持在5年內。", "維持 在 5年 內 。"),
        ("闪电般地冲出去", "闪电般 地 冲 出去"),
        ("这款车在年轻人群中流行", "这 款 车 在 年轻 人群 中 流行"),
        ("老人甩甩手就走", "老人 甩甩 手 就 走"),
    ],
)
def test_words_that_seem_to_go_on(text: str, expected: str) -> None:
    """No word is taken across an adverb said twice, 一把 before a verb, 不 before 在家, or a year and 内."""
    assert words(text) == expected.split()


@each(
    ("text", "expected"),
    [
        ("你安静点", "你 安静 点"),
        ("能便宜點嗎", "能 便宜 點 嗎"),
        ("山上有個觀景點", "山上 有 個 觀景點"),
        ("死者系本地村民", "死者 系 本地 村民"),
        ("涉案车辆系租来的", "涉案 车辆 系 租 来 的"),
        ("姐姐读音乐系", "姐姐 读 音乐系"),
        ("学生弹钢琴", "学生 弹 钢琴"),
    ],
)
def test_what_only_looks_like_an_affix(text: str, expected: str) -> None:
    """点 behind an adjective, the formal 系 behind whom it tells of, and 弹 before an instrument stand apart."""
    assert words(text) == expected.split()


@each(
    ("text", "expected"),
    [
        ("店里有三百余款鞋", "店里 有 三百余款 鞋"),
        ("她一脸惊讶", "她 一脸 惊讶"),
        ("又弹了一曲", "又 弹 了 一曲"),
        ("桌上还有好几个", "桌上 还有 好几个"),
        ("等了好几個小時", "等 了 好几個小時"),
        ("在几个月之前", "在 几个月 之前"),
    ],
)
def test_amounts(text: str, expected: str) -> None:
    """A body's part or a kind counted, 好 before a few, and a few months are one amount each."""
    assert words(text) == expected.split()


@each(
    ("text", "expected"),
    [
        ("姐姐嘟起嘴", "姐姐 嘟起 嘴"),
        ("刀扎入树皮", "刀 扎入 树皮"),
        ("布吸干了水", "布 吸干 了 水"),
        ("他说不想干了", "他 说 不想 干 了"),
        ("刀扎向西瓜", "刀 扎向 西瓜"),
        ("牠望向窗外", "牠 望向 窗外"),
        ("他考获入学资格", "他 考 获 入学 资格"),
    ],
)
def test_where_a_verb_leads(text: str, expected: str) -> None:
    """入, 向 and 干 belong to the verb that leads there or does it, and to no other."""
    assert words(text) == expected.split()


@each(
    ("text", "expected"),
    [
        ("使用时长增加了", "使用 时长 增加 了"),
        ("這條走道很窄", "這 條 走道 很 窄"),
        ("公務員個資外洩", "公務員 個資 外洩"),
        ("小販擺檔三年", "小販 擺檔 三年"),
    ],
)
def test_words_of_today(text: str, expected: str) -> None:
    """Words that the counts of older books hardly know are whole."""
    assert words(text) == expected.split()


@each(
    ("text", "people"),
    [
        ("公關主任莊于瑩感謝大家", ["莊于瑩"]),
        ("副總裁劉向麗致詞", ["劉向麗"]),
        ("“匡朝晖（现为馆长）骑车来。”", ["匡朝晖"]),
        ("业主苟勇看着梨子", ["苟勇"]),
        ("村副主任卢正学说，明年再来。", ["卢正学"]),
        ("議員陳宥丞發現燈壞了", ["陳宥丞"]),
        ("阿强第一个冲进来", ["阿强"]),
        ("主席乌苏拉·维尔德表示欢迎", ["乌苏拉·维尔德"]),
        ("北马其顿总统来访", []),
        ("大理市周城村很美", []),
    ],
)
def test_people(text: str, people: list[str]) -> None:
    """A title lets a given name begin with a word of grammar; no person stands within a known place."""
    assert named(text, "person") == people


@each(
    ("text", "places"),
    [
        ("北马其顿总统来访", ["北马其顿"]),
        ("灵溪、钱库、矾山、马站四个片区", ["灵溪", "钱库", "矾山", "马站"]),
        ("丰坪村长游淑霞到场", ["丰坪"]),
        ("他们住在平乐，后来走了", ["平乐"]),
        ("白族地区的手工织染村", []),
        ("各乡镇要落实责任", []),
        ("婚姻大道上的人", []),
        ("一带一路上的城市", []),
    ],
)
def test_places(text: str, places: list[str]) -> None:
    """Towns in a row are places without their kind; peoples, every township and a road of life are none."""
    assert named(text, "place") == places


@each(
    ("text", "bodies"),
    [
        ("截至收盘，天顺风能、湘电股份涨逾7%。", ["天顺风能", "湘电股份"]),
        ("白酒板块、上证指数大涨。", []),
        ("中国军队愿意合作", ["中国军队"]),
        ("华西村延年果农民专业合作社成立了", ["华西村延年果农民专业合作社"]),
        ("中铁十五局集团承建", ["中铁十五局集团"]),
        ("他在第46军175师当兵", ["第46军175师"]),
        ("北侧厅廊站着人", []),
    ],
)
def test_bodies(text: str, bodies: list[str]) -> None:
    """Shares that rose, armies of a country, cooperatives by village and word, builders and troops by number."""
    assert named(text, "body") == bodies


@each(
    ("text", "char", "expected"),
    [
        ("為迎接校慶，學校辦活動", "為", "wèi"),
        ("為校爭光", "為", "wèi"),
        ("亦為本校名曲", "為", "wéi"),
        ("着火建筑为一栋三层的自建民房", "为", "wéi"),
        ("他本为市井无赖", "为", "wéi"),
        ("别教大家听见", "教", "jiào"),
        ("教那些士兵唱歌", "教", "jiāo"),
        ("钻树林子", "钻", "zuān"),
        ("趁这个空做饭", "空", "kòng"),
        ("猫吐毛球", "吐", "tù"),
        ("后为晋将所败", "将", "jiàng"),
        ("把王排长背出城", "背", "bēi"),
        ("挨一挨就过去了", "挨", "ái"),
        ("信息被泄露了", "露", "lòu"),
    ],
)
def test_readings(text: str, char: str, expected: str) -> None:
    """Each character as its clause has it."""
    at = text.index(char)
    word = next(word for word in analyse(text).words if word.start <= at < word.end)
    assert word.pinyin is not None
    assert word.pinyin[at - word.start] == expected
