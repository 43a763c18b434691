"""How a large library feels beside a small one: `python tests/benchmarks/library.py [SMALL LARGE [FOLDER]]`.

Two libraries of made-up articles, 1,000 and 10,000; in a FOLDER they stay for the next time. Starting, typing in
the filter, looking a word up with its places and the concordance must not cost more than twice as much in the large
one; what goes through all texts may cost as many times more as there are more. Processor time is counted, so that a
busy machine changes little; ratios are what counts.
"""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random
from statistics import median

from reader import Session, memory, session

PEOPLE = (
    "小区居民",
    "社区干部",
    "楼栋长",
    "志愿者",
    "退休教师",
    "年轻业主",
    "网格员",
    "物业经理",
    "老党员",
    "返乡青年",
)
PLACES = (
    "在院子里",
    "在活动室",
    "在新修的绿道旁",
    "在街道办事处",
    "在菜市场门口",
    "在改造后的老楼里",
    "在图书角",
)
DEEDS = (
    "商量电梯怎么装",
    "为独居老人送去热饭",
    "把闲置的车棚改成书屋",
    "记下了每户的意见",
    "一起清点公共收益",
    "教孩子们写毛笔字",
    "登记了需要修的水管",
    "讨论停车位怎样分配",
    "给花木浇水除草",
    "排练重阳节的节目",
    "核对垃圾分类的积分",
    "签下了邻里公约",
)
ENDS = ["大家都说这样的日子有盼头", "事情当天就有了回音", "这个办法后来被别的院落学去了", "下个月还要再开一次会"]
RARE = "槐荫书屋"
"""A word that few of the texts hold."""
HEAVY = {"list": ["list"], "stats": ["stats"], "terms": ["terms", "--limit", "20"], "phrase": ["phrase", "社区"]}
PLACES_OF = """
import sys
from store.paths import paths
from tui.desk.lookup.answer import answer
from tui.screens.concordance import AT_MOST
print(answer(paths(), sys.argv[1], AT_MOST, lambda what, done: None).mentions.total)
"""
"""What the screen of a word's places asks for."""


def main() -> None:
    """Print all figures."""
    sizes = [int(word) for word in sys.argv[1:3]] or [1_000, 10_000]
    with tempfile.TemporaryDirectory() as folder:
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # compiled once, as an installed program is
        os.environ["PYTHONPYCACHEPREFIX"] = str(Path(folder) / "compiled")
        kept = Path(sys.argv[3] if len(sys.argv) > 3 else folder)
        homes = {size: made(kept, size) for size in sizes}
        report("lookup 社区, the first time", homes, lambda: processor(["lookup", "社区"]), runs=1)
        report("lookup 社区", homes, lambda: processor(["lookup", "社区"]))
        report(f"lookup {RARE}", homes, lambda: processor(["lookup", RARE]))
        report("concordance of 社区", homes, concordance)
        report("counting, ms of processor a text", homes, counted, runs=1)
        report("start, to the table", homes, started)
        report("typing in the filter, a letter", homes, typed, runs=1)
        report("memory of the open library, MiB", homes, lambda: memory(jingdu()).page, runs=1)
        for name, words in HEAVY.items():
            report(f"{name}, the first time", homes, lambda words=words: anew(words), runs=1)
            report(f"{name}, from the cache", homes, lambda words=words: processor(words), runs=3)
        report("memory of stats, MiB", homes, lambda: peak(["stats"]), runs=1)


def jingdu() -> list[str]:
    """The command, from the tree that is measured."""
    return [sys.executable, "-m", "tui"]


def made(folder: Path, size: int) -> Path:
    """The home of a reader who has added so many texts."""
    texts, home = folder / f"texts-{size}", folder / f"home-{size}"
    if home.exists():
        return home
    texts.mkdir(parents=True)
    dice = Random(size)
    for number in range(size):
        lines = [f"{dice.choice(PEOPLE)}{dice.choice(DEEDS)}之{number}", ""]
        for _ in range(2):  # it is the number of texts that is asked about, not their length
            lines.append("\u3000\u3000" + "".join(sentence(dice) for _ in range(3)))
        if number % 500 == 7:
            lines.append(f"\u3000\u3000新开的地方叫{RARE}，周末也不关门。")
        (texts / f"{number:05}.txt").write_text("\n".join(lines), encoding="utf-8")
    with in_home(home):
        begun = time.perf_counter()
        subprocess.run([*jingdu(), "add", str(texts)], check=True, stdout=subprocess.DEVNULL)
        print(f"{size:,} articles added in {time.perf_counter() - begun:.1f} s", flush=True)
    return home


def sentence(dice: Random) -> str:
    """One sentence of a made-up report."""
    number = dice.randrange(2, 400)
    return (
        f"{dice.choice(PLACES)}，{dice.choice(PEOPLE)}和{number}位{dice.choice(PEOPLE)}{dice.choice(DEEDS)}，"
        f"{dice.choice(ENDS)}。"
    )


class in_home:  # noqa: N801 - reads as the statement it begins
    """The environment of one of the readers."""

    def __init__(self, home: Path) -> None:
        self._home = home

    def __enter__(self) -> None:
        os.environ["JINGDU_HOME"] = str(self._home)

    def __exit__(self, *error: object) -> None:
        del os.environ["JINGDU_HOME"]


def concordance() -> float:
    """Milliseconds of processor time to find where a word stands."""
    return processor(["社区"], [sys.executable, "-c", PLACES_OF])


def processor(words: Sequence[str], program: Sequence[str] = ()) -> float:
    """Milliseconds of processor time of a command and of what it starts."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        [*(program or jingdu()), *words], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime) * 1000


def anew(words: Sequence[str]) -> float:
    """The same where nothing of what it asks was found before: an open library counts a small one to its end."""
    for name in ("analyses", "counts", "terms"):
        shutil.rmtree(Path(os.environ["JINGDU_HOME"]) / "cache" / name, ignore_errors=True)
    return processor(words)


def peak(words: Sequence[str]) -> float:
    """MiB that a command held at most."""
    run = [sys.executable, "-c", PEAK, *jingdu(), *words]
    return int(subprocess.run(run, capture_output=True, check=True).stdout.split()[-1]) / 1024


PEAK = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


def spent(running: Session) -> float:
    """Milliseconds of processor time that a running program has taken."""
    fields = Path(f"/proc/{running.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")


def started() -> float:
    """Processor time until the table is there, where nothing of it was kept from the last time."""
    os.environ["JINGDU_TERMINAL"] = os.urandom(4).hex()
    try:
        with session(jingdu()) as running:
            running.until("articles")
            return spent(running)
    finally:
        del os.environ["JINGDU_TERMINAL"]


def counted() -> float:
    """Milliseconds of processor time that the open library takes for a text until all are counted."""
    with session(jingdu()) as running:
        begun = last = time.perf_counter()
        while running.read(20.0):
            running.seen.clear()
            last = time.perf_counter()
        texts = sum(1 for _ in (Path(os.environ["JINGDU_HOME"]) / "data" / "imports").iterdir())
        print(f"{texts:,} texts: counted {last - begun:.0f} s after the library was opened", flush=True)
        return spent(running) / texts


def typed() -> float:
    """Processor time for a letter in the filter, once the table has come to rest."""
    with session(jingdu()) as running:
        running.settle(10.0)
        os.write(running.terminal, b"/")
        look_on(running)
        taken = []
        for letter in ("社", "区", "\x7f", "\x7f", "书", "屋", "\x7f", "\x7f", "s", "h", "e"):
            before = spent(running)
            os.write(running.terminal, letter.encode())
            look_on(running)
            taken.append(spent(running) - before)
        return sum(taken) / len(taken)


def look_on(running: Session, seconds: float = 3.0) -> None:
    """Read for a while: a field whose cursor blinks is never quiet."""
    end = time.perf_counter() + seconds
    while (left := end - time.perf_counter()) > 0:
        running.read(left)


def report(what: str, homes: dict[int, Path], measured: Callable[[], float], runs: int = 5) -> None:
    """One line: the small library, the large one, and how many times more."""
    rounds = []
    for _ in range(runs):
        each = []
        for home in homes.values():
            with in_home(home):
                each.append(measured())
        rounds.append(each)
    small, large = (median(side) for side in zip(*rounds, strict=True))
    print(f"{what:34} {small:9.1f} {large:9.1f}   {large / max(small, 0.1):6.2f} x", flush=True)


if __name__ == "__main__":
    main()
