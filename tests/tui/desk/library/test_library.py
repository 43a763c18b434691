"""The library: bundled and added articles, found by what a person types."""

from pathlib import Path
from threading import Event, Thread

import pytest

from seeds.documents import bundled, read_bytes
from seeds.errors import SeedsError
from store.imports import Originals
from store.paths import Paths
from tui.desk.library.catalogue import Added
from tui.desk.library.library import Library, NotInLibrary

ESSAY = "山中一夜\n\n我们在山里住了一夜。第二天清早，雾还没有散。\n"


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path / "data", tmp_path / "config", tmp_path / "cache")


def added(paths: Paths, text: str = ESSAY, name: str = "essay.txt", hidden: tuple[str, ...] = ()) -> Added:
    """A text as the notebook would know it after `jingdu add`."""
    return Added(Originals(paths.imports).keep(text.encode()), name, hidden)


def test_the_bundled_articles_come_first(paths: Paths) -> None:
    """A new reader finds the seven articles, in the order of the pages, and nothing is written."""
    library = Library(paths, [])
    assert list(library.cards()) == [article.id for article in bundled()]
    assert not any(library.is_imported(id) for id in library.cards())
    assert not paths.data.exists()


def test_an_added_text_stands_beside_them(paths: Paths) -> None:
    """What was added is listed, opened and known as added."""
    library = Library(paths, [added(paths)])
    article = library.article("山中一夜")
    assert library.is_imported(article.id)
    assert library.cards()[article.id].characters == article.characters
    assert article.blocks[0].text == "我们在山里住了一夜。第二天清早，雾还没有散。"


def test_the_cache_changes_nothing(paths: Paths) -> None:
    """A second look, from the cache, gives the same articles and cards."""
    item = added(paths)
    first, second = Library(paths, [item]), Library(paths, [item])
    id = next(id for id in first.cards() if first.is_imported(id))
    assert first.open(id) == second.open(id)
    assert dict(first.cards()) == dict(second.cards())


def test_a_removed_article_is_hidden(paths: Paths) -> None:
    """One article of a file can be taken out while its bytes stay."""
    id = Library(paths, [added(paths)]).find("山中一夜")
    assert id not in Library(paths, [added(paths, hidden=(id,))]).cards()


def test_a_text_added_twice_is_one_article(paths: Paths) -> None:
    """The same words in another file are the same article."""
    again = added(paths, ESSAY.replace("\n\n", "\n\n\n"), "copy.txt")
    library = Library(paths, [added(paths), again])
    assert sum(library.is_imported(id) for id in library.cards()) == 1


@pytest.mark.parametrize("wanted", ["融文章", "用真情服务 书写社治", "“融文章”"])
def test_part_of_a_title_finds_the_article(paths: Paths, wanted: str) -> None:
    """Quotation marks and blanks need not be typed."""
    assert Library(paths, []).article(wanted).title == "用真情服务书写社治“融文章”"


def test_a_unique_start_of_an_id_finds_the_article(paths: Paths) -> None:
    """Three or four letters are enough."""
    library = Library(paths, [])
    for id in library.cards():
        start = next(id[:n] for n in range(2, 8) if sum(other.startswith(id[:n]) for other in library.cards()) == 1)
        assert library.find(start) == library.find(id) == id


@pytest.mark.parametrize(("wanted", "said"), [("没有这篇", "no article"), ("社区", "articles"), ("", "named")])
def test_what_cannot_be_found_is_said(paths: Paths, wanted: str, said: str) -> None:
    """Nothing found and too much found are told apart."""
    with pytest.raises(NotInLibrary) as error:
        library = Library(paths, [added(paths, f"社区一\n\n{ESSAY}"), added(paths, f"社区二\n\n{ESSAY}")])
        library.article(wanted)
    assert said in error.value.message


def test_a_file_is_read_without_importing_it(paths: Paths, tmp_path: Path) -> None:
    """`text` takes a path as well as an article's name."""
    file = tmp_path / "essay.txt"
    file.write_text(ESSAY, encoding="utf-8")
    library = Library(paths, [])
    assert [article.title for article in library.text(str(file))] == ["山中一夜"]
    assert not any(library.is_imported(id) for id in library.cards())
    with pytest.raises(SeedsError):
        library.text(str(tmp_path / "missing.txt"))


def test_lost_bytes_are_told_and_harm_no_other_text(paths: Paths) -> None:
    """An import whose bytes are gone is named; the rest of the library is there."""
    lost, whole = Added("0" * 64, "lost.txt"), added(paths)
    library = Library(paths, [lost, whole])
    assert library.find("山中一夜")
    assert library.unreadable == ("lost.txt",)


def outlined(paths: Paths, text: str = ESSAY, name: str = "essay.txt") -> Added:
    """A text as the notebook knows it, which this version of jingdu has not read."""
    (article,) = read_bytes(text.encode(), name)
    return added(paths, text, name)._replace(titles=((article.id, article.title),))


def test_after_an_update_titles_are_known_before_texts_are_read(paths: Paths) -> None:
    """The outline reads nothing; one reads on as long as one likes, and then everything is known."""
    items = [outlined(paths, ESSAY.replace("一夜", night), f"{night}.txt") for night in ("两夜", "三夜", "四夜")]
    library = Library(paths, items)
    ids = [item.titles[0][0] for item in items]
    assert [library.outline()[id].title for id in ids] == ["山中两夜", "山中三夜", "山中四夜"]
    assert library.unread == 3
    reading = library.read_on()
    assert next(reading) == 2
    assert [library.outline()[id].characters > 0 for id in ids] == [True, False, False]
    assert list(reading) == [1, 0]
    assert library.outline() == library.cards() == Library(paths, items).outline()


def test_a_title_from_another_machine_is_a_line_at_most(paths: Paths) -> None:
    """What is listed before the text is read, and a text called by its file, whatever its notebook says of it."""
    told = outlined(paths)
    huge = told._replace(name=f"{'题' * 9_999}.txt", titles=((told.titles[0][0], "题" * 9_999),))
    entry = Library(paths, [huge]).outline()[told.titles[0][0]]
    assert len(entry.title) <= 100 and len(entry.source) <= 100
    assert len(read_bytes("山里下了一夜的雨。".encode(), huge.name)[0].title) <= 100


def test_an_article_is_opened_while_others_are_not_read(paths: Paths) -> None:
    """Its text alone is read for that; one whose bytes are gone is in the library until somebody looks."""
    here, other = outlined(paths), outlined(paths, ESSAY.replace("一夜", "两夜"))
    lost = Added("0" * 64, "lost.txt", titles=(("2222222", "失落"),))
    library = Library(paths, [here, other, lost])
    assert library.article("山中一夜").blocks
    assert not library.outline()[other.titles[0][0]].characters
    assert "2222222" in library.outline()
    with pytest.raises(NotInLibrary):
        library.article("失落")
    assert library.unreadable == ("lost.txt",)
    assert "2222222" not in library.outline()


def test_a_file_name_finds_the_article_where_no_title_does(
    paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Part of the name is enough when no other file's name has it; a file that lies there is meant itself."""
    library = Library(paths, [added(paths), added(paths, ESSAY.replace("山中一夜", "村里两夜的故事"), "山中.txt")])
    assert library.article("essay").title == library.article("ESSAY.txt").title == "山中一夜"
    assert library.article("山中").title == "山中一夜"
    for wanted in ("00", "《》", "没有"):  # the bundled pages are known by their titles alone
        with pytest.raises(NotInLibrary):
            library.find(wanted)
    changed = tmp_path / "essay.txt"
    changed.write_text(f"改过的文章\n\n{ESSAY}", encoding="utf-8")
    assert library.text(str(changed))[0].title == "改过的文章"
    assert library.text("essay.txt")[0].title == "山中一夜"
    monkeypatch.chdir(tmp_path)
    assert library.text("essay.txt")[0].title == "改过的文章"


def test_a_known_article_is_opened_without_a_look_at_the_library(paths: Paths) -> None:
    """The second start needs only the one article; once it is removed it is gone for that way too."""
    item = added(paths)
    id = Library(paths, [item], remember=True).find("山中一夜")
    whole = Library(paths, [item], remember=True)
    assert whole.open(id) == Library(paths, [item], remember=True).open(id)
    nothing_read = Library(paths, [], remember=True)
    assert nothing_read.open(nothing_read.find(id)).title == "山中一夜"
    nothing_read.removed(id)
    with pytest.raises(NotInLibrary):
        Library(paths, [], remember=True).find(id)


def test_a_title_that_was_asked_for_before_is_not_looked_for_again(paths: Paths) -> None:
    """Words that named an article open it without the library, until an added text may be meant by them too."""
    library = Library(paths, [added(paths)], remember=True)
    id = library.article("山中").id
    assert Library(paths, remember=True).find("山中") == id  # no notebook exists: only memory can tell
    second = added(paths, ESSAY.replace("一夜", "两夜"))
    with pytest.raises(NotInLibrary, match="means 2 articles"):
        Library(paths, [added(paths), second], remember=True).find("山中")


def test_a_removed_article_is_not_opened_by_memory_of_its_title(paths: Paths) -> None:
    """Words that named an article which was taken out name nothing."""
    library = Library(paths, [added(paths)], remember=True)
    library.removed(library.article("山中").id)
    with pytest.raises(NotInLibrary):
        Library(paths, remember=True).find("山中")


def test_what_is_added_while_others_look_is_not_overlooked(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    """A thread that is still putting the old list together does not put it in the place of the new one."""
    looking, added_now = Event(), Event()
    library = Library(paths, [])
    known = Library._is_known

    def slowly(self: Library, item: Added) -> bool:
        looking.set()
        added_now.wait(0.2)
        return known(self, item)

    monkeypatch.setattr(Library, "_is_known", slowly)
    looker = Thread(target=library.outline)
    looker.start()
    looking.wait()
    library.forget([added(paths)])
    added_now.set()
    looker.join()
    assert len(library.outline()) == 8
