"""Key terms are found by their looks, in papers of any field, and every term can be checked against the text."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from each import each
from hypothesis import given
from hypothesis import strategies as st
from terms_found import found, terms_of, words_of

from seeds.language.analyse import analyse
from seeds.language.analysis import OwnWords
from seeds.language.collocations import meaning
from seeds.language.script import simple
from seeds.language.terms.quotations import bare
from seeds.language.terms.term import Span

SPORT = [
    "县队靠“低位快攻”打法三连胜",
    "上周六，县队在主场以三比一击败邻县。主教练王海涛说：“我们今天跑得很累，但是很开心。”",
    "赛季开始前，球队请来了体能康复师，建立了青训营。青训营的小球员每周训练四次，青训营还向附近的村小开放。",
    "所谓“低位快攻”，是指全队先退到本方半场，断球后三脚之内完成射门。",
    "俱乐部同时推出《球迷守则》，并设立主场球迷监督委员会。",
]
SCIENCE = [
    "研究人员在湖底发现嗜冷菌群。嗜冷菌群即在零度以下仍能生长的细菌。",
    "团队用荧光标记法追踪嗜冷菌群，并公布了“深湖一号”计划。",
    "这种方法叫做荧光标记法，成本很低。",
]
ECONOMY = [
    "央行推出定向再贴现工具，小微企业由此得到低息贷款。",
    "定向再贴现工具包括三个部分：额度管理、利率优惠、贷后评估。",
    "专家认为，“宽货币+紧信用”的组合不会持续太久。",
]


@each(
    ("texts", "wanted"),
    [
        (SPORT, {"低位快攻", "青训营", "球迷守则", "主场球迷监督委员会"}),
        (SCIENCE, {"深湖一号", "荧光标记法", "嗜冷菌群"}),
        (ECONOMY, {"定向再贴现工具", "宽货币+紧信用"}),
    ],
    ids=["sport", "science", "economy"],
)
def test_fields_nobody_tuned_it_for(texts: Sequence[str], wanted: set[str]) -> None:
    """What a paper of another field coins is among the first terms."""
    assert wanted <= set(found(texts))


def test_terms_of_a_traditional_text_are_in_its_characters() -> None:
    """The same terms as in its simplified twin, with sentence and places as they are printed."""
    texts = [
        "議會審議「雙軌並行」方案，社會住宅興辦條例同日送審。",
        "包租代管成效不彰，議會要求檢討包租代管。",
    ]
    terms = terms_of(texts, glossaries=False)
    assert {"雙軌並行", "包租代管"} <= {term.text for term in terms}
    for term in terms:
        assert term.sentence in "".join(texts)
        assert all(bare(texts[span.passage][span.start : span.end]) == term.text for span in term.spans)


def test_the_sentence_that_explains_is_found_in_a_traditional_text() -> None:
    """What says how something is called is known by its words, in whichever script."""
    named = "這座把居民和社區連在一起的橋，居民稱為「連心橋」。"
    texts = [f"社區開展「連心橋」工程，居民都說「連心橋」好。{named}大家在「連心橋」上走。"]
    assert next(term for term in terms_of(texts, limit=5) if term.text == "連心橋").sentence == named


def test_a_hard_word_needs_no_break_around_it() -> None:
    """A word of the dictionary is a term wherever it stands in its clause."""
    assert "嗔怪" in found(["母亲轻轻嗔怪了他一句，他便不再说话。"], None)


def test_places_are_kept_apart() -> None:
    """A place's name is no term, although what stands beside it is."""
    texts = ["双流区彭镇街道推行“茶馆议事”制度。“茶馆议事”在双流区很受欢迎。"]
    terms = found(texts)
    assert "茶馆议事" in terms
    assert not {"双流区", "彭镇街道", "双流区彭镇街道"} & set(terms)


def test_the_part_yields_to_the_whole() -> None:
    """A string that stands only inside a better term is not offered beside it."""
    terms = found(["村里成立了稻田养蟹合作社。稻田养蟹合作社有三十户社员。"], None)
    assert "稻田养蟹合作社" in terms
    assert not {"稻田养蟹", "养蟹合作社", "田养蟹"} & set(terms)


def test_a_quotation_that_needs_its_noun() -> None:
    """Figures alone are no headword: the noun behind the quotation belongs to it."""
    assert "2+2培养模式" in found(["学校采用“2+2”培养模式。"])


def test_why() -> None:
    """Each term tells in plain words why it was taken."""
    terms = {term.text: term for term in terms_of(SPORT, glossaries=False, limit=20)}
    assert "in quotation marks" in terms["低位快攻"].why
    assert "a title in 《》" in terms["球迷守则"].why
    assert "formed with 委员会 at the end" in terms["主场球迷监督委员会"].why
    assert "3 times here, rare elsewhere" in terms["青训营"].why
    assert all(term.why for term in terms.values())


def test_a_set_phrase_of_our_own_table_is_called_so() -> None:
    """A word's field is told in words; what belongs to none is no “word of idiom”."""
    why = {term.text: term.why for term in terms_of(["新旧队员承上启下，他的线程调度令人大开眼界。"])}
    assert "a set phrase" in why["承上启下"] and "a set phrase" in why["大开眼界"]


@each(
    ("texts", "term", "sentence"),
    [
        (SPORT, "低位快攻", SPORT[3]),
        (SCIENCE, "嗜冷菌群", "嗜冷菌群即在零度以下仍能生长的细菌。"),
        (SCIENCE, "荧光标记法", SCIENCE[2]),
        (ECONOMY, "定向再贴现工具", ECONOMY[1]),
        (SPORT, "球迷守则", SPORT[4]),
    ],
)
def test_the_sentence_that_explains(texts: Sequence[str], term: str, sentence: str) -> None:
    """The sentence that says what a term is comes before the one that names it first."""
    terms = {term.text: term for term in terms_of(texts, glossaries=False, limit=20)}
    assert terms[term].sentence == sentence


def test_every_place_is_counted() -> None:
    """A term in quotation marks is also found where it stands without them."""
    texts = ["“晒账日”到了。每逢晒账日，村民都来。", "晒账日是村里的节日。"]
    term = next(term for term in terms_of(texts, glossaries=False) if term.text == "晒账日")
    assert term.count == 3
    assert [span.passage for span in term.spans] == [0, 0, 1]


def test_the_glossary_lifts_what_it_explains() -> None:
    """A headword of the bundled glossary is a term wherever it stands, and says so."""
    texts = ["下午开坝坝会。", "大家都来了，大家也都说了话。"]
    term = terms_of(texts)[0]
    assert term.text == "坝坝会"
    assert term.why[0] == "in the glossary"
    assert all("in the glossary" not in term.why for term in terms_of(texts, glossaries=False))


def test_the_readers_own_headwords() -> None:
    """What the reader kept is a term, however everyday it looks."""
    texts = ["今天天气很好，我们去河边走走。"]
    assert words_of(terms_of(texts, kept=["河边"]))[0] == "河边"
    assert "河边" not in words_of(terms_of(texts, kept=["河边"], glossaries=False))


def test_the_readers_own_joins() -> None:
    """A join is a word also when terms are looked for."""
    texts = ["老李推行堵啊宜工程。", "堵啊宜工程很好。"]
    own = OwnWords(joins=frozenset(["堵啊宜工程"]))
    assert "堵啊宜工程" in words_of(terms_of(texts, own=own, glossaries=False, limit=3))


def test_limit() -> None:
    """The first N are the same whatever N is."""
    many = found(SPORT, 12)
    assert found(SPORT, 3) == many[:3]


def test_a_book(monkeypatch: pytest.MonkeyPatch) -> None:
    """In a long text what stood once may be forgotten, but neither what is set off nor what comes again."""
    monkeypatch.setattr("seeds.language.terms.candidates.MOST_CANDIDATES", 40)
    terms = found([*SPORT, *SCIENCE, *ECONOMY, *SCIENCE], 40)
    assert {"低位快攻", "深湖一号", "荧光标记法"} <= set(terms)


@each("texts", [[], [""], ["", ""], ["。"], ["12345"], ["\x00\n\t"], ["“”《》‘’"], ["的的的的"]])
def test_nothing_to_find(texts: Sequence[str]) -> None:
    """Texts without terms have none."""
    assert terms_of(texts) == ()


HAN = st.sampled_from(
    "的了在社区党建微网格工程机制说书记王海涛一二三两四年个第，。：；、？！“”‘’《》（）()+1a9·市 \n会委"
)
PIECES = st.lists(st.sampled_from([*SPORT, *SCIENCE, *ECONOMY]), max_size=3).map("".join)


@given(st.lists(st.one_of(st.text(max_size=40), st.text(HAN, max_size=60), PIECES), max_size=4))
def test_any_text(texts: list[str]) -> None:
    """Any text is survived: spans hold their terms, and the answer is the same again."""
    terms = terms_of(texts)
    assert terms == terms_of(texts)
    assert len(set(words_of(terms))) == len(terms)
    for term in terms:
        assert term.count == len(term.spans) > 0
        assert list(term.spans) == sorted(set(term.spans))
        assert term.why and term.text
        for span in term.spans:
            assert bare(texts[span.passage][span.start : span.end]) == bare(term.text)


def may_both_stand(one: Span, other: Span, texts: Sequence[str]) -> bool:
    """Whether two stretches are apart, or one lies deep in the other or in the quoted name that it completes."""
    if one.passage != other.passage or one.end <= other.start or other.end <= one.start:
        return True
    short, long = sorted((one, other), key=lambda span: span.end - span.start)
    text = texts[long.passage]
    quoted = text[long.start] == "“" and short.end <= text.index("”", long.start)
    deep = 2 * (short.end - short.start) <= long.end - long.start
    return long.start <= short.start and short.end <= long.end and (quoted or deep)


@given(st.lists(PIECES, min_size=1, max_size=3))
def test_nothing_is_offered_twice(texts: list[str]) -> None:
    """Each term has a place that no better term holds, unless both of them can be learned there."""
    taken: list[Span] = []
    for term in terms_of(texts, glossaries=False):
        assert any(all(may_both_stand(span, other, texts) for other in taken) for span in term.spans)
        taken += term.spans


def test_a_quoted_name_and_what_completes_it_are_both_terms() -> None:
    """“深湖一号”计划 is a term, and so is the name of the plan."""
    terms = {term.text: term for term in terms_of(SCIENCE, glossaries=False)}
    assert {"深湖一号", "深湖一号计划"} <= terms.keys()
    assert "completes a quoted name" in terms["深湖一号计划"].why


def test_what_is_worth_studying_stands_before_what_is_easy() -> None:
    """Of words as rare as each other the opaque and the vivid come first."""
    texts = ["会上有人非议这份名单，座位表却无人过问。", "他坦承准备匆忙，茶杯和纸张都少了。"]
    terms = found(texts, None)
    assert {"非议", "坦承"} <= set(terms)
    assert max(map(terms.index, ("非议", "坦承"))) < min(
        (terms.index(word) for word in ("名单", "座位", "茶杯", "纸张") if word in terms), default=len(terms)
    )


def test_words_that_go_together_are_a_term_with_a_meaning() -> None:
    """They are one term, in either script, though each word is looked up by itself."""
    for text in ("客队下半场占据上风，主队疲于奔命。", "客隊下半場佔據上風，主隊疲於奔命。"):
        [term] = [term for term in terms_of([text]) if simple(term.text) == "占据上风"]
        assert "words that go together" in term.why
        assert meaning(term.text) == "to gain the upper hand"
        assert [text[word.start : word.end] for word in analyse(text).words if word.start in (6, 8)] != [term.text]


def test_what_is_said_is_no_term() -> None:
    """A quoted sentence is speech; neither it nor the speaker's name is a term."""
    terms = found(SPORT, None)
    assert not any("跑得很累" in term or "王海涛" in term for term in terms)


def test_a_fragment_of_a_term_is_no_term() -> None:
    """Most of a longer term is not a term of its own, and a short word within one neither."""
    found = words_of(terms_of(SCIENCE, glossaries=False))
    assert not {"荧光标记", "标记法", "荧光"} & set(found)


def test_the_beginning_of_a_word_is_no_term() -> None:
    """街道办 is short for 街道办事处 and does not stand in it; what ends with the word may begin within it."""
    texts = ["梧桐街道办事处贴出通知，梧桐街道办请大家开会。", "市商务局派了人来。"]
    spans = {term.text: term.spans for term in terms_of(texts)}
    assert [(span.start, span.end) for span in spans["街道办"]] == [(14, 17)]
    assert [(span.start, span.end) for span in spans["商务局"]] == [(1, 4)]


CENSUS = [
    "第四次农作物普查启动",
    "省里昨天召开会议，部署农作物普查工作。普查从下月开始，为期两年。",
    "普查人员将走进每个村庄，登记地方品种。这次普查比以往更细，普查表有三十多项。",
    "负责人说，普查是保护种质资源的前提，没有普查就不知道家底。",
    "专家“忘记了”年龄，跟着普查队上山。普查数据将进入资源库，供育种专家使用。",
    "“名义上”普查只有两年，整理普查成果要更久。",
]
GIFTS = [
    "議員遭控收政治獻金",
    "檢方調查，李姓議員涉嫌違規，收受建商政治獻金三百萬元。",
    "議員否認，稱政治獻金都已申報。監察院說，政治獻金須在期限內申報。",
    "律師指出，政治獻金與賄賂的分別在於有無對價關係。",
    "民眾直呼離譜，政治獻金專戶的帳目將送交檢調。",
]


@each(("texts", "topic"), [(CENSUS, "普查"), (GIFTS, "政治獻金")])
def test_what_a_text_is_about_comes_first(texts: Sequence[str], topic: str) -> None:
    """What stands in the title and in every passage is among the first, and no remark that is quoted."""
    terms = found(texts)
    assert topic in terms[:3]
    assert not {"忘记了", "忘记了年龄"} & set(terms)
