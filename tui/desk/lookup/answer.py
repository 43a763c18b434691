"""Everything that is known of a word: what the card shows and `--json` gives."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from seeds.language.characters import has_han
from seeds.language.concordance import FullForm, Mentions, Pause, at_once
from seeds.language.dictionary import Dictionary, Entry, WordInside
from seeds.language.dictionary.dictionary import longest_first
from seeds.language.dictionary.flat import Broken
from seeds.language.dictionary.namesakes import longer_names
from seeds.language.dictionary.search import Hits, nearest, search
from seeds.language.dictionary.spelling import is_pattern, other_spellings, spelling
from seeds.language.pinyin import bare
from store.errors import StoreError
from store.paths import Paths
from tui.desk.dictionaries.asking import NONE_ADDED, OwnDictionaries
from tui.desk.lookup.counting import NEVER, Earlier, earlier, meant
from tui.desk.lookup.kept import KeptTerms, kept, nothing
from tui.desk.lookup.mentions import concordance, forget

if TYPE_CHECKING:
    from seeds.language.dictionary.added import Other
    from seeds.language.dictionary.explained import Explained
    from tui.desk.lookup.natives import NativeKnowledge
    from tui.desk.lookup.own_entry import OwnEntry

Progress = Callable[[str, float], None]
QUOTES = str.maketrans("", "", '“”‘’"《》「」『』')
LONGEST = 400
"""Characters of what is read along its words."""
ASKED = 12
"""The reader's own entries and the library are asked for so many headwords of what was found."""


NO_RANKS: Mapping[str, int] = {}


class Meaning(NamedTuple):
    """What holds in a sentence, and why."""

    gloss: str
    reading: str
    source: str
    reason: str
    doubt: float
    sentence: str


class Answer(NamedTuple):
    """What a look-up found."""

    query: str
    entries: tuple[Entry, ...]
    """Written, read or glossed just as asked."""
    longer: tuple[Entry, ...]
    """Beginning so."""
    pieces: tuple[WordInside, ...]
    """The words inside what the dictionary itself does not hold, longest first."""
    explained: tuple["Explained", ...]
    own: tuple["OwnEntry", ...]
    mentions: Mentions
    nearest: tuple[Entry, ...]
    """What may have been meant, when nothing was found."""
    complaints: tuple[str, ...] = ()
    """Why the reader's own things could not be asked, and why this took so long."""
    expansions: tuple[FullForm, ...] = ()
    """What it stands for, where a text says it."""
    word: str = ""
    """What was understood to be asked for."""
    meaning: Meaning | None = None
    """What holds in a sentence that was given."""
    reading: str = ""
    """How what has no entry is read, as in running text."""
    named: Entry | None = None
    """What it is by its form, where it has no entry."""
    others: tuple["Other", ...] = ()
    """What the dictionaries that the reader added say, in his order."""

    ranks: Mapping[str, int] = NO_RANKS
    """How frequent the words that were found are: 1 is the most frequent one."""

    natives: tuple["NativeKnowledge", ...] = ()
    """What every native reader knows of it: numbers, short forms, formulas, constructions."""

    earlier: Earlier = NEVER
    """When it was looked up before, if one word was found and the reader lets look-ups be counted."""

    wholes: tuple[Entry, ...] = ()
    """Whole names of foreigners that it is a part of, where it has no entry: 儒勒·凡尔纳 of 凡尔纳."""

    @property
    def together(self) -> str:
        """What words that go together mean, where the whole has no entry; nothing for what is not listed."""
        if len(self.pieces) < 2:
            return ""
        from seeds.language.collocations import meaning

        return meaning(self.word or self.query)

    @property
    def found(self) -> bool:
        """Whether there is more to show than single characters: of 12个 and 3月18日 how they are read."""
        words = [piece for piece in self.pieces if piece.end - piece.start > 1]
        counted = self.reading and any(map(str.isdigit, self.query))
        known = self.entries or self.longer or self.wholes or self.others or self.explained or self.own
        return bool(known or self.natives or words or counted or self.mentions.total)


def answer(paths: Paths, query: str, limit: int | None, progress: Progress, pause: Pause = at_once) -> Answer:
    """Look everywhere; `limit` is for the mentions."""
    query = " ".join(query.split())
    plain = query.translate(QUOTES).strip() or query
    dictionary = Dictionary.open(paths.names.cache, lambda done: progress("Preparing the dictionary", done))
    if is_pattern(query):
        from tui.desk.lookup.shaped import shaped

        return shaped(paths, dictionary, query)
    plain, hits, pieces = understood(dictionary, query, plain)
    terms = terms_of(plain, hits.exact)
    explained = [told for term in terms if (told := dictionary.explained(term))]
    words = forms(query, plain, hits.exact, pieces)
    try:
        mine = in_own_things(paths, plain, terms, words, limit, progress, pause)
    except Broken:  # damaged files of the cache: make them again, once
        forget(paths)
        mine = in_own_things(paths, plain, terms, words, limit, progress, pause)
    bundled = tuple(dict.fromkeys(explained))
    added = OwnDictionaries.open(paths)
    others = added.say(words)
    word = meant(plain, hits.exact)
    reading, pieces = read_along(dictionary, query, pieces)
    found = Answer(
        query,
        hits.exact,
        hits.longer,
        pieces,
        bundled,
        mine.own,
        mine.mentions,
        (),
        (*filter(None, [mine.complaint]), *added.complaints, *unkept(paths, dictionary)),
        mine.expansions,
        plain,
        reading=reading,
        named=named_by_form(dictionary, query, pieces) if not others else None,
        natives=natives(paths, plain, hits.exact),
        others=others,
        earlier=earlier(paths, word, mine.terms.looked_up(word)),
        wholes=() if hits.exact else tuple(entry for _, entry in longer_names(dictionary, plain)),
        ranks=ranks(dictionary, (entry.simplified for entry in (hits.exact if has_han(plain) else hits.exact[:1]))),
    )
    return found if found.found else found._replace(nearest=nearest(dictionary, plain))


def natives(paths: Paths, plain: str, exact: tuple[Entry, ...]) -> tuple["NativeKnowledge", ...]:
    """What every native reader knows of the phrase."""
    from tui.desk.lookup.natives import known_of

    return known_of(paths.names.cache, plain, is_word=bool(exact))


def named_by_form(dictionary: Dictionary, query: str, pieces: tuple[WordInside, ...]) -> Entry | None:
    """The name of a place or a body that a compound is by its form."""
    if len(pieces) < 2:
        return None
    from tui.desk.lookup.by_form import named

    simplified, traditional = (converted(query, pieces, script).translate(QUOTES) for script in (0, 1))
    return named(dictionary, simplified, traditional, pieces)


def read_along(
    dictionary: Dictionary, query: str, pieces: tuple[WordInside, ...]
) -> tuple[str, tuple[WordInside, ...]]:
    """How a compound is read, and its pieces, each with the sense first that it has beside the others."""
    if not pieces or len(query) > LONGEST:
        return "", pieces
    from tui.desk.lookup.meaning import along

    return along(dictionary, query, pieces)


def ranks(dictionary: Dictionary, words: Iterable[str]) -> dict[str, int]:
    """The ranks of the frequent ones among some words."""
    return {word: rank for word in dict.fromkeys(words) if (rank := dictionary.rank(word))}


def entries_for(
    dictionary: Dictionary, typed: str, added: OwnDictionaries = NONE_ADDED
) -> tuple[tuple[Entry, ...], bool]:
    """What dictionaries alone have for these words, the best first; else the nearest, and that they are no more."""
    query = " ".join(typed.split())
    if is_pattern(query):
        return search(dictionary, query).exact, True
    plain, hits, pieces = understood(dictionary, query, query.translate(QUOTES).strip() or query)
    parts = (entry for piece in as_written(pieces) if piece.end - piece.start > 1 for entry in piece.entries)
    others = list(map(as_entry, added.say(forms(query, plain, hits.exact, pieces))))
    by_form = None if others else named_by_form(dictionary, query, pieces)
    named = [by_form] if by_form else []
    found = tuple(dict.fromkeys([*hits.exact, *named, *others, *hits.longer, *parts]))
    return (found, True) if found else (nearest(dictionary, plain), False)


def as_entry(other: "Other") -> Entry:
    """What an added dictionary says, as an entry among those of the built-in one."""
    return Entry(other.headword, other.traditional or other.headword, other.reading, other.lines, other.dictionary)


def unkept(paths: Paths, dictionary: Dictionary) -> tuple[str, ...]:
    """What to say when the index was made for this one look-up alone."""
    if dictionary.is_kept:
        return ()
    return (f"the dictionary's index cannot be kept in {paths.cache}: every look-up makes it again",)


class Mine(NamedTuple):
    """What the notebook and the library say."""

    own: tuple["OwnEntry", ...]
    mentions: Mentions
    expansions: tuple[FullForm, ...]
    complaint: str
    """Why the notebook could not be asked, if so."""
    terms: KeptTerms
    """What it knows of other words."""


def understood(dictionary: Dictionary, query: str, plain: str) -> tuple[str, Hits, tuple[WordInside, ...]]:
    """The word that is meant, what it leads to, and its pieces when it has no entry."""
    hits = search(dictionary, plain)
    if hits.exact:
        return plain, hits, ()
    pieces = longest_first(dictionary.pieces(query))
    simplified = converted(query, pieces, 0).translate(QUOTES)  # it may mix the scripts
    if simplified != plain and (others := search(dictionary, simplified)).exact:
        return simplified, others, ()
    return plain, hits, pieces


def in_own_things(
    paths: Paths,
    plain: str,
    terms: list[str],
    words: list[str],
    limit: int | None,
    progress: Progress,
    pause: Pause = at_once,
) -> Mine:
    """The reader's own entries, the places in the library, and what texts say that the word stands for."""
    complaint = ""
    try:
        mine = kept(paths)
    except StoreError as error:
        mine, complaint = nothing(), error.message
    spelled = spelling(plain)
    heard = mine.sounding(spelled.letters) if spelled else ()
    library = concordance(paths, mine.texts, lambda done: progress("Reading the library", done))
    mentions = library.find([*words, *heard[:ASKED]], limit, pause=pause)
    return Mine(mine.find([*terms, *heard]), mentions, library.expansions(words), complaint, mine)


def as_written(pieces: Sequence[WordInside]) -> list[WordInside]:
    """The pieces in the order in which they stand: whoever looks a sentence up reads along."""
    return sorted(pieces, key=lambda piece: piece.start)


def terms_of(plain: str, exact: tuple[Entry, ...]) -> list[str]:
    """The headwords under which glossaries are asked: what was typed, and what it was found to mean."""
    found = [form for entry in exact[:ASKED] for form in (entry.simplified, entry.traditional)]
    return list(dict.fromkeys([plain, *found]))


def forms(query: str, plain: str, exact: tuple[Entry, ...], pieces: tuple[WordInside, ...]) -> list[str]:
    """How the word may be written in a text: in either script, with quotation marks as typed or without."""
    meant = exact if has_han(plain) else sounding(plain, exact)[:ASKED] or exact[:1]
    written = [form for entry in meant for form in (entry.simplified, entry.traditional)]
    if pieces:
        written += [converted(query, pieces, script) for script in (0, 1)]
    return list(dict.fromkeys([query, plain, *written]))


def sounding(plain: str, exact: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Those entries that are read as was typed; of what was typed in English there are none."""
    spelled = spelling(plain)
    letters = {spelled.letters, *other_spellings(spelled.letters)} if spelled else set()
    return tuple(entry for entry in exact if bare(entry.pinyin).replace(" ", "") in letters)


def converted(plain: str, pieces: tuple[WordInside, ...], script: int) -> str:
    """A text in simplified (0) or traditional (1) characters, word by word."""
    parts, at = [], 0
    for piece in as_written(pieces):
        entry = piece.entries[0]
        parts += [plain[at : piece.start], entry.traditional if script else entry.simplified]
        at = piece.end
    return "".join([*parts, plain[at:]])
