"""Pages that are harder: a local paper's, with four articles, advertisements and headlines that run down; and pages
set from top to bottom."""

from __future__ import annotations

import json
import random
from html import escape
from typing import Any

from opencc import OpenCC
from printed_texts import Texts

LOCAL = """
@page { size: 272mm 390mm; margin: 10mm }
* { margin: 0; padding: 0 }
body { font-family: %(family)s; font-size: 10pt; line-height: 1.55 }
header { display: flex; justify-content: space-between; border-bottom: 2px solid; font-size: 9pt;
  margin-bottom: 3mm }
.page { display: flex; gap: 7mm } .wide { width: 165mm } .side { width: 80mm }
article { margin-bottom: 6mm } article + article { border-top: 1px solid #555; padding-top: 3mm }
.columns { column-gap: 6mm; text-align: justify; text-indent: 2em; orphans: 1; widows: 1 }
h1 { font-size: 2.6em; line-height: 1.25; text-align: center } .side h1 { font-size: 1.8em }
h1.down { writing-mode: vertical-rl; font-size: 2.3em; float: left; margin-right: 5mm; white-space: nowrap }
.byline { text-align: center; text-indent: 0 } .beside { overflow: hidden }
.advert { border: 3px double #333; text-align: center; padding: 3mm; margin-top: 4mm; line-height: 1.8 }
.advert b { font-size: 2em; letter-spacing: .2em }
"""
DOWN = """
@page { size: %(paper)s; margin: 14mm }
* { margin: 0; padding: 0 }
body { font-family: %(family)s; font-size: %(size).2fpt; line-height: %(leading).2f }
.down { writing-mode: vertical-rl; text-align: justify; columns: %(tiers)d; column-gap: 2em; column-fill: auto;
  height: %(height)dmm; width: %(width)dmm }
.down p { text-indent: 2em } h1 { font-size: 2.3em; line-height: 1.3 } .down h1 { margin-left: 3mm }
.byline { text-indent: 0 !important } h3 { font-size: 1.2em }
"""
ADVERT = "<div class=advert><b>新居家具城</b><br>开业优惠 全场八折<br>地址：河湾路18号 电话：028-8888123</div>"
FAMILIES = ("'Noto Serif CJK SC'", "'Noto Sans CJK SC'")


def local_page(texts: Texts, seed: int) -> tuple[str, list[dict[str, Any]]]:
    """A page with four articles: over three columns, beside a headline that runs down, two in a narrow column."""
    chance = random.Random(seed)
    titles, truth = chance.sample(texts.titles, 4), []
    bylines = list(texts.bylines)
    parts = []
    for number, (title, count) in enumerate(zip(titles, (14, 13, 8, 8), strict=True)):
        used = chance.sample(texts.sentences, len(texts.sentences))
        paragraphs = ["".join((used * 3)[at * 2 : at * 2 + chance.randint(1, 3)]) for at in range(count)]
        byline = bylines[number % len(bylines)]
        truth.append(
            {
                "title": title,
                "byline": byline,
                "paragraphs": paragraphs,
                "headings": [],
                "captions": [],
                "box": None,
            }
        )
        set_text = "".join(f"<p>{escape(text)}</p>" for text in paragraphs)
        name = f"<p class=byline>{byline}</p>"
        columns = (3, 2, 1, 1)[number]
        flowing = f"<div class=columns style='columns:{columns}'>{set_text}</div>"
        if number == 1:
            parts.append(f"<article><h1 class=down>{title}</h1><div class=beside>{name}{flowing}</div></article>")
        else:
            parts.append(f"<article><h1>{title}</h1>{name}{flowing}</article>")
    head = "<header><span>河湾社区报</span><span>2024年5月17日 星期五</span><span>A04 街坊</span></header>"
    wide, side = f"{parts[0]}{parts[1]}{ADVERT}", f"{parts[2]}{parts[3]}"
    body = f"<div class=page><div class=wide>{wide}</div><div class=side>{side}</div></div>"
    style = LOCAL % {"family": chance.choice(FAMILIES)}
    return f"<meta charset=utf-8><style>{style}</style><body lang=zh-Hans>{head}{body}", truth


def page_set_down(texts: Texts, seed: int) -> tuple[str, list[dict[str, Any]]]:
    """A page of one article set from top to bottom: of a book, or in tiers, perhaps with a title across."""
    chance = random.Random(seed)
    tiers = 1 + seed % 3
    across = seed % 2 == 1
    title, byline = chance.choice(texts.titles), chance.choice(texts.bylines)
    used = chance.sample(texts.sentences, len(texts.sentences))
    paragraphs = ["".join(used[at * 2 : at * 2 + chance.randint(1, 3)]) for at in range(9 if tiers > 1 else 7)]
    headings = chance.sample(texts.headings, 1)
    body = "".join(
        (f"<h3>{headings[0]}</h3>" if at == 4 else "") + f"<p>{escape(text)}</p>"
        for at, text in enumerate(paragraphs)
    )
    head = f"<h1>{title}</h1><p class=byline>{byline}</p>"
    size = chance.uniform(10.5, 13)
    style = DOWN % {
        "family": chance.choice(FAMILIES),
        "paper": "297mm 210mm" if tiers == 1 else "210mm 297mm",
        "size": size,
        "leading": chance.uniform(1.5, 1.9),
        "tiers": tiers,
        "height": (155 if tiers == 1 else 240) if across else (180 if tiers == 1 else 268),
        "width": 268 if tiers == 1 else 181,
    }
    set_down = f"{head}<div class=down>{body}</div>" if across else f"<div class=down>{head}{body}</div>"
    page = f"<meta charset=utf-8><style>{style}</style><body lang=zh-Hans>{set_down}"
    told = {
        "title": title,
        "byline": byline,
        "paragraphs": paragraphs,
        "headings": headings,
        "captions": [],
        "box": None,
    }
    into = OpenCC("s2tw" if seed % 4 else "t2s")
    truth = json.loads(
        into.convert(json.dumps([told], ensure_ascii=False))
        .replace("“", "「")
        .replace("”", "」")
        .replace("瀋", "沈")
    )
    page = into.convert(page).replace("“", "「").replace("”", "」").replace("瀋", "沈")
    return page.replace("CJK SC", "CJK TC").replace("zh-Hans", "zh-Hant") if seed % 4 else page, truth
