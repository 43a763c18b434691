"""`config.toml`: read at the start, written by the settings screen, with the reader's own lines left in place."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from tui.desk.settings.settings import SETTINGS, Config, config_from

HEAD = "jingdu reads this file at its start; the settings screen writes it. Lines of your own stay."
KEYS_HEAD = 'Own keys, by the command\'s name: next_word = "right,l". The help screen shows the names.'
HELPERS_HEAD = "Helpers: commands of your own that answer about what is in hand (e); the README shows some."


def load(path: Path) -> tuple[Config, tuple[str, ...]]:
    """The settings in use and what in the file could not be used, a line each; a missing file is no fault."""
    try:
        text = path.read_text(encoding="utf-8-sig")
        config, faults = config_from(table_of(text))
    except FileNotFoundError:
        return Config(), ()
    except OSError as error:
        return Config(), (f"{path.name} cannot be read: {error.strerror}",)
    except UnicodeDecodeError:
        return Config(), (f"{path.name} cannot be read: it is not UTF-8",)
    except ValueError as error:
        return Config(), (f"{path.name} is not correct TOML: {error}",)
    return config, tuple(f"{path.name}: {fault}" for fault in faults)


def table_of(text: str) -> dict[str, object]:
    """The table a text in TOML stands for, or a ValueError; the parser is loaded only where there is a file."""
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib

    try:
        return tomllib.loads(text)
    except RecursionError:
        raise ValueError("it has brackets within brackets without end") from None


def change(path: Path, config: Config, name: str, value: str | int | bool) -> Config:
    """Set one value, here and in the file; the file is replaced whole or not at all."""
    try:
        text = path.read_text(encoding="utf-8-sig")
        table_of(text)
    except FileNotFoundError:
        text = fresh_text()
    except ValueError:
        # What we cannot understand is set aside, never thrown away.
        path.replace(path.with_name(path.name + ".unreadable"))
        text = fresh_text()
    write(path, with_value(text, name, value))
    return config._replace(**{name: value})  # type: ignore[arg-type]


def with_value(text: str, name: str, value: str | int | bool) -> str:
    """The text with the setting's line changed, where it stands or where its comment proposes it."""
    line = f"{name} = {toml(value)}"
    tables = re.search(r"^\s*(#\s*)?\[", text, re.MULTILINE)
    end = tables.start() if tables else len(text)
    top, rest = text[:end], text[end:]
    for pattern in (rf"^[ \t]*{name}[ \t]*=.*$", rf"^#[ \t]*{name}[ \t]*=.*$"):
        changed, found = re.subn(pattern, lambda _: line, top, count=1, flags=re.MULTILINE)
        if found:
            return changed + rest
    return (top.rstrip("\n") + "\n" if top.strip() else "") + line + "\n" + ("\n" + rest if rest else "")


def fresh_text() -> str:
    """A new file: every setting with its meaning, commented out, so that defaults can improve."""
    lines = [f"# {HEAD}", ""]
    for setting in SETTINGS:
        choices = f" ({', '.join(setting.choices)})" if setting.choices else ""
        lines += [f"# {setting.help}{choices}", f"# {setting.name} = {toml(setting.default)}", ""]
    return "\n".join([*lines, f"# {KEYS_HEAD}", "# [keys]", "", f"# {HELPERS_HEAD}", "# [helpers]", ""])


def toml(value: str | int | bool) -> str:
    """A value as TOML writes it; its basic strings are escaped as JSON's are."""
    import json  # a start that only reads needs it not

    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def write(path: Path, text: str) -> None:
    """Put the file in place as everything that is kept, through a link where the reader keeps it elsewhere."""
    from store.files import usual_mode, write_whole

    target = path.resolve()
    target.parent.mkdir(parents=True, exist_ok=True)
    mode = target.stat().st_mode & 0o777 if target.exists() else usual_mode()
    write_whole(target, text.encode(), mode)
