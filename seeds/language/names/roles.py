"""Whether somebody's role stands before a name: 记者, 主任, or any word made like one (蚕农, 养鸡户, 琴师)."""

from __future__ import annotations

from seeds.language.characters import is_han
from seeds.language.names.tables import TITLES_BEFORE
from seeds.language.names.vocabulary import FUNCTION
from seeds.language.names.words import WordSpans
from seeds.language.wordlists import characters, listed

TITLE, ROLE = 6.0, 4.0
"""What is added for a title before a name, and for a word that is only made like one."""
_BESIDE = "“”‘’ 　：:"
_IS = frozenset("是叫")  # 主任是高峰
_LASTS = frozenset(title[-1] for title in TITLES_BEFORE) | _IS
_DOERS = characters("农户夫师员手主商匠工长兵徒友迷生嫂医警贩僧")
"""What words for those who do something end in."""
_SUFFIXES = characters("农户夫师员手主商匠工长")
"""Such endings as make one of any word (养鸡|户, 楼门|长)."""
_TRADES = characters("夫师商匠")
"""Such as make one of a single character (米|商)."""
_NO_ROLES = listed(
    """
    卫生 民生 花生 人生 一生 新生 终生 终身 野生 养生 再生 平生 余生 今生 来生 众生 共生 苍生 特长 身长 时长 全长
    增长 成长 擅长 生长 延长 专长 漫长 校长 民主 自主 窗户 账户 门户 帐户 开户 千家万户 家家户户 双手 左手 右手 一手
    动手 入手 着手 握手 携手 联手 扶手 把手 随手 亲手 分手 洗手 拍手 下手 到手 手工 人工 施工 分工 加工 开工 竣工
    复工 化工 军工 动工 停工 完工 用工 打工 招工 务工 上工 收工 功夫 工夫 协商 工商 电商 智商 情商 招商 通商 经商
    三农 务农 惠农 支农 神农 兴农 强农 助农 护农 为主 做主 出师 班师 会师 交友 会友 亲友 养兵 出兵 阅兵 人员 动员
    全员 满员 裁员 复员 就医 中医 西医 行医 兽医 报警 火警 预警
    """
)
"""Words that end so and are nobody."""


def is_role(word: str) -> bool:
    """Whether a word that no list has is made like a role rather than like a given name (蜂农)."""
    return word[-1] in "农户夫师员商匠"


def role_before(row: WordSpans, start: int) -> float:
    """How much what stands right before speaks for a name."""
    before = row.text[max(0, start - 9) : start].rstrip(_BESIDE)
    last = before[-1:]
    if last in _LASTS and (before.endswith(TITLES_BEFORE) or (last in _IS and before[:-1].endswith(TITLES_BEFORE))):
        return TITLE
    return ROLE if last in _DOERS and _does(row, start) else 0.0


def _does(row: WordSpans, end: int) -> bool:
    """Whether the word that ends here is made like a role."""
    number = row.ends.get(end)
    if number is None:
        return False
    first, last = row.spans[number]
    word = row.text[first:last]
    if last - first > 1:
        return word not in _NO_ROLES and row.mark(word)[:1] in ("n", "")
    made_of = row.before(first)
    if word not in _SUFFIXES or not made_of or not is_han(made_of[0]) or made_of in FUNCTION:
        return False
    return len(made_of) > 1 or word in _TRADES
