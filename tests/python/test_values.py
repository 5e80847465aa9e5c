"""Every described value and every event: construction, equality, repr, JSON, pickle, copies."""

from __future__ import annotations

import copy
import datetime
import enum
import inspect
import pickle
import re
import typing

import pytest

import kefu

VALUES = [made for made in vars(kefu).values() if isinstance(made, type) and hasattr(made, "from_json")]
EVENTS = typing.get_args(kefu.Event)
AT = datetime.datetime(2026, 3, 1, 2, 0, 0, 123456, tzinfo=datetime.timezone.utc)
NAMES = {**vars(kefu), "datetime": datetime, "nan": float("nan")}


def fields(made: type) -> dict[str, str]:
    """The members of a value, with the annotation of what each gives."""
    return {
        name: str(member.fget.__doc__).partition(" -> ")[2]
        for name, member in vars(made).items()
        if isinstance(member, property)
    }


SIMPLE: dict[str, typing.Any] = {
    "str": "好a\U0001f600",
    "int": 3,
    "float": 0.1,
    "bool": True,
    "datetime.datetime": AT,
    "datetime.timedelta": datetime.timedelta(days=1, microseconds=5),
    "datetime.date": datetime.date(2026, 10, 1),
}
FORMS = {  # texts that must have a form, by the code that refuses others
    "digest.format": "0123456789abcdef" * 4,
    "money.currency": "USD",
    "time_zone.unknown": "Asia/Shanghai",
    "time_range.format": "22:00-06:00",
    "time_of_day.format": "09:30",
}


def example(annotation: str, around: tuple[str, ...] = ()) -> typing.Any:
    """Some value of a type, not its default."""
    if annotation.startswith("tuple["):
        inner = annotation[6:-6]
        return () if inner in around else (example(inner, around),)
    if annotation.startswith("collections.abc.Mapping["):
        key, _, item = annotation[24:-1].partition(", ")
        return {example(key, around): example(item, around)}
    first = annotation.split(" | ")[0]
    if first in SIMPLE:
        return SIMPLE[first]
    made = getattr(kefu, first)
    return list(made)[-1] if issubclass(made, enum.Enum) else filled(made, around)


def with_texts(value: typing.Any, text: str) -> typing.Any:
    if isinstance(value, tuple):
        return tuple(with_texts(item, text) for item in value)
    if isinstance(value, dict):
        return {key: with_texts(item, text) for key, item in value.items()}
    return text if isinstance(value, str) else value


def construct(made: type, given: dict[str, typing.Any]) -> typing.Any:
    """The value, after texts that must have a form got theirs."""
    for _ in range(len(given) + 1):
        try:
            return made(**given)
        except kefu.InvalidArgument as problem:
            name = re.match(rf"{made.__name__}\.(\w+)", str(problem))
            assert name is not None and problem.code in FORMS, problem
            given[name[1]] = with_texts(given[name[1]], FORMS[problem.code])
    raise AssertionError(made)


def filled(made: type, around: tuple[str, ...] = ()) -> typing.Any:
    """A value whose every member says something; only states within states are left out."""
    within = (*around, made.__name__)
    return construct(made, {name: example(annotation, within) for name, annotation in fields(made).items()})


def emptied(made: type) -> typing.Any:
    """A value whose members are as empty as they can be: false, no items, None, 0."""
    empty = {"bool": False, "int": 0, "float": 0.0, "datetime.timedelta": datetime.timedelta()}
    given: dict[str, typing.Any] = {}
    for name, annotation in fields(made).items():
        if annotation.endswith("| None"):
            given[name] = None
        elif annotation.startswith(("tuple[", "collections.abc.Mapping[")):
            given[name] = {} if "Mapping" in annotation else ()
        else:
            given[name] = empty.get(annotation, example(annotation))
    return construct(made, given)


def ids(made: type) -> str:
    return made.__name__


@pytest.mark.parametrize("made", VALUES, ids=ids)
class TestEveryValue:
    def test_round_trips_through_json(self, made: type) -> None:
        for value in (filled(made), emptied(made)):
            assert made.from_json(value.to_json()) == value  # type: ignore[attr-defined]

    def test_round_trips_through_pickle(self, made: type) -> None:
        for value in (filled(made), emptied(made)):
            for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
                assert pickle.loads(pickle.dumps(value, protocol)) == value

    def test_round_trips_through_repr(self, made: type) -> None:
        for value in (filled(made), emptied(made)):
            assert eval(repr(value), NAMES) == value

    def test_is_its_own_copy_because_it_never_changes(self, made: type) -> None:
        value = filled(made)
        assert copy.copy(value) is value
        assert copy.deepcopy(value) is value
        assert value.replace() == value and value.replace() is not value
        for name in fields(made):
            with pytest.raises(AttributeError):
                setattr(value, name, getattr(value, name))

    def test_is_equal_to_its_equals_only(self, made: type) -> None:
        value = filled(made)
        assert value == filled(made)
        assert value != 5 and value is not None and value != made.__name__

    def test_hashes_unless_it_holds_doubles(self, made: type) -> None:
        value = filled(made)
        if made.__hash__ is None:
            with pytest.raises(TypeError):
                hash(value)
        else:
            assert hash(value) == hash(filled(made))

    def test_takes_only_what_it_knows(self, made: type) -> None:
        with pytest.raises(kefu.InvalidArgument, match=f"{made.__name__} has no field 'weather'") as caught:
            made(weather=1)
        assert caught.value.code == "call.unknown"
        with pytest.raises(TypeError):
            made(1)

    def test_shows_a_typed_constructor(self, made: type) -> None:
        shown = str(vars(made)["__init__"].__doc__)
        assert shown.startswith("__init__(self, *, ") and shown.endswith(") -> None")
        assert all(f"{name}: " in shown for name in fields(made))

    def test_names_the_member_of_a_wrong_type(self, made: type) -> None:
        for name in fields(made):
            with pytest.raises(kefu.InvalidArgument, match=f"^{made.__name__}.{name}: ") as caught:
                filled(made).replace(**{name: object()})
            assert isinstance(caught.value, TypeError)


@pytest.mark.parametrize("made", EVENTS, ids=ids)
def test_an_event_says_its_type_in_json(made: type) -> None:
    event = filled(made)
    assert kefu.read_event(event.to_json()) == event
    assert f'"type":"{kefu.type_of(event)}"' in event.to_json()
    assert isinstance(event, kefu.Event)


def test_an_event_refuses_the_json_of_another() -> None:
    paid = kefu.OrderPaid(id="e1", order="o1", at=AT)
    with pytest.raises(kefu.InvalidArgument, match="expected a order_delivered, got a order_paid"):
        kefu.OrderDelivered.from_json(paid.to_json())


def test_every_value_and_enumeration_of_the_headers_is_there() -> None:
    assert len(EVENTS) == 32
    assert {"Money", "Estimate", "Complaint", "Objection", "Policy", "ComplaintVerdict"} <= {v.__name__ for v in VALUES}


def test_a_missing_member_is_named() -> None:
    with pytest.raises(kefu.InvalidArgument, match="^MessageReceived: 'customer' is missing$") as caught:
        kefu.MessageReceived(id="m1", session="s1", at=AT, text="hello")  # type: ignore[call-arg]
    assert caught.value.code == "call.missing"


def test_a_wrong_member_is_named_with_its_value() -> None:
    with pytest.raises(kefu.InvalidArgument, match="^MessageReceived.text: expected str, got 5$"):
        kefu.MessageReceived(id="m1", customer="c1", session="s1", at=AT, text=5)  # type: ignore[arg-type]
    with pytest.raises(kefu.InvalidArgument, match=r"^OrderPlaced.lines\[1\]: expected OrderLine, got 'x'$"):
        line = kefu.OrderLine(item="tea", quantity=1, price=kefu.Money(minor=1, currency="CNY"))
        kefu.OrderPlaced(
            id="o1", customer="c1", at=AT, total=kefu.Money(minor=1, currency="CNY"), lines=[line, "x"]  # type: ignore[list-item]
        )


def test_a_lone_surrogate_is_refused_with_its_place() -> None:
    with pytest.raises(kefu.InvalidArgument, match="MessageReceived.text: lone surrogate at character 2") as caught:
        kefu.MessageReceived(id="m1", customer="c1", session="s1", at=AT, text="ab\ud800")
    assert caught.value.code == "text.surrogate"


def test_a_long_value_is_cut_in_messages() -> None:
    with pytest.raises(kefu.InvalidArgument) as caught:
        kefu.Money(minor=[1] * 10_000, currency="CNY")  # type: ignore[arg-type]
    assert len(str(caught.value)) < 200


def test_an_enumerator_may_be_given_by_name() -> None:
    by_name = kefu.SessionOpened(id="s1", customer="c1", at=AT, channel="phone")
    assert by_name == kefu.SessionOpened(id="s1", customer="c1", at=AT, channel=kefu.Channel.phone)
    with pytest.raises(kefu.InvalidArgument, match="'fax' is not one of: phone, online_chat, email") as caught:
        kefu.SessionOpened(id="s1", customer="c1", at=AT, channel="fax")
    assert caught.value.code == "enum.unknown_name"


def test_sequences_leave_as_tuples_and_maps_read_only() -> None:
    event = kefu.CustomerRegistered(id="c1", at=AT, tags=["a", "b"])
    assert event.tags == ("a", "b")
    finding = kefu.Finding(kind="hard_but", rule="r", at=AT, numbers={"n": 1})
    assert finding.numbers == {"n": 1}
    with pytest.raises(TypeError):
        finding.numbers["n"] = 2  # type: ignore[index]


def test_replace_changes_a_copy() -> None:
    before = kefu.Money(minor=100, currency="CNY")
    after = before.replace(minor=200)
    assert (before.minor, after.minor, after.currency) == (100, 200, "CNY")


def test_numpy_scalars_are_numbers() -> None:
    numpy = pytest.importorskip("numpy")
    assert kefu.Money(minor=numpy.int64(5), currency="CNY").minor == 5
    assert kefu.CurveKnot(satisfaction=numpy.float32(0.5), loyalty=numpy.float64(0.25)).satisfaction == 0.5
    with pytest.raises(kefu.InvalidArgument):
        kefu.Money(minor=True, currency="CNY")
    with pytest.raises(kefu.InvalidArgument, match="not in -9223372036854775808 to 9223372036854775807"):
        kefu.Money(minor=2**63, currency="CNY")


def test_doubles_survive_bit_for_bit() -> None:
    for number in (0.1, 1e308, 5e-324, -0.0, 1 / 3):
        knot = kefu.CurveKnot(satisfaction=number, loyalty=number)
        assert kefu.CurveKnot.from_json(knot.to_json()).loyalty.hex() == number.hex()
        assert pickle.loads(pickle.dumps(knot)).loyalty.hex() == number.hex()


def test_a_value_cannot_be_subclassed() -> None:
    with pytest.raises(TypeError):
        type("Mine", (kefu.Money,), {})


def test_values_have_signatures_for_tools() -> None:
    assert inspect.getdoc(kefu.Estimate.low) is not None


@pytest.mark.parametrize(
    "made",
    [
        kefu.LoyaltyCurve(),
        kefu.ZoneActions(),
        kefu.Calendar(kefu.every_day("09:00-18:00", "Asia/Shanghai")),
        kefu.embedded_rules(),
        kefu.Judge(),
        kefu.PhraseBook(),
        kefu.Playbooks(),
        kefu.read_charts(kefu.embedded_rules())[0],
    ],
    ids=lambda made: type(made).__name__,
)
def test_a_rule_set_pickles_and_compares(made: object) -> None:
    again = pickle.loads(pickle.dumps(made))
    assert again == made and again is not made
    assert copy.deepcopy(made) == made
    assert made != object()


def test_fields_are_given_by_name() -> None:
    with pytest.raises(kefu.CallError, match="Money takes its fields by name only: minor, currency") as caught:
        kefu.Money(1, "CNY")  # type: ignore[misc]
    assert caught.value.code == "call.positional"


def test_a_time_that_is_none_is_named() -> None:
    pandas = pytest.importorskip("pandas")
    with pytest.raises(kefu.InvalidArgument, match=r"MessageReceived\.at: expected an aware datetime"):
        kefu.MessageReceived(id="m", customer="c", session="s", at=pandas.NaT, text="")


def test_truth_is_no_number() -> None:
    numpy = pytest.importorskip("numpy")
    for truth in (True, numpy.True_):
        with pytest.raises(kefu.InvalidArgument):
            kefu.nps([10, truth])
