"""A headless Chromium, spoken to in its own protocol: keys, mouse, clipboard, what the terminal was sent."""

from __future__ import annotations

import asyncio
import base64
import json
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pyte

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome", "chrome"))), "")
LISTEN = """
const Own = window.WebSocket;
window.seen = [];
window.WebSocket = class extends Own {
  constructor(...words) {
    super(...words);
    window.asked = String(words[0]);
    this.addEventListener("message", async (event) => {
      if (typeof event.data === "string") return;
      const bytes = new Uint8Array(event.data instanceof Blob ? await event.data.arrayBuffer() : event.data);
      window.seen.push(btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")));
    });
  }
};
"""
SHIFT = 8
NAMED = {"Enter": (13, "\r"), "ArrowDown": (40, ""), "ArrowRight": (39, "")}
"""Keys that are no letters: their code, and what they type."""


class Page:
    """The page in which jingdu is."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket
        self._number = 0
        self._taken = 0
        self._decoder = pyte.ByteStream()
        self.cells: pyte.Screen | None = None
        """What the terminal shows, cell by cell, as it is known by what it was sent."""

    async def call(self, method: str, **words: Any) -> Any:
        """One command of the protocol and its answer."""
        self._number += 1
        await self._socket.send_json({"id": self._number, "method": method, "params": words})
        async for message in self._socket:
            told = json.loads(message.data)
            if told.get("id") == self._number:
                assert "error" not in told, told
                return told["result"]
        raise AssertionError("the browser has gone")

    async def ask(self, script: str) -> Any:
        """What a line of script in the page gives."""
        told = await self.call("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        assert "exceptionDetails" not in told, told
        return told["result"].get("value")

    async def look(self) -> list[str]:
        """The lines of the terminal now."""
        seen = await self.ask(f"window.seen.slice({self._taken})")
        if self.cells is None:
            asked = await self.ask("window.asked")
            size = dict(part.split("=") for part in asked.partition("?")[2].split("&"))
            self.cells = pyte.Screen(int(size["width"]), int(size["height"]))
            self._decoder.attach(self.cells)
        for part in seen:
            self._decoder.feed(base64.b64decode(part))
        self._taken += len(seen)
        return list(self.cells.display)

    async def until(self, *words: str, gone: str = "\0") -> list[str]:
        """Wait until the screen shows all of these, and no longer what is to be gone."""
        for _ in range(600):
            if await self.ask("window.seen && window.seen.length"):
                lines = await self.look()
                if all(word in "\n".join(lines) for word in words) and gone not in "\n".join(lines):
                    return lines
            await asyncio.sleep(0.2)
        raise AssertionError(f"{words} never came; the screen was\n" + "\n".join(await self.look()))

    async def press(self, *keys: str) -> None:
        """Keys, by their name or as a letter."""
        for key in keys:
            code, text = NAMED.get(key, (ord(key[0].upper()), key))
            words: dict[str, Any] = {"key": key, "code": key, "windowsVirtualKeyCode": code}
            kind = {"type": "keyDown", "text": text} if text else {"type": "rawKeyDown"}
            await self.call("Input.dispatchKeyEvent", **kind, **words)
            await self.call("Input.dispatchKeyEvent", type="keyUp", **words)
            await asyncio.sleep(0.3)

    async def at(self, column: int, line: int) -> tuple[float, float]:
        """The middle of a cell, in the page."""
        assert self.cells is not None
        where = "(({x, y, width, height}) => [x, y, width, height])"
        box = await self.ask(f"{where}(document.querySelector('.xterm-screen').getBoundingClientRect())")
        across = box[0] + (column + 0.5) * box[2] / self.cells.columns
        return across, box[1] + (line + 0.5) * box[3] / self.cells.lines

    async def mouse(self, kind: str, column: int, line: int, modifiers: int = 0) -> None:
        """The left button, at a cell."""
        x, y = await self.at(column, line)
        words = {"button": "left", "buttons": 1, "clickCount": 1, "modifiers": modifiers}
        await self.call("Input.dispatchMouseEvent", type=kind, x=x, y=y, **words)

    async def click(self, column: int, line: int) -> None:
        """Go to a cell and press."""
        for kind in ("mouseMoved", "mousePressed", "mouseReleased"):
            await self.mouse(kind, column, line)
        await asyncio.sleep(0.5)

    async def selected(self, first: int, last: int, line: int) -> str:
        """The text that the page's own terminal has in these cells: what dragging over them with Shift selects."""
        await self.mouse("mousePressed", first, line, SHIFT)
        await self.mouse("mouseMoved", last, line, SHIFT)
        await self.mouse("mouseReleased", last, line, SHIFT)
        await self.ask("document.execCommand('copy')")
        return await self.copied()

    async def copied(self) -> str:
        """What the clipboard holds."""
        return str(await self.ask("navigator.clipboard.readText()"))

    async def picture(self, path: Path) -> None:
        """The page as it looks."""
        path.write_bytes(base64.b64decode((await self.call("Page.captureScreenshot"))["data"]))


@asynccontextmanager
async def page(address: str, folder: Path) -> AsyncIterator[Page]:
    """A browser with one page, which may use its clipboard."""
    assert CHROMIUM, "this test needs Chromium"
    words = [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--window-size=1000,700",
        "--remote-debugging-port=0",
    ]
    browser = await asyncio.create_subprocess_exec(
        CHROMIUM, *words, f"--user-data-dir={folder}", "about:blank", stderr=asyncio.subprocess.DEVNULL
    )
    try:
        port = await told_in(folder / "DevToolsActivePort")
        async with aiohttp.ClientSession() as session:
            async with session.get(f"http://127.0.0.1:{port}/json/list") as answer:
                target = next(each for each in await answer.json() if each["type"] == "page")
            async with session.ws_connect(target["webSocketDebuggerUrl"], max_msg_size=0) as socket:
                found = Page(socket)
                origin = address.rstrip("/")
                await found.call("Page.enable")
                await found.call("Page.addScriptToEvaluateOnNewDocument", source=LISTEN)
                permissions = ["clipboardReadWrite", "clipboardSanitizedWrite"]
                await found.call("Browser.grantPermissions", origin=origin, permissions=permissions)
                await found.call("Page.navigate", url=address)
                yield found
    finally:
        browser.kill()
        await browser.wait()


async def told_in(file: Path) -> str:
    """The port that the browser writes down when it is ready."""
    for _ in range(300):
        if file.exists() and (lines := file.read_text().splitlines()):
            return lines[0]
        await asyncio.sleep(0.2)
    raise AssertionError("the browser never started")
