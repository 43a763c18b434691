"""Why a sense was chosen, in words for the reader: the one place where they are put."""

from __future__ import annotations

from seeds.language.senses.marks import PARTS_OF_SPEECH, REGISTERS

NAME = "a name stands here"
NUMBER = "a number stands here"
PLACE_WORD = "a place word stands here"
PIECE = "it is part of a longer word here"
NOUN_AT_END = "a noun stands at the end"
TAIWAN = "usage of Taiwan"
ONLY = "its only sense"


def usual(part: str, register: str) -> str:
    """Nothing here speaks for another sense."""
    told = " ".join(filter(None, [REGISTERS.get(register, ""), PARTS_OF_SPEECH.get(part, "")]))
    return f"the usual sense ({told})" if told else "the usual sense"


def stands(part: str) -> str:
    """A word of this part of speech fits here; nothing where the part has no name."""
    told = PARTS_OF_SPEECH.get(part, "")
    if told in ("", PARTS_OF_SPEECH["x"]):
        return ""
    if part == "t":
        return "a word of time stands here"
    return f"{'an' if told[0] in 'aeiou' else 'a'} {told} stands here"


def beside(company: str) -> str:
    """A word in the neighbourhood goes with this sense."""
    return f"it often means this with {company}"


def measures(number: str, *, left_out: bool = False) -> str:
    """It counts, behind a number."""
    return f"it is the measure word behind {number}" + ", 一 left out" * left_out
