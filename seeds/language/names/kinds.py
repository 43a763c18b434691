"""What places and bodies are called: the kinds their names end in, and what makes no name before a kind."""

from __future__ import annotations

from seeds.language.wordlists import listed, ordered

AREAS = ordered(
    """
    特别行政区 自治区 自治州 自治县 开发区 高新区 保税区 示范区 新区 地区 街道 社区 小区 大道 大街 片区 广场 公园
    大厦 院落 国际机场 机场 园区 新村 古镇 古城 立交桥 大桥 胡同 火车站 高铁站 地铁站 客运站 西站 东站 南站 北站
    水库 半岛 群岛 平原 高原 盆地 山脉 海峡 隧道 码头 东路 西路 南路 北路 中路 环路 老街 步行街 夜市 草原 沙漠
    森林公园 湿地公园 风景区 景区 度假区 国道 高速公路 运河 大学城 商圈 省 市 区 县 州 镇 乡 村 屯 庄 寨 邨 路 街
    巷 弄 苑 期 院 居 湖 山 河 江 溪 湾 港 岛 海 泉 沟 峡 岭 峰 寺 庙 宫 桥 站 郡 渠 府
    """
)
OWN_AREAS = listed(
    """
    街道 社区 小区 大道 大街 省 市 区 县 镇 乡 村 屯 邨 路 街 巷 苑 自治区 自治州 自治县 新村 古镇 古城 胡同 大桥
    立交桥 桥 老街 半岛 平原 高原 盆地 山脉 海峡 水库 机场 国际机场 大厦 广场 公园 火车站 高铁站 地铁站 西站 东站
    南站 北站 寺 东路 西路 南路 北路 中路 湿地公园 森林公园 草原 运河 湖 河 江 寨 渠
    """
)
"""Kinds that name a place without a chain of places before them."""
ROADS = listed(
    "路 街 巷 胡同 大道 大街 大桥 立交桥 桥 东路 西路 南路 北路 中路 老街 大厦 广场 火车站 地铁站 高铁站"
)
"""Kinds before which even an everyday word of two characters is a name (解放路, 联想桥)."""
NO_PLACE = listed(
    """
    中华 西方 东方 北方 南方 华夏 神州 天府 炎黄 一带 本地 内地 大陆 海外 世界 老家 家乡 故乡 乡村 农村 江南水乡
    鱼米之乡 上半场 下半场 半场 湖水 海水 河水 镇里 村里 城里 县里 市里 省里 乡里 区里 街上 路上 山里 山上 江上
    河边 海边 海上 河上 村上 乡下 城乡 村镇 市镇 市区 城区 郊区 山区 社区 小区 市中心 全城 全市 全省 全县 全国
    新天地
    """
)
"""What lists of places hold though it names none."""
BODIES = ordered(
    """
    委员会 管委会 居委会 村委会 组委会 常委会 纪委监委 组织部 宣传部 统战部 精神文明办 文明办 社治委 政法委 发改委
    教体局 纪委 监委 党委 党工委 工委 区委 市委 县委 省委 团委 区政府 市政府 县政府 省政府 州政府 政府 人民政府
    人大常委会 人大 政协 法院 检察院 公安局 派出所 立案庭 法庭 局 厅 署 公司 集团 银行 协会 学会 商会 联合会 联盟
    基金会 研究院 研究所 研究中心 科学院 工程院 设计院 大学 学院 中学 小学 幼儿园 党校 医院 卫生院 卫生站 诊所
    俱乐部 报社 杂志社 通讯社 电视台 广播台 出版社 日报 晚报 都市报 社区报 电子报 新闻网 时报 晨报 商报 传媒
    博物馆 图书馆 美术馆 纪念馆 体育馆 科技馆 文化馆 足球队 篮球队 国家队 代表队 实验室 交易所 事务所 律师事务所
    会计师事务所 党支部 党总支 总工会 工会 妇联 厂 农场 林场 住建局 中心 服务中心 合作社 专业合作社 工作室 工作站
    服务站 驿站 总部 分局 支队 大队 总队 部队 警察局 议会 市议会 县议会 国会 党团 党部 办公室 办事处 理事会 董事会
    监事会 大使馆 领事馆 使馆 教育部 外交部 国防部 超市 食堂 客栈 酒店 饭店 宾馆 影院 剧院 剧场 书店 电影节 联赛
    锦标赛 公开赛 世界杯 亚运会 奥运会 大运会 世锦赛 亚锦赛 欧锦赛 世青赛 冬奥会 残奥会 全运会 亚洲杯 欧洲杯 欧冠
    足协 篮协 田协 泳协 乒协 羽协 排协 棋协 田联 泳联 足联 篮联 乒联 羽联 国际足联 作协 文联 残联 科协 侨联 工商联
    消协 法协 记协 音协 美协 贸促会 红十字会 消委会 银保监会 证监会 卫健委 国资委 经信委 网信办 信访办 智库
    股份 药业 证券 电器 制药 实业 置业 影业 乳业 酒业 重工 航空 公安厅 教育厅 财政厅 水利厅 军区 战区 舰队
    """
)
DIVISIONS = ("司", "处", "科", "室")
"""Parts of offices, which are named where their head stands right behind (统计分析司司长)."""
LEAGUES = listed(
    "CBA NBA WNBA WTT UFC FIFA UEFA FIBA WTO WHO IMF OPEC NASA ESA FBI CIA BBC CNN NHK APEC NATO UNESCO WCBA"
)
"""Leagues, agencies and stations that are written in letters."""
LEARNED = listed("研究所 研究院 研究中心 学院 中心 实验室 设计院 基金会 学会")
"""Kinds whose names hold an 与 (遗传与发育研究所)."""
OFFICES = listed("局 厅 署 电子报 专业合作社")
"""Kinds that make a body of any noun before them (房屋局)."""
ROOTS = listed(
    """
    中国 中华 全国 中央 中共 国家 国务院 最高 联合国 世界 国际 亚洲 欧洲 欧盟 解放军 人民 我国 中华人民共和国 公共
    行政 司法
    """
)
"""What begins the name of a body that belongs to no place."""
WIDE = listed("世界 国际 国家 人民 公共 行政 司法 全国 我国 最高 欧洲 亚洲")
"""What begins a body's name only where more follows (国际公司 is none)."""
DEEDS = listed(
    """
    合作 管理 建设 发展 种植 养殖 研究 服务 教育 监督 监察 审计 检察 保护 投资 控股 仲裁 检验 检测 检疫 监测 规划
    设计 施工 勘察 测绘 开发 制造 育种 育苗 繁育 生产 加工 销售 贸易 运输 物流 咨询 评估 培训 训练 训 指挥 调度
    应急 救援 救助 防治 防控 预防 控制 执法 执行 稽查 登记 交易 拍卖 租赁 融资 担保 信托 理财 创新 创业 孵化 推广
    促进 联络 接待 采购 招标 考试 评审 认证 鉴定 选举 仲介 出版 发行 广播 演出 收藏 修复 复兴 改革 开放 监管 竞争
    交流 互助 救灾 援助 慈善 教学 科研 会计 审判 报道
    """
)
"""Verbs that stand inside the names of bodies (农业发展银行)."""
NO_BODY = listed(
    """
    委员会 公司 集团 一些 每个 多个 各级 各类 各地 有关 相关 其他 同一 双方 对方 我们 自己 这个 那个 成立 加入
    参加 召开 举行 工作 情况 问题 晚会 机会 社会 大会 会议 座谈会 茶话会 运动会 演唱会 发布会 宴会 聚会 约会 误会
    体会 博览会 展览会 推介会 拍卖会 家长会 年会 例会 常会 院会 院 社 部 会 旅行社 汽车 保险 能源 科技 建筑 航空
    电力 总部 中心 市中心 县中心 镇中心 核心 内部 外部 全部 局部 干部 中部 西部 东部 南部 北部 一部 上部 下部 头部
    胸部 腹部 面部 布局 结局 格局 当局 大局 开局 首局 次局 战局 全局 僵局 残局 败局 决胜局 医院 学校 政府 银行
    大学 中学 小学 学院 幼儿园 餐厅 客厅 大厅 歌厅 舞厅 网络 工会 联赛 世界杯 奥运会 亚运会 超市 食堂 酒店 饭店
    宾馆 书店 车站 工厂 厂 农场 车队 部队 大队 支队 股份 证券 电器 航空 实业 战区 军区 智库
    """
)
"""What ends like a body and names none."""
SECTORS = listed("汽车 保险 能源 科技 建筑 航空 电力 网络")
"""What makes no body's name alone, and stands in many (网络安全中心)."""
TEAMS = (
    "队",
    "女排",
    "男篮",
    "女足",
    "男足",
    "女篮",
    "国足",
    "国乒",
    "海港",
    "泰山",
    "国安",
    "申花",
    "蓉城",
    "三镇",
    "亚泰",
)
"""What a place before it makes a team of."""
ADMINISTRATIVE = listed("街道 镇 乡 县 大道 自治县")
"""Kinds before which even an everyday word is a name (大同街道)."""
HOLDING = listed("社区 街道 村 区 市 省")
"""Kinds of places that hold others, and bodies."""
GENERAL = listed(
    """
    国有 平台 民营 上市 房地产 保险 科技 网络 互联网 老年 市民 股份 有限 责任 跨国 外资 商业 中央 地方 民办 公立
    私立 重点 居住 功能 开发 风景 度假 产业 工业园 物流 教学 校 住 社 都 城 农 夜 超 股 楼 菜 集 各 本 该 此 每 某
    全 老旧 物业 居民 城市 农村 涉农 新型 示范 智慧 平安 和谐 明星 问题 多个 两个 一个 这个 那个 整个 所在 所属
    辖区 邻近 周边 附近 相邻 商住 住宅 封闭 开放 高档 现代 美丽 幸福 文明 绿色 未来 国际 国际化 试点 样板 特色
    全国 全省 全市 全区 我省 我市 我区 省 市 区 县 镇 乡 村 街道 社区 小区 工业 步行 主 次 大 小 新 老 旧 东 西 南
    北 中 上 下 安置 拆迁 集中 拼搏 生活 品质 高品质 宜居 文产 融合型 型 类 级 大型 小型 院落 基层 城乡 乡镇 行政
    自然 贫困 落后 先进 地 多 一 二 三 四 五 六 七 八 九 十 两 几 数 若干 办公 服务 活动 景 景区 厂 园 片 战 灾 山
    郊 市辖 直辖 省会 中心 主城 老城 边远 革命 少数民族 民族 经济 综合 保税 自贸 实验 试验 分 总 支 公 私 人 跑
    卷款跑 大都 大城 专享 居民楼 商务 购物 民 铁 公路 高速 道 出 思 套 门 线 套路 道路 思路 出路 网 环 通 共建
    创建 建设 打造 走进 进入 服务于 位于 来到
    """
)
"""What stands before a kind of place or body without making it a name."""
