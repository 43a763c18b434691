"""Who speaks where no verb tells, what is asked of another, by whose figures and words a sentence is told."""

from __future__ import annotations

from each import each

from seeds.language.analysis import Name
from seeds.language.speech import statements


def speakers(*passages: str, names: str = "林秋生 周大春") -> list[str]:
    """Who says each statement; the names are persons wherever they stand."""
    found = [
        sorted(
            Name(at, at + len(name), "person")
            for name in names.split()
            for at in range(len(text))
            if text.startswith(name, at)
        )
        for text in passages
    ]
    return [one.speaker for one in statements(passages, found)]


@each(
    ("text", "wanted"),
    [
        ("林秋生放下锄头。“歇会儿吧！”", ["林秋生"]),
        ("“你听着，”林秋生压低声音，“堤要垮了。”", ["林秋生", "林秋生"]),
        ("“唔，”我放下包袱，“是的。”", ["我", "我"]),
        ("林秋生的话让大家沉默：“我们没有退路。”", ["林秋生"]),
        ("老人望着河。过了很久，才又开口：“他要是还在，今年四十了。”", ["老人"]),
        ("林秋生以“急用钱”为由借了三万元。", ["林秋生"]),
        ("林秋生以“水太浑”为由告到法庭，要求船厂停止排污。", ["林秋生", "林秋生"]),
        ("林秋生勉励队员们再接再厉。", ["林秋生"]),
        ("村民们找到水利站，希望站里早点修堤。", ["村民们"]),
        ("林秋生提出以下几点要求：一要修堤。", ["林秋生"]),
        ("林秋生评价这座桥是“河上最稳的一座”。", ["林秋生"]),
        ("据水利局统计，鱼少了三成。", ["水利局"]),
        ("据江河咨询数据显示，鱼少了三成。", ["江河咨询"]),
        ("在林秋生看来，堤太矮。", ["林秋生"]),
        ("用老板娘的话说，做生意就是做人。", ["老板娘"]),
        ("网友“山里的风”评论道：“看哭了。”", ["山里的风"]),
        ("他的妻子告诉记者，堤修好了。", ["他的妻子"]),
        ("我问他多大了，他说今年十七岁了。", ["我", "他"]),
        ("林秋生在网上写道，堤修好了。", ["林秋生"]),
        ("渡夫抬起头来，望着河水。“过湖吗？”", ["渡夫"]),
        ("“鱼多了。”一名老年参赛者说，河也清了。", ["一名老年参赛者", "一名老年参赛者"]),
        ("林秋生养鱼。他起诉要求船厂赔偿五千元。", ["林秋生"]),
        ("老伴埋怨我说：“原来的桥好。”", ["老伴"]),
        ("林秋生 8 月发文称，桥太窄。", ["林秋生"]),
        ("偶尔一个大人会走过来，大喊一声：“快点回家！”", ["一个大人"]),
        ("摆渡的说：“船三点开。”", ["摆渡的"]),
        ("那个收鱼的说，价钱又跌了。", ["那个收鱼的"]),
        ("芦花也笑了说：“我就不去了。”", ["芦花"]),
        ("罗增应表示，堤已经修好。", ["罗增应"]),
        ("林秋生：51岁，打鱼为生，为人和善。", []),
        ("林秋生:51岁,打鱼为生,为人和善。", []),
        ("看好的说：“不急。”", []),
        ("林秋生说着，回头看了一眼站在堤上的村民，高声嚷道：“开闸！”", ["林秋生"]),
        ("林秋生的神情有些激动，“这座桥，是我修的？”", ["林秋生"]),
        ("记者失望地挂了电话，跟司机说：“我们回去吧。”", ["记者"]),
        ("“怎么不行？你开就是了！”记者瞪了他一眼。", ["记者"]),
        ("“不介意。”说着，林秋生把帽子摘下来。", ["林秋生"]),
        ("John Brown说，河水太浑。", ["John Brown"]),
        ("有研究显示，鱼少了三成。", []),
        ("祖父总说，春天就要来了。", ["祖父"]),
        ("我奶奶走过来，问：“吃了吗？”", ["我奶奶"]),
        ("我爸也这么念叨，他说堤快垮了。", ["我爸", "我爸"]),
        ("我父母见了以后，悄悄说，你自己拿主意。", ["我父母"]),
        ("她婆婆听了，说，那就算了。", ["她婆婆"]),
        ("外婆坐在灶前，一边添柴一边跟我讲，从前有条白蛇。", ["外婆"]),
        ("“这鬼天气。”林秋生嘟囔了一句，把领子竖起来。", ["林秋生"]),
        ("我父母见了以后，偷偷跟我说，你自己拿主意。", ["我父母"]),
        ("我姐姐们走过来，我问：“吃了吗？”", ["我"]),
        ("他把钱推回去，说了句“不用你管”。", ["他"]),
        ("江城2月9日电（记者 林秋生）一项新近发表的论文指出，鱼少了三成。", ["一项新近发表的论文"]),
        ("林秋生期望主办方早日修好河堤。", ["林秋生"]),
        ("原告林秋生的代理人强调，堤不牢。", ["原告林秋生的代理人"]),
        ("有企业甚至表示，船不够。", ["有企业"]),
        ("咧着嘴也笑了说：“不急。”", []),
        ("堤坝应表示清楚。", []),
        ("据了解，鱼少了三成。", []),
        ("根据记者看到的数据，鱼少了三成。", []),
        ("法定代表人：王某，系该公司董事长。", []),
    ],
)
def test_a_statement_without_a_plain_verb_goes_to_its_speaker(text: str, wanted: list[str]) -> None:
    """By what somebody does beside it, by what he asks, by whose figures and words a sentence is told."""
    assert speakers(text) == wanted


def test_two_talk_to_and_fro_in_a_scene() -> None:
    """He is who the scene has brought in, the narrator is the other, and words alone go from one to the other."""
    scene = (
        "渡夫戴着斗笠，弯着腰。",
        "我踏上船，他抬起头来，望着我大声问道：",
        "“过湖吗？”",
        "“唔，”我放下包袱，“是的。”",
        "“那要等到天明。”他又弯腰做事去了。",
        "“多给些钱不能吗？”",
        "“告诉你，”他说，“不能。”",
    )
    assert speakers(*scene) == ["渡夫", "我", "我", "渡夫", "我", "渡夫", "渡夫"]


def test_two_talk_from_the_first_passage_on() -> None:
    """Who is told by a deed alone, 芦花也笑了说, is one of the two; all words find their mouth."""
    scene = ("“你们那儿？”", "“嗯。”", "周大春笑着说：“真远。”", "芦花也笑了说：“不远。”", "“有船吗？”", "“有。”")
    assert speakers(*scene) == ["周大春", "芦花", "周大春", "芦花", "周大春", "芦花"]


def test_who_acts_in_the_scene_may_be_the_other() -> None:
    """Where one alone speaks by name, words without a word beside them are of the other who is there."""
    found = speakers(
        "老汉蹲在门口补网，我叫了他一声。", "“大爷，这儿能过河吗？”", "“能。”老汉头也不抬。", "“多谢。”"
    )
    assert found == ["我", "老汉", "我"]


def test_he_is_nobody_whom_his_own_sentence_names_behind_him() -> None:
    """她把信递给林秋生，说： is not told of 林秋生; and of two, 她 is the one with a woman's name."""
    assert speakers("她把信递给林秋生，说：“给你的。”") == ["她"]
    assert speakers("林秋梅低着头。周志强急了。", "“不去。”她的声音很小。", names="林秋梅 周志强") == ["林秋梅"]


def test_who_did_something_goes_on_in_the_next_passage() -> None:
    """然后说到： begins a passage; it is of the seller of whom the last one tells."""
    assert speakers("售票员看了看我，开始查询。", "然后说到：没有票了。") == ["售票员"]


def test_an_interview_is_told_by_its_turns() -> None:
    """The questions are of the reporter, the answers of whom they are put to."""
    assert speakers("记者：堤有多高？", "林秋生：五米。", "记者：够吗？") == ["记者", "林秋生", "记者"]


def test_a_quotation_inside_reported_words_is_of_who_is_reported() -> None:
    """Somebody of whom he speaks does not get it, nor the next 他."""
    told = speakers("林秋生说，周大春总理的消息不一样，“在我看来，这都不难”。", "他还表示，桥也要修。")
    assert set(told) == {"林秋生"}


@each("who", ["王同学", "刘导演"])
def test_a_name_may_end_like_a_word_with_the_verb(who: str) -> None:
    """学说 and 演说 are words, 王同学说 and 刘导演说 are none of them, nor does 对讲机 speak."""
    assert speakers(f"{who}说，桥修好了。", names=who) == [who]
    assert speakers(f"{who}家的对讲也挂在墙上。", names=who) == []


def test_a_question_that_reports_somebody_is_the_askers() -> None:
    """In an interview what stands behind 记者： is asked, whatever it says that somebody else said."""
    assert speakers("记者：听您妹妹[林秋月]说，您常常失眠，是吗？", "林秋生：是的。")[0] == "记者"


def test_he_goes_on_being_who_he_was_while_nobody_else_is_named() -> None:
    """In a talk told by 我 the other is 他 for many passages, and no second man comes in."""
    told = ("顾教授走进来。", "“请坐。”我说。", "他点点头。", "“喝茶吗？”我问。", "我倒了水。", "他说：“谢谢。”")
    assert speakers(*told) == ["我", "我", "顾教授"]


def test_the_figures_of_a_work_are_its_own() -> None:
    """数据 between a work and its verb tells only by what the work shows it."""
    text = "《河流年鉴》数据显示，鱼少了三成。"
    assert [one.speaker for one in statements([text], [[Name(1, 5, "work")]])] == ["河流年鉴"]


def test_who_is_asked_by_his_title_answers() -> None:
    """A passage that is only a quotation is of him whom the one before asked by surname and work."""
    assert speakers("林秋生问：“何老板，桥通了吗？”", "“我不太清楚，还要等几天。”") == ["林秋生", "何老板"]


@each(
    ("passages", "wanted"),
    [
        (("□采访人：林秋生（记者）", "■受访人：周大春（船工）", "□河水清了吗？", "■清了。"), ["林秋生", "周大春"]),
        (("受访者：周大春", "问：河水清了吗？", "答：清了，鱼也多了。"), ["记者", "周大春"]),
        (("■ 河水清了", "■ 鱼也多了"), []),
    ],
)
def test_the_turns_of_an_interview(passages: tuple[str, ...], wanted: list[str]) -> None:
    """Marks before the turns lead to the names in the head; marks of a list lead to nobody."""
    assert speakers(*passages) == wanted
