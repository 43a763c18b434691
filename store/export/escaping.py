"""Any text as Markdown that shows exactly that text, and back again."""

from __future__ import annotations

import re
from unicodedata import category

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|&~$])")
_LINE_START = re.compile(r"^([-+=:]|\d{1,9}[.)](?=\s|$))")
_LABEL = re.compile(r"^(note|tags)(\s*)(?=:)", re.IGNORECASE)
_UNESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff\ud800-\udfff\ufffe\uffff]")


def clean(text: str) -> str:
    """The text without control characters, its lines broken by line feeds alone."""
    text = re.sub("\r\n?|[\x85\u2028\u2029\x0b\x0c]", "\n", text)
    return _CONTROL.sub("\ufffd", text.replace("\t", " "))


def one_line(text: str) -> str:
    """The text on one line, without blanks around it; the wide blank of Chinese text stays inside."""
    return re.sub("[ \n]+", " ", clean(text)).strip()


def inline(text: str) -> str:
    """A text on one line, shown as it is."""
    return escape(one_line(text))


def escape(text: str) -> str:
    """Every character that Markdown would take for markup, shown as it is."""
    return _SPECIAL.sub(r"\\\1", text)


def lines(text: str) -> list[str]:
    """A text of several lines: paragraphs with an empty line between them, their lines ended by a backslash."""
    found: list[str] = []
    for paragraph in re.split(r"\n\s*\n", clean(text).strip()):
        parts = [at_line_start(inline(line)) for line in paragraph.split("\n") if line.strip()]
        if not parts:
            continue
        if found:
            found.append("")
        found += [part + "\\" for part in parts[:-1]] + parts[-1:]
    return found


def at_line_start(text: str) -> str:
    """Text that begins a line: not taken for a list, a rule, a number or one of our own labels."""
    text = _LABEL.sub(r"\1\2\\", text)
    found = _LINE_START.match(text)
    if not found:
        return text
    mark = found.group()
    return f"{mark[:-1]}\\{text[len(mark) - 1 :]}"


def unescaped(text: str) -> str:
    """The text that a line of Markdown shows; markup that was written by hand stays as it was typed."""
    return _UNESCAPED.sub(r"\1", text)


def strong(before: str, words: str, after: str) -> str:
    """The words in bold; asterisks count as such only beside the right neighbours, so elsewhere the tag stands."""
    if opens(before[-1:], words[:1]) and opens(after[:1], words[-1:]):
        return f"**{escape(words)}**"
    return f"<strong>{escape(words)}</strong>"


def opens(outside: str, inside: str) -> bool:
    """Whether two asterisks between these characters belong to the one inside."""
    if not inside or inside.isspace():
        return False
    return not is_punctuation(inside) or not outside or outside.isspace() or is_punctuation(outside)


def is_punctuation(character: str) -> bool:
    """Whether Markdown takes the character for punctuation."""
    return category(character)[0] in "PS"


def plain(text: str) -> str:
    """A text as it comes back from Markdown: what only blanks tell apart is the same."""
    paragraphs = re.split(r"\n\s*\n", clean(text).strip())
    shown = (
        "\n".join(one_line(line) for line in paragraph.split("\n") if line.strip()) for paragraph in paragraphs
    )
    return "\n\n".join(paragraph for paragraph in shown if paragraph)
