"""The card: headword, reading, senses, glossaries, and the places in the library with the word in the middle."""

from collections.abc import Callable, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from seeds.language import levels
from seeds.language.characters import has_han
from seeds.language.concordance import FullForm, Mention, Mentions
from seeds.language.dictionary import Entry
from seeds.language.dictionary.dictionary import ranked
from seeds.language.dictionary.entry import GLOSSARY
from seeds.language.dictionary.explained import Explained
from seeds.language.senses.marks import described
from store.counted import counted
from tui.cli.lookup_ink import TerminalInk, cells, drawable, fitting, folded, forms_of, without_doubles
from tui.cli.outlet import link
from tui.desk.lookup.answer import ASKED, Answer, as_written, sounding
from tui.desk.lookup.counting import remark_now
from tui.desk.lookup.own_entry import OwnEntry

if TYPE_CHECKING:
    from seeds.language.dictionary.added import Other
    from tui.desk.lookup.natives import NativeKnowledge

LISTED, READ_ALONG, FEW = 12, 40, 3
"""Words in a list, and in one that stands below a full entry, unless all are asked for."""
DOUBT = 0.6
"""From here on a choice between senses is said to be one."""
SHORT = 7
"""So many senses stand on lines of their own; more of them run on."""
INDENT = "     "


class EntryLayout(NamedTuple):
    """How an answer is laid out."""

    ink: TerminalInk
    width: int | None
    """Cells in a line; None in a pipe, where nothing is cut or folded."""
    whole: bool
    """Whether lists are shown to their end."""
    address: Callable[[str], str] = lambda article: ""
    """Where a terminal that opens links finds an article."""

    def of(self, found: Answer) -> str:
        """The answer as text."""
        parts = [
            [] if found.found else self.nothing(found),
            self.meaning(found),
            self.own(found.own),
            self.natives(found.natives),
            self.expansions(found.expansions),
            self.entries(found),
            self.explained(found.explained),
            self.others(found.others),
            self.entry(found.named) if found.named else [],
            self.wholes(found.wholes),
            self.pieces(found),
            self.longer(found),
            self.mentions(found.mentions, characters_of(found)),
            self.nearest(found.nearest),
        ]
        text = "\n\n".join("\n".join(lines) for lines in parts if lines)
        return text if self.width is None else f"\n{text}\n"

    def nothing(self, found: Answer) -> list[str]:
        """The plain fact."""
        said = f"Nothing was found for {drawable(found.query)}."
        return [f"  {line}" for line in folded(said, None if self.width is None else self.width - 2)]

    def meaning(self, found: Answer) -> list[str]:
        """What holds in the sentence that was given, and why."""
        if found.meaning is None:
            return []
        gloss, reading, _, reason, doubt, sentence = found.meaning
        why = f"{'perhaps' if doubt > DOUBT else 'why'}: {reason}" if reason else ""
        lines = [*self.text(f"{reading}  {gloss}"), *map(self.ink.faint, self.text(why) if why else [])]
        return [self.title(f"In {sentence}"), *lines]

    def entries(self, found: Answer) -> list[str]:
        """The entries: in full when they are of one word, else one on a line."""
        entries = [entry for entry in found.entries if entry.source != GLOSSARY or not found.explained]
        if len({entry.simplified for entry in entries}) > 1:
            return self.listed(entries)
        lines: list[str] = []
        for at, entry in enumerate(entries):
            lines += [*[""] * bool(at), *self.entry(entry), *([] if at else self.common(entry, found))]
        return lines

    def common(self, entry: Entry, found: Answer) -> list[str]:
        """How common a word is, and how often it was looked up: once, below the first of its entries."""
        word = entry.simplified
        told = levels.said(word), ranked(found.ranks.get(word, 0)), remark_now(found.earlier)
        said = " · ".join(filter(None, told))
        return [self.ink.faint(line) for line in self.text(said)] if said else []

    def entry(self, entry: Entry) -> list[str]:
        """One entry in full."""
        reading = self.ink.reading(entry), plain_reading(entry)
        lines = self.head(entry.simplified, entry.traditional, reading, entry.source)
        senses = described(entry)
        numbered = [f"{number}  {sense}" for number, sense in enumerate(senses, 1)]
        if len(entry.senses) == 1:
            lines += self.text(senses[0])
        elif len(entry.senses) <= SHORT or self.width is None:
            lines += [line for sense in numbered for line in self.text(sense, hang="   ")]
        else:
            lines += self.text("   ".join(numbered))
        if entry.classifiers:
            lines += map(self.ink.faint, self.text(f"counted with {', '.join(entry.classifiers)}"))
        return lines

    def head(self, simplified: str, traditional: str, reading: tuple[str, str], source: str) -> list[str]:
        """The headword in both scripts, its reading (in colour and plain), and on the right where this is from."""
        forms = [drawable(simplified), *([drawable(traditional)] if traditional != simplified else [])]
        coloured, plain, source = reading[0], drawable(reading[1]), drawable(source)
        told = f"  {self.ink.strong(forms[0])}{self.ink.faint(''.join(f' {form}' for form in forms[1:]))}"
        told += f"  {coloured}" if plain else ""
        if self.width is None:
            return [f"{told}  ({source})" if source else told]
        gap = self.width - cells("  ".join(["", " ".join(forms), plain, source]))
        if gap >= 0:
            return [told + " " * (gap + 2) + self.ink.faint(source)]
        lines = [line for part in (*forms, plain, source) for line in folded(part, self.width - 2)]
        return [f"  {self.ink.strong(line) if line in forms[0] else self.ink.faint(line)}" for line in lines]

    def listed(self, entries: Sequence[Entry], limit: int = LISTED) -> list[str]:
        """One entry on a line, in columns."""
        words = without_doubles(entries)
        shown = words if self.whole else words[:limit]
        wide = max((cells(forms_of(entry)) for entry in shown), default=0)
        long = max((cells(plain_reading(entry)) for entry in shown), default=0)
        lines = [self.line(entry, wide, long) for entry in shown]
        if len(shown) < len(words):
            lines.append(self.ink.faint(f"  … and {len(words) - len(shown)} more with --all"))
        return lines

    def line(self, entry: Entry, wide: int, long: int) -> str:
        """Headword, reading and senses beside each other; in a pipe whole and without columns."""
        forms, reading, senses = (
            forms_of(entry),
            self.ink.reading(entry),
            drawable("; ".join(dict.fromkeys(entry.senses))),
        )
        if self.width is None:
            return f"  {forms}  {reading}  {senses}".rstrip()
        wide, long = min(wide, self.width // 3), min(long, self.width // 4)
        if cells(forms) > wide:
            forms = fitting(drawable(entry.simplified), wide)
        if cells(plain_reading(entry)) > long:
            reading = fitting(plain_reading(entry), long)
        blanks = long - min(cells(plain_reading(entry)), long)
        senses = fitting(senses, self.width - wide - long - 6)
        return (
            f"  {self.ink.strong(forms)}{' ' * (wide - cells(forms))}  {reading}{' ' * blanks}  {senses}".rstrip()
        )

    def others(self, found: Sequence["Other"]) -> list[str]:
        """What the dictionaries that the reader added say, the beginning of each entry."""
        lines: list[str] = []
        for other in found:
            reading = self.ink.written(other.reading, other.headword)
            head = self.head(
                other.headword, other.traditional or other.headword, (reading, other.reading), other.dictionary
            )
            lines += [*[""] * bool(lines), *head]
            for text in other.lines if self.whole else other.lines[:SHORT]:
                lines += self.text(text)
            if not self.whole and len(other.lines) > SHORT:
                lines.append(
                    self.ink.faint(f"{INDENT}… {counted(len(other.lines) - SHORT, 'line')} more with --all")
                )
        return lines

    def wholes(self, names: Sequence[Entry]) -> list[str]:
        """Whole names that have an entry where a part of them has none."""
        return [self.title("No entry of its own; as part of"), *self.listed(names)] if names else []

    def pieces(self, found: Answer) -> list[str]:
        """The words inside what has no entry."""
        if not found.pieces:
            return []
        title = "Its words" if found.named or found.wholes or not found.found else "No entry of its own; its words"
        told = self.text(found.together) if found.together else []
        if found.reading and not found.named:
            reading = self.ink.written(found.reading, found.query), found.reading
            told = [*self.head(found.query, found.query, reading, ""), *told]
        words = [piece.entries[0] for piece in as_written(found.pieces)]
        return [*told, self.title(title), *self.listed(words, READ_ALONG)]

    def longer(self, found: Answer) -> list[str]:
        """Words that begin so."""
        if not found.longer:
            return []
        return [self.title("Words that begin so"), *self.listed(found.longer, FEW if found.entries else LISTED)]

    def own(self, entries: Sequence[OwnEntry]) -> list[str]:
        """What the reader kept."""
        lines = []
        for entry in entries:
            reading = self.ink.written(entry.pinyin, entry.term)
            lines += self.head(entry.term, entry.term, (reading, entry.pinyin), f"kept {entry.created[:10]}")
            tags = " ".join(f"#{tag}" for tag in entry.tags)
            for text in (entry.sense and f"({entry.sense})", entry.gloss, *entry.note.splitlines(), tags):
                lines += self.text(text) if text else []
            lines += self.quoted(entry.sentence, entry.title)
        return [self.title("Your glossary"), *lines] if lines else []

    def natives(self, known: Sequence["NativeKnowledge"]) -> list[str]:
        """Numbers, short forms, formulas and constructions, each with what it means."""
        lines = []
        for one in known:
            lines += [self.title(f"{one.kind} · {one.written}"), *self.text(one.gloss)]
            lines += map(self.ink.faint, self.text(one.more) if one.more else [])
        return lines

    def explained(self, entries: Sequence[Explained]) -> list[str]:
        """What the bundled glossary tells: of one article, and of no other text."""
        lines = []
        for entry in entries if self.whole else entries[:3]:
            reading = self.ink.written(entry.pinyin, entry.headword)
            lines += self.head(entry.headword, entry.traditional, (reading, entry.pinyin), entry.kind)
            lines += self.text(f"in {entry.sentences[0][0]}: {entry.gloss}")
            for title, sentence in entry.sentences if self.whole else entry.sentences[:1]:
                lines += self.quoted(sentence, title)
        return [self.title("jingdu glossary"), *lines] if lines else []

    def expansions(self, told: Sequence[FullForm]) -> list[str]:
        """What texts say that it stands for, the parts and the sentence that tells them."""
        lines = []
        for expansion in told if self.whole else told[:FEW]:
            lines += self.text(f"{expansion.short} = {' · '.join(expansion.full)}")
            lines += self.quoted(expansion.sentence, expansion.title)
        return [self.title("It stands for"), *lines] if lines else []

    def quoted(self, sentence: str, title: str) -> list[str]:
        """A sentence and the article it stands in."""
        source = f" — {title}" if title else ""
        return [self.ink.faint(line) for line in self.text(f"{sentence}{source}")] if sentence else []

    def mentions(self, mentions: Mentions, characters: str) -> list[str]:
        """The places in the library, the word in one column."""
        if not mentions.shown:
            return []
        of = f" of {characters}, however it is read there" if characters else ""
        lines = [self.title(f"In the library: {counted(mentions.total, 'place')}{of}")]
        for (article, title), places in groupby(mentions.shown, lambda mention: (mention.article, mention.title)):
            shown = link(self.short(drawable(title), len(article) + 3), self.address(article))
            lines.append(f"  {self.ink.faint(drawable(article))} {shown}")
            lines += map(self.in_context, places)
        if len(mentions.shown) < mentions.total:
            lines.append(self.ink.faint("  --all shows every place"))
        return lines

    def in_context(self, mention: Mention) -> str:
        """One place: what stands before it ends in the same column everywhere; in a pipe, where no width holds it,
        it is a line of text without blanks before it."""
        before, match, after = map(drawable, mention[4:7])
        if self.width is None:
            return f"    {before.lstrip()}{match}{after}".rstrip()
        match = fitting(match, self.width - 8)
        room = (self.width - 4 - cells(match)) // 2
        before, after = fitting(before, room, from_end=True), fitting(after, room)
        return f"  {' ' * (room - cells(before))}{before}{self.ink.accent(match)}{after}".rstrip()

    def nearest(self, entries: Sequence[Entry]) -> list[str]:
        """What may have been meant."""
        return [self.title("Perhaps"), *self.listed(entries)] if entries else []

    def title(self, text: str) -> str:
        """The line above a part."""
        if self.width is None:
            return f"  {text}"
        text = fitting(text, self.width - 6)
        return self.ink.faint(f"  ── {text} {'─' * (self.width - cells(text) - 6)}")

    def text(self, text: str, hang: str = "") -> list[str]:
        """Running text, folded under itself."""
        width = None if self.width is None else self.width - len(INDENT)
        return [f"{INDENT}{line}" for line in folded(drawable(text), width, hang)]

    def short(self, text: str, taken: int) -> str:
        """A text in what is left of a line."""
        return text if self.width is None else fitting(text, max(self.width - taken, 2))


def plain_reading(entry: Entry) -> str:
    """A reading as it stands on the card, without colour."""
    return TerminalInk(False).reading(entry)


def characters_of(found: Answer) -> str:
    """The single characters whose places were counted for a syllable: a text does not say how each is read."""
    if has_han(found.word):
        return ""
    written = dict.fromkeys(entry.simplified for entry in sounding(found.word, found.entries)[:ASKED])
    return "/".join(written) if written and all(len(word) == 1 for word in written) else ""
