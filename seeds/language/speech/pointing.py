"""Words that lead back to somebody named before: 该负责人, 公司有关负责人, 王经理, 老主任, 丰台法院."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from seeds.language.names.tables import ADDRESSES, COMPOUND_SURNAMES, SURNAMES
from seeds.language.plain import plainly
from seeds.language.speech.people import POINTING

plain = lru_cache(maxsize=1024)(plainly)
"""Names are kept as they are written, and the rules are written in plain characters."""

POINTED = re.compile(f"(?:{POINTING})(?P<what>.{{1,8}})$")
BODY = re.compile(
    "法院|公司|集团|银行|学校|大学|中学|小学|医院|协会|学会|委员会|研究所|研究院|局|厅|部|署|院|会|社|党团|党|企业|机构|"
    "报|中心|基地|合作社|工厂|厂|店|馆|平台"
)
BARE = ("法院", "公司", "医院", "学校", "集团", "银行", "协会", "委员会")
OF_BODY = re.compile(
    f"(?P<body>{'|'.join(BARE)})(?P<who>(?:相关|有关|主要)?(?:负责人|人士|工作人员|代表|发言人|董事长|总经理|院长|校长|行长))"
)
"""公司有关负责人: of the body that the article has named."""
TITLE = re.compile(
    "(?:(?<![上])被告人?|被上诉人|(?<!被)上诉人|(?<!被)申请人|被申请人|原告|[院局市县校部省区镇乡村厅处科会队站厂所社组团馆行署司]长|董事长|总经理|总裁|"
    "总统|总理|首相|主席|书记|主任|秘书长|理事长|发言人|导演|主教练|主帅)$"
)
MANY = re.compile(
    "(?:民|网友|记者|专家|学者|学生|同学|家长|客|司机|师傅|员工?|工人|农户|业主|用户|人士|代表|负责人|读者|观众|听众|粉丝|战士|队员|志愿者|者)$"
)
"""Of such there are many in one text, and the next need not be the one who was named."""
OLD = re.compile("[老小](?P<who>[^老小].+)")
"""老主任, 小护士."""
PLACE = re.compile("(?P<ending>社区|街道|小区|地区|自治区|[省市州县区镇乡村国])$")
TWO: dict[str, str] = {
    **dict.fromkeys(("两地", "两省", "两市", "两县", "两国"), "place"),
    **dict.fromkeys(("两人", "二人"), "person"),
}


def surname_of(written: str) -> str:
    """The surname of 王经理, 老王, 王某."""
    if written[:1] in ("老", "小", "阿") and written[1:] in SURNAMES:
        return written[1:]
    for surname in (written[:2], written[:1]):
        known = surname in COMPOUND_SURNAMES or surname in SURNAMES
        rest = written[len(surname) :]
        if known and (rest in ADDRESSES or rest == "某" or TITLE.fullmatch(rest)):
            return surname
    return ""


def is_short(short: str, full: str) -> bool:
    """Whether the characters of a short form stand in a full name in their order, its end at the end."""
    if short[-1] != full[-1]:
        return False
    at = 0
    for char in short:
        at = full.find(char, at) + 1
        if not at:
            return False
    return True


def whole_person(written: str, persons: Collection[str]) -> str:
    """The full name of a given name, of 王经理 and of 老王, if one alone fits."""
    if surname := surname_of(plain(written)):
        fit = [name for name in persons if plain(name).startswith(surname) and not surname_of(plain(name))]
    elif written in persons:
        return written
    else:
        fit = [name for name in persons if len(name) > len(written) >= 2 and name.endswith(written)]
    return fit[0] if len(fit) == 1 else written


def whole_body(written: str, bodies: Collection[str]) -> str:
    """The full name of a body that is written short: 丰台法院."""
    if written in bodies:
        return written
    fit = [name for name in bodies if len(name) > len(written) >= 3 and is_short(written, name)]
    return fit[0] if len(fit) == 1 else written
