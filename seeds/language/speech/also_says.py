"""Two verbs of saying in a row: 警方通报称, 家长投诉说."""

from __future__ import annotations

from seeds.language.speech.adverbs import before_adverbs
from seeds.language.speech.page import Page
from seeds.language.speech.people import is_paper, role
from seeds.language.wordlists import listed

LENGTH = 2
"""So many characters each of these has."""
_SAYS = tuple(
    listed(
        """
        通报 通告 公告 报告 声明 回应 答复 回复 解释 介绍 补充 评论 判决 裁定 指控 反映 投诉 举报 报案 举例
        描述 总结 转述 致辞 发言 讲话 汇报 交代 供述 答辩 来信 来电 致信 致电 留言 发帖 发文 宣布 承认 强调
        提醒 警告 呼吁 预测 估计 评价 点评 控诉 自述 表态 作证 透露
        """
    )
)


def before_other_verb(page: Page, begin: int, tail: int) -> int:
    """Where who says something ends before another verb of saying: 警方随后|通报(称). A paper may say it itself."""
    if not page.text.endswith(_SAYS, begin, tail):
        return tail
    rest = before_adverbs(page.text, begin, tail - LENGTH)
    if rest == begin:
        return tail
    whole = role().fullmatch(page.text, begin, rest)
    named = (one for one in page.named(begin, rest) if one.end == rest)
    may = any(not page.text[begin : one.start].endswith(("到", "往", "向", "在")) for one in named) or (
        whole and not is_paper(whole[0])
    )
    return rest if may else tail
