"""Instants, durations and dates on their way in and out."""

from __future__ import annotations

import datetime
import time
import zoneinfo

import pytest

import kefu

UTC = datetime.timezone.utc
SHANGHAI = zoneinfo.ZoneInfo("Asia/Shanghai")


def there_and_back(at: datetime.datetime | int) -> datetime.datetime:
    return kefu.OrderPaid(id="e", order="o", at=at).at


def test_an_instant_leaves_as_an_aware_datetime_in_utc() -> None:
    given = datetime.datetime(2026, 3, 1, 10, 0, 0, 7, tzinfo=SHANGHAI)
    back = there_and_back(given)
    assert back == given
    assert back.tzinfo is UTC
    assert back.isoformat() == "2026-03-01T02:00:00.000007+00:00"


def test_microseconds_since_1970_are_an_instant_too() -> None:
    assert there_and_back(0) == datetime.datetime(1970, 1, 1, tzinfo=UTC)
    assert there_and_back(-1) == datetime.datetime(1969, 12, 31, 23, 59, 59, 999999, tzinfo=UTC)


@pytest.mark.parametrize("year", [1, 1582, 1969, 1970, 2000, 2026, 9999])
def test_every_year_of_python_round_trips(year: int) -> None:
    at = datetime.datetime(year, 12, 31, 23, 59, 59, 999999, tzinfo=UTC)
    assert there_and_back(at) == at


def test_the_second_of_two_equal_wall_times_is_told_apart() -> None:
    new_york = zoneinfo.ZoneInfo("America/New_York")
    first = datetime.datetime(2026, 11, 1, 1, 30, tzinfo=new_york)
    assert there_and_back(first.replace(fold=1)) - there_and_back(first) == datetime.timedelta(hours=1)


def test_a_naive_datetime_is_refused_whatever_the_machine_thinks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Shanghai")
    time.tzset()
    with pytest.raises(kefu.InvalidArgument, match="OrderPaid.at: .* has no time zone") as caught:
        there_and_back(datetime.datetime(2026, 3, 1))
    assert caught.value.code == "instant.naive"
    assert there_and_back(0).hour == 0
    monkeypatch.undo()
    time.tzset()


def test_what_is_no_instant_is_refused() -> None:
    for wrong in (datetime.date(2026, 3, 1), "2026-03-01T00:00:00Z", 1.5, True, None):
        with pytest.raises(TypeError, match="OrderPaid.at: expected an aware datetime or int microseconds"):
            there_and_back(wrong)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="is not in"):
        there_and_back(10**18)


def test_a_pandas_timestamp_is_a_datetime() -> None:
    pandas = pytest.importorskip("pandas")
    assert there_and_back(pandas.Timestamp("2026-03-01 10:00", tz="Asia/Shanghai")).hour == 2


def test_durations_are_timedeltas_or_words() -> None:
    assert kefu.duration_text(datetime.timedelta(minutes=90)) == kefu.duration_text("1h30min")
    assert kefu.parse_duration("-5min") == -datetime.timedelta(minutes=5)
    assert kefu.parse_duration("1us") == datetime.timedelta(microseconds=1)
    with pytest.raises(kefu.InvalidArgument, match="beyond the range of microseconds"):
        kefu.duration_text(datetime.timedelta.max)
    with pytest.raises(TypeError, match="expected timedelta or text"):
        kefu.duration_text(90)  # type: ignore[arg-type]


def test_dates_are_dates_or_words() -> None:
    assert kefu.Holiday(date=datetime.date(2026, 10, 1)) == kefu.Holiday(date="2026-10-01")
    assert kefu.Holiday(date="2026-10-01").date == datetime.date(2026, 10, 1)
    with pytest.raises(kefu.InvalidArgument, match="Holiday.date: "):
        kefu.Holiday(date="2026-02-29")
    with pytest.raises(TypeError, match="Holiday.date: expected date"):
        kefu.Holiday(date=datetime.datetime(2026, 10, 1, tzinfo=UTC))


def test_a_time_zone_is_a_name_or_a_zoneinfo() -> None:
    week = {"monday": ["09:00-12:00"]}
    by_name = kefu.CalendarRules(id="x", version="1", zone="Asia/Shanghai", week=week)  # type: ignore[arg-type]
    assert by_name.replace(zone=SHANGHAI) == by_name
    assert by_name.zone == "Asia/Shanghai"


def test_a_calendar_counts_working_time() -> None:
    office = kefu.Calendar(kefu.every_day("09:00-17:00", "Asia/Shanghai"))
    start = datetime.datetime(2026, 3, 2, 16, 0, tzinfo=SHANGHAI)
    end = datetime.datetime(2026, 3, 3, 10, 0, tzinfo=SHANGHAI)
    assert office.working_time_between(start, end) == datetime.timedelta(hours=2)
    assert office.add_working_time(start, "2h") == end
