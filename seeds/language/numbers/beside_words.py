"""Units that count only beside words that tell so: 发 of shots, 刀 of stabs, 路 of troops, 下 of knocks."""

from __future__ import annotations

import re

from seeds.language.numbers.figures import Figure
from seeds.language.numbers.reading import Reading
from seeds.language.numbers.units import Unit

SPORT = re.compile(
    "[赛局胜负败球队盘篮]|[比得净失]分|分差|反超|末节|次节|首节|半场|罚|命中|砍下|轰下|得到|贡献|领先|落后|连得|追|积分|榜"
)
_LAYERED = re.compile(
    " ?[“‘]|身份|防御|机制|保障|考验|压力|困难|关卡|任务|意[义思]|好礼|优惠|标准|含义|境界|危机|打击|因素|影响|"
    "难题|责任|纠纷|争议|约束|验证|证明|审查|人格|阻力|障碍|防线|保险|惊喜|挑战|角色|利好|保护|作用|功能|目标|门|天|山|叠加|检验|审核|把关|风险|矛盾|束缚"
)
"""What stands in layers: 三重防线."""
_ROW_OF_QUARTERS = re.compile("(?:创|连续|连|前|近|过去|未来)$")
"""连续三季 are quarters, 一年四季 seasons."""
_DIVIDED = re.compile("(?:分[成为]?|办了?|出了|做了|播了)$")
_BESIDE = {
    "发": ("", "[^，。；]{0,5}?(?:弹|炮|火箭)"),
    "注": ("[共头贰参肆伍一二三四五六七八九十]等?奖?共?|[买中开送]出?了?", "中奖|投注|[，。]|$"),
    "档": ("", "[^，。；、]{0,8}?(?:股|基金|债|ETF)"),
    "响": ("礼炮|鸣炮|炮", "礼炮|[，。；、)]|$"),
    "枪": ("[连开射打中挨补放了]", ""),
    "刀": ("[砍捅刺扎戳剁中挨补划割了]", ""),
    "针": ("[缝打扎接种了]", ""),
    "路": ("兵分|分[成为]?", ""),
}
"""What must stand before such a unit, or behind it."""
_BESIDE_WORDS = {
    written: (re.compile(f"(?:{before})$") if before else None, re.compile(behind) if behind else None)
    for written, (before, behind) in _BESIDE.items()
}


def _is_beside(reading: Reading, of: Figure, written: str, end: int) -> bool:
    """Whether one of the words stands there without which the unit counts nothing."""
    if written == "响" and of.low == 1:
        return False
    before, behind = _BESIDE_WORDS[written]
    told = before is not None and before.search(reading.before(of.start, 4)) is not None
    return told or (behind is not None and behind.match(reading.text, end) is not None)


def by_itself(reading: Reading, of: Figure, written: str, what: Unit, end: int) -> bool:
    """Units that count only behind more than a single numeral: 120期, 300平."""
    if written in _BESIDE_WORDS:
        return _is_beside(reading, of, written, end)
    if written == "下":
        return of.low != 1 and _STRUCK.search(reading.before(of.start, 3)) is not None
    if of.low is None:
        return False
    if what.name == "person":  # 两三好友
        return of.han and of.high is not None
    if written == "重":
        return of.han and bool(_LAYERED.match(reading.text, end))
    if written == "季":
        return bool(_ROW_OF_QUARTERS.search(reading.before(of.start, 3))) and not reading.text.startswith("度", end)
    if written == "平":  # 一百平
        if of.low < 8 or of.bare or re.match("[均方米台时等安静面原凡衡信行]", reading.after(end, 1)):
            return False
        return not SPORT.search(reading.around(of.start, end, 16))
    if written == "期" and (not of.han or _DIVIDED.search(reading.before(of.start, 3))):
        return True
    if written == "期":
        return not of.bare and bool(re.match("[节，。、》]|杂志|学员|培训", reading.after(end, 2)))
    if written == "码":  # 120码, but the digits of 末3码 and what 升息1码 adds are none
        speed = re.search("车|速|油门|飙|[开跑]到", reading.clause(of.start, 8))
        shot = re.match("[之开]?外|的?(?:处|任意球|远射|任意|推杆)", reading.after(end, 4))
        return not of.bare and bool(speed or shot)
    if written == "素":
        return of.bare and bool(re.search("荤$|菜$", reading.before(of.start, 2)))
    return False


_STRUCK = re.compile("[敲炒搅拍拨点摇晃踢打拉推按响跳动眨咳吸抖揉捏摸碰弹扇砍刺捅闪叫哼咬转][了过上]?$")
"""What is done so many times: 拨了两下."""
