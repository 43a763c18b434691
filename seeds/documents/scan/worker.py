"""The process that looks at pictures of pages. It is handed a file, and tells each page as a line of JSON.

`python -m seeds.documents.scan.worker [NUMBER…]` reads the file from standard input. The models lie inside the
package that recognises (rapidocr), so that nothing is downloaded; it is kept quiet.
"""

from __future__ import annotations

import json
import logging
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from io import BytesIO
from math import prod
from typing import Any

from seeds.documents.scan.looking import looked_at
from seeds.documents.scan.turning import the_right_way_up

LONGEST_SIDE = 3_600
"""Pixels of a picture's longer side at most: more only takes time and memory."""
SHORTEST_SIDE = 32
MOST_PIXELS = 150_000_000
MOST_PICTURES = 200
RESOLUTION = 200
"""Dots per inch at which a PDF's pages are drawn."""
MOST_THREADS = 4
MEMORY = 1536 * 1024**2
"""Bytes that recognition may take; beyond them the process ends, and the reader is told."""


class NoPicture(Exception):
    """What is wrong with the file, in words for a person."""


def main() -> int:
    """Recognise what comes on standard input."""
    _bounded()
    data = sys.stdin.buffer.read()
    told = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # whatever a library prints does not belong between the pages
    try:
        for page in pages(data, [int(number) for number in sys.argv[1:]]):
            print(json.dumps(page, ensure_ascii=False), file=told, flush=True)
    except NoPicture as wrong:
        print(json.dumps({"wrong": str(wrong)}, ensure_ascii=False), file=told, flush=True)
    return 0


def _bounded() -> None:
    """Take no more memory than was promised, where the system can see to it."""
    try:
        import resource
    except ImportError:  # on Windows
        return
    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))


def pages(data: bytes, numbers: Sequence[int] = ()) -> Iterator[dict[str, Any]]:
    """Every page with its boxes; before each, how many there are. Of a PDF perhaps only those of these numbers."""
    logging.disable(logging.CRITICAL)
    engine = None
    count, drawn = pictures(data, numbers)
    for number, picture in enumerate(drawn, 1):
        engine = engine or recogniser()
        yield {"begins": number, "of": count}
        yield recognised(engine, picture)


def recogniser() -> Any:
    """The engine with its own models, and nothing from outside."""
    from rapidocr import RapidOCR

    params = {
        "Global.log_level": "critical",
        "Global.max_side_len": 2400,
        "Global.use_cls": False,  # whether a page lies on its head is told by all its lines, not by each for itself
        "Global.return_word_box": True,
        "Global.return_single_char_box": True,
        "EngineConfig.onnxruntime.intra_op_num_threads": min(os.cpu_count() or 1, MOST_THREADS),
    }
    return RapidOCR(params=params)


def pictures(data: bytes, numbers: Sequence[int] = ()) -> tuple[int, Iterator[Any]]:
    """How many pictures there are, and each as grey values, upright as its camera says."""
    if b"%PDF-" in data[:1024]:
        import pypdfium2

        document = pypdfium2.PdfDocument(data)
        wanted = numbers or range(len(document))
        return len(wanted), (_drawn(document[number]) for number in wanted)
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
    """A page of a PDF; its pictures are as small as those that come alone, however few bytes they are packed in."""
    import pypdfium2

    for picture in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]):
        if prod(picture.get_px_size()) > MOST_PIXELS:
            raise NoPicture("is larger than any page")
    width, height = page.get_size()
    scale = min(RESOLUTION / 72, LONGEST_SIDE / max(width, height, 1))
    return page.render(scale=scale).to_pil().convert("L")


def _frame(image: Any, number: int) -> Any:
    from PIL import Image, ImageOps

    try:
        image.seek(number)
        if image.format == "JPEG":
            image.draft("L", (LONGEST_SIDE, LONGEST_SIDE))  # a large photograph is made smaller while it is read
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
    """The boxes of a picture, after it was turned the right way up."""
    return the_right_way_up(lambda turn: looked_at(engine, picture.rotate(turn, expand=True) if turn else picture))


if __name__ == "__main__":
    sys.exit(main())
