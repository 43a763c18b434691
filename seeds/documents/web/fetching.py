"""A page fetched from the web: the only place of the program that opens a connection, and only when asked to.

Only http and https, within limits of time, size and redirections; what comes is then read as any file.
"""

from __future__ import annotations

import gzip
import re
import zlib
from contextlib import closing, suppress
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from socket import SHUT_RDWR, socket
from typing import IO, TYPE_CHECKING, Any
from urllib.error import HTTPError, URLError
from urllib.parse import quote, unquote, urlsplit, urlunsplit
from urllib.request import HTTPHandler, HTTPRedirectHandler, HTTPSHandler, Request, build_opener

from seeds.documents.intake import File, is_address
from seeds.documents.web.patience import within
from seeds.errors import CannotRead

if TYPE_CHECKING:
    from http.client import HTTPMessage, HTTPResponse

PATIENCE = 20.0
"""Seconds after which a page is given up, from the first question for its host to its last byte."""
LARGEST = 32 * 1024 * 1024
"""Bytes that a page has at most."""
MOST_REDIRECTIONS = 5
LONGEST_NAME = 120
PIECE = 64 * 1024

_HINT = "Open the page in a browser and add the address it has there."
_UNSAFE = re.compile(r"[^\w.%-]+")
_KINDS = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "application/pdf": ".pdf",
    "text/plain": ".txt",
    "application/epub+zip": ".epub",
    "text/markdown": ".md",
}


class _Redirections(HTTPRedirectHandler):
    """Follows a few, and never to another kind of address."""

    max_redirections = MOST_REDIRECTIONS

    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> Request | None:
        """The next request, if its address is one."""
        if not is_address(newurl):
            raise CannotRead(f"{req.host} leads to {newurl[:60]}.", "Only http and https are followed.")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


class _Line(HTTPConnection):
    """A connection whose socket is kept as soon as there is one, for it is given away with the answer."""

    kept: list[socket]

    def connect(self) -> None:
        """Connect, and keep the socket."""
        super().connect()
        self.kept.append(self.sock)


class _SecureLine(HTTPSConnection):
    """The same, closed to others' eyes."""

    kept: list[socket]

    def connect(self) -> None:
        """Connect, and keep the socket."""
        super().connect()
        self.kept.append(self.sock)


class _Lines:
    """The connections of one fetch, all of which its end hangs up: nobody listens to what still drips."""

    def __init__(self) -> None:
        self._open: list[socket] = []

    def plain(self, host: str, **how: Any) -> HTTPConnection:
        """A connection that is not closed to others' eyes."""
        line = _Line(host, **how)
        line.kept = self._open
        return line

    def secure(self, host: str, **how: Any) -> HTTPConnection:
        """A connection that is."""
        line = _SecureLine(host, **how)
        line.kept = self._open
        return line

    def close(self) -> None:
        """Hang up."""
        for line in self._open:
            with suppress(OSError):  # closed already
                line.shutdown(SHUT_RDWR)


class _Plain(HTTPHandler):
    def __init__(self, lines: _Lines) -> None:
        super().__init__()
        self._lines = lines

    def http_open(self, req: Request) -> HTTPResponse:
        """An answer over a connection that can be hung up."""
        return self.do_open(self._lines.plain, req)


class _Secure(HTTPSHandler):
    def __init__(self, lines: _Lines) -> None:
        super().__init__()
        self._lines = lines

    def https_open(self, req: Request) -> HTTPResponse:
        """An answer over a connection that can be hung up."""
        return self.do_open(self._lines.secure, req)


def fetch(address: str, *, whole: bool = False) -> File:
    """What is at an address, as a file with a name made of it."""
    if not is_address(address):
        raise CannotRead(f"{address[:60]} is no page on the web.", "Only http and https are fetched.")
    try:
        address = _encoded(address.strip())
    except ValueError:
        raise CannotRead(
            f"{address[:60]} is no address.", "Addresses look like https://example.org/page."
        ) from None
    host = urlsplit(address).hostname or address
    lines = _Lines()
    try:
        return within(PATIENCE, lambda: _fetched(address, host, lines, whole))
    except HTTPError as error:
        if 300 <= error.code < 400:
            raise CannotRead(f"{host} leads to too many other places, or to none on the web.", _HINT) from None
        raise CannotRead(f"{host} answers {error.code} {error.reason}.", "Look at the address.") from None
    except TimeoutError:
        raise _too_slow(host) from None
    except (URLError, HTTPException, OSError, ValueError) as error:
        reason = getattr(error, "reason", None) or error
        if isinstance(reason, TimeoutError):
            raise _too_slow(host) from None
        told = getattr(reason, "strerror", None) or reason
        raise CannotRead(f"{host} cannot be reached: {told}.", "Look at the address and the network.") from None
    finally:
        lines.close()


def _fetched(address: str, host: str, lines: _Lines, whole: bool) -> File:
    request = Request(address, headers={"User-Agent": "jingdu", "Accept-Encoding": "gzip, deflate"})
    opener = build_opener(_Redirections, _Plain(lines), _Secure(lines))
    with closing(opener.open(request, timeout=PATIENCE)) as answer:
        data = _unpacked(_read(answer, host), answer.headers.get("Content-Encoding", ""), host)
        kind = answer.headers.get_content_type()
        charset = answer.headers.get_content_charset() or ""
        address = answer.url
    return File.of(_with_charset(data, charset, kind), _name(address, kind), whole=whole, address=address)


def _encoded(address: str) -> str:
    """The address as it is sent: Chinese in it written in percent signs."""
    parts = urlsplit(address)
    host = parts.netloc.encode("idna").decode("ascii") if not parts.netloc.isascii() else parts.netloc
    path = quote(parts.path, safe="/%:@!$&'()*+,;=~")
    return urlunsplit((parts.scheme.lower(), host, path, quote(parts.query, safe="/%:@!$&'()*+,;=?~"), ""))


def _read(answer: HTTPResponse, host: str) -> bytes:
    """What comes, piece by piece and each as soon as it is there, so that its size does not run away."""
    pieces, size = [], 0
    while piece := answer.read1(PIECE):
        pieces.append(piece)
        size += len(piece)
        if size > LARGEST:
            raise _too_large(host)
    if answer.length:
        raise CannotRead(f"What {host} sends breaks off before its end.", "Try again.")
    return b"".join(pieces)


def _too_large(host: str) -> CannotRead:
    return CannotRead(f"What {host} sends is larger than {LARGEST // 1024**2} MB.", "Download it and add the file.")


def _too_slow(host: str) -> CannotRead:
    return CannotRead(f"{host} took longer than {PATIENCE:.0f} seconds.", "Try again, or save the page and add it.")


def _unpacked(data: bytes, how: str, host: str) -> bytes:
    """The bytes as they were before the server packed them, no more than the limit."""
    if not how or how == "identity":
        return data
    try:
        if how == "gzip":
            from io import BytesIO

            with gzip.open(BytesIO(data)) as packed:
                unpacked = packed.read(LARGEST + 1)
        else:
            unpacked = zlib.decompressobj().decompress(data, LARGEST + 1)
    except (OSError, EOFError, zlib.error):
        raise CannotRead(f"What {host} sends is damaged.", "Try again.") from None
    if len(unpacked) > LARGEST:
        raise _too_large(host)
    return unpacked


def _with_charset(data: bytes, charset: str, kind: str) -> bytes:
    """The page with the encoding that only its server has told."""
    if "html" in kind and charset and b"charset" not in data[:4096].lower():
        return f'<meta charset="{charset}">'.encode("ascii", "ignore") + data
    return data


def _name(address: str, kind: str) -> str:
    """A file's name that tells the address, so that its day can be read from it later too."""
    parts = urlsplit(unquote(address))
    name = _UNSAFE.sub("_", f"{parts.hostname or ''}{parts.path}").strip("_.")[:LONGEST_NAME]
    suffix = _KINDS.get(kind, "")
    known = name.lower().endswith((suffix, ".htm")) if suffix == ".html" else name.lower().endswith(suffix)
    return name if known else name + suffix
