"""A found term is completed: read where it stands, explained by the best source there is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from seeds.language.analyse import analyse, analyse_all
from seeds.language.dictionary import Dictionary
from seeds.language.glossary import systems
from seeds.language.senses.gloss import Gloss, by_pieces, gloss_at
from seeds.language.terms import Term, complete, find_terms
from seeds.language.terms.gloss import known_whole


@pytest.fixture(scope="module")
def dictionary(index_cache: Path) -> Dictionary:
    """The dictionary as it is shipped."""
    return Dictionary.open(index_cache)


def gloss_of(term: str, dictionary: Dictionary, *, glossaries: bool = True) -> Gloss:
    """What a term means that stands alone."""
    return gloss_at(dictionary, term, analyse(term).words, 0, len(term), glossaries=glossaries)


def completed(texts: Sequence[str], dictionary: Dictionary, **options: object) -> dict[str, Term]:
    """The terms of some texts by headword, completed."""
    analyses = analyse_all(texts)
    found = find_terms(texts, analyses, limit=10)
    return {term.text: term for term in complete(found, texts, analyses, dictionary, **options)}  # type: ignore[arg-type]


def test_sources(dictionary: Dictionary) -> None:
    """The glossary comes first, then the dictionary, then the pieces, each marked as what it is."""
    assert gloss_of("坝坝会", dictionary).source == "glossary"
    assert gloss_of("图书馆", dictionary).source == "dictionary"
    assert gloss_of("图书馆", dictionary).text == "library"
    pieces = gloss_of("水稻说明书", dictionary)
    assert pieces.source == "pieces"
    assert "rice" in pieces.text and "instructions" in pieces.text


def test_left_out(dictionary: Dictionary) -> None:
    """Without glossaries nothing is told from the bundled one."""
    assert gloss_of("社区能人智囊库", dictionary).source == "glossary"
    assert gloss_of("社区能人智囊库", dictionary, glossaries=False).source == "pieces"


def test_nothing_known(dictionary: Dictionary) -> None:
    """What no source knows has no gloss and says so."""
    assert gloss_of("★☆", dictionary).text == ""


def test_words_that_only_meet_are_no_term(dictionary: Dictionary) -> None:
    """What is read here as its entry does not know is left out; where it is read so, it stays."""
    assert "还给" not in completed(["护士还给老人讲了用药。"], dictionary)
    assert "还给" in completed(["他把伞还给老人，老人又把书还给他。"], dictionary)


def test_own_gloss_wins(dictionary: Dictionary) -> None:
    """What the reader wrote is shown before everything else."""
    terms = completed(["今天开坝坝会。"], dictionary, kept={"坝坝会": "talk in the yard"})
    assert terms["坝坝会"].gloss == "talk in the yard"


def test_reading(dictionary: Dictionary) -> None:
    """A term is read in its sentence, joined by word; figures as they are spoken."""
    terms = completed(["学校采用“2+2”培养模式，设立银行行长信箱制度。"], dictionary)
    assert terms["2+2培养模式"].pinyin == "èr jiā èr péiyǎng móshì"
    term = next(term for name, term in terms.items() if "行长" in name)
    assert "hángzhǎng" in term.pinyin


def test_what_one_article_says_is_told_in_that_article_alone(dictionary: Dictionary) -> None:
    """Another text gets the general entry, and no term because an article names it so."""
    elsewhere = completed(["邮局把包裹送到山里，走完了最后一公里，村里每周四开邻里义集。"], dictionary)
    assert "delegates" not in elsewhere["最后一公里"].gloss
    assert elsewhere["最后一公里"].source == "dictionary"
    assert "邻里义集" not in elsewhere
    system = next(one for one in systems() if one.headword == "最后一公里")
    at_home = completed([sentence.text for sentence in system.sentences], dictionary)
    assert at_home["最后一公里"].gloss == system.gloss


def test_a_clause_with_an_adverb_that_ties_is_no_term(dictionary: Dictionary) -> None:
    """What somebody said nevertheless is a clause."""
    assert [term for term in completed(["老师问了两次，孙女却说不想去。"], dictionary) if "却" in term] == []


def test_a_piece_behind_a_number_is_a_thing(dictionary: Dictionary) -> None:
    """The old one of two is no “always”."""
    gloss = by_pieces(dictionary, "一老一少")
    assert "always" not in gloss.text


def test_a_term_is_spelled_as_on_the_page(dictionary: Dictionary) -> None:
    """What another passage introduces (a short form) holds in a term as well."""
    terms = completed(["中央调查委员会今天开会。", "报纸说，“中调会名册制度”引来批评。"], dictionary)
    assert terms["中调会名册制度"].pinyin == "Zhōngdiàohuì míngcè zhìdù"


def test_a_short_form_or_a_number_means_what_it_stands_for(dictionary: Dictionary) -> None:
    """The next plan is no fifteen and five; a number inside a term explains nothing of it."""
    found = completed(["到“十五五”末，航道全部疏浚。“十五五”期间，还要建三座码头。"], dictionary)
    assert "Five-Year Plan" in found["十五五"].gloss
    assert found["十五五"].source == "dictionary"
    assert known_whole("十五五规划码头") == ""
