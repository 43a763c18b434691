"""What was foreseen may be raised anywhere, not only in work beside the keys: a key that needs a notebook which
another program has put out of reach meanwhile. It is told in a line there too, and never as a traceback.
"""

from __future__ import annotations

from typing import Any, TypeVar

from textual.app import App
from textual.dom import DOMNode
from textual.message import Message
from textual.message_pump import MessagePump

from tui.screens.background import told
from tui.screens.messages import Trouble
from tui.screens.replaced import foreseen

GOES_ON = ("_flush_next_callbacks", "_tick")
"""Where Textual calls what was asked for when a form is closed or a time is up: nothing hangs on its outcome."""
Kind = TypeVar("Kind", bound=type[MessagePump])


def steady(kind: Kind) -> Kind:
    """Screens of this kind, or an app, that work on when what they were told cannot be done."""
    dispatch = kind._dispatch_message

    async def dispatched(self: MessagePump, message: Message) -> None:
        try:
            await dispatch(self, message)
        except Exception as error:
            known = foreseen(error)
            if known is None or not self.app.screen_stack:  # nothing could be seen of it
                raise
            self.app.post_message(Trouble(known))

    setattr(kind, "_dispatch_message", dispatched)  # noqa: B010 - a method to mypy
    return kind


@steady
class SteadyApp(App[None]):
    """An app of such screens."""

    async def _dispatch_action(self, namespace: DOMNode, action_name: str, params: Any) -> bool:
        """What a key cannot do holds up no key behind it."""
        try:
            return await super()._dispatch_action(namespace, action_name, params)
        except Exception as error:
            if not (known := foreseen(error)):
                raise
            self.post_message(Trouble(known))
            return True

    def _handle_exception(self, error: Exception) -> None:
        """After a form, a pause or a thread the program goes on; where it cannot, as in a widget that is half made,
        it ends with the line.
        """
        raised = getattr(error, "error", error)  # what failed in a thread comes wrapped
        known = foreseen(raised)
        if known is None:
            super()._handle_exception(error)
        elif self.screen_stack and (raised is not error or caught_in(error) in GOES_ON):
            self.post_message(Trouble(known))
        else:
            self._return_code = 1
            self._exit_renderables.append(f"jingdu: {told(known)}")
            self._close_messages_no_wait()


def caught_in(error: Exception) -> str:
    """The function of Textual's that something was raised through to, and that gave it up."""
    way = error.__traceback__
    return way.tb_frame.f_code.co_name if way else ""
