"""The process that looks at pictures of pages. It is handed a file, and tells each page as a line of JSON.

`python -m seeds.documents.scan.worker` reads the file from standard input. The models lie inside the package that
recognises (rapidocr), so that nothing is downloaded; it is kept quiet.
"""

from __future__ import annotations

import json
import logging
import os
import sys
from collections.abc import Iterator
from io import BytesIO
from typing import Any

LONGEST_SIDE = 3_600
"""Pixels of a picture's longer side at most: more only takes time and memory."""
SHORTEST_SIDE = 32
MOST_PIXELS = 150_000_000
MOST_PICTURES = 200
RESOLUTION = 200
"""Dots per inch at which a PDF's pages are drawn."""
TALL = 1.6
"""Boxes so many times as tall as wide, if they are most of a page's, mean that it is turned, or set in columns of
vertical text."""
LEAST_SURE = 0.5


class NoPicture(Exception):
    """What is wrong with the file, in words for a person."""


def main() -> int:
    """Recognise what comes on standard input."""
    data = sys.stdin.buffer.read()
    told = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # whatever a library prints does not belong between the pages
    try:
        for page in pages(data):
            print(json.dumps(page, ensure_ascii=False), file=told, flush=True)
    except NoPicture as wrong:
        print(json.dumps({"wrong": str(wrong)}, ensure_ascii=False), file=told, flush=True)
    return 0


def pages(data: bytes) -> Iterator[dict[str, Any]]:
    """Every page with its boxes; before each, how many there are."""
    logging.disable(logging.CRITICAL)
    engine = None
    count, drawn = pictures(data)
    for number, picture in enumerate(drawn, 1):
        engine = engine or recogniser()
        yield {"begins": number, "of": count}
        yield recognised(engine, picture)


def recogniser() -> Any:
    """The engine with its own models, and nothing from outside."""
    from rapidocr import RapidOCR

    return RapidOCR(params={"Global.log_level": "critical", "Global.max_side_len": 2400})


def pictures(data: bytes) -> tuple[int, Iterator[Any]]:
    """How many pictures there are, and each as grey values, upright as its camera says."""
    if b"%PDF-" in data[:1024]:
        import pypdfium2

        document = pypdfium2.PdfDocument(data)
        return len(document), (_drawn(document[number]) for number in range(len(document)))
    from PIL import Image, UnidentifiedImageError

    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    try:
        image = Image.open(BytesIO(data))
        count = getattr(image, "n_frames", 1)
    except Image.DecompressionBombError:
        raise NoPicture("is larger than any page") from None
    except (UnidentifiedImageError, OSError, ValueError):
        raise NoPicture("is a damaged picture") from None
    if count > MOST_PICTURES:
        raise NoPicture(f"holds more than {MOST_PICTURES} pictures")
    return count, (_frame(image, number) for number in range(count))


def _drawn(page: Any) -> Any:
    width, height = page.get_size()
    scale = min(RESOLUTION / 72, LONGEST_SIDE / max(width, height, 1))
    return page.render(scale=scale).to_pil().convert("L")


def _frame(image: Any, number: int) -> Any:
    from PIL import Image, ImageOps

    try:
        image.seek(number)
        upright = ImageOps.exif_transpose(image).convert("L")
    except Image.DecompressionBombError:
        raise NoPicture("is larger than any page") from None
    except (OSError, ValueError, EOFError, SyntaxError):
        raise NoPicture("is a damaged picture") from None
    if min(upright.size) < SHORTEST_SIDE:
        raise NoPicture("is too small to hold text")
    if max(upright.size) > LONGEST_SIDE:
        upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    return upright


def recognised(engine: Any, picture: Any) -> dict[str, Any]:
    """The boxes of a picture; of one that lies on its side, after it was turned."""
    import numpy

    best: dict[str, Any] = {}
    for turn in (0, 90, 270):
        turned = picture.rotate(turn, expand=True) if turn else picture
        grey = numpy.asarray(turned)
        found = engine(numpy.stack([grey] * 3, axis=-1))
        boxes = [
            ([[float(x), float(y)] for x, y in corners], text, round(float(sure), 3))
            for corners, text, sure in zip(
                found.boxes if found.boxes is not None else (), found.txts or (), found.scores or (), strict=False
            )
            if float(sure) >= LEAST_SURE and text.strip()
        ]
        tall = sum(len(text) for corners, text, _ in boxes if _is_tall(corners))
        upright = tall * 2 <= sum(len(text) for _, text, _ in boxes)
        page = {"size": list(turned.size), "boxes": boxes, "upright": upright, **shapes(grey, boxes)}
        if upright:
            return page
        best = best or page
    return best


def _is_tall(corners: list[list[float]]) -> bool:
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    return max(ys) - min(ys) > TALL * (max(xs) - min(xs))


def shapes(grey: Any, boxes: list[Any]) -> dict[str, Any]:
    """What is on a page besides text: pictures, and the frames around boxes."""
    import cv2
    import numpy

    dark = (grey < min(200, int(numpy.median(grey)) - 24)).astype(numpy.uint8)
    for corners, _, _ in boxes:
        cv2.fillPoly(dark, [numpy.array(corners, dtype=numpy.int32)], 0)
    closed = cv2.morphologyEx(dark, cv2.MORPH_CLOSE, numpy.ones((5, 5), numpy.uint8))
    height, width = grey.shape
    pictures: list[list[int]] = []
    frames: list[list[int]] = []
    count, _, stats, _ = cv2.connectedComponentsWithStats(closed, connectivity=8)
    for left, top, wide, tall, filled in stats[1 : min(count, 5_000)].tolist():
        if wide < 0.06 * width or tall < 0.02 * height or wide > 0.97 * width:
            continue
        area = [left, top, left + wide, top + tall]
        (frames if filled < 0.2 * wide * tall else pictures).append(area)
    return {"pictures": pictures, "frames": frames}


if __name__ == "__main__":
    sys.exit(main())
