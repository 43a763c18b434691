"""Fetching a page: within limits of kind, time, size and redirections; here from this machine alone."""

from __future__ import annotations

import gzip
import re
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from each import each

import seeds
from seeds.documents.files import take_in
from seeds.documents.web import fetching
from seeds.documents.web.fetching import fetch
from seeds.errors import CannotRead

TEXT = "今年的河水比往年来得早，岸边的柳树还没有发芽，渡口就已经开船了。"
PAGE = f"<html><head><title>渡口的春天</title></head><body><h1>渡口的春天</h1><p>{TEXT}</p></body></html>"


DROPS = 80


class Pages(BaseHTTPRequestHandler):
    """Answers by what is asked for."""

    left = threading.Event()
    """Set when who asked has gone before the last drop."""

    def do_GET(self) -> None:
        path = self.path
        if path.startswith("/hop"):
            self.answer(
                302, b"", Location=f"/hop{int(path[4:]) + 1}" if int(path[4:]) < 20 else "/2024/0506/a.html"
            )
        elif path == "/once":
            self.answer(302, b"", Location="/2024/0506/a.html")
        elif path == "/file":
            self.answer(302, b"", Location="file:///etc/passwd")
        elif path == "/gone":
            self.answer(404, b"")
        elif path == "/big":
            self.answer(200, b"x" * 200_000)
        elif path == "/bomb":
            self.answer(200, gzip.compress(b"x" * 5_000_000), **{"Content-Encoding": "gzip"})
        elif path == "/heading":
            self.wfile.write(b"HTTP/1.0 200 OK\r\nX-Long: ")
            self.drip(b"x")
        elif path in ("/slow", "/drops"):
            self.answer(200, b"")
            self.drip(b" " * (100 if path == "/slow" else 1))
        elif path == "/half":
            self.answer(200, PAGE.encode(), **{"Content-Length": "100000"})
        elif path == "/packed":
            self.answer(200, gzip.compress(PAGE.encode()), **{"Content-Encoding": "gzip"})
        elif path == "/text":
            self.answer(200, f"渡口\n\n{TEXT}\n".encode(), **{"Content-Type": "text/plain; charset=utf-8"})
        else:
            charset = {"Content-Type": "text/html; charset=gb2312"} if path == "/old" else {}
            self.answer(200, PAGE.encode("gb18030" if path == "/old" else "utf-8"), **charset)

    def drip(self, drop: bytes) -> None:
        """Send drop by drop, until who asked has gone."""
        try:
            for _ in range(DROPS):
                self.wfile.write(drop)
                time.sleep(0.05)
        except OSError:
            Pages.left.set()

    def answer(self, code: int, body: bytes, **headers: str) -> None:
        """Send a page."""
        self.send_response(code)
        for name, value in ({"Content-Type": "text/html"} | headers).items():
            self.send_header(name, value)
        self.end_headers()
        try:
            self.wfile.write(body)
        except OSError:  # who asked has heard enough
            self.close_connection = True

    def log_message(self, format: str, *arguments: object) -> None:
        """Nobody reads it."""


@pytest.fixture
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Pages)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize("path", ["/2024/0506/a.html", "/once", "/packed", "/old", "/text", "/渡口?页=1"])
def test_a_page_is_read_as_any_file(site: str, path: str) -> None:
    """Redirected, packed, in an old encoding that only the server names, or plain text."""
    (article,) = take_in(fetch(site + path)).articles
    assert article.blocks[0].text == TEXT
    if path in ("/2024/0506/a.html", "/once"):
        assert article.date == "2024-05-06"


def test_the_day_in_an_address_is_known_again_by_the_file_s_name(site: str) -> None:
    """When the page is read once more nothing but its bytes and its name is left."""
    from seeds.documents import read_bytes

    file = fetch(f"{site}/2024/0506/a.html")
    (article,) = read_bytes(file.data, file.source)
    assert article.date == "2024-05-06"


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("/gone", "404"),
        ("/hop0", "too many other places"),
        ("/file", "none on the web"),
        ("/big", "larger than"),
        ("/bomb", "larger than"),
        ("/slow", "longer than"),
        ("/drops", "longer than"),
        ("/heading", "longer than"),
        ("/half", "breaks off"),
    ],
)
def test_limits(site: str, path: str, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each gets its one line, soon."""
    monkeypatch.setattr(fetching, "LARGEST", 100_000)
    monkeypatch.setattr(fetching, "PIECE", 1_000)
    dripping = path in ("/slow", "/drops", "/heading")
    if dripping:
        monkeypatch.setattr(fetching, "PATIENCE", 0.2)
        Pages.left.clear()
    with pytest.raises(CannotRead, match=said) as refusal:
        fetch(site + path)
    assert refusal.value.hint and "\n" not in refusal.value.message
    assert not dripping or Pages.left.wait(3), "who sends drop by drop is not listened to until the last"


def test_a_host_that_is_never_found_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever knows its number does not answer."""
    asked, answered = threading.Event(), threading.Event()

    def never(*_: object, **__: object) -> list[object]:
        asked.set()
        answered.wait()
        return []

    monkeypatch.setattr("socket.getaddrinfo", never)
    monkeypatch.setattr(fetching, "PATIENCE", 0.1)
    with pytest.raises(CannotRead, match="longer than"):
        fetch("http://example.invalid/a")
    assert asked.is_set()
    answered.set()


@each("address", ["http://127.0.0.1:1/a", "http://[/", "http://no-such-host.invalid/"])
def test_what_cannot_be_reached(address: str) -> None:
    """Nobody there, no address, no such host."""
    with pytest.raises(CannotRead) as refusal:
        fetch(address)
    assert "Errno" not in refusal.value.message


@each("address", ["ftp://127.0.0.1/a", "gopher://x/y", "file:///etc/hostname", "data:text/plain,好"])
def test_only_the_web_is_asked(address: str) -> None:
    """Other addresses are told what is fetched, and nothing is."""
    with pytest.raises(CannotRead, match="no page on the web"):
        fetch(address)


def test_nothing_else_opens_a_connection() -> None:
    """One file of the program knows how; another answers a browser, and asks nobody."""
    root = Path(seeds.__file__).parent.parent
    opens = re.compile(
        r"^\s*(?:import|from)\s+(?:urllib\.request|http\.client|socket|requests|httpx|aiohttp)\b", re.M
    )
    found = {
        str(path.relative_to(root))
        for room in ("seeds", "store", "tui")
        for path in (root / room).rglob("*.py")
        if opens.search(path.read_text(encoding="utf-8"))
    }
    assert found == {"seeds/documents/web/fetching.py", "tui/web/server.py"}
