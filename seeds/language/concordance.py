"""Where a word stands in the library: all its text in one flat file, searched by memory map."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from seeds.language.dictionary.flat import File, Flat, pack, save, sorted_lines

if TYPE_CHECKING:  # the dataclasses behind it take longer to load than a whole look-up
    from pathlib import Path

    from seeds.documents.article import Article

AROUND = 40
"""Characters shown before and after a mention, at most."""
MARKS = "(?:”|’|》|」|』)?(?:“|‘|《|「|『)?"
LOOSE, LONGEST = 3, 60
"""Words of so many characters may have quotation marks inside that nobody types."""
LONGEST_QUOTED = LONGEST * (4 + 3 + 3)
"""Bytes of such a word at most, with marks on both sides of every character."""
CHECKED_AT_ONCE = 4_000_000
"""A text of so many bytes is looked at for damage when it is opened, a larger one where something is found."""
UNIT = "\x1f"
"""Stands between the parts of what a short form stands for, and in no text."""
LONGEST_EXPLAINED = 100_000
"""Short forms are explained by reports; a text of more characters is a book, and not read for them."""
NEAR = 6
"""To read so many lines takes as long as to look a line up among all."""
NO_LINE = ("~", "")
"""Stands behind the last line: later than any place."""
STRETCH = 1 << 18
"""Bytes searched at a time, which takes less than a thousandth of a second: nobody waits, no memory is kept."""

_INSIDE = bytes(range(0x80, 0xC0))
"""Bytes that begin no character."""
_IN_ONE_LINE = str.maketrans("\n\t", "  ")
"""A caption may be of two lines; among places that stand below each other it is drawn in one."""


Pause = Callable[[], object]
"""Called between two stretches: it may let others go first, or stop the search by an error of its own."""
_Passage = tuple[int, bytes, str, str, int]
"""A passage as it lies in the file: where, its text, its article with the title, and its number there."""
Steps = Iterator[Sequence[tuple[int, bytes]]]
"""Places and the forms that stand there, a stretch of the text at a time."""


def at_once() -> None:
    """Nobody else wants to go first."""


class Mention(NamedTuple):
    """One place of the library where a word stands, with what stands around it."""

    article: str
    title: str
    block: int
    """The passage's number in its article."""
    start: int
    before: str
    match: str
    after: str

    def drawn(self, shown: Callable[[str], str]) -> tuple[str, str, str]:
        """What stands before, the word and what follows, in the script `shown` gives: seen as one line."""
        line, at = shown((self.before + self.match + self.after).translate(_IN_ONE_LINE)), len(self.before)
        end = at + len(self.match)
        return line[:at], line[at:end], line[end:]


class FullForm(NamedTuple):
    """What a short form stands for, as an article tells it."""

    short: str
    full: tuple[str, ...]
    article: str
    title: str
    sentence: str


class Mentions(NamedTuple):
    """The first places in the library's order, and how many there are altogether."""

    shown: tuple[Mention, ...]
    total: int


def build(articles: Iterable["Article"], path: "Path") -> None:
    """Write the text of all articles to one file that can be searched at once."""
    save(path, packed(articles))


def packed(articles: Iterable["Article"]) -> bytes:
    """The content of that file."""
    texts: list[bytes] = []
    titles: list[tuple[str, str]] = []
    passages: list[tuple[str, str]] = []
    expanded: list[tuple[str, str]] = []
    starts: list[tuple[str, str]] = []
    at = 0
    for article in articles:
        starts.append((place(at), article.id))
        titles.append((article.id, " ".join(article.title.split())))
        for passage in article.passages:
            texts.append(f"{passage.text}\n".encode("utf-8", "replace"))
            passages.append((place(at), f"{article.id} {passage.number}"))
            at += len(texts[-1])
        expanded += expansions(article)
    lines = {"passages": passages, "articles": starts, "titles": titles, "expansions": expanded}
    return pack({**{name: sorted_lines(pairs) for name, pairs in lines.items()}, "text": b"".join(texts)})


def expansions(article: "Article") -> Iterator[tuple[str, str]]:
    """The short forms that an article explains, each with what tells it."""
    from seeds.language.glossary.abbreviations import expansions as found_in

    passages = {passage.number: passage for passage in article.passages}
    if sum(len(passage.text) for passage in passages.values()) > LONGEST_EXPLAINED:
        return
    for found in found_in(passages.values()):
        sentence = passages[found.told.passage].text[found.told.start : found.told.end]
        yield found.short, UNIT.join([article.id, sentence.strip(), *found.full])


def place(at: int) -> str:
    """A place in the text as a key that sorts as numbers do."""
    return f"{at:012x}"


class Concordance:
    """The library's text, ready to be searched."""

    def __init__(self, flat: Flat) -> None:
        self._flat = flat
        self._last: _Passage = (0, b"", "", "", 0)
        self._here = self._next = NO_LINE
        self._ahead: Iterator[tuple[str, str]] = iter(())
        self._start, self._end = flat.bounds("text")

    @classmethod
    def open(cls, path: File) -> "Concordance":
        """Open what `build` wrote; raises `Broken` when it is not there or damaged."""
        flat = Flat.open(path)
        if len(flat) < CHECKED_AT_ONCE:
            flat.check()
        return cls(flat)

    def find(
        self, words: Sequence[str], limit: int | None = None, around: int = AROUND, pause: Pause = at_once
    ) -> Mentions:
        """The places of a word, given in all its forms; where there are none, those with quotation marks inside."""
        found = self._told(self.places(words), limit, around, pause)
        if not found.total:
            self._flat.check()  # before we say that there is nothing
            found = self._told(self._quoted(words), limit, around, pause)
        self.rest()
        return found

    def _told(self, steps: Steps, limit: int | None, around: int, pause: Pause) -> Mentions:
        """What stands at the first places, and how many there are."""
        first: list[tuple[int, bytes]] = []
        total = 0
        for places in steps:
            first += places[: None if limit is None else limit - len(first)]
            total += len(places)
            pause()
        return Mentions(tuple(self.mention(at, form, around) for at, form in first), total)

    def places(self, words: Sequence[str], stretch: int = STRETCH, *, once: bool = False) -> Steps:
        """The places of a word, a stretch of the text at a time: whoever asks may stop, or let others go first.

        Of each form `once`, the first in every article.
        """
        forms = _written(words)
        free = dict.fromkeys(forms, self._start)
        for begin, text in self._stretches(stretch, max(map(len, forms), default=0)):
            found = []
            for form in forms:
                last = stretch + len(form) - 1
                while (at := text.find(form, max(free[form] - begin, 0), last)) >= 0:
                    found.append((begin + at, form))
                    free[form] = self._behind(begin + at) if once else begin + at + len(form)
            yield sorted(found)

    def _stretches(self, stretch: int, reach: int) -> Iterator[tuple[int, bytes]]:
        """Where each stretch begins, and its bytes with as many more as a word that begins in it may reach."""
        for begin in range(self._start, self._end if reach else self._start, stretch):
            yield begin, self._flat.glance(begin, min(begin + stretch + reach - 1, self._end))
            self.rest()

    def beside(self) -> "Concordance":
        """Another one of the same text: one is asked by one thread at a time."""
        return Concordance(self._flat)

    def rest(self) -> None:
        """Nothing is asked for a while: what was read need not stay in memory."""
        self._flat.rest()

    def article(self, at: int) -> str:
        """The article in which a place lies."""
        _, articles = self._articles
        return articles[self._following(at) - 1]

    def _behind(self, at: int) -> int:
        """Where the article ends in which a place lies."""
        starts, _ = self._articles
        following = self._following(at)
        return self._start + starts[following] if following < len(starts) else self._end

    def _following(self, at: int) -> int:
        """The number of the article behind the one in which a place lies."""
        from bisect import bisect_right

        starts, _ = self._articles
        return bisect_right(starts, at - self._start)

    @cached_property
    def _articles(self) -> tuple[list[int], list[str]]:
        lines = list(self._flat.starting("articles", ""))
        return [int(start, 16) for start, _ in lines], [article for _, article in lines]

    def expansions(self, words: Sequence[str]) -> tuple[FullForm, ...]:
        """What these short forms stand for, once for every article that tells it."""
        found = []
        for word in dict.fromkeys(words):
            for value in self._flat.values("expansions", word):
                article, sentence, *full = value.split(UNIT)
                found.append(FullForm(word, tuple(full), article, self._title(article), sentence))
        return tuple(found)

    def _title(self, article: str) -> str:
        return self._flat.get("titles", article) or ""

    def _quoted(self, words: Sequence[str], stretch: int = STRETCH) -> Steps:
        """Places where parts of a word stand in quotation marks: “四环”服务机制 for 四环服务机制."""
        import re

        ways = [MARKS.join(map(re.escape, word)) for word in words if LOOSE <= len(word) <= LONGEST]
        pattern = re.compile("|".join(dict.fromkeys(ways)).encode("utf-8", "replace"))
        free = self._start
        for begin, text in self._stretches(stretch, LONGEST_QUOTED if ways else 0):
            found = []
            for match in pattern.finditer(text, max(free - begin, 0)):
                if match.start() < stretch:
                    found.append((begin + match.start(), match[0]))
                    free = begin + match.end()
            yield found

    def fitting(self, pattern: str, longest: int, stretch: int = STRETCH) -> Steps:
        """Places that a pattern of so many characters at most fits, as `places` tells those of a word."""
        import re

        fits = re.compile(pattern).finditer
        for begin, text in self._stretches(stretch, 4 * longest):
            whole = text.lstrip(_INSIDE)  # the character before ends here; what begins with it was found there
            first, read = len(text) - len(whole), whole.decode(errors="ignore")
            found, at, known = [], first, 0
            for match in fits(read):
                at += len(read[known : match.start()].encode())
                known = match.start()
                if at < stretch:
                    found.append((begin + at, match[0].encode()))
            yield found

    def mention(self, at: int, form: bytes, around: int = AROUND) -> Mention:
        """What stands at a place that was found."""
        start, text, article, title, number = self._passage(at)
        place = at - start
        lead, match = text[:place].decode(), form.decode()
        end = place + len(form)
        rest = text[end : end + 4 * around].decode(errors="ignore")[:around]
        return Mention(article, title, number, len(lead), lead[-around:] if around else "", match, rest)

    def _passage(self, at: int) -> _Passage:
        """The passage in which a place lies: places are asked for in their order, and often several of one."""
        start, text, known, title, _ = self._last
        if not start <= at < start + len(text):
            begin, value = self._line_of(place(at - self._start))
            article, _, number = value.rpartition(" ")
            start = self._start + int(begin, 16)
            text = self._flat.read_line(start, at, self._end)
            title = title if known == article else self._title(article)
            self._last = (start, text, article, title, int(number))
        return self._last

    def _line_of(self, place: str) -> tuple[str, str]:
        """The line that tells of a place's passage: often one of the next, which are looked at first."""
        for _ in range(NEAR):
            if self._here[0] <= place < self._next[0]:
                return self._here
            self._here, self._next = self._next, next(self._ahead, NO_LINE)
        self._ahead = self._flat.from_last_not_after("passages", place)
        self._here, self._next = next(self._ahead), next(self._ahead, NO_LINE)
        return self._here


def _written(words: Sequence[str]) -> list[bytes]:
    """The forms of a word as the file has them, each once."""
    return list(dict.fromkeys(word.encode("utf-8", "replace") for word in words if word.strip()))
