"""People as their acquaintances call them: 小, 老 or 大 with a surname (小李, 老周, 大刘)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from seeds.language.characters import HAN, is_han
from seeds.language.names.given import is_given
from seeds.language.names.roles import TITLE, role_before
from seeds.language.names.tables import CLEAR_SURNAMES, SURNAMES
from seeds.language.names.words import Span, WordSpans, facts
from seeds.language.wordlists import characters, listed
from seeds.language.words.lexicon import prepare

HARDLY_THINGS = characters("周何曾丁任史康贺夏洪乔秦施凌欧庄毕黎鲁伍余肖殷耿陶舒童陆项饶卓祝焦")
"""Surnames that have other senses, but hardly behind 小 and 老 (老周; but 老楼, 小门, 老向, 小方桌)."""
_HOUSES = ("家", "庄", "村", "屯", "寨", "记", "氏")
"""What a family's name is part of (老|刘家|泡馍馆)."""
_ACTS = re.compile(
    "说|道[：:，]|问|答|笑|哭|喊|叹|愣|告诉|介绍|回忆|点了?点?头|摇了?摇?头|低[下着]头|抬起头|[坐站蹲躺][在下起着了]|[端捧拿抱背提][着起出来]"
    "|[和跟](?:我|他|她|小|老)|把[他她我手头]|[他她]们?|一家"
)
"""What only somebody does, right behind a name."""
_ACQUAINTANCES = ("邻居", "街坊", "同事", "工友", "同乡", "朋友", "师傅")
"""Who is called so, besides those with a title."""
_OLD = re.compile("[头汉](?![也上顶部发皮疼痛脑一])")
"""What follows the surname of an old man (老周头)."""
_CALLED = re.compile("[，！]")
"""Behind the name of who is spoken to (“老金，你来了？”)."""


_CALLED_SO = re.compile(f"[小老][{''.join(sorted(SURNAMES))}]|(([{HAN}])\\2)")
_NOBODY = listed("小童 老翁 小党 大党 小史 老史 小官 大官 小商 小农 小宗 大宗 小司 老宗 小钱 大钱 小米 老米")
"""Children, old men, small parties: nobody in person."""
_DOING = listed(
    "把 被 将 跟 和 给 向 对 也 又 就 已 已经 正 正在 还 在 从 没 没有 终于 从小 先 马上 连忙 赶紧 忽然 突然 只好"
)
_STATES = listed("是 有 成 为 小 老 高 长 多 少 来 去 上 下 用 需要 成为 具有 属于")
_KINDS = frozenset("路街巷河山江湖村镇城区楼门桥店馆院园车米麦井池水车古")
"""Surnames of which 小 and 老 make a thing (小路, 老井)."""


@lru_cache(maxsize=1)
def _familiar() -> re.Pattern[str]:
    return re.compile(f"[小老大阿][{''.join(sorted(SURNAMES))}]")


def familiar(row: WordSpans) -> Iterator[Span]:
    """A familiar surname, wherever no known word lies over its edges; what may be a thing as well has to act, to be
    spoken to or to have a role before it.
    """
    for match in _familiar().finditer(row.text):
        start, end = match.span()
        called, surname = match[0][0], match[0][1]
        housed = end not in row.ends and row.text.startswith(_HOUSES, end)
        if start not in row.starts or housed or row.crossed(start, end) or match[0] in _NOBODY:
            continue
        if surname in CLEAR_SURNAMES:
            hardly_else = called != "大"
        elif called == "阿" or end not in row.ends or _is_word(row, match[0]):
            continue
        else:
            hardly_else = called != "大" and surname in HARDLY_THINGS
        if hardly_else or _is_somebody(row, start, end):
            yield start, end + bool(called == "老" and _OLD.match(row.text, end) and end + 1 in row.ends)


def _is_somebody(row: WordSpans, start: int, end: int) -> bool:
    """Whether what stands around it is said of a person."""
    spoken_to = row.text[start - 1 : start] in ("“", "「") and _CALLED.match(row.text, end)
    known = row.text.endswith(_ACQUAINTANCES, 0, start)
    told = spoken_to or known or _ACTS.match(row.text, end) or _is_subject(row, start, end)
    return bool(told) or role_before(row, start) == TITLE


def _is_word(row: WordSpans, name: str) -> bool:
    """Whether a dictionary has it as something else than somebody's name (小林)."""
    return row.lexicon.known(name) and row.mark(name) != "nr"


def _is_subject(row: WordSpans, start: int, end: int) -> bool:
    """Whether it begins a clause that goes on with what somebody does (小高|把信放下), and is not made of what 小
    and 老 make a thing of."""
    if row.text[end - 1] in _KINDS or row.text[start] == "大" or end == len(row.text):
        return False
    before = row.before(start)
    begins = not before or not is_han(before[0]) or row.mark(before)[:1] in ("t", "c")
    word = row.text[slice(*row.around(end))]
    return begins and (word in _DOING or (row.mark(word)[:1] == "v" and word not in _STATES))


_IN_A_TALE = re.compile(
    f"(?<![{HAN}])([{HAN}]{{2}})(?:说：|说，|道：|笑着|哭着|点点?头|摇摇?头|低下头|抬起头|愣住|愣了|叹了?口气"
    "|[端挠抱提背扛捧搓抹](?:着|起)|[坐站蹲躺]在|推开|转过?身)"
)
_SAYS = ("说", "道", "笑", "问", "答", "点点头", "摇摇头", "想了想", "回答")
_ONCE_MORE = 2


def called_again(texts: Sequence[str], words: Sequence[Sequence[Span]]) -> Iterator[str]:
    """Whom an article calls 小, 老 or 大 with any surname twice, in words of one character (小高), or by the same
    character twice (圆圆), if that one says something."""
    times: Counter[str] = Counter()
    says: set[str] = set()
    for text, spans in zip(texts, words, strict=True):
        edges = {edge for span in spans for edge in span}
        inner = {start for start, _ in spans}
        for match in _CALLED_SO.finditer(text):
            start, end = match.span()
            if start in edges and end in edges and (match[2] is not None or start + 1 in inner):
                times[match[0]] += 1
                if text.startswith(_SAYS, end) or match[2] is None:
                    says.add(match[0])
    yield from _in_a_tale(texts, words)
    lexicon = prepare()
    for name in says:
        if times[name] >= _ONCE_MORE and not (lexicon.known(name) or name in _NOBODY or name[1] in _KINDS):
            yield name


def _in_a_tale(texts: Sequence[str], words: Sequence[Sequence[Span]]) -> Iterator[str]:
    """Whom a tale calls by a given name alone: two characters that are no word, stand twice, and once begin a
    clause with what only somebody does (狗剩蹲在墙根)."""
    whole = "\n".join(texts)
    done: set[str] = set()
    for text, spans in zip(texts, words, strict=True):
        edges = {edge for span in spans for edge in span}
        for match in _IN_A_TALE.finditer(text):
            name = match[1]
            if name in done or match.end() not in edges or not is_given(name):
                continue
            done.add(name)
            mark, _, everyday = facts(name)
            if not everyday and mark in ("", "nr") and whole.count(name) >= _ONCE_MORE:
                yield name
