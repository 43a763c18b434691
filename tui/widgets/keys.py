"""The row of keys at the foot of a screen: Help and Quit stay in sight, of the others as many as there is room for.

No label is ever cut: where the row is short its keys stand closer together, and then the last ones are left out.
One widget draws them all, since screens change their keys often and a widget a key is slow to come and go.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import ClassVar, NamedTuple

from rich.segment import Segment
from textual.events import Leave, MouseDown, MouseMove, Resize
from textual.reactive import reactive
from textual.screen import Screen
from textual.strip import Strip
from textual.widget import Widget
from textual.widgets import Input

from tui.key_names import drawn
from tui.typeset.cells import cells

PINNED = ("help", "leave")
"""The actions that are always in sight, as they stand from left to right."""
ELSEWHERE = ("glossary", "lookup", "review")
"""The actions that lead to other screens: shown where room is left; they never press the others together."""


class Key(NamedTuple):
    """A key of the row."""

    key: str
    """Its name to Textual."""
    action: str
    shown: str
    """Its name to a person."""
    label: str
    help: str
    """What is told of it to whoever points at it."""
    start: int = 0
    """The column in which it begins."""
    wide: bool = True
    """Whether there is a blank on both of its sides."""

    @property
    def width(self) -> int:
        """The cells it takes, with those around it."""
        return cells(self.shown) + cells(self.label) + (3 if self.wide else 2)

    @property
    def end(self) -> int:
        """The column after it."""
        return self.start + self.width


class Keys(Widget, can_focus=False):
    """The keys of a screen, each of which may be clicked on."""

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {"keys--key", "keys--label", "keys--hover"}
    DEFAULT_CSS = """
    Keys {
        dock: bottom;
        height: 1;
        background: $background;
        .keys--key { color: $footer-key-foreground; text-style: bold; }
        .keys--label { color: $footer-description-foreground; }
        .keys--hover { background: $block-hover-background; }
    }
    """

    row: reactive[tuple[Key, ...]] = reactive((), init=False)
    """The keys that are shown, from left to right."""
    pointed: reactive[Key | None] = reactive(None, init=False)
    """The key the mouse is over."""

    def on_mount(self) -> None:
        """The screen says when its keys change."""
        self.screen.bindings_updated_signal.subscribe(self, self._put_together_anew)

    def on_unmount(self) -> None:
        """Nobody is told any more."""
        self.screen.bindings_updated_signal.unsubscribe(self)

    def _put_together_anew(self, screen: Screen[object]) -> None:
        if screen.app.app_focus and self.is_attached:
            self._put_together()

    def _put_together(self) -> None:
        """What the screen does, then the pinned keys."""
        screen = self.screen
        bindings = screen.active_bindings
        labels = getattr(screen, "labels", {})
        keys: dict[str, Key] = {}
        for _, binding, _, tooltip in bindings.values():
            if binding.show and binding.action not in keys:
                label = labels.get(binding.action, binding.description)
                shown = drawn(binding.key) or self.app.get_key_display(binding)
                keys[binding.action] = Key(binding.key, binding.action, shown, label, tooltip)
        # What leads nowhere from here is not offered: to this very screen, or back where nothing lies behind.
        nowhere = (*getattr(screen, "WHERE", ()), *["go_back"] * (not getattr(screen, "WAY_BACK", True)))
        silent = (*PINNED, *nowhere, *getattr(screen, "idle", ()))
        others = [key for key in keys.values() if key.action not in silent]
        pinned = [keys[action] for action in PINNED if action in keys]
        if isinstance(line := screen.focused, Input):  # what one types goes there, so it alone has keys
            others = [key for key in others if bindings[key.key].node is line]
        self.row = laid_out(others, pinned, self.app.size.width)

    def on_resize(self, event: Resize) -> None:
        """Another window has room for others."""
        if self.row:
            self._put_together()

    # The mouse ------------------------------------------------------------------------------------------

    def _key_at(self, x: int) -> Key | None:
        return next((key for key in self.row if key.start <= x < key.end), None)

    def on_mouse_down(self, event: MouseDown) -> None:
        """A click on a key is the key."""
        if key := self._key_at(event.x):
            self.app.simulate_key(key.key)

    def on_mouse_move(self, event: MouseMove) -> None:
        """The mouse is over a key, or between two."""
        self.pointed = self._key_at(event.x)

    def on_leave(self, event: Leave) -> None:
        """The mouse is elsewhere."""
        self.pointed = None

    def watch_pointed(self, pointed: Key | None) -> None:
        """What it does is told where the mouse rests, and its pointer shows that it may be clicked on."""
        self.tooltip = pointed.help if pointed else None
        self.styles.pointer = "pointer" if pointed else "default"

    # Drawing --------------------------------------------------------------------------------------------

    def render_line(self, y: int) -> Strip:
        """The keys with their labels, whatever lies between them bare."""
        base = self.rich_style
        key_style, label_style, hover = (
            self.get_component_rich_style(f"keys--{part}", partial=True) for part in ("key", "label", "hover")
        )
        line: list[Segment] = []
        at = 0
        for key in self.row:
            under = base + hover if key == self.pointed else base
            shown, label = (f" {key.shown} ", f"{key.label} ") if key.wide else (key.shown, f" {key.label}")
            if at < key.start:
                line.append(Segment(" " * (key.start - at), base))
            line += (Segment(shown, under + key_style), Segment(label, under + label_style))
            at = key.start + cells(shown + label)
        return Strip(line).adjust_cell_length(self.size.width, base)


def laid_out(others: Sequence[Key], pinned: Sequence[Key], room: int) -> tuple[Key, ...]:
    """The keys that there is room for, each at its place, the pinned ones at the right end."""
    main = [key for key in others if key.action not in ELSEWHERE]
    wide = sum(key.width for key in (*main, *pinned)) <= room
    others, pinned = ([key._replace(wide=wide) for key in keys] for keys in (others, pinned))
    end = max(room - sum(key.width for key in pinned), 0)
    fitting = list(takewhile(lambda key: key.end <= end, in_a_row(others, 0)))
    return (*fitting, *in_a_row(pinned, end))


def in_a_row(keys: Sequence[Key], start: int) -> Iterator[Key]:
    """Each begins where the one before it ends."""
    for key in keys:
        yield key._replace(start=start)
        start += key.width
