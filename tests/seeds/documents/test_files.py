"""Files and folders: encodings, what cannot be read, and what is found below a folder."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from each import each
from hypothesis import given, settings
from hypothesis import strategies as st
from often import often

from seeds.documents import files, read_bytes, read_file, text_files
from seeds.errors import CannotRead

TEXT = "居民议事\n\n居民们走出家门，来到院落里议事。"
TRADITIONAL = "居民議事\n\n居民們走出家門，來到院落裡議事。"


@each("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "gb18030", "big5"])
@each("text", ["你好世界", "今天天气很好。", TEXT, TRADITIONAL], ids=["word", "line", "text", "traditional"])
def test_encodings(encoding: str, text: str) -> None:
    """Every encoding of Chinese is recognised, of a few characters as well."""
    try:
        data = text.encode(encoding)
    except UnicodeEncodeError:
        data = (text := TRADITIONAL).encode(encoding)
    (article,) = read_bytes(data, "x.txt")
    assert (article.title + article.blocks[-1].text).endswith(text.split("\n")[-1])


def test_broken_utf8_is_read_on() -> None:
    """One broken place costs one sign, not the text."""
    data = (TEXT * 5).encode()
    (article,) = read_bytes(data[:30] + b"\xff" + data[31:], "x.txt")
    assert "来到院落里议事。" in article.blocks[0].text
    assert "\ufffd" in article.title + article.blocks[0].text


@each(
    ("data", "message"),
    [
        (b"", "empty"),
        (b" \r\n\t\n", "empty"),
        ("\ufeff\u200b\u3000\n".encode(), "empty"),
        (b"GIF89a" + bytes(100), "not a text"),
        (bytes(range(256)) * 20, "not a text"),
        (b"\x00" * 100, "not a text"),
        (b"{\\rtf1\\ansi text}", "is an RTF document.*Save it as"),
        (b"\xd0\xcf\x11\xe0" + bytes(100), "is an older or encrypted Office document"),
        (bytes(60) + b"BOOKMOBI" + bytes(99), "is a Kindle book.*Calibre"),
        (b"PK\x03\x04" + bytes(26) + b"word/document.xml", "is a damaged"),
        (b"PK\x03\x04" + bytes(26) + b"mimetypeapplication/vnd.oasis.opendocument.text", "OpenDocument"),
    ],
    ids=[
        *("nothing", "blank", "invisible", "picture", "bytes", "zeros"),
        *("rtf", "office", "kindle", "word", "opendocument"),
    ],
)
def test_no_text(data: bytes, message: str) -> None:
    """What holds no text is refused in one line."""
    with pytest.raises(CannotRead) as refusal:
        read_bytes(data, "x.txt")
    assert re.search(message, f"{refusal.value.message} {refusal.value.hint}")
    assert refusal.value.hint and "\n" not in refusal.value.message


def test_single_control_characters_are_text() -> None:
    """An escape sequence or a zero in a text does not make it a binary."""
    (article,) = read_bytes("标题\n\n正文\x00里有\x1b[31m控制符，其他都正常。".encode(), "x.txt")
    assert article.blocks[0].text == "正文\x00里有\x1b[31m控制符，其他都正常。"


def test_missing_folder_and_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A missing file, a folder and a file over the limit each get their own line."""
    with pytest.raises(CannotRead, match="does not exist"):
        read_file(tmp_path / "none.txt")
    with pytest.raises(CannotRead, match="is a folder"):
        read_file(tmp_path)
    (tmp_path / "large.txt").write_text(TEXT * 100, encoding="utf-8")
    monkeypatch.setattr(files, "LARGEST", 1000)
    with pytest.raises(CannotRead, match="larger than"):
        read_file(tmp_path / "large.txt")


def test_huge_file_is_not_read_whole(tmp_path: Path) -> None:
    """A file of half a gigabyte is refused by its size."""
    with (tmp_path / "huge.txt").open("wb") as file:
        file.truncate(500 * 1024 * 1024)
    with pytest.raises(CannotRead, match="larger than 64 MB"):
        read_file(tmp_path / "huge.txt")


def test_no_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that may not be opened is named as such."""

    def forbid(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    monkeypatch.setattr(Path, "open", forbid)
    with pytest.raises(CannotRead, match="may not be read"):
        read_file(tmp_path / "a.txt")


def test_texts_below_a_folder(tmp_path: Path) -> None:
    """Texts come in order; hidden ones, other files and loops of links are passed by."""
    (tmp_path / "b" / "deep").mkdir(parents=True)
    (tmp_path / ".git").mkdir()
    for name in ("z.txt", "a.md", "b/deep/c.html", "b/B.EPUB", "picture.png", ".hidden.txt", ".git/x.txt"):
        (tmp_path / name).write_text(TEXT, encoding="utf-8")
    (tmp_path / "b" / "loop").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere.txt")
    found = [path.relative_to(tmp_path).as_posix() for path in text_files(tmp_path)]
    assert found == ["a.md", "z.txt", "b/B.EPUB", "b/deep/c.html"]


NAMES = st.sampled_from(["x.txt", "x.md", "x.html", "x.epub", "x"])


@given(st.binary(max_size=400), NAMES)
@often(4)
def test_any_bytes(data: bytes, name: str) -> None:
    """Any bytes whatever are either read or refused."""
    try:
        assert all(article.blocks for article in read_bytes(data, name))
    except CannotRead as refusal:
        assert refusal.message


MARKUP = st.lists(
    st.sampled_from(
        [
            "<p>",
            "</p>",
            "<div>",
            "</div>",
            "<a href='",
            "'>",
            "<!--",
            "-->",
            "<script>",
            "</script>",
            "&amp;",
            "&#x0;",
        ]
    )
    | st.text(max_size=8)
).map("".join)


@pytest.mark.slow
@given(
    st.one_of(st.binary(), st.text().map(str.encode), MARKUP.map(lambda text: ("<html>" + text).encode())), NAMES
)
@settings(max_examples=10_000)
def test_ten_thousand_files(data: bytes, name: str) -> None:
    """Ten thousand files, random or nearly markup, are read or refused, and nothing else."""
    try:
        assert all(article.blocks for article in read_bytes(data, name))
    except CannotRead as refusal:
        assert refusal.message
