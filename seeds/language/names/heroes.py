"""Of whom a tale tells by a given name that is a word: 明文对母亲说, 明文听了, 明文认为."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from seeds.language.characters import HAN
from seeds.language.names.given import is_given
from seeds.language.names.tables import NEVER_GIVEN
from seeds.language.names.words import facts

_DEEDS = (
    "对[^，。]{1,6}说|说[：，“]|认为|觉得|以为|想到|想了想|听了|提议|明白|点点?头|摇摇?头|笑着|哭着|笑了|哭了|站[在起着]|坐[在起下着]"
    "|看[到着了见]|问[：，“]|答应|心里|心想|喜欢|决定|抬起头|低下头|转过?身|走[进出到过]|拿[起着出]|叹了?口?气"
    "|的(?:女儿|儿子|妈妈|爸爸|父亲|母亲|妻子|丈夫|奶奶|爷爷|同学|眼泪|心里|脸)"
)
_OPENS = re.compile(
    f"(?<![{HAN}])(?:(?:但|可|却|只见|这时|一天|有一天|后来|于是)[，]?)?([{HAN}]{{2}})(?=却?(?:{_DEEDS}))"
)
_FEWEST, _KINDS = 4, 3
"""So often at least somebody does something, so many different things."""
_OTHER_WORDS = frozenset(("n", "r", "p", "c", "m", "q", "u", "f", "s", "i", "l", "nz", "y", "j", "b"))
"""What begins a clause in any tale: beings, pronouns, words of grammar."""


def heroes(texts: Sequence[str], words: Sequence[Sequence[tuple[int, int]]]) -> Iterator[str]:
    """Every such name, in whole words, that most often begins a clause with what only somebody does."""
    done: dict[str, list[str]] = {}
    for text, spans in zip(texts, words, strict=True):
        edges = {edge for span in spans for edge in span}
        for match in _OPENS.finditer(text):
            if match.start(1) in edges and match.end() in edges:
                done.setdefault(match[1], []).append(text[match.end() : match.end() + 2])
    whole = "\n".join(texts)
    for name, deeds in done.items():
        if len(deeds) < _FEWEST or len(set(deeds)) < _KINDS or 2 * len(deeds) < whole.count(name):
            continue
        mark = facts(name)[0]
        if is_given(name) and mark not in _OTHER_WORDS and not NEVER_GIVEN.intersection(name):
            yield name
