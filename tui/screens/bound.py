"""Which keys do what, from what has the focus up to the program.

Textual asks which character each key writes, again with every key, as a field takes characters for itself. It looks
them up among the names of all characters; where there is no field, nobody needs to know.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

from textual.binding import BindingsMap
from textual.dom import DOMNode
from textual.screen import Screen

Chain = list[tuple[DOMNode, BindingsMap]]
Kind = TypeVar("Kind", bound=type[Screen[Any]])


def bound(kind: Kind) -> Kind:
    """Screens of this kind, which ask it only where something takes characters."""
    theirs = kind._binding_chain.fget  # type: ignore[attr-defined]

    def chain(screen: Screen[Any]) -> Chain:
        focused = screen.focused
        nodes: Sequence[DOMNode] = (screen, screen.app)
        if focused is not None and not focused.loading:
            nodes = focused.ancestors_with_self
        return theirs(screen) if any(map(takes_characters, nodes)) else bound_keys(screen, nodes)

    type.__setattr__(kind, "_binding_chain", property(chain))
    return kind


def bound_keys(screen: Screen[Any], nodes: Sequence[DOMNode]) -> Chain:
    """The keys of each, by the reader's own where he has set any."""
    chain = [(node, node._bindings.copy()) for node in nodes]
    if keys := screen.app._keymap:
        for node, bindings in chain:
            if clashed := bindings.apply_keymap(keys).clashed_bindings:
                screen.app.handle_bindings_clash(clashed, node)
    return chain


def takes_characters(node: DOMNode) -> bool:
    """Whether keys may be text to it."""
    return type(node).check_consume_key is not DOMNode.check_consume_key
