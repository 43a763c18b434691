"""What each verb is asked when it is attacked; WORD is the attacker's word, DECK the name of a package with it."""

from __future__ import annotations

TRIED: dict[str, tuple[tuple[str, ...], ...]] = {
    "read": (),  # the screens below
    "review": (("review", "--count"), ("review", "--count", "--json")),
    "list": (("list",), ("list", "--json"), ("list", "one.txt")),
    "show": (("show", "one.txt"), ("show", "two.md", "--pinyin"), ("show", "three.html", "--json")),
    "annotate": (("annotate", "texts/one.txt"), ("annotate", "texts/four.srt", "--json")),
    "terms": (("terms", "one.txt"), ("terms", "two.md", "--json"), ("terms",)),
    "numbers": (("numbers", "one.txt"), ("numbers", "one.txt", "--json")),
    "constructions": (("constructions", "one.txt"), ("constructions", "two.md", "--json")),
    "lookup": (
        ("lookup", "社区"),
        ("lookup", "社区", "--all", "--json"),
        ("lookup", "居民", "--all"),
        ("lookup", "WORD"),
        ("lookup", "--in", "社区WORD很好", "社区"),
    ),
    "dictionary": (
        ("dictionary", "list"),
        ("dictionary", "order", "WORD"),
        ("dictionary", "add", "texts/one.txt"),
        ("dictionary", "add", "star.ifo"),
        ("dictionary", "add", "DECK"),
        ("dictionary", "list", "--json"),
    ),
    "add": (("add", "texts"), ("add", "WORD"), ("add", "texts/two.md", "--json"), ("add", "DECK")),
    "remove": (("remove", "WORD"), ("remove", "three.html", "--yes")),
    "keep": (
        ("keep", "WORD"),
        ("keep", "居民", "--note", "WORD", "--tag", "WORD", "--gloss", "WORD"),
        ("keep", "调解", "--json"),
    ),
    "glossary": (("glossary",), ("glossary", "--json"), ("glossary", "WORD"), ("glossary", "--fields", "WORD")),
    "export": tuple(
        ("export", "--format", form, "--output", f"out.{form}", "--force")
        for form in ("markdown", "csv", "json", "marks", "tbx", "anki")
    ),
    "merge": (("merge", "out.json"), ("merge", "out.markdown"), ("merge", "WORD")),
    "sync": (("sync",), ("sync", "WORD")),
    "sheet": (("sheet", "one.txt"), ("sheet", "two.md", "--format", "json"), ("sheet", "WORD")),
    "stats": (("stats",), ("stats", "--json"), ("stats", "one.txt")),
    "says": (
        ("says", "one.txt"),
        ("says", "two.md", "--json"),
        ("says", "--voices"),
        ("says", "--speaker", "WORD"),
    ),
    "unfold": (("unfold", "one.txt", "--all"), ("unfold", "two.md", "--all", "--json"), ("unfold", "WORD")),
    "phrase": (("phrase", "干部们"), ("phrase", "WORD"), ("phrase", "社区", "--json")),
    "notes": (("notes",), ("notes", "--json"), ("notes", "edit", "WORD", "WORD"), ("notes", "delete", "WORD")),
    "bookmarks": (("bookmarks",), ("bookmarks", "--json"), ("bookmarks", "rename", "WORD", "WORD")),
    "undo": (("undo",), ("undo",), ("undo",)),
    "serve": (("serve", "--host", "WORD"), ("serve", "--port", "WORD"), ("serve", "--user-header", "WORD")),
    "words": (
        ("words",),
        ("words", "looked-up"),
        ("words", "export"),
        ("words", "import", "texts/one.txt"),
        ("words", "import", "DECK"),
        ("words", "import", "DECK", "--keep", "--tag", "WORD"),
        ("words", "import", "DECK", "--by-cards", "--json"),
        ("words", "import", "DECK", "--field", "WORD"),
        ("glossary", "网格", "--json"),
    ),
    "completion": (("completion", "bash"),),
    "manual": (("manual",),),
    "where": (("where",),),
    "check": (("check",), ("check", "--trash"), ("check", "--restore", "WORD"), ("check", "--json")),
}
