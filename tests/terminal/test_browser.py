"""jingdu in a browser: keys, mouse, the widths of Chinese, what is copied, and who is let in."""

from __future__ import annotations

import asyncio
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import aiohttp
import browser
import pytest

from seeds.language.characters import is_han
from store.notebook import Notebook
from store.paths import Paths

pytestmark = pytest.mark.slow


class Served(NamedTuple):
    """A server and the homes it gives."""

    address: str
    folder: Path

    def paths(self, home: str) -> Paths:
        """The folders of a home."""
        base = self.folder / home
        return Paths(base / "data", base / "config", base / "cache")


@pytest.fixture
def served(tmp_path: Path, filled: Callable[[Path], Path]) -> Iterator[Callable[..., Served]]:
    """Starts `jingdu serve` with these words."""
    running: list[subprocess.Popen[str]] = []

    def serve(*words: str) -> Served:
        for home in ("mine", "li"):
            filled(tmp_path / home / "cache")
        serving = [sys.executable, "-m", "tui.cli", "serve", "--port", "0", *words]
        environment = {**os.environ, "JINGDU_HOME": str(tmp_path / "mine")}
        process = subprocess.Popen(serving, stderr=subprocess.PIPE, encoding="utf-8", env=environment)
        running.append(process)
        assert process.stderr
        line = process.stderr.readline()
        assert line.startswith("jingdu: reading on http://localhost:"), line
        address = line.split()[3]
        wait_for(int(address.rpartition(":")[2]))
        return Served(address, tmp_path)

    yield serve
    for process in running:
        process.terminate()
        assert process.wait(20) == 0


async def test_an_article_is_read_with_keys_and_mouse(served: Callable[..., Served], tmp_path: Path) -> None:
    """The browser's terminal has every character in the cells that jingdu means; copying reaches its clipboard."""
    at = served()
    async with browser.page(at.address, tmp_path / "profile") as page:
        await page.until("Welcome")
        await page.press("x")
        await page.until("Length", gone="Welcome")
        await page.press("Enter")
        lines = await page.until("融文章", "台账", gone="Length")
        assert page.cells is not None
        y = next(number for number, line in enumerate(lines) if "台账" in line)
        row = [page.cells.buffer[y][x].data for x in range(page.cells.columns)]
        x = next(x for x in range(30, len(row)) if is_han(row[x]) and is_han(row[x + 2]))
        assert await page.selected(x, x + 4, y) == "".join(row[x : x + 4])
        await page.click(x, y)
        word = await copied_by(page, "y")
        assert row[x] in word and all(map(is_han, word))
        assert await copied_by(page, "ArrowRight", "y") != word
        await page.press("m")
        for _ in range(100):
            with Notebook.read(at.paths("mine")) as notebook:
                if notebook.bookmarks.entries():
                    return
            await asyncio.sleep(0.2)
        raise AssertionError("the bookmark was never kept")


async def test_a_notebook_of_a_newer_version_says_so_in_the_page(
    served: Callable[..., Served], tmp_path: Path
) -> None:
    """There is no screen to say it on: the page has the line, and the way back in."""
    at = served()
    at.paths("mine").data.mkdir()
    at.paths("mine").notebook.write_text('{"_meta": {"1": {"schema": 99}}}', "utf-8")
    async with browser.page(at.address, tmp_path / "profile") as page:
        for _ in range(300):
            shown = await page.ask("document.getElementById('closed')?.innerText ?? ''")
            if "newer version" in shown and "Open it again" in shown:
                return
            await asyncio.sleep(0.2)
    raise AssertionError(f"the page said: {shown!r}")


def wait_for(port: int) -> None:
    """Until it takes connections: it says where it is a moment before."""
    for _ in range(100):
        try:
            socket.create_connection(("localhost", port), 1).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise AssertionError("nobody listens")


async def copied_by(page: browser.Page, *keys: str) -> str:
    """What these keys copy."""
    await page.ask("navigator.clipboard.writeText('')")
    await page.press(*keys)
    for _ in range(100):
        if now := await page.copied():
            return now
        await asyncio.sleep(0.2)
    raise AssertionError("nothing was copied")


async def test_only_our_own_page_and_known_users_come_in(served: Callable[..., Served], tmp_path: Path) -> None:
    """Another page, another name of this server, nobody's name, and a name that is a way out of the folder: 403."""
    at = served("--user-header", "X-User", "--homes", str(tmp_path))
    li = {"X-User": "li"}
    async with aiohttp.ClientSession() as session:
        refused = [
            ("", {}),
            ("", {"X-User": "../mine"}),
            ("", {"X-User": ""}),
            ("", {**li, "Host": "evil.example"}),
            ("ws", {**li, "Origin": "http://evil.example"}),
            ("ws", li),
            ("static/js/textual.js", {}),
        ]
        for path, headers in refused:
            async with session.get(f"{at.address}/{path}", headers=headers) as answer:
                assert answer.status == 403, (path, headers)
        async with session.get(at.address, headers=li) as answer:
            text = await answer.text()
            assert answer.status == 200 and answer.headers["X-Frame-Options"] == "DENY" and "://" not in text
        async with session.ws_connect(f"{at.address}/ws", headers={**li, "Origin": at.address}) as page:
            while "Welcome" not in (await page.receive(60)).data.decode("utf-8", "replace"):
                pass
            for _ in range(100):
                if at.paths("li").notebook.exists():
                    break
                for key in ("x", "3"):  # the welcome is closed, a text is finished
                    await page.send_json(["stdin", key])
                await asyncio.sleep(0.2)
    assert at.paths("li").notebook.exists() and not at.paths("mine").notebook.exists()
