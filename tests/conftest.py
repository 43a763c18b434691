"""What tests of several rooms share."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock
from hypothesis import HealthCheck, settings

MAKE = """
import sys
from pathlib import Path
from seeds.language.analyse import prepare
from seeds.language.dictionary.index import opened

cache = Path(sys.argv[1])
if not any(cache.glob("dictionary-*")):  # in the cache, as where none came with the wheel
    opened(cache, anew=True)
prepare(str(cache))
"""

# A law holds as well on a machine that is busy. A change is judged by the cases the one before it was judged by;
# `pytest --hypothesis-profile searching` looks for others.
untimed = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("same", untimed, derandomize=True, database=None)
settings.register_profile("searching", untimed, max_examples=1000)
settings.load_profile("same")


@pytest.fixture(scope="session")
def index_cache(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """A cache folder with what the language's data is made into, once for all workers; not to be written to."""
    base = tmp_path_factory.getbasetemp()
    cache = (base if worker_id == "master" else base.parent) / "index-cache"
    cache.mkdir(exist_ok=True)
    with FileLock(cache.with_suffix(".lock")):
        # In a process of its own: this one may hold the tables already, and would then leave none in the folder.
        subprocess.run([sys.executable, "-c", MAKE, str(cache)], cwd=Path(__file__).parents[1], check=True)
    return cache


@pytest.fixture(scope="session")
def language(index_cache: Path) -> None:
    """Words and readings, loaded into this process from the shared folder rather than made once more."""
    from seeds.language.analyse import prepare

    prepare(str(index_cache))


@pytest.fixture(scope="session")
def filled(index_cache: Path) -> Callable[[Path], Path]:
    """Makes a cache folder as it is after the first text was read: making it anew would cost seconds each time."""

    def fill(cache: Path) -> Path:
        cache.mkdir(parents=True, exist_ok=True)
        for made in index_cache.iterdir():
            (cache / made.name).hardlink_to(made)
        return cache

    return fill
