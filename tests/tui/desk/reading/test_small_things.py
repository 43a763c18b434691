"""Jumps, word decisions, glimpses, speech."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from tui.desk.reading.deciding import decide
from tui.desk.reading.glimpse import Glimpse, glimpse, remember
from tui.desk.reading.jumps import Jumps
from tui.desk.reading.speech import Speech
from tui.desk.settings.helpers import Helper
from tui.desk.settings.settings import Config, config_from
from tui.typeset import Spot

HERE, THERE, ELSEWHERE = Spot(0, 0), Spot(3, 5), Spot(7, 1)
WORDS = st.lists(st.text("社区党委书记", min_size=1, max_size=3), min_size=1, max_size=5)


def test_jumps_go_back_and_forward_again() -> None:
    """As in a browser."""
    jumps = Jumps()
    jumps.leave(HERE)
    jumps.leave(THERE)
    assert jumps.back(ELSEWHERE) == THERE
    assert jumps.back(THERE) == HERE
    assert jumps.back(HERE) is None
    assert jumps.forward(HERE) == THERE
    assert jumps.forward(THERE) == ELSEWHERE
    assert jumps.forward(ELSEWHERE) is None


def test_a_new_jump_forgets_what_lay_ahead() -> None:
    """There is one way forward, the last one."""
    jumps = Jumps()
    jumps.leave(HERE)
    jumps.back(THERE)
    jumps.leave(HERE)
    assert jumps.forward(HERE) is None


def test_blanks_decide_what_is_a_word() -> None:
    """Joining and splitting in one line."""
    assert decide(["社区", "党委"], "社区党委") == (("社区党委",), ())
    assert decide(["社区党委"], "社区 党委") == ((), (("社区", "党委"),))
    assert decide(["社区", "党委"], "社 区党 委") == (("区党",), (("社", "区"), ("党", "委")))


def test_other_characters_are_refused() -> None:
    """A word is decided about, not rewritten."""
    assert decide(["社区"], "小区") is None


@given(WORDS)
def test_leaving_everything_as_it_is_decides_nothing(words: list[str]) -> None:
    """Enter without a change is no decision."""
    assert decide(words, " ".join(words)) == ((), ())


@given(WORDS, st.lists(st.booleans(), min_size=20, max_size=20))
def test_decisions_keep_every_character(words: list[str], blanks: list[bool]) -> None:
    """Joins are stretches of the text, the pieces of a split make the word."""
    text = "".join(words)
    typed = "".join(char + " " * blank for char, blank in zip(text, blanks, strict=False))
    decided = decide(words, typed)
    assert decided is not None
    assert all(join in text for join in decided.joins)
    assert all("".join(pieces) in words for pieces in decided.splits)


def test_a_glimpse_is_remembered_and_a_damaged_one_is_none(tmp_path: Path) -> None:
    """The first frame trusts the cache only when it is whole."""
    seen = Glimpse(2, 17, "terms", 30)
    remember(tmp_path, "abc", seen)
    assert glimpse(tmp_path, "abc") == seen
    assert glimpse(tmp_path, "other") is None
    for file in (tmp_path / "places").iterdir():
        file.write_bytes(b"damaged")
    assert glimpse(tmp_path, "abc") is None


def test_speech_gives_the_sentence_to_the_command(tmp_path: Path) -> None:
    """The command reads the text from its input."""
    heard = tmp_path / "heard"
    program = f"import sys; open({str(heard)!r}, 'wb').write(sys.stdin.buffer.read())"
    speech = Speech()
    assert speech.say(Helper("speech", f'{sys.executable} -c "{program}"'), "大家好。")
    end = time.monotonic() + 60
    while not (heard.exists() and heard.read_bytes()) and time.monotonic() < end:
        time.sleep(0.02)
    assert heard.read_text(encoding="utf-8") == "大家好。"


def test_without_a_command_nothing_happens() -> None:
    """No voice, a missing program, an unclosed quote: silence."""
    voices = [None, *(Helper("speech", command) for command in ("no-such-program --x", "say 'oops"))]
    assert not any(Speech().say(voice, "大家好。") for voice in voices)


def test_the_voice_is_one_of_the_helpers(tmp_path: Path) -> None:
    """By its name, with what a helper can have; the line `speech` is its short form; it is not asked."""
    told, faults = config_from(
        {"speech": "short", "helpers": {"ask": "rev", "speech": {"command": "a|b", "shell": True}}}
    )
    assert not faults and told.voice == Helper("speech", "a|b", shell=True) and told.asked == ("ask",)
    short, _ = config_from({"speech": "short"})
    assert short.voice == Helper("speech", "short") and Config().voice is None
