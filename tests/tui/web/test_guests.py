"""Who may come in."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tui.cli.main import main
from tui.web.guests import Guests, Refused

HOMES = Path("/srv/homes")
DOOR = Guests(frozenset({"localhost", "reader.example"}), "X-User", HOMES)


def test_each_user_has_a_home_of_their_own() -> None:
    """By the name the proxy tells, whatever its case; without such a proxy everybody is the account itself."""
    assert (
        DOOR.home_of({"Host": "reader.example", "X-User": "Li.Wei@example.org"}) == "/srv/homes/li.wei@example.org"
    )
    assert Guests(frozenset({"localhost"})).home_of({"Host": "localhost:8000"}) == ""


@given(name=some.text(some.sampled_from("a./\\~\x00 -é李%"), max_size=8))
def test_no_name_leads_out_of_the_folder(name: str) -> None:
    """It is a folder in it, or nobody is let in."""
    try:
        home = Path(DOOR.home_of({"Host": "localhost", "X-User": name}))
    except Refused:
        return
    assert home.parent == HOMES and home.name not in (".", "..") and not home.name.startswith(".")


@pytest.mark.parametrize("origin", ["", "http://evil.example", "null", "http://localhost.evil.example", "http://["])
def test_another_page_opens_no_connection(origin: str) -> None:
    """Nor one that does not say which it is."""
    with pytest.raises(Refused):
        DOOR.check_origin({"Origin": origin})
    DOOR.check_origin({"Origin": "https://reader.example"})


def test_a_server_for_everybody_is_refused(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Without a proxy that says who it is, only this machine is served; half a proxy is none."""
    assert main(["serve", "--host", "0.0.0.0"]) == 2
    assert main(["serve", "--user-header", "X-User"]) == 2
    assert main(["serve", "--homes", str(tmp_path)]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 3


def test_without_the_extra_one_line_says_so(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """And how to get it."""
    monkeypatch.delitem(sys.modules, "tui.web.server", raising=False)
    monkeypatch.setitem(sys.modules, "aiohttp", None)
    assert main(["serve"]) == 1
    assert capsys.readouterr().err == "jingdu: the browser needs the extra 'web' (pip install 'jingdu[web]')\n"
