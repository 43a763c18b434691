"""Sums of money without 元: 房租三千五, 融资三个亿, 月供八千二."""

from __future__ import annotations

import re

from seeds.language.characters import HAN
from seeds.language.numbers.figures import ONE_OF_IT, Figure
from seeds.language.numbers.reading import Reading

LEAST = 100
"""Smaller figures without 元 are seldom sums."""
_MONEY_BEFORE = re.compile(
    "(?:费用?|价格|收入|预算|押金|定金|首付|月供|奖金|人均|票价|[房车学月]?[费租]|租金|工资|[月年底时日]薪|薪水|[月年日]入|[日年]赚|身价|"
    "[定标要售单均总报开底起]价|现金|红包|彩礼|[卖花赚挣欠收交缴付罚亏赔][了过掉]?个?|[收给罚找退赔借欠补奖][了你我他她您咱]{1,2})"
    "(?:一?[共年月天]?(?:集中在|介于|在)?[就也都才只至]?[少多要]?(?:高达|不?到|超过?|[约近达得是为要过])?(?:每(?:学期|学年|[年月天人次]))?)?$"
)
_A_DAY = re.compile(
    "[一每](?:天|晚上?|夜|个?月|年|日|个?小时|个?钟头|个?星期|周|斤|公斤|亩|吨)(?:就|也|都|才|能|要|得|挣|赚|不到|最[多少]|至[多少])*$"
)
"""一晚上三百八: what is paid for so long or so much."""
_SUM_BEFORE = re.compile(
    "(?:投资|营收|收入|市值|产值|利润|融资|贷款|存款|债务|债|销售额|成交额|交易额|金额|资产|票房|估值|身[家价]|损失|造价|赔偿|罚款|补[助贴]|奖励|资助|捐款?|拨款|筹款?|"
    "彩礼|嫁妆|红包|[售总房报开底]价|价格|现金|保额|赃款|获利|酬劳|奖金|补偿金?|保证金|头期款|学费|工钱|医药费|首付|[月年]入|"
    "(?:发放|赔|罚|欠|借|贷|存|花|赚|亏|捐|筹|付|交|赏|骗|诈骗)(?:了|走|出|到|给)?)(?:额)?"
    "(?:首次|在|介于|也|只|已|将|就|高达|达到?|为|约|近|超过?|逾|过|破|突破|不到|不足|蒸发|缩水|增[加长]|减少|需要?|要|得|是|有|共|合计|[共总累]计|了)*$"
)
_SUM_BEHIND = re.compile(
    "MLF|逆回|国债|债券|债务|贷款|融资|奖金|赔偿|罚款|罚单|年薪|彩礼|首付|存款|现金|欠款|房贷|补贴|学费|票房|利润"
)
_FOR_WHAT = re.compile(
    "[HAN]{1,3}?(?:(?<![资五])金|费|款|债|贷|薪)(?=[，。；、！？”的到给了]|$)".replace("HAN", HAN)
)
"""三十万年薪, 665亿MLF: sums of money, whatever 元 is left out."""
_OWED = re.compile(
    "的(?:[房车]贷|首付|彩礼|工资|月薪|奖金|红包|罚款|学费|[房月]?租金?|押金|定金|欠款|贷款|债|月供)"
)
"""两千的房贷."""
_OFF = re.compile("满(?:[0-9]+元?(?:立?减|送|返))?$")
"""满200减30: what is taken off a bill."""
_OFF_BEHIND = re.compile("立?[减送返享]")


def is_spent(reading: Reading, found: Figure) -> bool:
    """Whether a bare figure is a price or a wage: 房租三千五, 费用高达六七千, 花了个128."""
    before, behind = reading.before(found.start, 10), reading.after(found.end, 6)
    if found.low is None:
        return False
    if (off := _OFF.search(before)) and (len(off[0]) > 1 or _OFF_BEHIND.match(behind)):
        return True
    if found.low < LEAST:
        return False
    if found.scaled and (_SUM_BEHIND.match(behind) or _FOR_WHAT.match(behind)):
        return True
    if _OWED.match(behind) or ONE_OF_IT.match(behind):
        return True
    closed = re.match("[，。；！？…、》”）()]|之间|买|左右|上下|不到|一个?[月年天晚]|每[月年天晚]|$", behind)
    goes_on = found.scaled and re.match("[的需来去就也都还没未不后才可能]", behind)
    if found.scaled and (closed or goes_on) and _SUM_BEFORE.search(before):
        return True
    if closed and found.han and _A_DAY.search(before):
        return True
    return bool(closed and _MONEY_BEFORE.search(before))
