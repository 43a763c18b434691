"""Words that a reader makes of a word and one character before or behind it: 好感度, 承揽方, 全媒体, 弹球儿.

Only characters that hardly stand alone behind a noun or a verb are taken; what the lattice left alone beside a
word of two characters, and no list joins.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

from seeds.language.wordlists import characters, listed
from seeds.language.words.lexicon import Lexicon, prepare
from seeds.language.words.piece import Piece

BEHIND = characters(
    """
    度级式型性化率者员制方籍车机器仪牌卡单课点屋室券证税额量感力版界圈派系族类品液剂膜板房店厂馆区局粒皮石权罪法
    案赛杯奖节队榜商体组线层期物款佬鬼棚架炉船艇舰弹池库站园坊馆
    """
)
"""What makes a noun of the noun, verb or adjective before it."""
BEFORE = characters("纯非反亚准泛微伪混净")
"""What makes a new word of the noun or verb behind it."""
EXCEEDING = listed("高清 豪华 现实 市场 大型 链接 导体 声波 短波 长期 短期 额 前 低温 高温 大规模 大城市 导材料")
"""What 超 makes a word of; elsewhere it tells what is exceeded (超|警戒, 超|历史)."""
WHOLE = listed("媒体 链条 周期 流程 过程 领域 要素 人群 产业链 覆盖 年龄段 天候 景区 谱系 龄段 生命周期")
"""What 全 makes a word of; before others it is "all"."""
HEADS = characters(
    """
    串丁档筒饭汤粥饼糕糖酱茶酒果菜油肉鱼虾蟹鸡鸭羊鹅蛙蛋柚苗树林草豆瓜椒菇笋薯竹药病症癌炎菌疫粪肥
    狗猫兔马牛猪鸟蛇虫蚊蝇蜂鼠狼熊鬼佬族客商户友妹汉侠王兵旅团队旗
    村镇乡城溪河湖江潭泉滩岛屿礁山峰岭坡沟湾塔楼桥坝堤渠寺庙祠墓亭阁宅院街巷场矿井洞窑塘口区
    片纸衣裤裙鞋帽袜袋箱盒瓶杯碗锅盘盆桶刀剑枪炮弹灯镜椅桌床柜窗墙砖瓦柱梯绳网针丝
    车船舰艇箭电光波声铁钢铜金银币款费税价股债票券卡证表册簿档稿信函画剧戏曲歌舞诗词
    浴役史论观战赛展季日期段数值率案业科部台室房店馆厂物料器械件蜡漆胶砂石泥浆渣灰烟雾雨雪风环星尾汁状面
    """
)
"""What heads a compound behind a noun (虾仁饭, 低收入户); behind a verb it may be an object (推开门)."""
BEHIND_VERBS = characters("水灯柱档筒信墙鱼兵盒鬼声面表簿口团日论战状纸袋箱瓶柜椅镜衣裤帽树苗病症")
"""What heads one behind a verb of two characters, which hardly takes an object of one (洗脸水, 感应灯)."""
_ENDS_OF_VERBS = frozenset(
    "开好掉完到出起住着上下进回过成了走去来满死干净透错清见给为在向往得有要是吃喝欢怕于如括道使供"
)
"""Ends of verbs that take one all the same: what they do is done (打开|灯), or they are no doing (喜欢|鱼)."""
_DONE = frozenset("了起着完过清")
"""What stands behind a verb."""
_STANDS = re.compile("[着起满立成在]")
_RATHER = "点"
_HOW = frozenset("abz")
_HOW_TOO = listed(
    """
    安静 麻利 利索 利落 机灵 精神 实在 专业 热情 好吃 好看 小心 大胆 客气 实用 自信 生动 坚强 理智 老实 节约 用心
    镇定 镇静 大方 通俗 结实 礼貌 细心 耐心 从容 开心 安心 公道 热心 沉着 可爱 规矩 淡定 放松 专心 清醒 明白 轻松
    """
)
"""Behind an adjective 点 is no place (便宜|点, but 观景点); these the list of words marks as something else."""
_IS = re.compile("系(?![的主教副学毕里统列之在和与及等出于])")
_PLAYED = re.compile("弹(?:[了着过奏唱]|起[了来]?|钢琴|吉他|琵琶|古琴|古筝|[琴曲])")
"""An instrument is played: 学生|弹钢琴, no shell as in 信号弹."""
_WHO_OR_WHAT = frozenset("者人犯员子女车辆船件物")
"""Behind these 系 is the formal "is": 死者|系本地人, but 音乐系."""
_AFFIXES = BEHIND | HEADS | BEHIND_VERBS | {"儿"}
_NO_STEM = listed(
    "县市 省市 市县 区县 整个 全体 同一 双方 各个 两者 全部 整部 最大 唯一 主要 有关 相关 整座 时候 方面"
)
"""Nouns to the list that stand before others without making a word with them."""
_ASKING = listed("干嘛 干吗 干啥")
"""What the list takes for nouns and asks why (干嘛|站在这里)."""
DATED = listed("世纪 年度 季度 赛季 学期 学年 财年 半年 半场 半叶")
KIN = listed(
    "妹子 妹妹 弟弟 哥哥 姐姐 嫂子 婶子 伯伯 叔叔 爷爷 奶奶 姑姑 舅舅 姨妈 兄弟 姑娘 侄子 外甥 伙计 掌柜 媳妇"
)
_BEFORE_KIN = frozenset("大小二三四五老")
_BEFORE_DATES = frozenset("上下本今明去前次")
RANKS = listed(
    """
    主任 书记 主席 总理 总统 部长 署长 局长 厅长 处长 科长 司长 省长 市长 区长 县长 镇长 乡长 村长 校长 院长 所长
    会长 社长 团长 队长 组长 站长 秘书长 理事长 董事长 总经理 经理 总裁 总监 议长 主委 主编 总编 总编辑 教授
    研究员 检察长 司令 指挥 馆长 台长 行长 厂长 主管 总队长 支队长 召集人 总召 领队 班长 连长 排长 营长 旅长 师长
    军长 舰长 船长
    """
)
"""What 副 stands before."""
_STEMS = frozenset(("n2", "v2", "vn2", "a2", "b2", "j2", "nz2", "i2", "z2"))
_TAKES = frozenset("为于到在成给向往")
"""Behind a verb that ends so stands what it takes: 称为|类胡萝卜素."""
_NOUNS = frozenset(("n2", "n3", "vn2", "b2", "nz2", "nz3", "s2", "j2"))
_BASES = frozenset(("n2", "vn2", "v2", "a2", "n3", "b2"))
_COUNTED = frozenset(("n2", "n3"))
_NAMING = frozenset("nxjgzsk")
_PLAYFUL = frozenset(("n1", "n2", "v2", "x1"))


def joined(text: str, pieces: Iterable[Piece], kept: Collection[int] = ()) -> list[Piece]:
    """The pieces, stems with their affixes as one word; what is `kept` stays."""
    lexicon = prepare()
    row = list(pieces)
    found: list[Piece] = []
    for number, piece in enumerate(row):
        last = found[-1] if found else None
        free = last and last.kind == piece.kind == "word" and last.start not in kept and piece.start not in kept
        if last and free and _belong(text, last, piece, lexicon) and not _goes_on(text, row, number, lexicon):
            found[-1] = Piece(last.start, piece.end, "word")
        else:
            found.append(piece)
    return found


def _goes_on(text: str, row: Sequence[Piece], number: int, lexicon: Lexicon) -> bool:
    """Whether an affix may begin the next word as well: a character without a word follows (网|赛, 药|政)."""
    piece = row[number]
    if piece.end - piece.start > 1 or text[piece.start] not in _AFFIXES or number + 1 == len(row):
        return False
    if text[piece.start] == "数" and text[piece.end] in _DONE:  # 钱包|数了一遍
        return True
    if _PLAYED.match(text, piece.start):
        return True
    if text[piece.start - 1] in _WHO_OR_WHAT and _IS.match(text, piece.start):
        return True
    if text[piece.start] == "站" and _STANDS.match(text, piece.end):  # 船工|站在桥上, but 检测站在城东
        stem = text[row[number - 1].start : piece.start]
        return text[piece.end] != "在" or lexicon.mark(stem)[:1] != "v"
    after = row[number + 1]
    if after.kind != "word" or after.end - after.start > 1:
        return False
    return lexicon.mark(text[after.start])[:1] in _NAMING or lexicon.alone.get(text[after.start]) == 0


def _belong(text: str, left: Piece, right: Piece, lexicon: Lexicon) -> bool:
    """Whether two neighbours are a stem and its affix."""
    if right.end - right.start == 1:
        return _behind(text[left.start : left.end], text[right.start], lexicon)
    return left.end - left.start == 1 and _before(text[left.start], text[right.start : right.end], lexicon)


def _behind(stem: str, affix: str, lexicon: Lexicon) -> bool:
    """Whether a single character makes a word with what stands before it."""
    if affix not in _AFFIXES:
        return False
    mark = lexicon.mark(stem)
    if stem in _ASKING or (affix == _RATHER and (mark[:1] in _HOW or stem in _HOW_TOO)):
        return False
    if affix == "儿":
        return mark in _PLAYFUL
    if affix == "性" and mark in ("d2", "z2", "t2"):
        return lexicon.known(stem)
    if affix in BEHIND_VERBS and mark == "v2" and stem[-1] not in _ENDS_OF_VERBS:
        return lexicon.known(stem) and stem[-1] != affix
    if affix in HEADS and mark in _NOUNS and stem not in _NO_STEM and stem[-1] not in (affix, "上", "里"):
        return True  # but 脸上|画
    return affix in BEHIND and mark in _STEMS and stem[-1] not in _TAKES


def _before(affix: str, stem: str, lexicon: Lexicon) -> bool:
    """Whether a single character makes a word with what stands behind it."""
    if affix == "全":
        return stem in WHOLE
    if affix == "副":
        return stem in RANKS
    if affix == "超":
        return stem in EXCEEDING
    if affix in _BEFORE_KIN and stem in KIN:
        return True
    if affix == "总":
        return lexicon.mark(stem) in _COUNTED
    if affix in _BEFORE_DATES and stem in DATED:
        return True
    return affix in BEFORE and lexicon.mark(stem) in _BASES
