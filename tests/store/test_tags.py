"""Tags in one line: what is shown in a field comes back as it was."""

from __future__ import annotations

from each import each
from hypothesis import given
from hypothesis import strategies as st

from store.export.editing import tags_in as tags_in_markdown
from store.tags import line_of, retagged, tags_in

TAGS = st.lists(st.text(st.sampled_from("ab物业-"), min_size=1).map(lambda tag: tag.strip("-") or "x"), unique=True)


@each(
    ("line", "tags"),
    [
        ("物业 社区", ["物业", "社区"]),
        ("#物业 #社区", ["物业", "社区"]),
        ("local government, 物业", ["local government", "物业"]),
        ("#local government #物业", ["local government", "物业"]),
        ("、物业，社区 ", ["物业", "社区"]),
        ("-#local government 物业", ["-#local government 物业"]),
        ("  # ", []),
        ("", []),
    ],
)
def test_tags_are_told_apart(line: str, tags: list[str]) -> None:
    """Blanks part them, unless commas or signs do."""
    assert tags_in(line) == tags


@given(TAGS, st.booleans())
def test_what_a_field_shows_comes_back(tags: list[str], blank: bool) -> None:
    """Nobody's tags change because he edits the note beside them."""
    given_tags = [*tags, "local government"] if blank else tags
    assert tags_in(line_of(given_tags)) == given_tags


def test_signs_part_tags_in_markdown() -> None:
    """As other programs write them; an exported tag keeps its blank."""
    assert tags_in_markdown("#物业 #社区") == ["物业", "社区"]
    assert tags_in_markdown("#基层 治理, #物业") == ["基层 治理", "物业"]
    assert tags_in_markdown("基层 治理") == ["基层 治理"]


def test_a_minus_takes_a_tag_away() -> None:
    """What is typed adds to the tags that are there; each stands once, and an empty line changes nothing."""
    change = retagged("#河 -#山")
    assert change and change.of(("山", "海", "河")) == ("海", "河")
    assert retagged("湖").of(("山",)) == ("山", "湖")
    assert not retagged("  ")
