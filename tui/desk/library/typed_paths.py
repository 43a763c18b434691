"""Paths as they are typed, or dragged into the terminal: quoted, with `\\ ` for spaces, or as file:// URLs."""

from __future__ import annotations

import os
import re
from pathlib import Path
from shlex import quote
from urllib.parse import unquote, urlsplit

_TOKEN = re.compile(r"""file:\S+|(?:'[^']*'?|"[^"]*"?|\\.|[^\s'"\\])+""", re.DOTALL)
_PART = re.compile(r"""'([^']*)'?|"([^"]*)"?|\\(.)|([^'"\\]+)""", re.DOTALL)


def meant(typed: str) -> Path:
    """The one path that is meant; spaces may stand in it as they are."""
    found = tokens(typed)
    return found[0] if len(found) == 1 and not exists(plain(typed)) else plain(typed)


def all_meant(typed: str) -> list[Path]:
    """The paths that are meant: one, or several with spaces or line breaks between them."""
    found = [path for line in typed.splitlines() for path in _of_line(line)]
    return list(dict.fromkeys(found))


def last_meant(typed: str) -> Path:
    """The path that is being typed: the last one, when those before it are there."""
    found = tokens(typed)
    return found[-1] if len(found) > 1 and all(map(exists, found[:-1])) else meant(typed)


def escaped_like(typed: str, rest: str) -> str:
    """What completes a path, with the backslashes that the path itself is written with."""
    return re.sub(r"""([\s'"\\()])""", r"\\\1", rest) if "\\" in typed else rest


def _of_line(line: str) -> list[Path]:
    found = tokens(line)
    if exists(plain(line)) or not (any(map(exists, found)) or re.search(r"""['"\\]|file:""", line)):
        return [plain(line)] if line.strip() else []
    return found


def in_one_line(pasted: str) -> str:
    """What was pasted as one line: paths that came a line each are quoted where they need it."""
    if len(pasted.splitlines()) < 2:
        return pasted.strip("\r\n")
    return " ".join(quote(str(path)) for path in all_meant(pasted))


def tokens(typed: str) -> list[Path]:
    """The words of a line as a shell would take them, a last open quote forgiven; URLs are paths."""
    return [path_of(token) for token in _TOKEN.findall(typed)]


def plain(typed: str) -> Path:
    """The whole line as one path."""
    return at_home(typed.strip())


def at_home(path: str) -> Path:
    """The path with the reader's home in it; `~nobody` is a name like any other."""
    return Path(os.path.expanduser(path))  # noqa: PTH111 - Path refuses `~nobody`


def as_typed(path: Path) -> str:
    """The path as a person writes it: what lies in the reader's home begins with `~`."""
    home = at_home("~")
    return f"~/{path.relative_to(home)}" if home in path.parents and home != Path("/") else str(path)


def exists(path: Path) -> bool:
    """Whether there is such a file or folder; a name that no system takes is none."""
    return os.path.exists(path)  # noqa: PTH110 - Path complains about such names


def path_of(token: str) -> Path:
    """The path that a word means: quoted, with escapes, or as a file's address."""
    if not token.startswith("file:"):
        token = _PART.sub(lambda part: next(filter(None, part.groups()), ""), token)
    return at_home(unquote(urlsplit(token).path) if token.startswith("file:") else token)
