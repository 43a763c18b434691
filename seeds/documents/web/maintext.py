"""Which part of a page is its article: where most running text stands together, and where it begins and ends."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, replace

from seeds.documents.imprint import LONGEST_NAME, is_imprint, names_only
from seeds.documents.web.notes import (
    SURELY_LAST,
    interrupts,
    is_sites_own,
    may_end,
    stands_above,
)
from seeds.documents.web.stretches import MarkupBlock
from seeds.documents.web.teasers import announces
from seeds.documents.web.titled import ENOUGH, Below, below_title, goes_on
from seeds.documents.web.weighing import BESIDE, STOP, characters, weight_of

NEARNESS = (1.0, 0.8, 0.5, 0.3, 0.2)
"""How much a stretch counts for the element it stands in, for the one around that, and so on."""
SHORTEST_NEIGHBOUR = 20
"""A paragraph beside the element that holds the article has at least so many characters."""
SMALLEST = 8
"""The text below a title is the article unless there is so many times as much elsewhere: it may be a summary."""
SMALL_PART = 20
"""A text without its title above it is doubted when it is less than such a part of the page."""
SCATTERED = 8
"""So many pieces of text and more, each in an element of its own, are no article without a title above them."""
FEWEST_TEASERS = 3
FEW, VERY_FEW = 200, 20
"""A text of fewer characters than this is doubted when there is more elsewhere."""
HEAD = 12
"""So many stretches at most stand above the first line of the text."""
AFTER = 10
"""So many stretches below the text are looked at for the page's notes."""


@dataclass(frozen=True, slots=True)
class MainText:
    """The stretches of an article, and those of the page before it, which may say who wrote it and when."""

    stretches: list[MarkupBlock]
    before: list[MarkupBlock]
    after: list[MarkupBlock]
    """The page's own notes below the text."""
    present: int
    """Chinese characters in running text anywhere on the page."""
    beside: int
    """Those of them in the largest part of the page that was left out."""
    teasers: int = 0
    """How many of its paragraphs announce other articles, right below a line that leads elsewhere."""
    titled: bool = False
    """Whether it stands right below its title."""
    shown: int = 0
    """Chinese characters anywhere on the page, its links and menus as well."""

    @property
    def kept(self) -> int:
        """Chinese characters of the article."""
        return sum(map(characters, self.stretches))

    @property
    def doubtful(self) -> bool:
        """Whether much more running text stands elsewhere on the page."""
        kept = self.kept
        if not self.titled and kept * SMALL_PART < self.shown:
            return True
        return self.beside > max(2 * kept, FEW) or (kept < VERY_FEW and self.present > FEW)

    @property
    def told(self) -> int:
        """Chinese characters of its sentences, without the site's own."""
        weighty = (stretch for stretch in self.stretches if STOP.search(stretch.text) and weight_of(stretch) >= 1)
        return sum(characters(stretch) for stretch in weighty if not is_sites_own(stretch.text))

    @property
    def teasing(self) -> bool:
        """Whether most of it announces other articles."""
        paragraphs = sum(1 for stretch in self.stretches if STOP.search(stretch.text) and not stretch.level)
        return self.teasers >= FEWEST_TEASERS and self.teasers * 2 >= paragraphs

    @property
    def scattered(self) -> bool:
        """Whether its pieces stand all over the page, as the teasers of a front page do."""
        homes = {stretch.home for stretch in self.stretches}
        headed = self.titled or any(stretch.level == 1 for stretch in self.stretches[:1])
        return not headed and len(self.stretches) >= SCATTERED and len(homes) * 3 >= len(self.stretches) * 2


def main_text(stretches: list[MarkupBlock], title: str = "") -> MainText:
    """The part of a page that is its article."""
    weights = [weight_of(stretch) for stretch in stretches]
    root = _root(stretches, weights)
    if not root:
        kept = [stretch for stretch in stretches if not stretch.is_linked]
        return MainText(kept, [], [], 0, 0, shown=sum(map(characters, stretches)))
    places = [place for place, stretch in enumerate(stretches) if root in stretch.path]
    found = _between(*_with_neighbours(places, root, stretches, weights), root, stretches, weights, title)
    below = below_title(stretches, weights, title)
    much = sum(map(weight_of, found.stretches))
    if below and not found.teasing and _is_titles(found, below, stretches, weights):
        last = stretches.index(found.stretches[-1]) + 1
        found = _between(below.first, last, 0, stretches, weights, title)
    own = below and not any(announces(place, stretches) for place in range(below.first, below.last))
    if below and ((found.teasing and own) or (_apart(found, below) and below.held * SMALLEST > much)):
        found = _between(below.first, below.last, 0, stretches, weights, title)
    shown = sum(map(characters, stretches))
    found = replace(found, titled=below is not None and not _apart(found, below), shown=shown)
    if found.titled or not found.doubtful:
        return found
    other = replace(_between(*_longest_run(stretches, weights), 0, stretches, weights, title), shown=shown)
    return max(found, other, key=lambda text: text.kept - text.beside)


def _is_titles(found: MainText, below: Below, stretches: list[MarkupBlock], weights: list[float]) -> bool:
    """Whether the text further below is the title's as well: what stands between is a summary, or its beginning."""
    begin = len(found.before)
    if below.first < begin < below.last and sum(weights[below.first : begin]) >= ENOUGH:
        return True
    return goes_on(below, found.stretches, stretches)


def _apart(found: MainText, below: Below) -> bool:
    """Whether nothing of the text stands right below the title."""
    begin = len(found.before)
    return begin >= below.last or begin + len(found.stretches) <= below.first


def _with_neighbours(
    places: list[int], root: int, stretches: list[MarkupBlock], weights: list[float]
) -> tuple[int, int]:
    """From where to where the element reaches, with the paragraphs right before and after it."""
    first, last = places[0], places[-1] + 1
    path = stretches[first].path
    around = set(path[: path.index(root)][-2:])

    def belongs(place: int) -> bool:
        stretch = stretches[place]
        plain = weights[place] >= SHORTEST_NEIGHBOUR and not stretch.beside and not stretch.level
        return plain and not around.isdisjoint(stretch.path) and not may_end(stretch.text)

    while first and belongs(first - 1):
        first -= 1
    while last < len(stretches) and belongs(last):
        last += 1
    return first, last


def _between(
    first: int, last: int, root: int, stretches: list[MarkupBlock], weights: list[float], title: str
) -> MainText:
    """The text among the stretches of a part of the page."""
    weight = sum(weights[first:last])
    inside = [
        place
        for place in range(first, last)
        if weights[place] or not (stretches[place].is_linked or stretches[place].around)
    ]
    inside = [place for place in inside if not interrupts(stretches[place].text)]
    inside, _ = _without_end(inside, stretches, weights)  # a part beside may end it
    inside = _without_parts_beside(inside, stretches, weights, root, weight)
    inside, notes = _without_end(inside, stretches, weights)
    inside = _without_beginning(inside, stretches, title)
    kept = [stretches[place] for place in inside]
    begin = inside[0] if inside else first
    present = sum(characters(stretch) for stretch, weight in zip(stretches, weights, strict=True) if weight >= 1)
    left = _left(stretches, weights, kept)
    teasers = sum(announces(place, stretches) for place in inside)
    return MainText(kept, stretches[:begin], [stretches[place] for place in notes], present, left, teasers)


def _root(stretches: list[MarkupBlock], weights: list[float]) -> int:
    """The number of the element that holds the article, or 0 for a page without running text."""
    near: dict[int, float] = defaultdict(float)
    whole: dict[int, float] = defaultdict(float)
    noise: Counter[int] = Counter()
    around: dict[int, int] = {}
    total = sum(weights)
    flagged: dict[int, float] = defaultdict(float)
    for stretch, weight in zip(stretches, weights, strict=True):
        for number in stretch.beside:
            flagged[number] += weight
    harmless = {number for number, held in flagged.items() if held * 2 > total}  # all of the text stands in it
    for stretch, weight in zip(stretches, weights, strict=True):
        outer = 0
        counts = weight * (1.0 if harmless.issuperset(stretch.beside) else BESIDE)
        for number in stretch.path:
            around.setdefault(number, outer)
            outer = number
            whole[number] += counts
            noise[number] += 0 if weight else len(stretch.text)
        for nearness, number in zip(NEARNESS, reversed(stretch.path), strict=False):
            near[number] += counts * nearness
    if not total or not near:
        return 0
    best = max(near, key=lambda number: (near[number], number))
    root, outer = best, around.get(best, 0)
    while outer:
        more, more_noise = whole[outer] - whole[root], noise[outer] - noise[best]
        if more > 0.15 * whole[best] and more > 2 * more_noise and outer not in flagged:
            root = best = outer
        elif outer in flagged or more_noise > whole[best]:
            break
        outer = around.get(outer, 0)
    return root


def _longest_run(stretches: list[MarkupBlock], weights: list[float]) -> tuple[int, int]:
    """From where to where most running text follows one another, whatever elements it stands in."""
    best, total = (0.0, 0, 0), 0.0
    first = 0
    for place, (stretch, weight) in enumerate(zip(stretches, weights, strict=True)):
        total += weight if weight and not stretch.beside else -float(len(stretch.text))
        if total <= 0:
            first, total = place + 1, 0.0
        best = max(best, (total, first, place + 1))
    return best[1], best[2]


def _without_parts_beside(
    inside: list[int], stretches: list[MarkupBlock], weights: list[float], root: int, weight: float
) -> list[int]:
    """The places without small parts whose names say that they stand beside the text."""
    held: dict[int, float] = defaultdict(float)
    for place in inside:
        for number in stretches[place].beside:
            if number > root:
                held[number] += weights[place]
    small = {number for number, part in held.items() if part < 0.25 * weight}
    plain = sum(weights[place] for place in inside if not stretches[place].around) * 2 > weight
    inside = [place for place in inside if not (plain and stretches[place].around)]
    return [place for place in inside if not small.intersection(stretches[place].beside)]


def _without_end(
    inside: list[int], stretches: list[MarkupBlock], weights: list[float]
) -> tuple[list[int], list[int]]:
    """The places up to the line that ends the article, and those of the notes below it."""
    weight = sum(weights[place] for place in inside)
    after = 0.0
    cut = len(inside)
    for number in range(len(inside) - 1, 0, -1):
        stretch = stretches[inside[number]]
        after += weights[inside[number]]
        if after > SURELY_LAST * weight:
            break
        if may_end(stretch.text, after, weight):
            cut = number
    below = inside[cut - 1] + 1 if inside else 0
    return inside[:cut], list(range(below, min(below + AFTER, len(stretches))))


def _without_beginning(inside: list[int], stretches: list[MarkupBlock], title: str) -> list[int]:
    """The places from the first one that is text: not the title again, a date line or a button."""
    bare = "".join(title.split())
    begin = 0
    for number, place in enumerate(inside[:HEAD]):
        stretch = stretches[place]
        text = stretch.text
        again = bare and len(text) > 3 and "".join(text.split()) in bare
        named = number == begin and place and not stretch.level and _names(text, stretches[place - 1].text, bare)
        if again or named or stands_above(text):
            begin = number + 1
        elif len(text) > LONGEST_NAME or STOP.search(text) or stretch.level:
            break
    rest = inside[begin:] or inside
    return _below(inside, stretches, bare) if _title_below(rest, stretches, bare) else rest


def _names(text: str, above: str, title: str) -> bool:
    """Whether a line right below the title or the day is nothing but who wrote the text."""
    return names_only(text) and (is_imprint(above) or "".join(above.split()) == title)


def _title_below(inside: list[int], stretches: list[MarkupBlock], bare: str) -> bool:
    """Whether the title stands again a little below: what is above it is the page's."""
    return bool(bare) and any(
        stretches[place].kind == "heading" and "".join(stretches[place].text.split()) == bare
        for place in inside[1:8]
    )


def _below(inside: list[int], stretches: list[MarkupBlock], bare: str) -> list[int]:
    place = max(n for n, at in enumerate(inside[:20]) if "".join(stretches[at].text.split()) == bare)
    return _without_beginning(inside[place:], stretches, bare)


def _left(stretches: list[MarkupBlock], weights: list[float], kept: list[MarkupBlock]) -> int:
    """The Chinese characters of the largest part that was left out."""
    taken = set(map(id, kept))
    parts: Counter[int] = Counter()
    for stretch, weight in zip(stretches, weights, strict=True):
        if id(stretch) not in taken and weight >= 1 and not stretch.beside:
            parts[stretch.home] += characters(stretch)
    return max(parts.values(), default=0)
