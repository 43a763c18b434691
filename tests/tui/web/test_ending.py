"""What the page is told when jingdu ends before there is a screen to say it on."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest
from aiohttp import ClientSession, ClientWebSocketResponse, WSMessage, WSMsgType
from aiohttp.test_utils import TestServer

from tui.web.guests import Guests
from tui.web.server import Door

NEWER = '{"_meta": {"1": {"schema": 99}}}'
PATIENCE = 60


async def heard(door: Door) -> list[WSMessage]:
    """All that a page hears until it is closed."""
    async with TestServer(await door._make_app()) as server, ClientSession() as session:
        address = server.make_url("/ws")
        async with session.ws_connect(address, headers={"Origin": "http://localhost"}) as page:
            return await asyncio.wait_for(all_of(page), PATIENCE)


async def all_of(page: ClientWebSocketResponse) -> list[WSMessage]:
    """What comes until nothing can come."""
    return [message async for message in page]


async def test_a_start_that_is_refused_says_why_in_the_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A notebook of a newer version is opened by nobody: its line reaches the page, which is then closed."""
    monkeypatch.setenv("JINGDU_HOME", str(tmp_path))
    door = Door(Guests(frozenset({"localhost", "127.0.0.1"}), "", None), "localhost", 8000, "")
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "notebook.json").write_text(NEWER, "utf-8")
    told = [json.loads(message.data) for message in await heard(door) if message.type is WSMsgType.TEXT]
    assert [kind for kind, _ in told] == ["ended"]
    assert "newer" in told[0][1] and told[0][1].startswith("jingdu: ") and "\n" not in told[0][1]
