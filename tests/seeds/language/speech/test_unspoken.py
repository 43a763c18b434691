"""Whose words are that no verb gives to anybody: by who stands near, by the heads of a record, by who is meant."""

from __future__ import annotations

from each import each
from marked import said


@each(
    ("passages", "wanted"),
    [
        (("城管局将派人巡查。“真的彻底，一点没剩。”57岁的[姜春芝]就住在临街。",), ["姜春芝"]),
        (("“早点有就好啦。”[孙桂芬]说。“我们这边便宜些。”60岁的[王淑芬]话音刚落。",), ["孙桂芬", "王淑芬"]),
        (("这对60来岁的老夫妻，两次上门。前一次是3月，“当时我在院子里，全淋湿了。”",), ["老夫妻"]),
        (("“我们感冒了，上了两趟医院。”所以老夫妻要对方赔钱。",), ["老夫妻"]),
        (("[林秋生]说，鱼苗少了。", "幼鱼非常小。“所以，它们活不过冬天。”"), ["林秋生", "林秋生"]),
        (("[周大春]缩回手，但却摆出一副无赖架式：“你少管闲事。”",), ["周大春"]),
        (("“阿姨，”[林秋生]把钱包递过去：“这是您的。”",), ["林秋生", "林秋生"]),
        (("我喜欢诗人[周大春]的那首最短的诗：“我用无垠把我照亮。”",), ["周大春"]),
        (("墙上写着一句话：“禁止吸烟。”",), []),
        (("一位工人走出来。“我们不知道。”记者随后又打了电话。",), ["一位工人"]),
    ],
)
def test_words_without_a_verb_are_of_who_stands_near(passages: tuple[str, ...], wanted: list[str]) -> None:
    """Right behind them, earlier in the passage, in the one before, or who wrote the verse."""
    assert [who for who, _, _ in said(*passages)] == wanted


@each(
    ("passages", "wanted"),
    [
        (("[林秋生]", "桥很旧了。", "[周大春]", "我没有来过。", "[林秋生]", "要修了。", "路也要修。"), "林周林林"),
        (("[林秋生]：请提问。", "大江卫视记者：何时通车？", "[林秋生]：明年。", "一是桥面要铺。"), "林记林林"),
        (("[林秋生]：明年。", "[周大春]：好。", "[林秋生]：走吧。", "桥上的灯（大江网）"), "林周林"),
        (("材料：两斤面粉。", "做法：和面。", "材料：要新鲜。", "完。"), ""),
        (("江边", "今天下雨。", "山上", "今天刮风。", "江边", "晴了。"), ""),
    ],
)
def test_a_record_is_told_by_its_heads(passages: tuple[str, ...], wanted: str) -> None:
    """A name before a colon or alone on its line, with all passages until the next; no recipe, no headings."""
    assert "".join(who[0] for who, _, _ in said(*passages)) == wanted


@each(
    ("text", "wanted"),
    [
        ("[林秋生]表示：“河水已经清了。”“有些人不信，也没办法。”", ["林秋生", "林秋生"]),
        ("[林秋生]说，「你这个比方打得很贴切」，如同没有水的水库，「先把它填满。」", ["林秋生"] * 3),
        ("[林秋生]说，“很贴切”，[周大春]却走了。", ["林秋生"]),
        ("早上遇到一名男子，对方自称是某校校长。", ["男子"]),
        ("[林秋生]信以为真，把钱给了他。", []),
        ("老人放下手中报纸低声说：“好姑娘。”", ["老人"]),
        ("记者联系上一名船厂工作人员，其称此事已经处理完了。", ["船厂工作人员"]),
        ("5月1日，记者找到[林秋生]，其表示不知道。", ["林秋生"]),
        ("不过据市府评估，修桥需要一千亿元。", ["市府"]),
        ("据大江旅游广播10月5日报道，老板提出了赔偿。", ["大江旅游广播"]),
        ("法官放大声量，继续质问：那显示的是你家门口吧？", ["法官"]),
        ("车间主任说：“走吧。”老主任笑着说：“明天再来。”", ["车间主任", "车间主任"]),
        ("那掌柜的笑眯眯地说：“买一包。”", ["掌柜"]),
        ("做徒弟的在一边接话了：“什么难摆正？”", ["做徒弟的"]),
    ],
)
def test_who_is_meant(text: str, wanted: list[str]) -> None:
    """其 and 对方 are who was told of last, 老主任 the one 主任 of the text; what goes on is of the same mouth."""
    assert [who for who, _, _ in said(text)] == wanted
