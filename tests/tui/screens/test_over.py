"""What lies over a screen."""

from __future__ import annotations

from typing import Any

import pytest
from piloting import opened, pressed, settled
from textual._compositor import Compositor
from textual.geometry import Region

from store.paths import Paths
from tui.screens.asking import AskingScreen
from tui.screens.opening import Opening


@pytest.mark.usefixtures("painted_at_once")
async def test_a_form_that_becomes_lower_is_painted_with_all_around_it(
    paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its edges cut characters of the page in two: what it uncovers would begin and end with halves."""
    painted: set[Region] = set()
    update = Compositor.render_update

    def noted(compositor: Compositor, *others: Any, **named: Any) -> Any:
        painted.update(compositor._dirty_regions)
        return update(compositor, *others, **named)

    async with opened(paths, Opening("library"), (80, 24)) as pilot:
        form = AskingScreen("How 了 is read", "le", "one\ntwo\nthree", lambda typed: "no")
        pilot.app.push_screen(form)
        await settled(pilot)
        high = form.query_one(".asking").size.height
        monkeypatch.setattr(Compositor, "render_update", noted)
        await pressed(pilot, "enter")
        assert form.query_one(".asking").size.height < high and form.region in painted
