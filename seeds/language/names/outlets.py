"""Papers, stations and portals by what they do: 江海旅游广播10月5日报道, 汇流新闻网记者, 据河海在线消息."""

from __future__ import annotations

import re

from seeds.language.characters import HAN
from seeds.language.names.places import is_listed_place
from seeds.language.names.vocabulary import FUNCTION, is_predicate
from seeds.language.names.words import Spans, WordSpans
from seeds.language.wordlists import listed, ordered

_KINDS = "|".join(
    ordered(
        """
        新闻网 资讯网 经纬网 信息网 在线 新闻客户端 客户端 融媒 融媒体 新闻频道 频道 广播 电台 卫视 电视台 电视
        新闻台 新闻 日报 晚报 早报 晨报 时报 商报 都市报 周报 周刊 快报 导报 论坛报 工人报 青年报 农民报 法制报
        法治报 教育报 科技报 画报 通讯社 之声 之窗 财经 视频 杂志 网 报 社 媒体 云 传媒 观察 号外 头条 新媒体
        """
    )
)
_DATE = "(?:[（(]?[0-9]{1,4}[年月日/.-]?){0,3}日?[)）]?"
_ACTS = (
    "(?:(?:全媒体|首席|见习|特派|特约|驻[^，。]{1,4}|新闻)?(?:记者|编辑部|评论员)(?!会|节|站|证)|[／/]?(?:综合)?报道(?:称)?[，：:）)】]"
    "|(?:的?(?:官方)?(?:微信|微博|公众号|客户端|网站|脸书|推特)(?:公众?号)?)(?:[（(，：:]|消息|报道|披露|发布)"
    f"|{_DATE}(?:报道|消息|讯)[，：:）)】称]|讯[：:／/]|／(?:记者|综合报道))"
)
_BEGIN = f"(?<![{HAN}A-Za-z0-9])"
_NAMED = f"[{HAN}A-Za-z0-9]{{1,8}}?(?:{_KINDS})"
_OUTLET = re.compile(f"(?:据|引述|{_BEGIN})(?P<name>{_NAMED})(?:[（(][^）)]{{1,6}}[）)])?[ \u3000]*{_ACTS}")
_BESIDE = re.compile(
    f"{_BEGIN}(?P<name>[{HAN}]{{1,4}}(?:报|网|新闻|客户端))[·•．](?P<other>[{HAN}]{{1,6}}(?:报|网|新闻|客户端))"
)
_AGENCY = re.compile(
    "[乌俄哈越朝蒙沙伊阿土古老吉塔尼委罗保捷波匈葡马叙约][通新塔]社|韩联社|安莎社|埃菲社|中通社|国新社|国际文传社"
)
"""Agencies of countries by their short forms."""
_CHANNEL = re.compile(
    "(?:新浪|腾讯|搜狐|网易|凤凰|央视|百度|阿里|京东|小米|字节|优酷|爱奇艺)"
    "(?:体育|科技|财经|娱乐|新闻|汽车|军事|教育|健康|时尚|视频|游戏|微博|音乐|影业|金融|物流|云|数科|智能|网)"
    f"(?=讯|快讯|的|在|于|与|和|记者|报道|发布|频道|[^{HAN}]|$)"
)
"""Parts of portals and the like by what they are for (新浪体育讯)."""
_SITE = re.compile(
    f"(?:据|在|登[录陆]|关注|访问|查询|从|与|和|{_BEGIN})(?P<name>[{HAN}]{{2,10}}?网站?)(?=发布|公布|公示|报[道导]|了解到|获悉|查询|消息|记者|讯|、|等媒体|，|论坛)"
)
"""Sites of the web that publish something, or stand in a list of such (央视网、大江网)."""
_NO_SITES = (
    "互联网",
    "官网",
    "官方网",
    "门户网",
    "关系网",
    "交通网",
    "路网",
    "电网",
    "管网",
    "渔网",
    "联网",
    "上网",
    "下网",
    "天网",
    "局域网",
    "内网",
    "外网",
    "因特网",
    "物联网",
    "全网",
    "本网",
    "地网",
    "水网",
    "铁路网",
    "公路网",
    "社交网",
    "防护网",
    "防控网",
    "蜘蛛网",
    "落网",
    "触网",
    "收网",
    "撒网",
    "张网",
    "该网",
    "航空网",
    "高铁网",
    "球网",
    "法网",
    "情网",
    "蛛网",
    "政府网",
    "网站",
)
_NONE = listed(
    """
    国外媒体 国内媒体 外国媒体
    新闻 本报 本网 本台 本刊 本社 大报 小报 党报 官媒 官网 外媒 媒体 多家媒体 各大媒体 中外媒体 当地媒体 本地媒体
    海外媒体 境外媒体 电视 电视台 电台 报社 通讯社 杂志 周刊 频道 广播 网 报 社 云 传媒 自媒体 新媒体 融媒体
    全媒体 主流媒体 中央媒体 地方媒体 台媒 港媒 美媒 英媒 日媒 韩媒 俄媒 法媒 德媒 陆媒 体育新闻 娱乐新闻 社会新闻
    财经新闻 国际新闻 国内新闻 现场 该报 该网 该台 该社 警方 官方 校报 早报 晚报 日报 时报 客户端 视频 头条 公报
    简报 通报 情报 汇报 预报 警报 海报 举报 申报 上报 填报 互联网
    """
)
"""What is every paper or none."""
_GRAMMAR = frozenset("dpcruy")
_NOT_IN = frozenset("此的了在和与是对向从被把将就也都还又这那其各每某")


def outlets(row: WordSpans) -> Spans:
    """Every such name that begins a clause, stands behind 据, or beside another paper."""
    found = [match.span("name") for match in _OUTLET.finditer(row.text)]
    for match in _BESIDE.finditer(row.text):
        found += [match.span("name"), match.span("other")]
    if "网" in row.text:
        sites = (
            match for match in _SITE.finditer(row.text) if not match["name"].removesuffix("站").endswith(_NO_SITES)
        )
        found += [match.span("name") for match in sites]
    found = [span for span in found if _is_one(row, *span)]
    found += [match.span() for match in _CHANNEL.finditer(row.text) if match.start() in row.starts]
    agencies = map(re.Match.span, _AGENCY.finditer(row.text))
    return found + [span for span in agencies if row.whole(*span)]


def _is_one(row: WordSpans, start: int, end: int) -> bool:
    """Whether a stretch in whole words is called something, and nothing that every paper is called."""
    name = row.text[start:end]
    if not row.whole(start, end) or name in _NONE or not _NOT_IN.isdisjoint(name) or end - start < 2:
        return False
    words = [row.text[slice(*span)] for span in row.spans[row.starts[start] : row.ends[end] + 1]]
    if name.endswith("媒体") and is_listed_place(name[:-2]):  # all that a country has
        return False
    return not any(word in FUNCTION or is_predicate(word) or row.mark(word)[:1] in _GRAMMAR for word in words)
