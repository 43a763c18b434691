"""The analyses of texts that are kept on disk, a chunk at a time: one place for whoever needs words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from seeds.language.analysis import NOTHING_OWN, Analysis, OwnWords
from seeds.language.saved import RULES, UnusableAnalysis, load
from store.cache import Cache
from tui.desk.analyst.chunks import chunks, key, own_here
from tui.desk.analyst.jobs import unpack


class Analyses:
    """What was analysed before, and the analysing of what was not."""

    def __init__(self, folder: Path) -> None:
        """`folder` is the one of all caches."""
        self._cache = Cache(folder / "analyses", edition=RULES)

    def known(self, texts: Sequence[str], own: OwnWords = NOTHING_OWN) -> list[Analysis] | None:
        """The analyses of one chunk when the cache has them."""
        packed = self._cache.get(self._name(texts, own))
        try:
            return None if packed is None else [load(part) for part in unpack(packed)]
        except UnusableAnalysis:
            return None

    def keep(self, texts: Sequence[str], own: OwnWords, packed: bytes) -> None:
        """Put the packed analyses of one chunk into the cache."""
        self._cache.put(self._name(texts, own), packed)

    def of(
        self,
        texts: Sequence[str],
        own: OwnWords = NOTHING_OWN,
        step: Callable[[float], object] = lambda done: None,
    ) -> list[Analysis]:
        """The analyses of all the texts, made here and now where the cache has none; `prepare` came before. `step`
        is told after each chunk how much is done."""
        from seeds.language.analyse import analyse_all

        found: list[Analysis] = []
        for chunk in chunks(texts):
            part = texts[chunk.start : chunk.stop]
            found += self.known(part, own) or analyse_all(part, own_here(own, part))
            step(chunk.stop / len(texts))
        return found

    @staticmethod
    def _name(texts: Sequence[str], own: OwnWords) -> str:
        return key("words", RULES(), own_here(own, texts), texts)
