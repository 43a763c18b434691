"""How much of the articles a reader can look up as whole words."""

from __future__ import annotations

from collections import Counter
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest
from each import each

from seeds.documents import bundled


@pytest.fixture(scope="module")
def benchmark() -> ModuleType:
    """The benchmark that prints these figures."""
    path = Path(__file__).parents[3] / "benchmarks" / "coverage.py"
    spec = spec_from_file_location("coverage_figures", path)
    assert spec and spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def found(benchmark: ModuleType) -> Counter[tuple[str, str]]:
    """The words of the seven articles."""
    texts = [p.text for article in bundled() for p in article.passages if p.role != "byline"]
    return benchmark.words(texts)  # type: ignore[no-any-return]


@each("everything", [True, False])
def test_nine_of_ten_word_types_are_held(
    benchmark: ModuleType, found: Counter[tuple[str, str]], everything: bool
) -> None:
    """With the project's own words at least 90 % of the word types, names and amounts counted or not."""
    words = benchmark.counted(found, everything=everything)
    assert len(words) > 1500
    both = benchmark.coverage(words, benchmark.general() | benchmark.own())
    assert both.share >= 0.9
    assert both.share > benchmark.coverage(words, benchmark.general()).share + 0.1


def test_nothing_read_is_wholly_covered(benchmark: ModuleType) -> None:
    """An empty text has no word that is missing."""
    assert benchmark.coverage(benchmark.counted(benchmark.words([""]), everything=True), frozenset()).share == 1.0
