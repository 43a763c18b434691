"""A page that leans, was seen from aside or is bent: where everything would stand if it lay flat and straight.

Two smooth surfaces are laid through what is known: that a line of print is level, and that lines of a column begin,
and end, one below the other. What is there is found from the page's own lines, whatever made them lean.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from statistics import median

Point = tuple[float, float]
Corners = Sequence[Sequence[float]]
Straight = Callable[[float, float], Point]
"""From a place on the picture to the place on the straight page."""

LONG = 4.0
"""A line so many times as long as tall tells which way it runs."""
FEW, MANY = 3, 16
"""With fewer lines nothing is known; with so many, how the page is bent."""
UNDER = 2.6
"""The next line of a column is at most so many lines below."""
BESIDE = 0.7
"""Lines that begin, or end, so many letters apart belong below one another; others are indented."""
EVEN = 0.3
"""Lines that begin so many letters apart begin at one place."""
ODD = 3.0
"""What is so many times as far off as usual is no such line."""
STIFF = 1e-4
"""How little is believed of what few lines show."""

_LEVEL: tuple[Callable[[float, float], float], ...] = (
    lambda x, y: x,
    lambda x, y: x * x,
    lambda x, y: x * y,
    lambda x, y: x * x * x,
    lambda x, y: x * x * y,
    lambda x, y: x * y * y,
)
_UPRIGHT: tuple[Callable[[float, float], float], ...] = (
    lambda x, y: y,
    lambda x, y: x * y,
    lambda x, y: y * y,
    lambda x, y: x * y * y,
    lambda x, y: x * x * y,
)


def straightening(lines: Sequence[Corners], width: float, height: float) -> Straight:
    """What straightens a page, from its lines' corners: upper left, upper right, lower right, lower left."""
    scale = max(width, height, 1) / 2
    sides = [_sides(corners, width, height, scale) for corners in lines]
    long = [(left, right, tall) for left, right, tall in sides if right[0] - left[0] > LONG * tall]
    if len(long) < FEW:
        return lambda x, y: (x, y)
    level = _surface(
        _LEVEL if len(long) >= MANY else _LEVEL[:1],
        [((left, right), left[1] - right[1]) for left, right, _ in long],
    )
    flat = [[(x, y + level(x, y)) for x, y in ends] for *ends, _ in long]
    heights = [tall for *_, tall in long]
    pairs = [pair for ends in zip(*flat, strict=True) for pair in _below(ends, heights)]
    upright = _surface(_UPRIGHT if len(pairs) >= MANY else _UPRIGHT[:1], pairs)
    begin, tall = [left for left, _ in flat], median(heights)
    if _evenness(begin, _as_it_is, tall) >= _evenness(begin, upright, tall):
        upright = _as_it_is  # small differences from line to line add up, though the columns stand upright

    def straight(x: float, y: float) -> Point:
        across, down = (x - width / 2) / scale, (y - height / 2) / scale
        down += level(across, down)
        across += upright(across, down)
        return across * scale + width / 2, down * scale + height / 2

    return straight


def _as_it_is(_x: float, _y: float) -> float:
    return 0.0


def _evenness(ends: Sequence[Point], surface: Callable[[float, float], float], tall: float) -> int:
    """How well lines of all the page begin one below the other, when they are moved as a surface says."""
    places = Counter(round((x + surface(x, y)) / (EVEN * tall)) for x, y in ends)
    return sum((places[at] + places[at + 1]) ** 2 for at in places)


Line = tuple[Point, Point, float]
"""The middle of its left end and of its right end, and how tall it is."""
Wanted = tuple[tuple[Point, Point], float]
"""Two places, and by how much the surface is to differ between them."""


def _sides(corners: Corners, width: float, height: float, scale: float) -> Line:
    upper_left, upper_right, lower_right, lower_left = (
        ((x - width / 2) / scale, (y - height / 2) / scale) for x, y in corners
    )
    left = (upper_left[0] + lower_left[0]) / 2, (upper_left[1] + lower_left[1]) / 2
    right = (upper_right[0] + lower_right[0]) / 2, (upper_right[1] + lower_right[1]) / 2
    return left, right, max(lower_left[1] - upper_left[1], 1e-6)


def _below(ends: Sequence[Point], heights: Sequence[float]) -> list[Wanted]:
    """Ends of lines that stand below one another."""
    found: list[Wanted] = []
    ordered = sorted(zip(ends, heights, strict=True), key=lambda end: end[0][1])
    for number, (place, tall) in enumerate(ordered):
        for beneath, _ in ordered[number + 1 :]:
            if beneath[1] - place[1] > UNDER * tall:
                break
            if beneath[1] - place[1] > 0.5 * tall and abs(beneath[0] - place[0]) < BESIDE * tall:
                found.append(((place, beneath), place[0] - beneath[0]))
                break
    return found


def _surface(
    terms: Sequence[Callable[[float, float], float]], wanted: Sequence[Wanted]
) -> Callable[[float, float], float]:
    """The smooth surface that differs between places as is wanted, but for odd ones."""
    known = list(wanted)
    factors = [0.0] * len(terms)
    for _ in range(3):
        if not known:
            break
        rows = [[term(*end) - term(*start) for term in terms] for (start, end), _ in known]
        factors = _solved(rows, [rise for _, rise in known])
        off = [
            abs(sum(f * value for f, value in zip(factors, row, strict=True)) - rise)
            for row, (_, rise) in zip(rows, known, strict=True)
        ]
        most = ODD * median(off) + 1e-9
        known = [one for one, far in zip(known, off, strict=True) if far <= most]
    return lambda x, y: sum(f * term(x, y) for f, term in zip(factors, terms, strict=True))


def _solved(rows: Sequence[Sequence[float]], rises: Sequence[float]) -> list[float]:
    """The factors that fit best (least squares, held back a little)."""
    count = len(rows[0])
    matrix = [
        [sum(row[i] * row[j] for row in rows) + (STIFF * len(rows) if i == j else 0.0) for j in range(count)]
        + [sum(row[i] * rise for row, rise in zip(rows, rises, strict=True))]
        for i in range(count)
    ]
    for i in range(count):
        pivot = max(range(i, count), key=lambda row: abs(matrix[row][i]))
        matrix[i], matrix[pivot] = matrix[pivot], matrix[i]
        for j in range(i + 1, count):
            factor = matrix[j][i] / matrix[i][i]
            matrix[j] = [value - factor * above for value, above in zip(matrix[j], matrix[i], strict=True)]
    factors = [0.0] * count
    for i in reversed(range(count)):
        rest = sum(matrix[i][j] * factors[j] for j in range(i + 1, count))
        factors[i] = (matrix[i][count] - rest) / matrix[i][i]
    return factors
