"""Words that tell what may stand behind them: whole clauses, what somebody else does, another verb."""

from __future__ import annotations

from seeds.language.wordlists import listed

ASPECT = ("了", "着", "过")
SAYS = listed(
    """
    表示 说 认为 指出 介绍 强调 透露 坦言 称 告诉 觉得 发现 看到 希望 建议 相信 知道 听说 宣布 回忆 感叹 解释 提醒
    呼吁 显示 表明 显示出 得知 获悉 说道 直言 要求 主张 明确 规定 提出 提议 感慨 承认 否认 猜测 以为 想到 看见 听到
    告知 通知 询问 追问 反问 声称 宣称 自称 坚称 痛批 批评 指责 承诺 预估 预计 预测 估计 怀疑 担心 推测 断定 证明
    证实 说明 意味着 想 记得 忘记 了解到 意识到 注意到 获知 提到 谈到 写道 问道 反映 重申 申明 抱怨
    提及 谈论 警告 警示 争论 质疑 追究 评价 归纳 总结道 辩称 宣布说 料定 断言 深信 坚信 确信 误以为
    心想 暗想 感到 感受到 懂 明白 晓得 不知 看出 看得出 听出 料到 想不到 认定 弄清
    闻知 大赞 盛赞 称赞 问及 以为 愁 正愁 拍到 目击 痛批 怒斥 坦承 直指 疾呼 慨叹 自嘲 打趣 调侃 笑称 惊觉 误认为
    听 指 看看 瞧瞧 问问 打听 猜猜 商量 商定 约定 约好 说好
    """
)
"""Verbs that take a whole clause behind them."""
PIVOTS = listed(
    """
    鼓励 支持 引导 组织 帮助 要求 希望 请求 邀请 号召 动员 允许 指导 带动 协助 委托 安排 陪伴 提醒
    逼迫 强迫 迫使 限定 责令 勒令 授权 聘请 聘 请 叫 派 雇 召集 准许 促使 逼 劝 求 骗 催 迫 禁止 阻止
    保证 保障 选择 资助 协调 激励 吸引 督促 敦促 催促 劝说 推荐 培养 派遣 命令
    责成 责令 恳请 提请 敬请 判
    叮咛 叮嘱 嘱咐 吩咐 嘱托 示意 怂恿 恳求 央求 哀求 指示 敦请 诱使 驱使 逼着 劝导 劝阻 带领 率领 带 陪 扶
    """
)
"""Verbs behind which somebody does something: 政府鼓励村民开办民宿."""
CONTROLS = listed(
    """
    开始 继续 决定 打算 计划 准备 试图 企图 尝试 负责 得以 着手 停止 拒绝 同意 答应 力争 争取 努力 致力于 善于 敢于
    乐于 便于 用于 有助于 有利于 难于 易于 勇于 习惯 懒得 懂得 学会 忙于 急于 选择
    渴望 期待 喜欢 想要 需要 不予 予以 加以 给予
    """
)
"""Verbs behind which another verb says what is done."""
