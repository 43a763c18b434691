"""What somebody typed, read as pinyin: letters, the tones that were given, and where syllables were set apart."""

from typing import NamedTuple
from unicodedata import combining, normalize

from seeds.language.characters import has_han
from seeds.language.pinyin import TONE_OF, UMLAUT, bare, tone

ANY, ONE = "*", "?"
"""What stands for any signs, and for one."""
APART = " '’-·\u200b"


class Spelling(NamedTuple):
    """Pinyin as typed: `shè qū`, `she4qu1`, `shequ`, `lv`, `lu:4`."""

    letters: str
    """Small letters without tones, ü as v: a key of the index."""
    tones: tuple[tuple[int, int], ...]
    """Tones given, each with the number of the letter that carries or precedes it."""
    breaks: frozenset[int]
    """Before which letters a space or an apostrophe stood."""

    def fits(self, pinyin: str) -> bool:
        """Whether a reading has the tones that were given."""
        spans = spans_of(pinyin) if self.tones else []
        return all(any(start <= at < end and given == own for start, end, own in spans) for at, given in self.tones)

    def breaks_fit(self, pinyin: str) -> bool:
        """Whether a reading's syllables begin where the spelling has them begin."""
        return not self.breaks or self.breaks <= {start for start, _, _ in spans_of(pinyin)}


def is_pattern(typed: str) -> bool:
    """Whether this asks for every word of a shape that says something; in English a `?` ends a question."""
    narrow = typed.replace("＊", ANY)
    return (ANY in narrow or (ONE in narrow and has_han(narrow))) and bool(narrow.strip(f"{ANY}{ONE}？ "))


def spelling(typed: str) -> Spelling | None:
    """Read what was typed as pinyin; None when it holds anything that pinyin does not."""
    letters: list[str] = []
    tones: list[tuple[int, int]] = []
    breaks: set[int] = set()
    for sign in normalize("NFD", typed.strip().lower().replace("u:", "v").replace("ɡ", "g").replace("ɑ", "a")):
        if "a" <= sign <= "z":
            letters.append(sign)
        elif sign == UMLAUT and letters and letters[-1] == "u":
            letters[-1] = "v"
        elif letters and (sign in TONE_OF or sign in "12345"):
            tones.append((len(letters) - 1, int(TONE_OF.get(sign, sign))))
        elif sign in APART:
            breaks.add(len(letters))
        elif not (letters and combining(sign)):
            return None
    breaks -= {0, len(letters)}
    return Spelling("".join(letters), tuple(tones), frozenset(breaks)) if letters else None


def other_spellings(letters: str) -> list[str]:
    """The same letters as people also type them: `nue` and `lue` for nüe and lüe, `jv` for ju."""
    typed = letters
    for initial in "jqxy":
        letters = letters.replace(f"{initial}v", f"{initial}u")
    wide = letters.replace("lue", "lve").replace("nue", "nve")
    narrow = letters.replace("lu", "lv").replace("nu", "nv")
    return [other for other in dict.fromkeys((letters, wide, narrow)) if other != typed]


def spans_of(pinyin: str) -> list[tuple[int, int, int]]:
    """Where each syllable of a reading starts and ends among its bare letters, with its tone."""
    spans, start = [], 0
    for syllable in pinyin.split():
        end = start + len(bare(syllable))
        spans.append((start, end, tone(syllable)))
        start = end
    return spans
