"""Subtitles (SRT, VTT, ASS): what is said becomes sentences; minutes are chapters, so that a place has its time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from seeds.documents.article import Block, Chapter
from seeds.documents.formats.composed import composed, tidy
from seeds.documents.intake import WHOLE, File, Intake
from seeds.documents.page.joins import glue
from seeds.errors import CannotRead
from seeds.language.characters import has_han
from seeds.language.sentences import is_whole

LARGEST = 8 * 1024 * 1024
"""In bytes: ten times those of the longest film with every sign set by itself."""
PAUSE = 2.0
"""After so many seconds of silence another speaks."""
LONGEST = 160
"""A paragraph of so many characters ends with its next sentence."""
CHAPTER = 60
"""A chapter begins with the first sentence after so many seconds."""

IN_TWO_LANGUAGES = f"The lines in the other language were left out. {WHOLE}"

_CLOCK = r"(?:(\d{1,2}):)?(\d{1,2}):(\d{2})[,.](\d{1,3})"
_TIMES = re.compile(rf"{_CLOCK}\s*-->\s*{_CLOCK}")
_EVENT_CLOCK = r"\s*(\d{1,3}):(\d\d):(\d\d)\.(\d\d)"
_EVENT = re.compile(rf"Dialogue:\s*[^,\n]*,{_EVENT_CLOCK},{_EVENT_CLOCK},(?:[^,\n]*,){{6}}(.*)")
_MARKUP = re.compile(r"<[^<>\n]{0,80}>|\{[^{}\n]{0,200}\}")
_DRAWN = re.compile(r"\{[^{}\n]{0,200}\\p[1-9][^\n]*?(?:\{[^{}\n]{0,200}\\p0[^{}\n]{0,200}\}|$)")
"""What is drawn, not said: its letters are the pen's commands."""
_TITLE = re.compile(r"^\[Script Info\][^\[]*?^Title:[ \t]*(\S[^\n]*)", re.M | re.I)
_SOUND = re.compile(r"[\[(（【♪][^\])）】♪]{0,40}[\])）】♪]$")


class Cue(NamedTuple):
    """What is shown from one moment to another."""

    begin: float
    end: float
    lines: tuple[str, ...]


def read_subtitles(file: File) -> Intake:
    """What is said, in paragraphs."""
    if len(file.data) > LARGEST:
        why = f"{file.called} is larger than {LARGEST // 1024**2} MB, as no subtitles are."
        raise CannotRead(why, "Add it with the ending .txt to read it as it is.")
    text = file.text()
    cues = list(_events(text)) or list(_cues(text))
    warnings: tuple[str, ...] = ()
    if not file.whole and (chinese := _chinese_alone(cues)):
        cues, warnings = chinese, (IN_TWO_LANGUAGES,)
    blocks: list[Block] = []
    chapters: list[Chapter] = []
    due = 0.0
    for begin, said in _paragraphs(cues):
        if begin >= due:
            chapters.append(Chapter(_clock(begin), len(blocks)))
            due = begin + CHAPTER
        blocks.append(Block("paragraph", said))
    if not blocks:
        raise CannotRead(f"{file.called} holds no subtitles.", "Add it with the ending .txt to read it as it is.")
    name = _named(text) or file.untitled()
    return Intake((composed(blocks, file.source, file.untitled(), name, chapters=chapters),), warnings)


def _chinese_alone(cues: list[Cue]) -> list[Cue]:
    """The cues without the lines that say the same in another language at the same moment; none if they are few."""
    moments = {cue.begin for cue in cues if any(map(has_han, cue.lines))}
    told = [cue for cue in cues if cue.begin in moments]
    foreign = {cue.begin for cue in told if not all(map(has_han, cue.lines))}
    if not foreign or len(foreign) * 2 < len(moments):
        return []
    return [cue._replace(lines=tuple(filter(has_han, cue.lines))) if cue.begin in moments else cue for cue in cues]


def _named(text: str) -> str:
    """The name in Chinese that ASS gives itself; programs fill its place with words of their own."""
    found = _TITLE.search(text[:4000])
    name = tidy(found[1]) if found else ""
    return name if has_han(name) else ""


def _cues(text: str) -> Iterator[Cue]:
    """The cues of SRT and VTT."""
    times: tuple[float, float] | None = None
    lines: list[str] = []
    for line in [*text.splitlines(), ""]:
        found = _TIMES.search(line)
        if found or not line.strip():
            if times and lines:
                number = found and len(lines) > 1 and lines[-1].isdigit()  # of a cue that no blank line parts
                yield Cue(*times, tuple(lines[:-1] if number else lines))
            times, lines = None, []
            if found:
                times = _time(found.groups()[:4], 1000), _time(found.groups()[4:], 1000)
        elif times and (said := tidy(_MARKUP.sub("", line))):
            lines.append(said)


def _events(text: str) -> Iterator[Cue]:
    """The cues of ASS."""
    cues = []
    for line in text.splitlines():
        if found := _EVENT.match(line):
            times = found.groups()
            said = _MARKUP.sub("", _DRAWN.sub("", times[8])).replace("\\n", "\\N").split("\\N")
            lines = tuple(tidied for part in said if (tidied := tidy(part)))
            cues.append(Cue(_time(times[:4], 100), _time(times[4:8], 100), lines))
    yield from sorted(cues, key=lambda cue: cue.begin)


def _time(parts: tuple[str | None, ...], fraction: int) -> float:
    hours, minutes, seconds, rest = (int(part or 0) for part in parts)
    return hours * 3600 + minutes * 60 + seconds + rest / fraction


def _paragraphs(cues: list[Cue]) -> Iterator[tuple[float, str]]:
    """Sentences that follow one another, with the second in which they begin."""
    said, begin, end = "", 0.0, 0.0
    shown: tuple[str, ...] = ()
    for cue in cues:
        if cue.lines == shown or not cue.lines:
            continue  # shown on, not said again
        shown = cue.lines
        for line in cue.lines:
            speaks = line.startswith(("-", "–", "—")) and len(line) > 1
            if said and (
                speaks or _SOUND.match(line) or cue.begin - end > PAUSE or (len(said) > LONGEST and is_whole(said))
            ):
                yield begin, said
                said = ""
            if not said:
                begin = cue.begin
            line = line.lstrip("-–— ") if speaks else line  # noqa: PLW2901 - the dash only says that another speaks
            said += _between(said, line) + line if said else line
            end = cue.end
    if said:
        yield begin, said


def _between(said: str, line: str) -> str:
    """What stands between two lines: many subtitles have no stops, and a blank takes their place."""
    if said[-1].isalnum() and line[0].isalnum():
        return " "
    return glue(said, line)


def _clock(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes // 60}:{minutes % 60:02}:{rest:02}"
