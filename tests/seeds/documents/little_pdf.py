"""PDFs of a few lines, written by hand: a font that nobody has to embed, and text at given places."""

from __future__ import annotations

from typing import NamedTuple


class Set(NamedTuple):
    """A line of text on a page of 600 by 800 points, counted from its upper left corner."""

    left: float
    top: float
    text: str
    size: float = 10.0
    bold: bool = False
    linked: bool = False
    """Whether it leads elsewhere."""


def pdf(
    *pages: list[Set],
    extra: str = "",
    trailer: str = "",
    picture: bool = False,
    widths: str = "",
    info: str = "",
) -> bytes:
    """A PDF with these pages; `widths` are those of the letters that are not as wide as tall."""
    font = (
        "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[<</Type/Font"
        "/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>"
        f"/DW 1000{widths}"
        "/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[0 -200 1000 900]"
        "/Ascent 880/Descent -120/CapHeight 880/StemV 80/ItalicAngle 0>>>>]>>"
    )
    bold = font.replace("STSong-Light", "STHeiti-Bold")
    image = (
        "<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>"
        "stream\n\x7f\nendstream"
    )
    objects = ["", "", font, image, bold]
    numbers = []
    for page in pages:
        drawn = "".join(
            f"BT /F{1 + line.bold} {line.size} Tf {line.left} {800 - line.top - line.size} Td"
            f" <{line.text.encode('utf-16-be').hex()}> Tj ET\n"
            for line in page
        )
        drawn += "q 500 0 0 700 50 50 cm /I1 Do Q\n" if picture else ""
        objects.append(f"<</Length {len(drawn)}>>stream\n{drawn}\nendstream")
        numbers.append(len(objects) + 1)
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents {len(objects)} 0 R"
            f"/Annots[{''.join(_link(line) for line in page if line.linked)}]"
            "/Resources<</Font<</F1 3 0 R/F2 5 0 R>>/XObject<</I1 4 0 R>>>>>>"
        )
    objects[0] = f"<</Type/Catalog/Pages 2 0 R{extra}>>"
    kids = " ".join(f"{number} 0 R" for number in numbers)
    objects[1] = f"<</Type/Pages/Kids[{kids}]/Count {len(numbers)}>>"
    if info:
        objects.append(f"<<{info}>>")
        trailer += f"/Info {len(objects)} 0 R"
    out = b"%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{content}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    head = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    tail = f"trailer<</Size {len(objects) + 1}/Root 1 0 R{trailer}>>\nstartxref\n{len(out)}\n%%EOF\n"
    return out + (head + tail).encode("latin-1")


def _link(line: Set) -> str:
    right, top = line.left + len(line.text) * line.size, 800 - line.top
    return (
        f"<</Type/Annot/Subtype/Link/Rect[{line.left} {top - line.size} {right} {top}]"
        "/A<</S/URI/URI(http://example.org/)>>>>"
    )


def column(text: str, left: float, top: float, letters: int, size: float = 10.0, indent: int = 2) -> list[Set]:
    """A paragraph set in lines of so many letters, the first of them set in."""
    lines = []
    rest, at = text, indent
    while rest:
        end = letters - at
        end += rest[end : end + 1] in "，。" if len(rest) > end else 0  # no line begins with a stop
        lines.append(Set(left + at * size, top, rest[:end], size))
        rest, at, top = rest[end:], 0, top + 1.6 * size
    return lines
