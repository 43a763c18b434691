"""Words that tell what may stand behind them: verbs before whole clauses, prepositions before a verb's phrase."""

from __future__ import annotations

from seeds.language.wordlists import listed

ASPECT = ("了", "着", "过")
SAYS = listed(
    """
    表示 说 认为 指出 介绍 强调 透露 坦言 称 告诉 觉得 发现 看到 希望 建议 相信 知道 听说 宣布 回忆 感叹 解释 提醒
    呼吁 显示 表明 显示出 得知 获悉 说道 直言 要求 主张 明确 规定 提出 提议 感慨 承认 否认 猜测 以为 想到 看见 听到
    """
)
"""Verbs that take a whole clause behind them."""
HARD = listed("直到 直至 以 因 为了 由于 根据 按照 依照 依据 据 经 经过 通过 随着 除 除了 针对 围绕 用 当 作为 就")
"""Prepositions that a clause may follow: the verb behind may be theirs."""
TOWARDS = listed("对 对于 关于 为 给 向")
PIVOTS = listed(
    """
    鼓励 支持 引导 组织 帮助 要求 希望 请求 邀请 号召 动员 允许 指导 带动 协助 委托 安排 陪伴 提醒
    保证 保障 选择 资助 协调 激励 吸引 督促 敦促 催促 劝说 推荐 培养 派遣 命令
    """
)
"""Verbs behind which somebody does something: 政府鼓励村民开办民宿."""
