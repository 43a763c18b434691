"""pypinyin's tables: the one file that imports it."""

from __future__ import annotations


def phrases() -> dict[str, list[list[str]]]:
    """Readings of words, possibly several a character."""
    from pypinyin.phrases_dict import phrases_dict

    table: dict[str, list[list[str]]] = phrases_dict
    return table


def characters() -> dict[int, str]:
    """All readings of a character by its code point, joined by commas."""
    from pypinyin.pinyin_dict import pinyin_dict

    table: dict[int, str] = pinyin_dict
    return table
