"""Compounds of chemistry, which are one word however long: 磷酸铁锂, 氢氧化钠."""

from __future__ import annotations

import re

SUBSTANCES = frozenset("磷硫碳硝硅钛钴锰铝硼锂氢氧氯氟溴碘氮镍三四五六二一")
"""What such a compound begins with."""
_METALS = "钠钾钙镁铝铁锂锌铜银锰钴镍钡铵铅锡钛铬汞氢硅钒锶"
SUBSTANCE = re.compile(
    f"(?:[磷硫碳硝硅钛钴锰铝硼锂镍][酸](?:氢|二氢|亚)?|[二三四五六]?(?:氢氧|氧|氯|氟|溴|碘|氮|硫|碳)化|镍钴|三元)亚?[{_METALS}]{{1,3}}"
)
