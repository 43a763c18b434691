"""Edges that a list tells better than costs: words that seem to go on, and what the next one begins with."""

from __future__ import annotations

from seeds.language.wordlists import listed

POSTS = listed("省长 州长 市长 县长 镇长 乡长 村长")
OF_TOWN = listed("市场 市民 市值 市面 县城 区长 线路 省委 市委 区委 县委 州委 镇委 乡委 省府 市府 县府 区府 人群")
"""What begins with the kind of what stands before it: 深圳|市场上, 龙泉驿|区委, 地铁|线路; 年轻|人群."""
LONG = frozenset("约达度期大于")
"""Behind 长 they tell that something is long, or grows."""
TITLES = listed("先生 女士 小姐 太太 师傅 大爷 大妈 某某")
BEFORE_SOMEBODY, SURNAMED = (
    frozenset("从和与对向给把被让由为跟同如是找叫"),
    frozenset("何方于和白高常时平来成关应"),
)
"""Before a title they are what leads to somebody, and his surname (从|何先生)."""
LEVELS = listed("省市 市县 县市 市区 区县 县区 市州")
"""Two kinds of places at once, which figures count together: 6|县市."""
_PEOPLE = {f"{sort}人们": 2 for sort in "大老女男客工猎诗亲军商仆恋病盲匠古"}
_TAKEN = {
    f"把{what}{verb}": 1
    for what, verbs in {
        "门": "关打推锁撞敲带拉砸堵拴掩顶踢闩",
        "手": "伸放搭插抽缩洗背揣递收",
        "头": "抬低转扭埋探伸缩靠偏仰垂凑",
    }.items()
    for verb in verbs
}
"""The door is shut, hands and heads are moved: no door is guarded (把门), no handle meant (把手)."""
_TURNED = {
    **{f"{verb}过{part}": 2 for verb in "扭转掉调偏侧别背" for part in "头身脸"},
    **{f"{verb}出头": 2 for verb in "探伸露冒"},
    **{f"{verb}下{part}": 2 for verb in "弯低垂俯" for part in "腰头身"},
}
"""Head and body are turned, bent and put out: no 过头 (too far), no 出头 (to stand out)."""
_WITH_TAIL = {
    f"{verb}{thing}子": 1
    for thing, verbs in {
        "车": "租停洗骑修买卖开坐换打推赶上下堵",
        "房": "租买卖看修盖建住换退",
        "鞋": "穿脱擦换买",
        "桌": "摆办",
        "胡": "留剃刮",
        "辫": "剪留",
        "鸽": "养放",
    }.items()
    for verb in verbs
}
"""A verb before a thing that ends in 子, though verb and thing are a word without it (租|车子)."""
_MOVED = {
    f"{verb}{verb}{part}": 2
    for part, verbs in {"手": "甩挥摆招搓摊动拉伸洗擦", "头": "抬探", "脚": "跺踢洗", "腰": "扭弯"}.items()
    for verb in verbs
}
"""What is done with them for a moment: 甩甩|手, though 甩手 is a word."""
_UNSEEN_ANY_MORE = {f"{verb}不见": 3 for verb in "看听瞧瞅望找摸"}
"""What is not seen any more is not gone (不见了)."""
ENDS_BEFORE = {
    "有关于": 1,
    "联想到": 2,
    "开水泡": 2,
    "大一时": 2,
    "做好事": 1,
    "地质问": 1,
    **{f"{number}个人": 2 for number in "两三四五六七八九十几"},
    **_TURNED,
    **_WITH_TAIL,
    **_MOVED,
    **_UNSEEN_ANY_MORE,
    "及其他": 1,
    "一把抓": 2,
    **{f"{number}{span}内": 2 for number in "一两三四五六七八九十" for span in "年月周"},
    "不在家": 1,
    "步道长": 2,
    **dict.fromkeys((f"一下{what}" for what in "雨雪课班车楼山水地台"), 1),
    "处在于": 1,
    "得数不": 1,
    **dict.fromkeys((f"闲在{place}" for place in "家屋村城乡这那"), 1),
    "不得以": 2,
    "各国有": 1,
    "但凡是": 2,
    "保供应": 1,
    "一心想": 2,
    "进球门": 1,
    "超历史": 1,
    "来时时": 1,
    "不住上": 1,
    **dict.fromkeys((f"{verb}台{side}" for verb in "赴访来抵" for side in "北中南东"), 1),
    "依规定": 1,
    "全长约": 2,
    "各乡镇": 1,
    "当初选": 2,
    "最快要": 2,
    **dict.fromkeys(("从小区", "从小镇", "从小巷", "从小村", "从小路"), 1),
    **_PEOPLE,
    **_TAKEN,
}
"""After how many characters a word ends that seems to go on: 及|其他, 不得|以, 各|国有企业, 大人|们."""
