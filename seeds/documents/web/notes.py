"""The page's own words around an article: what ends it, what stands above it, and what interrupts it.

They are told in simplified characters; a line of the page is read in these.
"""

from __future__ import annotations

import re

from seeds.documents.imprint import is_imprint
from seeds.documents.page.kinds import is_byline
from seeds.documents.plainly import plain
from seeds.documents.published import find_date

LONGEST_NOTE = 80
"""A note of the page before, in or after the text is no longer than this."""
SURELY_LAST, LAST, VERY_LAST = 0.5, 0.2, 0.06
"""What follows a line that surely ends a text, may end it, or asks for something, is less than this part of it."""
LITTLE = 60
"""So few characters may be asking for something anywhere at the end."""
SHORTEST_RIGHTS, LONGEST_RIGHTS = 30, 160
"""A claim to all rights may be longer."""

_MORE = (
    r"(?:相关|推荐|重点|特别|延伸|更多|其[他它]|最新|热门|精彩|焦点|编辑|今日|本周|近\d天)"
    r"(?:推荐|阅读|新闻|文章|链接|报道|报导|内容|资讯|视频|影音|主题|评论|点阅|回应|精选|部推荐|热门.{0,4}|排行.{0,4})(?:推荐)?"
)
_SURE = (
    r"-{2,3}$|-{0,3} ?※ ?(?:发信站|文章网址|编辑|引述)"
    r"|[（(【\[]?\s*(?:本文来源|(?:纠错[】\]]\s*)?责任编辑|责编|正文已结束)|-+\s*(?i:the\s+)?(?i:end)\s*-+$"
    r"|(?:会员|用户|帐号|账号)(?:登[录入]|服务)|忘记密码|记住(?:帐号|账号|密码)|我要留言|发表(?:评论|留言|意见|回[复应])|讨论区|留言列表"
    r"|您所浏览的.{0,12}(?:过|失)|(?:成为|加入|登[录入]|订阅).{0,10}会员.{0,10}(?:阅读|全文|浏览|查看)"
    r"|[【（(\[](?=.{0,60}(?:未经.{0,6}(?:授权|许可)|版权)).{0,70}不得(?:转载|复制|使用).{0,10}[】）)\]]$"
    r"|.{0,60}(?:平台|本站|本网)仅提供信息存储"
)
_ENDS = re.compile(
    rf"{_SURE}|[（(【\[]?\s*(?:文章来源|编辑|审核|校对)\s*[：:/|｜]|【?编辑[：:】]"
    rf"|[【\[◎●■▼]?\s*{_MORE}[】\]]?\s*[:：]?$|(?:免责|特别|版权|郑重)声明"
    r"|声明[：:]|[（(]?(?:原标题|原题为)[：:《]|扫一扫|扫码|(?:关键词|关键字|文章关键词|标签|关键词\s*>>)\s*[：:>]"
    r"|(?:参考(?:资料|文献)|外部(?:链接|连结)|参见|脚注)$"
    r"|(?:关键[词字]|标签|延伸阅读|我要评比|网友评论|全部评论|最新评论|新闻评论|加载更多|我要评论|读者回响|分享[：:]?)$"
    r"|打印\s*关闭|[上下]一[篇则][：:]?|返回.{0,8}首页|本文为.{0,12}(?:原创|转载)|未经(?:授权|许可)|(?:更多|相关).{0,12}请关注"
    r"|推荐此文章|(?:Today.s|Total) Visitors|(?:Post|Leave) [Aa] [Cc]omment|Trackback|引用网址"
    r"|※?(?:猜你喜欢|[你您]?可能还?想看|为你推荐|为您推荐|(?:您|你|也许)*(?:可能|会)?[会还]?[有感]兴趣)"
    r"|(?:观看|点阅|浏览|阅读|点击)(?:人次|次数|数|量)?[：:]"
    r"|转播到|正在加载|最近修改|非?商业转载请|本文由.{1,24}(?:发[布表]于|原创|授权|整理)"
    r"|(?:本文|文章)(?:采用|遵循|使用).{0,40}(?:许可|协议)"
    r"|.{0,6}(?:本|此)(?:网站|网|报|刊|文|新闻).{0,20}(?:非经|未经|版权|著作权|不得转载)"
    r"|.{0,40}版权所有.{0,20}(?:禁止|不得|必究|转载)"
)
_ADS = re.compile(
    r"(?:长按|识别|扫描).{0,14}(?:二维码|关注|识别)|.{0,24}(?:下载|打开|安装|点我|按我).{0,8}(?:APP|App|客户端)"
    r"|.{0,12}(?:相关|延伸)(?:阅读|报道|新闻|文章)[：:]$|[（(【]?(?:如需)?转载.{0,12}注明.{0,24}(?:作者|出处|来源)"
    r"|[◤👉👇🔥]|(?:加入|追踪|订阅|关注).{0,14}(?:LINE|Telegram|WhatsApp|频道|好友|社群)"
    r"|.{0,30}(?:粉丝团|粉丝专页|FB专页|Telegram|LINE好友)|(?:想[看睇知]|还想).{0,8}(?:更多|最新)|.{0,6}(?:爆料|报料)(?:热线|专线)"
)
"""What a page asks for at its very end; an article may ask for it as well."""
_SURELY = re.compile(_SURE)
_INSIDE = re.compile(
    r"(?:[（(【\[]?\s*(?:请?继续往下(?:阅读|看)|(?:请)?点击.{0,6}(?:观看|播放|放大|查看大图)|广告|AD|advertisement|正在加载|加载中)"
    r"[.…。）)】\]]*$|转播到|点击.{0,8}(?:蓝字|上方).{0,12}(?:关注|订阅)|点击图片|请同意.{0,14}(?:规范|条款|政策|Cookie)|(?:TOC|目录|图集|\+1|放大图片)$"
    r"|(?:作者|来源|责任编辑|编辑|分类|标签|(?:发布|更新)?(?:时间|日期))[：:]$"
    r"|(?:新闻)?(?:访问|阅读|浏览|观看|点击|点阅)(?:量|次数|数|人次)?[：:] ?[\d.,]*[kK万]?次?$"
    r"|(?:已)?复制(?:链接|连结|网址)(?:成功)?$"
    r"|(?:分享|推荐)$|facebook$|twitter$|line$)",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"[（(]?原标题[：:]|原创[：:]?\s|用微信扫|分享(?:到|至)?|转播到|字[号级体]|调整字体|打印|列印|友善列印|浏览(?:次数|量)?[：:]?|收藏"
    r"|点击(?:查看|上方|蓝字|题目|图片)|点阅|最后更新|(?:安装|下载).{0,20}(?:客户端|APP)|当前位置|您(?:现在)?的(?:当前)?位置|首页\s*[>»›]"
    r"|(?:播报|朗读|收听|听)(?:文章|全文|新闻)$|\+?\s?关注\S{1,6}[网报台号]$|\+?\s?(?:关注|订阅|举报|评论|纠错|登录|注册)$"
    r"|(?:阅读|浏览|访问|收藏|点赞|转发|评论)(?:量|数)?[：: ]?\d"
    r"|[\d,]+ ?人(?:赞同|点赞|参与|浏览)|(?:发布于|IP属地|来自)[：: ]?\s*\S{2,8}$"
)
_TOLD = re.compile(
    r"(?:(?:本文|文章|信息|新闻)?(?:来源|作者|转自|转载自)|(?:发布|发稿|建立|更新)?(?:时间|日期)|更新"
    r"|(?:访谈|采访|口述)(?:人|者|整理|助理|时间|地点)|整理)[：:]"
)
_OURS = re.compile("本(?:网站?|站|公司|平台|报|社)")
_RIGHTS = re.compile(
    "版权|著作权|免责|使用者|用户|隐私|条款|负责|承担|法律|责任|不构成|投资|风险|损失|许可证|备案|侵权|转载|授权|商标|留言|删除|移除|仅供参考|为准"
)
_SITE = re.compile(
    r"Copyright|©|ICP[备证]|公网安备|(?:信息服务|经营|视听|出版)\S{0,12}许可证|举报(?:电话|邮箱|热线)|指导单位[：:]|微信号\s?\w"
    r"|功能介绍\s|(?i:e-?mail|tel)\s?[：:]|(?:公司|联系|办公)?地址[：:]|客服(?:热线|电话|邮箱)|传真[：:]|平台声明[：:]|(?:来稿|投稿|投书)请寄|最佳浏览效果"
)
_BARRED = re.compile(
    r"(?:页面|网页|文章|内容|链接|帖子|主题).{0,6}(?:不存在|找不到|无法(?:访问|显示)|已.{0,4}(?:删除|下[线架]|失效|过期))"
    r"|访问.{0,6}(?:异常|频繁|受限)|环境异常|安全验证|完成验证|输入验证码|人机验证|(?i:javascript)"
    r"|请(?:您)?先?(?:登[录陆]|注册)|登[录陆](?:后|即)(?:可|表示)|(?:没有|忘记)[账帐]号"
)
_FOR_MEMBERS = re.compile(
    r"(?:登[录陆入]|订阅|开通|购买|成为|解锁).{0,14}(?:阅读|查看|浏览|解锁|全文|权限|会员)|(?:可|以)畅?读(?:取)?全文$|试读结束|剩余.{0,8}字"
    r"|(?:本文|全文).{0,12}(?:会员|付费|订户)"
)
_DATED = re.compile(r"(?:19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}|\d{1,2}:\d{2}")
_TAG = re.compile(r"^[\"'/>\s]+$|<[a-z]+ [a-z-]+=[\"']|[\"'] [a-z-]{3,12}=[\"']")
"""What is left of a tag that was written wrongly."""
_PARTED = re.compile("[・·|｜]")
_LABEL = re.compile(r"[\d\s/|｜>»›·:：A+-]+$")


def is_about_rights(text: str) -> bool:
    """Whether a paragraph is the site's own on rights, rules and risks."""
    told = plain(text) if len(text) > SHORTEST_RIGHTS and "本" in text else ""
    return _OURS.search(told) is not None and len(set(_RIGHTS.findall(told))) > 2


def is_about_site(text: str) -> bool:
    """Whether a line names the site's licences, whom to write to, or who runs it."""
    return len(text) <= 3 * LONGEST_NOTE and _SITE.search(plain(text)) is not None


def is_barred(text: str) -> bool:
    """Whether a page asks to log in or to be checked, or says that what is sought is not there."""
    return _BARRED.search(plain(text)) is not None


def is_for_members(text: str) -> bool:
    """Whether a line says that the rest is read by those alone who log in or pay."""
    return len(text) <= LONGEST_NOTE and "。" not in text and _FOR_MEMBERS.search(plain(text)) is not None


def is_sites_own(text: str) -> bool:
    """Whether a line says something of the site or the page, and nothing of what is told on it."""
    return stands_above(text) or is_about_rights(text) or is_about_site(text)


def may_end(text: str, after: float = 0.0, weight: float = 1.0) -> bool:
    """Whether the line may be the first below an article, when so much text stands below the line and in all."""
    part = after / (weight or 1.0)
    if len(text) > LONGEST_RIGHTS or part > SURELY_LAST:
        return False
    told = plain(text)
    found = (
        _SURELY.match(told)
        or is_for_members(text)
        or (part <= LAST and _ENDS.match(told))
        or ((part <= VERY_LAST or after < LITTLE) and _ADS.match(told))
    )
    return bool(found) and (len(text) <= LONGEST_NOTE or "版权所有" in told)


def stands_above(text: str) -> bool:
    """Whether the line, standing above the text, is none of it: a date, a button, a byline."""
    if _LABEL.match(text) or is_byline(text) or is_imprint(text):
        return True
    if len(text) > LONGEST_NOTE:
        return False
    told = plain(text)
    dated = find_date(text) or _DATED.search(text) or _TOLD.match(told)
    return _BEFORE.match(told) is not None or (dated is not None and bool(dated) and not _sentence(text))


def interrupts(text: str) -> bool:
    """Whether the line is a page's word to its reader, wherever it stands."""
    return _TAG.search(text) is not None or (len(text) <= LONGEST_NOTE and _INSIDE.match(plain(text)) is not None)


def _sentence(text: str) -> bool:
    long = len(text) > LONGEST_NOTE / 2 and len(_PARTED.findall(text)) < 2
    return "。" in text or text.count("，") > 1 or long or text[0] + text[-1] == "（）"
