"""Charts, phrases and quotes through Python."""

from __future__ import annotations

import datetime
import pickle

import pytest

import kefu

NOW = datetime.datetime(2026, 3, 2, 3, 0, tzinfo=datetime.timezone.utc)
RULES = kefu.embedded_rules()
DUE = int((NOW + datetime.timedelta(hours=4)).timestamp()) * 1_000_000
FACTS: dict[str, bool | int | str] = {"case.ack_due": DUE, "case.reply_due": DUE}


def quote(number: int, yuan: int, reason: str | None = None) -> kefu.Quote:
    return kefu.Quote(
        id=f"q{number}",
        customer="c1",
        item="kettle",
        amount=kefu.Money(minor=yuan * 100, currency="CNY"),
        at=NOW + datetime.timedelta(hours=number),
        reason=reason,
    )


def test_a_quote_that_differs_without_reason_contradicts() -> None:
    check = kefu.check_quote([quote(0, 100)], quote(1, 300))
    assert check.standing is kefu.QuoteStanding.contradiction
    assert (check.earlier, check.ratio_percent) == ("q0", 300)
    assert kefu.check_quote([quote(0, 100)], quote(1, 300, "gold edition")).standing is kefu.QuoteStanding.explained


def test_phrases_are_filled_in_both_languages() -> None:
    book = kefu.PhraseBook()
    phrase = next(phrase for phrase in book.phrases if phrase.placeholders)
    assert book.get(phrase.id) == phrase and book.contains(phrase.id)
    assert book.draft(phrase.id).zh and book.draft(phrase.id).en
    with pytest.raises(kefu.NotFound):
        book.get("no such phrase")
    values = {name: kefu.Bilingual(zh="好的", en="good") for name in phrase.placeholders}
    spoken = book.render(phrase.id, values)
    assert "好的" in spoken.zh and "good" in spoken.en
    assert "X" in book.render(phrase.id, dict.fromkeys(phrase.placeholders, "X")).en
    with pytest.raises(kefu.CallError, match=r"render\(\): values.x: expected str \| Bilingual, got 5"):
        book.render(phrase.id, {"x": 5})  # type: ignore[dict-item]


def test_a_definition_is_a_value_down_to_its_guards() -> None:
    for chart in kefu.read_charts(RULES):
        again = kefu.ChartDefinition.from_json(chart.definition.to_json())
        assert again == chart.definition
        assert pickle.loads(pickle.dumps(again)) == again
        assert eval(repr(again), vars(kefu)) == again


def test_every_chart_runs_and_draws() -> None:
    for chart in kefu.read_charts(RULES):
        begun = kefu.start(chart, NOW, FACTS)
        assert begun.state.definition == chart.digest
        assert begun.state.active and not chart.is_final(begun.state)
        assert kefu.ChartState.from_json(begun.state.to_json()) == begun.state
        assert kefu.Chart(chart.definition).digest == chart.digest
        assert kefu.mermaid(chart, "en").startswith("stateDiagram-v2")
        assert "<svg" in kefu.svg(chart, "zh", begun.state.active)


def test_a_step_tells_what_it_entered() -> None:
    objection = next(chart for chart in kefu.read_charts(RULES) if chart.id == "objection")
    begun = kefu.start(objection, NOW, {"case.nature": "real", "case.importance": 5})
    assert begun.entered == ("open", "raised", "counted", "weighed", "classified", "timing", "choosing", "handling")
    assert begun.taken and begun.effects


def test_a_time_that_is_needed_and_missing_is_named() -> None:
    complaint = next(chart for chart in kefu.read_charts(RULES) if chart.id == "complaint")
    with pytest.raises(kefu.InvalidArgument, match="case.reply_due"):
        kefu.start(complaint, NOW, {})


def test_a_state_of_another_chart_is_refused() -> None:
    first, second = kefu.read_charts(RULES)[:2]
    state = kefu.start(first, NOW, FACTS).state
    with pytest.raises(kefu.IllegalStep) as caught:
        kefu.step(second, state, second.definition.signals[0].id, NOW, {})
    assert caught.value.code == "chart.other_definition"


def test_facts_are_flags_numbers_and_texts() -> None:
    with pytest.raises(kefu.CallError, match="facts.case.severity: expected bool | int | str, got 0.5"):
        kefu.start(kefu.read_charts(RULES)[0], NOW, {"case.severity": 0.5})  # type: ignore[dict-item]
