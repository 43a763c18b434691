"""Words, readings and terms of an article, from the cache or from the worker process."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from seeds.language.analysis import NOTHING_OWN, Analysis, OwnWords
from store.cache import Cache
from tui.analyst.chunks import chunks, key, nearest_first, own_here
from tui.analyst.jobs import ask_terms, ask_words, unpack
from tui.analyst.link import Link

if TYPE_CHECKING:
    from seeds.language.terms import Term


class Analyst:
    """Answers in the calling thread; only what no cache holds goes to the worker process."""

    def __init__(self, folder: Path, link: Link | None = None) -> None:
        self._folder = folder
        self._cache = Cache(folder / "analyses")
        self._link = link or Link()

    def close(self) -> None:
        """End the worker process."""
        self._link.close()

    def words(
        self, texts: Sequence[str], own: OwnWords = NOTHING_OWN, first: int = 0
    ) -> Iterator[Mapping[int, Analysis]]:
        """The analyses by the text's number, some at a time: around text `first`, then outward.

        What is cached comes before anything waits for the worker.
        """
        missing = []
        for chunk in nearest_first(chunks(texts), first):
            known = self.known(texts[chunk.start : chunk.stop], own)
            if known is None:
                missing.append(chunk)
            else:
                yield dict(zip(chunk, known, strict=True))
        for chunk in missing:
            part = texts[chunk.start : chunk.stop]
            yield dict(zip(chunk, self._ask(part, own), strict=True))

    def known(self, texts: Sequence[str], own: OwnWords = NOTHING_OWN) -> list[Analysis] | None:
        """The analyses of one chunk when the cache has them; quick enough for the first frame."""
        from seeds.language.saved import RULES, load

        packed = self._cache.get(key("words", RULES(), own_here(own, texts), texts))
        return None if packed is None else [load(part) for part in unpack(packed)]

    def terms(self, texts: Sequence[str], own: OwnWords = NOTHING_OWN) -> tuple[Term, ...]:
        """The key terms of a whole article, best first."""
        from seeds.language.saved import RULES
        from tui.analyst.terms import load_terms

        here = own_here(own, texts)
        name = key("terms", RULES(), here, texts)
        found = self._cache.get(name)
        if found is None:
            found = self._link.ask(ask_terms(texts, here, str(self._folder)))
            self._cache.put(name, found)
        return load_terms(found)

    def _ask(self, texts: Sequence[str], own: OwnWords) -> list[Analysis]:
        from seeds.language.saved import RULES, load

        here = own_here(own, texts)
        packed = self._link.ask(ask_words(texts, here, str(self._folder)))
        self._cache.put(key("words", RULES(), here, texts), packed)
        return [load(part) for part in unpack(packed)]
