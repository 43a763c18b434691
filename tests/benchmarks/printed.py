"""Set pages from our own texts and photograph them: `printed.py DIR [develop|judge [SEED [plain|local|down]]]`.

Each page is chance's work within what newspapers do: three to five columns, one article or two, headings of several
sizes, captions inside the columns, a box in a frame or on grey, simplified or traditional characters. Chromium sets
it, pypdfium2 draws it, and each condition spoils the drawing in its own way. What stands on a page goes into
DIR/printed/NAME.json, as `documents.py` wants it.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from html import escape
from pathlib import Path
from typing import Any

import cv2
import numpy
import printed_layouts
import printed_texts
import pypdfium2
from opencc import OpenCC
from PIL import Image, ImageFilter
from printed_texts import Texts

PAGES = 9
"""One for each condition."""
STYLE = """
@page { size: 272mm 380mm; margin: 12mm }
* { margin: 0; padding: 0 }
body { font-family: %(family)s; font-size: %(size).2fpt; line-height: %(leading).2f }
header { display: flex; justify-content: space-between; font-size: 9pt; border-bottom: 1px solid;
  margin-bottom: 4mm }
h1 { font-size: %(title).2fem; text-align: %(align)s; line-height: 1.3 }
.deck { font-size: 1.3em; text-align: %(align)s }
.byline { text-align: %(align)s; font-size: .95em; margin: 1mm 0 2mm }
.columns { text-align: justify; text-indent: 2em; column-gap: %(gap).2fem; orphans: 1; widows: 1 }
h3 { font-size: %(heading).2fem; text-indent: 0; text-align: %(align3)s; margin: %(above).2fem 0 }
figure { break-inside: avoid; text-indent: 0; margin: 1mm 0 }
figure div { height: 28mm; background: %(picture)s }
figcaption { font-size: .85em }
aside { break-inside: avoid; padding: 2mm; margin: 1mm 0; %(box)s }
aside b { display: block; text-indent: 0; font-size: 1.1em }
article { margin-bottom: 6mm }
article + article { border-top: 2px solid; padding-top: 4mm }
footer { position: fixed; bottom: 0; width: 100%%; text-align: center; font-size: 9pt }
"""


class Page:
    """A page as chance sets it: its text, and what a person would read from it."""

    def __init__(self, texts: Texts, seed: int) -> None:
        self.chance = random.Random(seed)
        self.texts = texts
        self.traditional = seed % 3 == 2
        self.truth: list[dict[str, Any]] = []
        self.style = {
            "family": self.chance.choice(["'Noto Serif CJK SC'", "'Noto Sans CJK SC'"]),
            "size": self.chance.uniform(9.5, 11.5),
            "leading": self.chance.uniform(1.4, 1.7),
            "align": self.chance.choice(["center", "left"]),
            "align3": self.chance.choice(["center", "left"]),
            "title": self.chance.uniform(2.4, 3.4),
            "gap": self.chance.uniform(1.6, 3.0),
            "heading": self.chance.choice([1.0, 1.12, 1.2, 1.3]),
            "above": self.chance.choice([0.2, 0.4, 0.6]),
            "picture": "repeating-linear-gradient(37deg, #888 0 3px, #444 3px 11px, #bbb 11px 16px)",
            "box": self.chance.choice(["border: 1px solid #333", "border: 2px solid #333", "background: #e4e4e4"]),
        }
        self.titles = self.chance.sample(texts.titles, 2)
        self.headings = list(self.chance.sample(texts.headings, len(texts.headings)))
        self.captions = list(self.chance.sample(texts.captions, len(texts.captions)))

    def html(self) -> str:
        """The whole page; says what it holds in `truth`."""
        count = self.chance.choice([1, 2])
        articles = [self._article(title, 20 // count) for title in self.titles[:count]]
        head = "<header><span>河湾日报</span><span>2024年5月17日 星期五</span><span>03</span></header>"
        body = f"{head}{''.join(articles)}<footer>— 3 —</footer>"
        page = f"<meta charset=utf-8><style>{STYLE % self.style}</style><body lang=zh-Hans>{body}"
        if self.traditional:
            into = OpenCC("s2tw")
            self.truth = json.loads(into.convert(json.dumps(self.truth, ensure_ascii=False)))
            page = into.convert(page).replace("CJK SC", "CJK TC").replace("zh-Hans", "zh-Hant")
        return page

    def _article(self, title: str, paragraphs: int) -> str:
        chance, texts = self.chance, self.texts
        told: dict[str, Any] = {"title": title, "deck": chance.choice(["", chance.choice(texts.decks)])}
        told |= {"byline": chance.choice(texts.bylines), "paragraphs": [], "headings": []}
        told |= {"captions": [], "box": None}
        parts = []
        used = chance.sample(texts.sentences, len(texts.sentences))
        for number in range(chance.randint(paragraphs - 2, paragraphs + 2)):
            if number and number % 4 == 0 and self.headings:
                told["headings"].append(self.headings.pop())
                parts.append(f"<h3>{told['headings'][-1]}</h3>")
            text = "".join((used * 3)[number * 3 : number * 3 + chance.randint(1, 4)])
            told["paragraphs"].append(text)
            parts.append(f"<p>{escape(text)}</p>")
            if number % 5 == 2 and self.captions and chance.random() < 0.7:
                told["captions"].append(self.captions.pop())
                parts.append(f"<figure><div></div><figcaption>{told['captions'][-1]}</figcaption></figure>")
        if chance.random() < 0.6 and not any(other["box"] for other in self.truth):
            told["box"] = list(chance.choice(texts.boxes))
            place = chance.randrange(len(parts))
            parts.insert(place, f"<aside><b>{told['box'][0]}</b><p>{told['box'][1]}</p></aside>")
        self.truth.append(told)
        deck = f"<p class=deck>{told['deck']}</p>" if told["deck"] else ""
        columns = f"<div class=columns style='columns:{chance.randint(3, 5)}'>{''.join(parts)}</div>"
        return f"<article><h1>{title}</h1>{deck}<p class=byline>{told['byline']}</p>{columns}</article>"


def leaning(degrees: float) -> Callable[[Image.Image], Image.Image]:
    """The page laid down not quite straight."""
    return lambda page: page.rotate(degrees, Image.Resampling.BICUBIC, expand=True, fillcolor=255)


def noisy(page: Image.Image) -> Image.Image:
    """Grains, as of a poor camera."""
    grey = numpy.asarray(page, dtype=numpy.float32) + numpy.random.default_rng(7).normal(0, 22, page.size[::-1])
    return Image.fromarray(grey.clip(0, 255).astype(numpy.uint8))


def newsprint(page: Image.Image) -> Image.Image:
    """Pale ink on grey paper, darker to one side."""
    grey = numpy.asarray(page, dtype=numpy.float32)
    shade = numpy.linspace(215, 165, page.width)[None, :]
    grains = numpy.random.default_rng(11).normal(0, 7, grey.shape)
    return Image.fromarray((grey / 255 * (shade - 70) + 70 + grains).clip(0, 255).astype(numpy.uint8))


def blurred(page: Image.Image) -> Image.Image:
    """A little out of focus."""
    return page.filter(ImageFilter.GaussianBlur(1.3))


def photographed(page: Image.Image) -> Image.Image:
    """Taken by hand with a telephone: from below, bent, turned by three degrees, in uneven light with a shadow."""
    around = Image.new("L", (round(page.width * 1.12), round(page.height * 1.1)), 96)
    around.paste(page, ((around.width - page.width) // 2, (around.height - page.height) // 2))
    grey = numpy.asarray(around.rotate(3, Image.Resampling.BICUBIC, expand=True, fillcolor=96))
    height, width = grey.shape
    near = numpy.array([[0, 0], [width, 0], [width, height], [0, height]], dtype=numpy.float32)
    far = near + numpy.array([[0.04, 0.02], [-0.03, 0], [0, 0], [0, -0.01]], dtype=numpy.float32) * (width, height)
    tilted = cv2.warpPerspective(
        grey, cv2.getPerspectiveTransform(near, far.astype(numpy.float32)), (width, height), borderValue=96
    )
    across, down = numpy.meshgrid(
        numpy.arange(width, dtype=numpy.float32), numpy.arange(height, dtype=numpy.float32)
    )
    bent = cv2.remap(
        tilted,
        across,
        down + 0.012 * height * numpy.sin(numpy.pi * across / width),
        cv2.INTER_LINEAR,
        borderValue=96,
    )
    light = 1.0 - 0.3 * across / width - 0.15 * down / height
    light -= 0.25 / (1 + numpy.exp((across + 0.6 * down - 0.55 * width) / (0.02 * width)))
    grains = numpy.random.default_rng(5).normal(0, 4, bent.shape)
    spoilt = cv2.GaussianBlur(bent.astype(numpy.float32) * light + grains, (0, 0), 0.8)
    return Image.fromarray(spoilt.clip(0, 255).astype(numpy.uint8))


CONDITIONS: dict[str, tuple[int, Callable[[Image.Image], Image.Image]]] = {
    "150": (150, lambda page: page),
    "300": (300, lambda page: page),
    "200lean": (200, leaning(1.5)),
    "200noise": (200, noisy),
    "200blur": (200, blurred),
    "200newsprint": (200, newsprint),
    "200otherlean": (200, leaning(-1.5)),
    "200onitsside": (200, lambda page: page.rotate(90, expand=True)),
    "220phone": (220, photographed),
}


def printed_pdf(html: str) -> bytes:
    """The page as Chromium prints it."""
    with tempfile.TemporaryDirectory() as folder:
        page, pdf = Path(folder, "page.html"), Path(folder, "page.pdf")
        page.write_text(html, encoding="utf-8")
        command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"]
        subprocess.run([*command, f"--print-to-pdf={pdf}", str(page)], check=True, capture_output=True, timeout=120)
        return pdf.read_bytes()


def pages(layout: str, texts: Texts, seed: int) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Pages of a layout, each with what a person would read from it."""
    for number in range(PAGES):
        if layout == "local":
            yield printed_layouts.local_page(texts, seed + number)
        elif layout == "down":
            yield printed_layouts.page_set_down(texts, seed + number)
        else:
            page = Page(texts, seed + number)
            yield page.html(), page.truth


def main() -> None:
    """Set the pages; each is photographed under one condition, in turns."""
    folder = Path(sys.argv[1], "printed")
    given = sys.argv[2:]
    part, seed, layout = [*given, *("develop", "1", "plain")[len(given) :]]
    texts = printed_texts.JUDGE if part == "judge" else printed_texts.DEVELOP
    folder.mkdir(parents=True, exist_ok=True)
    for number, (html, truth) in enumerate(pages(layout, texts, int(seed))):
        pdf = printed_pdf(html)
        name = f"{part}{layout}{number:02}"
        (folder / f"{name}.json").write_text(json.dumps(truth, ensure_ascii=False, indent=1), encoding="utf-8")
        (folder / f"{name}.pdf").write_bytes(pdf)
        document = pypdfium2.PdfDocument(pdf)
        condition = list(CONDITIONS)[number % len(CONDITIONS)]
        resolution, spoil = CONDITIONS[condition]
        drawn = document[0].render(scale=resolution / 72).to_pil().convert("L")
        spoil(drawn).save(folder / f"{name}@{layout}{condition}.png")
        print(name, condition, len(document), "pages", len(truth), "articles")


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit("usage: python tests/benchmarks/printed.py DIR [develop|judge [SEED [plain|local|down]]]")
    main()
