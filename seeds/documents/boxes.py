"""Boxes beside an article: a short title, perhaps a speaker, and a text."""

from __future__ import annotations

import re

_TITLE = re.compile(
    r"[“【\[]?\S{0,6}(?:简介|寄语|名片|链接|档案|感言|心语|手记|点评|评语|简历|概况|介绍|小贴士|贴士|词典|释义|解释|回放|背景|"
    r"推荐语|颁奖词|入选理由|推荐理由|获奖理由|人物事迹|编后|编者按|延伸阅读|相关新闻|多一点|数读|说法|"
    r"簡介|寄語|鏈接|連結|檔案|手記|點評|介紹|編者按)[”】\]]?$"
)
_SPEAKER = re.compile(r"[^，。；！？]{2,30}[：:]$")


def is_box_title(text: str) -> bool:
    """Whether the line is the kind of title that boxes in newspapers have."""
    return len(text) <= 10 and _TITLE.match(text) is not None


def is_speaker(text: str) -> bool:
    """Whether the line only says who speaks in the text after it."""
    return len(text) <= 30 and _SPEAKER.match(text) is not None
