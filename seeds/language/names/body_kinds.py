"""What bodies are called by what they are for: offices, stations, institutes, schools, hospitals, firms, press."""

from __future__ import annotations

from seeds.language.wordlists import listed, ordered

MORE_BODIES = ordered(
    """
    联会 业联会 校长会 审查组 独立审查组 专责小组 紧急情况部 内务部 内政部 卫生部 能源部 贸易部 劳工部 农业部
    国土安全部 退伍军人事务部 住房部 交通部 运输部 新闻部 情报部 环境部 外贸部 工业部 旅游部 海军部 空军部 陆军部
    街道办 村民小组 社区居委会 建筑师事务所 学生会 研究生会 团委 管理处 管理局 管理所 管理站 管理署 管理会
    管理委员会 管护站 管护所 养护站 养护中心 养护处 工务段 车务段 机务段 供电段 试验所 试验站 试验场 改良场 改良所
    实验站 实验场 繁殖场 育种场 种畜场 原种场 良种场 检验所 检验站 检测站 检测所 检疫站 检疫所 检疫局 监测站 监测所
    监察站 监督站 监督所 推广站 推广所 技术站 农技站 农机站 兽医站 畜牧站 防疫站 植保站 种子站 林业站 水利站 水管站
    文化站 广播站 经管站 土肥站 蚕桑站 渔政站 渔政处 海事处 海事局 航道局 航道处 航运局 港务局 港务处 救助局 打捞局
    测绘院 勘测院 勘察院 规划院 规划设计院 地质队 勘探队 勘查院 地调院 水文站 水文局 气象站 地震台 地震局 天文馆
    疾控中心 血站 急救站 妇幼保健院 保健院 保健所 疗养院 中医院 妇产医院 儿童医院 口腔医院 康复医院 专科医院 医务室
    医务所 卫生服务站 门诊部 急诊部 产业园管委会 电视台 广播电台 广播电视台 电台 卫视 新闻台 新闻社 报业集团
    出版集团 融媒体中心 融媒 电影厂 制片厂 唱片公司 编辑部 采访部 书局 印书馆 印刷厂 文艺出版社 影业公司 研究会
    促进会 联谊会 振兴会 宗亲会 自救会 福利会 善堂 慈善基金 信托基金 研究总院 总院 分院 中医馆 国医堂 马戏团
    歌仔戏团 布袋戏团 舞蹈团 消防分队 分驻所 驻在所 私塾 补习班 安亲班 护理之家 老人院 教养院 育幼院 投信 投顾 旅馆
    会馆 招待所 影城 戏院 研究会 搜救中心 救援中心 指挥中心 控制中心 预警中心 发布中心 评估中心 研发中心 信息中心
    数据中心 诊疗中心 义消总队 巡守队 同业公会 公会 行业协会 联合总会 慈善会 慈善总会 校友会 志愿者协会 义工队
    志愿队 后援会 救援队 救助站 救助中心 福利中心 养护院 托养中心 护理院 养老中心 供销社 供销合作社 供销总社 联社
    信用社 信用合作社 农信社 农商银行 农商行 农村商业银行 村镇银行 城商行 储蓄所 营业部 营业所 营业厅 基金公司
    保险公司 金控 交警支队 交警大队 交警中队 交警总队 特警支队 特警大队 刑警大队 刑警支队 刑警队 刑侦大队 刑侦支队
    巡警大队 巡特警大队 治安大队 网安支队 网安大队 禁毒大队 经侦支队 经侦大队 消防支队 消防大队 消防中队 消防队
    消防站 消防总队 消防救援站 消防救援局 消防救援大队 消防救援支队 消防救援总队 森林消防大队 警务站 警务室 警务区
    边检站 边防检查站 边防支队 边防派出所 海警局 海关 戒毒所 拘留所 收容所 法律援助中心 公证处 仲裁院 司法所 司法局
    税务所 税务局 供电所 供电局 供电公司 供水公司 水务公司 水务集团 燃气公司 热力公司 公交公司 公交集团 地铁公司
    轨道集团 交投集团 城投集团 城投公司 建投集团 文旅集团 旅投集团 农投集团 水投集团 交通集团 铁路局 铁路公司 邮政局
    邮局 烟草局 盐业公司 粮库 粮站 粮管所 石油公司 规划馆 展览馆 陈列馆 陈列室 档案馆 文史馆 方志馆 群艺馆 艺术馆
    少年宫 青少年宫 文化宫 工人文化宫 艺术中心 会展中心 会议中心 活动中心 健身中心 游泳馆 游泳中心 滑雪场 滑冰馆
    训练基地 训练中心 体校 武校 戏校 艺校 职校 卫校 护校 党校 体育学校 武术学校 艺术学校 职业学校 职业高中
    中等职业学校 师范学校 聋哑学校 盲校 特殊教育学校 特校 完全小学 完小 中心小学 中心校 中心学校 九年一贯制学校
    一贯制学校 实验小学 实验中学 实验幼儿园 外国语小学 外国语中学 教学点 托儿所 国际学校 研究生院 医学院 商学院
    法学院 理工学院 工学院 农学院 林学院 音乐学院 美术学院 戏剧学院 体育学院 电影学院 舞蹈学院 传媒学院 警察学院
    警官学院 行政学院 教育学院 开放大学 老年大学 电视大学 电大 夜大 化工厂 机械厂 发电厂 电厂 热电厂 水电厂 水厂
    污水处理厂 垃圾焚烧厂 水泥厂 钢铁厂 钢厂 铝厂 铜厂 纺织厂 纱厂 棉纺厂 丝厂 印染厂 服装厂 制衣厂 鞋厂 袜厂 食品厂
    罐头厂 面粉厂 糖厂 酒厂 啤酒厂 药厂 制药厂 茶厂 油厂 榨油厂 烟厂 卷烟厂 造纸厂 纸厂 玻璃厂 瓷厂 陶瓷厂 砖厂
    砖瓦厂 木材厂 家具厂 玩具厂 电子厂 电器厂 仪表厂 轴承厂 汽车厂 拖拉机厂 造船厂 船厂 飞机制造厂 兵工厂 军工厂
    炼油厂 化肥厂 农药厂 橡胶厂 轮胎厂 煤矿 铁矿 金矿 铜矿 矿务局 林业局 茶场 牧场 马场 鹿场 果园场 种植场 养殖场
    渔场 盐场 奶牛场 苗圃场 有限公司 有限责任公司 股份有限公司 集团公司 集团有限公司 控股集团 合伙企业 商贸公司
    贸易公司 运输公司 物流公司 旅行社 旅游公司 建筑公司 建工集团 置业公司 地产集团 物业公司 科技公司 生物公司
    医药公司 医药集团 纺织公司 服装公司 食品公司 农业公司 渔业公司 水产公司 粮油公司 饮料公司 水泥公司 矿业公司
    钢铁公司 钢铁集团 能源公司 电力公司 电气公司 光电公司 半导体公司 动漫公司 文化公司 传媒公司 广告公司 影视公司
    联合社 经济合作社 股份合作社 股份经济合作社 农民合作社 农机合作社 种植合作社 养殖合作社 农民专业合作社 家庭农场
    互助社 生产队 生产大队 公社 人民公社 建设兵团 兵团 工程兵 工程队 施工队 勘探局 工程局 工程公司 路桥公司 路桥集团
    办事组 代表处 联络处 联络站 联络部 总领馆 商务处 经济文化办事处 文化中心 交流中心 协会分会 高等法院 中级法院
    中级人民法院 高级人民法院 人民法院 人民检察院 海事法院 铁路法院 知识产权法院 金融法院 互联网法院 地方法院 地检署
    高检署 高分院 简易庭 审判庭 执行局 执行庭 刑庭 民庭 少年庭 巡回法庭 仲裁庭 行政法院 最高行政法院 惩戒法院
    调解中心 水产试验所 农业试验所 林业试验所 畜产试验所 茶业改良场 农业改良场 区渔会 区农会 信用部 服务处 竞选总部
    服务队 风管处 国家公园管理处 风景区管理处 观光局 观光处 农业处 教育处 文化局 环保局 卫生局 社会局 劳工局 工务局
    建设局 地政局 民政局 消防局 警察分局 水利局 交通局 捷运局 捷运公司 客运公司 巴士公司 航空公司 航空站 邮政公司
    拍卖行 洋行 领导小组 指导组 督导组 督查组 巡视组 教委 体委 计委 经委 科委 农委 住建委 建委 编委会 推选委员会
    筹备委员会 组织委员会 救援委员会 咨询委员会 仲裁委员会 评审委员会 工作委员会 电影资料馆 资料馆 监督总站 内阁
    事业部 事业群 史迹馆 校史馆 村史馆 院史馆 厂史馆 史料馆 展示馆 体验馆 故事馆 生活馆 产业联盟 创新联盟 技术联盟
    体协 同盟军 党组 总公司 学校 航空学校 技工学校 旅游学校 警察学校 商业学校 工业学校 戏曲学校 中学校 军校 总区
    后勤部 政治部 参谋部 装备部 主席团 警卫队 海岸警卫队 登山队 歌舞团 话剧团 杂技团 文工团 交响乐团 民乐团 研究学会
    工程实验室 重点实验室 质检站 环监站 会计学院 博物院 民政厅 通讯社 广播公司 电信公司 唱片 旅游局 文旅局
    """
)
"""Kinds of bodies beside the common ones."""
LETTERED = listed(
    """
    iPhone iPad MacBook iOS Android Windows Siri Copilot Gemini Claude Grok CarPlay PlayStation Switch Xbox Kindle
    AirPods HomePod Photoshop Excel Word PowerPoint Zoom Skype Discord Reddit Wikipedia Spotify Twitch Pinterest
    Snapchat LinkedIn Threads Bluesky Steam Roblox HarmonyOS CNN Newtalk NOWnews ETtoday TVBS CTWANT YouBike UBike
    Youbike ChatGPT OpenAI DeepSeek Kimi Google Facebook Instagram Twitter YouTube Netflix TikTok WhatsApp LINE
    Telegram Uber Grab Airbnb Agoda foodpanda Foodpanda UberEats KKday Klook Tesla BMW BYD NVIDIA Nvidia AMD Intel
    IBM HP Dell Lenovo Microsoft Amazon Samsung SAMSUNG LG SK TSMC ASML ARM Qualcomm Sony SONY Nintendo SEGA Canon
    Nikon Panasonic Toyota Honda Nissan Mazda Lexus Audi Benz Volvo Porsche Ferrari MINI Jeep IKEA ZARA UNIQLO
    GUCCI Gucci Prada PRADA Chanel CHANEL Hermes LV Dior Nike NIKE Adidas adidas Puma PUMA ANTA FILA Costco COSTCO
    Starbucks McDonald KFC CoCo OPPO vivo Vivo HUAWEI Huawei Xiaomi Redmi realme ZTE HTC Acer ASUS Spotify PayPal
    Visa VISA MasterCard Mastercard Alipay WeChat Weibo Bilibili bilibili Reuters Bloomberg CNBC FOX ABC NBC CBS
    PBS AFP AP TVB ViuTV HKTV TVBS SpaceX SpaceXAI xAI Anthropic Perplexity Midjourney Figma Adobe Oracle SAP
    Salesforce GitHub GitLab Reddit Quora Pinterest Snapchat Discord Twitch Roblox Disney Pixar Marvel UNICEF UNDP
    UNHCR WFP FAO ILO ICAO IAEA IEA OECD ASEAN BRICS OAS NAFTA USMCA CPTPP RCEP FDA CDC EPA NIH FCC SEC FED DARPA
    NOAA NSA DHS MIT UCLA NYU UCL LSE ETH EPFL NUS NTU HKU CUHK HKUST PolyU KAIST Boeing Airbus Embraer COMAC
    Rolex Nestle Unilever Danone Pfizer Moderna BioNTech Novartis Roche Bayer Merck AstraZeneca
    """
)
"""Firms, agencies and brands that papers write in letters."""
