"""What tests of several rooms share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock
from hypothesis import HealthCheck, settings

settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")  # a law holds as well on a machine that is busy


@pytest.fixture(scope="session")
def index_cache(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """A cache folder with the dictionary's index in it, made once for all workers; not to be written to."""
    from seeds.language.dictionary.index import opened

    base = tmp_path_factory.getbasetemp()
    cache = (base if worker_id == "master" else base.parent) / "index-cache"
    cache.mkdir(exist_ok=True)
    with FileLock(cache.with_suffix(".lock")):
        if not any(cache.iterdir()):  # in the cache, as where none came with the wheel
            opened(cache, anew=True)
    return cache


@pytest.fixture(scope="session")
def filled(index_cache: Path) -> Callable[[Path], Path]:
    """Makes a cache folder as it is after the first look-up: making the index each time would cost seconds."""

    def fill(cache: Path) -> Path:
        cache.mkdir(parents=True, exist_ok=True)
        for index in index_cache.glob("dictionary-*.flat"):
            (cache / index.name).hardlink_to(index)
        return cache

    return fill
