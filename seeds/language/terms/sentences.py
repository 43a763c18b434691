"""The sentence that explains a term best: one that says what it is, else the one that names it first."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from seeds.language.sentences import ends, is_whole
from seeds.language.terms.term import Span

_IS = re.compile(
    "[”’」』》]?(?:[，,]?(?:就|也|正|便)?(?:是指|指的是|是|即|指|意味着|意为|包括|包含|由)|（|\\(|：|——)"
)
_NAMED = re.compile("(?:叫做|叫作|叫|称为|称之为|简称|名为|命名为|所谓|即|俗称)[“‘「『《]?$")
_LIST = re.compile("[：:][^。]*、|、[^。]*(?:等|组成|构成)")
LONGEST = 160


class Sentences:
    """The sentences of a sequence of passages."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.texts = texts
        self._edges: dict[int, list[int]] = {}

    def around(self, span: Span) -> tuple[int, int]:
        """Where the sentence that holds the stretch begins and ends."""
        text = self.texts[span.passage]
        edges = self._edges.get(span.passage)
        if edges is None:
            edges = self._edges[span.passage] = [0, *ends(text)]
        at = bisect_right(edges, span.start) - 1
        later = bisect_right(edges, span.end - 1)
        return edges[at], edges[later] if later < len(edges) else len(text)

    def best(self, spans: Sequence[Span]) -> str:
        """The sentence that explains what stands at these places."""
        passage, start, end = self.best_place(spans)
        return self.texts[passage][start:end].strip()

    def best_place(self, spans: Sequence[Span]) -> Span:
        """Where that sentence stands."""
        if len(spans) == 1:
            return Span(spans[0].passage, *self.around(spans[0]))
        best = max(range(min(len(spans), 50)), key=lambda number: (self._explains(spans[number]), -number))
        return Span(spans[best].passage, *self.around(spans[best]))

    def _explains(self, span: Span) -> int:
        """How much this place tells: 3 says what it is, 2 names it so, 1 stands in a full sentence."""
        text = self.texts[span.passage]
        start, end = self.around(span)
        before, after = text[start : span.start], text[span.end : end]
        if _IS.match(after) and len(after) > 6:
            return 4 if not after.lstrip("”’」』》").startswith(("（", "(")) else 3
        if _NAMED.search(before):
            return 3
        if _LIST.search(after[:60]):
            return 2
        return 1 if is_whole(text[start:end]) else 0
