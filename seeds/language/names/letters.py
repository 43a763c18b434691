"""Names in Latin letters beside names in characters: 俄罗斯联邦安全局（FSB）, 美因茨（Mainz）."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from seeds.language.analysis import Name
from seeds.language.characters import HAN
from seeds.language.names.words import WordSpans
from seeds.language.wordlists import listed

_WORD = "[A-Za-z][A-Za-z0-9.&'’+-]*"
_NAME = f"[A-Z][A-Za-z0-9.&'’+-]*(?: {_WORD}){{0,5}}"
_IN_BRACKETS = re.compile(f"[”」』]?[（(](?:英文名?[：:为]?|下?简称[：:为]?)?[“「]?({_NAME})[”」]?[）)]")
_TOUCHING = re.compile(f"(?:[A-Z]{{2,6}}|[A-Z][a-z]+(?: [A-Z][a-z]+){{1,3}})(?=[{HAN}，。、（(]|$)")
_FROM_NOW_ON = re.compile(
    f"(?<![A-Za-z] )({_NAME})[（(](?:以下|下)?(?:简称|称)[：:为]?[“「]([A-Za-z{HAN}]{{2,10}})[”」][）)]"
)
_SHORT_PERSON = re.compile("[A-Z][a-z]+$|[A-Za-z]+[. ].+")
"""How somebody is written: Nana, Tim Cook, but not MVP."""
NO_NAMES = listed(
    """
    CEO CFO COO CTO CIO CMO VP VIP HR PR IT AI AR VR APP App IP IPO ETF REITs GDP CPI PPI PMI GNP PE PB VC FA KPI
    SUV MPV MBA EMBA PhD DNA RNA PCR CT ICU ECMO LED LCD OLED GPS ETC SIM USB WiFi PC PPT PDF ID IC QR FAQ DIY OK
    NO TOP Top MVP GMV ROI SaaS SDK API CPU GPU RAM LOGO Logo logo BGM MV CD DVD TV MP3 MP4 PM2.5 ESG NGO NPC UP
    KTV PK AA A B C D
    """
)
"""What is written so and names nothing."""


def beside(row: WordSpans, names: Sequence[Name]) -> Iterator[Name]:
    """What stands in letters in brackets behind a name, or touches a body: another name of the same; and what is
    explained in brackets by what it is called from now on."""
    if not any("A" <= sign <= "Z" for sign in row.text):
        return
    for name in names:
        match = _IN_BRACKETS.match(row.text, name.end)
        if match and _is_name(match[1]) and (name.kind != "person" or _SHORT_PERSON.match(match[1])):
            yield Name(*match.span(1), name.kind)
        elif name.kind == "body" and (match := _TOUCHING.match(row.text, name.end)) and _is_name(match[0]):
            yield Name(*match.span(), name.kind)
    for match in _FROM_NOW_ON.finditer(row.text):
        if _is_name(match[1]):
            yield from (Name(*match.span(group), "body") for group in (1, 2))


def _is_name(written: str) -> bool:
    return len(written) > 1 and written not in NO_NAMES
