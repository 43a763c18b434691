"""What beside a quotation tells whose it is: whose words or face a clause tells of, what is cited, who comes in."""

from __future__ import annotations

import re

from seeds.language.characters import within
from seeds.language.sentences import ENDING

WORDS = re.compile(
    "(?:的|这|那)(?:这|那)?(?:番?[话言]|(?:说话)?声音|嗓[音门子]|[语口]气|口吻|[语声]调|回答|答复|回应|解释|辩解|回忆|感慨|感叹|倾诉|讲述|设想|说法|看法|"
    "理由|原因|意思|[心意]愿|体会|感受|经验|秘诀|诀窍|打算|建议|口头禅|座右铭|初衷|梦想|评价|要求|困惑|疑问|担忧|顾虑|烦恼|叮嘱|嘱[咐托]|承诺|"
    "观点|原话|想法|主张|判断|结论|开场白|神[情色态]|表情|脸色|脸[上蛋颊]?|眼神|目光|笑容|态度|牙齿?|眼[睛圈眶泪角]|泪水?|嘴[角唇巴]?|眉[头毛]|[双小]?手|手[指心]|"
    "[身肚]子|身体|肩膀|拳头|额头|脖子|鼻[子尖]|[双两]眼|双[眉腿肩]|心[里中头])"
)
"""Behind who has spoken: “……”站长周林的话，让人放心。 “……”他的声音更响了。"""
TOLD_BEFORE = re.compile("(?![^的]*[在向对给把被])[^，]{1,10}[岁龄]?的")
"""What may be told of somebody who does something behind his words: “……”60岁的王淑芬话音刚落。"""
OF_HIM = re.compile(f"[“「『][^{within(ENDING)}我你咱]{{0,10}}[他她](?!们)")
"""Words that begin by telling of somebody else."""
SPEAKS_ON = re.compile(
    "(?:开口|开腔|开了口|接着|继续|出声|接话|搭腔|发话|开言|张口|插嘴|嘟囔|嘀咕|叹气|叹息|[说问道讲叹]了?一?句)(?:了|着|道)?$"
)
"""Before a colon: 过了很久，才又开口：."""
CITED = re.compile(
    "(?:歌谣|民谣|童谣|山歌|歌词|诗句?|词|名言|格言|谚语|俗语|古话|老话|俗话|[对春楹挽]联|标语|口号|字样|横幅|牌匾|标题|句子|歌|文字|(?<!个)字|"
    "写着|刻着|印着|贴着|挂着|写有|题为|名为)(?:道)?$"
)
"""How a clause ends whose quotation nobody says: 墙上写着：, 母亲教的歌谣：."""
WROTE = re.compile("(?:的[^，]{0,16}?|[^，]{0,8}写[过下]?的?[^，]{0,8})(?:歌词|诗句?|词|名言|格言|名句|话|句子)")
"""Between a name and what it wrote, which is cited."""
SAID_SO = re.compile("[\\s　]*(?:(?:边|一边|一面)?说(?:[时着罢毕完]|话间|到这[里儿])|话音[刚未]落)")
"""With these a sentence goes on whose words came before: 说完，他放下茶杯."""
SILENT = re.compile(
    "(?:没有?|不|也不|未曾?|未)(?:再)?(?:说话|回答|吭声|吱声|出声|作声|做声|言语|答话|开口|接话|应声|搭腔|搭话|搭理|理[他她我会睬]|答|应)(?:了|他|她|我)?$|"
    "沉默(?:不语|了.{0,3}|着|下来)?$|一言不发$|默不作声$|一声不吭$|无言以对$|说不出话来?$"
)
"""How a clause ends that tells that somebody says nothing: words behind it are another's."""
VOICE = re.compile(
    "传[来出](?:了|过来)?(?:[一几]?[阵个声])?(?P<who>[^，。]{1,8}?)的?(?:呼?喊声?|叫声|叫喊声?|声音|嗓音|笑声|哭声|骂声|吆喝声?|说话声|招呼声|催促声?)"
)
"""楼下传来母亲的喊声: whose voice is heard."""
WHERE = re.compile("(?<![心话嘴手眼这那哪])[里内上中旁外前后时许际间]$|[旁门路]边$")
"""How a clause ends that only tells where or when: 城南一家银行的大厅里，."""
_MEETS = re.compile(
    "(?:发布会|记者会|见面会|采访|专访|受访|致辞|致词|发言|讲话|演讲|答记者问|提问|访谈|座谈|感言)[^，]{0,8}$"
)
"""How a sentence ends that brings in somebody whose words follow."""


def presents(text: str) -> bool:
    """Whether a passage ends by bringing in somebody whose words follow: 主教练出席新闻发布会。"""
    return _MEETS.search(re.split(f"[{within(ENDING)}，：]", text.rstrip(ENDING + "： "))[-1]) is not None
