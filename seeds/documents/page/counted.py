"""How headings count what they stand over, or name its place in a book: 第一章, 卷三, Chapter 3, 楔子, 尾声."""

from __future__ import annotations

import re

_COUNT = "[零〇一二三四五六七八九十百千两壹贰叁肆伍陆柒捌玖拾佰貳參陸\\d]{1,8}"
_ENGLISH = "\\s+(?:\\d+|[ivxlc]+|one|two|three|four|five|six|seven|eight|nine|ten)\\b"
_NAMED = (
    "(?:楔子|序[章言幕曲]?|引[子言]|前言|尾[声聲]|[终終]章|最[终終]章|大[结結]局|[后後][记記]|番外|附[录錄]|跋)"
)
_PART = (
    f"[【\\[]?(?:第{_COUNT}[卷部篇集编編]|[卷部篇]{_COUNT}|[上中下][篇部卷册冊编編](?=$|[\\s：:】\\]·—])"
    f"|(?:part|book|volume){_ENGLISH})"
)
_CHAPTER = (
    f"[【\\[]?(?:第{_COUNT}[章回节節幕话話]|chapter{_ENGLISH}|{_NAMED}(?=$|[\\s：:·—】\\]（(一二三四五六七八九十\\d])"
    "|(?:prologue|epilogue|preface|foreword|afterword)\\b)"
)
PART = re.compile(_PART, re.IGNORECASE)
CHAPTER = re.compile(_CHAPTER, re.IGNORECASE)
NUMBERED = re.compile(f"{_PART}|{_CHAPTER}|[（(]?[一二三四五六七八九十]{{1,3}}[）)、]", re.IGNORECASE)
"""Either, or a section of an article: 一、, （二）."""
