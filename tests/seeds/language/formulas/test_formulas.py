"""Formulas of newspapers and short forms with numbers, in own sentences of both scripts."""

from __future__ import annotations

from itertools import pairwise

from each import each
from hypothesis import given
from hypothesis import strategies as st

from seeds.language import formulas
from seeds.language.formulas import find, find_short_forms, short_form_at, short_forms
from seeds.language.pinyin import by_character


@each(
    ("text", "written", "name"),
    [
        ("新华社北京11月27日电（记者王二）麦苗长势好。", "新华社北京11月27日电", "dateline"),
        ("据报道，河水涨了。", "据报道", "reported by"),
        ("中新网东海3月10日电(林红)河水涨了。", "(林红)", "name in brackets"),
        ("新华社东海3月10日电 （林红 王二）河水涨了。", "（林红 王二）", "name in brackets"),
        ("案情指，他偷了船。", "案情指", "the case of the prosecution"),
        ("公诉机关指控，他偷了船。", "公诉机关指控", "court or prosecutors hold"),
        ("警方通报称，船找到了。", "警方通报称", "notice says"),
        ("以上仅为作者观点，与本刊无关。", "以上仅为作者观点", "own views"),
        ("更多精彩内容，请看下期。", "更多精彩内容", "follow us"),
        ("法新社图片", "法新社图片", "agency’s picture"),
        ("编辑 | 林红", "编辑 | 林红", "credit with a bar"),
        ("翻译：林红", "翻译：林红", "credit apart"),
        ("據瞭解，河水漲了。", "據瞭解", "according to"),
        ("相關新聞", "相關新聞", "more news"),
        ("【完】", "【完】", "end"),
        ("（本文完）", "（本文完）", "end"),
        ("东海3月18日电(林红)河水涨了。", "东海3月18日电", "place and day"),
        ("（本报记者 林红/文 王大山/图）", "（本报记者 林红/文 王大山/图）", "text and picture by"),
        ("據本報記者實地視察，船都開了。", "據本報記者實地視察", "by our own eyes"),
        ("图1：桥头。", "图1：", "caption opens"),
        ("如图所示，桥很长。", "如图所示", "see the picture"),
        ("（原标题：桥通了）", "（原标题：桥通了）", "reprinted"),
        ("视频截图", "视频截图", "from the net"),
        ("本报综合报道", "本报综合报道", "comprehensive"),
        ("（林紅）", "（林紅）", "signed"),
        ("江河在线记者从水务局获悉，桥封了。", "江河在线记者从水务局获悉", "from a source"),
        ("据水文站测量，水深三米。", "据水文站测量", "according to"),
        ("據鄰居表示，門沒有關。", "據鄰居表示", "according to"),
        ("據指出，漁民已走。", "據指出", "according to"),
        ("據 CNN報導，漁民已走。", "據 CNN報導", "reported by"),
        ("据记者在现场了解，渔民已走。", "据记者在现场了解", "according to"),
        ("根據峰會聲明指出，漁民已走。", "根據峰會聲明指出", "by the figures of"),
        ("他接受電台訪問，說橋封了。", "接受電台訪問", "interviewed"),
        ("江河之声报道，桥封了。", "江河之声报道", "paper reports"),
        ("东海２月５日电　桥封了。", "东海２月５日电", "wire of a place"),
        ("橋封了（編按：次年重開）。", "（編按：次年重開）", "editor’s remark"),
        ("江河网记者林红4月9日报道：桥封了。", "江河网记者林红4月9日报道", "reporter reports"),
        ("陸媒報導，河水漲了。", "陸媒報導", "paper reports"),
        ("《江河報》22日報道，橋封了。", "《江河報》22日報道", "paper reports"),
        ("報道指，橋封了。", "報道指", "reports say"),
        ("警方消息称，桥封了。", "警方消息称", "sources say"),
        ("消息人士透露，桥封了。", "消息人士透露", "sources say"),
        ("最新消息显示，桥封了。", "最新消息显示", "sources say"),
        ("据船厂员工对《江河报》记者透露，桥要拆。", "据船厂员工对《江河报》记者透露", "told to a reporter"),
        ("据一位渔民向本报记者介绍，桥要拆。", "据一位渔民向本报记者介绍", "told to a reporter"),
        ("据《江河报》记者了解，桥要拆。", "据《江河报》记者了解", "according to"),
        ("《江河报》记者注意到，桥没有坏。", "《江河报》记者注意到", "reporter learned"),
        ("新华社成都电（记者王二）桥通了。", "新华社成都电", "bare wire"),
        ("他接受本報專訪時說，橋封了。", "接受本報專訪時", "interviewed"),
        ("他在接受《江河之音》采访时说，桥封了。", "接受《江河之音》采访时", "interviewed"),
        ("江上的桥（附图片１张）", "（附图片１张）", "picture goes with it"),
        ("桥在城东（见下图）。", "（见下图）", "see the picture"),
        ("他叫家俊（音譯）。", "（音譯）", "name as heard"),
        ("桥封了。（本报东海电）", "（本报东海电）", "wire in brackets"),
        ("新华网快讯：桥封了。", "新华网快讯", "flash"),
        ("国内联播快讯", "国内联播快讯", "heading of short news"),
        ("【撰文：林紅】", "【撰文：林紅】", "written by"),
        ("（王二）", "（王二）", "signed"),
        ("江河网上海3月10日电 (王二)桥封了。", "(王二)", "name in brackets"),
        ("江河科技4日讯，桥封了。", "江河科技4日讯", "dateline"),
        ("签发：王二", "签发：王二", "credit of another kind"),
        ("新媒体编辑丨王二", "新媒体编辑丨王二", "credit of another kind"),
        ("三审｜王二", "三审｜王二", "credit of another kind"),
        ("图据江河网", "图据江河网", "pictures by the word of"),
        ("图源/江河网", "图源/江河网", "source behind a stroke"),
        ("街上都是水。（网络截图）", "（网络截图）", "from the net"),
        ("本报特约评论员 王二", "本报特约评论员 王二", "leading article"),
        ("综合新华社报道", "综合新华社报道", "put together from"),
        ("天眼查App显示，船厂已关。", "天眼查App显示", "by a register of firms"),
        ("案情指，他偷了一条船。", "案情指", "the case of the prosecution"),
        ("本台消息，桥封了。", "本台消息", "news of our own"),
        ("〔國際新聞中心／綜合報導〕橋封了。", "〔國際新聞中心／綜合報導〕", "desk in brackets"),
        ("王二／台北報導", "王二／台北報導", "name and place"),
        ("【江河網專訊】橋封了。", "【江河網專訊】", "east net"),
        ("欢迎提供新闻线索", "欢迎提供新闻线索", "call for news"),
        ("桥通了。【完】", "【完】", "end"),
        ("■本报记者 王二", "■本报记者 王二", "byline alone"),
        ("文/图 本报记者 王二", "文/图 本报记者 王二", "text and picture"),
        ("题图为昨天的江面。", "题图为", "photo shows"),
        ("据市统计局通报，桥封了。", "据市统计局通报", "according to"),
        ("据消息人士透露，桥要拆。", "据消息人士透露", "according to"),
        ("据外电报道，桥封了。", "据外电报道", "reported by"),
        ("据本报记者了解，桥要拆。", "据本报记者了解", "according to"),
        ("根据水务局数据，桥已老。", "根据水务局数据", "by the figures of"),
        ("截至本报截稿时，桥仍封着。", "截至本报截稿时", "as of"),
        ("（江河全媒體報道）", "（江河全媒體報道）", "reports in brackets"),
        ("至记者发稿时，桥仍封着。", "至记者发稿时", "as of"),
        ("记者今天（12月4日）从水务部获悉，桥封了。", "记者今天（12月4日）从水务部获悉", "from a source"),
        ("《大江日报》11 月 5 日（王二）雨停了。", "《大江日报》11 月 5 日（王二）", "paper and day"),
        ("記者：王二", "記者：王二", "byline alone"),
        ("大江经济记者 王二 大江经济编辑 林红", "大江经济记者 王二 大江经济编辑 林红", "byline alone"),
        ("生活中心／台北報導", "生活中心／台北報導", "desk reports"),
        ("（本报综合）", "（本报综合）", "put together"),
        ("（文中人物均为化名）", "（文中人物均为化名）", "alias"),
        ("審讀：林紅", "審讀：林紅", "credit"),
        ("记者向值班渔民了解得知，桥没有坏。", "记者向值班渔民了解得知", "reporter asks"),
        ("本报青州讯 桥通了。", "本报青州讯", "report of a place"),
        ("大江报快讯 桥通了。", "大江报快讯", "flash of a paper"),
        ("有报道称，桥封了。", "有报道称", "reports there are"),
        ("水文局数据显示，水位低。", "水文局数据显示", "figures show"),
        ("水文局27日公布的数据显示，水位低。", "水文局27日公布的数据显示", "figures show"),
        ("泰国媒体当天报道称，桥封了。", "泰国媒体当天报道称", "media of a country"),
        ("據《River Daily》報導，橋封了。", "據《River Daily》報導", "medium in letters"),
        ("記者現場所見，橋已封。", "記者現場所見", "reporter saw there"),
        ("有記者問到橋何時重開。", "有記者問到", "asked by reporters"),
        ("匿名消息來源指出，橋封了。", "匿名消息來源指出", "sources unnamed"),
        ("截至目前，桥仍封着。", "截至目前", "as it stands"),
        ("橋上的魚（示意圖／江河社）", "（示意圖／江河社）", "picture of another kind"),
        ("（圖／記者林紅攝，2024.11.05）", "（圖／記者林紅攝，2024.11.05）", "picture with its day"),
        ("橋通了。1131105", "1131105", "day of the agency"),
        ("（編譯：林紅）1131105", "（編譯：林紅）1131105", "edited with its day"),
        ("採訪、撰文：林紅", "採訪、撰文：林紅", "wrote and did more"),
        ("本文转自：大江日报", "本文转自：大江日报", "reprinted from"),
        ("特约记者 林红 发自东海", "特约记者 林红 发自东海", "sent from"),
        ("路透社援引渔民的话说，桥封了。", "路透社援引渔民的话说", "quoted by an agency"),
        ("这里推行“1+3+N”工作模式。", "1+3+N", "numbered slogan"),
        ("启动“第一公里·桥”惠民工程。", "第一公里·桥", "numbered slogan"),
        ("芋头是「一鄉一特產」的代表。", "一鄉一特產", "one for each"),
        ("新华社联合国2024年11月27日电 开会了。", "新华社联合国2024年11月27日电", "dateline"),
        ("中新网11月27日电 下雪了。", "中新网11月27日电", "dateline"),
        ("本报成都11月27日讯 菜价稳了。", "本报成都11月27日讯", "dateline"),
        ("（中央社記者王小明台北27日電）下雨了。", "中央社記者王小明台北27日電", "agency reporter"),
        ("中央社台北27日電，下雨了。", "中央社台北27日電", "dateline"),
        ("（中央社記者王小明、林紅台北27日電）下雨了。", "中央社記者王小明、林紅台北27日電", "dateline"),
        ("江河科技讯 北京时间11月27日消息，船下水了。", "江河科技讯 北京时间11月27日消息", "site report"),
        ("来源 大江晚报", "来源 大江晚报", "source alone"),
        ("（法新社巴黎27日電）下雨了。", "法新社巴黎27日電", "dateline"),
        ("编辑丨王二 来了", "编辑丨王二", "credit behind a bar"),
        ("一审：王二 二审：林小明", "一审：王二", "checked three times"),
        ("雨停了。（法新社）", "（法新社）", "agency alone"),
        ("〔編譯王小明／綜合報導〕雨停了。", "〔編譯王小明／綜合報導〕", "bracketed agency report"),
        ("【本報綜合報導】雨停了。", "【本報綜合報導】", "bracketed agency report"),
        ("新华社电 雨停了。", "新华社电", "bare wire"),
        ("东海，据报一船沉没。", "据报", "as reported"),
        ("（中新网记者 王小明）", "（中新网记者 王小明）", "reporter of"),
        ("江河报水务记者制图", "江河报水务记者制图", "drawn by"),
        ("经本局查明，堤坏了。", "经本局查明", "office established"),
        ("翻攝自臉書", "翻攝自臉書", "taken from"),
        ("（大江云记者 王二 林小明 通讯员 夏三）", "（大江云记者 王二 林小明 通讯员 夏三）", "byline in brackets"),
        ("出口12万元（人民币，下同），", "（人民币，下同）", "money below"),
        ("（翻攝自林男臉書、本報資料照）", "（翻攝自林男臉書、本報資料照）", "taken from"),
        ("大江在线01月31日讯 雨停了。", "大江在线01月31日讯", "dateline"),
        ("聯合報／ 記者林小明／台北即時報導", "聯合報／ 記者林小明／台北即時報導", "paper, reporter, place"),
        ("夏女士来电：桥上堵了。", "夏女士来电", "a reader calls"),
        ("记者林小明：桥上的车散了。", "记者林小明", "reporter answers a call"),
        ("江河社记者林小明、李河", "江河社记者林小明、李河", "byline alone"),
        ("江河日报实习记者 林小明", "江河日报实习记者 林小明", "byline alone"),
        ("桥修好了。江河日报记者 林小明 通讯员 李河 摄", "江河日报记者 林小明 通讯员 李河 摄", "two bylines"),
        ("JIANG江河新聞網記者林小明／台南報導", "JIANG江河新聞網記者林小明／台南報導", "byline reports"),
        ("記者林小明∕台南報導", "記者林小明∕台南報導", "byline reports"),
        ("實習記者林小明／綜合報導", "實習記者林小明／綜合報導", "byline reports"),
        ("江河体育7月14日宣 船队赢了。", "江河体育7月14日宣", "dateline"),
        ("据江河水务公众号消息，桥修好了。", "据江河水务公众号消息", "reported by"),
        ("据江河网微信公号（林小明、李河）", "据江河网微信公号（林小明、李河）", "by an account of the net"),
        ("（吉隆坡31日讯）河水涨了。", "（吉隆坡31日讯）", "place and day in brackets"),
        ("根据江河气象台的消息，要下雨。", "根据江河气象台的消息", "by the figures of"),
        ("依据水务部公告，桥封了。", "依据水务部公告", "by the figures of"),
        ("责任编辑 林小明", "责任编辑 林小明", "editors"),
        ("记者就此进行了走访。", "记者就此进行了走访", "reporter goes there"),
        ("据其网站资料，店开了十年。", "据其网站资料", "by their own site"),
        ("（江媒報導）雨停了。", "（江媒報導）", "reports in brackets"),
        ("原告夏某诉称：堤坏了。", "原告夏某诉称", "plaintiff states"),
        ("被告辩称，堤没坏。", "被告辩称", "defendant answers"),
        ("依照堤防条例，判决如下：", "判决如下", "judgment follows"),
        ("本报讯 昨天下雪。", "本报讯", "own report"),
        ("本报讯王小明报道：昨天下雪。", "本报讯王小明报道", "own report"),
        (
            "本报讯（记者 王小明 通讯员 李河 文／图）昨天下雪。",
            "（记者 王小明 通讯员 李河 文／图）",
            "byline behind the opening",
        ),
        ("《江河日报》2022年10月15日A15版", "《江河日报》2022年10月15日A15版", "printed on page"),
        ("【記者王小明•台南報導】雨停了。", "【記者王小明•台南報導】", "bracketed byline"),
        ("【本報訊】昨天下雪。", "【本報訊】", "own report"),
        ("本報訊，昨天下雪。", "本報訊", "own report"),
        ("央视网消息：地震了。", "央视网消息", "agency says"),
        ("记者从市水务局获悉，要停水。", "记者从市水务局获悉", "from a source"),
        ("记者27日从区教育局了解到，要开学。", "记者27日从区教育局了解到", "from a source"),
        ("記者從警方獲悉，路通了。", "記者從警方獲悉", "from a source"),
        ("记者注意到，门开着。", "记者注意到", "reporter learned"),
        ("记者在菜场看到，人很多。", "记者在菜场看到", "reporter saw"),
        ("据新华社报道，路通了。", "据新华社报道", "reported by"),
        ("另据当地媒体报道，路通了。", "另据当地媒体报道", "reported by"),
        ("据介绍，园里有猫。", "据介绍", "according to"),
        ("据馆长介绍，园里有猫。", "据馆长介绍", "according to"),
        ("據了解，園裡有貓。", "據了解", "according to"),
        ("据悉，园里有猫。", "据悉", "according to"),
        ("据不完全统计，有猫三十只。", "据不完全统计", "according to"),
        ("据水务局统计，水少了一半。", "据水务局统计", "by whose figures"),
        ("据江河咨询数据显示：水少了。", "据江河咨询数据显示", "by whose figures"),
        ("据水务局发布的报告，水少了。", "据水务局发布的报告", "by whose report"),
        ("日前从水务局了解到，要停水。", "日前从水务局了解到", "from whom"),
        ("水会回来的。（作者系青河大学教授）", "（作者系青河大学教授）", "who the author is"),
        ("图为孩子们在喂猫。", "图为", "photo shows"),
        ("圖為孩子們在餵貓。", "圖為", "photo shows"),
        ("昨日，江城青年报记者从水务局获悉，要停水。", "江城青年报记者从水务局获悉", "from a source"),
        ("【Lake新聞台】渡輪今早停航。", "【Lake新聞台】", "medium in brackets"),
        ("雨停了。（江城晚报）", "（江城晚报）", "medium behind"),
        ("客队捧走奖杯。(Willow)", "(Willow)", "signed"),
        ("客队捧走奖杯。（林小明）", "（林小明）", "signed"),
        ("“尝尝我的梨。”近日，记者一进果园就听见喊声。", "近日", "lately"),
        ("媒体报道，堤要重修。", "媒体报道", "media report"),
        ("调查显示，三成人不吃早饭。", "调查显示", "study shows"),
        ("研究成果发表于一家期刊。", "研究成果发表于", "published in"),
        ("他在会上发表上述言论。", "发表上述言论", "these remarks"),
        ("有记者问，路何时通？", "有记者问", "asked by the press"),
        ("但合同另有约定的除外。", "合同另有约定的除外", "saving clause"),
        ("参考案例 王某诉林某案", "参考案例", "case heading"),
        ("受访者供图", "受访者供图", "photo credit"),
        ("記者王小明／攝影", "記者王小明／攝影", "photo credit"),
        ("雪景。通讯员 王小明 摄", "通讯员 王小明 摄", "photo credit"),
        ("锦江晚报讯 记者王小明报道：昨天下雪。", "锦江晚报讯 记者王小明报道", "own report"),
        ("（青河附小提供）", "（青河附小提供）", "supplied in brackets"),
        ("3月17日消息，菜价稳了。", "3月17日消息", "dated news"),
        ("又讯（记者 王二）菜价稳了。", "又讯", "more news"),
        ("江城晚报记者通过走访菜场发现，菜价稳了。", "江城晚报记者通过走访菜场发现", "reporter found"),
        ("记者调查发现，菜价稳了。", "记者调查发现", "reporter found"),
        ("据新华社、中新社报道，路通了。", "据新华社、中新社报道", "reported by several"),
        ("（据新华社）", "据新华社", "by an agency"),
        ("记者 王二 社区供图", "社区供图", "photo credit"),
        ("本报记者 王二 摄影报道", "本报记者 王二 摄影报道", "byline alone"),
        ("來源：自由時報", "來源：自由時報", "source"),
        ("圖／王小姐提供", "圖／王小姐提供", "picture by"),
        ("（新华社发）", "（新华社发）", "issued by agency"),
        ("（明報報道）雨停了。", "（明報報道）", "reports in brackets"),
        ("通讯员 王二 记者 林小明", "通讯员 王二 记者 林小明", "two bylines"),
        ("文｜林小明", "文｜林小明", "credit"),
        ("雪后的山。王二 摄", "王二 摄", "photographed"),
        ("路通了。（完）", "（完）", "end"),
        ("责编：王二", "责编：王二", "credit"),
        ("（责任编辑：王二）", "（责任编辑：王二）", "credit"),
        ("全媒体记者 王二", "全媒体记者 王二", "byline alone"),
        ("【記者王小明／台北報導】下雨了。", "【記者王小明／台北報導】", "bracketed byline"),
        ("〔記者王小明／台北報導〕下雨了。", "〔記者王小明／台北報導〕", "bracketed byline"),
        ("綜合外電報導，路通了。", "綜合外電報導", "comprehensive"),
        ("下转第三版", "下转第三版", "continued"),
        ("王二（化名）说，路通了。", "（化名）", "alias"),
        ("（通讯员 王二 林小明）下雪了。", "（通讯员 王二 林小明）", "byline of a correspondent"),
        ("（实习生 王二 通讯员 林小明）下雪了。", "（实习生 王二 通讯员 林小明）", "byline of a correspondent"),
        ("（文/王二 图/林小明）", "（文/王二 图/林小明）", "byline of a correspondent"),
        ("根据养蜂协会统计，县里有蜂三百箱。", "根据养蜂协会统计", "by the figures of"),
        ("根據氣象站監測數據顯示，雨少了。", "根據氣象站監測數據顯示", "by the figures of"),
        ("根据《蜂报》报道，蜜贵了。", "根据《蜂报》报道", "by the figures of"),
        ("经审理查明，蜂是他家的。", "经审理查明", "court finds"),
    ],
)
def test_a_formula_is_found_whole(text: str, written: str, name: str) -> None:
    """From its first character to its last, with a card that says what it is for."""
    found = {text[one.start : one.end]: one for one in find(text)}
    assert written in found, list(found)
    assert found[written].name == name and found[written].card


@each(
    "text",
    [
        "《大江日报》11月5日的头条。",
        "证据确凿。",
        "根据统计数字。",
        "根据规定，不许停车。",
        "根据需要，随时调查。",
        "他占据了位子。",
        "公司提供图纸。",
        "地图为证，请看。",
        "记者很忙。",
        "通讯录丢了。",
        "“一带一路”修到了江边。",
        "一名自由摄影记者来了。",
        "他只负责编写稿子。",
        "收入的主要来源：一是种菜。",
        "他便是在此拍摄",
        "争取自己的权利。",
        "资料照本宣科地念。",
        "他引经据典，占据上风。",
    ],
)
def test_a_word_that_holds_a_cue_is_no_formula(text: str) -> None:
    """据 in 证据 and 供图 in 提供图纸 open nothing."""
    assert find(text) == []


def test_every_character_of_a_formula_leads_to_its_card() -> None:
    """The card is shown on the whole formula, and beside it nothing."""
    text = "据介绍，园里有猫。"
    assert [bool(formulas.at(text, offset)) for offset in range(5)] == [True, True, True, False, False]


@each(
    ("text", "short"),
    [
        ("做好“三农”工作。", "三农"),
        ("做好三農工作。", "三农"),
        ("推进放管服改革。", "放管服"),
        ("九二共識再受關注。", "九二共识"),
        ("二十大报告写得清楚。", "二十大"),
        ("五一假期人多。", "五一"),
        ("共建一带一路。", "一带一路"),
        ("对酒驾零容忍。", "零容忍"),
        ("實行996工作制。", "996"),
    ],
)
def test_a_short_form_is_found_in_both_scripts(text: str, short: str) -> None:
    """With what it stands for."""
    form = find_short_forms(text)[0].form
    assert form.short == short and form.full and form.english
    assert short_form_at(text, text.index(form.short[0])) == form or form.traditional[0] in text


@each(
    "text",
    [
        "买了五一个苹果。",
        "第三农场。",
        "一大早起来。",
        "十一个人。",
        "二十二十大字。",
        "三国语言。",
        "这是BATTLE。",
    ],
)
def test_the_same_characters_may_be_no_short_form(text: str) -> None:
    """十一 in 十一个人 is a number, 三农 in 第三农场 nothing."""
    assert find_short_forms(text) == []


def test_the_short_forms_are_whole() -> None:
    """Four hundred and more, none twice, each with two scripts of one length and a reading a character."""
    forms = short_forms()
    assert len(forms) >= 400 and len({form.short for form in forms}) == len(forms)
    for form in forms:
        assert len(form.short) == len(form.traditional), form
        assert form.full and form.english and form.field, form
        assert form.since == "" or form.since.rstrip("s").isdigit(), form
        assert len(by_character(form.short, form.pinyin)) == len(form.short), form


@given(
    st.lists(st.sampled_from("据从记者报日电讯图为供摄完（）27本社新华，。 三农两会十五"), max_size=40).map("".join)
)
def test_any_text_is_read(text: str) -> None:
    """Formulas lie within the text, in order and apart."""
    found = find(text)
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert all(first.end <= second.start for first, second in pairwise(found))
