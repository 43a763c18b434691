"""Teams of villages, schools and firms, which any words name, told by the match they play: 河西村队, 机关队."""

from __future__ import annotations

import re

from seeds.language.characters import HAN, is_han
from seeds.language.names.kinds import CLUBS
from seeds.language.names.tables import NEVER_GIVEN
from seeds.language.names.vocabulary import COMMON, FUNCTION, is_predicate
from seeds.language.names.words import Span, WordSpans
from seeds.language.wordlists import characters, listed
from seeds.language.words.amounts import NUMERALS, is_amount
from seeds.language.words.strings import Strings

_MATCH = re.compile(
    "[0-9]+[:：∶比-][0-9]+|[一二三四五六七八九十]比[零一二三四五六七八九十]|比分|决赛|联赛|球赛|杯赛|龙舟|拔河|半场|首节|末节|"
    "[冠亚季]军|夺冠|卫冕|小组赛|击败|战胜|力克|不敌|险胜|完胜|扳平|破门|对阵|点球|淘汰赛|循环赛|村超|村BA|苏超|积分榜"
)
"""What tells that a match is spoken of."""
_TEAM = re.compile(
    f"(?<=[{HAN}A-Za-z0-9])(?:第?[一二三四五六])?(?:代表|足球|篮球|排球|乒乓球|羽毛球|气排球|龙舟|拔河)?"
    "队(?![伍员列长形友旗服内医徽歌])"
)
_SPORT = (
    "足球|篮球|排球|沙滩排球|乒乓球|羽毛球|网球|棒球|垒球|水球|手球|冰球|曲棍球|橄榄球|高尔夫球?|台球|保龄球|冰壶|游泳|花样游泳|"
    "跳水|体操|艺术体操|蹦床|田径|举重|射击|射箭|击剑|柔道|摔跤|拳击|跆拳道|空手道|武术|散打|赛艇|皮划艇|帆船|帆板|龙舟|自行车|"
    "马术|滑雪|滑冰|花样滑冰|速度滑冰|短道速滑|攀岩|滑板|冲浪|跳绳|轮滑|围棋|象棋|国际象棋|电竞|拔河|毽球|藤球|门球|啦啦操"
)
_SEX = "(?:男子|女子|男|女|混合)?"
_NOT_BEHIND = "(?![伍员列长形友旗服内医徽歌])"
_OF_SCHOOL = re.compile(f"{_SEX}(?:{_SPORT}|辩论|合唱|舞蹈|机器人|志愿者?|支教|代表)(?:代表)?队{_NOT_BEHIND}")
_OF_COUNTRY = re.compile(
    f"(?:国家)?{_SEX}(?:{_SPORT})(?:国家|代表)?队{_NOT_BEHIND}|[男女][乒排篮足羽网曲垒手冰橄](?![乓球])"
)
"""How the name of a team goes on behind a school, and behind a country, a province or a city (中国|女乒)."""
_GAME = re.compile(
    _MATCH.pattern
    + "|[主客]场|主队|客队|球[队迷员门]|进球|[主助]教练|主帅"
    + "|锋线|后卫|前锋|中场|门将|外援|保级|升级|篮板|三分|首发|替补"
)
"""What tells that clubs may be spoken of."""
_PLAYS = re.compile(
    "[0-9]+[-:：比∶][0-9]+|主场|客场|主帅|主教练|球员|球迷|队员|俱乐部|[战不]?[胜负败敌平]|迎战|对阵|后卫|前锋|中场|门将|外援|今晚|昨晚"
)
_AGAINST = re.compile(
    "(?:对阵|不敌|击败|战胜|迎战|力克|完胜|逼平|战平|大胜|险胜|[负胜]|加盟|效力|租借至?|对|vs|VS)$"
)
_BESIDE = "、和与及-—/"
SCHOOLS = ("大学", "学院", "中学", "小学", "学校", "职校", "体校", "高中", "一中", "二中", "附中", "附小")
_NO_TEAMS = listed(
    """
    球 车 乐 支 主 客 对 两 双 我 该 本 全 首 军 部 舰 船 卫 大 小 分 中 团 各 几 多 某 一 二 三 四 五 六 七 八
    九 十 强 弱 老 新 入 归 离 带 领 随 排 列 整 编 纵 横 梯 站 插 掉 收 组 建 工程 施工 消防 救援 志愿 志愿者
    服务 医疗 考察 科考 代表 国家 仪仗 突击 突击队 先锋 工作 宣讲 宣传 巡逻 巡查 执法 抢险 应急 搜救 民兵 勘探
    地质 登山 探险 表演 舞蹈 合唱 秧歌 锣鼓 啦啦 拉拉 裁判 教练 球员 冠军 亚军 季军 参赛 获胜 夺冠 种子 卫冕
    主场 客场 对手 豪门 劲旅 传统 业余 职业 甲级 乙级 超级 专业 球权 一线 二线 预备 替补 梯队 女子 男子 混合
    成年 全部 其他 其它 另外 双方 对方 所有 支持 友谊 优胜 八强 四强 十六强 决赛 半决赛 首轮 次轮 上半场 下半场
    半场 首节 次节 末节 开场 比赛 联赛 小组赛 预赛 锦标赛 球 战 团 志愿服务 车队 船队 团队 军队 部队 舰队 乐队
    支队 中队 大队 总队 分队 梯队 球队 马队 驼队 商队 排队 纵队 连队 卫队 警队 特遣 别动 游击 敢死 游击队 生产
    运动 体育 参赛球 男 女 足球 篮球 排球 乒乓球 羽毛球 气排球 龙舟 拔河 国 省 市 县 区 镇 乡 村 州 校 院 厂 班
    系
    """
)
"""What stands before 队 and names no team, alone at least (国家队, 球队)."""
_NO_PART = frozenset("dpcruytmqvw")
"""Kinds of words that are in no team's name: adverbs, prepositions, measures, verbs …"""
_ALONE = characters("胜负克率携领令遭迎战")
"""Single characters that are rather verbs before a team."""
_PLACES = characters("村镇区县市省乡街上下前后")
_LONGEST, _MOST_WORDS = 6, 4


def teams(row: WordSpans) -> list[Span]:
    """Every team that a passage about a match names."""
    if "队" not in row.text or not _MATCH.search(row.text):
        return []
    found = []
    for match in _TEAM.finditer(row.text):
        start = _begin(row, match.start())
        if start is not None and match.end() in row.ends and not _is_any(row.text[start : match.start()]):
            found.append((start, match.end()))
    return found


def clubs(row: WordSpans) -> list[Span]:
    """Clubs as their fans call them where a match is spoken of (建业主场不敌国安); a word of every day only where
    it plays, or beside another club."""
    if not _GAME.search(row.text):
        return []
    likely = [span for span in Strings(CLUBS).spans(row.text, row.starts) if span[1] in row.ends]
    sure = [span for span in likely if not row.is_everyday(row.text[slice(*span)])]
    begins, ends = {start for start, _ in sure}, {end for _, end in sure}
    return sure + [
        (start, end)
        for start, end in likely
        if (start, end) not in sure
        and (
            _PLAYS.match(row.text, end)
            or _AGAINST.search(row.text, max(0, start - 3), start)
            or (row.text[start - 1 : start] in _BESIDE and start - 1 in ends)
            or (row.text[end : end + 1] in _BESIDE and end + 1 in begins)
        )
    ]


def with_team(row: WordSpans, span: Span, *, is_school: bool) -> Span | None:
    """The team that a school or a country sends, whose name goes on behind it: 青河大学棒球队, 中国女子水球队."""
    match = (_OF_SCHOOL if is_school else _OF_COUNTRY).match(row.text, span[1])
    return (span[0], match.end()) if match and match.end() in row.ends else None


def _is_any(proper: str) -> bool:
    """Whether what stands before 队 tells no team from another."""
    return proper in _NO_TEAMS or proper in COMMON or len(proper) < 2


def _begin(row: WordSpans, end: int) -> int | None:
    """Where the name begins that ends here: with the first of the words before it that may be of a name."""
    number = row.starts.get(end)
    if number is None:  # 球|队 in one word with the name
        first, last = row.around(end)
        return first if first < end and last > end and not row.is_everyday(row.text[first:last]) else None
    first = end
    for start, stop in reversed(row.spans[max(0, number - _MOST_WORDS) : number]):
        word = row.text[start:stop]
        if end - start > _LONGEST or not (_is_part(row, word) or _ends_unlisted(row, start, word)):
            break
        first = start
    return first if first < end else None


def _ends_unlisted(row: WordSpans, start: int, word: str) -> bool:
    """Whether a character that is a verb elsewhere ends a name of single characters here (麻涌)."""
    before = row.before(start)
    single = len(word) == len(before) == 1 and word not in _ALONE and word not in NEVER_GIVEN
    return single and row.mark(word)[:1] == "v" and _is_part(row, before)


def _is_part(row: WordSpans, word: str) -> bool:
    """Whether a word may be of a team's name."""
    if not is_han(word[0]) or word in FUNCTION or word in _NO_TEAMS or is_predicate(word):
        return False
    if len(word) == 1 and (word in _ALONE or (word in NEVER_GIVEN and word not in _PLACES)):
        return False
    counts = is_amount(word) and word[-1] not in NUMERALS  # 前|三名|代表队, but 八一队
    return not counts and row.mark(word)[:1] not in _NO_PART
