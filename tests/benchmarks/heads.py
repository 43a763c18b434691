"""How well the heads of copied pages are read: `python tests/benchmarks/heads.py [-v]`."""

from __future__ import annotations

import sys

from copied_heads import BODY, HEADS, Head

from seeds.documents import Article, parse


def page(head: Head) -> str:
    """The whole text that was copied, with blank lines between its lines as a browser leaves them."""
    lines = head.text.replace("…", BODY.strip())
    return "\n\n".join(line for line in lines.split("\n") if line)


def figures(head: Head, article: Article) -> dict[str, bool]:
    """What was read as a person would."""
    return {
        "title": article.title == head.title,
        "byline": all(word in article.byline for word in head.byline),
        "date": article.date == head.date,
    }


def main() -> None:
    """Both halves, and with -v what went wrong in the half to develop with."""
    for half, heads in (("develop", HEADS[::2]), ("judge", HEADS[1::2])):
        rows = [
            (head, article, figures(head, article)) for head in heads for article in parse(page(head), "a.txt")[:1]
        ]
        shown = (
            f"{name} {sum(row[name] for *_, row in rows) / len(rows):.1%}" for name in ("title", "byline", "date")
        )
        print(f"copied heads, {half} ({len(rows)}): {', '.join(shown)}")
        for head, article, row in rows if "-v" in sys.argv and half == "develop" else ():
            wrong = [name for name, right in row.items() if not right]
            if wrong:
                print(f"  {head.title}: {', '.join(wrong)}: {article.title!r} {article.byline!r} {article.date!r}")


if __name__ == "__main__":
    main()
