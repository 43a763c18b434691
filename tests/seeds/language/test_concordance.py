"""The concordance finds every place of a word, and tells it as the article has it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from each import each
from hypothesis import given
from hypothesis import strategies as some

from seeds.documents import Article, Block, bundled
from seeds.language.concordance import STRETCH, Concordance, build, packed
from seeds.language.dictionary.flat import Broken, Flat

SIGNS = "社区会a。 “”\U0001f600"


def article(number: int, *texts: str) -> Article:
    """An article of a few paragraphs."""
    blocks = tuple(Block("paragraph", text) for text in texts)
    return Article(f"id{number}", f"题{number}", (), (), "", "source", blocks)


def of(*articles: Article) -> Concordance:
    """Their concordance."""
    return Concordance(Flat(packed(articles)))


def places(text: str, word: str) -> list[int]:
    """Where a word begins, without overlaps."""
    found, at = [], text.find(word)
    while at >= 0:
        found.append(at)
        at = text.find(word, at + len(word))
    return found


def test_every_place_of_the_bundled_articles_is_found(tmp_path: Path) -> None:
    """As many as there are, each where the article has it."""
    articles = {one.id: one for one in bundled()}
    build(articles.values(), tmp_path / "one.flat")
    found = Concordance.open(tmp_path / "one.flat").find(["社区"])
    assert found.total == len(found.shown) > 200
    for mention in found.shown:
        text = next(p.text for p in articles[mention.article].passages if p.number == mention.block)
        assert text[mention.start : mention.start + 2] == mention.match == "社区"
        assert text[: mention.start].endswith(mention.before)
        assert text[mention.start + 2 :].startswith(mention.after)
        assert mention.title == articles[mention.article].title


@given(
    some.lists(some.lists(some.text(SIGNS, max_size=12), max_size=3), max_size=3),
    some.text(SIGNS, min_size=1, max_size=2),
)
def test_it_agrees_with_a_plain_search(texts: list[list[str]], word: str) -> None:
    """Any text, any word: the same places in the same order."""
    articles = [article(number, *blocks) for number, blocks in enumerate(texts)]
    found = of(*articles).find([word])
    wanted = [
        (one.id, passage.number, at)
        for one in articles
        for passage in one.passages
        for at in places(passage.text, word)
        if word.strip()
    ]
    assert [(mention.article, mention.block, mention.start) for mention in found.shown] == wanted
    assert found.total == len(wanted)


@given(some.integers(0, 5))
def test_the_count_is_whole_when_few_are_shown(limit: int) -> None:
    """A limit shortens the list, not the number."""
    found = of(article(1, "社区的社区", "在社区"), article(2, "社區")).find(["社区", "社區"], limit)
    assert len(found.shown) == min(limit, 4)
    assert found.total == 4


def test_forms_are_found_together_in_the_order_of_the_text() -> None:
    """Simplified and traditional places stand where they come."""
    found = of(article(1, "社區和社区和社區")).find(["社区", "社區"])
    assert [mention.match for mention in found.shown] == ["社區", "社区", "社區"]


def test_quotation_marks_inside_a_word_do_not_hide_it() -> None:
    """“四环”服务机制 is found as 四环服务机制, but only where it does not stand plainly."""
    quoted = of(article(1, "探索“四环”服务机制")).find(["四环服务机制"])
    assert [(mention.start, mention.match) for mention in quoted.shown] == [(3, "四环”服务机制")]
    plain = of(article(1, "“四环”服务机制是四环服务机制")).find(["四环服务机制"])
    assert [mention.start for mention in plain.shown] == [9]


@each("before", range(STRETCH - 24, STRETCH + 3, 3))
def test_quotation_marks_are_seen_where_one_stretch_ends(before: int) -> None:
    """Wherever the end of what is searched at a time falls in a word, it is found, and once."""
    quoted = of(article(1, "a" * before + "“四环”服务机制和“四环”服务机制")).find(["四环服务机制"])
    assert [mention.start for mention in quoted.shown] == [before + 1, before + 10]


def test_a_place_in_a_caption_of_two_lines_is_seen_as_one_line() -> None:
    """Where a line or column ends in it a blank is drawn, so that places stand below each other."""
    (found,) = of(article(1, "社区书记陈芬：\n“坚持\t以人民为中心”")).find(["人民"]).shown
    assert found.drawn(str) == ("社区书记陈芬： “坚持 以", "人民", "为中心”")


def test_nothing_is_found_across_passages_or_in_titles_of_the_file() -> None:
    """The end of one passage and the beginning of the next make no word; ids are no text."""
    concordance = of(article(1, "社", "区"))
    assert concordance.find(["社区"]).total == 0
    assert concordance.find(["id1"]).total == 0
    assert concordance.find(["", " "]).total == 0


def test_whoever_asks_may_stop_between_two_stretches(tmp_path: Path) -> None:
    """Nobody waits for a search that is not wanted any more."""

    class Enough(Exception):
        pass

    def enough() -> None:
        raise Enough

    for word in ("社区", "四环服务机制"):
        with pytest.raises(Enough):
            of(article(1, "社区" * STRETCH)).find([word], pause=enough)


def test_what_was_searched_does_not_stay_in_memory(tmp_path: Path) -> None:
    """The text of a large library is looked through, not loaded."""
    build([article(1, "在社区" * 400_000)], tmp_path / "one.flat")
    library = Concordance.open(tmp_path / "one.flat")
    found = library.find(["在社"], 3)
    assert (len(found.shown), found.total) == (3, 400_000)
    assert mapped(tmp_path / "one.flat") < 1024


def mapped(path: Path) -> int:
    """Kilobytes of a file that this process holds in memory; where nobody tells it, none."""
    table = Path("/proc/self/smaps")
    lines = iter(table.read_text().splitlines() if table.exists() else ())
    return sum(
        next(int(line.split()[1]) for line in lines if line.startswith("Rss:"))
        for line in lines
        if line.endswith(str(path))
    )


def test_a_missing_or_damaged_file_is_broken(tmp_path: Path) -> None:
    """Whoever asks can make it again."""
    with pytest.raises(Broken):
        Concordance.open(tmp_path / "missing.flat")
    path = tmp_path / "one.flat"
    build([article(1, "社区" * 5000)], path)
    data = bytearray(path.read_bytes())
    data[3000] ^= 1
    path.write_bytes(data)
    with pytest.raises(Broken):
        Concordance.open(path).find(["社区"])


def test_what_an_article_explains_is_told() -> None:
    """A short form leads to its parts and to the sentence with them; other words lead nowhere."""
    sentence = "形成“微询环”“集智环”“聚能环”“大回环”的“四环”机制。"
    library = of(article(1, "社区有会。"), article(2, f"先说别的。{sentence}"))
    (told,) = library.expansions(["四环", "社区", "四"])
    assert told == ("四环", ("微询环", "集智环", "聚能环", "大回环"), "id2", "题2", sentence)


def test_two_articles_may_explain_a_short_form_differently() -> None:
    """Each has its say."""
    first, second = "推行“甲环”“乙环”的“两环”机制。", "推行“东环”“西环”的“两环”机制。"
    told = of(article(1, first), article(2, second)).expansions(["两环"])
    assert {expansion.full for expansion in told} == {("甲环", "乙环"), ("东环", "西环")}


@given(
    some.lists(some.lists(some.text(SIGNS, max_size=12), max_size=3), max_size=3),
    some.lists(some.text(SIGNS, min_size=1, max_size=2), min_size=1, max_size=2),
    some.integers(1, 40),
)
def test_a_search_in_small_steps_finds_the_same(texts: list[list[str]], words: list[str], stretch: int) -> None:
    """However short the stretches: the same places, each in the article that has it."""
    whole = of(*(article(number, *blocks) for number, blocks in enumerate(texts)))
    steps = [place for places in whole.places(words, stretch) for place in places]
    wanted = [(one.article, one.block, one.start) for one in whole.find(words).shown if one.match in words]
    found = [whole.mention(at, form) for at, form in steps]
    assert [(one.article, one.block, one.start) for one in found] == (wanted if found else [])
    assert [whole.article(at) for at, _ in steps] == [one.article for one in found]


@given(
    some.lists(some.lists(some.text(SIGNS, max_size=12), max_size=3), max_size=4),
    some.text(SIGNS, min_size=1, max_size=2),
    some.integers(1, 40),
)
def test_once_in_each_article_is_its_first_place(texts: list[list[str]], word: str, stretch: int) -> None:
    """Where only the article is asked for, its other places are not looked for."""
    whole = of(*(article(number, *blocks) for number, blocks in enumerate(texts)))
    first: dict[str, tuple[int, bytes]] = {}
    for at, form in (place for places in whole.places([word], stretch) for place in places):
        first.setdefault(whole.article(at), (at, form))
    once = [place for places in whole.places([word], stretch, once=True) for place in places]
    assert once == list(first.values())


@given(some.text(SIGNS, max_size=60), some.integers(1, 9))
def test_a_pattern_is_found_wherever_the_text_is_cut(text: str, stretch: int) -> None:
    """A stretch may end inside a character; each place is found once, and where the text has it."""
    concordance = of(article(1, text.replace("\n", " ")))
    steps = concordance.fitting("[社会][区会]", 2, stretch)
    found = [concordance.mention(at, form, 0) for places in steps for at, form in places]
    told = [match.start() for match in re.finditer("[社会][区会]", text)]
    assert {mention.start for mention in found} >= set(told)
    assert all(re.fullmatch("[社会][区会]", text[one.start : one.start + 2]) for one in found)
