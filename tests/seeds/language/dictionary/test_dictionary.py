"""Looking words up in a text: entries, pieces, and what is under the cursor."""

from __future__ import annotations

import gzip
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from each import each
from hypothesis import given
from hypothesis import strategies as some
from little_dictionaries import little_of_our_own

from seeds.language.dictionary import Dictionary, cedict, index
from seeds.language.dictionary.at_build import IndexHook
from seeds.language.dictionary.dictionary import NO_ENTRY, is_han
from seeds.language.dictionary.entry import GLOSSARY, WORDS
from seeds.language.dictionary.search import search
from seeds.language.dictionary.under import under
from seeds.language.glossary import domain_words, systems
from seeds.language.readings import tables
from seeds.language.words import lexicon

HAN = some.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF)
TEXT = some.text(
    some.one_of(HAN, some.sampled_from("社区治理，。“”服务的在了3+abc \n龘𠀀"), some.characters()), max_size=30
)


@pytest.fixture(scope="module")
def dictionary(index_cache: Path) -> Dictionary:
    """The real dictionary."""
    return Dictionary.open(index_cache)


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A dictionary file of two entries instead of the real one, and few of our own words and places."""
    path = tmp_path / "small.gz"
    path.write_bytes(gzip.compress("社區 社区 [she4 qu1] /community/\n行 行 [xing2] /to walk/\n".encode()))
    monkeypatch.setattr(cedict, "data_file", lambda: path)
    little_of_our_own(monkeypatch)
    monkeypatch.setattr(index, "SHIPPED", tmp_path / "shipped")
    return path


@each(
    ("word", "told"),
    [("十五五", "15th Five-Year Plan"), ("三重一大", "three important matters"), ("兩票制", "two-invoice system")],
)
def test_short_forms_are_words_of_the_dictionary(dictionary: Dictionary, word: str, told: str) -> None:
    """What a page tells of them, a look-up, a term and a card tell as well."""
    assert [entry for entry in dictionary.entries(word) if told in entry.senses[0]]


@each("word", ["社区", "社區"])
def test_a_headword_is_found_in_both_scripts(dictionary: Dictionary, word: str) -> None:
    """The same entry answers to either form."""
    assert word in dictionary
    assert {entry.pinyin for entry in dictionary.entries(word)} == {"shè qū"}
    assert any("community" in entry.senses for entry in dictionary.entries(word))


@each(
    ("written", "word"), [("隨着", "随着"), ("羣眾", "群众"), ("裏面", "里面"), ("佔地", "占地"), ("爲了", "为了")]
)
def test_forms_of_hong_kong_and_old_print_are_found(dictionary: Dictionary, written: str, word: str) -> None:
    """What no dictionary lists in this form is looked up in simplified characters."""
    assert written in dictionary
    assert dictionary.entries(written) == dictionary.entries(word) != ()


def test_all_readings_are_shown_the_usual_one_first(dictionary: Dictionary) -> None:
    """行 is xíng before háng, and surnames and variants come last."""
    assert [entry.pinyin for entry in dictionary.entries("行")][:2] == ["xíng", "háng"]
    assert [entry.pinyin for entry in dictionary.entries("里")][-2] == "Lǐ"


def test_what_is_no_word_has_no_entries(dictionary: Dictionary) -> None:
    """Nothing is made up."""
    for nothing in ("社驱", "", "zzz", "，", "\x00", "社" * 1000):
        assert nothing not in dictionary
        assert dictionary.entries(nothing) == ()


def test_the_projects_own_words_stand_before_the_dictionary(dictionary: Dictionary) -> None:
    """Every bundled system and word is found under both forms; a system names its article, behind all others."""
    for system in systems():
        for form in (system.headword, system.traditional):
            last = dictionary.entries(form)[-1]
            assert (last.source, last.senses[0].startswith("in ")) == (GLOSSARY, True)
            told = dictionary.explained(form)
            assert told is not None
            assert (told.gloss, len(told.sentences)) == (system.gloss, len(system.sentences))
    for word in domain_words():
        assert WORDS in {entry.source for entry in dictionary.entries(word.simplified)}


def test_under_the_cursor_is_the_word_and_all_words_that_cover_it(dictionary: Dictionary) -> None:
    """Inside 社区 its entry is shown, and both characters' words that hold the place."""
    text = "在社区服务中"
    found = under(dictionary, text, 2, (1, 3))
    assert {entry.simplified for entry in found.entries} == {"社区"}
    assert found.pieces == ()
    assert [piece.text for piece in found.covering] == ["社区服务", "社区", "区"]


def test_a_word_without_entry_is_shown_by_its_pieces_longest_first(dictionary: Dictionary) -> None:
    """信托物业部 is 信托, 物业 and 部."""
    found = under(dictionary, "信托物业部", 4, (0, 5))
    assert found.entries == ()
    assert [piece.text for piece in found.pieces] == ["信托", "物业", "部"]


@each("rare", ["㐀", "𠀀", "\U0003134a"])
def test_a_character_that_no_book_has_gets_an_honest_line(dictionary: Dictionary, rare: str) -> None:
    """It is said that there is nothing, rather than nothing being said."""
    (piece,) = under(dictionary, rare, 0, (0, 1)).pieces
    assert piece.entries[0].senses == (NO_ENTRY,)
    assert piece.entries[0].simplified == rare


@given(text=TEXT, data=some.data())
def test_every_chinese_character_has_a_gloss(dictionary: Dictionary, text: str, data: some.DataObject) -> None:
    """Pieces do not overlap, lie in the span, and cover each Chinese character of a word without entries."""
    if not text:
        return
    start = data.draw(some.integers(0, len(text) - 1))
    end = data.draw(some.integers(start + 1, len(text)))
    offset = data.draw(some.integers(start, end - 1))
    found = under(dictionary, text, offset, (start, end))
    covered = [at for piece in found.pieces for at in range(piece.start, piece.end)]
    assert len(covered) == len(set(covered))
    assert set(covered) <= set(range(start, end))
    han = {at for at in range(start, end) if is_han(text[at])}
    assert found.entries or han <= set(covered)
    assert all(piece.entries and piece.text == text[piece.start : piece.end] for piece in found.pieces)
    assert all(piece.start <= offset < piece.end and piece.text in dictionary for piece in found.covering)


def test_a_damaged_index_is_made_again_while_it_is_read(small: Path, tmp_path: Path) -> None:
    """Pages that went bad are noticed, and the right answer given all the same."""
    Dictionary.open(tmp_path / "cache")
    (index,) = tmp_path.glob("cache/*.flat")
    data = bytearray(index.read_bytes())
    data[: len(data) - 5000] = bytes(len(data) - 5000)
    index.write_bytes(data)
    assert Dictionary.open(tmp_path / "cache").entries("社区")[0].pinyin == "shè qū"
    assert search(Dictionary.open(tmp_path / "cache"), "xing2").exact[0].simplified == "行"


@pytest.mark.parametrize("content", [b"", b"nothing of ours", bytes(100_000)], ids=["empty", "foreign", "blank"])
def test_an_index_that_is_none_is_replaced(small: Path, tmp_path: Path, content: bytes) -> None:
    """An empty or foreign file in its place is no reason to fail."""
    Dictionary.open(tmp_path / "cache")
    (index,) = tmp_path.glob("cache/*.flat")
    index.write_bytes(content)
    assert Dictionary.open(tmp_path / "cache").entries("社區")


def test_two_programs_may_make_the_index_at_once(small: Path, tmp_path: Path) -> None:
    """Both get the right answer; one whole index is left, nothing unfinished and nothing of other versions."""
    script = (
        "import sys; from pathlib import Path; from seeds.language import frequencies, shipped\n"
        "from seeds.language.dictionary import Dictionary, bundled, cedict, gazetteer, index\n"
        "frequencies.rows = lambda: [('社区', 9, 'n')]; bundled.entries = gazetteer.lines = lambda *told: ()\n"
        "cedict.data_file = lambda: Path(sys.argv[1]); index.SHIPPED = Path('nowhere')\n"
        "shipped.FOLDER = 'nowhere'\n"
        "from seeds.language.glossary import entries, table\n"
        "table.rows = lambda *told: list(entries.rows(*told))[::50]\n"  # all our own words take seconds
        "print(Dictionary.open(Path(sys.argv[2])).entries('社区')[0].traditional)"
    )
    cache = tmp_path / "cache"
    cache.mkdir()
    (cache / "dictionary-00000000.flat").write_bytes(b"of another version")
    words = [sys.executable, "-c", script, str(small), str(cache)]
    both = [subprocess.Popen(words, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    assert [program.communicate()[0] for program in both] == ["社區\n", "社區\n"]
    left = sorted(path.name.partition("-")[0] for path in cache.iterdir())
    assert left == ["dictionary", index.SEEN, "lexicon"] and Dictionary.open(cache).entries("行")


def test_a_cache_that_cannot_be_written_only_costs_time(small: Path, tmp_path: Path) -> None:
    """The index is held in memory then."""
    (tmp_path / "cache").write_text("a file where the folder should be")
    held = Dictionary.open(tmp_path / "cache")
    assert held.entries("社区") and not held.is_kept
    assert Dictionary.open(tmp_path / "elsewhere").is_kept


def test_progress_is_told_from_beginning_to_end(small: Path, tmp_path: Path) -> None:
    """The first opening tells how far it is; the second is silent."""
    told: list[float] = []
    Dictionary.open(tmp_path / "cache", told.append)
    assert (told[0], told[-1]) == (0.0, 1.0)
    assert told == sorted(told)
    told.clear()
    Dictionary.open(tmp_path / "cache", told.append)
    assert told == []


def test_an_index_that_came_with_the_wheel_is_used_as_it_is(small: Path, tmp_path: Path) -> None:
    """Nothing is made, and no second one put into the cache."""
    shipped = index.ship()
    assert index.is_made(tmp_path / "cache")
    told: list[float] = []
    assert Dictionary.open(tmp_path / "cache", told.append).entries("社区")[0].traditional == "社區"
    assert told == [] and not list((tmp_path / "cache").glob("*.flat"))
    assert shipped.stat().st_mode & 0o444 == 0o444


def test_a_shipped_index_that_is_damaged_or_of_other_data_is_not_used(small: Path, tmp_path: Path) -> None:
    """The cache gets one then, which is taken from there on."""
    shipped = index.ship()
    whole = shipped.read_bytes()
    for path, content in ((shipped, bytes(len(whole) - 500) + whole[-500:]), (shipped.with_name("x"), whole)):
        shipped.unlink(missing_ok=True)
        path.write_bytes(content)
        cache = tmp_path / f"cache of {path.name}"
        assert Dictionary.open(cache).entries("社区")
        assert [kept.name for kept in cache.glob("*.flat")] == [shipped.name]
        assert Dictionary.open(cache).entries("行")


def test_the_wheel_takes_the_index_in(small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is named among what no commit holds; where its packages are missing the wheel is built without."""
    root = Path(index.__file__).parents[3]
    monkeypatch.setattr(index, "SHIPPED", root / "seeds" / "language" / "data")
    monkeypatch.setattr(index, "made", lambda progress: b"")
    taken: list[Path] = []
    monkeypatch.setattr(index, "save", lambda path, data: taken.append(path))
    monkeypatch.setattr(index, "forget_others", lambda path: None)  # the checkout may hold an index of its own
    monkeypatch.setattr(Path, "chmod", lambda path, mode: None)
    monkeypatch.setattr(index, "name", lambda: "dictionary-test.flat")
    for module in (lexicon, tables):
        monkeypatch.setattr(
            module, "ship", partial(str, root / "seeds" / "language" / "data" / f"{module.__name__}.py")
        )
    hook = IndexHook(str(root), {}, None, None, str(tmp_path), "wheel")  # type: ignore[arg-type]
    build_data: dict[str, list[str]] = {"artifacts": []}
    hook.initialize("standard", build_data)
    assert build_data["artifacts"] == [
        f"/seeds/language/data/{name}"
        for name in ("dictionary-test.flat", f"{tables.__name__}.py", f"{lexicon.__name__}.py")
    ]
    assert [path.name for path in taken] == ["dictionary-test.flat"]


@each(
    ("text", "word", "apart"),
    [
        ("他打了电话", "打", True),
        ("门被打开", "打", False),
        ("业委会到齐", "会", False),
        ("居民生活", "民生", False),
        ("改善民生", "民生", True),
        ("人民公园", "人民", True),
    ],
)
def test_a_word_stands_by_itself_or_not(dictionary: Dictionary, text: str, word: str, apart: bool) -> None:
    """A sentence for 打 is none that holds only 打开."""
    at = text.index(word)
    assert dictionary.stands_apart(text, at, at + len(word)) is apart
