"""The worker process, and the cache before it."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from seeds.documents import Passage
from seeds.language.analysis import Analysis, OwnWords
from seeds.language.constructions import find
from tui.desk.analyst.analyst import Analyst
from tui.desk.analyst.link import AnalysisFailed, Link

TEXTS = ["社区志愿者走访居民。", "党支部为核心。"]


class Asked(Link):
    """A link that counts its questions."""

    count = 0

    def ask(self, question: bytes) -> bytes:
        """Count, then ask."""
        self.count += 1
        return super().ask(question)

    @property
    def pid(self) -> int:
        """The worker's process."""
        assert self._process is not None
        return self._process.pid


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, filled: Callable[[Path], Path]) -> Path:
    """One cache for all these tests, so that the language is loaded once."""
    return filled(tmp_path_factory.mktemp("cache"))


@pytest.fixture
def link() -> Iterator[Asked]:
    """A link that is closed whatever happens."""
    link = Asked()
    yield link
    link.close()


@pytest.fixture(scope="module")
def lasting() -> Iterator[Asked]:
    """A link for all tests that leave its worker as it is: one that starts loads the tables first."""
    link = Asked()
    yield link
    link.close()


def words(analysis: Analysis, text: str) -> list[str]:
    """The words as they are written."""
    return [text[word.start : word.end] for word in analysis.words]


def found(analyst: Analyst, texts: list[str], own: OwnWords | None = None) -> dict[int, Analysis]:
    """All analyses together."""
    return {number: one for part in analyst.words(texts, own or OwnWords()) for number, one in part.items()}


def built(analyst: Analyst, day: str) -> bool:
    """Whether the worker answers a question for which it needs no tables: to load them takes it a second."""
    return bool(analyst.constructions([Passage(1, "paragraph", f"{day}课程以实践为主。")])[1])


def test_words_come_from_the_worker_once_and_then_from_the_cache(folder: Path, lasting: Asked) -> None:
    """A known text needs no process at all."""
    before = lasting.count
    analyst = Analyst(folder, lasting)
    first = found(analyst, TEXTS)
    assert "志愿者" in words(first[0], TEXTS[0])
    assert lasting.count == before + 1
    assert found(Analyst(folder, lasting), TEXTS) == first
    assert lasting.count == before + 1


def test_a_broken_cache_is_made_again_silently(folder: Path, lasting: Asked) -> None:
    """Damaged bytes are as good as none."""
    first = found(Analyst(folder, lasting), TEXTS)
    for file in (folder / "analyses").iterdir():
        file.write_bytes(b"damaged")
    assert found(Analyst(folder, lasting), TEXTS) == first


def test_own_words_hold_at_once(folder: Path, lasting: Asked) -> None:
    """A split is there in the next answer."""
    own = OwnWords(splits={"志愿者": ("志愿", "者")})
    assert "志愿" in words(found(Analyst(folder, lasting), TEXTS, own)[0], TEXTS[0])


def test_a_killed_worker_is_started_again(folder: Path, link: Asked) -> None:
    """The next question is answered as if nothing had happened."""
    analyst = Analyst(folder, link)
    assert built(analyst, "周一")
    os.kill(link.pid, signal.SIGKILL)
    assert built(analyst, "周二")


def test_an_idle_worker_gives_its_memory_back(folder: Path) -> None:
    """It ends by itself and is there again when it is needed."""
    link = Asked(idle=0.1)
    try:
        analyst = Analyst(folder, link)
        assert built(analyst, "周三")
        assert link._process is not None
        assert link._process.wait(timeout=60) == 0
        assert built(analyst, "周四")
    finally:
        link.close()


def test_a_worker_that_cannot_answer_says_why(lasting: Asked) -> None:
    """An error on the other side becomes one clear line here, and the worker lives."""
    with pytest.raises(AnalysisFailed, match="analysis failed"):
        lasting.ask(b"no question")
    alive = lasting.pid
    with pytest.raises(AnalysisFailed):
        lasting.ask(b"{}")
    assert lasting.pid == alive


def test_closing_ends_the_worker_even_while_it_computes(folder: Path, link: Asked) -> None:
    """Leaving the program leaves no process behind."""
    assert built(Analyst(folder, link), "周五")
    pid = link.pid
    link.close()
    end = time.monotonic() + 60
    with pytest.raises(ProcessLookupError):
        while time.monotonic() < end:
            os.kill(pid, 0)
    with pytest.raises(AnalysisFailed):
        link.ask(b"{}")


def test_terms_and_hints_come_with_the_passages_own_numbers(folder: Path, lasting: Asked) -> None:
    """The head counts below nought; what is found there is marked there."""
    from seeds.documents import parse

    (article,) = parse("建设“连心桥”工程\n\n社区开展“连心桥”工程，居民都说“连心桥”好。\n", "x.txt")
    aids = Analyst(folder, lasting).aids(article.passages)
    spans = [span for term in aids.terms if "连心桥" in term.text for span in term.spans]
    assert spans
    texts = {passage.number: passage.text for passage in article.passages}
    assert all("连心桥" in texts[span.passage][span.start : span.end] for span in spans)


def test_a_worker_that_rests_is_gone_and_the_next_question_wakes_another(folder: Path, link: Asked) -> None:
    """Memory is given back as soon as nothing is left to ask; asking again works all the same."""
    analyst = Analyst(folder, link)
    assert built(analyst, "周六")
    before = link.pid
    analyst.rest()
    with pytest.raises(ProcessLookupError):
        os.kill(before, 0)
    assert built(analyst, "周日")
    assert link.pid != before


def test_constructions_come_from_the_worker_once_and_then_from_the_cache(folder: Path, lasting: Asked) -> None:
    """They are those that stand in each passage, by its number."""
    passages = [Passage(3, "paragraph", "课程以实践为主。"), Passage(4, "paragraph", "园里有猫。")]
    before = lasting.count
    told = Analyst(folder, lasting).constructions(passages)
    assert told == {passage.number: find(passage.text) for passage in passages}
    assert told[3][0].fillings(passages[0].text) == {"A": "实践", "B": "主"}
    assert Analyst(folder, lasting).constructions(passages) == told
    assert lasting.count == before + 1
