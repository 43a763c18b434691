"""Bodies that no place tells: offices of a school, clubs in a match, firms called by a word, sites, letters."""

from __future__ import annotations

from each import each

from seeds.language.analyse import analyse, analyse_all


def named(text: str, *kinds: str) -> list[str]:
    """What the text names of these kinds, in order."""
    return [text[name.start : name.end] for name in analyse(text).names if name.kind in kinds]


@each(
    ("text", "found"),
    [
        ("科研处和人事处下午开会。", ["科研处", "人事处"]),
        ("党委宣传部请来两位老师。", ["党委宣传部"]),
        ("會計學院與外語學院合辦晚會。", ["會計學院", "外語學院"]),
        ("校医院上午不看牙。", ["校医院"]),
        ("各科研处都要报数，一个学院报一次。", []),
        ("财务部和宣传部都去了展厅。", []),
        ("高等学院很多，独立学院也不少。", []),
    ],
)
def test_offices_and_schools_of_an_institution(text: str, found: list[str]) -> None:
    """An office by its task and a school by its subject are named; what is counted or any is not."""
    assert named(text, "body") == found


@each(
    ("text", "found"),
    [
        ("建业主场2比1击败辽足，国安与泰达战平。", ["建业", "辽足", "国安", "泰达"]),
        ("火箭客场输球，太阳主场赢了。", ["火箭", "太阳"]),
        ("公牛不敌湖人，比分是90比101。", ["公牛", "湖人"]),
        ("牧民说，公牛跑进了玉米地。", []),
        ("傍晚的太阳把河面照得通红。", []),
        ("北京球队昨晚又输了。", []),
    ],
)
def test_clubs_where_a_match_is_spoken_of(text: str, found: list[str]) -> None:
    """Clubs as fans call them; a word of every day only where it plays, and no team of any place."""
    assert named(text, "body") == found


@each(
    ("text", "found"),
    [
        ("苹果公司去年卖出两亿部手机。", ["苹果公司"]),
        ("他戴了五年的小米手表坏了。", ["小米"]),
        ("三星、小米和苹果都降了价。", ["三星", "小米", "苹果"]),
        ("奶奶买了三斤苹果和一袋小米。", []),
        ("民生信托與長安信託都是債權人。", ["民生信托", "長安信託"]),
        ("他买了家族信托和股指期货。", []),
        ("台積電、緯創和上銀科技股價齊漲。", ["台積電", "緯創", "上銀科技"]),
        ("苹果供应商立讯精密昨日涨停。", ["苹果", "立讯精密"]),
    ],
)
def test_firms_that_a_word_of_every_day_calls(text: str, found: list[str]) -> None:
    """A firm is meant where something beside tells of one; a listed firm wherever it stands."""
    assert named(text, "body") == found


@each(
    ("text", "found"),
    [
        ("新浪体育讯 昨晚两队战平。", ["新浪体育"]),
        ("据河湾人事考试网公布，笔试定在六月。", ["河湾人事考试网"]),
        ("據趣味科學網站報導，彗星今晚最亮。", ["趣味科學網站"]),
        ("他上网查询，渔民正在收网。", []),
    ],
)
def test_sites_and_parts_of_portals(text: str, found: list[str]) -> None:
    """A site that publishes something is named by all that stands before 网; nets are not."""
    assert named(text, "body") == found


@each(
    ("text", "found"),
    [
        ("据国家气象局消息，周末有雨。", ["国家气象局"]),
        ("国家疾病控制和预防中心派来三个人。", ["国家疾病控制和预防中心"]),
        ("西安市中院昨天开庭。", ["西安市中院"]),
        ("白銀市委書記到了現場。", ["白銀市委"]),
        ("眉山市公安局彭山分局民警赶到。", ["眉山市公安局彭山分局"]),
        ("中国工商银行青海省分行行长来了。", ["中国工商银行青海省分行"]),
        ("12家墨西哥银行被查。", []),
        ("他从美国总部调来。", []),
        ("县里有公共图书馆。", []),
    ],
)
def test_what_a_state_has_one_of_and_many_of(text: str, found: list[str]) -> None:
    """An office of the state and a part of an office are named whole; a state's banks name none."""
    assert named(text, "body") == found


@each(
    ("text", "found"),
    [
        ("俄罗斯联邦安全局（FSB）说，人已经抓到。", ["俄罗斯联邦安全局", "FSB"]),
        ("德国小城美因茨（Mainz）下雪了。", ["德国", "美因茨", "Mainz"]),
        ("公司首席执行官（CEO）没有来。", []),
    ],
)
def test_letters_beside_a_name(text: str, found: list[str]) -> None:
    """What stands in letters in brackets behind a name is a name; a post is not."""
    assert named(text, "body", "place") == found


@each(
    ("texts", "found"),
    [
        (["被告王鴻軒、沈灝昨日提堂。", "王辯稱，當時不知情；沈則承認。"], ["王鴻軒", "沈灝", "王", "沈"]),
        (["苏琳到了北京。", "苏琳先走了。"], ["苏琳", "苏琳"]),
        (["市長柯文哲下令。", "柯今天受訪，柯強調不急。"], ["柯文哲", "柯", "柯"]),
        (["被告人小平、小涛和小洋认罪。", "小洋负责望风。"], ["小平", "小涛", "小洋", "小洋"]),
        (["邻居小门坏了，同学大家都好。"], []),
        (["明文对母亲说：“走吧。”", "明文听了，笑了。", "明文以为天晚了，明文认为不晚。"], ["明文"] * 4),
        (["公司明文规定。", "明文对此不提。"], []),
        (["镇长王大山到了。", "王称呼他为师傅。国王表示欢迎。"], ["王大山"]),
    ],
)
def test_a_surname_alone_and_a_word_of_grammar_behind_a_name(texts: list[str], found: list[str]) -> None:
    """Once the full name stood the surname alone says something; no word of grammar is taken to a name."""
    analyses = analyse_all(texts)
    names = zip(texts, analyses, strict=True)
    assert [text[one.start : one.end] for text, met in names for one in met.names if one.kind == "person"] == found


@each(
    ("text", "found"),
    [
        ("他住在北京市房山区长沟镇。", ["北京市", "房山区", "长沟镇"]),
        ("阿勒颇市中心和東京市中心都停了電。", ["阿勒颇", "東京"]),
        ("他住在友谊五村，全县十村都通了车。", ["友谊五村"]),
        ("士林市場人很多，淮河大堤上也是。", ["士林市場", "淮河大堤"]),
        ("瑞典乒乓球公开赛在斯德哥尔摩开打。", ["瑞典", "斯德哥尔摩"]),
        ("罗斯托夫、特维尔、卡卢加等州进入紧急状态。", ["罗斯托夫", "特维尔", "卡卢加"]),
        ("绿光资本创始人大卫·埃因霍温来了。", []),
    ],
)
def test_places_that_longer_names_swallowed(text: str, found: list[str]) -> None:
    """A place stands alone beside a town called 长…, before its middle and before an event; known abroad too."""
    assert named(text, "place") == found


@each(
    ("text", "found"),
    [
        ("自由民主黨與立憲民主黨批評政府。", ["自由民主黨", "立憲民主黨"]),
        ("民統黨總裁昨天發表聲明。", ["民統黨"]),
        ("时代基进党主席宣布参选。", ["时代基进党"]),
        ("执政党和反对党都同意，各党派人参加。", []),
        ("党委和党支部要带头，党校培训党员。", []),
        ("“大地”集团和“好日子”公司都关了门。", ["大地", "好日子"]),
    ],
)
def test_parties_and_firms_in_marks(text: str, found: list[str]) -> None:
    """A party is called by what it wants or by a short form before who heads it; a firm in marks by any word."""
    assert named(text, "body") == found


@each(
    ("text", "found"),
    [
        ("人稱「鐵頭」的男子逃走了。", ["鐵頭"]),
        ("她花名“小辣椒”，会唱歌。", ["小辣椒"]),
        ("里長陳王秀珠女士到場。", ["陳王秀珠"]),
        ("吴林丽华表示感谢。", ["吴林丽华"]),
        ("全家人都在，一张家人的合影挂在墙上。", []),
    ],
)
def test_nicknames_and_two_surnames(text: str, found: list[str]) -> None:
    """What somebody is called in marks is a name, and so are a wife's two surnames with her given name."""
    assert named(text, "person") == found


def test_places_that_a_state_has_overseas() -> None:
    """The state stands in the name of the place."""
    assert named("他去了法屬圭亞那和英屬印度。", "place") == ["法屬圭亞那", "英屬印度"]
