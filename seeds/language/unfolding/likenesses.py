"""What something is likened to: no verb in it is the sentence's, 像蚂蚁搬家一样."""

from __future__ import annotations

import re

from seeds.language.characters import within
from seeds.language.sentences import ENDING

_LIKE = "就像|好像|像|跟|如同|犹如|宛如|宛若|仿佛|好似"
_NOT_IN_WORDS = "(?<![图录偶想摄雕肖头佛塑画影铜石神群脚高后不很真])(?!跟[踪进随着上前头]|像素|像片|像话)"
_LIKENESS = re.compile(
    f"{_NOT_IN_WORDS}(?:{_LIKE})(?:(?!{_LIKE})[^{within(ENDING)}；：\n]){{2,50}}?(?:一样|似的|一般(?![的来情都不人而规]))"
)


def likened(text: str) -> set[int]:
    """The places within what something is likened to, across the commas of a list."""
    return {at for found in _LIKENESS.finditer(text) for at in range(*found.span())}
