"""A home in which every field holds a word of the attacker's, and what a terminal is told on the wire."""

from __future__ import annotations

import json
import re
import warnings
import zipfile
from pathlib import Path
from typing import Any

import genanki
from little_dictionaries import stardict

from store.database import open_database
from store.imports import Originals
from store.notebook import Notebook
from store.paths import Paths
from store.records import Memory, Place, Sentence
from store.records.fields import now
from store.schema import SCHEMA

SIGN = "埋伏"
"""Stands wherever the attacker's word is to stand."""
EVIL = (
    "埋\x1b]0;jdtitle\x1b\\\x1b]52;c;amQ=\x07\x1b[7777m\x1b[2J\x1b[?1003h\x9b7777C"
    "\x1b]8;;https://jd.evil/\x1b\\\x1bPq#0\x1b\\\x1b_Gjd\x1b\\\x1bc\x07\x08\u202e[/jd][@click=app.leave]伏"
)
"""Title, clipboard, colours, a cleared screen, the mouse, the cursor, a link, pictures, a reset, a bell, markup."""
RAW = (
    b"\x1b]0;jdtitle",
    b"\x1b]52;c;amQ=",
    b"\x1b[7777m",
    b"\xc2\x9b",
    b"\x1b]8;;https://jd.evil",
    b"\x1bPq#0",
    b"\x1b_Gjd",
)
CALM = "平安无事"
"""What stands there in the home that the other is compared with."""
_SEQUENCE = re.compile(
    r"\x1b\[(?P<private>[<-?]?)[\d;:]*(?P<final>[ -/]*[@-~])|\x1b\](?P<number>\d*)|\x1b(?P<short>[^\[\]])"
    r"|(?P<sign>[\x00-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069])"
)


def paths(home: Path) -> Paths:
    """The folders under a home."""
    return Paths(home / "data", home / "config", home / "cache")


def kinds(sent: bytes) -> frozenset[tuple[str, str]]:
    """Which kinds of control sequences stand in what a program sent."""
    found = _SEQUENCE.finditer(sent.decode("utf-8", "replace"))
    return frozenset(
        (name, match.group("private") + part if name == "final" else part)
        for match in found
        for name, part in match.groupdict().items()
        if part is not None and name != "private"
    )


def texts(folder: Path, word: str) -> tuple[Path, ...]:
    """Texts whose titles, heads, links and bodies hold the word; two have it in their very names."""
    folder.mkdir()
    body = "\n\n".join(f"社区的居民说{word}了，干部们{word}调解之后都很满意。" * 3 for _ in range(6))
    raw = word.replace("\x1b", "&#27;").replace("<", "&lt;")
    written = {
        "one.txt": f"题目{word}结束\n\n{word}记者 王{word}\n\n{body}\n",
        f"name {word[:200]}.txt".replace("/", "_").replace("\x00", ""): f"名字也危险\n\n{body}甲\n",
        "two.md": f"---\ntitle: 前言{word}\nauthor: {word}\n---\n\n# 标题{word}\n\n## 第一节{word}\n\n{body}乙\n\n[链接{word}](https://a.b/{word})\n",
        "three.html": (
            f"<html><head><title>网页{raw}</title><meta name=author content='{raw}'></head>"
            f"<body><h1>网页{raw}</h1><p>{raw}{body}丙</p></body></html>"
        ),
        "four.srt": f"1\n00:00:01,000 --> 00:00:02,000\n你好{word}。\n\n2\n00:00:02,500 --> 00:00:09,000\n{body}\n",
    }
    for name, text in written.items():
        (folder / name).write_text(text, encoding="utf-8")
    return tuple(folder / name for name in written)


def dictionary(folder: Path, word: str) -> Path:
    """A Yomitan dictionary whose title, entries and tags hold the word."""
    made = folder / "book.zip"
    with zipfile.ZipFile(made, "w") as book:
        book.writestr("index.json", json.dumps({"title": f"词典{word}", "format": 3, "revision": word}))
        entry = ["社区", f"shè{word}", word, "", 1, [f"解释{word}", f"<b>{word}</b>"], 1, word]
        book.writestr("term_bank_1.json", json.dumps([entry, [f"社{word}", "x", "", "", 1, [word], 2, ""]]))
    return made


def other_dictionary(folder: Path, word: str) -> Path:
    """A StarDict dictionary whose name, headwords, synonyms and texts hold the word."""
    texts = {"居民": f"解释{word}<b>{word}</b>".encode(), f"社{word}": word.encode()}
    name = word.replace("\n", " ")
    return stardict(folder / "star.ifo", texts, synonyms={f"别{word}": "居民"}, title=f"星星{name}")


def deck(folder: Path, word: str) -> Path:
    """An Anki package whose deck, note type, fields and notes hold the word, its file name as well."""
    made = genanki.Deck(1, f"Deck{word}")
    fields = [{"name": f"Word{word}"}, {"name": f"Meaning{word}"}]
    card = [{"name": f"Card{word}", "qfmt": "{{Word" + word + "}}", "afmt": "x"}]
    model = genanki.Model(2, f"Kind{word}", fields=fields, templates=card)
    for term in ("网格", "台账", f"社{word}"):
        made.add_note(genanki.Note(model=model, fields=[term, f"meaning{word}"]))
    path = folder / f"deck {word[:100]}.apkg".replace("/", "_").replace("\x00", "")
    with warnings.catch_warnings(action="ignore"):  # what looks like a tag of HTML
        genanki.Package(made).write_to_file(path)
    return path


def configured(home: Path, word: str) -> None:
    """Settings whose values hold the word: two that work, the others to be complained of."""
    inside = json.dumps(word)[1:-1].replace("\x7f", "\\u007f").replace("\u202e", "\\u202e")
    paths(home).config.mkdir(exist_ok=True)
    paths(home).settings.write_text(
        f'theme = "{inside}"\nwidth = "{inside}"\n"{inside}" = 3\n[keys]\n"{inside}" = "{inside}"\n'
        f'[helpers]\n"explain{inside}" = "printf \'{inside}\'"\n[helpers.other]\ncommand = ["echo", "{inside}"]\n',
        encoding="utf-8",
    )


def noted(home: Path, article: str) -> None:
    """A notebook in which something of everything is kept, each with the sign in it."""
    when = now()
    at = Place(article, 0, 0, "社区")
    with Notebook.open(paths(home)) as book:
        entry = book.glossary.keep(
            "社区", sense=SIGN, reading=SIGN, gloss=SIGN, gloss_source=SIGN, note=SIGN, tags=[SIGN],
            sentences=[Sentence(f"居民说{SIGN}，社区很好。", at, SIGN)],
        )  # fmt: skip
        book.glossary.keep(SIGN, gloss=SIGN, reading=SIGN)
        memory = Memory(2, None, 3.0, 5.0, when, when)
        book.cards.answer(entry.id, "recognise", lambda card, moment: card.answered(memory, 3), SIGN)
        book.notes.write(at, SIGN, title=SIGN)
        book.bookmarks.add(at, SIGN, SIGN)
        book.flags.turn(Place(article, 1, 0, SIGN), SIGN)
        book.lookups.note(SIGN, at, SIGN)
        book.words.mark([SIGN, f"社{SIGN}"], "learning")
        book.decisions.join(SIGN)
        book.decisions.read("社区", "shè", "qū")
        book.settings.set("theme", SIGN)
        book.settings.set("tones", SIGN)
        book.imports.add(Originals(paths(home).imports).keep(SIGN.encode()), f"{SIGN}.txt", {SIGN: SIGN})
        gone = book.glossary.keep(f"删{SIGN}", gloss=SIGN)
        book.glossary.delete(gone.id)


def poison(home: Path, word: str) -> None:
    """Another program puts the word where the sign stood, in every field of every table."""
    with open_database(paths(home).notebook, schema=SCHEMA) as base:
        for name in base.tables():
            table = base.table(name)
            for stored in table.all():
                table.update(dict(put(dict(stored), word)), doc_ids=[stored.doc_id])


def put(stored: Any, word: str) -> Any:
    """A stored value with the word for the sign."""
    if isinstance(stored, dict):
        return {put(key, word): put(value, word) for key, value in stored.items()}
    if isinstance(stored, list):
        return [put(value, word) for value in stored]
    return stored.replace(SIGN, word) if isinstance(stored, str) else stored
