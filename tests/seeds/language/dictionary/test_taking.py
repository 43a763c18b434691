"""Dictionaries of other programs: what is read of each format, and what becomes of files that are no good."""

from __future__ import annotations

import gzip
import struct
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as some
from little_dictionaries import cedict, mdict, row, stardict, yomitan

from seeds.language.dictionary.added import AddedDictionary, Other
from seeds.language.dictionary.flat import Broken, Flat
from seeds.language.dictionary.formats import definition
from seeds.language.dictionary.formats.definition import Definition, Source, UnusableDictionary
from seeds.language.dictionary.formats.markup import quiet
from seeds.language.dictionary.formats.table import opened
from seeds.language.dictionary.taking import take

NAME = "a dictionary"


def taken(file: Path, target: Path | None = None) -> AddedDictionary:
    """The dictionary in a file, as it is asked afterwards."""
    index = target or file.with_name("index.flat")
    index.unlink(missing_ok=True)
    with opened(file) as found:
        take(found.source, index, file.name, lambda done: None)
    return AddedDictionary.open(NAME, index)


def said(dictionary: AddedDictionary, word: str) -> list[str]:
    """The texts of a word, each as one line."""
    return [" / ".join(other.lines) for other in dictionary.entries([word])]


# What is read ---------------------------------------------------------------------------------------------


def test_yomitan_gives_word_reading_and_glosses(tmp_path: Path) -> None:
    """Plain glosses, glosses with structure, and nothing of what only a browser shows."""
    tree = {
        "type": "structured-content",
        "content": [
            {"tag": "ruby", "content": ["晒", {"tag": "rt", "content": "shài"}]},
            {"tag": "ul", "content": [{"tag": "li", "content": "晾干"}, {"tag": "li", "content": "见阳光"}]},
            {"tag": "img", "path": "sun.png"},
        ],
    }
    rows = [row("晒坝", "shài bà", "a <i>drying</i> yard<script>x</script>", "a square"), row("晒", "shài", tree)]
    dictionary = taken(yomitan(tmp_path / "y.zip", rows))
    assert dictionary.entries(["晒坝"]) == (Other(NAME, "晒坝", "", "shài bà", ("a drying yard", "a square")),)
    assert said(dictionary, "晒") == ["晾干 / 见阳光"]  # the headword is not said again
    assert said(dictionary, "坝") == []


def test_a_form_of_a_word_leads_to_the_word_in_yomitan(tmp_path: Path) -> None:
    """The names of the rules by which it was made are no gloss."""
    rows = [
        row("院坝", "", "yard"),
        row("院坝们", "", ["院坝", ["plural"]]),
        row("坝", "", "dam", ["院坝", ["short"]]),
    ]
    dictionary = taken(yomitan(tmp_path / "y.zip", rows))
    assert said(dictionary, "院坝们") == ["yard"]
    assert said(dictionary, "坝") == ["dam / 院坝"]


def test_the_older_form_of_yomichan_is_read(tmp_path: Path) -> None:
    """Its glosses stand in the row itself."""
    dictionary = taken(yomitan(tmp_path / "y.zip", [["晒坝", "", "", "", 0, "one", "two"]], form=1))
    assert said(dictionary, "晒坝") == ["one / two"]


def test_a_bank_larger_than_what_is_read_at_once_is_read_whole(tmp_path: Path) -> None:
    """Rows may begin in one piece of the file and end in the next."""
    rows = [row(f"词{number}", "", f"意思{number}" * 9) for number in range(9000)]
    dictionary = taken(yomitan(tmp_path / "y.zip", rows))
    assert all(said(dictionary, f"词{number}") == [f"意思{number}" * 9] for number in (0, 3333, 8999))


@pytest.mark.parametrize("packed", [True, False])
def test_stardict_is_read_packed_or_not(tmp_path: Path, packed: bool) -> None:
    """Markup becomes lines; other ways to write a word lead to it, as do links that another format left."""
    texts = {"院坝": "<b>yuàn</b><br>a &lt;yard&gt;".encode(), "坝": b"dam\n", "場壩": "@@@LINK=坝\n".encode()}
    dictionary = taken(stardict(tmp_path / "s.ifo", texts, synonyms={"院壩": "院坝"}, packed=packed))
    assert said(dictionary, "院坝") == said(dictionary, "院壩") == ["yuàn / a <yard>"]
    assert said(dictionary, "坝") == said(dictionary, "場壩") == ["dam"]


def test_stardict_lists_packed_by_dictzip_are_read(tmp_path: Path) -> None:
    """Programs that pack the texts pack the other ways to write a word as well, and some the headwords."""
    file = stardict(tmp_path / "s.ifo", {"院坝": b"a yard"}, synonyms={"天井院": "院坝"})
    for ending in (".syn", ".idx"):
        plain = tmp_path / f"s{ending}"
        plain.with_suffix(f"{ending}.dz").write_bytes(gzip.compress(plain.read_bytes()))
        plain.unlink()
    assert said(taken(file), "天井院") == ["a yard"]


def test_stardict_fields_of_several_types(tmp_path: Path) -> None:
    """Readings, sounds and texts apart; pictures are passed over; fields may tell their type themselves."""
    sequence = {"坝": "bà".encode() + b"\0" + b"dam"}
    assert taken(stardict(tmp_path / "s.ifo", sequence, "ym")).entries(["坝"])[0][3:] == ("bà", ("dam",))
    picture = b"P" + struct.pack(">I", 3) + b"\0\1\2"
    told = {"坝": picture + b"mdam\0" + b"h<i>dike</i>\0"}
    assert said(taken(stardict(tmp_path / "t.ifo", told, "")), "坝") == ["dam / dike"]


@pytest.mark.parametrize("ending", [".idx", ".dict.dz", ".ifo"])
def test_any_file_of_a_stardict_stands_for_it(tmp_path: Path, ending: str) -> None:
    """And so does a folder that holds one."""
    stardict(tmp_path / "s.ifo", {"坝": b"dam"})
    for file in (tmp_path / f"s{ending}", tmp_path):
        assert said(taken(file, tmp_path / "index.flat"), "坝") == ["dam"]


@pytest.mark.parametrize("old", [True, False])
@pytest.mark.parametrize("encoding", ["UTF-8", "UTF-16", "GBK"])
def test_mdict_is_read_in_its_encodings(tmp_path: Path, encoding: str, old: bool) -> None:
    """Also where its list of blocks cannot be read; a link leads to the text."""
    texts = {"院坝": "<div>一个<b>地方</b></div>", "院壩": "@@@LINK=院坝\r\n", "坝": "dam", "ă": "one", "ā": "two"}
    texts = texts if encoding != "GBK" else {"院坝": texts["院坝"], "院壩": texts["院壩"], "坝": "dam"}
    dictionary = taken(mdict(tmp_path / "m.mdx", texts, encoding, old))
    assert said(dictionary, "院坝") == said(dictionary, "院壩") == ["一个地方"]
    assert said(dictionary, "坝") == ["dam"]


def test_a_text_like_cc_cedict_is_read(tmp_path: Path) -> None:
    """Both scripts lead to an entry, its reading has tone marks, its name is its first line."""
    file = cedict(tmp_path / "c.u8", "院壩 院坝 [yuan4 ba4] /a yard/an open space/", "坝 坝 [ba4] /dam/")
    with opened(file) as found:
        assert found.source.name == "山城词典"
    other = Other(NAME, "院坝", "院壩", "yuàn bà", ("a yard", "an open space"))
    assert taken(file).entries(["院坝"]) == taken(file).entries(["院壩"]) == (other,)


def test_markup_becomes_quiet_text() -> None:
    """No tags, scripts, styles or comments; blocks are lines; a sign that opens no tag is a sign."""
    page = "<style>p{}</style><p>one <i>two</i></p><script>x<y></script>a < b<br/>3 &gt; 2 &amp;amp;<!-- no -->"
    assert quiet(page) == ["one two", "a < b", "3 > 2 &amp;"]
    assert quiet("<script>never closed") == []


@given(
    some.dictionaries(
        some.text("坝院社a\u0301 ", min_size=1, max_size=4), some.text(min_size=1, max_size=30), max_size=40
    )
)
def test_what_was_taken_is_found_and_nothing_else(
    tmp_path_factory: pytest.TempPathFactory, words: dict[str, str]
) -> None:
    """Each word leads to its own texts, whatever other words there are; no control character survives."""
    told = [Definition(word, lines=(text, "end")) for word, text in words.items()]
    path = tmp_path_factory.mktemp("taken") / "index.flat"
    rest = Definition("其余", lines=("rest",))
    take(Source("", "", ((0.0, each) for each in [*told, rest])), path, "x", lambda done: None)
    dictionary = AddedDictionary.open(NAME, path)
    for word, text in words.items():
        if word.strip():
            lines = {line for other in dictionary.entries([word]) for line in other.lines}
            kept = definition.plain(text)
            assert "end" in lines and (kept in lines or not kept or kept == definition.plain(word))
            assert not any(sign < " " or "\x7f" <= sign < "\xa0" for line in lines for sign in line)
    assert dictionary.entries(["没有"]) == ()


def test_links_in_a_circle_end(tmp_path: Path) -> None:
    """Two words that only point at each other say nothing."""
    dictionary = taken(mdict(tmp_path / "m.mdx", {"一": "@@@LINK=二", "二": "@@@LINK=一", "三": "three"}))
    assert said(dictionary, "一") == [] and said(dictionary, "三") == ["three"]


# What is refused ------------------------------------------------------------------------------------------


def test_absurd_lengths_are_cut(tmp_path: Path) -> None:
    """A headword longer than any is left out, an endless text ends with a sign that it does."""
    rows = [row("很" * 500, "", "x"), row("坝", "", "长" * 300_000)]
    dictionary = taken(yomitan(tmp_path / "y.zip", rows))
    (text,) = said(dictionary, "坝")
    assert len(text) == definition.LONGEST_TEXT and text.endswith("…")
    assert said(dictionary, "很" * 500) == []


@pytest.mark.parametrize("kind", ["yomitan", "stardict", "mdict"])
def test_damage_anywhere_is_a_line_or_a_dictionary(tmp_path: Path, kind: str) -> None:
    """Whatever byte is changed or wherever the file ends: no other error, and nothing raw in what is read."""
    words = {f"词{number}": f"<p>意思{number}</p>" for number in range(12)}
    if kind == "yomitan":
        file = part = yomitan(tmp_path / "f.zip", [row(word, "", text) for word, text in words.items()])
    elif kind == "mdict":
        file = part = mdict(tmp_path / "f.mdx", words)
    else:
        file = stardict(tmp_path / "f.ifo", {word: text.encode() for word, text in words.items()}, packed=False)
        part = tmp_path / "f.idx"
    whole, random, asked = part.read_bytes(), Random(7), list(words)
    for _ in range(150):
        data = bytearray(whole[: random.choice([len(whole), random.randrange(len(whole))])])
        for _ in range(random.randrange(3)):
            if data:
                data[random.randrange(len(data))] = random.randrange(256)
        part.write_bytes(data)
        try:
            dictionary = taken(file, tmp_path / "index.flat")
        except UnusableDictionary as error:
            assert "\x1b" not in error.message
            continue
        assert "\x1b" not in "".join(said(dictionary, word)[0] for word in asked if said(dictionary, word))


def test_a_damaged_index_is_noticed(tmp_path: Path) -> None:
    """What was written is checked when it is read; a block that is none is no answer."""
    dictionary = taken(stardict(tmp_path / "s.ifo", {"坝": b"dam"}))
    assert said(dictionary, "坝") == ["dam"]
    path = tmp_path / "index.flat"
    data = bytearray(path.read_bytes())
    data[3] ^= 0xFF
    path.write_bytes(data)
    with pytest.raises(Broken):
        AddedDictionary.open(NAME, path).entries(["坝"])


def test_a_look_up_reads_little_of_a_large_dictionary(tmp_path: Path) -> None:
    """However many words there are, a few pages are looked at and one block is unpacked."""
    noise = Random(1)
    texts = {f"词{number}": bytes(noise.choices(range(97, 123), k=200)) for number in range(4_000)}
    taken(stardict(tmp_path / "s.ifo", texts, "m", packed=False))
    index = Flat.open(tmp_path / "index.flat")
    assert AddedDictionary(NAME, index).entries(["词2345"])[0].text == texts["词2345"].decode()
    assert len(index._checked) < 40 < len(index) // 4096
