"""Words that begin as a measure word does: 三年级 counts no years, 两位置 no persons."""

from __future__ import annotations

import re

from seeds.language.numbers.figures import Figure
from seeds.language.numbers.reading import Reading

_LONGER = {
    "年": "[度级轻份糕华货画鉴龄]",
    "天": "下(?![雨雪来午去大暴了着起])|[然才空气性安津坛桥府文线]",
    "日": "[本报元常程语志式期子]",
    "周": "[围边身折期刊转岁]",
    "人": "[民大事行物类工生群情称]|才(?![够能会可到来有算肯敢])",
    "名": "[字单义称胜录副牌人流言]",
    "位": "[置于居移]",
    "口": "[罩号味袋岸碑语腔]",
    "家": "[庭长乡人居政务具里用电族门园]",
    "所": "[以有谓长得在属涉犯称言述提指作做写著说需知见谈讲]",
    "条": "[件约例款理]",
    "项": "[链目]",
    "台": "[湾北州阶风上前独海胞]",
    "部": "[分门长委队署落位]",
    "支": "[持部撑付出援配票]",
    "场": "[所地面景合馆均内外上]",
    "次": "[年日要序数级]",
    "组": "[织成合长建]",
    "批": "[评发判准复示]",
    "本": "[科地人身来市省质报次周]",
    "集": "[团体中聚合结装成]",
    "字": "[母节典]",
    "头": "[条发脑部]",
    "块": "[头]",
    "排": "[名放查水列]",
    "车": "[站道间辆]",
    "元": "[素旦宵首件老宇]",
    "米": "[饭粉线兰糕]",
    "克": "[服里拉]",
    "方": "[面向案式法便针]",
    "升": "[级高降至到值学温]",
    "斤": "[斤]",
    "里": "[程面斯]",
    "角": "[度色落]",
    "节": "[目约能日奏]",
    "路": "[线径]",
    "层": "[面次级]",
    "页": "[面]",
    "期": "[间望]",
    "代": "[表码替价理办]",
    "载": "[体人客重]",
    "轮": "[胎椅船廓换]",
    "座": "[谈位椅]",
    "门": "[口店槛票诊户]",
    "票": "[房价据选]",
    "股": "[票份东市价权]",
    "包": "[括含装]",
    "行": "[业动为政李人程驶长]",
    "首": "[都先次席相要]",
    "面": "[积临对向前貌]",
    "环": "[境节保]",
    "对": "[于此象外手]",
    "套": "[路餐利]",
    "队": "[伍员长友]",
    "处": "[于理置罚长]",
    "站": "[点长台]",
    "例": "[如外会子]",
    "度": "[假过]",
    "户": "[籍口外型]",
    "粒": "[子度]",
    "种": "[植子]",
    "席": "[位卷]",
    "任": "[务何意命性职期教凭由]",
    "招": "[标生聘待商工呼牌]",
    "城": "[市区镇乡墙管隍里外关头门池堡]",
}
_BARE_BEHIND_TWO = frozenset("人天年次周")
"""两人才到: 两 stands before no noun without its measure word."""
_EVER_LONGER = {
    "方": "[法面案式向]",
    "处": "理[器]|理$|罚|置",
    "晚": "[会餐饭报点间]",
    "国": "道",
    "军": "[队人]",
    "支": "[撑持付出援票]",
    "样": "[板本品式子机貌态张]",
    "台": "积电|湾|[北股塑泥风]",
    "升": "[0-9]+跌|[级值]",
    "车": "[站道间辆次位主祸厢]",
    "安": "[全定装排徽静抚危检置心]",
    "g": "[手网信时技移基频模和标商牌套]",
    "G": "[手网信时技移基频模和标商牌套]",
    "卡": "[费片号车友路座口]",
    "坪": "[石洲]",
    "警": "[方察员告示界报队车犬官钟]",
    "记": "[者载录得忆号]",
    "镇": "[压定静江守]",
    "男": "[生子性人孩友士]",
    "女": "[生子性儿孩士排足篮学]",
    "童": "[话年装谣工]",
    "担": "[任心忧当负保架子纲]",
    "任": "[务何意命性职]",
    "本": "金",
    "群": "[联创益光]",
    "个钟": "[形头表]",
    "副": "[部市省总主局院校厅]",
    "单": "[位独纯价子方项]",
    "篮": "[子球]",
}
"""骁龙625处理器, 315晚会: behind figures too."""


def begins_another(reading: Reading, written: str, end: int) -> bool:
    """Whether the unit is the beginning of another word behind figures too: 101国道, 625处理器."""
    follows = _EVER_LONGER.get(written)
    return bool(follows and re.match(follows, reading.after(end, 5)))


def no_longer_word(reading: Reading, of: Figure, written: str, end: int) -> bool:
    """Whether the unit is not the beginning of another word behind a Han numeral: 三年级, 两位置."""
    if written == "年" and reading.after(end, 1) == "薪":  # 三十万年薪
        return False
    if reading.text[of.end - 1] == "两" and written in _BARE_BEHIND_TWO:
        return True
    follows = _LONGER.get(written)
    return not (follows and of.han and re.match(follows, reading.after(end, 2)))
