"""Which syllables there are in standard Chinese: what else is typed as pinyin is none."""

from __future__ import annotations

from functools import lru_cache

from seeds.language.pinyin import bare, tone

_FINALS = {
    "": "a ai an ang ao e ei en eng er o ou ê",
    "b": "a ai an ang ao ei en eng i ian iao ie in ing o u",
    "p": "a ai an ang ao ei en eng i ian iao ie in ing o ou u",
    "m": "a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u",
    "f": "a an ang ei en eng o ou u iao",
    "d": "a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo",
    "t": "a ai an ang ao e ei eng i ian iao ie ing ong ou u uan ui un uo",
    "n": "a ai an ang ao e ei en eng i ia ian iang iao ie in ing iu ong ou u uan un uo v ve",
    "l": "a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan un uo v ve",
    "g": "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
    "k": "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo",
    "h": "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo m ng",
    "j": "i ia ian iang iao ie in ing iong iu u uan ue un",
    "q": "i ia ian iang iao ie in ing iong iu u uan ue un",
    "x": "i ia ian iang iao ie in ing iong iu u uan ue un",
    "zh": "a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo",
    "ch": "a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo",
    "sh": "a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo",
    "r": "an ang ao e en eng i ong ou u ua uan ui un uo",
    "z": "a ai an ang ao e ei en eng i ong ou u uan ui un uo",
    "c": "a ai an ang ao e en eng i ong ou u uan ui un uo ei",
    "s": "a ai an ang ao e en eng i ong ou u uan ui un uo ei",
    "y": "a ai an ang ao e i in ing o ong ou u uan ue un",
    "w": "a ai an ang ei en eng o u",
}
_ALONE = ("r", "m", "n", "ng", "hm", "hng")
"""儿 at a word's end, and the sounds one makes without a vowel."""
VOICED = frozenset(initial + final for initial, finals in _FINALS.items() for final in finals.split())
"""Those that a character has in running text."""
SYLLABLES = VOICED | {*_ALONE}


@lru_cache(maxsize=4096)
def is_syllable(written: str) -> bool:
    """Whether this is one syllable, with or without its tone, marked or numbered: `lǜ`, `lv4`, `lü`."""
    letters, number = (written[:-1], written[-1]) if written[-1:].isdigit() else (written, "")
    if number and (number not in "12345" or tone(letters) != 5):
        return False
    plain = bare(letters)
    known = plain if plain in SYLLABLES else plain.replace("ê", "e")
    if any(map(str.isdigit, letters)):
        return False
    return known in SYLLABLES and len(plain) == sum(map(str.isalpha, letters))
