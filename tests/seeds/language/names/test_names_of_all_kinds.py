"""Names by what tells them: roles, matches, quotation marks, levels of office, trades, peoples."""

from __future__ import annotations

from each import each

from seeds.language.analyse import analyse, analyse_all


def named(text: str, kind: str) -> list[str]:
    """What the text names of this kind, in order."""
    return [text[name.start : name.end] for name in analyse(text).names if name.kind == kind]


@each(
    ("text", "people"),
    [
        ("养鸡户段小军去年卖了两万只鸡。", ["段小军"]),
        ("蚕农钱月珍养了三十年蚕。", ["钱月珍"]),
        ("蜂農林中杰說，今年花少。", ["林中杰"]),
        ("琴师文若水弹了一曲。", ["文若水"]),
        ("楼门长佟玉芬今年七十二岁。", ["佟玉芬"]),
        ("中医讲究望闻问切，手工艺人靠双手吃饭，卫生安全要紧。", []),
        ("石桥社区的邬海英拉着社工的手。", ["邬海英"]),
        ("护林员达瓦次仁每天走二十公里。", ["达瓦次仁"]),
        ("棉农艾力江·买买提正在地里忙活。", ["艾力江·买买提"]),
        ("牧民乌云其木格骑马赶羊。", ["乌云其木格"]),
        ("芭茅长得比人还高。", []),
        ("我的曾奶奶活到九十岁，曾爷爷走得早。", []),
        ("轿夫阿贵抬了一辈子轿子，吴妈在灶前烧火。", ["阿贵", "吴妈"]),
        ("我和闺蜜小敏去了大理。", ["小敏"]),
        ("阿婆、阿公、阿妹坐在门口剥豆。", []),
        ("网友“清风徐来”留言：“写得真好。”", ["清风徐来"]),
        ("“别走！”翠翠喊道，“爷爷还没回来。”", ["翠翠"]),
        ("王国泉：六十五岁，打鱼为生。", ["王国泉"]),
        ("【記者沈其安東引報導】昨天下雨。", ["沈其安"]),
        ("縣長劉增應到場，劉增應表示很高興。", ["劉增應", "劉增應"]),
        ("茅茅根很甜，毕家岗很冷。", []),
    ],
)
def test_people(text: str, people: list[str]) -> None:
    """A word made like a role, the parts that a people's names have, what friends and nicknames are called."""
    assert named(text, "person") == people


@each(
    ("text", "bodies"),
    [
        ("在决赛中，沙头队以82:75战胜麻涌队。", ["沙头队", "麻涌队"]),
        ("四川大学棒球队的队长来了。", ["四川大学棒球队"]),
        ("中国女子水球队昨天到了。", ["中国女子水球队"]),
        ("半决赛里，袁山贝队、横坑社区队不敌教师队。", ["袁山贝队", "横坑社区队", "教师队"]),
        ("比赛中，医疗队待命，全队上下欢呼，两队打成3:2。", []),
        ("医疗队和教师队下乡去了。", []),
        ("孩子们在红旗小学上学，她在幸福理发店学手艺。", ["红旗小学", "幸福理发店"]),
        ("厂里派他去胜利机械厂，晚上住友谊宾馆。", ["胜利机械厂", "友谊宾馆"]),
        ("他中午在老张饭店吃面，王大妈杂货店在巷子口。", ["老张饭店", "王大妈杂货店"]),
        ("阳光中学生来了，乡村小学、重点中学和希望小学都放假，老李家的饭店关着门。", []),
        ("旗下品牌“溪木源”卖得很好。", ["溪木源"]),
        ("這家名為「聽雨軒」的茶館只有六張桌子。", ["聽雨軒"]),
        ("以“稻香里”命名的民宿在半山腰。", ["稻香里"]),
        ("他选了“龙稻88”“青禾二号”两种。", ["龙稻88", "青禾二号"]),
        ("企业“走出去”，品牌“年轻化”，平台“零门槛”活动。", []),
        ("县人社局、市水务局和镇党委书记都来了。", ["县人社局", "市水务局", "镇党委"]),
        ("请向区住房和城乡建设局反映。", ["区住房和城乡建设局"]),
        ("各区政府、该县人民法院和市中心、县里都知道。", []),
        ("据弗拉德斯特数据显示，销量下降。", ["弗拉德斯特"]),
        ("豪禾食品、佳沐苗木都来了，老车保险便宜。", ["豪禾食品", "佳沐苗木"]),
        ("北京市朝阳区人民法院亚运村法庭开庭。", ["北京市朝阳区人民法院", "亚运村法庭"]),
        ("神舟二十号返回，“雪龙2号”出发。", ["神舟二十号", "雪龙2号"]),
        ("先去老潘家牛肉面，再去助记牛肉汤和清吉水果行。", ["老潘家牛肉面", "助记牛肉汤", "清吉水果行"]),
        ("人家面馆生意好，他记米粉的做法。", []),
    ],
)
def test_bodies(text: str, bodies: list[str]) -> None:
    """Teams where a match is played, brands in quotation marks, offices by their level, firms by their trade."""
    assert named(text, "body") == bodies


@each(
    ("text", "places"),
    [
        ("临湘地处湘鄂边界。", ["临湘", "湘鄂"]),
        ("苏浙两省下雨，从浙中到浙北都是小厂。", ["苏", "浙", "浙中", "浙北"]),
        ("豫剧、粤语、湘菜、川菜、苏绣都好。", []),
        ("台中太平的农民很高兴，彰化和南投也是。", ["台中", "太平", "彰化", "南投"]),
        ("已經公告中彰投雲和桃竹苗地區。", ["中彰投雲", "桃竹苗"]),
        ("北京和平的一天，长江南岸的早晨。", ["北京", "长江"]),
    ],
)
def test_places(text: str, places: list[str]) -> None:
    """Provinces side by side and their parts, districts behind their city, regions of several counties."""
    assert named(text, "place") == places


def test_letters_in_brackets_are_known_in_the_whole_article() -> None:
    """What a body is called by in letters is one where the letters stand alone too, with the full name."""
    texts = ["横坑镇篮球联赛（HKBL）昨晚收官。", "HKBL明年再见。"]
    (name,) = analyse_all(texts)[1].names
    assert (texts[1][name.start : name.end], name.kind, name.full) == ("HKBL", "body", "横坑镇篮球联赛")


def test_a_congress_is_its_short_form() -> None:
    """党的 before it is no part of the name."""
    assert named("大家学习党的二十大精神。", "body") == ["二十大"]
