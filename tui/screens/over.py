"""What lies over a screen: a form, a list to choose from. The mouse closes it, and presses the keys it names."""

from __future__ import annotations

from typing import TypeVar

from textual.content import Content
from textual.events import Click
from textual.geometry import Size
from textual.screen import ModalScreen
from textual.style import Style

from tui.screens.steady import steady
from tui.typeset.cells import drawable

Result = TypeVar("Result")


@steady
class Over(ModalScreen[Result]):
    """A click beside it is Esc, whatever that means here."""

    def on_click(self, event: Click) -> None:
        """Leave, where nothing of it was clicked."""
        if event.widget is self:
            self.app.simulate_key("escape")

    def _refresh_layout(self, size: Size | None = None, scroll: bool = False) -> None:
        """Paint all when something has another size: a form that becomes lower uncovers halves of characters, and
        what is painted of a line then begins and ends where the form stood."""
        super()._refresh_layout(size, scroll)
        if self.is_current:
            self.refresh()

    def action_copy_text(self) -> None:
        """Ctrl+C: copy what is selected, or else leave as with Esc."""
        if self.get_selected_text() is None:
            self.app.simulate_key("escape")
        else:
            super().action_copy_text()


def pressing(*hints: tuple[str, str]) -> Content:
    """Keys and what they do, such as "Esc leaves": who clicks on the words presses the key."""
    said = (
        Content(words).stylize(Style.from_meta({"@click": f"app.simulate_key('{key}')"})) for key, words in hints
    )
    return Content(" · ").join(said)


def headed(text: str) -> Content:
    """A heading that may hold a title, a word or a name: brackets in it are text, which a bare string's are not."""
    return Content(drawable(text))
