"""Where everything printed goes through: no text can make the terminal obey it, whichever verb prints it."""

from __future__ import annotations

import os
import sys
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from collections.abc import Callable
    from types import TracebackType
    from typing import Any, TextIO

_ODD = r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
"""Control characters but tab and line end, signs that turn a line round, halves of characters (no encoding)."""
_OUR_OWN = r"\r|\[[0-9;]*[mK]|\]8;;[^\x00-\x1f\x7f-\x9f]*|\\"
"""What the verbs themselves send to a terminal: a line of progress begun anew, colours, and links."""
OURS = f"\x1b{os.urandom(12).hex()}"
"""Stands for Escape in what the verbs send. Made anew in each process: no text, file or program can know it."""
NEW_LINE = f"{OURS}\r{OURS}[K"
"""A line of progress is wiped, and begun anew."""

NO_LINKS = ("dumb", "linux")
WHEN = ("always", "auto", "never")


class Outlet:
    """A stream that lets text through, and on a terminal what the verbs mark as theirs: no other sequence."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self.colour = "auto"
        """When colours are sent: always, auto (on a terminal) or never."""

    def write(self, text: str) -> int:
        """Write what is safe; the length told is that of what was asked for."""
        if is_odd(text):
            plain, *ours = text.split(OURS)
            obeyed = self.coloured or self._stream.isatty()
            text = "".join([harmless(plain), *(as_ours(part, obeyed) for part in ours)])
        self._stream.write(text)
        return len(text)

    @property
    def coloured(self) -> bool:
        """Whether colours are wanted: what was said on the command line, else what terminal and environment say."""
        if self.colour != "auto":
            return self.colour == "always"
        return self._stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"

    @property
    def linked(self) -> bool:
        """Whether links can be clicked: on a terminal, but the two that would print them."""
        return self._stream.isatty() and os.environ.get("TERM") not in NO_LINKS

    def __getattr__(self, name: str) -> Any:
        """Everything else the stream answers itself."""
        return getattr(self._stream, name)


def link(text: str, address: str) -> str:
    """The text as a link that a terminal opens; as it is where there is no address."""
    return f"{OURS}]8;;{address}{OURS}\\{text}{OURS}]8;;{OURS}\\" if address and text else text


def coloured(text: str, code: str) -> str:
    """The text in bold, faint or a colour, by the number that terminals have for it."""
    return f"{OURS}[{code}m{text}{OURS}[0m"


@lru_cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern, made when a text first needs it: most never do, and that alone takes as long as a page of help."""
    import re

    return re.compile(pattern)


def is_odd(text: str) -> bool:
    """Whether anything in it must not be printed as it is; what is printable is not looked at twice."""
    plain = text.replace("\n", "").replace("\t", "")
    return not plain.isprintable() and compiled(_ODD).search(plain) is not None


def harmless(text: str) -> str:
    """The text with a visible sign for each control character and half character."""
    from seeds.documents.visible import visible

    return compiled(_ODD).sub(lambda found: visible(found.group(), keep=""), text) if is_odd(text) else text


def as_ours(text: str, obeyed: bool) -> str:
    """What follows a mark of ours: its sequence, where one is obeyed, and then text like any other."""
    own = compiled(_OUR_OWN).match(text)
    sequence = own.group() if own else ""
    sent = sequence if sequence == "\r" else f"\x1b{sequence}"
    return (sent if own and obeyed else "") + harmless(text[len(sequence) :])


class outlets:  # noqa: N801 - reads as the statement it begins
    """The gate before standard output and standard error, as long as something runs."""

    def __enter__(self) -> None:
        self._streams = sys.stdout, sys.stderr
        sys.stdout, sys.stderr = Outlet(sys.stdout), Outlet(sys.stderr)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        sys.stdout, sys.stderr = self._streams


def in_json(document: Any, *, rows: bool = True) -> str:
    """JSON with its Chinese left as it is; what a terminal would obey stands as an escape, so nothing is lost.

    Half a character is none, and many a reader of JSON refuses its escape: the sign for what is broken stands.
    """
    from json.encoder import JSONEncoder

    encoded = JSONEncoder(ensure_ascii=False).encode
    text = in_rows(document, encoded) if rows else encoded(document)
    return compiled(_ODD).sub(_as_escape, text) if is_odd(text) else text


def in_rows(document: Any, encoded: Callable[[Any], str], start: str = "\n") -> str:
    """JSON with a line for each field, and for each row of a table: to read, to search, and quick to write."""
    inner = f"{start}  "
    if isinstance(document, dict) and document and len(start) == 1:
        fields = (f"{encoded(name)}: {in_rows(value, encoded, inner)}" for name, value in document.items())
        return f"{{{inner}{f',{inner}'.join(fields)}{start}}}"
    text = encoded(document)
    if isinstance(document, (list, tuple)) and document and isinstance(document[0], dict) and document[0]:
        row = f"{{{encoded(next(iter(document[0])))}: "  # no text holds it: its quotation mark would be escaped
        return f"[{inner}{text[1:-1].replace(f', {row}', f',{inner}{row}')}{start}]"
    return text


def _as_escape(found: re.Match[str]) -> str:
    from seeds.documents.visible import BROKEN

    code = ord(found.group())
    return BROKEN if 0xD800 <= code <= 0xDFFF else f"\\u{code:04x}"
