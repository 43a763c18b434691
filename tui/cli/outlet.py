"""Where everything printed goes through: no text can make the terminal obey it, whichever verb prints it."""

from __future__ import annotations

import os
import sys
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from types import TracebackType
    from typing import Any, TextIO

_ODD = r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
"""Control characters but tab and line end, signs that turn a line round, halves of characters (no encoding)."""
_OUR_OWN = r"\A\r(?:\x1b\[K)?|\x1b\[[0-9;]*m|\x1b\]8;;[^\x00-\x1f\x7f-\x9f]*\x1b\\"
"""What the verbs themselves send to a terminal: a line of progress begun anew, colours, and links."""

NO_LINKS = ("dumb", "linux")
WHEN = ("always", "auto", "never")


class Outlet:
    """A stream that lets text through, and on a terminal our own colours: no other control sequence."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self.colour = "auto"
        """When colours are sent: always, auto (on a terminal) or never."""

    def write(self, text: str) -> int:
        """Write what is safe; the length told is that of what was asked for."""
        self._stream.write(
            harmless(text, keep_our_own=self.coloured or self._stream.isatty()) if is_odd(text) else text
        )
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
    return f"\x1b]8;;{address}\x1b\\{text}\x1b]8;;\x1b\\" if address and text else text


@lru_cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern, made when a text first needs it: most never do, and that alone takes as long as a page of help."""
    import re

    return re.compile(pattern)


def is_odd(text: str) -> bool:
    """Whether anything in it must not be printed as it is; what is printable is not looked at twice."""
    plain = text.replace("\n", "").replace("\t", "")
    return not plain.isprintable() and compiled(_ODD).search(plain) is not None


def harmless(text: str, *, keep_our_own: bool = False) -> str:
    """The text with a visible sign for each control character and half character; our own colours may stay."""
    from seeds.documents.visible import visible

    if not keep_our_own:
        return compiled(_ODD).sub(lambda found: visible(found.group(), keep=""), text)
    kept, at = [], 0
    for own in compiled(_OUR_OWN).finditer(text):
        kept += [harmless(text[at : own.start()]), own.group()]
        at = own.end()
    return "".join([*kept, harmless(text[at:])])


class outlets:  # noqa: N801 - reads as the statement it begins
    """The gate before standard output and standard error, as long as something runs."""

    def __enter__(self) -> None:
        self._streams = sys.stdout, sys.stderr
        sys.stdout, sys.stderr = Outlet(sys.stdout), Outlet(sys.stderr)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        sys.stdout, sys.stderr = self._streams


def in_json(document: Any, *, indent: int | None = 2) -> str:
    """JSON with its Chinese left as it is; what a terminal would obey stands as an escape, so nothing is lost."""
    import json

    text = json.dumps(document, ensure_ascii=False, indent=indent)
    return compiled(_ODD).sub(lambda found: f"\\u{ord(found.group()):04x}", text) if is_odd(text) else text
