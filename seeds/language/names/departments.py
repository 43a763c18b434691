"""Departments of Taiwan's counties and cities, of Hong Kong and Macau by their short names: 都发处, 工务局, 运输署.

Which of them a text means goes without saying where it is clear which government it speaks of; elsewhere 教育局 is
any town's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from seeds.language.shores import shores
from seeds.language.wordlists import listed

_OF_COUNTIES = listed(
    """
    都发 都市发展 城乡发展 城发 工务 建设 水利 水务 交通 交旅 交通旅游 观光 观旅 观传 观光旅游 观光传播 文观 文化
    文化观光 文化旅游 社会 社劳 社青 劳工 劳动 劳青 民政 地政 教育 卫生 环保 环境保护 环境 警察 消防 财政 财税
    税务 地方税务 税捐 主计 人事 政风 秘书 行政 法制 法务 新闻 资讯 计画 企划 综合规划 研考 数位发展 智慧发展
    智慧城市 资讯科技 产发 产业发展 经发 经济发展 经济 农业 海洋 农渔 农业及海洋 渔业 动保 动物保护 动物防疫 防疫
    客家事务 客务 原住民族 原民 原住民 青年 青年事务 青年发展 体育 运动 运动发展 运发 捷运 捷运工程 新工 新建工程
    养工 养护工程 公园 公灯 公园路灯 建管 建筑管理 住宅发展 住都 都更 都市更新 停管 停车管理 翡管 市场 殡葬
    殡葬管理 毒防 毒品防制 户政 兵役 孔庙 水保 绿能 招商 商业 国际事务 公共运输 公运 公训 就服 劳检 职安
    """
)
"""What a county's departments (处) and a city's (局) are for."""
_COUNCILS = listed(
    """
    研考会 原民会 客委会 原住民族委员会 客家事务委员会 研究发展考核委员会 都委会 都市计画委员会 环评会 都审会
    区公所 乡公所 镇公所 市公所
    """
)
_OF_HONG_KONG = listed(
    """
    发展局 教育局 保安局 医卫局 医务卫生局 劳福局 劳工及福利局 运物局 环境及生态局 环境局 财库局 创科局
    创新科技及工业局 房屋局 商经局 商务及经济发展局 文体旅局 文化体育及旅游局 民青局 政制及内地事务局 公务员事务局
    经济发展及劳工局 环境运输及工务局 房屋及规划地政局 民政事务局 工商及科技局 财经事务及库务局 卫生福利及食物局
    教育统筹局 工商局 经济局 规划地政局 卫生福利局 宪制事务局 政制事务局 行政局 立法局 地政工务局 运输局 库务局
    律政司 政务司 财政司 民政局 食卫局 食物及卫生局 运输及房屋局 卫生署 运输署 路政署 渠务署 水务署 消防处 警务处
    地政处 地政总署 规划署 屋宇署 机电署 机电工程署 建筑署 土拓署 土木工程拓展署 环保署 渔护署 食环署 康文署 社署
    社会福利署 劳工处 入境处 惩教署 海事处 民航处 邮政署 政府统计处 统计处 税务局 库务署 差饷署 差估署 土地注册处
    公司注册处 破产管理署 知识产权署 旅游事务署 效率促进办公室 数字办 民政处 民政总署 民政事务处 民政事务总署
    区议会 关爱队 房屋署 天文台 医管局 平机会 申诉署 选举事务处 审计署 学资处 法援署 创新科技署 工贸署 工业贸易署
    政府新闻处 电影办 文创办 选管会 廉署 飞行服务队 民安队 医疗辅助队 市建局 积金局 保监局 证监会
    """
)
_QUARTERS_OF_HONG_KONG = listed("上环 西环 火炭 大围 坑口 大学站 太子站 天后站 彩虹站 山顶道 第一城 科学园 数码港")
"""Quarters and stations that are words elsewhere."""
_OF_MACAU = listed(
    """
    治安警察局 治安警 司警 司警局 司法警察局 旅游局 文化局 体育局 教青局 教育及青年发展局 社工局 市政署 交通局
    交通事务局 土地工务局 工务局 房屋局 海事局 海事及水务局 环境保护局 环保局 卫生局 劳工局 劳工事务局 经科局
    财政局 消防局 保安部队 统计局 统计暨普查局 身份证明局 行政公职局 法务局 新闻局 博监局 海关 惩教管理局 公建局
    地球物理气象局 气象局 民航局 邮电局 金管局 澳门金管局 药监局
    """
)
_ENOUGH = 2
"""Signs of Taiwan, or of Hong Kong, that show a text to be from there, not only about the island."""


def departments(texts: Sequence[str]) -> Iterator[str]:
    """The departments of the government that an article speaks of, as far as they stand in it."""
    whole = "\n".join(texts)
    told = shores(whole)
    candidates: set[str] = set()
    if told.taiwan >= _ENOUGH:
        candidates |= {topic + kind for topic in _OF_COUNTIES for kind in "局处"} | _COUNCILS
    if told.hong_kong:
        candidates |= _OF_HONG_KONG
    if told.macau:
        candidates |= _OF_MACAU
    return (name for name in candidates if name in whole)


def quarters(texts: Sequence[str]) -> Iterator[str]:
    """The quarters of Hong Kong that stand in an article which speaks of it."""
    whole = "\n".join(texts)
    if shores(whole).hong_kong >= _ENOUGH:
        yield from (name for name in _QUARTERS_OF_HONG_KONG if name in whole)
