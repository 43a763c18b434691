"""Brands, firms and nicknames that the paper sets in quotation marks: 品牌“X”, 名为“X”的茶馆, 网友“X”."""

from __future__ import annotations

import re

from seeds.language.characters import HAN
from seeds.language.names.words import Spans, WordSpans
from seeds.language.wordlists import ordered

_QUOTED = re.compile(f"[“「『‘]([{HAN}A-Za-z0-9·]{{2,10}})[”」』’]")
_CLASSES = ordered(
    """
    品牌 商标 品种 型号 车型 机型 公司 企业 集团 厂商 厂 商号 店 铺 面馆 茶馆 酒馆 饭馆 餐馆 餐厅 酒吧 书吧 客栈
    民宿 咖啡馆 书屋 作坊 农场 牧场 农庄 山庄 农家乐 合作社 工作室 工坊 团队 团体 社团 乐队 乐团 剧团 剧社 战队
    车队 球队 俱乐部 平台 软件 小程序 公众号 微信号 账号 视频号 客户端 大模型 机器人 无人机 卫星 飞船 火箭
    探测器 航母 军舰 邮轮 客轮 货轮 渔船 科考船 手机 新车 轿车 芯片 操作系统 饮料 白酒 老字号 旗舰店 连锁店 网店
    """
)
"""Kinds of things, firms and groups that have names of their own."""
_BEHIND = ordered(
    """
    品牌 商标 牌 系列 卫星 飞船 火箭 航母 大模型 机器人 客栈 民宿 公司 集团 战队 乐队 客轮 货轮 邮轮 科考船 探测器
    小程序 公众号
    """
)
_FIRMS = ("公司", "集团")
"""Behind marks they tell of a name whatever word it is (“韬略”公司)."""
_CALLED = ordered(
    """
    名为 取名 取名为 定名为 命名为 名叫 名字叫 名称为 名称是 店名叫 店名是 招牌是 注册了 创办的 创立的 开的
    旗下的 旗下 创办了 创立了 开了家 推出了
    """
)
_NAMED_SO = ("命名", "为名", "为品牌", "为商标", "为店名")
_WHO = ordered(
    "网友 网民 版友 博主 主播 昵称 网名 笔名 艺名 化名 小名 乳名 绰号 外号 昵称为 网名叫 网名为 笔名为 用户名 楼主 "
    "人称 江湖人称 外号叫 外号是 外号为 绰号叫 绰号是 绰号为 诨名 诨号 浑号 花名 花名叫 "
    "别号 道上称 被称作 匪号 小名叫 乳名叫"
)
_DEEDS = ordered("活动 行动 工程 服务 模式 计划 精神 理念 效应 现象 战略 政策 建设 工作 问题 机制 格局")
"""Behind the marks: what is quoted is no name."""
_PRODUCT = re.compile(f"(?!双[0-9])[{HAN}]{{1,4}}(?:[0-9]+号?|[一二三四五六七八九十]{{1,3}}号)")
"""What is counted is a make (“华星105”, “青禾二号”)."""
_NO_NAME = re.compile("[的了吗呢吧是不]|^[一二三四五六七八九十两]+[^号]*$")
_KIND_FROM_HERE = 10


def brands(row: WordSpans) -> Spans:
    """Every brand, firm or make in quotation marks that is no everyday word."""
    return [
        match.span(1)
        for match in _QUOTED.finditer(row.text)
        if not _NO_NAME.search(match[1])
        and (not row.is_everyday(match[1]) or row.text.startswith(_FIRMS, match.end()))
        and _is_brand(row.text, match)
    ]


def nicknames(row: WordSpans) -> Spans:
    """Every nickname in quotation marks; it may be any words."""
    return [match.span(1) for match in _QUOTED.finditer(row.text) if row.text.endswith(_WHO, 0, match.start())]


def _is_brand(text: str, quoted: re.Match[str]) -> bool:
    """Whether what stands beside the marks, or the name itself, says that it is one."""
    start, end = quoted.span()
    if _PRODUCT.fullmatch(quoted[1]) or text.startswith(_BEHIND, end):
        return True
    if text.startswith(_DEEDS, end) or text.startswith(_DEEDS, end + 1):
        return False
    if text.endswith("以", 0, start):
        return text.startswith(_NAMED_SO, end)
    if text.endswith(_CALLED, 0, start):
        return any(kind in text[end : end + _KIND_FROM_HERE] for kind in _CLASSES) or any(
            kind in quoted[1] for kind in _CLASSES
        )
    return text.endswith(_CLASSES, 0, start)
