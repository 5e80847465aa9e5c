"""The measures under the names that a stranger types first; their mathematics is tested in C++."""

from __future__ import annotations

import math

import pytest

import kefu


def test_nps_takes_a_list() -> None:
    estimate = kefu.nps([9, 10, 3, 8])
    assert isinstance(estimate, kefu.Estimate)
    assert (estimate.value, estimate.n, estimate.method) == (25.0, 4, kefu.IntervalMethod.tango)
    assert -100 <= estimate.low < 25 < estimate.high <= 100


def test_csat_has_a_scale() -> None:
    assert kefu.csat([5, 4, 2], top=2, scale=(1, 5)).value == pytest.approx(200 / 3)
    assert kefu.csat([7, 5, 4, 1], top=3, scale=(1, 7)).value == 50
    with pytest.raises(kefu.InvalidArgument, match="expected \\(low, high\\)") as caught:
        kefu.csat([1], scale=(1, 2, 3))  # type: ignore[arg-type]
    assert caught.value.code == "csat.scale"


def test_ces_is_a_mean() -> None:
    assert kefu.ces([6, 7, 3]).value == pytest.approx(16 / 3)


def test_a_method_may_be_named() -> None:
    assert kefu.nps([9, 1], method="wald") == kefu.nps([9, 1], method=kefu.IntervalMethod.wald)
    with pytest.raises(kefu.InvalidArgument, match=r"nps\(\): method: 'walt' is not one of: wald, "):
        kefu.nps([9], method="walt")
    with pytest.raises(TypeError):
        kefu.nps([9], 0.9)  # type: ignore[call-arg]


def test_an_answer_out_of_range_names_its_row() -> None:
    with pytest.raises(ValueError, match="row 1") as caught:
        kefu.nps([9, 11])
    assert isinstance(caught.value, kefu.InvalidArgument)
    assert caught.value.code == "nps.out_of_range"
    with pytest.raises(kefu.InvalidArgument) as caught:
        kefu.nps([3.5])
    assert caught.value.code == "nps.not_whole"
    assert kefu.nps([9.0]).value == 100


def test_nothing_known_is_nan_over_the_whole_range() -> None:
    nothing = kefu.nps([None])
    assert math.isnan(nothing.value)
    assert (nothing.low, nothing.high, nothing.n, nothing.missing) == (-100, 100, 0, 1)


def test_the_default_curve_has_three_zones() -> None:
    assert kefu.loyalty_zone(0.39) is kefu.LoyaltyZone.a
    assert kefu.loyalty(0.39) == pytest.approx(0.43875)
    assert kefu.LoyaltyCurve().knots[0] == kefu.CurveKnot(satisfaction=0, loyalty=0)
    with pytest.raises(kefu.InvalidArgument, match="satisfaction_unit"):
        kefu.loyalty(4)
    assert kefu.satisfaction_unit(4, scale="csat5") == 0.75


def test_zones_are_shared_out() -> None:
    shares = kefu.zone_shares([0.1, 0.5, 0.9, None])
    assert shares.a.n == 3 and shares.a.missing == 1
    assert shares.a.value + shares.b.value + shares.c.value == pytest.approx(100)


def test_a_curve_takes_a_policy() -> None:
    policy = kefu.Policy().sat
    assert kefu.LoyaltyCurve(policy).policy == policy
    assert kefu.LoyaltyCurve(policy.replace(flatness=0.3)).policy.flatness == 0.3
