"""Commands of the reader's own, asked about a text: small scripts that do as they should and some that do not."""

from __future__ import annotations

import json
import os
import shlex
import sys
from pathlib import Path
from threading import Timer
from time import monotonic, sleep

import pytest
from hypothesis import given as for_all
from hypothesis import strategies

from tui.desk.helpers import LARGEST, LONGEST, Held, Helping, Reply, safe
from tui.desk.settings.helpers import Helper
from tui.desk.settings.settings import config_from

HELD = Held("合同; rm -rf ~", "selection", "合同签好了。", "他说合同签好了。大家放心。", "签合同 $(true)")


def python(program: str) -> str:
    """A command line of Python."""
    return shlex.join([sys.executable, "-c", program])


def asked(helper: Helper, cache: Path, held: Held = HELD) -> tuple[Reply, list[str]]:
    """What a helper answers, and what was seen of it on the way."""
    seen: list[str] = []
    return Helping(helper, held, cache).answer(seen.append), seen


ECHO = python("import sys; sys.stdout.write(sys.stdin.read())")


def test_everything_is_told_on_standard_input(tmp_path: Path) -> None:
    """Plain text names title, paragraph, sentence and what is in hand; JSON has them as fields."""
    told, _ = asked(Helper("x", ECHO), tmp_path)
    assert all(part in told.text for part in HELD)
    told, _ = asked(Helper("x", ECHO, input="json"), tmp_path)
    assert json.loads(told.text) == HELD._asdict()


@pytest.mark.parametrize("part", ["hand", "sentence", "paragraph"])
def test_one_part_alone(tmp_path: Path, part: str) -> None:
    """A translator wants nothing but what it is to translate."""
    assert asked(Helper("x", ECHO, input=part), tmp_path)[0] == Reply(getattr(HELD, part))


def test_nothing_of_the_text_becomes_an_argument(tmp_path: Path) -> None:
    """The command gets the arguments that the reader wrote and no other, with a shell or without."""
    line = python("import sys; print(sys.argv[1:])") + " '{hand} $HOME' b"
    assert asked(Helper("x", line), tmp_path)[0].text == "['{hand} $HOME', 'b']"
    assert asked(Helper("x", "echo $#", shell=True), tmp_path)[0].text == "0"


def test_a_shell_is_asked_only_where_the_reader_says_so(tmp_path: Path) -> None:
    """A pipe is an argument like any other, unless `shell = true` stands there."""
    line = "echo a | tr a b"
    assert asked(Helper("x", line), tmp_path)[0].text == "a | tr a b"
    assert asked(Helper("x", line, shell=True), tmp_path)[0].text == "b"


def test_the_answer_is_seen_as_it_arrives(tmp_path: Path) -> None:
    """What has come is shown before the command has ended."""
    go_on = tmp_path / "seen"
    waits = f"while not os.path.exists({str(go_on)!r}): time.sleep(0.01)"
    program = f"import os, time\nprint('一', flush=True)\n{waits}\nprint('二')"
    seen: list[str] = []

    def see(text: str) -> None:
        seen.append(text)
        go_on.touch()

    answer = Helping(Helper("x", python(program)), HELD, tmp_path).answer(see)
    assert answer == Reply("一\n二")
    assert seen[0].strip() == "一"
    assert seen[-1] == "一\n二\n"


def test_it_can_be_stopped_with_all_that_it_has_started(tmp_path: Path) -> None:
    """What it had said stays; neither the command nor its children go on."""
    pid = tmp_path / "pid"
    helping = Helping(Helper("x", f"sleep 50 & echo $! > {pid}; echo so far; wait", shell=True), HELD, tmp_path)
    answer = helping.answer(lambda _: Timer(0, helping.stop).start())
    assert answer == Reply("so far", "stopped")
    assert not lives(int(pid.read_text()))


def lives(pid: int) -> bool:
    """Whether a process is still at work; it may take a moment to go."""
    for _ in range(3000):
        try:
            os.kill(pid, 0)
            if Path(f"/proc/{pid}/stat").exists() and " Z " in Path(f"/proc/{pid}/stat").read_text():
                return False
        except OSError:
            return False
        sleep(0.01)
    return True


@pytest.mark.parametrize("program", ["sleep 50", "exec >&- 2>&-; sleep 50", "yes | head -c 10; sleep 50"])
def test_it_has_a_time_limit(tmp_path: Path, program: str) -> None:
    """A command that hangs is ended, also one that has closed its output."""
    began = monotonic()
    answer, _ = asked(Helper("x", program, shell=True, seconds=1), tmp_path)
    assert answer.fault == "ended after 1 second"
    assert monotonic() - began < 20


@pytest.mark.parametrize(
    ("program", "why"), [("yes 好", f"{LONGEST:,} lines"), ("yes 好 | tr -d '\n'", f"{LARGEST:,} bytes")]
)
def test_an_endless_answer_is_cut(tmp_path: Path, program: str, why: str) -> None:
    """No more is read than a person would, in lines and in one line, and it is said."""
    answer, _ = asked(Helper("x", program, shell=True), tmp_path)
    assert len(answer.text.encode()) <= LARGEST and answer.text.count("\n") < LONGEST
    assert answer.fault == f"the rest is left out: it says more than {why}"


def test_exactly_as_many_lines_are_whole(tmp_path: Path) -> None:
    """The last line that is read whole is no reason to speak of a rest."""
    answer, _ = asked(Helper("x", f"seq {LONGEST}", shell=True), tmp_path)
    assert answer.text.split("\n")[-1] == str(LONGEST) and not answer.fault


def test_what_it_leaves_running_is_not_waited_for(tmp_path: Path) -> None:
    """A browser that holds the pipe open does not hold the answer up, and is not ended."""
    pid = tmp_path / "pid"
    began = monotonic()
    answer, _ = asked(Helper("x", f"sleep 30 & echo $! > {pid}; echo opened", shell=True, seconds=25), tmp_path)
    assert answer == Reply("opened")
    assert monotonic() - began < 20
    left = int(pid.read_text())
    os.kill(left, 0)
    os.kill(left, 9)


def test_what_goes_wrong_is_told_in_a_line(tmp_path: Path) -> None:
    """No such program; an error with its last line; a line that is no command."""
    assert "no-such-program could not be started" in asked(Helper("x", "no-such-program"), tmp_path)[0].fault
    fails = python("import sys; sys.exit('first\\nno model of that name')")
    assert asked(Helper("x", fails), tmp_path)[0].fault == "it ended with an error (1): no model of that name"
    assert "is no command line" in asked(Helper("x", "echo 'open"), tmp_path)[0].fault


def test_an_answer_is_remembered_by_command_and_input(tmp_path: Path) -> None:
    """The same question costs nothing again; another text, another command or a failure is asked anew."""
    helper = Helper("x", ECHO, input="hand")
    assert Helping(helper, HELD, tmp_path).known() is None
    answer, _ = asked(helper, tmp_path)
    assert Helping(helper, HELD, tmp_path).known() == answer
    assert Helping(helper, HELD._replace(hand="别的"), tmp_path).known() is None
    assert Helping(helper._replace(command="cat"), HELD, tmp_path).known() is None
    failing = Helper("x", "echo half; exit 3", shell=True)
    assert asked(failing, tmp_path)[0].text == "half"
    assert Helping(failing, HELD, tmp_path).known() is None


def test_colours_and_progress_are_left_out() -> None:
    """What is left is what a person would have read at the end."""
    assert safe("\x1b[31m红\x1b[0m\x1b]0;title\x07\r\n 10%\r 90%\r100%\nok\x1b[3") == "红\n100%\nok"


@for_all(
    strategies.text(alphabet=strategies.sampled_from("a好\x1b[]0;mP\\\x07\r\n\t\x08\x9b\u202e\x00"), max_size=40)
)
def test_no_control_character_is_left(text: str) -> None:
    """Whatever a command prints, nothing of it is obeyed by the terminal."""
    assert all(character == "\n" or character >= " " for character in safe(text))
    assert not {"\x7f", "\x9b", "\u202e"} & set(safe(text))


def test_helpers_in_the_settings() -> None:
    """A line of text is a command; a table says more; what cannot be used is named and harms no other."""
    config, faults = config_from(
        {
            "helpers": {
                "explain": "ollama run x",
                "web": {"command": "a | b", "shell": True, "input": "hand", "seconds": 5},
                "one": {"shell": True},
                "two": {"command": "x", "seconds": 0},
                "three": {"command": "x", "colour": 1},
                "four": 7,
                "five": {"command": "x", "input": "everything"},
            }
        }
    )
    assert config.helpers == {
        "explain": Helper("explain", "ollama run x"),
        "web": Helper("web", "a | b", True, "hand", 5),
    }
    assert len(faults) == 5
    assert all(fault.startswith("[helpers] ") for fault in faults)
