"""What is no prose: program files, listings, lists of numbers, texts without Chinese. Each has its reason."""

from __future__ import annotations

import re
from collections.abc import Iterable

from seeds.documents.article import Article
from seeds.language.characters import HAN
from seeds.language.sentences import ends

SURVEYED = 20_000
"""So many characters show what a text is."""
FEWEST_LINES = 4
"""Fewer lines are no listing and no program."""
MOSTLY = 0.6
LITTLE_CHINESE = 0.05
"""A smaller share of Chinese characters, and the text is written in something else."""

_HAN = re.compile(f"[{HAN}]")
_LETTER = re.compile(r"[^\W\d_]")
_DIGIT = re.compile(r"[\d.,%+\-/:]")
_LISTED = re.compile(
    r"[bcdlps-][rwxsStT-]{9}[.+@]?\s|total \d+$|总用量 \d+$"  # ls -l
    r"|[^，；：。\s！？]{1,120}\.[A-Za-z][A-Za-z0-9]{0,4}$"  # a name or a path with its ending
)
_CODE = re.compile(
    r".*(?:[{};]|\)\s*[{:]|=>|->|\\)$|[\])}]+[,;)]*$"
    r"|(?:import|from|def|class|return|if|elif|else|for|while|try|except|function|var|let|const|#include|#define"
    r"|public|private|static|void|int|package|using|namespace|echo|export|SELECT|INSERT)\b.*"
    r"|[\w.\[\]]+\s*(?:=|\+=|:=)\s*\S.*|</?[a-zA-Z][^>]*>.*|[\w.]+\(.*\)[,;]?$|\s*(?://|/\*|\*/|#!|--\s).*|@\w+.*"
)


def why_no_prose(articles: Iterable[Article]) -> str:
    """What the text is instead of prose to read, or nothing when it may be read."""
    lines = list(lines_of(articles))
    text = "".join(lines)
    han = len(_HAN.findall(text))
    if not han:
        return "there is no Chinese in it"
    if len(lines) >= FEWEST_LINES:
        if _share(lines, _LISTED) >= MOSTLY:
            return "it is a listing of files"
        sentences = sum(1 for _ in ends(text))
        if _share(lines, _CODE) >= MOSTLY and han * 2 < len(text) and sentences < len(lines):
            return "it is a program or a table of settings"
    if len(_DIGIT.findall(text)) > MOSTLY * len(text):
        return "it is mostly numbers"
    letters = len(_LETTER.findall(text))
    if len(text) > 200 and han < LITTLE_CHINESE * letters:
        return "there is hardly any Chinese in it"
    return ""


def lines_of(articles: Iterable[Article]) -> Iterable[str]:
    """The lines of the first so many characters, without blanks at their ends."""
    left = SURVEYED
    for article in articles:
        for passage in article.passages:
            for line in passage.text[:left].splitlines():
                if words := line.strip():
                    left -= len(words)
                    yield words
            if left <= 0:
                return


def _share(lines: list[str], kind: re.Pattern[str]) -> float:
    return sum(1 for line in lines if kind.match(line[:400])) / len(lines)
