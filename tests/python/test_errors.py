"""The exceptions: their tree, their codes, and what they say."""

from __future__ import annotations

import pickle

import pytest

import kefu


@pytest.mark.parametrize(
    ("error", "builtin"),
    [
        (kefu.InvalidArgument, ValueError),
        (kefu.CallError, TypeError),
        (kefu.CallError, kefu.InvalidArgument),
        (kefu.NotFound, KeyError),
        (kefu.RuleError, ValueError),
        (kefu.StorageError, OSError),
        (kefu.IllegalStep, RuntimeError),
        (kefu.Denied, PermissionError),
    ],
)
def test_an_error_is_also_the_builtin_one(error: type, builtin: type) -> None:
    assert issubclass(error, builtin)
    assert issubclass(error, kefu.Error)


def test_an_error_has_a_code_and_pickles_with_it() -> None:
    with pytest.raises(kefu.Error) as caught:
        kefu.parse_money("lots")
    assert caught.value.code == "money.format"
    again = pickle.loads(pickle.dumps(caught.value))
    assert (type(again), str(again), again.code) == (kefu.InvalidArgument, str(caught.value), "money.format")


def test_a_not_found_says_its_message_without_quotes() -> None:
    with pytest.raises(KeyError) as caught:
        kefu.embedded_rules().get("nowhere.json")
    assert not str(caught.value).startswith(("'", '"'))
    assert isinstance(caught.value, kefu.NotFound)


def test_a_rule_error_says_where() -> None:
    rules = kefu.RuleSource({"common/calendar_x.json": '{\n "id": 5\n}'})
    with pytest.raises(kefu.RuleError) as caught:
        kefu.read_calendar(rules, "common/calendar_x.json")
    assert caught.value.file == "common/calendar_x.json"
    assert caught.value.line == 2
    assert caught.value.pointer == "/id"


def test_a_function_names_argument_and_value() -> None:
    with pytest.raises(kefu.InvalidArgument, match=r"^parse_money\(\): text: expected str, got 5$"):
        kefu.parse_money(5)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"^parse_money\(\): 'text' is missing$"):
        kefu.parse_money()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match=r"^parse_money\(\) has no argument 'words'$"):
        kefu.parse_money(words="1 CNY")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match=r"takes 1 positional arguments, got 2"):
        kefu.parse_money("1 CNY", "2 CNY")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match=r"got 'text' twice"):
        kefu.parse_money("1 CNY", text="2 CNY")  # type: ignore[misc]


def test_a_function_refuses_a_lone_surrogate() -> None:
    with pytest.raises(kefu.InvalidArgument, match=r"fold\(\): text: lone surrogate at character 1"):
        kefu.fold("a\udc80")


def test_an_object_with_a_broken_repr_is_still_named() -> None:
    class Broken:
        def __repr__(self) -> str:
            raise RuntimeError

    with pytest.raises(kefu.InvalidArgument, match="expected str, got a Broken"):
        kefu.fold(Broken())  # type: ignore[arg-type]
