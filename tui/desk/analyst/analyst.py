"""Words, readings and terms of an article, from the cache or from the worker process."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from seeds.language.analysis import NOTHING_OWN, Analysis, OwnWords
from seeds.language.saved import RULES, UnusableAnalysis, load
from store.cache import Cache
from tui.desk.analyst.analyses import Analyses
from tui.desk.analyst.chunks import chunks, key, nearest_first, own_here
from tui.desk.analyst.jobs import (
    ask_aids,
    ask_amounts,
    ask_books,
    ask_concordance,
    ask_constructions,
    ask_said,
    ask_words,
    unpack,
)
from tui.desk.analyst.link import AnalysisFailed, Link

if TYPE_CHECKING:
    from seeds.documents import Passage
    from seeds.language.constructions import Construction
    from seeds.language.speech.statement import Statement
    from store.paths import Paths
    from tui.desk.analyst.aids import Aids
    from tui.desk.reading.amounts import Amount


class Analyst:
    """Answers in the calling thread; only what no cache holds goes to the worker process."""

    def __init__(self, folder: Path, link: Link | None = None) -> None:
        self._folder = folder
        self._cache = Cache(folder / "analyses", edition=RULES)
        self._analyses = Analyses(folder)
        self._link = link or Link()
        self._librarian = Link()
        """Puts dictionary and library in order while the other one finds words: a page does not wait for it."""

    def close(self) -> None:
        """End the worker process."""
        self._link.close()
        self._librarian.close()

    def rest(self) -> None:
        """Nothing more will be asked for a while."""
        self._link.rest()

    def words(
        self, texts: Sequence[str], own: OwnWords = NOTHING_OWN, first: int = 0, most: int | None = None
    ) -> Iterator[Mapping[int, Analysis]]:
        """The analyses by the text's number, a chunk at a time: around text `first`, then outward.

        At most `most` chunks: of a book only the part that is being read. What is cached comes before anything
        waits for the worker.
        """
        missing = []
        for chunk in nearest_first(chunks(texts), first)[:most]:
            known = self.known(texts[chunk.start : chunk.stop], own)
            if known is None:
                missing.append(chunk)
            else:
                yield dict(zip(chunk, known, strict=True))
        for chunk in missing:
            part = texts[chunk.start : chunk.stop]
            yield dict(zip(chunk, self._ask(part, own), strict=True))

    def known(self, texts: Sequence[str], own: OwnWords = NOTHING_OWN) -> list[Analysis] | None:
        """The analyses of one chunk when the cache has them."""
        return self._analyses.known(texts, own)

    def aids(self, passages: Sequence[Passage], own: OwnWords = NOTHING_OWN) -> Aids:
        """Key terms, hints and short forms of an article, or of a part of a book."""
        from tui.desk.analyst.aids import load as load_aids

        texts = [passage.text for passage in passages]
        here = own_here(own, texts)
        name = key(f"aids {passages[0].number if passages else 0}", RULES(), here, texts)
        found = self._cache.get(name)
        if found is None:
            self.prepare_books()
            found = self._link.ask(ask_aids(passages, here, str(self._folder)))
            self._cache.put(name, found)
        return load_aids(found)

    def said(self, passages: Sequence[Passage], analyses: Mapping[int, Analysis]) -> list[Statement]:
        """Who says what in those passages whose words are known, by the passages' own numbers.

        What finds it out is large, and is loaded by the worker process alone.
        """
        import json

        from seeds.language.speech.statement import Statement

        known = [passage for passage in passages if passage.number in analyses]
        texts, names = [one.text for one in known], [analyses[one.number].names for one in known]
        name = key("said", RULES(), NOTHING_OWN, [*texts, repr(names)])
        found = self._cache.get(name)
        if found is None:
            found = self._link.ask(ask_said(texts, names))
            self._cache.put(name, found)
        return [
            Statement(known[place].number, start, end, speaker, at and (at[0], at[1]), *rest)
            for place, start, end, speaker, at, *rest in json.loads(found)
        ]

    def constructions(self, passages: Sequence[Passage]) -> dict[int, list[Construction]]:
        """The constructions of each passage, by its number; none where nothing stands in one."""
        import json

        from seeds.language.constructions.construction import Construction, Filling

        texts = [passage.text for passage in passages]
        name = key("constructions", RULES(), NOTHING_OWN, texts)
        found = self._cache.get(name)
        if found is None:
            found = self._link.ask(ask_constructions(texts))
            self._cache.put(name, found)
        return {
            passage.number: [
                Construction(start, end, id, tuple(Filling(*part) for part in parts))
                for start, end, id, parts in told
            ]
            for passage, told in zip(passages, json.loads(found), strict=True)
        }

    def amounts(
        self, passages: Sequence[Passage], date: str, told_by: Sequence[str] = ()
    ) -> dict[int, list[Amount]]:
        """The numbers, short forms and formulas of each passage, by its number; `date` is the article's, and what
        its numbers leave unsaid is `told_by` some of its lines, else by each passage alone."""
        import json

        from tui.desk.reading.amounts import Amount

        texts = [passage.text for passage in passages]
        name = key(f"amounts {date} {len(texts)}", RULES(), NOTHING_OWN, [*texts, *told_by])
        found = self._cache.get(name)
        if found is None:
            found = self._link.ask(ask_amounts(texts, date, told_by))
            self._cache.put(name, found)
        return {
            passage.number: [Amount(*fields) for fields in told]
            for passage, told in zip(passages, json.loads(found), strict=True)
        }

    def prepare_books(self) -> None:
        """Have the dictionary's index built, if this version has none yet: some seconds beside the words."""
        from seeds.language.dictionary.index import is_made

        if not is_made(self._folder):
            self._librarian.ask(ask_books(str(self._folder)))
            self._librarian.rest()

    def prepare_concordance(self, paths: Paths, texts: str) -> None:
        """Have the library's text put into one file: for hundreds of texts it takes seconds."""
        self._librarian.ask(ask_concordance(paths, texts))
        self._librarian.rest()

    def _ask(self, texts: Sequence[str], own: OwnWords) -> list[Analysis]:
        here = own_here(own, texts)
        packed = self._link.ask(ask_words(texts, here, str(self._folder)))
        try:
            found = [load(part) for part in unpack(packed)]
        except UnusableAnalysis as error:  # the worker was started from newer files than the app
            raise AnalysisFailed("jingdu was updated while it ran", "start it again") from error
        self._analyses.keep(texts, here, packed)
        return found
