"""The server: `textual-serve` with a door, a page of our own, and a home for each user."""

from __future__ import annotations

import asyncio
import json
import shlex
import socket
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from aiohttp import web
from textual_serve.app_service import AppService
from textual_serve.server import Server

from seeds.documents.visible import visible
from tui.web.guests import Guests, Refused
from tui.web.page import HEADERS, PAGE

HEARTBEAT = 15
LAST_WORDS, PATIENCE = 4000, 5
"""Bytes of standard error that are remembered, and seconds to hear it out."""
WIDEST, HIGHEST = 400, 200


class Reader(AppService):
    """One jingdu, for one page, in the home of its user."""

    home = ""
    _is_over = False
    """It has said goodbye itself, or the page has gone."""

    async def run(self) -> None:
        """To its end; one that has never had a screen, or lost it, says in the page why."""
        assert self._process is not None
        complaint = Complaint(self._process.stderr)
        self._process.stderr = complaint
        await super().run()
        if not self._is_over:
            with suppress(ConnectionError):  # the page may go at any moment
                await self.remote_write_str(json.dumps(["ended", await complaint.line()]))
                await self.remote_close()

    async def on_meta(self, data: bytes) -> None:
        """What the process tells of itself."""
        self._is_over = self._is_over or json.loads(data)["type"] == "exit"
        await super().on_meta(data)

    async def stop(self) -> None:
        """The page has gone."""
        self._is_over = True
        await super().stop()

    def _build_environment(self, width: int = 80, height: int = 24) -> dict[str, str]:
        found: dict[str, str] = super()._build_environment(width, height)
        return {**found, "JINGDU_HOME": self.home} if self.home else found


class Complaint(asyncio.StreamReader):
    """What a process says on standard error, heard by the library and remembered."""

    def __init__(self, said: asyncio.StreamReader | None) -> None:
        super().__init__()
        assert said is not None
        self._said, self._heard = said, b""

    async def read(self, n: int = -1) -> bytes:
        """The next bytes."""
        data = await self._said.read(n)
        self._heard = (self._heard + data)[-LAST_WORDS:]
        return data

    async def line(self) -> str:
        """The last line that says something; the rest of it may still be on its way."""
        with suppress(asyncio.TimeoutError):  # something it has started may hold it open
            await asyncio.wait_for(self.read(), PATIENCE)
        lines = self._heard.decode("utf-8", "replace").splitlines()
        return visible(next((line.strip() for line in reversed(lines) if line.strip()), ""))


class Door(Server):
    """Lets in who may come in; everybody else gets 403 and one line."""

    def __init__(self, guests: Guests, host: str, port: int, public_url: str) -> None:
        super().__init__(shlex.join([sys.executable, "-m", "tui.cli"]), host, port, "精读", public_url or None)
        self._guests = guests

    async def _make_app(self) -> web.Application:
        app = await super()._make_app()
        app.middlewares.append(self._guarded)
        return app

    async def on_startup(self, app: web.Application) -> None:
        """Say where it is, in one line."""
        print(f"jingdu: reading on {self.public_url} (Ctrl+C ends it)", file=sys.stderr, flush=True)

    def initialize_logging(self) -> None:
        """Requests are nobody's business; errors are told by the processes themselves."""

    @web.middleware
    async def _guarded(self, request: web.Request, handler: Any) -> web.StreamResponse:
        try:
            request["home"] = self._guests.home_of(request.headers)
            if request.path == "/ws":
                self._guests.check_origin(request.headers)
        except Refused as refusal:
            return web.Response(status=403, text=f"{refusal}\n", headers=HEADERS)
        answer: web.StreamResponse = await handler(request)
        return answer

    async def handle_index(self, request: web.Request) -> web.Response:
        """The page."""
        return web.Response(text=PAGE, content_type="text/html", headers=HEADERS)

    async def handle_websocket(self, request: web.Request) -> web.WebSocketResponse:
        """A process of its own for each page; it ends with the page, and everything is kept by then."""
        websocket = web.WebSocketResponse(heartbeat=HEARTBEAT)
        await websocket.prepare(request)

        async def close() -> None:
            await websocket.close()

        reader = Reader(
            self.command,
            write_bytes=websocket.send_bytes,
            write_str=websocket.send_str,
            close=close,
            download_manager=self.download_manager,
        )
        reader.home = request["home"]
        try:
            await reader.start(*size_in(request.query))
            await self._process_messages(websocket, reader)
        except (ValueError, LookupError, TypeError, AssertionError):  # no page of ours says such things
            pass
        finally:
            await reader.stop()
            await websocket.close()
        return websocket


def size_in(query: Mapping[str, str]) -> tuple[int, int]:
    """The size of the terminal in the page, or the usual one."""
    width, height = query.get("width", ""), query.get("height", "")
    if not (width.isdecimal() and height.isdecimal()):
        return 80, 24
    return min(int(width), WIDEST), min(int(height), HIGHEST)


def serve(host: str, port: int, header: str, homes: Path | None, public_url: str) -> int:
    """Serve until Ctrl+C; a port that is taken is told in one line."""
    try:
        with socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET) as free:
            port = free.getsockname()[1]
    except OSError as error:
        print(f"jingdu: {host}:{port} cannot be used: {error.strerror or error}", file=sys.stderr)
        return 1
    known = {"localhost", "127.0.0.1", "::1", host, urlsplit(public_url).hostname or host}
    guests = Guests(
        frozenset(name.lower() for name in known), header, homes.expanduser().absolute() if homes else None
    )
    Door(guests, host, port, public_url.rstrip("/")).serve()
    return 0
