"""What key terms begin and end with: kinds of words, never terms of one text."""

from __future__ import annotations

from seeds.language.wordlists import characters, listed, ordered

KINDS = listed(
    """
    机制 工程 工作法 平台 行动 制度 模式 体系 委员会 协会 联盟 联合会 基金会 基金 理事会 议事会 工作站 服务站
    服务中心 中心 驿站 服务队 小分队 督查队 社团 专班 计划 办法 条例 纲要 规划 公约 清单 学堂 大赛 文化节 指导员
    网格员 专员 示范点 示范单位 品牌 阵地 项目 补贴 保险 理念 工作室 图书馆 档案 台账 指数 标准 系统 战略 政策
    方案 定律 定理 效应 技术 算法 协议 会议 推进会 调度会 座谈会 研讨会 研究院 研究所 实验室 综合体 共同体 生活圈
    枢纽 资源库 人才库 智囊库 数据库 联赛 锦标赛 杯赛 战术 打法 疗法 疫苗 模型 引擎 网络 小组 法案 税 债券 关税
    赤字 专项 试点 示范区 试验区 园区 基地 码 卡
    """
)
"""What kind of thing a term is, said by its end: a system, a body, a project, a method."""
ENDINGS = listed(
    """
    治理 服务 物业 小区 社区 院落 党员 网格 自治 共治 共建 改造 管理 教育 评选 党建 支部 引领 关系 群体 资源 组织
    社会 经济 产业 企业 文化 率 感 员 队 会 站 团 环 厅 角 点 坊 长 法 制 化 性 榜 办 委 体 圈 宴 节 桥 库 园 学
    论 器 术 剂 症 病 赛 仪 值 权 险 云 网
    """
)
"""Ends that many terms have, and many other words too."""
HEADS = ordered(
    """
    党建 党群 党支部 党组织 党员 两委 社区 社治 微 网格 治理 物业 居民 群众 业主 院落 小区 志愿 公益 民情 群团
    共治 共建 共享 自治 基层 街道 民生 便民 惠民 助老 老年 邻里 协商 信义 信托 楼宇 智慧 数字 绿色 低碳 量子 基因
    人工智能 跨境 乡村 养老 医保 双创
    """
)
"""Words that mark the field a paper writes about."""
PREFIXES = characters(
    """
    微小大老新自非亚超多总副双两零云智党区市省再泛全无准反软硬半单
    """
)
"""Single characters that may begin a compound."""
OFFICES = ordered(
    """
    书记 主任 部长 局长 区长 市长 县长 省长 处长 科长 常委 主席 记者 负责人 总理 总统 经理 董事长 校长 院长 先生
    女士 同志 主编 秘书长
    """
)
"""Ends of people's offices, which are told of people rather than learned as terms."""
FOUNDING = listed(
    """
    开展 实施 推行 建立 成立 打造 搭建 构建 创新 探索 组建 推出 启动 形成 设立 创建 引入 引进 申请 召开 举办 举行
    开设 设置 发布 出台 制定 孵化 培育 推进 推动 采用 采取 实行 建成 开通 上线 研发 开发 提出 创办 设有 设 建 称为
    叫做 名为
    """
)
"""Verbs whose objects are what an article is about: what is founded, carried out, brought in."""
FIGURES = characters(
    """
    0123456789一二三四五六七八九十两首该
    """
)
"""What a counted thing stands behind."""
