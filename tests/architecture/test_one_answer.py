"""Questions that one file answers."""

from __future__ import annotations

import re

import pytest
from test_rooms import ROOT, modules

HAN_ESCAPE = re.compile(
    r"\\u(?:2[ef][0-9a-f]{2}|30(?:0[5-7]|2[1-9])|31[cde][0-9a-f]|3[4-9a-f][0-9a-f]{2}|[4-9][0-9a-f]{3}|f[9a][0-9a-f]{2})"
    r"|\\U000[23][0-9a-f]{4}|0x(?:3400|4E00|9FFF|20000)|[\u3400-\u9fff\uf900-\ufaff]-[\u3400-\u9fff\uf900-\ufaff]",
    re.IGNORECASE,
)
SENTENCE_END = re.compile("。[！？]{2}|。？！|[！？]{2}。")
TONE_MARK = re.compile(r"\\u030[0-4c]|āáǎà", re.IGNORECASE)
ANSWERED = {
    "what is Han": (HAN_ESCAPE, "seeds/language/characters.py"),
    "where a sentence ends": (SENTENCE_END, "seeds/language/sentences.py"),
    "how pinyin is spelled": (TONE_MARK, "seeds/language/pinyin.py"),
    "whether a screen is still there to be told something out of a thread": (
        re.compile("call_from_thread"),
        "tui/screens/background.py",
    ),
    "how frequent a word is": (re.compile(r'"dict\.txt"'), "seeds/language/frequencies.py"),
}
ELSEWHERE = {
    "seeds/language/saved.py": "names the file of the list among those whose change makes an analysis old",
}


def answering(pattern: re.Pattern[str]) -> set[str]:
    """The modules in which such a definition stands."""
    found = {str(path.relative_to(ROOT)) for path in modules("seeds", "store", "tui") if pattern.search(code(path))}
    return found - ELSEWHERE.keys()


def code(path: object) -> str:
    """A module without its comments."""
    text = (ROOT / str(path)).read_text(encoding="utf-8")
    return re.sub(r"(?m)^\s*#.*$|  # .*$", "", text)


@pytest.mark.parametrize("question", ANSWERED)
def test_one_file_answers(question: str) -> None:
    """Three definitions of Han disagreed on 21,000 characters once."""
    pattern, home = ANSWERED[question]
    assert answering(pattern) == {home}
