"""jieba, kept quiet: the one file that imports it."""

from __future__ import annotations

import os
import sys
import threading
import warnings
from typing import Any, Protocol


class Tokenizer(Protocol):
    """What is used of jieba's tokenizer."""

    FREQ: dict[str, int]
    total: int
    initialized: bool

    def cut(self, sentence: str, cut_all: bool = False, HMM: bool = True) -> Any:  # noqa: N803
        """The words of a sentence."""


_lock = threading.Lock()
_loaded: list[Tokenizer] = []


def prepare(cache: str | None = None) -> Tokenizer:
    """Load jieba's dictionary once; with a folder it is kept there in a form that loads twice as fast."""
    if not _loaded:
        with _lock:
            if not _loaded:
                _loaded.append(_load(cache))
    return _loaded[0]


def cut(block: str) -> list[str]:
    """The most probable words of a stretch of Han characters and letters, by the dictionary alone."""
    return list(prepare().cut(block, HMM=False))


def guess(run: str) -> list[str]:
    """The words that jieba's model of unknown words sees in a run of single characters."""
    tokenizer = prepare()
    if len(run) < 2 or tokenizer.FREQ.get(run):
        return list(run)
    from jieba import finalseg

    return list(finalseg.cut(run))


def frequency(word: str) -> int:
    """How often jieba's dictionary counted the word; 0 for a word it does not have."""
    return prepare().FREQ.get(word, 0)


def total() -> int:
    """The sum of all frequencies."""
    return prepare().total


def _load(cache: str | None) -> Tokenizer:
    """jieba's tokenizer with its dictionary, from the folder where there is a usable one."""
    jieba = _import()
    tokenizer: Any = jieba.Tokenizer()
    if cache and _made(cache):
        tokenizer.tmp_dir = cache
        tokenizer.cache_file = f"jieba-{jieba.__version__}.cache"
        tokenizer.initialize()
    else:  # jieba itself would write into the temporary folder
        tokenizer.FREQ, tokenizer.total = jieba.Tokenizer.gen_pfdict(tokenizer.get_dict_file())
        tokenizer.initialized = True
    loaded: Tokenizer = tokenizer
    return loaded


def _made(folder: str) -> bool:
    """Whether there is such a folder, now or already."""
    try:
        os.makedirs(folder, exist_ok=True)  # noqa: PTH103
    except OSError:
        return False
    return True


def _import() -> Any:
    """jieba without its log lines, its warnings, and the slow pkg_resources it would look for its data with."""
    absent = object()
    before = sys.modules.get("pkg_resources", absent)
    if before is absent:
        sys.modules["pkg_resources"] = None  # type: ignore[assignment]
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            import jieba
            from jieba import finalseg  # noqa: F401
    finally:
        if before is absent:
            del sys.modules["pkg_resources"]
    jieba.default_logger.disabled = True
    return jieba
