"""What tests of several rooms share."""

from __future__ import annotations

from pathlib import Path

import pytest
from filelock import FileLock


@pytest.fixture(scope="session")
def index_cache(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """A cache folder with the dictionary's index in it, made once for all workers; not to be written to."""
    from seeds.language.dictionary import Dictionary

    base = tmp_path_factory.getbasetemp()
    cache = (base if worker_id == "master" else base.parent) / "index-cache"
    cache.mkdir(exist_ok=True)
    with FileLock(cache.with_suffix(".lock")):
        Dictionary.open(cache)
    return cache
