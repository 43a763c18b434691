"""Which one: 第13轮, 首个, 前三名, 12号楼, 一等奖, 第二十届, 三楼."""

from __future__ import annotations

import re

from seeds.language.characters import HAN
from seeds.language.numbers import wording
from seeds.language.numbers.dates import number
from seeds.language.numbers.eras import founded, series, session
from seeds.language.numbers.figures import figure
from seeds.language.numbers.longer import begins_another
from seeds.language.numbers.number import Number
from seeds.language.numbers.reading import Reading
from seeds.language.numbers.units import unit_at

_NO_RANK = re.compile(
    "第(?:三方(?!面)|一时间|一手|一线|一夫人|一人称|二人称|三人称|三者|三世界|六感|二课堂|一桶金|一要务|一动力|一资源|一生产力|一梯队|一责任|一书记|几)"
)
_FIRST = re.compile("(?<![榜元领为魁岁党罪特])(?:首|头)(?P<u>[日]|[^\\s])(?![府长付选创要先领富相恶饰脑])")
_FOR_THE_FIRST_TIME = re.compile("首度(?!假)|头一[回次遍趟]")
_OF_SPORT = "胜败平负球冠金银铜战"
_NO_MATCH = "负[责担]|平[均台]|金[融额色]|银行|[胜败]诉|战[略区]|球[员队星]"
_TOP = re.compile(
    r"(?P<what>前|头(?=[二两三四五六七八九十0-9]+[名位强])|后|倒数第|末)(?P<n>[0-9]{1,3}|(?<=第)一|[二两三四五六七八九十]{1,3})(?P<u>[名强甲]|位(?=[，。、；的]|$))?(?=名|位|强|甲|[，。、；的]|$|(?<=[名强甲]))"
)
_ALREADY_BEFORE = re.compile("(?:[此以之目面眼跟提年月日天周时生屋门]|(?<![跻])身)$")
"""此前两名: before that, two."""
_NUMBERED = re.compile(
    r"(?P<n>[0-9]{1,5}|[一二三四五六七八九十百]{1,4})(?P<u>[国省县]道|号(?:楼|线|油|汽油|院|门|机|厅|馆|仓|店|井|炉|台|站|房|车|口|桥|坑|库|公路|文件|卫星|选手|种子|令|公告|航站楼|地块|码头|教学楼|桌|别墅|舱|高炉|机组|窑|矿|泵|闸|横巷|巷|街|路|支线|塔|吊|桩|墩|隧道|坝|营|厂|车间|病[房床例人]|患者|柜|窗口|包[间厢]|球衣|签|轨|站台|月台|登机口|出口|入口|泊位|探方|遗址|墓|灶|油库|雪道|泳道|赛道|监|仓库|法庭|方案|种子|主[楼力]|染色体|头|通知|药|球场|轨道线|风球|烈风|强风|飓风|台风|(?:飓风|台风|暴雨|热带气旋|强风|烈风)?(?:警告)?[信讯]号|波(?![罗兰斯动]))?|单元|室|(?<=[0-9]{3})房(?![间屋子源价产东租贷型])|(?:(?<=[级中小校].)|(?<=[级中小校]的.)|(?<=级\(.)|(?<=级\([0-9]{2}))班(?![子长车级])|年级|楼(?![梯市盘宇房道上栋])|[幢栋](?=[0-9一二三四五六七八九十]{1,3}(?:单元|层|楼|室|号)|[0-9]{3,4}(?![0-9]))|弄|巷|段(?=[0-9，。、])|层|等奖|等功|星级|级|期(?=工程|项目|建设|临床)|审(?=[判法维宣改开期])|路(?=公交|电车|汽车|巴士|双层|车|[、，和及][0-9]{1,4}路)|(?<=[二三23])读(?=[，。、；,)”]|通过|程序|表决|审议|后|完成|修正|条文|会|时|$))"
)
_ROUTE = re.compile("(?P<n>[0-9]{1,4})(?P<u>路)")
_ROW = re.compile(
    "(?P<first>[0-9]{1,4})号?(?:[、，和及至到—-][0-9]{1,4}号?){1,12}(?:号楼|号院|号线|号门|号厅|单元|[幢栋]楼?)"
)
"""1、3、4、5号楼."""
_BEHIND_FLOOR = re.compile("[，。、；,)东南西北的]|大厅|有|是|$")
_STOPPAGE = re.compile("第(?P<a>[0-9]{2,3})\\+(?P<b>[0-9]{1,2})分钟?")
_BASEMENT = re.compile("负(?P<n>[一二三四五六1-6])(?P<u>[层楼])")
_OF_A_LAW = {"条": "article", "款": "paragraph", "项": "item"}
"""第六十七条第一款."""
_ADDED_ARTICLE = re.compile("之(?P<n>[1-9][0-9]?|[一二三四五六七八九十]{1,3})(?![分个名位人次年月日种间])")
"""第24条之3: put in later, behind the twenty-fourth."""
_STUDENTS = re.compile("本科|硕士?|博士?|研究生|学生|新生|同学|校友|毕业生|[^，。]{0,4}专业")
"""06级本科: those who entered in 2006."""
_STOREYS = re.compile("[0-9一二两三四五六七八九十]{1,3}[层楼]")
_LEVELS = re.compile("(?:[省州市县区乡镇村院校厂]|[升降提跳低高差越跨]了?)$")
"""省市县三级: how many levels of a state, and not which."""
_ADDRESS = re.compile("(?:路|街|巷|道|弄|村|大道|胡同|里|段|坊|苑|园|区|庄)$")


def rank(reading: Reading, start: int) -> Number | None:
    """第N and its measure word, 首 with one, 前三名."""
    text = reading.text
    char = text[start]
    if char == "第":
        return _th(reading, start)
    if char in "首头" and (first := _FOR_THE_FIRST_TIME.match(text, start)):
        return Number(start, first.end(), "rank", 1, None, "time", "for the first time")
    if char == "首" or (char == "头" and not _TOP.match(text, start)):
        match = _FIRST.match(text, start)
        if not match or (char == "头" and match["u"] not in "个次批场名"):
            return None
        unit = unit_at(text, start + 1)
        if match["u"] in _OF_SPORT and not re.match(_NO_MATCH, reading.after(start + 1, 2)):
            return Number(start, start + 2, "rank", 1, None, "", "the first")
        if match["u"] != "日" and (
            unit is None or unit[1].kind != "count" or unit[0] == "发" or unit[0][0] in "席页尾面大地方者市级下"
        ):
            return None
        end = start + 1 + (len(unit[0]) if unit and unit[1].kind != "period" else 1)
        if text.startswith("日", start + 1) and text.startswith("日报", start + 1):
            return None
        return Number(start, end, "rank", 1, None, "", "the first")
    match = _TOP.match(text, start)
    if match and match["what"] == "前" and _ALREADY_BEFORE.search(reading.before(start, 2)):
        return None
    if not match or re.match("[个年天日月周次]", reading.after(match.end(), 1)):
        return None
    if (
        match["what"] in ("前", "后")
        and not match["u"]
        and not re.search("[居列入进第排跻在闯杀挤稳位全获得夺取]", reading.before(start, 4))
    ):
        return None
    found = figure(text, match.start("n"))
    if not found or found.low is None or found.high is not None:
        return None
    count = int(found.low)
    said = {
        "前": f"the first {count}",
        "头": f"the first {count}",
        "后": f"the last {count}",
        "倒数第": f"{wording.ordinal(count)} from the end" if count > 1 else "the last",
        "末": f"the last {count}",
    }
    low, high = (1, count) if match["what"] in "前头" and count > 1 else (count, None)
    low = -low if match["what"] == "倒数第" else low  # the second place is another
    return Number(start, match.end(), "rank", low, high, "", said[match["what"]])


def _th(reading: Reading, start: int) -> Number | None:
    text = reading.text
    if _NO_RANK.match(text, start) or start + 1 >= len(text):
        return None
    if stoppage := _STOPPAGE.match(text, start):
        minute = int(stoppage["a"]) + int(stoppage["b"])
        said = f"minute {stoppage['a']}+{stoppage['b']}"
        return Number(start, stoppage.end(), "rank", minute, None, "minute", said)
    if start + 1 >= len(text) or text[start + 1] not in "0123456789一二三四五六七八九十百千零〇廿两":
        return None
    found = figure(text, start + 1)
    if not found or found.low is None:
        return None
    end = found.end
    unit = unit_at(text, end)
    if unit and (
        (unit[1].how == "n" and len(unit[0]) == 1) or begins_another(reading, unit[0], end + len(unit[0]))
    ):
        unit = None
    if unit and unit[1].kind in ("amount", "measure") and len(unit[0]) == 1:
        unit = unit[0], unit[1]._replace(kind="count", name="")  # 第一块拼图 is no money
    name = ""
    if (
        unit
        and not text.startswith("部分", end)
        and not re.match("分[局店厂校公]|处[理罚置]", text[end : end + 2])
        and not (unit[0] in ("大", "天", "方", "手") and text[end + 1 : end + 2] in tuple("然才面工"))
    ):
        end += len(unit[0])
        name = _OF_A_LAW.get(unit[0], unit[1].name)
    which = int(found.low)
    if unit and unit[0] == "条" and (added := _ADDED_ARTICLE.match(text, end)):
        more = added["n"] if added["n"].isdigit() else str(number(added["n"]))
        return Number(start, added.end(), "rank", which, None, name, f"article {which}-{more}")
    if found.high is not None:
        said = f"the {wording.ordinal(which)} to the {wording.ordinal(int(found.high))}"
        return Number(start, end, "range", which, int(found.high), name, said)
    said = f"the {wording.ordinal(which)}" + (f" {name}" if name and unit and unit[1].kind != "rank" else "")
    if unit and unit[0] in ("名", "位") and not re.match(f"[{HAN}]", reading.after(end, 1)):
        said = f"{wording.ordinal(which)} place"
    if unit and unit[0] == "期" and re.match("工程|项目|建设|开发|施工", reading.after(end, 2)):
        said = f"phase {which}"
    return Number(start, end, "rank", which, None, name, said, _year_of_session(reading, end, which))


def _year_of_session(reading: Reading, end: int, which: int) -> tuple[str, ...]:
    """第十四届全国人大 sits from 2023; 第33届奥运会 was held in 2024."""
    if not reading.text.startswith("届", end - 1):
        return ()
    after = reading.after(end, 16)
    for name, (_, step, english) in series().items():
        if after.startswith((name, f"夏季{name}", f"中国{name}")):
            found = session(name, which)
            if found:
                years = f"{found[0]}–{found[0] + 5}" if step == 5 else str(found[0])
                return (f"{english}: {years}",)
    return ()


def numbered(reading: Reading, start: int) -> Number | None:
    """12号楼, 3单元, 一等奖, 三楼: which house, class or floor."""
    if row := _ROW.match(reading.text, start):
        floors = re.findall("[0-9]+", row[0])
        if len(floors) == 2 and re.search("[至到—-]", row[0]):
            low, high = map(int, floors)
            return Number(start, row.end(), "range", low, high, "No.", f"Nos. {low}–{high}")
        return Number(start, row.end(), "rank", None, None, "No.", f"Nos. {', '.join(floors)}")
    match = _NUMBERED.match(reading.text, start) or _last_route(reading, start)
    if not match:
        return None
    found = figure(reading.text, start)
    if not found or found.low is None or found.high is not None or found.end != match.end("n"):
        return None
    which, unit, han = int(found.low), match["u"], found.han
    after = reading.after(match.end(), 2)
    if unit == "段" and reading.before(start, 1) not in tuple("路街道"):
        return None
    if unit == "号" and (han or not _ADDRESS.search(reading.before(start, 3)) or which > 9999):
        return None
    if unit == "级":
        return _grade(reading, match, which)
    if unit in ("幢", "栋") and han and _STOREYS.match(reading.text, match.end()):  # 一幢三层楼房
        return None
    if (unit in ("弄", "巷") and han) or (unit == "层" and not _is_floor(reading, start, match.end())):
        return None
    if unit in ("楼", "室") and ((which > 200 and unit == "楼") or (unit == "室" and han)):
        return None
    if unit == "楼" and han and after[:1] in tuple("梯市"):
        return None
    names = {
        "单元": ("unit", "Unit {}"),
        "室": ("room", "Room {}"),
        "房": ("room", "Room {}"),
        "班": ("class", "Class {}"),
        "年级": ("grade", "Grade {}"),
        "楼": ("floor", "the {}th floor"),
        "层": ("floor", "the {}th floor"),
        "幢": ("building", "Building {}"),
        "栋": ("building", "Building {}"),
        "国道": ("road", "National Road {}"),
        "省道": ("road", "Provincial Road {}"),
        "县道": ("road", "County Road {}"),
        "弄": ("lane", "Lane {}"),
        "巷": ("lane", "Lane {}"),
        "段": ("section", "Section {}"),
        "等奖": ("prize", "{}th prize"),
        "等功": ("merit", "merit of the {}th class"),
        "星级": ("star", "{}-star"),
        "期": ("phase", "phase {}"),
        "路": ("route", "route {}"),
        "读": ("reading", "the {}th reading"),
        "审": ("instance", "the {}th instance"),
    }
    if unit == "审":
        return None
    name, said = names.get(unit, ("No.", "No. {}"))
    english = said.replace("{}th", wording.ordinal(which)).format(which)
    end = match.start("u") + 1 if unit.startswith("号") else match.end()
    return Number(start, end, "rank", which, None, name, english)


def _last_route(reading: Reading, start: int) -> re.Match[str] | None:
    """26路、11路、815路: whatever stands behind the last of a row."""
    last = reading.found[-1] if reading.found else None
    if last is None or last.unit != "route" or reading.text[last.end : start] not in ("、", "和", "，", "及"):
        return None
    return _ROUTE.match(reading.text, start)


def _is_floor(reading: Reading, start: int, end: int) -> bool:
    """大厦三层, 住三层, 抵达一层: which floor; 盖了三层 is how many."""
    before = reading.before(start, 2)
    if reading.text.startswith("高", end):  # 一栋75层高的楼
        return False
    if before.endswith(("座", "幢", "栋", "厦", "抵达", "住", "位于", "登上", "楼")):
        return True
    return before.endswith(("在", "到", "于", "至")) and _BEHIND_FLOOR.match(reading.after(end, 2)) is not None


def basement(reading: Reading, start: int) -> Number | None:
    """负一楼: floors below the ground count downwards."""
    match = _BASEMENT.match(reading.text, start)
    if not match:
        return None
    found = figure(reading.text, match.start("n"))
    assert found and found.low is not None
    level = int(found.low)
    return Number(start, match.end(), "rank", -level, None, "floor", f"basement level {level}")


def _grade(reading: Reading, match: re.Match[str], which: int) -> Number | None:
    """A magnitude behind 里氏 or before 地震, a force before 风, else a grade."""
    before, after = reading.before(match.start(), 6), reading.after(match.end(), 3)
    if re.search("里氏|震级", before) or "地震" in after or which > 1000:
        return None
    if len(match["n"]) in (2, 4) and match["n"].isdigit() and _STUDENTS.match(reading.text, match.end()):
        year = which + 2000 * (which < 100)
        return Number(match.start(), match.end(), "rank", year, None, "", f"the class of {year}")
    if match["n"] in tuple("二三四五") and _LEVELS.search(before):
        return Number(match.start(), match.end(), "count", which, None, "level", f"{which} levels")
    if re.match("[大阵强]?[暴]?风", after) or re.search("风力?(?:达|有|约|可达)?$", before):
        return Number(match.start(), match.end(), "measure", which, None, "force", f"force {which} (wind)")
    if re.match("市场|片|跳|台阶|联赛|方程|建造|书记", after) or (
        re.search("[省市县国厅局处科部省村区班层上下各年高逐本]$", before) and match["n"] in "一"
    ):
        return None
    return Number(match.start(), match.end(), "rank", which, None, "grade", f"grade {which}")


def anniversary(reading: Reading, start: int, years: int) -> tuple[str, ...]:
    """The year of an anniversary whose event stands before it."""
    before = reading.before(start, 24)
    best = max(
        (name for name in founded() if name in before),
        key=lambda name: (before.rfind(name) + len(name), len(name)),
        default="",
    )
    if not best or before.rfind(best) + len(best) < len(before) - 6:
        return ()
    year, _, english = founded()[best]
    return (f"{english}: {year}, so this is {year + years}",)
