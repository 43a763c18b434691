"""The main verb and the attribute that grammar itself shows."""

from __future__ import annotations

from each import each
from spaced import read


def marked(written: str) -> list[str]:
    """The main verbs from left to right."""
    text, found = read(written)
    return [text[slice(*one.verb)] for one in found if one.verb]


def told_below(written: str) -> list[str]:
    """What stands before 的 with its noun; ? where it is only likely."""
    text, found = read(written)
    return [
        f"{text[one.start : one.end]}|{text[slice(*one.noun)]}{'?' * one.doubt}"
        for one in found
        if one.kind == "modifier" and one.noun
    ]


@each(
    ("written", "verbs"),
    [
        ("画师 在 墙上 彩绘 着 各种 花草 ， 孩子 围 过来 看 。", ["彩绘"]),
        ("渔夫 打开 了 生锈 的 铁门 ， 浓烟 翻滚 着 涌入 院子 。", ["打开", "涌入"]),
        ("其余 的 木料 无法 形成 完整 的 屋架 。", ["形成"]),
        ("专家 对 村里 三十 口 水井 、 两座 水塔 逐一 进行 检测 。", ["进行"]),
        ("会计 把 今年 的 账本 放到 桌上 ， 老人 说 自己 已经 看 过 了 。", ["放到", "说"]),
        ("镇上 修 了 水渠 ， 改善 了 村民 的 生活 。", ["修", "改善"]),
        ("每逢 农历 初三 ， 戏台 就 唱 大戏 。", ["唱"]),
        ("仅 屋顶 翻新 和 外墙 加装 两项 工程 ， 预算 就 高达 五百万 。", ["高达"]),
        ("村里 进一步 提升 从业 环境 ， 大家 都 高兴 。", ["提升"]),
        ("他们 没有 停 下 ， 而 是 立刻 修 好 了 水渠 。", ["停下", "修好"]),
        ("来自 北方 的 商人 证实 粮价 已经 上涨 。", []),
        ("委员 审查 了 一份 村民 写 的 信 。", ["审查"]),
        ("村民 以为 电池 是 原因 。", []),
        ("工人 为 村民 提供 了 木头 。", ["提供"]),
        ("渔夫 骑 着 电动车 穿梭 在 山间 。", ["穿梭"]),
        ("水量 足够 ， 还要 多 出来 一些 。", ["足够"]),
        ("村民 是 先 修 桥 还是 先 修 路 ？", []),
        ("那家 店 也 在 去年 停业 。", ["停业"]),
        ("老人 的 离开 让 孩子 失去 依靠 。", ["让"]),
        ("一楼 为 阅览室 ， 二楼 为 渔民 的 仓库 。", ["为", "为"]),
        ("渔夫 皱 着 眉头 说 ： “ 我 只 来 看看 。 ”", ["说"]),
        ("村里 没 生意 啦 ， 哈哈哈 。", []),
        ("学校 在 开展 了 一个 小时 的 课后 活动 后 放学 了 。", ["放学"]),
        ("村里 没 修 桥 ， 深入 实施 大桥 会议 。", ["修", "实施"]),
        ("渔民 不 懂 这 是 办法 。", ["懂"]),
        ("渔民 有 一天 看见 了 大桥 。", ["看见"]),
        ("渔民 也 很 是 高兴 。", []),
        ("令 村民 生气 的 是 ， 渔民 走 了 。", ["是", "走"]),
        ("渔民 通过 询问 ， 知道 了 办法 。", ["知道"]),
        ("主任 提出 了 一些 建议 ， 渔民 修 了 桥 。", ["提出", "修"]),
        ("渔民 怀疑 昨天 的 老人 遇到 了 村民 。", []),
        ("这样 就 达不到 学校 开展 活动 的 目的 。", ["达不到"]),
        ("渔民 按照 主任 的 要求 在 修 桥 。", []),
        ("磨 得 发白 的 木头 记录 着 渔民 的 会议 。", ["记录"]),
        ("离开 村里 的 那天 晚上 ， 渔民 走 了 。", ["走"]),
        ("渔民 在 参加 县里 的 座谈会 上 决定 修 桥 。", ["决定"]),
        ("伞 看起来 坏 了 ， 渔民 走 了 。", ["坏", "走"]),
        ("村里 同意 扣除 费用 。", ["同意"]),
        ("渔民 把 晒 在 院里 的 木头 搬走 了 。", ["搬走"]),
        ("渔民 一 发现 水 涨 就 离开 了 村里 。", []),
        ("能够 达到 要求 的 不 多 。", []),
        ("被 渔民 背 在 身后 的 孩子 安静 地 看着 大桥 。", ["看着"]),
        ("归属 于 村民 的 利润 约 两亿元 。", []),
        ("街头巷尾 ， 渔民 都 来 了 。", ["来"]),
        ("渔民 对 村民 喜欢 办法 很 好奇 。", []),
        ("渔民 是 真 担心 大桥 。", []),
        ("跳水 项目 上 ， 渔民 都 来 了 。", ["来"]),
        ("渔民 就 在 16日 看见 了 大桥 。", ["看见"]),
        ("没想到 大桥 修好 了 。", ["修好"]),
        ("渔民 刚 开始 不 参加 会议 。", []),
        ("登陆 时 中心 风力 十二级 。", []),
        ("渔民 注意 安全 。", ["注意"]),
        ("他 以 村里 没有 提供 雨伞 ， 事后 没有 进行 修理 为由 ， 要求 赔偿 。", ["要求"]),
        ("货车 碰撞 到 正在 疏导 车辆 的 工作 人员 。", []),
    ],
)
def test_what_shows_the_main_verb(written: str, verbs: list[str]) -> None:
    """了, 着, a modal verb, 把 or 对 with its verb show which verb is the clause's own."""
    assert marked(written) == verbs


@each(
    ("written", "below"),
    [
        ("工厂 将 在 县城 生产 的 零件 送 到 海边 。", []),
        ("法院 对 不服 一审 判决 的 案件 进行 了 审理 。", ["不服一审判决的|案件"]),
        ("他 成为 第一个 使用 电动 水车 的 农民 。", ["使用电动水车的|农民"]),
        ("从 屋顶 上 滚落 的 瓦片 砸 破 了 窗户 。", ["从屋顶上滚落的|瓦片"]),
        ("双方 期待 积极 落实 两地 代表 达成 的 共识 。", []),
        ("邻村 形成 了 对 旧式 水车 的 系统性 认识 。", ["对旧式水车的|系统性认识"]),
        ("提高 农民 的 收入 是 当务之急 。", []),
        ("这个 类似 于 晾衣绳 的 装置 利用 细 尼龙线 将 模型 拉到 岸边 。", []),
        ("她 杀死 了 邻居 两岁 大 的 母鸡 。", []),
    ],
)
def test_where_an_attribute_begins(written: str, below: list[str]) -> None:
    """Behind 把 and 对, behind the main verb, at the subject; what can be read in two ways stays in its clause."""
    assert told_below(written) == below


def test_what_stands_behind_a_thing_tells_no_time() -> None:
    """后 behind a house is a place, behind a deed a time."""
    _, found = read("小溪 流经 门前 屋 后 ， 母亲 听见 水声 。")
    assert found[0].joint == ""
