"""Suspected faults: found where a reader would stumble, silent where the text is merely unusual."""

from __future__ import annotations

import re

from each import each
from hypothesis import given
from hypothesis import strategies as st

from seeds.documents import Passage, bundled
from seeds.language.glossary.entries import rows
from seeds.language.glossary.faults import COMMONEST, SPREAD, patterns, suspected
from seeds.language.glossary.lexicon import lexicon
from seeds.language.glossary.suspicion import Suspicion


def hints(*texts: str) -> tuple[Suspicion, ...]:
    """What is suspected in an article of these paragraphs."""
    return suspected([Passage(number, "paragraph", text) for number, text in enumerate(texts)])


@each(
    ("text", "found", "meant"),
    [
        ("截至目前，园区共有230家企业人驻。", "人", "入"),
        ("志愿者像居民们宣讲政策。", "像", "向"),
        ("他主动像社区反映情况。", "像", "向"),
        ("网格员坚持入家人户，宣传防火知识。", "人", "入"),
        ("通过人户走访了解需求。", "人", "入"),
        ("积极分子递交人党申请书。", "人", "入"),
        ("大家都要爱护自已的家园。", "已", "己"),
        ("工作人员己经完成排查。", "己", "已"),
        ("我们要为末来打好基础。", "末", "未"),
        ("社区冶理水平不断提升。", "冶", "治"),
        ("业委会侯选人共7名。", "侯", "候"),
        ("街道党工委书纪出席会议。", "纪", "记"),
        ("网络员小王每天上门。", "络", "格"),
    ],
)
def test_faults_that_their_surroundings_give_away(text: str, found: str, meant: str) -> None:
    """Typical mistakes of scanners and input methods are named with what was meant."""
    assert [(hint.found, hint.meant) for hint in hints(text)] == [(found, meant)]


@each(
    ("text", "found", "meant"),
    [
        ("社区党支邵组织召开会议。", "邵", "部"),
        ("坚持以人民为中心的发展恩想。", "恩", "思"),
        ("社区积极打造十五分钟生话圈。", "话", "活"),
        ("社区组织开展志原服务活动。", "原", "愿"),
        ("党员干布带头参与。", "布", "部"),
    ],
)
def test_faults_that_break_a_word(text: str, found: str, meant: str) -> None:
    """A look-alike or a homophone that restores a known word is a guess, and says so."""
    (hint,) = hints(text)
    assert (hint.found, hint.meant) == (found, meant)
    assert hint.certainty in ("likely", "possible")
    assert "guess" in hint.why.lower()


@each(
    "text",
    [
        "他派人驻守在村口。",
        "专人驻点服务。",
        "许多游客停下来，有人驻足拍照。",
        "一家人驻扎在这里。",
        "人户分离人员较多。",
        "三户人家共用一个厨房。",
        "像群众反映的那样，问题已经解决。",
        "像居民这样热心的人不多。",
        "他像党员一样要求自己。",
        "像人民公园这样的地方很多。",
        "小区里的树木像士兵一样排列着。",
        "本周末来参加活动的人很多。",
        "他自己经营一家小店。",
        "他说，自己已从社区退休多年。",
        "工人党员带头参加。",
        "冶金工业曾是这里的支柱。",
        "网络员工培训班开课。",
    ],
)
def test_right_sentences_are_left_alone(text: str) -> None:
    """The same characters where they belong raise no suspicion."""
    assert hints(text) == ()


@each(
    "text",
    [
        "“防患未燃”消防安全营开营了。",
        "防患未燃，守护平安。",
        "要全面落实“码上办”机制。",
        "码上办平台上线。",
        "让居民“益起来”。",
        "微网实格工作推进会召开。",
    ],
)
def test_puns_and_coinages_are_no_faults(text: str) -> None:
    """A play on words is meant, inside quotation marks and out."""
    assert hints(text) == ()


def test_what_is_said_again_and_again_is_meant() -> None:
    """A name that looks like a slip in one place is left alone when the article keeps to it."""
    once = "优悦空间对企业进行服务。"
    assert hints(once, "大家都喜欢优悦空间。", "优悦空间里人来人往。") == ()


def test_a_hint_stands_at_its_place() -> None:
    """Passage and offsets lead to the suspected characters; the text itself is not touched."""
    texts = ("社区召开会议。", "今年有12家企业人驻园区。")
    (hint,) = hints(*texts)
    assert texts[hint.passage][hint.start : hint.end] == hint.found == "人"


def test_the_bundled_articles() -> None:
    """The three sure faults are found, and hardly anything else."""
    found = [
        (hint.found + hint.meant, hint.certainty) for article in bundled() for hint in suspected(article.passages)
    ]
    assert sorted(pair for pair, certainty in found if certainty == "sure") == ["人入", "人入", "像向"]
    assert len(found) <= 8


def test_bylines_are_not_examined() -> None:
    """Names of reporters may be spelled as they like."""
    assert suspected([Passage(3, "byline", "华西社区报记者 人驻")]) == ()


def test_every_rule_has_one_group_and_says_why() -> None:
    """The data file's patterns are usable: the suspected characters are a group, the reason is English."""
    for pattern, meant, _, why in patterns():
        assert pattern.groups == 1
        assert meant
        assert re.search("[a-z]{3}", why)


def test_lookalikes_come_in_both_directions() -> None:
    """If one character is taken for another, so is the other for it."""
    alike = {char: set(others) for char, others in rows("lookalikes.tsv", 2)}
    assert [(a, b) for a, others in alike.items() for b in others if a not in alike.get(b, ()) or a == b] == []


def test_our_own_words_count_as_known() -> None:
    """The words that only jingdu has are not broken up by a guess."""
    assert lexicon().weight("坝坝会") is not None
    assert hints("社区坝坝会、院委会和社治委都来了。") == ()


@given(st.text(alphabet="人入驻像向群众社区己已自治冶未末来网络格员企业，。“”1户走访", max_size=40))
def test_hints_never_leave_the_text(text: str) -> None:
    """For any text the hints point at characters that stand there, in order, and each changes something."""
    found = hints(text)
    assert list(found) == sorted(found)
    for hint in found:
        assert text[hint.start : hint.end] == hint.found != hint.meant


def test_no_word_weighs_more_than_is_taken_for_the_most() -> None:
    """What is not tried for its weight could not have been enough."""
    heaviest: dict[int, float] = {}
    for word, weight in lexicon().weights.items():
        heaviest[len(word)] = max(weight, heaviest.get(len(word), weight))
    assert all(heaviest[length] <= most for length, most in COMMONEST.items())
    assert set(COMMONEST) == set(range(2, SPREAD + 1))
