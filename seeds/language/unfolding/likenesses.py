"""What no verb of is the sentence's: what something is likened to, 像蚂蚁搬家一样, on what grounds, 以…为由."""

from __future__ import annotations

import re

from seeds.language.characters import within
from seeds.language.sentences import ENDING

_LIKE = "就像|好像|像|跟|如同|犹如|宛如|宛若|仿佛|好似"
_NOT_IN_WORDS = "(?<![图录偶想摄雕肖头佛塑画影铜石神群脚高后不很真])(?!跟[踪进随着上前头]|像素|像片|像话)"
_LIKENESS = re.compile(
    f"{_NOT_IN_WORDS}(?:{_LIKE})(?:(?!{_LIKE})[^{within(ENDING)}；：\n]){{2,50}}?(?:一样|似的|一般(?![的来情都不人而规]))"
)
_GROUNDS = re.compile(f"(?<![可所得难足])以[^{within(ENDING)}；：\n]{{2,60}}?为(?:由|借口|名义?(?![为的])|幌子)")


def likened(text: str) -> set[int]:
    """The places within what something is likened to, and within the grounds for it, across commas."""
    return {at for each in (_LIKENESS, _GROUNDS) for found in each.finditer(text) for at in range(*found.span())}
