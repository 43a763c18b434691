"""Texts of shapes that no person writes: every verb and the page take them in time, within memory, in silence."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from hostile_files import FILES as FORMATS
from terminal import Terminal, environment

from seeds.language import frequencies

pytestmark = pytest.mark.slow

MEMORY = 500 * 1024
"""Kilobytes that a verb may take at most."""
SHORT, LONG = 60_000, 240_000
"""Characters of a shape; from one to the other work may grow by the factor and a half."""
BEGIN = 2.0
"""Seconds of the processor that any verb may take for itself on a machine at work."""


class Cost(NamedTuple):
    """What a process took."""

    seconds: float
    kilobytes: int
    code: int
    said: bytes


def filled_up(piece: str) -> Callable[[int], str]:
    """A text of one piece, over and over."""
    return lambda size: (piece * (size // len(piece) + 1))[:size]


def rare(size: int) -> str:
    """Each character another one, none of them common."""
    return "".join(chr(0x3400 + number * 7 % 0x1900) for number in range(size))


def varied(size: int) -> str:
    """One line that writes a hundred thousand different words, in sentences, as prose of any kind does in time."""
    chosen = random.Random(1)
    words = [word for word, count, _ in frequencies.rows() if count > 2]
    line: list[str] = []
    length = 0
    while length < size:
        sentence = "".join(chosen.choices(words, k=chosen.randint(4, 14))) + chosen.choice("，，。！？")
        line.append(sentence)
        length += len(sentence)
    return "".join(line)


SHAPES: dict[str, Callable[[int], str]] = {
    "attributes": lambda size: "<p " + filled_up('a="社" ')(size) + ">社区</p>",
    "letters": filled_up("a"),
    "dashes": filled_up("—-"),
    "digits": filled_up("7"),
    "plus": filled_up("+ "),
    "front matter": lambda size: "---\n" + filled_up("a: b\n")(size) + "---\n\n社区的人。\n",
    "returns": filled_up("\r"),
    "one title": lambda size: filled_up("社区")(size) + "\n\n正文在这里。\n",
    "sixes": filled_up("六"),
    "numbers": filled_up("一二三四五"),
    "rare": rare,
    "quotes": filled_up("“‘（《"),
    "full stops": filled_up("。"),
    "one word": filled_up("社区"),
    "names": filled_up("王小明李大钊"),
    "lines": filled_up("社\n"),
    "marks": filled_up("a\u0301\u0302"),
    "surrogates": filled_up("社\U00020000"),
    "commas": filled_up("区，"),
    "headings": filled_up("# 社\n\n"),
    "brackets": filled_up("[社](" + "x" * 20 + ")"),
    "stars": filled_up("*_"),
    "open elements": filled_up("<div>社"),
    "speakers": filled_up("王明说，"),
    "endless": lambda size: filled_up("。")(size) + "”，",
    "never ended": filled_up("。”，"),
}
VERBS = (
    ("annotate",),
    ("terms",),
    ("numbers",),
    ("constructions", "--json"),
    ("says",),
    ("unfold", "--all"),
    ("add", "--anyway"),
)


def cost(home: Path, *words: str) -> Cost:
    """Run a verb in a process of its own and see what it took, its children included."""
    with open(home / "said", "wb+") as said:  # noqa: PTH123
        ran = subprocess.Popen(
            [sys.executable, "-m", "tui.cli", *words], env=environment(home), stdout=said, stderr=said
        )
        _, status, used = os.wait4(ran.pid, 0)
        ran.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        return Cost(used.ru_utime + used.ru_stime, used.ru_maxrss, ran.returncode, said.read())


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory, filled: Callable[[Path], Path]) -> Path:
    """A home whose dictionary is ready."""
    made = tmp_path_factory.mktemp("home")
    filled(made / "cache")
    return made


def test_what_is_made_once_has_room_beside_a_long_text(tmp_path: Path) -> None:
    """On a machine that has no tables and no index yet, each process stays as small as ever."""
    file = tmp_path / "long.txt"
    file.write_text(
        "\n\n".join(f"居民们把这里叫作“夜读会”。夜读会第{number}周也有新的书。" for number in range(8_000))
    )
    took = cost(tmp_path, "terms", str(file))
    assert took.code == 0, took.said.decode()
    assert took.kilobytes < 420 * 1024, took.kilobytes


@pytest.mark.parametrize("verb", ["annotate", "terms"])
def test_words_of_any_number_take_the_room_of_a_few(home: Path, verb: str) -> None:
    """What was met once is not held until the end: a line of 400,000 characters needs little more than a page."""
    file = home / "varied.txt"
    file.write_text(varied(400_000), encoding="utf-8")
    took = cost(home, verb, str(file))
    assert took.code == 0, took.said[-2000:]
    assert took.kilobytes < 300 * 1024, took.kilobytes


FILES = [(shape, ".txt") for shape in SHAPES] + [
    (shape, ending)
    for ending in (".md", ".html")
    for shape in ("attributes", "front matter", "headings", "brackets", "stars", "letters", "open elements")
]


@pytest.mark.parametrize(("shape", "ending"), FILES)
def test_verbs_take_a_hostile_shape_in_time(home: Path, shape: str, ending: str) -> None:
    """Four times the text is at most six times the work, and memory stays bounded; the answer is no traceback."""
    for verb in VERBS:
        took = []
        for size in (SHORT, LONG):
            file = home / f"{shape} {size}{ending}"
            file.write_text(SHAPES[shape](size), encoding="utf-8")
            took.append(cost(home, *verb, str(file)))
        short, long = took
        assert b"Traceback" not in short.said + long.said, (verb, long.said[-2000:])
        assert long.code in (0, 1, 2)
        assert long.kilobytes < MEMORY, (verb, long.kilobytes)
        assert long.seconds < BEGIN + 6 * short.seconds, (verb, short.seconds, long.seconds)


@pytest.mark.parametrize("name", FORMATS)
def test_a_hostile_file_of_any_format_is_read_in_time(home: Path, name: str) -> None:
    """What holds for plain text holds for what is unpacked and unmarked, or it is refused in a line."""
    took = []
    for size in (SHORT, LONG):
        file = home / f"{size} {name}"
        file.write_bytes(FORMATS[name](size))
        took.append(cost(home, "show", str(file)))
    short, long = took
    assert b"Traceback" not in short.said + long.said, long.said[-2000:]
    assert long.code in (0, 1)
    assert long.kilobytes < MEMORY, long.kilobytes
    assert long.seconds < BEGIN + 6 * short.seconds, (short.seconds, long.seconds)


@pytest.mark.parametrize("shape", SHAPES)
def test_the_page_takes_a_hostile_shape(home: Path, shape: str) -> None:
    """It opens, turns pages, shows an entry, pinyin and marks, and ends when it is told to."""
    file = home / f"page {shape}.txt"
    file.write_text(f"{SHAPES[shape](LONG)}\n\n形状{shape}在这里。\n", encoding="utf-8")
    cost(home, "add", "--anyway", str(file))
    terminal = Terminal(home, "read", file.name)
    terminal.wait_for("Help")
    for keys in (" ", " ", "\r", "l", "p", "p", "t", "]", ")", "}", "G", "g", "w", "w", "/社\r"):
        terminal.press(keys)
    assert terminal.leave() == 0, terminal.text
    assert b"Traceback" not in terminal.sent
