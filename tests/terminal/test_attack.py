"""The attack: hostile words in every field, through every verb and screen, and every byte on the wire judged."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import hostile
import pytest
from hostile_walks import WALKS
from hostile_words import TRIED
from terminal import Terminal, environment

pytestmark = pytest.mark.slow

Homes = dict[str, Path]
"""The same home twice, with the attacker's word and with a calm one."""
WIDE = {"rows": 40, "columns": 120}


def jingdu(home: Path, *words: str, given: str = "") -> subprocess.CompletedProcess[bytes]:
    """A verb in a pipe."""
    return subprocess.run(
        [sys.executable, "-m", "tui.cli", *words],
        input=given.encode(),
        capture_output=True,
        env=environment(home),
        check=False,
        timeout=300,
    )


@pytest.fixture(scope="module")
def homes(tmp_path_factory: pytest.TempPathFactory, filled: Callable[[Path], Path]) -> Iterator[Homes]:
    """Two homes made alike."""
    made = {}
    for name, word in (("evil", hostile.EVIL), ("calm", hostile.CALM)):
        home = made[name] = tmp_path_factory.mktemp(name)
        filled(home / "cache")
        added = jingdu(home, "add", *map(str, hostile.texts(home / "texts", word)))
        assert added.returncode == 0, added.stderr.decode()
        assert not [sign for sign in hostile.RAW if sign in added.stdout + added.stderr]
        for book in (hostile.dictionary(home, word), hostile.other_dictionary(home, word)):
            assert jingdu(home, "dictionary", "add", str(book)).returncode == 0
        hostile.deck(home, word)
        hostile.configured(home, word)
        article = jingdu(home, "list", "--fields", "id").stdout.decode().split()[1]
        hostile.noted(home, article)
        hostile.poison(home, word)
    yield made


@pytest.mark.parametrize("verb", TRIED)
def test_what_the_verbs_send(homes: Homes, verb: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """To a terminal go the same kinds of sequences as from calm texts; into a pipe goes none at all."""
    told = {"evil": b"", "calm": b""}
    for words in TRIED[verb]:
        for name, word in (("evil", hostile.EVIL), ("calm", hostile.CALM)):
            monkeypatch.chdir(homes[name])
            package = next(homes[name].glob("deck *")).name
            said = [each.replace("WORD", word).replace("DECK", package) for each in words]
            ran = jingdu(homes[name], *said)
            piped = ran.stdout + ran.stderr
            assert b"Traceback" not in piped, (words, piped.decode("utf-8", "replace"))
            assert ran.returncode in (0, 1, 2)
            assert not hostile.kinds(piped), (words, hostile.kinds(piped))
            terminal = Terminal(homes[name], *said)
            terminal.ends()
            told[name] += terminal.sent
    # Taken together: the attacker's word may be found where the calm one is not, and the answer be coloured.
    assert hostile.kinds(told["evil"]) <= hostile.kinds(told["calm"])
    assert not [sign for sign in hostile.RAW if sign in told["evil"]]


@pytest.mark.parametrize("walk", WALKS)
@pytest.mark.parametrize("size", [{"rows": 24, "columns": 80}, WIDE], ids=["80x24", "120x40"])
def test_what_the_screens_send(
    homes: Homes, walk: str, size: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """On every screen the same kinds of sequences as with calm texts, and the program works on to its end."""
    told: dict[str, bytes] = {}
    for name in ("calm", "evil"):
        monkeypatch.chdir(homes[name])
        terminal = Terminal(homes[name], *WALKS[walk].start, rows=size["rows"], columns=size["columns"])
        terminal.wait_for("Help")
        for _, *keys in WALKS[walk].steps:
            for each in keys:
                terminal.press(each)
        assert terminal.leave() == 0, terminal.text
        told[name] = terminal.sent
    assert "伏".encode() in told["evil"], "the attacker's word is on no screen"
    assert hostile.kinds(told["evil"]) <= hostile.kinds(told["calm"])
    assert not [sign for sign in hostile.RAW if sign in told["evil"]]
