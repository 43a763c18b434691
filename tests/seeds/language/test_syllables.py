"""What is a syllable of pinyin and what is none."""

from __future__ import annotations

from each import each

from seeds.language.syllables import is_syllable


@each("written", ["shè", "qu1", "lǜ", "lv4", "lu:4", "nü", "zhuāng", "r", "ér", "ń", "Chéng"])
def test_syllables_are_known_however_they_are_typed(written: str) -> None:
    """With marks, with numbers, without a tone, with a capital."""
    assert is_syllable(written)


@each("written", ["foo", "barbaz", "shè4", "shèqū", "qu6", "", "-", "x", "bǎo1", "gia", "社", "4min2"])
def test_what_is_no_syllable_is_none(written: str) -> None:
    """Other words, two syllables in one, a tone said twice."""
    assert not is_syllable(written)


def test_every_reading_of_the_dictionary_is_one(index_cache: object) -> None:
    """The table leaves out nothing that our own dictionary reads of common characters."""
    from seeds.language.dictionary import Dictionary

    dictionary = Dictionary.open(index_cache)  # type: ignore[arg-type]
    text = (
        "的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里后小"
        "么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知"
        "民样现分将外但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间"
        "新什打便位因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万市眼"
    )
    wrong = {
        syllable
        for character in text
        for entry in dictionary.entries(character)
        for syllable in entry.pinyin.split()
        if not is_syllable(syllable.lower())
    }
    assert wrong <= {"xx"}
