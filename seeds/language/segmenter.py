"""jieba, kept quiet: the one file that imports it."""

from __future__ import annotations

import marshal
import os
import sys
import threading
import warnings
from contextlib import suppress
from functools import lru_cache
from typing import Any, Protocol

from seeds.language.versions import forget_others

FLOOR = 3
"""What jieba's dictionary gives words that nobody counted."""
SET_PHRASES = frozenset({"铁了心", "凉了半截", "等着瞧", "瞧着办", "绷着脸", "背着手", "蹑着脚"})
"""Phrases of the kind of 吃了饭 that dictionaries explain."""


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


@lru_cache(maxsize=2048)
def cut(block: str) -> tuple[str, ...]:
    """The most probable words of a stretch of Han characters and letters, by the dictionary alone.

    A page is cut for its words, and again for its terms: what was cut lately is remembered.
    """
    return tuple(prepare().cut(block, HMM=False))


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
    """jieba's tokenizer with its dictionary, from the folder where it is kept in a form that is quick to read."""
    jieba = _import()
    tokenizer: Any = jieba.Tokenizer()
    file = os.path.join(cache, f"jieba-{jieba.__version__}-words.cache") if cache else ""  # noqa: PTH118
    kept = _kept(file) if file else None
    if kept is None:
        kept = jieba.Tokenizer.gen_pfdict(tokenizer.get_dict_file())
        _without_phrases(kept[0])
        if file:
            _keep(file, kept)
    tokenizer.FREQ, tokenizer.total = kept
    tokenizer.initialized = True
    loaded: Tokenizer = tokenizer
    return loaded


def _without_phrases(frequencies: dict[str, int]) -> None:
    """What a verb with 了 or 着 begins and nobody counted is no word: 吃了饭, 骑着马, 想了个."""
    for word, count in frequencies.items():
        uncounted = 0 < count <= FLOOR and len(word) > 2 and word not in SET_PHRASES
        # 附着 and 不了 are words themselves, and so is what they begin.
        if uncounted and word[1] in "了着" and frequencies.get(word[:2], 0) <= FLOOR:
            frequencies[word] = 0


def _kept(file: str) -> tuple[dict[str, int], int] | None:
    """The dictionary from the cache; None when it is not there or not whole."""
    try:
        with open(file, "rb") as stream:  # noqa: PTH123
            frequencies, total = marshal.loads(stream.read())  # three times as quick as marshal.load
    except (OSError, EOFError, ValueError, TypeError):
        return None
    return (frequencies, total) if isinstance(frequencies, dict) and isinstance(total, int) else None


def _keep(file: str, dictionary: tuple[dict[str, int], int]) -> None:
    """Write beside and put in place; a cache that cannot be written costs time, nothing else."""
    beside = f"{file}.{os.getpid()}"
    try:
        os.makedirs(os.path.dirname(file), exist_ok=True)  # noqa: PTH103, PTH120
        with open(beside, "wb") as stream:  # noqa: PTH123
            stream.write(marshal.dumps(dictionary))
        os.replace(beside, file)  # noqa: PTH105
        forget_others(file)
    except OSError:
        with suppress(OSError):
            os.unlink(beside)  # noqa: PTH108


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
