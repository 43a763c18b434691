"""Who may come in, and whose notebook it is then. No web library is needed to say so."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._@+-]{0,63}")
"""What may be a user's name, since it becomes that of a folder."""


class Refused(Exception):
    """Nobody is let in, for this reason."""


class Guests(NamedTuple):
    """The rules of the door."""

    hosts: frozenset[str]
    """Names under which a browser may know this server: others are pages that only lead here."""
    header: str = ""
    homes: Path | None = None

    def home_of(self, headers: Mapping[str, str]) -> str:
        """The home of whoever asks; empty for that of the account itself. Raises `Refused`."""
        if host_of(f"//{headers.get('Host', '')}") not in self.hosts:
            raise Refused("this server is not known under that name; see --public-url")
        if not self.header or self.homes is None:
            return ""
        name = headers.get(self.header, "").strip()
        if not NAME.fullmatch(name):
            raise Refused(f"{self.header} names no user")
        return str(self.homes / name.lower())

    def check_origin(self, headers: Mapping[str, str]) -> None:
        """Only our own page may open a connection: any other in the same browser could read along. Or `Refused`."""
        if host_of(headers.get("Origin", "")) not in self.hosts:
            raise Refused("another page has no business here")


def host_of(address: str) -> str:
    """The name of a host without its port, small; nothing where there is none."""
    try:
        return (urlsplit(address).hostname or "").lower()
    except ValueError:
        return ""
