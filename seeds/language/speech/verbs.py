"""The verbs of saying as data/speech.tsv has them, and where a text has one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from seeds.language.glossary.entries import rows
from seeds.language.script import simple
from seeds.language.speech.people import CUT_NAME, roles
from seeds.language.wordlists import listed
from seeds.language.words.lexicon import prepare

_NOT_SAID = re.compile(
    "(?:(?:不用|不必|无须|毋须|无需|不需|不要|别)(?:太|过于|过分)|(?<![证依根数占收票单凭论])据|被|遭|引发|引起|不|不愿意?|不便|不好(?:意思)?再?|不肯|不敢|拒绝|没有?(?:[多再]|怎么|来得及)?|未|(?<![分特个级性各])别|勿|无法|可以?|(?<![回响反供])应当?|应该|必须|需要?|须|能够?|有权|拟|欲|(?<!了)想|(?<!委员)(?<![谈大布证协议全例合金委学商工联理事])会|去|请|让|(?<![究诊试验出易交务会留守测检计卫管教收税产])所|难以|难)$"
)
"""What before a verb tells that nothing is said, or not yet."""
_MADE = re.compile(
    "(?:进行|作出?|做出?|[作做]了|予以|给予|受到|提出|收到|接到|接获|听取|出具|张贴|[张贴]出|提交|呈交|递交|不理会?|无视|"
    "不顾|符合|满足|面对|缺乏)$"
)
"""What before a verb makes it a noun: 作出承诺."""
_PRESS = re.compile(
    "[^，的]{0,12}(?:记者|新闻|[日晚早周]报|[网报社台刊]|媒体)(?:《?[^》]{0,4}》?记者)?(?:[（(][^（）()]{1,30}[)）])?|《[^》]{1,14}》(?:记者)?"
)
"""A paper to whom something is told: 告诉大江新闻(www.dajiang.cn)."""
_WHILE = re.compile(
    "(?:过|到)?(?:时(?!机|间|代|下|常|而|效|局|事|段|速|刻|期|差|装|尚|日|光|值|任|长|钟|候就)|的同时|的过程中|期间)"
)
"""Behind a verb: something else is told that happened meanwhile, 他发言时摇头."""
_AT_WHOSE = re.compile("应(?![该当对届])[^，]{1,14}$")
"""应船东的(要求): what was asked is told, not said."""
_TAILS = listed(
    """
    了 着 道 说 过 起来 起 到 我 他 她 他们 我们 记者 本报记者 大家 对方 众人 称 自己 笔者 媒体 一句 了一句 几句
    出来 着说 小编 一声 了一声 了声 一嗓子 了一嗓子 两声
    """
)
"""What may stand between a verb and the sign behind which what is said follows."""
_CLAUSE_BEHIND = frozenset(("clause", "traditional", "shown", "found", "reported"))
LONGEST_HEARER = 6
LONGEST_ASSEMBLY = 8
"""So many characters has a body whose name ends in 会."""
_SOME = "些的多数名位个有各分"
"""Behind these, 学生会 are students who will: 一些学生|会说."""
_ASKING = listed(
    """
    要求 希望 期望 期盼 盼望 请求 请求判令 诉请 主张 建议 呼吁 劝 劝说 劝告 建请 勉励 叮嘱 嘱咐 告诫 敦促 恳求 号召
    呼籲 责令 责成 吩咐 命令 盼
    承诺 答应 保证 估计 预计 预测 推测 推断 预料 预期 断定 料定 预估 担心 担忧 忧心 反映 否认 倡议
    提议 鉴定 评定 抱怨 埋怨 感叹 感慨
    促请 吁请 敦请 恳请 呼请 力劝 苦劝 劝勉 奉劝 规劝 劝导 提醒 指示 严令 下令 催促 期待 祝愿 力主 倡言 允诺 许诺
    发誓 立誓 忧虑 揣测 臆测 推想 预言 预判 澄清 坦言
    """
)
"""Behind these may follow at once what another is to do or oneself, what may come, or what is wrong."""
_OF_ANOTHER = re.compile(
    "(?![的了着书者权和与、]|过(?!去)|其[中一]|[这那](?!.*[不没是会要能将很太被无]))[^，]{4,}(?<!的)$"
)
_SOMETHING = re.compile(
    "[了过]?[些点]?(?:什么|啥)|(?:了[^，]{0,4})?(?:的?时候?|之?[前后]|完|毕|罢)|了.{0,6}[几一两]句"
)
_GIVEN = re.compile(
    "(?:了|过|着)?[^，]{0,14}(?:要求|建议|意见|问题|疑问|质疑|观点|看法|主张|希望|设想|澄清|回应|答复|回答|解释|说明|承诺|"
    "提醒|警告|倡议|号召|声明|评价|评语|判断|结论|答案|感慨|感叹|疑惑|忠告|祝福|寄语|分析|预测|体会|经验|心得|理由|原因|"
    "期望|期许|誓言|抗辩|异议|反诉|诉求|申请|[0-9几]点)$"
)
"""What is given in words: 提出三点要求：."""


ALOUD = listed("说 问 道 答 喊 讲 回答 说道 问道 答道 喊道 又问 又说 反问 回说 叫道 接口")
"""Verbs by which people speak in turn."""


SPEAKS = frozenset(("says", "asks", "answers", "shouts", "mutters"))
"""What one does by speaking, and not, as 打气, in other ways too."""


class Verb(NamedTuple):
    """A way of saying something."""

    stance: str
    how: str
    """What may follow; the file explains the words."""
    not_before: str
    not_behind: str

    @property
    def takes_clause(self) -> bool:
        """Whether what is said may follow at once."""
        return self.how in _CLAUSE_BEHIND

    def may_stand(self, before: str, behind: str) -> bool:
        """Whether what stands on both sides leaves it a verb of saying; `re` remembers what it compiled."""
        if (
            _NOT_SAID.search(before)
            or _WHILE.match(behind)
            or (self.not_before and re.search(f"(?:{self.not_before})$", before))
        ):
            return False
        return not (self.not_behind and re.match(self.not_behind, behind))


class Met(NamedTuple):
    """A verb of saying in a text."""

    start: int
    end: int
    word: str
    verb: Verb


@lru_cache(maxsize=1)
def verbs() -> dict[str, Verb]:
    """Every verb in simplified characters."""
    found: dict[str, Verb] = {}
    for words, *told in rows("speech.tsv", 5):
        for word in words.split():
            found.setdefault(word, Verb(*told))
    return found


@lru_cache(maxsize=1)
def _any() -> re.Pattern[str]:
    return re.compile("|".join(sorted(verbs(), key=len, reverse=True)))


def within(text: str, start: int, end: int, *, traditional: bool) -> list[Met]:
    """The verbs of saying in a clause, in order."""
    found = []
    for match in _any().finditer(text, start, end):
        verb = verbs()[match[0]]
        if verb.how == "traditional" and not traditional:
            continue
        before = text[max(start, match.start() - 5) : match.start()]
        if verb.how == "pause" and _AT_WHOSE.search(text, start, match.start()):
            continue
        if match.end() == end and len(match[0]) > 1 and CUT_NAME.match(before.lstrip()):
            before = ""
        if before.endswith("会") and _is_an_assembly(text, start, match.start()):
            before = ""
        if verb.may_stand(before, text[match.end() : end]) and not _is_quoted(text, start, match.start(), end):
            found.append(Met(*match.span(), match[0], verb))
    return [one for one in found if not _is_owned_to(one, found)]


def _is_owned_to(verb: Met, verbs: Sequence[Met]) -> bool:
    """Whether a fear is only what another verb tells: 他坦言有些|担心，“……”"""
    return verb.verb.stance == "fears" and any(
        one.end < verb.start and one.verb.stance == "admits" for one in verbs
    )


def _is_an_assembly(text: str, start: int, end: int) -> bool:
    """Whether 会 ends the name of a body, 农会|指出, and is no verb: 菜农|会指出, 中国|会认为, 有的学生|会说."""
    for at in range(max(start, end - LONGEST_ASSEMBLY), end - 1):
        if roles().get(text[at:end]) == "bodies":
            before = text[max(start, at - 1) : at]
            is_cut = bool(before) and prepare().known(simple(text[at - 1 : end - 1]))
            are_some = roles().get(text[at : end - 1]) in ("people", "several") and before in tuple(_SOME)
            return not is_cut and not are_some
    return False


def _is_quoted(text: str, start: int, at: int, end: int) -> bool:
    """Whether a place lies inside a word or two in quotation marks: 用“调解+判决”的办法."""
    opened = max(text.rfind(mark, start, at) for mark in "“「『")
    return opened >= 0 and any(text.rfind(mark, opened, at) < 0 <= text.find(mark, at, end) for mark in "”」』")


_HEARER = re.compile(
    "(?:[我你他她]们?|咱们?|大家|记者|众人|对方|笔者|小编|孩子们?|自己|人们|媒体|观众|读者|游客|村民)(?![们的这那一什怎多几了也和、])"
)
"""Whom something is told, before what is told: 告诉我她要走了."""


def told_behind(text: str, verb: Met, end: int) -> int | None:
    """Where what is told begins behind the verb and its hearer; None where nothing is told in so many words."""
    match = _HEARER.match(text, verb.end, end) if verb.verb.how == "told" or verb.word in ("问", "询问") else None
    return match.end() if match and end - match.end() > 3 else None


def tells_nothing(rest: str) -> bool:
    """Whether behind a verb stands that something was said, and not what: 说了些什么."""
    return _SOMETHING.fullmatch(rest) is not None


def asks_of_another(text: str, verb: Met, end: int) -> bool:
    """Whether what is asked follows the verb at once: 要求被告还款."""
    return verb.word in _ASKING and _OF_ANOTHER.match(text, verb.end, end) is not None


def ends_clause(text: str, verb: Met, end: int, sign: str) -> bool:
    """Whether a clause ends with a verb, or with the verb and whom it is said to."""
    if sign != "：" and _MADE.search(text, max(0, verb.start - 4), verb.start):
        return False
    rest = text[verb.end : end].strip()
    gives = verb.verb.how == "given" or verb.word == "提出"
    if gives and (rest or verb.word != "提出"):
        return sign == "：" and _GIVEN.fullmatch(rest) is not None
    is_heard = len(rest) <= LONGEST_HEARER or _PRESS.fullmatch(rest) is not None
    return not rest or rest in _TAILS or (verb.verb.how == "told" and is_heard)
