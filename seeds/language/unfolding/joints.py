"""Words with which a clause begins, and how it hangs together with the rest."""

from __future__ import annotations

import re
from typing import Literal

_FRAMES = {
    "因为|由于|因": "because",
    "如果|若是|若|假如|倘若|要是|一旦|只要|只有(?![一二两三四五六七八九十几0-9])": "if",
    "虽然|尽管|虽|固然": "although",
    "(?:即使|即便|哪怕|就算)(?!.*[也都])": "even if",
    "随着": "as",
    "受(?=.*(?:带动|影响|推动|拖累|启发|鼓舞)$)": "because",
    "经过?(?=.*(?:后|努力|谈判|治理|调查|磋商|讨论|审理|奋战|抢修|发展|建设|探索)$)": "after",
    "为了": "in order to",
    "通过|借助|依托": "by means of",
    "在(?=.*(?:中|下|时|后|前|上|里|之际|期间|以来|方面|同时|基础)$)": "when or where",
    "当(?=.*(?:时|时候|之际)$)|每当|自从?(?=.*(?:以来|起|后)$)": "when",
    "直到|直至|等到": "until",
    "作为": "as",
    "根据|按照|依照|据": "according to",
    "除了?(?=.*(?:外|以外|之外)$)": "besides",
    "对于|关于|至于|针对|围绕|面对": "as to",
    "截至|截止": "as of",
    ".{2,60}(?:的时候|期间|初期|之际|以来|过程中|背景下|情况下|基础上|(?<![今前])后|(?<!以)前)$": "when",
    ".{2,22}(?<![小及平同临])(?:时|的同时)$": "when",
    "与[^，]{2,16}(?:相比|不同)$": "compared with",
}
_JOINTS = {
    "但是|但|然而|不过|可是|却": "but",
    "因此|因而|所以|于是|从而|故": "so",
    "而且|并且|同时|此外|另外|还|也|更": "and also",
    "以便|以(?=[^前后上下内外来及为])|旨在|为的是": "in order to",
    "否则|不然": "or else",
    "例如|比如|如(?![果何今此])": "for instance",
    "其中": "among them",
    "即(?![使便将])": "that is",
    "并(?![非不])": "and",
    "而": "while",
    "使|让|令": "which makes",
}


_BEFORE = re.compile("^(?:[“「‘]|[^，]{1,4}，(?=.{4})|就(?=在))")
"""What may stand before the word that joins."""


def joint(clause: str) -> tuple[Literal["clause", "frame"], str]:
    """frame or clause, and its joint in English; a clause without one is just a clause."""
    clause = _BEFORE.sub("", clause)
    for pattern, english in _FRAMES.items():
        if re.match(pattern, clause):
            return "frame", english
    return "clause", next((english for pattern, english in _JOINTS.items() if re.match(pattern, clause)), "")
