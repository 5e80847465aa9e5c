"""Every enumerator has words in both languages, and is a real Python enumerator."""

from __future__ import annotations

import copy
import enum
import pickle

import pytest

import kefu

ENUMS = [made for made in vars(kefu).values() if isinstance(made, type) and issubclass(made, enum.Enum)]


@pytest.mark.spec("MEC-9")
def test_a_label_is_the_word_that_people_use() -> None:
    assert kefu.label(kefu.Cause.price, "zh") == "价格投诉"
    assert kefu.Cause.price.label("zh") == "价格投诉"
    assert kefu.Cause.price.label(kefu.Language.en) == kefu.label(kefu.Cause.price, "en")


@pytest.mark.spec("MEC-9")
@pytest.mark.parametrize("made", ENUMS, ids=lambda made: made.__name__)
def test_every_enumerator_has_a_label_in_both_languages(made: type[enum.Enum]) -> None:
    labels = {language: [kefu.label(member, language) for member in made] for language in kefu.Language}
    assert all(all(words) for words in labels.values())
    assert any("\u4e00" <= c <= "\u9fff" for c in "".join(labels[kefu.Language.zh]))
    assert not any("\u4e00" <= c <= "\u9fff" for c in "".join(labels[kefu.Language.en]))
    assert len(set(labels[kefu.Language.zh])) == len(list(made)), "two enumerators under one label"


@pytest.mark.parametrize("made", ENUMS, ids=lambda made: made.__name__)
def test_an_enumerator_is_itself_after_pickle_and_copy(made: type[enum.Enum]) -> None:
    for member in made:
        assert pickle.loads(pickle.dumps(member)) is member
        assert copy.deepcopy(member) is member
        assert made[member.name] is member


def test_an_enumerator_pickles_by_name() -> None:
    assert b"severe" in pickle.dumps(kefu.Severity.severe)


def test_a_language_or_value_that_is_none_is_refused() -> None:
    with pytest.raises(kefu.InvalidArgument, match="'fr' is not one of: zh, en"):
        kefu.Cause.price.label("fr")
    with pytest.raises(kefu.InvalidArgument, match="expected an enumerator of kefu, got 'price'"):
        kefu.label("price", "zh")  # type: ignore[arg-type]
