"""How hard a text is, counted by hand."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from pathlib import Path

from seeds.language.analysis import Analysis, Kind, Word
from store.notebook import Notebook
from store.paths import Paths
from store.records import CardKind, Place, Status, WordStatus
from tui.desk.study.counts import Counts, running_words
from tui.desk.study.difficulty import in_library, measure, next_best, unknown_words
from tui.desk.study.frequency import general
from tui.desk.study.progress import progress, share_over_time
from tui.desk.study.scheduling import Schedule

COUNTS = Counts({"社区": 4, "居民": 3, "治理": 2, "的": 10, "网格": 1}, ("微网格", "网格员"))
STATUSES: dict[str, Status] = {"的": "known", "社区": "learning", "治理": "ignored", "别的": "known"}


def test_shares_are_those_counted_by_hand() -> None:
    """10 + 2 of 20 running words are known (one need not be), 4 are learned, 3 + 1 unknown."""
    found = measure(COUNTS, STATUSES, {"微网格"})
    assert (found.words, found.known, found.learning, found.unknown, found.different) == (20, 12, 4, 4, 2)
    assert found.share_known == 0.6 and found.terms_not_kept == 1


def test_a_text_without_words_hides_nothing() -> None:
    """No division by zero."""
    assert measure(Counts({}, ()), {}).share_known == 1.0


def test_names_numbers_latin_and_signs_are_no_words_to_know() -> None:
    """Of 都江堰市2024年OK社区。 only 年 and 社区 are counted."""
    text = "都江堰市2024年OK社区。"
    spans: list[tuple[int, int, Kind]] = [
        (0, 4, "name"),
        (4, 8, "number"),
        (8, 9, "word"),
        (9, 11, "word"),
        (11, 13, "word"),
        (13, 14, "punctuation"),
    ]
    analysis = Analysis(tuple(Word(start, end, kind, None) for start, end, kind in spans))
    assert list(running_words(text, analysis)) == ["年", "社区"]


def test_the_most_useful_unknown_word_comes_first() -> None:
    """Common in general and here beats rare; known and ignored words are not there, learned ones are."""
    words = unknown_words(COUNTS, STATUSES, in_library([COUNTS.words, {"居民": 5}]), {"居民": 3000, "社区": 900})
    assert [word.word for word in words] == ["居民", "社区", "网格"]
    assert words[0].library == 8 and words[0].here == 3


def test_general_frequencies_are_read_without_the_segmenter() -> None:
    """A common word is common; what no corpus has is left out."""
    found = general(["的", "社区", "社區", "坝坝会呀"])
    assert set(found) == {"的", "社区", "社區"} and found["的"] > found["社区"] == found["社區"] > 0


def test_the_next_best_article_is_unread_and_about_95_percent_known() -> None:
    """Harder and easier ones come after it, and what was read comes last."""
    articles = [("hard", 0.6, 0.0), ("right", 0.93, 0.2), ("easy", 1.0, 0.0), ("read", 0.95, 1.0)]
    assert next_best(articles) == "right"
    assert next_best(articles[3:]) == "read"
    assert next_best([]) is None


def test_progress_is_what_was_done(tmp_path: Path) -> None:
    """Two days: half of an article of 1,000 characters, then the rest; two words known, one being learned."""
    clock = [datetime(2026, 11, 18, 12, tzinfo=timezone.utc)]
    paths = Paths(tmp_path / "d", tmp_path / "c", tmp_path / "cc")
    with Notebook.open(paths, lambda: clock[0]) as notebook:
        notebook.places.leave(Place("abc", 0, 0, ""), 0.5)
        notebook.words.mark(["社区", "居民"], "known")
        clock[0] += timedelta(days=1)
        notebook.places.leave(Place("abc", 9, 0, ""), 1.0)
        notebook.words.mark("网格", "learning")
        found = progress(notebook, {"abc": 1000}, clock[0])
    assert [(day.characters, day.articles, day.learned) for day in found.days] == [(500, 1, 2), (500, 1, 0)]
    assert (found.known, found.learning, found.retention) == (2, 1, None)
    today = found.days[-1].day
    assert found.streak(today) == 2 and found.streak(today + timedelta(days=1)) == 2
    assert found.streak(today + timedelta(days=2)) == 0
    assert found.learned_until(today, 3) == [0, 2, 2]


def test_reviews_and_what_comes_due_are_counted(tmp_path: Path) -> None:
    """Two cards, three answers of which two were right: one is due in eight days, one again in ten minutes."""
    clock = [datetime(2026, 11, 18, 12, tzinfo=timezone.utc)]
    schedule = Schedule(90)

    def answer(kind: CardKind, rating: int) -> None:
        notebook.cards.answer(entry.id, kind, lambda card, when: schedule.answer(card, rating, when), "")

    with Notebook.open(Paths(tmp_path / "d", tmp_path / "c", tmp_path / "cc"), lambda: clock[0]) as notebook:
        entry = notebook.glossary.keep("社区", reading="shèqū", gloss="community")
        answer("recognise", 4)
        clock[0] += timedelta(days=1)
        answer("recall", 1)
        answer("recall", 3)
        found = progress(notebook, {}, clock[0])
        late = progress(notebook, {}, clock[0] + timedelta(days=20))
        notebook.cards.suspend(entry.id, "recognise")
        without = progress(notebook, {}, clock[0])
    assert [(day.reviews, day.right) for day in found.days] == [(1, 1), (2, 1)]
    assert found.retention == 2 / 3 and found.terms == 1
    assert [ahead for ahead, count in enumerate(found.due) for _ in range(count)] == [0, 7]
    assert late.due[0] == 2 and sum(late.due) == 2
    assert [ahead for ahead, count in enumerate(without.due) for _ in range(count)] == [0]


def test_what_was_done_by_a_clock_that_was_ahead_was_done_today(tmp_path: Path) -> None:
    """Set back again, nothing is lost from the numbers, and nothing lies in the future."""
    clock = [datetime(2036, 1, 1, 12, tzinfo=timezone.utc)]
    with Notebook.open(Paths(tmp_path / "d", tmp_path / "c", tmp_path / "cc"), lambda: clock[0]) as notebook:
        entry = notebook.glossary.keep("网格", gloss="grid")
        notebook.places.leave(Place("abc", 0, 0, ""), 0.5)
        notebook.words.mark(["社区", "居民"], "known")
        notebook.cards.answer(entry.id, "recall", lambda card, when: Schedule(90).answer(card, 3, when), "")
        now = datetime(2026, 11, 20, 12, tzinfo=timezone.utc)
        found = progress(notebook, {"abc": 1000}, now)
        statuses = list(notebook.words.entries())
    today = date(2026, 11, 20)
    assert [(day.day, day.characters, day.reviews, day.learned) for day in found.days] == [(today, 500, 1, 2)]
    assert found.learned_until(today, 2) == [0, 2] and found.streak(today) == 1 and found.due[0] == 1
    assert share_over_time(COUNTS.words, statuses, [today - timedelta(days=1), today]) == [0.0, 0.35]


def test_the_share_known_grows_with_the_days() -> None:
    """Of 20 running words 4 are known on the first day and 14 on the third."""
    days = [date(2026, 11, day) for day in (18, 19, 20)]
    statuses = [
        WordStatus("社区", "known", datetime(2026, 11, 10, 12, tzinfo=timezone.utc)),
        WordStatus("的", "known", datetime(2026, 11, 20, 12, tzinfo=timezone.utc)),
        WordStatus("居民", "learning", datetime(2026, 11, 10, 12, tzinfo=timezone.utc)),
    ]
    assert share_over_time(COUNTS.words, statuses, days) == [0.2, 0.2, 0.7]
