"""Verbs that are part of the name of a thing."""

from __future__ import annotations

from collections.abc import Sequence

from seeds.language.unfolding.speech_parts import Tagged
from seeds.language.wordlists import listed

_AFFAIRS = listed(
    """
    作业 工作 活动 业务 程序 仪式 机制 行动 制度 事宜 事项 计划 项目 过程 系统
    时间 日期 地点 单位 部门 人员 方式 现场
    """
)
_CARRIES = listed(
    """
    开展 举行 举办 进行 完成 实施 建立 制定 制订 出台 推进 推动 启动 参加 参与 组织 展开 从事 落实 执行 负责 提供
    取消 暂停 停止 恢复 开始 结束 改进 加强 采取 形成 完善 健全 简化 优化 承接 安排 公布 宣布 发布 承担 通过 有 没有
    浪费 花费 耗费 耽误 节省 争取 利用 选择 确定 占用 留出 腾出 挤出 延长 缩短 具有 改变 到达 抵达 离开
    """
)
"""Verbs that govern these, where another one with them makes a noun."""


def is_in_noun(row: Sequence[Tagged], at: int) -> bool:
    """Whether a verb between nouns is part of a name of a thing: 现金发放作业, 合并营收约三亿元."""
    if not at or row[at - 1].part not in "nm":
        return False
    rest = [word for word in row[at + 1 :] if word.part != "w"]
    if len(rest) == 1 and rest[0].text in _AFFAIRS:
        return row[at - 1].part == "n" and row[at].text not in _CARRIES
    amount = next((number for number, word in enumerate(rest) if word.text in ("约", "为", "达", "近")), 0)
    return amount > 0 and amount < len(rest) - 1 and all(word.part == "n" for word in rest[:amount])
