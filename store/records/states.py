"""Where in the reader's day an article stands. Light: what only tells of states loads no records."""

from __future__ import annotations

from typing import Literal, get_args

ArticleState = Literal["inbox", "reading", "finished", "archived"]
ARTICLE_STATES: tuple[ArticleState, ...] = get_args(ArticleState)
