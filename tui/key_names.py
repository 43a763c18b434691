"""Keys as a person writes them."""

from __future__ import annotations

SHOWN_KEYS = {
    "question_mark": "?",
    "left_parenthesis": "(",
    "right_parenthesis": ")",
    "left_curly_bracket": "{",
    "right_curly_bracket": "}",
    "left_square_bracket": "[",
    "right_square_bracket": "]",
    "apostrophe": "'",
    "slash": "/",
    "comma": ",",
    "full_stop": ".",
    "exclamation_mark": "!",
    "plus": "+",
    "equals_sign": "=",
    "minus": "-",
    "left": "←",
    "right": "→",
    "up": "↑",
    "down": "↓",
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "escape": "Esc",
    "enter": "Enter",
    "space": "Space",
    "tab": "Tab",
    "home": "Home",
    "end": "End",
    "delete": "Del",
    "f1": "F1",
}


SIGNS = {key: sign for key, sign in SHOWN_KEYS.items() if len(sign) == 1}
"""Those that write a sign, or are drawn as one."""


def drawn(key: str) -> str | None:
    """A key as the row of keys has it, `^d` for `ctrl+d`; nothing where it has no sign and is told by its name.

    Textual would look its sign up among the names of all characters.
    """
    *held, key = key.split("+")
    sign = key if len(key) == 1 else SIGNS.get(key)
    return sign and "+".join([*(one for one in held if one != "ctrl"), f"{'^' * ('ctrl' in held)}{sign}"])


def shown(keys: str) -> str:
    """Keys as a person writes them: `→ l`, `Ctrl+d`."""
    return " ".join(_shown_key(key.strip()) for key in keys.split(","))


def _shown_key(key: str) -> str:
    for modifier in ("ctrl", "shift"):
        if key.startswith(f"{modifier}+"):
            return f"{modifier.title()}+{_shown_key(key[len(modifier) + 1 :])}"
    return SHOWN_KEYS.get(key, key)
