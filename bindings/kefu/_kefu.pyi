"""
The engine behind the package kefu.
"""
from __future__ import annotations
import collections.abc
import datetime
import enum
import numpy
import os
import pandas
import types
import typing
import zoneinfo
__all__: list[str] = ['Action', 'ActionDone', 'ActionKind', 'ActionStatus', 'Active', 'Advice', 'Agent', 'AgentKind', 'AgentRegistered', 'AgentTextVerdict', 'Amount', 'AnyOf', 'Ask', 'AtLeast', 'AtMost', 'Axis', 'Behaviour', 'Below', 'Bilingual', 'BuyerAge', 'Calendar', 'CalendarRules', 'CallAnswered', 'CallEnded', 'CallError', 'Cancel', 'CareIntervals', 'CaseDefinition', 'CaseKey', 'CasePath', 'Cause', 'CauseScore', 'Channel', 'Chart', 'ChartDefinition', 'ChartState', 'ChatPolicy', 'ChatSystemPolicy', 'ChatSystemWeights', 'ClockSpan', 'ClosedBy', 'ClosingPolicy', 'CommunicationPolicy', 'Compensation', 'CompensationGranted', 'CompensationKind', 'CompetencePolicy', 'CompetenceWeights', 'Complaint', 'ComplaintAdvance', 'ComplaintAdvanced', 'ComplaintCell', 'ComplaintOption', 'ComplaintRaised', 'ComplaintStep', 'ComplaintTable', 'ComplaintTarget', 'ComplaintVerdict', 'ComplaintsPolicy', 'ContactAdded', 'ContactKind', 'ContactPoint', 'Count', 'CounterDefinition', 'CounterScope', 'CrmPolicy', 'CrowdPolicy', 'CurveKnot', 'Customer', 'CustomerErased', 'CustomerGroup', 'CustomerRegistered', 'CustomerTypesPolicy', 'CustomerUpdated', 'CustomerView', 'CustomersMerged', 'Denied', 'Desk', 'Direction', 'Erasure', 'Error', 'Estimate', 'Event', 'Evidence', 'FailuresPolicy', 'FeltNeedsPolicy', 'Finding', 'FindingKind', 'FitNote', 'FitShape', 'GapGroup', 'GapReport', 'Given', 'GoalsPolicy', 'GreetingPolicy', 'GreetingToken', 'GroupsPolicy', 'HandoffPolicy', 'HarassmentPolicy', 'Head', 'HoldPolicy', 'Holds', 'Holiday', 'IllegalStep', 'InaudiblePolicy', 'IntervalMethod', 'InvalidArgument', 'Judge', 'JudgeOptions', 'KnowledgePolicy', 'KpiPolicy', 'KpiTargets', 'LabelAxis', 'LabelOverridden', 'Lacks', 'Language', 'LexiconPolicy', 'LineFit', 'Lint', 'LintKind', 'ListenDefinition', 'ListeningPolicy', 'LoyaltyCurve', 'LoyaltyFit', 'LoyaltyGap', 'LoyaltyObservation', 'LoyaltyObserved', 'LoyaltyZone', 'Message', 'MessageReceived', 'MessageSent', 'Money', 'NeedsPolicy', 'NotFound', 'Note', 'Number', 'Objection', 'ObjectionAssessed', 'ObjectionNature', 'ObjectionOutcome', 'ObjectionRaised', 'ObjectionStatus', 'ObjectionSubCause', 'ObjectionTechnique', 'ObjectionTiming', 'ObjectionTopic', 'ObjectionVerdict', 'ObjectionsPolicy', 'OneOf', 'OpeningDefinition', 'Order', 'OrderCancelled', 'OrderDelivered', 'OrderDispatched', 'OrderLine', 'OrderNoted', 'OrderPaid', 'OrderPlaced', 'Outcome', 'PaymentPolicy', 'Phrase', 'PhraseBook', 'PhraseUse', 'Playbook', 'PlaybookOption', 'PlaybookStep', 'Playbooks', 'Policy', 'PrivateCallPolicy', 'Promise', 'PromiseKept', 'PromiseMade', 'PromisesPolicy', 'QualityPolicy', 'QueuePolicy', 'Quote', 'QuoteCheck', 'QuoteGiven', 'QuoteStanding', 'QuotesPolicy', 'Raise', 'RankFallback', 'Reason', 'ReceptionPolicy', 'Refuse', 'ReminderChannel', 'Request', 'Reset', 'Role', 'RuleError', 'RuleSource', 'RulesChanged', 'Salutation', 'SatisfactionPolicy', 'SatisfactionScore', 'Say', 'Schedule', 'ScoreGiven', 'ScoreScale', 'ScriptsPolicy', 'Sentence', 'ServiceLevel', 'Session', 'SessionClosed', 'SessionOpened', 'SetFact', 'Severity', 'ShippingPolicy', 'SignalDefinition', 'SilentCallPolicy', 'SlaHours', 'SlaMatrix', 'Span', 'Speaker', 'SpokenPhrase', 'Stage', 'StateDefinition', 'StateKind', 'StepResult', 'StorageError', 'Summary', 'SurveysPolicy', 'Table', 'TabooPoints', 'TaboosPolicy', 'TechniquesPolicy', 'TelephonePolicy', 'TimePolicy', 'Timer', 'ToolsPolicy', 'TopBox', 'TransferPolicy', 'TransitionDefinition', 'TypeWeights', 'UnknownAnswerPolicy', 'Unless', 'UnpaidShares', 'VerifyReport', 'VoiceHeard', 'Weekday', 'Withdraw', 'WorkingDay', 'WritingPolicy', 'ZoneActions', 'ZoneChange', 'ZonePlan', 'ZoneShares', 'ZoneTask', 'authority_for', 'below_floor', 'business_calendar', 'ces', 'check', 'check_policy', 'check_quote', 'compensation_ratio', 'complaint_id', 'csat', 'digest_of', 'dot', 'duration_text', 'embedded_rules', 'every_day', 'find_amounts', 'find_numbers', 'find_policy_number', 'fire', 'fit_loyalty', 'fitted_curve', 'fold', 'greeting', 'has_authority', 'holds', 'is_beyond_value', 'is_public', 'judge_agent_text', 'judge_complaint', 'judge_complaints', 'judge_objection', 'judge_options', 'label', 'length_units', 'loyalty', 'loyalty_gap', 'loyalty_gaps', 'loyalty_zone', 'mermaid', 'money_text', 'nps', 'open', 'parse_duration', 'parse_money', 'parting_wish', 'read_calendar', 'read_chart', 'read_charts', 'read_event', 'read_policy', 'read_rules_folder', 'satisfaction_unit', 'sentences', 'slice', 'start', 'step', 'svg', 'type_of', 'unit_millionths', 'zone_actions', 'zone_change', 'zone_shares']
class Error(Exception):
    """
    A broken promise of the caller or of the world. Expected outcomes are values, never errors.

    `code()` is stable and listed in docs/errors.md; `what()` is for people and may change.
    """
    code: typing.ClassVar[str] = ''
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __str__(self) -> str:
        ...
class InvalidArgument(Error, ValueError):
    """
    An argument that the function cannot accept; in Python also a ValueError.
    """
class CallError(InvalidArgument, TypeError):
    """
    A call that does not fit the signature: an argument missing, unknown or of the wrong type; also a TypeError.
    """
class NotFound(Error, KeyError):
    """
    Something asked for by name or id that does not exist; in Python also a KeyError.
    """
class RuleError(Error, ValueError):
    """
    A rule file that cannot be used. `what()` lists every finding, a line each; the members locate the first.
    """
    file: typing.ClassVar[str] = ''
    line: typing.ClassVar[int] = 0
    pointer: typing.ClassVar[str] = ''
class StorageError(Error, OSError):
    """
    The disk, the file or SQLite refused. `sqlite_code()` is SQLite's extended result code, 0 where it has no part.
    """
    sqlite_code: typing.ClassVar[int] = 0
class IllegalStep(Error, RuntimeError):
    """
    A step asked of a state that cannot take it, such as a snapshot of another definition.
    """
class Denied(Error, PermissionError):
    """
    A call that the caller may not make, such as writing through a read-only desk.
    """
class Language(enum.Enum):
    """
    The languages of everything a user meets; neither is the other's translation.
    """
    en = 1
    zh = 0
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class IntervalMethod(enum.Enum):
    """
    How an interval was computed.
    """
    adjusted_wald = 1
    student_t = 4
    tango = 3
    wald = 0
    wilson = 2
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class Bilingual:
    """
    One text in both languages.
    """
    @staticmethod
    def from_json(text: str) -> Bilingual:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Bilingual:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Bilingual:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, zh: str, en: str) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, zh: str = ..., en: str = ...) -> Bilingual:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def en(self) -> str:
        ...
    @property
    def zh(self) -> str:
        ...
class Estimate:
    """
    A number from a sample, with what is known of its precision.

    `low <= value <= high` holds for every method except adjusted Wald, whose centre is shrunk: there the value can lie
    outside in very small samples. No answers at all: `value` is NaN and the interval is the whole range.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    @staticmethod
    def from_json(text: str) -> Estimate:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Estimate:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Estimate:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __init__(self, *, value: float, low: float, high: float, n: int, missing: int, level: float, method: IntervalMethod | str) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, value: float = ..., low: float = ..., high: float = ..., n: int = ..., missing: int = ..., level: float = ..., method: IntervalMethod | str = ...) -> Estimate:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def high(self) -> float:
        """
        upper end, same unit
        """
    @property
    def level(self) -> float:
        """
        nominal two-sided confidence, in (0, 1)
        """
    @property
    def low(self) -> float:
        """
        lower end of the confidence interval, same unit
        """
    @property
    def method(self) -> IntervalMethod:
        """
        how low and high were computed
        """
    @property
    def missing(self) -> int:
        """
        answers left out because there was none
        """
    @property
    def n(self) -> int:
        """
        answers counted
        """
    @property
    def value(self) -> float:
        """
        in the unit of the measure
        """
class Money:
    """
    An amount of money in the currency's smallest unit: {26000, CNY} is 260 yuan. Never a double.
    """
    @staticmethod
    def from_json(text: str) -> Money:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Money:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Money:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, minor: int, currency: str) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, minor: int = ..., currency: str = ...) -> Money:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def currency(self) -> str:
        ...
    @property
    def minor(self) -> int:
        ...
class RuleSource:
    """
    Where rules are read from: a set of files that never changes. Cheap to copy, safe to share between threads.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __init__(self, files: collections.abc.Mapping[str, str] = ...) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def get(self, path: str) -> str:
        """
        Throws  NotFound `rules.no_file`
        """
    def list(self, prefix: str = '') -> tuple[str, ...]:
        """
        The paths that begin with some text ("zh/", or "" for all), sorted.
        """
    def overlaid_by(self, other: RuleSource) -> RuleSource:
        """
        These files, and where both have a path those of `other`.
        """
    @property
    def digest(self) -> str:
        """
        A digest over every path and all bytes.
        """
class Weekday(enum.Enum):
    """
    The days of the week, Monday first as ISO 8601 counts them.
    """
    friday = 4
    monday = 0
    saturday = 5
    sunday = 6
    thursday = 3
    tuesday = 1
    wednesday = 2
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class Holiday:
    """
    A date on which no work begins, whatever its weekday.
    """
    @staticmethod
    def from_json(text: str) -> Holiday:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Holiday:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Holiday:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, date: datetime.date | str, name: Bilingual | None = None) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, date: datetime.date | str = ..., name: Bilingual | None = ...) -> Holiday:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def date(self) -> datetime.date:
        ...
    @property
    def name(self) -> Bilingual | None:
        ...
class WorkingDay:
    """
    A date that is worked although its weekday says otherwise (调休).
    """
    @staticmethod
    def from_json(text: str) -> WorkingDay:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> WorkingDay:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> WorkingDay:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, date: datetime.date | str, like: Weekday | str | None = None, hours: collections.abc.Iterable[str] = ()) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, date: datetime.date | str = ..., like: Weekday | str | None = ..., hours: collections.abc.Iterable[str] = ...) -> WorkingDay:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def date(self) -> datetime.date:
        ...
    @property
    def hours(self) -> tuple[str, ...]:
        """
        or hours of its own
        """
    @property
    def like(self) -> Weekday | None:
        """
        the weekday whose hours it has; default monday
        """
class CalendarRules:
    """
    When a house works, as a calendar file says it. Dates outside the lists follow the week, without end.

    A range belongs to the date on which it begins. So a shift from the eve runs on into a holiday, and a holiday's own
    night shift does not begin. Ranges that overlap count once.
    """
    @staticmethod
    def from_json(text: str) -> CalendarRules:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> CalendarRules:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> CalendarRules:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, version: str, source: str | None = None, zone: str | zoneinfo.ZoneInfo, week: collections.abc.Mapping[Weekday, collections.abc.Iterable[str]] = {}, holidays: collections.abc.Iterable[Holiday] = (), working_days: collections.abc.Iterable[WorkingDay] = (), known_from: datetime.date | str | None = None, known_until: datetime.date | str | None = None) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., version: str = ..., source: str | None = ..., zone: str | zoneinfo.ZoneInfo = ..., week: collections.abc.Mapping[Weekday, collections.abc.Iterable[str]] = ..., holidays: collections.abc.Iterable[Holiday] = ..., working_days: collections.abc.Iterable[WorkingDay] = ..., known_from: datetime.date | str | None = ..., known_until: datetime.date | str | None = ...) -> CalendarRules:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def holidays(self) -> tuple[Holiday, ...]:
        ...
    @property
    def id(self) -> str:
        ...
    @property
    def known_from(self) -> datetime.date | None:
        """
        the first date for which the lists are complete
        """
    @property
    def known_until(self) -> datetime.date | None:
        """
        the last one
        """
    @property
    def source(self) -> str | None:
        """
        where the dates are from
        """
    @property
    def version(self) -> str:
        ...
    @property
    def week(self) -> collections.abc.Mapping[Weekday, tuple[str, ...]]:
        ...
    @property
    def working_days(self) -> tuple[WorkingDay, ...]:
        ...
    @property
    def zone(self) -> str:
        ...
class Calendar:
    """
    Working time: an instant works if its wall time lies in a range of the calendar.

    Wall time that clocks show twice counts twice, wall time that they skip does not count. Immutable, cheap to copy,
    safe to share between threads. All functions cost O(log n) in the dated days and changes of the clock.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __init__(self, rules: CalendarRules) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def add_working_time(self, start: datetime.datetime | int, duration: datetime.timedelta | str) -> datetime.datetime:
        """
        The earliest instant `t` with working_time_between(from, t) = duration; `from` itself for no duration.

        Throws  InvalidArgument `calendar.negative_duration`; `calendar.exhausted` where there is not so much left
        """
    def holiday_on(self, date: datetime.date | str) -> Bilingual | None:
        """
        The name of a holiday; empty texts for one without name.
        """
    def is_holiday(self, date: datetime.date | str) -> bool:
        ...
    def is_working(self, instant: datetime.datetime | int) -> bool:
        """
        Throws  InvalidArgument `instant.range` outside the years 0001 to 9999, as do the functions below
        """
    def knows(self, date: datetime.date | str) -> bool:
        """
        Whether the lists of holidays and working days claim to be complete for a date.
        """
    def next_opening(self, start: datetime.datetime | int) -> datetime.datetime:
        """
        The earliest working instant that is not before `from`.

        Throws  InvalidArgument `calendar.exhausted`
        """
    def working_time_between(self, start: datetime.datetime | int, end: datetime.datetime | int) -> datetime.timedelta:
        """
        How much of [from, to) is working time.

        Throws  InvalidArgument `calendar.reversed` where `to` is before `from`
        """
    @property
    def digest(self) -> str:
        """
        The digest of the rules' JSON.
        """
    @property
    def rules(self) -> CalendarRules:
        ...
class Span:
    """
    A part of a text, counted in code points of the original text, half-open: [begin, end).

    Python strings are indexed the same way: `text[span.begin:span.end]`. Each maximal ill-formed run of bytes counts
    as one code point.
    """
    @staticmethod
    def from_json(text: str) -> Span:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Span:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Span:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, begin: int, end: int) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, begin: int = ..., end: int = ...) -> Span:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def begin(self) -> int:
        ...
    @property
    def end(self) -> int:
        ...
class Sentence:
    """
    A sentence of a text, its end marks included, white space around it not.
    """
    @staticmethod
    def from_json(text: str) -> Sentence:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Sentence:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Sentence:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, span: Span, question: bool = False) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, span: Span = ..., question: bool = ...) -> Sentence:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def question(self) -> bool:
        ...
    @property
    def span(self) -> Span:
        ...
class Amount:
    """
    An amount of money that a text names.
    """
    @staticmethod
    def from_json(text: str) -> Amount:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Amount:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Amount:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, money: Money, at_least: bool = False, span: Span) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, money: Money = ..., at_least: bool = ..., span: Span = ...) -> Amount:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def at_least(self) -> bool:
        """
        the text is vague upwards: 几千块, 3千多块, hundreds of dollars
        """
    @property
    def money(self) -> Money:
        ...
    @property
    def span(self) -> Span:
        """
        number and currency
        """
class Number:
    """
    A number that a text names, exactly: value / 10^decimals. 1.2万 is {12000, 0}, 3.50 is {35, 1}.
    """
    @staticmethod
    def from_json(text: str) -> Number:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Number:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Number:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, value: int, decimals: int, at_least: bool = False, span: Span) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, value: int = ..., decimals: int = ..., at_least: bool = ..., span: Span = ...) -> Number:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def at_least(self) -> bool:
        ...
    @property
    def decimals(self) -> int:
        """
        0 to 6
        """
    @property
    def span(self) -> Span:
        ...
    @property
    def value(self) -> int:
        ...
class Salutation(enum.Enum):
    miss = 3
    mr = 1
    ms = 2
    unknown = 0
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class CustomerGroup(enum.Enum):
    """
    What a customer is to the shop (spec: CHT-GRP).
    """
    buyer = 2
    enquirer = 1
    vip = 3
    visitor = 0
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class BuyerAge(enum.Enum):
    """
    A new buyer has no paid order before the one at hand (spec: BUY-1).
    """
    new_buyer = 0
    old_buyer = 1
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class ContactKind(enum.Enum):
    email = 4
    microblog = 6
    msn = 7
    phone = 0
    post = 8
    qq = 1
    sms = 5
    wangwang = 3
    wechat = 2
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class Role(enum.Enum):
    admin = 6
    agent = 0
    analyst = 5
    inspector = 4
    manager = 3
    sales = 1
    supervisor = 2
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class ContactPoint:
    """
    One way to reach a customer (spec: ENT-3).
    """
    @staticmethod
    def from_json(text: str) -> ContactPoint:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> ContactPoint:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> ContactPoint:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, kind: ContactKind | str, value: str, verified: bool = False, obtained_in: str | None = None, do_not_use: bool = False) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, kind: ContactKind | str = ..., value: str = ..., verified: bool = ..., obtained_in: str | None = ..., do_not_use: bool = ...) -> ContactPoint:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def do_not_use(self) -> bool:
        ...
    @property
    def kind(self) -> ContactKind:
        ...
    @property
    def obtained_in(self) -> str | None:
        ...
    @property
    def value(self) -> str:
        """
        phone and sms in E.164 form, QQ as 5 to 11 digits, e-mail as an address
        """
    @property
    def verified(self) -> bool:
        ...
class Customer:
    """
    One record of a customer over all channels (spec: ENT-1).
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    @staticmethod
    def from_json(text: str) -> Customer:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Customer:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Customer:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __init__(self, *, id: str, display_name: str | None = None, salutation: Salutation | str, group: CustomerGroup | str, group_set_by_hand: bool = False, buyer_age: BuyerAge | str, contacts: collections.abc.Iterable[ContactPoint] = (), tags: collections.abc.Iterable[str] = (), owner_agent: str | None = None, satisfaction: float | None = None, created: datetime.datetime | int, merged_from: collections.abc.Iterable[str] = (), implied: bool = False, erased: bool = False) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., display_name: str | None = ..., salutation: Salutation | str = ..., group: CustomerGroup | str = ..., group_set_by_hand: bool = ..., buyer_age: BuyerAge | str = ..., contacts: collections.abc.Iterable[ContactPoint] = ..., tags: collections.abc.Iterable[str] = ..., owner_agent: str | None = ..., satisfaction: float | None = ..., created: datetime.datetime | int = ..., merged_from: collections.abc.Iterable[str] = ..., implied: bool = ..., erased: bool = ...) -> Customer:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def buyer_age(self) -> BuyerAge:
        ...
    @property
    def contacts(self) -> tuple[ContactPoint, ...]:
        ...
    @property
    def created(self) -> datetime.datetime:
        ...
    @property
    def display_name(self) -> str | None:
        ...
    @property
    def erased(self) -> bool:
        ...
    @property
    def group(self) -> CustomerGroup:
        ...
    @property
    def group_set_by_hand(self) -> bool:
        ...
    @property
    def id(self) -> str:
        ...
    @property
    def implied(self) -> bool:
        """
        made by the first mention, not by a registration
        """
    @property
    def merged_from(self) -> tuple[str, ...]:
        ...
    @property
    def owner_agent(self) -> str | None:
        ...
    @property
    def salutation(self) -> Salutation:
        ...
    @property
    def satisfaction(self) -> float | None:
        """
        unit value of the newest score, in [0, 1]
        """
    @property
    def tags(self) -> tuple[str, ...]:
        ...
class Agent:
    """
    A person of the firm, known to customers by work number and nickname only (spec: ENT-17).
    """
    @staticmethod
    def from_json(text: str) -> Agent:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Agent:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Agent:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, agent_no: str, nickname: str | None = None, roles: collections.abc.Iterable[Role | str] = (), skills: collections.abc.Iterable[str] = (), team: str | None = None) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., agent_no: str = ..., nickname: str | None = ..., roles: collections.abc.Iterable[Role | str] = ..., skills: collections.abc.Iterable[str] = ..., team: str | None = ...) -> Agent:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def agent_no(self) -> str:
        ...
    @property
    def id(self) -> str:
        ...
    @property
    def nickname(self) -> str | None:
        ...
    @property
    def roles(self) -> tuple[Role, ...]:
        ...
    @property
    def skills(self) -> tuple[str, ...]:
        ...
    @property
    def team(self) -> str | None:
        ...
class Channel(enum.Enum):
    """
    Where a conversation takes place (spec: CHN-1).
    """
    email = 2
    face_to_face = 11
    microblog = 7
    msn = 8
    online_chat = 1
    phone = 0
    post = 12
    qq = 6
    self_service = 10
    sms = 3
    video = 9
    wangwang = 4
    wechat = 5
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class Stage(enum.Enum):
    """
    Before, during or after the sale (spec: STG-1).
    """
    after_sale = 2
    in_sale = 1
    pre_sale = 0
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class ClosedBy(enum.Enum):
    agent = 1
    customer = 0
    system = 2
    transfer = 3
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class Direction(enum.Enum):
    """
    Seen from the firm: the customer called, or the firm did.
    """
    inbound = 0
    outbound = 1
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class Speaker(enum.Enum):
    agent = 1
    bot = 2
    customer = 0
    system = 3
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class Session:
    """
    One conversation (spec: ENT-4). A call is a session with channel phone.

    `first_reply_at` is the first message by a person; `closed_at` is never before `opened`.
    """
    @staticmethod
    def from_json(text: str) -> Session:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Session:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Session:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, customer: str, channel: Channel | str, agent: str | None = None, stage: Stage | str | None = None, direction: Direction | str | None = None, opened: datetime.datetime | int, first_reply_at: datetime.datetime | int | None = None, closed_at: datetime.datetime | int | None = None, closed_by: ClosedBy | str | None = None, close_reason: str | None = None, issue: str, purpose: str | None = None, implied: bool = False) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., customer: str = ..., channel: Channel | str = ..., agent: str | None = ..., stage: Stage | str | None = ..., direction: Direction | str | None = ..., opened: datetime.datetime | int = ..., first_reply_at: datetime.datetime | int | None = ..., closed_at: datetime.datetime | int | None = ..., closed_by: ClosedBy | str | None = ..., close_reason: str | None = ..., issue: str = ..., purpose: str | None = ..., implied: bool = ...) -> Session:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def agent(self) -> str | None:
        ...
    @property
    def channel(self) -> Channel:
        ...
    @property
    def close_reason(self) -> str | None:
        ...
    @property
    def closed_at(self) -> datetime.datetime | None:
        ...
    @property
    def closed_by(self) -> ClosedBy | None:
        ...
    @property
    def customer(self) -> str:
        ...
    @property
    def direction(self) -> Direction | None:
        ...
    @property
    def first_reply_at(self) -> datetime.datetime | None:
        ...
    @property
    def id(self) -> str:
        ...
    @property
    def implied(self) -> bool:
        ...
    @property
    def issue(self) -> str:
        ...
    @property
    def opened(self) -> datetime.datetime:
        ...
    @property
    def purpose(self) -> str | None:
        ...
    @property
    def stage(self) -> Stage | None:
        ...
class Message:
    """
    One utterance (spec: ENT-6). Messages order by (at, sequence of the journal), which is total.
    """
    @staticmethod
    def from_json(text: str) -> Message:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Message:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Message:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, session: str, speaker: Speaker | str, at: datetime.datetime | int, text: str, agent: str | None = None, phrase: str | None = None) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., session: str = ..., speaker: Speaker | str = ..., at: datetime.datetime | int = ..., text: str = ..., agent: str | None = ..., phrase: str | None = ...) -> Message:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def agent(self) -> str | None:
        ...
    @property
    def at(self) -> datetime.datetime:
        ...
    @property
    def id(self) -> str:
        ...
    @property
    def phrase(self) -> str | None:
        ...
    @property
    def session(self) -> str:
        ...
    @property
    def speaker(self) -> Speaker:
        ...
    @property
    def text(self) -> str:
        ...
class CompensationKind(enum.Enum):
    apology = 5
    free_shipping = 3
    gift = 2
    refund = 4
    replacement_goods = 0
    voucher = 1
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class ScoreScale(enum.Enum):
    """
    How satisfaction was asked: 1 to 5, 0 to 10, 1 to 7, or already a unit value in millionths.
    """
    ces7 = 2
    csat5 = 0
    nps11 = 1
    unit = 3
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class OrderLine:
    """
    """
    @staticmethod
    def from_json(text: str) -> OrderLine:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> OrderLine:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> OrderLine:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, item: str, quantity: int, price: Money | None = None) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, item: str = ..., quantity: int = ..., price: Money | None = ...) -> OrderLine:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def item(self) -> str:
        ...
    @property
    def price(self) -> Money | None:
        """
        of one piece
        """
    @property
    def quantity(self) -> int:
        ...
class Order:
    """
    An order from placing to delivery (spec: ENT-13). It is never paid before it was placed.
    """
    @staticmethod
    def from_json(text: str) -> Order:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Order:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Order:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, customer: str, lines: collections.abc.Iterable[OrderLine] = (), total: Money, placed_at: datetime.datetime | int, paid_at: datetime.datetime | int | None = None, dispatched_at: datetime.datetime | int | None = None, delivered_at: datetime.datetime | int | None = None, cancelled_at: datetime.datetime | int | None = None, remarks: collections.abc.Iterable[str] = ()) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., customer: str = ..., lines: collections.abc.Iterable[OrderLine] = ..., total: Money = ..., placed_at: datetime.datetime | int = ..., paid_at: datetime.datetime | int | None = ..., dispatched_at: datetime.datetime | int | None = ..., delivered_at: datetime.datetime | int | None = ..., cancelled_at: datetime.datetime | int | None = ..., remarks: collections.abc.Iterable[str] = ...) -> Order:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def cancelled_at(self) -> datetime.datetime | None:
        ...
    @property
    def customer(self) -> str:
        ...
    @property
    def delivered_at(self) -> datetime.datetime | None:
        ...
    @property
    def dispatched_at(self) -> datetime.datetime | None:
        ...
    @property
    def id(self) -> str:
        ...
    @property
    def lines(self) -> tuple[OrderLine, ...]:
        ...
    @property
    def paid_at(self) -> datetime.datetime | None:
        ...
    @property
    def placed_at(self) -> datetime.datetime:
        ...
    @property
    def remarks(self) -> tuple[str, ...]:
        ...
    @property
    def total(self) -> Money:
        ...
class Quote:
    """
    A price told to a customer (spec: ENT-12). Never negative; supersedes only a quote of the same customer.
    """
    @staticmethod
    def from_json(text: str) -> Quote:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Quote:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Quote:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, customer: str, item: str, terms: str | None = None, amount: Money, agent: str | None = None, at: datetime.datetime | int, valid_until: datetime.datetime | int | None = None, supersedes: str | None = None, reason: str | None = None) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., customer: str = ..., item: str = ..., terms: str | None = ..., amount: Money = ..., agent: str | None = ..., at: datetime.datetime | int = ..., valid_until: datetime.datetime | int | None = ..., supersedes: str | None = ..., reason: str | None = ...) -> Quote:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def agent(self) -> str | None:
        ...
    @property
    def amount(self) -> Money:
        ...
    @property
    def at(self) -> datetime.datetime:
        ...
    @property
    def customer(self) -> str:
        ...
    @property
    def id(self) -> str:
        ...
    @property
    def item(self) -> str:
        ...
    @property
    def reason(self) -> str | None:
        """
        why it differs from the one before
        """
    @property
    def supersedes(self) -> str | None:
        ...
    @property
    def terms(self) -> str | None:
        """
        what the price depends on; other terms are another quote
        """
    @property
    def valid_until(self) -> datetime.datetime | None:
        ...
class Promise:
    """
    What the firm told a customer it would do, and by when (spec: ENT-29).

    A promise without a due time is no promise: the reader and the desk refuse it.
    """
    @staticmethod
    def from_json(text: str) -> Promise:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Promise:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Promise:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, customer: str, what: str, made_at: datetime.datetime | int, due: datetime.datetime | int, kept_at: datetime.datetime | int | None = None, phrase: str | None = None, case_id: str | None = None, agent: str | None = None) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., customer: str = ..., what: str = ..., made_at: datetime.datetime | int = ..., due: datetime.datetime | int = ..., kept_at: datetime.datetime | int | None = ..., phrase: str | None = ..., case_id: str | None = ..., agent: str | None = ...) -> Promise:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def agent(self) -> str | None:
        ...
    @property
    def case_id(self) -> str | None:
        """
        the case it belongs to
        """
    @property
    def customer(self) -> str:
        ...
    @property
    def due(self) -> datetime.datetime:
        ...
    @property
    def id(self) -> str:
        ...
    @property
    def kept_at(self) -> datetime.datetime | None:
        """
        empty while open
        """
    @property
    def made_at(self) -> datetime.datetime:
        ...
    @property
    def phrase(self) -> str | None:
        """
        the phrase that made it
        """
    @property
    def what(self) -> str:
        """
        in the words used to the customer
        """
class Compensation:
    """
    What a customer is given to make up for something (spec: ENT-16).
    """
    @staticmethod
    def from_json(text: str) -> Compensation:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Compensation:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Compensation:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, customer: str, kind: CompensationKind | str, value: Money, at: datetime.datetime | int, granted_by: str, redeemable_by: datetime.datetime | int | None = None, redeem_how: str | None = None, complaint: str | None = None, order: str | None = None, accepted: bool = True) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., customer: str = ..., kind: CompensationKind | str = ..., value: Money = ..., at: datetime.datetime | int = ..., granted_by: str = ..., redeemable_by: datetime.datetime | int | None = ..., redeem_how: str | None = ..., complaint: str | None = ..., order: str | None = ..., accepted: bool = ...) -> Compensation:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def accepted(self) -> bool:
        """
        false: beyond the authority of who granted it
        """
    @property
    def at(self) -> datetime.datetime:
        ...
    @property
    def complaint(self) -> str | None:
        """
        what it makes up for
        """
    @property
    def customer(self) -> str:
        ...
    @property
    def granted_by(self) -> str:
        ...
    @property
    def id(self) -> str:
        ...
    @property
    def kind(self) -> CompensationKind:
        ...
    @property
    def order(self) -> str | None:
        """
        where it is noted
        """
    @property
    def redeem_how(self) -> str | None:
        ...
    @property
    def redeemable_by(self) -> datetime.datetime | None:
        ...
    @property
    def value(self) -> Money:
        ...
class SatisfactionScore:
    """
    A customer's answer: an attitude (spec: ENT-25). Facts hold integers, so the unit value is in millionths.
    """
    @staticmethod
    def from_json(text: str) -> SatisfactionScore:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> SatisfactionScore:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> SatisfactionScore:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, customer: str, scale: ScoreScale | str, raw: int, unit_millionths: int, at: datetime.datetime | int, session: str | None = None, source: str | None = None) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., customer: str = ..., scale: ScoreScale | str = ..., raw: int = ..., unit_millionths: int = ..., at: datetime.datetime | int = ..., session: str | None = ..., source: str | None = ...) -> SatisfactionScore:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def at(self) -> datetime.datetime:
        ...
    @property
    def customer(self) -> str:
        ...
    @property
    def id(self) -> str:
        ...
    @property
    def raw(self) -> int:
        """
        as answered; for `unit` in millionths
        """
    @property
    def scale(self) -> ScoreScale:
        ...
    @property
    def session(self) -> str | None:
        ...
    @property
    def source(self) -> str | None:
        """
        survey or form it came from
        """
    @property
    def unit_millionths(self) -> int:
        """
        (raw - min) / (max - min), in millionths
        """
class LoyaltyObservation:
    """
    What a customer did: a behaviour (spec: ENT-26). Never made from answers.
    """
    @staticmethod
    def from_json(text: str) -> LoyaltyObservation:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> LoyaltyObservation:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> LoyaltyObservation:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, customer: str, at: datetime.datetime | int, repurchases: int, recommendations: int, tenure: datetime.timedelta | str, loyalty_millionths: int | None = None) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., customer: str = ..., at: datetime.datetime | int = ..., repurchases: int = ..., recommendations: int = ..., tenure: datetime.timedelta | str = ..., loyalty_millionths: int | None = ...) -> LoyaltyObservation:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def at(self) -> datetime.datetime:
        ...
    @property
    def customer(self) -> str:
        ...
    @property
    def id(self) -> str:
        ...
    @property
    def loyalty_millionths(self) -> int | None:
        ...
    @property
    def recommendations(self) -> int:
        """
        that were acted on, not promised
        """
    @property
    def repurchases(self) -> int:
        ...
    @property
    def tenure(self) -> datetime.timedelta:
        ...
class Severity(enum.Enum):
    """
    How serious a complaint is (spec: CPL-SEV). Anger alone does not make it severe.
    """
    general = 0
    severe = 1
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class Cause(enum.Enum):
    """
    What a complaint is about (spec: CPL-CAU). Ties: integrity, product_quality, service, price.
    """
    integrity = 3
    price = 2
    product_quality = 0
    service = 1
    unknown = 4
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class Behaviour(enum.Enum):
    """
    How the customer behaves, mildest first (spec: CPL-BEH). The label is the most extreme sign.
    """
    extreme = 3
    passive = 0
    publicity = 1
    venting = 2
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class ComplaintTarget(enum.Enum):
    """
    Whom a complaint accuses (spec: CPL-TGT); unknown until someone knows.
    """
    merchant = 1
    other_agent = 3
    self_agent = 2
    unknown = 0
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class ComplaintStep(enum.Enum):
    """
    Where a complaint case stands (spec: CPL-WF).
    """
    acknowledged = 1
    agreed_by_customer = 5
    classified = 3
    closed = 7
    closed_given_up = 8
    dismissed = 9
    executing = 6
    fact_finding = 2
    received = 0
    solution = 4
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class ComplaintAdvance(enum.Enum):
    """
    What moves a complaint on that no text proves (spec section 0.6).
    """
    closed = 6
    customer_agreed = 3
    customer_refused = 4
    escalated = 7
    executing = 5
    facts_asked = 0
    facts_complete = 1
    given_up = 8
    options_offered = 2
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class ObjectionNature(enum.Enum):
    """
    Whether an objection is what it says it is (spec: OBJ-KIND).
    """
    false_objection = 2
    hidden = 3
    real = 1
    unknown = 0
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class ObjectionSubCause(enum.Enum):
    """
    Why a real objection is raised, or how a false one is false (spec: OBJ-KIND-1, 2A, 2B).
    """
    brush_off = 3
    decoy = 4
    dissatisfied = 1
    no_need = 0
    prejudiced = 2
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class ObjectionTopic(enum.Enum):
    """
    What an objection is about.
    """
    company_service = 6
    delivery = 5
    fit = 3
    function = 4
    integrity = 7
    look = 2
    need = 8
    other = 10
    price = 0
    quality = 1
    time = 9
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class ObjectionTiming(enum.Enum):
    """
    When an objection is handled, with the reason (spec: OBJ-TIME).
    """
    later_beyond_authority = 4
    later_price_too_early = 5
    later_proved = 6
    now_blocks = 1
    now_default = 3
    now_important = 0
    now_order_follows = 2
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class ObjectionTechnique(enum.Enum):
    """
    How an objection is handled (spec: OBJ-TECH-1 to 6).
    """
    compensation = 2
    direct_refutation = 5
    ignore = 1
    inquiry = 0
    tai_chi = 3
    yes_if = 4
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class ObjectionStatus(enum.Enum):
    """
    Where an objection stands (spec section 13, Appendix A).
    """
    answered = 4
    classified = 1
    deferred = 2
    escalated = 6
    handling = 3
    raised = 0
    resolved = 5
    unresolved = 8
    withdrawn = 7
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class Complaint:
    """
    One customer's complaint about one issue (spec: ENT-10): counted once, however many messages carry it.

    Severity and behaviour are the highest seen, cause the one with the highest summed score; an override freezes an
    axis, and the automatic value stays beside it.
    """
    @staticmethod
    def from_json(text: str) -> Complaint:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Complaint:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Complaint:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, customer: str, issue: str, session: str, opened: datetime.datetime | int, channel: Channel | str, step: ComplaintStep | str, severity: Severity | str, cause: Cause | str, also: collections.abc.Iterable[Cause | str] = (), behaviour: Behaviour | str, automatic_severity: Severity | str, automatic_cause: Cause | str, automatic_behaviour: Behaviour | str, target: ComplaintTarget | str, accused: str | None = None, owner: str | None = None, escalated: bool = False, asks_remedy: bool = False, damage: Money | None = None, demand: str | None = None, order: str | None = None, acknowledged_at: datetime.datetime | int | None = None, due: datetime.datetime | int | None = None, answered_at: datetime.datetime | int | None = None, closed_at: datetime.datetime | int | None = None, messages: int, reopened: int) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., customer: str = ..., issue: str = ..., session: str = ..., opened: datetime.datetime | int = ..., channel: Channel | str = ..., step: ComplaintStep | str = ..., severity: Severity | str = ..., cause: Cause | str = ..., also: collections.abc.Iterable[Cause | str] = ..., behaviour: Behaviour | str = ..., automatic_severity: Severity | str = ..., automatic_cause: Cause | str = ..., automatic_behaviour: Behaviour | str = ..., target: ComplaintTarget | str = ..., accused: str | None = ..., owner: str | None = ..., escalated: bool = ..., asks_remedy: bool = ..., damage: Money | None = ..., demand: str | None = ..., order: str | None = ..., acknowledged_at: datetime.datetime | int | None = ..., due: datetime.datetime | int | None = ..., answered_at: datetime.datetime | int | None = ..., closed_at: datetime.datetime | int | None = ..., messages: int = ..., reopened: int = ...) -> Complaint:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def accused(self) -> str | None:
        ...
    @property
    def acknowledged_at(self) -> datetime.datetime | None:
        ...
    @property
    def also(self) -> tuple[Cause, ...]:
        ...
    @property
    def answered_at(self) -> datetime.datetime | None:
        ...
    @property
    def asks_remedy(self) -> bool:
        ...
    @property
    def automatic_behaviour(self) -> Behaviour:
        ...
    @property
    def automatic_cause(self) -> Cause:
        ...
    @property
    def automatic_severity(self) -> Severity:
        ...
    @property
    def behaviour(self) -> Behaviour:
        ...
    @property
    def cause(self) -> Cause:
        ...
    @property
    def channel(self) -> Channel:
        ...
    @property
    def closed_at(self) -> datetime.datetime | None:
        ...
    @property
    def customer(self) -> str:
        ...
    @property
    def damage(self) -> Money | None:
        """
        the largest loss claimed
        """
    @property
    def demand(self) -> str | None:
        ...
    @property
    def due(self) -> datetime.datetime | None:
        """
        of the definite answer
        """
    @property
    def escalated(self) -> bool:
        ...
    @property
    def id(self) -> str:
        ...
    @property
    def issue(self) -> str:
        ...
    @property
    def messages(self) -> int:
        """
        complaining messages so far
        """
    @property
    def opened(self) -> datetime.datetime:
        ...
    @property
    def order(self) -> str | None:
        ...
    @property
    def owner(self) -> str | None:
        ...
    @property
    def reopened(self) -> int:
        ...
    @property
    def session(self) -> str:
        """
        that opened it
        """
    @property
    def severity(self) -> Severity:
        ...
    @property
    def step(self) -> ComplaintStep:
        ...
    @property
    def target(self) -> ComplaintTarget:
        ...
class Objection:
    """
    One objection (spec: ENT-9). Its id is the message or ObjectionRaised that brought it.
    """
    @staticmethod
    def from_json(text: str) -> Objection:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Objection:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Objection:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, customer: str, session: str, at: datetime.datetime | int, text: str, about: ObjectionTopic | str, nature: ObjectionNature | str, sub_cause: ObjectionSubCause | str | None = None, suspected: ObjectionTopic | str | None = None, confidence_percent: int, timing: ObjectionTiming | str | None = None, techniques: collections.abc.Iterable[ObjectionTechnique | str] = (), status: ObjectionStatus | str, due: datetime.datetime | int | None = None, settled_at: datetime.datetime | int | None = None, inquiries: int, reopened: int) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., customer: str = ..., session: str = ..., at: datetime.datetime | int = ..., text: str = ..., about: ObjectionTopic | str = ..., nature: ObjectionNature | str = ..., sub_cause: ObjectionSubCause | str | None = ..., suspected: ObjectionTopic | str | None = ..., confidence_percent: int = ..., timing: ObjectionTiming | str | None = ..., techniques: collections.abc.Iterable[ObjectionTechnique | str] = ..., status: ObjectionStatus | str = ..., due: datetime.datetime | int | None = ..., settled_at: datetime.datetime | int | None = ..., inquiries: int = ..., reopened: int = ...) -> Objection:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def about(self) -> ObjectionTopic:
        ...
    @property
    def at(self) -> datetime.datetime:
        ...
    @property
    def confidence_percent(self) -> int:
        """
        that it is hidden
        """
    @property
    def customer(self) -> str:
        ...
    @property
    def due(self) -> datetime.datetime | None:
        """
        of a deferred one
        """
    @property
    def id(self) -> str:
        ...
    @property
    def inquiries(self) -> int:
        ...
    @property
    def nature(self) -> ObjectionNature:
        ...
    @property
    def reopened(self) -> int:
        ...
    @property
    def session(self) -> str:
        ...
    @property
    def settled_at(self) -> datetime.datetime | None:
        ...
    @property
    def status(self) -> ObjectionStatus:
        ...
    @property
    def sub_cause(self) -> ObjectionSubCause | None:
        ...
    @property
    def suspected(self) -> ObjectionTopic | None:
        """
        of a hidden one
        """
    @property
    def techniques(self) -> tuple[ObjectionTechnique, ...]:
        """
        used so far, in order
        """
    @property
    def text(self) -> str:
        ...
    @property
    def timing(self) -> ObjectionTiming | None:
        ...
class Axis(enum.Enum):
    """
    What a judge looks at: the axis a rule scores on.
    """
    anger = 4
    behaviour = 3
    cause = 1
    complaint = 0
    lint = 7
    objection = 6
    remedy = 5
    severity = 2
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class LintKind(enum.Enum):
    """
    What a text of the firm's side must not say, by text alone.
    """
    deny_fact = 1
    hard_but = 0
    premature_conclusion = 2
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class FindingKind(enum.Enum):
    """
    What a rule notices about how service went. Not a journal fact: derived, and derived again on replay.
    """
    broken_promise = 8
    complaint_ack_late = 4
    complaint_reply_late = 5
    deny_fact = 12
    handoff_asymmetric = 3
    hang_too_early = 10
    hard_but = 11
    liability_refused_without_evidence = 19
    loyalty_floor = 20
    merge_proposal = 22
    missed_follow_up = 6
    not_permitted = 17
    open_objection = 15
    over_authority = 16
    premature_conclusion = 2
    promise_without_due = 9
    quote_contradiction = 0
    quote_expired = 1
    refutation_without_evidence = 13
    repeat_contact = 7
    second_refutation = 14
    wrong_owner = 18
    zone_fell = 21
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class ActionKind(enum.Enum):
    """
    What a flow asks the host to do. The host does it and reports ActionDone; until then it is pending.
    """
    acknowledge = 0
    approve = 17
    call = 4
    call_back = 15
    check = 8
    collect_facts = 10
    escalate = 9
    follow_up = 3
    inquire = 6
    may_hang_up = 16
    offer_options = 11
    progress_notice = 2
    reply = 1
    revisit = 7
    safety = 13
    say = 5
    take_over = 12
    win_back = 14
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class Outcome(enum.Enum):
    """
    How the host's attempt at an action ended.
    """
    failed = 1
    refused = 3
    sent = 0
    skipped = 2
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class ActionStatus(enum.Enum):
    done = 1
    historical = 3
    pending = 0
    superseded = 4
    withdrawn = 2
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class PhraseUse(enum.Enum):
    """
    Where a phrase may be used: telephone in or out, chat, written message, anywhere.
    """
    anywhere = 4
    chat = 2
    inbound = 0
    message = 3
    outbound = 1
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class Evidence:
    """
    Why a label was given: the rule, where it matched, and what it weighed (spec: MEC-4).
    """
    @staticmethod
    def from_json(text: str) -> Evidence:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Evidence:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Evidence:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, rule: str, axis: Axis | str, label: str, span: Span, weight: int, number: int | None = None) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, rule: str = ..., axis: Axis | str = ..., label: str = ..., span: Span = ..., weight: int = ..., number: int | None = ...) -> Evidence:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def axis(self) -> Axis:
        ...
    @property
    def label(self) -> str:
        """
        the label it speaks for: an enumerator's code
        """
    @property
    def number(self) -> int | None:
        """
        a number it used, such as a loss in minor units
        """
    @property
    def rule(self) -> str:
        ...
    @property
    def span(self) -> Span:
        """
        in code points of the judged text; never the text itself
        """
    @property
    def weight(self) -> int:
        """
        thousandths of a point, after negation and degree words
        """
class CauseScore:
    """
    """
    @staticmethod
    def from_json(text: str) -> CauseScore:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> CauseScore:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> CauseScore:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, cause: Cause | str, score: int) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, cause: Cause | str = ..., score: int = ...) -> CauseScore:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def cause(self) -> Cause:
        ...
    @property
    def score(self) -> int:
        """
        thousandths of a point
        """
class ComplaintVerdict:
    """
    What one text says as a complaint, on three axes (spec: CPL-CLS).

    Abstained (empty or foreign text): `complaint` is empty. No complaint: the axes are empty, never general, unknown
    or passive. Scores are thousandths of a point on the specification's scale.
    """
    @staticmethod
    def from_json(text: str) -> ComplaintVerdict:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> ComplaintVerdict:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> ComplaintVerdict:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, complaint: bool | None = None, severity: Severity | str | None = None, cause: Cause | str | None = None, also: collections.abc.Iterable[Cause | str] = (), behaviour: Behaviour | str | None = None, signs: collections.abc.Iterable[Behaviour | str] = (), angry: bool = False, asks_remedy: bool = False, score: int, severity_score: int, cause_scores: collections.abc.Iterable[CauseScore] = (), loss: Money | None = None, evidence: collections.abc.Iterable[Evidence] = (), rules: str) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, complaint: bool | None = ..., severity: Severity | str | None = ..., cause: Cause | str | None = ..., also: collections.abc.Iterable[Cause | str] = ..., behaviour: Behaviour | str | None = ..., signs: collections.abc.Iterable[Behaviour | str] = ..., angry: bool = ..., asks_remedy: bool = ..., score: int = ..., severity_score: int = ..., cause_scores: collections.abc.Iterable[CauseScore] = ..., loss: Money | None = ..., evidence: collections.abc.Iterable[Evidence] = ..., rules: str = ...) -> ComplaintVerdict:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def also(self) -> tuple[Cause, ...]:
        """
        the other causes that the text states, strongest first
        """
    @property
    def angry(self) -> bool:
        ...
    @property
    def asks_remedy(self) -> bool:
        ...
    @property
    def behaviour(self) -> Behaviour | None:
        ...
    @property
    def cause(self) -> Cause | None:
        ...
    @property
    def cause_scores(self) -> tuple[CauseScore, ...]:
        ...
    @property
    def complaint(self) -> bool | None:
        ...
    @property
    def evidence(self) -> tuple[Evidence, ...]:
        ...
    @property
    def loss(self) -> Money | None:
        """
        the largest loss that the text claims
        """
    @property
    def rules(self) -> str:
        """
        the rule packs it was said under
        """
    @property
    def score(self) -> int:
        """
        of "this is a complaint"; above 0 it is one
        """
    @property
    def severity(self) -> Severity | None:
        ...
    @property
    def severity_score(self) -> int:
        """
        orders texts by seriousness within and across the two grades
        """
    @property
    def signs(self) -> tuple[Behaviour, ...]:
        """
        every behaviour that shows, most extreme first
        """
class ObjectionVerdict:
    """
    What one customer text signals about an objection (spec section 13).
    """
    @staticmethod
    def from_json(text: str) -> ObjectionVerdict:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> ObjectionVerdict:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> ObjectionVerdict:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, objection: bool = False, about: ObjectionTopic | str | None = None, brush_off: bool = False, price_signal: bool = False, order_if_solved: bool = False, question: bool = False, acceptance: bool = False, refuses_to_go_on: bool = False, off_deal: bool = False, evidence: collections.abc.Iterable[Evidence] = (), rules: str) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, objection: bool = ..., about: ObjectionTopic | str | None = ..., brush_off: bool = ..., price_signal: bool = ..., order_if_solved: bool = ..., question: bool = ..., acceptance: bool = ..., refuses_to_go_on: bool = ..., off_deal: bool = ..., evidence: collections.abc.Iterable[Evidence] = ..., rules: str = ...) -> ObjectionVerdict:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def about(self) -> ObjectionTopic | None:
        """
        of an objection
        """
    @property
    def acceptance(self) -> bool:
        """
        yes, thanks, ok
        """
    @property
    def brush_off(self) -> bool:
        """
        a generic excuse: "再说吧", "let me think"
        """
    @property
    def evidence(self) -> tuple[Evidence, ...]:
        ...
    @property
    def objection(self) -> bool:
        """
        the text objects to buying, or brushes off
        """
    @property
    def off_deal(self) -> bool:
        """
        a remark or joke without relation to the deal
        """
    @property
    def order_if_solved(self) -> bool:
        """
        "如果能包邮我就下单": a conditional purchase
        """
    @property
    def price_signal(self) -> bool:
        """
        asks or bargains about price, names a rival's price
        """
    @property
    def question(self) -> bool:
        """
        contains a question
        """
    @property
    def refuses_to_go_on(self) -> bool:
        """
        will not listen further before this is settled
        """
    @property
    def rules(self) -> str:
        ...
class Lint:
    """
    A place in an agent's text that breaks a rule of good service. Whether it counts depends on the case.
    """
    @staticmethod
    def from_json(text: str) -> Lint:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Lint:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Lint:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, kind: LintKind | str, rule: str, span: Span) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, kind: LintKind | str = ..., rule: str = ..., span: Span = ...) -> Lint:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def kind(self) -> LintKind:
        ...
    @property
    def rule(self) -> str:
        ...
    @property
    def span(self) -> Span:
        ...
class AgentTextVerdict:
    """
    What an agent's text says: lints, and the acts that workflows listen for.
    """
    @staticmethod
    def from_json(text: str) -> AgentTextVerdict:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> AgentTextVerdict:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> AgentTextVerdict:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, lints: collections.abc.Iterable[Lint] = (), asks_facts: bool = False, states_responsibility: bool = False, apologises: bool = False, refuses_liability: bool = False, states_cause: bool = False, evidence: collections.abc.Iterable[Evidence] = (), rules: str) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, lints: collections.abc.Iterable[Lint] = ..., asks_facts: bool = ..., states_responsibility: bool = ..., apologises: bool = ..., refuses_liability: bool = ..., states_cause: bool = ..., evidence: collections.abc.Iterable[Evidence] = ..., rules: str = ...) -> AgentTextVerdict:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def apologises(self) -> bool:
        ...
    @property
    def asks_facts(self) -> bool:
        """
        asks when, where, which order, what happened
        """
    @property
    def evidence(self) -> tuple[Evidence, ...]:
        ...
    @property
    def lints(self) -> tuple[Lint, ...]:
        ...
    @property
    def refuses_liability(self) -> bool:
        ...
    @property
    def rules(self) -> str:
        ...
    @property
    def states_cause(self) -> bool:
        """
        states a cause or blames, whether or not it may yet
        """
    @property
    def states_responsibility(self) -> bool:
        """
        says who takes care of the matter
        """
class Finding:
    """
    """
    @staticmethod
    def from_json(text: str) -> Finding:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Finding:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Finding:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, kind: FindingKind | str, rule: str, at: datetime.datetime | int, customer: str | None = None, case_id: str | None = None, subject: str | None = None, numbers: collections.abc.Mapping[str, int] = {}) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, kind: FindingKind | str = ..., rule: str = ..., at: datetime.datetime | int = ..., customer: str | None = ..., case_id: str | None = ..., subject: str | None = ..., numbers: collections.abc.Mapping[str, int] = ...) -> Finding:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def at(self) -> datetime.datetime:
        """
        when it came true
        """
    @property
    def case_id(self) -> str | None:
        ...
    @property
    def customer(self) -> str | None:
        ...
    @property
    def kind(self) -> FindingKind:
        ...
    @property
    def numbers(self) -> collections.abc.Mapping[str, int]:
        """
        the numbers used: {"ratio_percent": 300}
        """
    @property
    def rule(self) -> str:
        """
        the rule of the specification or of a definition
        """
    @property
    def subject(self) -> str | None:
        """
        id of the message, quote, promise, ... it is about
        """
class Action:
    """
    """
    @staticmethod
    def from_json(text: str) -> Action:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Action:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Action:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, kind: ActionKind | str, case_id: str, customer: str, definition: str, since: datetime.datetime | int, due: datetime.datetime | int, phrase: str | None = None, to: str | None = None, status: ActionStatus | str, outcome: Outcome | str | None = None) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., kind: ActionKind | str = ..., case_id: str = ..., customer: str = ..., definition: str = ..., since: datetime.datetime | int = ..., due: datetime.datetime | int = ..., phrase: str | None = ..., to: str | None = ..., status: ActionStatus | str = ..., outcome: Outcome | str | None = ...) -> Action:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def case_id(self) -> str:
        ...
    @property
    def customer(self) -> str:
        ...
    @property
    def definition(self) -> str:
        """
        id of the chart that asked
        """
    @property
    def due(self) -> datetime.datetime:
        ...
    @property
    def id(self) -> str:
        ...
    @property
    def kind(self) -> ActionKind:
        ...
    @property
    def outcome(self) -> Outcome | None:
        ...
    @property
    def phrase(self) -> str | None:
        ...
    @property
    def since(self) -> datetime.datetime:
        """
        when the cause happened
        """
    @property
    def status(self) -> ActionStatus:
        ...
    @property
    def to(self) -> str | None:
        """
        role that it is for, if not the agent at hand
        """
class SpokenPhrase:
    """
    A phrase with its placeholders filled, ready to be said.
    """
    @staticmethod
    def from_json(text: str) -> SpokenPhrase:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> SpokenPhrase:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> SpokenPhrase:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, zh: str, en: str) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., zh: str = ..., en: str = ...) -> SpokenPhrase:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def en(self) -> str:
        ...
    @property
    def id(self) -> str:
        ...
    @property
    def zh(self) -> str:
        ...
class CustomerRegistered:
    """
    """
    @staticmethod
    def from_json(text: str) -> CustomerRegistered:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> CustomerRegistered:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> CustomerRegistered:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, at: datetime.datetime | int, display_name: str | None = None, salutation: Salutation | str | None = None, group: CustomerGroup | str | None = None, owner_agent: str | None = None, contacts: collections.abc.Iterable[ContactPoint] = (), tags: collections.abc.Iterable[str] = ()) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., at: datetime.datetime | int = ..., display_name: str | None = ..., salutation: Salutation | str | None = ..., group: CustomerGroup | str | None = ..., owner_agent: str | None = ..., contacts: collections.abc.Iterable[ContactPoint] = ..., tags: collections.abc.Iterable[str] = ...) -> CustomerRegistered:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def at(self) -> datetime.datetime:
        ...
    @property
    def contacts(self) -> tuple[ContactPoint, ...]:
        ...
    @property
    def display_name(self) -> str | None:
        ...
    @property
    def group(self) -> CustomerGroup | None:
        """
        set by hand; else it follows from the orders
        """
    @property
    def id(self) -> str:
        ...
    @property
    def owner_agent(self) -> str | None:
        ...
    @property
    def salutation(self) -> Salutation | None:
        ...
    @property
    def tags(self) -> tuple[str, ...]:
        ...
class CustomerUpdated:
    """
    New particulars of a customer; what is left out stays as it was.
    """
    @staticmethod
    def from_json(text: str) -> CustomerUpdated:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> CustomerUpdated:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> CustomerUpdated:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, customer: str, at: datetime.datetime | int, display_name: str | None = None, salutation: Salutation | str | None = None, group: CustomerGroup | str | None = None, owner_agent: str | None = None) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., customer: str = ..., at: datetime.datetime | int = ..., display_name: str | None = ..., salutation: Salutation | str | None = ..., group: CustomerGroup | str | None = ..., owner_agent: str | None = ...) -> CustomerUpdated:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def at(self) -> datetime.datetime:
        ...
    @property
    def customer(self) -> str:
        ...
    @property
    def display_name(self) -> str | None:
        ...
    @property
    def group(self) -> CustomerGroup | None:
        ...
    @property
    def id(self) -> str:
        ...
    @property
    def owner_agent(self) -> str | None:
        ...
    @property
    def salutation(self) -> Salutation | None:
        ...
class ContactAdded:
    """
    """
    @staticmethod
    def from_json(text: str) -> ContactAdded:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> ContactAdded:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> ContactAdded:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, customer: str, at: datetime.datetime | int, contact: ContactPoint) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., customer: str = ..., at: datetime.datetime | int = ..., contact: ContactPoint = ...) -> ContactAdded:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def at(self) -> datetime.datetime:
        ...
    @property
    def contact(self) -> ContactPoint:
        """
        of the same kind and value as an earlier one: replaces it
        """
    @property
    def customer(self) -> str:
        ...
    @property
    def id(self) -> str:
        ...
class CustomersMerged:
    """
    Two records are one person: `merged` lives on in `customer`, histories united.
    """
    @staticmethod
    def from_json(text: str) -> CustomersMerged:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> CustomersMerged:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> CustomersMerged:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, customer: str, merged: str, at: datetime.datetime | int, by: str) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., customer: str = ..., merged: str = ..., at: datetime.datetime | int = ..., by: str = ...) -> CustomersMerged:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def at(self) -> datetime.datetime:
        ...
    @property
    def by(self) -> str:
        ...
    @property
    def customer(self) -> str:
        ...
    @property
    def id(self) -> str:
        ...
    @property
    def merged(self) -> str:
        ...
class AgentRegistered:
    """
    """
    @staticmethod
    def from_json(text: str) -> AgentRegistered:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> AgentRegistered:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> AgentRegistered:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, at: datetime.datetime | int, agent_no: str, nickname: str | None = None, roles: collections.abc.Iterable[Role | str] = (), skills: collections.abc.Iterable[str] = (), team: str | None = None) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., at: datetime.datetime | int = ..., agent_no: str = ..., nickname: str | None = ..., roles: collections.abc.Iterable[Role | str] = ..., skills: collections.abc.Iterable[str] = ..., team: str | None = ...) -> AgentRegistered:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def agent_no(self) -> str:
        ...
    @property
    def at(self) -> datetime.datetime:
        ...
    @property
    def id(self) -> str:
        ...
    @property
    def nickname(self) -> str | None:
        ...
    @property
    def roles(self) -> tuple[Role, ...]:
        ...
    @property
    def skills(self) -> tuple[str, ...]:
        ...
    @property
    def team(self) -> str | None:
        ...
class SessionOpened:
    """
    """
    @staticmethod
    def from_json(text: str) -> SessionOpened:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> SessionOpened:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> SessionOpened:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, customer: str, at: datetime.datetime | int, channel: Channel | str, agent: str | None = None, stage: Stage | str | None = None, issue: str | None = None, purpose: str | None = None) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., customer: str = ..., at: datetime.datetime | int = ..., channel: Channel | str = ..., agent: str | None = ..., stage: Stage | str | None = ..., issue: str | None = ..., purpose: str | None = ...) -> SessionOpened:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def agent(self) -> str | None:
        ...
    @property
    def at(self) -> datetime.datetime:
        ...
    @property
    def channel(self) -> Channel:
        ...
    @property
    def customer(self) -> str:
        ...
    @property
    def id(self) -> str:
        ...
    @property
    def issue(self) -> str | None:
        """
        default: the session's id
        """
    @property
    def purpose(self) -> str | None:
        ...
    @property
    def stage(self) -> Stage | None:
        ...
class SessionClosed:
    """
    """
    @staticmethod
    def from_json(text: str) -> SessionClosed:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> SessionClosed:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> SessionClosed:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, session: str, at: datetime.datetime | int, by: ClosedBy | str, reason: str | None = None) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., session: str = ..., at: datetime.datetime | int = ..., by: ClosedBy | str = ..., reason: str | None = ...) -> SessionClosed:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def at(self) -> datetime.datetime:
        ...
    @property
    def by(self) -> ClosedBy:
        ...
    @property
    def id(self) -> str:
        ...
    @property
    def reason(self) -> str | None:
        ...
    @property
    def session(self) -> str:
        ...
class MessageReceived:
    """
    The customer said something.
    """
    @staticmethod
    def from_json(text: str) -> MessageReceived:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> MessageReceived:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> MessageReceived:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, customer: str, session: str, at: datetime.datetime | int, text: str, channel: Channel | str | None = None, issue: str | None = None, order: str | None = None, reach: int | None = None) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., customer: str = ..., session: str = ..., at: datetime.datetime | int = ..., text: str = ..., channel: Channel | str | None = ..., issue: str | None = ..., order: str | None = ..., reach: int | None = ...) -> MessageReceived:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def at(self) -> datetime.datetime:
        ...
    @property
    def channel(self) -> Channel | None:
        """
        of a session that was not opened by an event
        """
    @property
    def customer(self) -> str:
        ...
    @property
    def id(self) -> str:
        ...
    @property
    def issue(self) -> str | None:
        ...
    @property
    def order(self) -> str | None:
        ...
    @property
    def reach(self) -> int | None:
        """
        people who can see it, on a public channel
        """
    @property
    def session(self) -> str:
        ...
    @property
    def text(self) -> str:
        ...
class MessageSent:
    """
    The firm said something: a person, a bot or the system.
    """
    @staticmethod
    def from_json(text: str) -> MessageSent:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> MessageSent:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> MessageSent:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, customer: str, session: str, at: datetime.datetime | int, text: str, speaker: Speaker | str | None = None, agent: str | None = None, phrase: str | None = None, technique: ObjectionTechnique | str | None = None, evidence: str | None = None, issue: str | None = None) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., customer: str = ..., session: str = ..., at: datetime.datetime | int = ..., text: str = ..., speaker: Speaker | str | None = ..., agent: str | None = ..., phrase: str | None = ..., technique: ObjectionTechnique | str | None = ..., evidence: str | None = ..., issue: str | None = ...) -> MessageSent:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def agent(self) -> str | None:
        ...
    @property
    def at(self) -> datetime.datetime:
        ...
    @property
    def customer(self) -> str:
        ...
    @property
    def evidence(self) -> str | None:
        """
        attached document
        """
    @property
    def id(self) -> str:
        ...
    @property
    def issue(self) -> str | None:
        ...
    @property
    def phrase(self) -> str | None:
        """
        of the phrase book, used as it is
        """
    @property
    def session(self) -> str:
        ...
    @property
    def speaker(self) -> Speaker | None:
        """
        default: agent
        """
    @property
    def technique(self) -> ObjectionTechnique | None:
        ...
    @property
    def text(self) -> str:
        ...
class CallAnswered:
    """
    """
    @staticmethod
    def from_json(text: str) -> CallAnswered:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> CallAnswered:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> CallAnswered:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, session: str, customer: str, at: datetime.datetime | int, direction: Direction | str, agent: str | None = None, issue: str | None = None) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., session: str = ..., customer: str = ..., at: datetime.datetime | int = ..., direction: Direction | str = ..., agent: str | None = ..., issue: str | None = ...) -> CallAnswered:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def agent(self) -> str | None:
        ...
    @property
    def at(self) -> datetime.datetime:
        ...
    @property
    def customer(self) -> str:
        ...
    @property
    def direction(self) -> Direction:
        ...
    @property
    def id(self) -> str:
        ...
    @property
    def issue(self) -> str | None:
        ...
    @property
    def session(self) -> str:
        ...
class VoiceHeard:
    """
    The customer's voice is heard on the line.
    """
    @staticmethod
    def from_json(text: str) -> VoiceHeard:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> VoiceHeard:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> VoiceHeard:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, session: str, at: datetime.datetime | int) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., session: str = ..., at: datetime.datetime | int = ...) -> VoiceHeard:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def at(self) -> datetime.datetime:
        ...
    @property
    def id(self) -> str:
        ...
    @property
    def session(self) -> str:
        ...
class CallEnded:
    """
    """
    @staticmethod
    def from_json(text: str) -> CallEnded:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> CallEnded:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> CallEnded:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, session: str, at: datetime.datetime | int, by: ClosedBy | str) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., session: str = ..., at: datetime.datetime | int = ..., by: ClosedBy | str = ...) -> CallEnded:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def at(self) -> datetime.datetime:
        ...
    @property
    def by(self) -> ClosedBy:
        ...
    @property
    def id(self) -> str:
        ...
    @property
    def session(self) -> str:
        ...
class OrderPlaced:
    """
    """
    @staticmethod
    def from_json(text: str) -> OrderPlaced:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> OrderPlaced:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> OrderPlaced:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, customer: str, at: datetime.datetime | int, total: Money, lines: collections.abc.Iterable[OrderLine] = (), session: str | None = None) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., customer: str = ..., at: datetime.datetime | int = ..., total: Money = ..., lines: collections.abc.Iterable[OrderLine] = ..., session: str | None = ...) -> OrderPlaced:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def at(self) -> datetime.datetime:
        ...
    @property
    def customer(self) -> str:
        ...
    @property
    def id(self) -> str:
        ...
    @property
    def lines(self) -> tuple[OrderLine, ...]:
        ...
    @property
    def session(self) -> str | None:
        ...
    @property
    def total(self) -> Money:
        ...
class OrderPaid:
    """
    """
    @staticmethod
    def from_json(text: str) -> OrderPaid:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> OrderPaid:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> OrderPaid:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, order: str, at: datetime.datetime | int) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., order: str = ..., at: datetime.datetime | int = ...) -> OrderPaid:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def at(self) -> datetime.datetime:
        ...
    @property
    def id(self) -> str:
        ...
    @property
    def order(self) -> str:
        ...
class OrderDispatched:
    """
    """
    @staticmethod
    def from_json(text: str) -> OrderDispatched:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> OrderDispatched:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> OrderDispatched:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, order: str, at: datetime.datetime | int, carrier: str | None = None, tracking: str | None = None) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., order: str = ..., at: datetime.datetime | int = ..., carrier: str | None = ..., tracking: str | None = ...) -> OrderDispatched:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def at(self) -> datetime.datetime:
        ...
    @property
    def carrier(self) -> str | None:
        ...
    @property
    def id(self) -> str:
        ...
    @property
    def order(self) -> str:
        ...
    @property
    def tracking(self) -> str | None:
        ...
class OrderDelivered:
    """
    """
    @staticmethod
    def from_json(text: str) -> OrderDelivered:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> OrderDelivered:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> OrderDelivered:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, order: str, at: datetime.datetime | int) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., order: str = ..., at: datetime.datetime | int = ...) -> OrderDelivered:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def at(self) -> datetime.datetime:
        ...
    @property
    def id(self) -> str:
        ...
    @property
    def order(self) -> str:
        ...
class OrderCancelled:
    """
    """
    @staticmethod
    def from_json(text: str) -> OrderCancelled:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> OrderCancelled:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> OrderCancelled:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, order: str, at: datetime.datetime | int, reason: str | None = None) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., order: str = ..., at: datetime.datetime | int = ..., reason: str | None = ...) -> OrderCancelled:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def at(self) -> datetime.datetime:
        ...
    @property
    def id(self) -> str:
        ...
    @property
    def order(self) -> str:
        ...
    @property
    def reason(self) -> str | None:
        ...
class OrderNoted:
    """
    """
    @staticmethod
    def from_json(text: str) -> OrderNoted:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> OrderNoted:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> OrderNoted:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, order: str, at: datetime.datetime | int, remark: str) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., order: str = ..., at: datetime.datetime | int = ..., remark: str = ...) -> OrderNoted:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def at(self) -> datetime.datetime:
        ...
    @property
    def id(self) -> str:
        ...
    @property
    def order(self) -> str:
        ...
    @property
    def remark(self) -> str:
        ...
class QuoteGiven:
    """
    """
    @staticmethod
    def from_json(text: str) -> QuoteGiven:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> QuoteGiven:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> QuoteGiven:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, customer: str, at: datetime.datetime | int, item: str, amount: Money, terms: str | None = None, agent: str | None = None, session: str | None = None, valid_until: datetime.datetime | int | None = None, supersedes: str | None = None, reason: str | None = None) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., customer: str = ..., at: datetime.datetime | int = ..., item: str = ..., amount: Money = ..., terms: str | None = ..., agent: str | None = ..., session: str | None = ..., valid_until: datetime.datetime | int | None = ..., supersedes: str | None = ..., reason: str | None = ...) -> QuoteGiven:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def agent(self) -> str | None:
        ...
    @property
    def amount(self) -> Money:
        ...
    @property
    def at(self) -> datetime.datetime:
        ...
    @property
    def customer(self) -> str:
        ...
    @property
    def id(self) -> str:
        ...
    @property
    def item(self) -> str:
        ...
    @property
    def reason(self) -> str | None:
        ...
    @property
    def session(self) -> str | None:
        ...
    @property
    def supersedes(self) -> str | None:
        ...
    @property
    def terms(self) -> str | None:
        ...
    @property
    def valid_until(self) -> datetime.datetime | None:
        ...
class ObjectionOutcome(enum.Enum):
    """
    How the host or the agent sees the end of an objection.
    """
    accepted = 0
    not_accepted = 1
    withdrawn = 2
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class LabelAxis(enum.Enum):
    """
    Which automatic label a person replaces.
    """
    behaviour = 3
    cause = 2
    complaint = 0
    nature = 4
    severity = 1
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class ObjectionRaised:
    """
    A host tells of an objection that no message carries.
    """
    @staticmethod
    def from_json(text: str) -> ObjectionRaised:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> ObjectionRaised:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> ObjectionRaised:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, customer: str, session: str, at: datetime.datetime | int, text: str, about: ObjectionTopic | str | None = None) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., customer: str = ..., session: str = ..., at: datetime.datetime | int = ..., text: str = ..., about: ObjectionTopic | str | None = ...) -> ObjectionRaised:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def about(self) -> ObjectionTopic | None:
        ...
    @property
    def at(self) -> datetime.datetime:
        ...
    @property
    def customer(self) -> str:
        ...
    @property
    def id(self) -> str:
        ...
    @property
    def session(self) -> str:
        ...
    @property
    def text(self) -> str:
        ...
class ObjectionAssessed:
    """
    What an agent or host knows about an objection; the newest word on each member wins. Unset: importance 3,
    firmness 3, flags false.
    """
    @staticmethod
    def from_json(text: str) -> ObjectionAssessed:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> ObjectionAssessed:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> ObjectionAssessed:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, objection: str, at: datetime.datetime | int, by: str | None = None, nature: ObjectionNature | str | None = None, sub_cause: ObjectionSubCause | str | None = None, importance: int | None = None, firmness: int | None = None, fact_verified: bool | None = None, unfounded: bool | None = None, wrong_material: bool | None = None, off_deal: bool | None = None, blocks_explanation: bool | None = None, beyond_authority: bool | None = None, covered_by: str | None = None, advantage: str | None = None, evidence: str | None = None, outcome: ObjectionOutcome | str | None = None) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., objection: str = ..., at: datetime.datetime | int = ..., by: str | None = ..., nature: ObjectionNature | str | None = ..., sub_cause: ObjectionSubCause | str | None = ..., importance: int | None = ..., firmness: int | None = ..., fact_verified: bool | None = ..., unfounded: bool | None = ..., wrong_material: bool | None = ..., off_deal: bool | None = ..., blocks_explanation: bool | None = ..., beyond_authority: bool | None = ..., covered_by: str | None = ..., advantage: str | None = ..., evidence: str | None = ..., outcome: ObjectionOutcome | str | None = ...) -> ObjectionAssessed:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def advantage(self) -> str | None:
        """
        that answers it
        """
    @property
    def at(self) -> datetime.datetime:
        ...
    @property
    def beyond_authority(self) -> bool | None:
        ...
    @property
    def blocks_explanation(self) -> bool | None:
        ...
    @property
    def by(self) -> str | None:
        ...
    @property
    def covered_by(self) -> str | None:
        """
        the step of the talk ahead that will prove it
        """
    @property
    def evidence(self) -> str | None:
        """
        document that disproves it
        """
    @property
    def fact_verified(self) -> bool | None:
        ...
    @property
    def firmness(self) -> int | None:
        """
        1 to 5
        """
    @property
    def id(self) -> str:
        ...
    @property
    def importance(self) -> int | None:
        """
        1 to 5
        """
    @property
    def nature(self) -> ObjectionNature | None:
        ...
    @property
    def objection(self) -> str:
        ...
    @property
    def off_deal(self) -> bool | None:
        ...
    @property
    def outcome(self) -> ObjectionOutcome | None:
        ...
    @property
    def sub_cause(self) -> ObjectionSubCause | None:
        ...
    @property
    def unfounded(self) -> bool | None:
        ...
    @property
    def wrong_material(self) -> bool | None:
        ...
class ComplaintRaised:
    """
    A host tells of a complaint, or of what is known about one. Joins the case of its issue.
    """
    @staticmethod
    def from_json(text: str) -> ComplaintRaised:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> ComplaintRaised:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> ComplaintRaised:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, customer: str, at: datetime.datetime | int, target: ComplaintTarget | str, session: str | None = None, issue: str | None = None, channel: Channel | str | None = None, text: str | None = None, severity: Severity | str | None = None, cause: Cause | str | None = None, behaviour: Behaviour | str | None = None, accused: str | None = None, owner: str | None = None, order: str | None = None, damage: Money | None = None, demand: str | None = None) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., customer: str = ..., at: datetime.datetime | int = ..., target: ComplaintTarget | str = ..., session: str | None = ..., issue: str | None = ..., channel: Channel | str | None = ..., text: str | None = ..., severity: Severity | str | None = ..., cause: Cause | str | None = ..., behaviour: Behaviour | str | None = ..., accused: str | None = ..., owner: str | None = ..., order: str | None = ..., damage: Money | None = ..., demand: str | None = ...) -> ComplaintRaised:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def accused(self) -> str | None:
        ...
    @property
    def at(self) -> datetime.datetime:
        ...
    @property
    def behaviour(self) -> Behaviour | None:
        ...
    @property
    def cause(self) -> Cause | None:
        ...
    @property
    def channel(self) -> Channel | None:
        ...
    @property
    def customer(self) -> str:
        ...
    @property
    def damage(self) -> Money | None:
        ...
    @property
    def demand(self) -> str | None:
        ...
    @property
    def id(self) -> str:
        ...
    @property
    def issue(self) -> str | None:
        """
        default: the session's issue; without session the event's id
        """
    @property
    def order(self) -> str | None:
        ...
    @property
    def owner(self) -> str | None:
        ...
    @property
    def session(self) -> str | None:
        ...
    @property
    def severity(self) -> Severity | None:
        ...
    @property
    def target(self) -> ComplaintTarget:
        ...
    @property
    def text(self) -> str | None:
        ...
class ComplaintAdvanced:
    """
    """
    @staticmethod
    def from_json(text: str) -> ComplaintAdvanced:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> ComplaintAdvanced:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> ComplaintAdvanced:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, complaint: str, at: datetime.datetime | int, by: str, step: ComplaintAdvance | str, message: str | None = None, reason: str | None = None) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., complaint: str = ..., at: datetime.datetime | int = ..., by: str = ..., step: ComplaintAdvance | str = ..., message: str | None = ..., reason: str | None = ...) -> ComplaintAdvanced:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def at(self) -> datetime.datetime:
        ...
    @property
    def by(self) -> str:
        ...
    @property
    def complaint(self) -> str:
        ...
    @property
    def id(self) -> str:
        ...
    @property
    def message(self) -> str | None:
        """
        the customer's words, for customer_agreed
        """
    @property
    def reason(self) -> str | None:
        """
        required for given_up
        """
    @property
    def step(self) -> ComplaintAdvance:
        ...
class PromiseMade:
    """
    """
    @staticmethod
    def from_json(text: str) -> PromiseMade:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> PromiseMade:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> PromiseMade:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, customer: str, at: datetime.datetime | int, what: str, due: datetime.datetime | int, phrase: str | None = None, case_id: str | None = None, agent: str | None = None) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., customer: str = ..., at: datetime.datetime | int = ..., what: str = ..., due: datetime.datetime | int = ..., phrase: str | None = ..., case_id: str | None = ..., agent: str | None = ...) -> PromiseMade:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def agent(self) -> str | None:
        ...
    @property
    def at(self) -> datetime.datetime:
        ...
    @property
    def case_id(self) -> str | None:
        ...
    @property
    def customer(self) -> str:
        ...
    @property
    def due(self) -> datetime.datetime:
        ...
    @property
    def id(self) -> str:
        ...
    @property
    def phrase(self) -> str | None:
        ...
    @property
    def what(self) -> str:
        ...
class PromiseKept:
    """
    """
    @staticmethod
    def from_json(text: str) -> PromiseKept:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> PromiseKept:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> PromiseKept:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, promise: str, at: datetime.datetime | int) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., promise: str = ..., at: datetime.datetime | int = ...) -> PromiseKept:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def at(self) -> datetime.datetime:
        ...
    @property
    def id(self) -> str:
        ...
    @property
    def promise(self) -> str:
        ...
class CompensationGranted:
    """
    """
    @staticmethod
    def from_json(text: str) -> CompensationGranted:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> CompensationGranted:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> CompensationGranted:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, customer: str, at: datetime.datetime | int, kind: CompensationKind | str, value: Money, by: str, complaint: str | None = None, order: str | None = None, redeemable_by: datetime.datetime | int | None = None, redeem_how: str | None = None) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., customer: str = ..., at: datetime.datetime | int = ..., kind: CompensationKind | str = ..., value: Money = ..., by: str = ..., complaint: str | None = ..., order: str | None = ..., redeemable_by: datetime.datetime | int | None = ..., redeem_how: str | None = ...) -> CompensationGranted:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def at(self) -> datetime.datetime:
        ...
    @property
    def by(self) -> str:
        ...
    @property
    def complaint(self) -> str | None:
        ...
    @property
    def customer(self) -> str:
        ...
    @property
    def id(self) -> str:
        ...
    @property
    def kind(self) -> CompensationKind:
        ...
    @property
    def order(self) -> str | None:
        ...
    @property
    def redeem_how(self) -> str | None:
        ...
    @property
    def redeemable_by(self) -> datetime.datetime | None:
        ...
    @property
    def value(self) -> Money:
        ...
class ScoreGiven:
    """
    """
    @staticmethod
    def from_json(text: str) -> ScoreGiven:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> ScoreGiven:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> ScoreGiven:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, customer: str, at: datetime.datetime | int, scale: ScoreScale | str, raw: int, session: str | None = None, complaint: str | None = None, source: str | None = None) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., customer: str = ..., at: datetime.datetime | int = ..., scale: ScoreScale | str = ..., raw: int = ..., session: str | None = ..., complaint: str | None = ..., source: str | None = ...) -> ScoreGiven:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def at(self) -> datetime.datetime:
        ...
    @property
    def complaint(self) -> str | None:
        ...
    @property
    def customer(self) -> str:
        ...
    @property
    def id(self) -> str:
        ...
    @property
    def raw(self) -> int:
        ...
    @property
    def scale(self) -> ScoreScale:
        ...
    @property
    def session(self) -> str | None:
        ...
    @property
    def source(self) -> str | None:
        ...
class LoyaltyObserved:
    """
    """
    @staticmethod
    def from_json(text: str) -> LoyaltyObserved:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> LoyaltyObserved:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> LoyaltyObserved:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, customer: str, at: datetime.datetime | int, repurchases: int, recommendations: int, tenure: datetime.timedelta | str, loyalty_millionths: int | None = None) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., customer: str = ..., at: datetime.datetime | int = ..., repurchases: int = ..., recommendations: int = ..., tenure: datetime.timedelta | str = ..., loyalty_millionths: int | None = ...) -> LoyaltyObserved:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def at(self) -> datetime.datetime:
        ...
    @property
    def customer(self) -> str:
        ...
    @property
    def id(self) -> str:
        ...
    @property
    def loyalty_millionths(self) -> int | None:
        ...
    @property
    def recommendations(self) -> int:
        ...
    @property
    def repurchases(self) -> int:
        ...
    @property
    def tenure(self) -> datetime.timedelta:
        ...
class LabelOverridden:
    """
    A person overrules a label (spec: MEC-5). On a message it replaces the verdict's axis from `at` on; on a case it
    freezes the axis. An empty value clears an earlier override.
    """
    @staticmethod
    def from_json(text: str) -> LabelOverridden:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> LabelOverridden:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> LabelOverridden:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, at: datetime.datetime | int, by: str, reason: str, axis: LabelAxis | str, value: str, message: str | None = None, case_id: str | None = None) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., at: datetime.datetime | int = ..., by: str = ..., reason: str = ..., axis: LabelAxis | str = ..., value: str = ..., message: str | None = ..., case_id: str | None = ...) -> LabelOverridden:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def at(self) -> datetime.datetime:
        ...
    @property
    def axis(self) -> LabelAxis:
        ...
    @property
    def by(self) -> str:
        ...
    @property
    def case_id(self) -> str | None:
        ...
    @property
    def id(self) -> str:
        ...
    @property
    def message(self) -> str | None:
        ...
    @property
    def reason(self) -> str:
        ...
    @property
    def value(self) -> str:
        """
        an enumerator's code; "true" or "false" for complaint; empty clears
        """
class ActionDone:
    """
    """
    @staticmethod
    def from_json(text: str) -> ActionDone:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> ActionDone:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> ActionDone:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, action: str, at: datetime.datetime | int, outcome: Outcome | str, by: str | None = None, message: str | None = None) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., action: str = ..., at: datetime.datetime | int = ..., outcome: Outcome | str = ..., by: str | None = ..., message: str | None = ...) -> ActionDone:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def action(self) -> str:
        ...
    @property
    def at(self) -> datetime.datetime:
        ...
    @property
    def by(self) -> str | None:
        ...
    @property
    def id(self) -> str:
        ...
    @property
    def message(self) -> str | None:
        ...
    @property
    def outcome(self) -> Outcome:
        ...
class RulesChanged:
    """
    Other rules are in force from here on. Written by the desk, never by a host; the journal's first fact.
    """
    @staticmethod
    def from_json(text: str) -> RulesChanged:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> RulesChanged:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> RulesChanged:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, at: datetime.datetime | int, rules: str) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., at: datetime.datetime | int = ..., rules: str = ...) -> RulesChanged:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def at(self) -> datetime.datetime:
        ...
    @property
    def id(self) -> str:
        ...
    @property
    def rules(self) -> str:
        ...
class CustomerErased:
    """
    The customer's key is destroyed. Written by `Desk::erase`, never by a host.
    """
    @staticmethod
    def from_json(text: str) -> CustomerErased:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> CustomerErased:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> CustomerErased:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, customer: str, at: datetime.datetime | int, reason: str) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., customer: str = ..., at: datetime.datetime | int = ..., reason: str = ...) -> CustomerErased:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def at(self) -> datetime.datetime:
        ...
    @property
    def customer(self) -> str:
        ...
    @property
    def id(self) -> str:
        ...
    @property
    def reason(self) -> str:
        ...
class RankFallback(enum.Enum):
    importance = 0
    mention = 1
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class AgentKind(enum.Enum):
    online = 1
    onsite = 3
    phone = 0
    video = 2
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class CurveKnot:
    """
    One knot of the satisfaction-loyalty curve, both in [0, 1].
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    @staticmethod
    def from_json(text: str) -> CurveKnot:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> CurveKnot:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> CurveKnot:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __init__(self, *, satisfaction: float, loyalty: float) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, satisfaction: float = ..., loyalty: float = ...) -> CurveKnot:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def loyalty(self) -> float:
        ...
    @property
    def satisfaction(self) -> float:
        ...
class SlaHours:
    """
    Time to the definite answer of a complaint.
    """
    @staticmethod
    def from_json(text: str) -> SlaHours:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> SlaHours:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> SlaHours:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, general: datetime.timedelta | str = ..., severe: datetime.timedelta | str = ...) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, general: datetime.timedelta | str = ..., severe: datetime.timedelta | str = ...) -> SlaHours:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def general(self) -> datetime.timedelta:
        ...
    @property
    def severe(self) -> datetime.timedelta:
        ...
class SlaMatrix:
    """
    By customer group (spec: CPL-SLA), in wall time.
    """
    @staticmethod
    def from_json(text: str) -> SlaMatrix:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> SlaMatrix:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> SlaMatrix:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, enquirer: SlaHours = ..., buyer: SlaHours = ..., vip: SlaHours = ...) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, enquirer: SlaHours = ..., buyer: SlaHours = ..., vip: SlaHours = ...) -> SlaMatrix:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def buyer(self) -> SlaHours:
        ...
    @property
    def enquirer(self) -> SlaHours:
        ...
    @property
    def vip(self) -> SlaHours:
        ...
class TypeWeights:
    """
    Weights and divisors of the customer-type scores (spec: TYP-CALC).
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    @staticmethod
    def from_json(text: str) -> TypeWeights:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> TypeWeights:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> TypeWeights:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __init__(self, *, decisive_questions: float = 0.5, decisive_urgency: float = 0.3, decisive_exclamations: float = 0.2, learning_topics: float = 0.6, learning_questions: float = 0.4, learning_urgency: float = 0.5, experiencing_hypotheses: float = 0.5, experiencing_comparisons: float = 0.5, narrative_length: float = 0.5, narrative_sequence: float = 0.3, narrative_statements: float = 0.2) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, decisive_questions: float = ..., decisive_urgency: float = ..., decisive_exclamations: float = ..., learning_topics: float = ..., learning_questions: float = ..., learning_urgency: float = ..., experiencing_hypotheses: float = ..., experiencing_comparisons: float = ..., narrative_length: float = ..., narrative_sequence: float = ..., narrative_statements: float = ...) -> TypeWeights:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def decisive_exclamations(self) -> float:
        ...
    @property
    def decisive_questions(self) -> float:
        ...
    @property
    def decisive_urgency(self) -> float:
        ...
    @property
    def experiencing_comparisons(self) -> float:
        ...
    @property
    def experiencing_hypotheses(self) -> float:
        ...
    @property
    def learning_questions(self) -> float:
        ...
    @property
    def learning_topics(self) -> float:
        ...
    @property
    def learning_urgency(self) -> float:
        ...
    @property
    def narrative_length(self) -> float:
        ...
    @property
    def narrative_sequence(self) -> float:
        ...
    @property
    def narrative_statements(self) -> float:
        ...
class CompetenceWeights:
    """
    Group weights of the competence model; they sum to 1.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    @staticmethod
    def from_json(text: str) -> CompetenceWeights:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> CompetenceWeights:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> CompetenceWeights:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __init__(self, *, moral: float = 0.1, professional: float = 0.25, psychological: float = 0.2, comprehensive: float = 0.2, communication: float = 0.2, standard: float = 0.05) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, moral: float = ..., professional: float = ..., psychological: float = ..., comprehensive: float = ..., communication: float = ..., standard: float = ...) -> CompetenceWeights:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def communication(self) -> float:
        ...
    @property
    def comprehensive(self) -> float:
        ...
    @property
    def moral(self) -> float:
        ...
    @property
    def professional(self) -> float:
        ...
    @property
    def psychological(self) -> float:
        ...
    @property
    def standard(self) -> float:
        ...
class ServiceLevel:
    """
    A share of contacts answered within a time.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    @staticmethod
    def from_json(text: str) -> ServiceLevel:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> ServiceLevel:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> ServiceLevel:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __init__(self, *, share: float = 0.8, within: datetime.timedelta | str = ...) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, share: float = ..., within: datetime.timedelta | str = ...) -> ServiceLevel:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def share(self) -> float:
        ...
    @property
    def within(self) -> datetime.timedelta:
        ...
class KpiTargets:
    """
    Targets of the key figures (spec: KPI-2); shares in [0, 1].
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    @staticmethod
    def from_json(text: str) -> KpiTargets:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> KpiTargets:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> KpiTargets:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __init__(self, *, service_level: ServiceLevel = ..., abandonment_max: float = 0.05, first_contact_resolution_min: float = 0.75, csat_min: float = 4.2, inspection_min: float = 85.0, adherence_min: float = 0.9, occupancy_min: float = 0.75, occupancy_max: float = 0.85, promise_kept_min: float = 0.98) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, service_level: ServiceLevel = ..., abandonment_max: float = ..., first_contact_resolution_min: float = ..., csat_min: float = ..., inspection_min: float = ..., adherence_min: float = ..., occupancy_min: float = ..., occupancy_max: float = ..., promise_kept_min: float = ...) -> KpiTargets:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def abandonment_max(self) -> float:
        ...
    @property
    def adherence_min(self) -> float:
        ...
    @property
    def csat_min(self) -> float:
        ...
    @property
    def first_contact_resolution_min(self) -> float:
        ...
    @property
    def inspection_min(self) -> float:
        ...
    @property
    def occupancy_max(self) -> float:
        ...
    @property
    def occupancy_min(self) -> float:
        ...
    @property
    def promise_kept_min(self) -> float:
        ...
    @property
    def service_level(self) -> ServiceLevel:
        ...
class TabooPoints:
    """
    Points off the inspection score of 100 (spec: TAB-SCORE).
    """
    @staticmethod
    def from_json(text: str) -> TabooPoints:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> TabooPoints:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> TabooPoints:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, minor: int = 5, major: int = 20, critical: int = 100) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, minor: int = ..., major: int = ..., critical: int = ...) -> TabooPoints:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def critical(self) -> int:
        """
        all
        """
    @property
    def major(self) -> int:
        ...
    @property
    def minor(self) -> int:
        ...
class ChatSystemWeights:
    """
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    @staticmethod
    def from_json(text: str) -> ChatSystemWeights:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> ChatSystemWeights:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> ChatSystemWeights:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __init__(self, *, stable: float = 0.4, fast: float = 0.3, easy: float = 0.3) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, stable: float = ..., fast: float = ..., easy: float = ...) -> ChatSystemWeights:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def easy(self) -> float:
        ...
    @property
    def fast(self) -> float:
        ...
    @property
    def stable(self) -> float:
        ...
class CareIntervals:
    """
    """
    @staticmethod
    def from_json(text: str) -> CareIntervals:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> CareIntervals:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> CareIntervals:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, enquirer: datetime.timedelta | str = ..., buyer: datetime.timedelta | str = ..., vip: datetime.timedelta | str = ...) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, enquirer: datetime.timedelta | str = ..., buyer: datetime.timedelta | str = ..., vip: datetime.timedelta | str = ...) -> CareIntervals:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def buyer(self) -> datetime.timedelta:
        ...
    @property
    def enquirer(self) -> datetime.timedelta:
        ...
    @property
    def vip(self) -> datetime.timedelta:
        ...
class ReminderChannel:
    """
    """
    @staticmethod
    def from_json(text: str) -> ReminderChannel:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> ReminderChannel:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> ReminderChannel:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, channel: ContactKind | str, rank: int | None = None) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, channel: ContactKind | str = ..., rank: int | None = ...) -> ReminderChannel:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def channel(self) -> ContactKind:
        ...
    @property
    def rank(self) -> int | None:
        """
        1 is the first choice; empty: never used
        """
class UnpaidShares:
    """
    Why orders stay unpaid, in percent; they sum to 100.
    """
    @staticmethod
    def from_json(text: str) -> UnpaidShares:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> UnpaidShares:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> UnpaidShares:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, service: int = 45, account: int = 20, cheaper: int = 15, better: int = 15, other: int = 5) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, service: int = ..., account: int = ..., cheaper: int = ..., better: int = ..., other: int = ...) -> UnpaidShares:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def account(self) -> int:
        ...
    @property
    def better(self) -> int:
        ...
    @property
    def cheaper(self) -> int:
        ...
    @property
    def other(self) -> int:
        ...
    @property
    def service(self) -> int:
        ...
class TimePolicy:
    """
    Business time (MEC-2, MEC-3).
    """
    @staticmethod
    def from_json(text: str) -> TimePolicy:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> TimePolicy:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> TimePolicy:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, zone: str | zoneinfo.ZoneInfo = 'Asia/Shanghai', business_hours: str = '09:00-21:00', holidays: collections.abc.Iterable[datetime.date | str] = (), skew: datetime.timedelta | str = ...) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, zone: str | zoneinfo.ZoneInfo = ..., business_hours: str = ..., holidays: collections.abc.Iterable[datetime.date | str] = ..., skew: datetime.timedelta | str = ...) -> TimePolicy:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def business_hours(self) -> str:
        """
        of every day that is no holiday
        """
    @property
    def holidays(self) -> tuple[datetime.date, ...]:
        """
        supplied by the host
        """
    @property
    def skew(self) -> datetime.timedelta:
        """
        how far `at` may lie beyond the clock
        """
    @property
    def zone(self) -> str:
        """
        of the business
        """
class LexiconPolicy:
    """
    Lexicons (MEC-6).
    """
    @staticmethod
    def from_json(text: str) -> LexiconPolicy:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> LexiconPolicy:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> LexiconPolicy:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, negation_window: int = 10) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, negation_window: int = ...) -> LexiconPolicy:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def negation_window(self) -> int:
        """
        characters before a hit in which a negation cancels it
        """
class CustomerTypesPolicy:
    """
    Customer types (TYP).
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    @staticmethod
    def from_json(text: str) -> CustomerTypesPolicy:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> CustomerTypesPolicy:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> CustomerTypesPolicy:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __init__(self, *, decisive_reply_chars: int = 60, learning_push_after: int = 3, min_lead: float = 0.1, min_score: float = 0.5, narr_limit_text: int = 400, narr_limit_voice: datetime.timedelta | str = ..., narr_min_sentences: int = 3, suggestion_feedback: datetime.timedelta | str = ..., tangle_turns: int = 4, training_horizon: datetime.timedelta | str = ..., weights: TypeWeights = ...) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, decisive_reply_chars: int = ..., learning_push_after: int = ..., min_lead: float = ..., min_score: float = ..., narr_limit_text: int = ..., narr_limit_voice: datetime.timedelta | str = ..., narr_min_sentences: int = ..., suggestion_feedback: datetime.timedelta | str = ..., tangle_turns: int = ..., training_horizon: datetime.timedelta | str = ..., weights: TypeWeights = ...) -> CustomerTypesPolicy:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def decisive_reply_chars(self) -> int:
        ...
    @property
    def learning_push_after(self) -> int:
        """
        answered questions
        """
    @property
    def min_lead(self) -> float:
        ...
    @property
    def min_score(self) -> float:
        ...
    @property
    def narr_limit_text(self) -> int:
        """
        units
        """
    @property
    def narr_limit_voice(self) -> datetime.timedelta:
        ...
    @property
    def narr_min_sentences(self) -> int:
        ...
    @property
    def suggestion_feedback(self) -> datetime.timedelta:
        ...
    @property
    def tangle_turns(self) -> int:
        ...
    @property
    def training_horizon(self) -> datetime.timedelta:
        ...
    @property
    def weights(self) -> TypeWeights:
        """
        of TYP-CALC
        """
class FeltNeedsPolicy:
    """
    Felt needs (FEL).
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    @staticmethod
    def from_json(text: str) -> FeltNeedsPolicy:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> FeltNeedsPolicy:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> FeltNeedsPolicy:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __init__(self, *, courtesy_rate: float = 0.5, max_compliments: int = 2, max_emoticons: int = 1, reask_similarity: float = 0.8) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, courtesy_rate: float = ..., max_compliments: int = ..., max_emoticons: int = ..., reask_similarity: float = ...) -> FeltNeedsPolicy:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def courtesy_rate(self) -> float:
        ...
    @property
    def max_compliments(self) -> int:
        """
        a session
        """
    @property
    def max_emoticons(self) -> int:
        """
        a message
        """
    @property
    def reask_similarity(self) -> float:
        ...
class QualityPolicy:
    """
    Qualities of an agent (QUA).
    """
    @staticmethod
    def from_json(text: str) -> QualityPolicy:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> QualityPolicy:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> QualityPolicy:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, abuse_limit: int = 3, max_hedges: int = 2) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, abuse_limit: int = ..., max_hedges: int = ...) -> QualityPolicy:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def abuse_limit(self) -> int:
        ...
    @property
    def max_hedges(self) -> int:
        """
        an answer
        """
class QueuePolicy:
    """
    Queue alerts (TYP-1.3).
    """
    @staticmethod
    def from_json(text: str) -> QueuePolicy:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> QueuePolicy:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> QueuePolicy:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, alert_wait: datetime.timedelta | str = ..., alert_waiting: int = 5) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, alert_wait: datetime.timedelta | str = ..., alert_waiting: int = ...) -> QueuePolicy:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def alert_wait(self) -> datetime.timedelta:
        ...
    @property
    def alert_waiting(self) -> int:
        """
        customers
        """
class KnowledgePolicy:
    """
    Knowledge (QUA-1.1).
    """
    @staticmethod
    def from_json(text: str) -> KnowledgePolicy:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> KnowledgePolicy:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> KnowledgePolicy:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, anticipate_max: int = 2) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, anticipate_max: int = ...) -> KnowledgePolicy:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def anticipate_max(self) -> int:
        ...
class ChatPolicy:
    """
    Chat times (QUA-2, FLT-1, FLT-2).
    """
    @staticmethod
    def from_json(text: str) -> ChatPolicy:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> ChatPolicy:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> ChatPolicy:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, close_idle_min: datetime.timedelta | str = ..., compose_split: datetime.timedelta | str = ..., first_reply_target: datetime.timedelta | str = ..., max_reply_units: int = 120, premature_close: datetime.timedelta | str = ..., reply_breach: datetime.timedelta | str = ..., reply_failure: datetime.timedelta | str = ..., reply_target: datetime.timedelta | str = ..., reply_warn: datetime.timedelta | str = ..., slow_typist: int = 20) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, close_idle_min: datetime.timedelta | str = ..., compose_split: datetime.timedelta | str = ..., first_reply_target: datetime.timedelta | str = ..., max_reply_units: int = ..., premature_close: datetime.timedelta | str = ..., reply_breach: datetime.timedelta | str = ..., reply_failure: datetime.timedelta | str = ..., reply_target: datetime.timedelta | str = ..., reply_warn: datetime.timedelta | str = ..., slow_typist: int = ...) -> ChatPolicy:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def close_idle_min(self) -> datetime.timedelta:
        ...
    @property
    def compose_split(self) -> datetime.timedelta:
        ...
    @property
    def first_reply_target(self) -> datetime.timedelta:
        ...
    @property
    def max_reply_units(self) -> int:
        """
        units of text
        """
    @property
    def premature_close(self) -> datetime.timedelta:
        ...
    @property
    def reply_breach(self) -> datetime.timedelta:
        ...
    @property
    def reply_failure(self) -> datetime.timedelta:
        ...
    @property
    def reply_target(self) -> datetime.timedelta:
        ...
    @property
    def reply_warn(self) -> datetime.timedelta:
        ...
    @property
    def slow_typist(self) -> int:
        """
        units a minute
        """
class GoalsPolicy:
    """
    Goals (QUA-2.5).
    """
    @staticmethod
    def from_json(text: str) -> GoalsPolicy:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> GoalsPolicy:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> GoalsPolicy:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, ask_contact_after: int = 3) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, ask_contact_after: int = ...) -> GoalsPolicy:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def ask_contact_after(self) -> int:
        """
        exchanges
        """
class HandoffPolicy:
    """
    Hand-off (HND).
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    @staticmethod
    def from_json(text: str) -> HandoffPolicy:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> HandoffPolicy:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> HandoffPolicy:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __init__(self, *, accept_sla: datetime.timedelta | str = ..., first_contact_sla: datetime.timedelta | str = ..., late_fault: datetime.timedelta | str = ..., similarity: float = 0.8) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, accept_sla: datetime.timedelta | str = ..., first_contact_sla: datetime.timedelta | str = ..., late_fault: datetime.timedelta | str = ..., similarity: float = ...) -> HandoffPolicy:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def accept_sla(self) -> datetime.timedelta:
        """
        business time
        """
    @property
    def first_contact_sla(self) -> datetime.timedelta:
        """
        business time
        """
    @property
    def late_fault(self) -> datetime.timedelta:
        """
        wall time
        """
    @property
    def similarity(self) -> float:
        ...
class QuotesPolicy:
    """
    Quotes (HND-3).
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    @staticmethod
    def from_json(text: str) -> QuotesPolicy:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> QuotesPolicy:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> QuotesPolicy:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __init__(self, *, tolerance: float = 0.0) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, tolerance: float = ...) -> QuotesPolicy:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def tolerance(self) -> float:
        """
        share of the earlier amount by which a new one may differ
        """
class CompetencePolicy:
    """
    Competence (ABL-0).
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    @staticmethod
    def from_json(text: str) -> CompetencePolicy:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> CompetencePolicy:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> CompetencePolicy:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __init__(self, *, weights: CompetenceWeights = ...) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, weights: CompetenceWeights = ...) -> CompetencePolicy:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def weights(self) -> CompetenceWeights:
        ...
class SurveysPolicy:
    """
    Surveys (SUR-4.2).
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    @staticmethod
    def from_json(text: str) -> SurveysPolicy:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> SurveysPolicy:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> SurveysPolicy:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __init__(self, *, delphi_iqr: float = 1.0, delphi_rounds: int = 3) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, delphi_iqr: float = ..., delphi_rounds: int = ...) -> SurveysPolicy:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def delphi_iqr(self) -> float:
        ...
    @property
    def delphi_rounds(self) -> int:
        ...
class NeedsPolicy:
    """
    Needs (NRQ-2).
    """
    @staticmethod
    def from_json(text: str) -> NeedsPolicy:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> NeedsPolicy:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> NeedsPolicy:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, rank_fallback: collections.abc.Iterable[RankFallback | str] = ...) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, rank_fallback: collections.abc.Iterable[RankFallback | str] = ...) -> NeedsPolicy:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def rank_fallback(self) -> tuple[RankFallback, ...]:
        ...
class CommunicationPolicy:
    """
    Six-step communication (COM).
    """
    @staticmethod
    def from_json(text: str) -> CommunicationPolicy:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> CommunicationPolicy:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> CommunicationPolicy:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, data_entry: datetime.timedelta | str | None = None, followup_default: datetime.timedelta | str = ..., min_contingencies: int = 1, min_questions: int = 3) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, data_entry: datetime.timedelta | str | None = ..., followup_default: datetime.timedelta | str = ..., min_contingencies: int = ..., min_questions: int = ...) -> CommunicationPolicy:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def data_entry(self) -> datetime.timedelta | None:
        """
        empty: within the wrap-up
        """
    @property
    def followup_default(self) -> datetime.timedelta:
        ...
    @property
    def min_contingencies(self) -> int:
        ...
    @property
    def min_questions(self) -> int:
        ...
class ListeningPolicy:
    """
    Listening (LSN).
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    @staticmethod
    def from_json(text: str) -> ListeningPolicy:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> ListeningPolicy:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> ListeningPolicy:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __init__(self, *, backchannel: datetime.timedelta | str = ..., max_interruptions: int = 2, target: float = 0.2, watch: float = 0.4) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, backchannel: datetime.timedelta | str = ..., max_interruptions: int = ..., target: float = ..., watch: float = ...) -> ListeningPolicy:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def backchannel(self) -> datetime.timedelta:
        ...
    @property
    def max_interruptions(self) -> int:
        """
        a call
        """
    @property
    def target(self) -> float:
        """
        talk ratio
        """
    @property
    def watch(self) -> float:
        """
        talk ratio
        """
class WritingPolicy:
    """
    Written communication (WRT).
    """
    @staticmethod
    def from_json(text: str) -> WritingPolicy:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> WritingPolicy:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> WritingPolicy:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, chart_numbers: int = 5, cool_off: datetime.timedelta | str = ..., max_colours: int = 2, max_styles: int = 3, para_units: int = 200, paras_per_heading: int = 5, send_window: collections.abc.Iterable[str] = ('09:30-11:30', '14:00-17:00'), title_max: int = 30) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, chart_numbers: int = ..., cool_off: datetime.timedelta | str = ..., max_colours: int = ..., max_styles: int = ..., para_units: int = ..., paras_per_heading: int = ..., send_window: collections.abc.Iterable[str] = ..., title_max: int = ...) -> WritingPolicy:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def chart_numbers(self) -> int:
        ...
    @property
    def cool_off(self) -> datetime.timedelta:
        ...
    @property
    def max_colours(self) -> int:
        ...
    @property
    def max_styles(self) -> int:
        ...
    @property
    def para_units(self) -> int:
        ...
    @property
    def paras_per_heading(self) -> int:
        ...
    @property
    def send_window(self) -> tuple[str, ...]:
        ...
    @property
    def title_max(self) -> int:
        """
        units
        """
class ObjectionsPolicy:
    """
    Objections (OBJ).
    """
    @staticmethod
    def from_json(text: str) -> ObjectionsPolicy:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> ObjectionsPolicy:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> ObjectionsPolicy:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, check_timeout: datetime.timedelta | str = ..., decoy_min: int = 3, hidden_min: int = 2, later_due: datetime.timedelta | str = ..., max_ignore: int = 2, max_inquiry: int = 2, max_reopen: int = 2, soft_firmness: int = 2) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, check_timeout: datetime.timedelta | str = ..., decoy_min: int = ..., hidden_min: int = ..., later_due: datetime.timedelta | str = ..., max_ignore: int = ..., max_inquiry: int = ..., max_reopen: int = ..., soft_firmness: int = ...) -> ObjectionsPolicy:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def check_timeout(self) -> datetime.timedelta:
        """
        without a reply: unresolved
        """
    @property
    def decoy_min(self) -> int:
        """
        dropped objections in a session
        """
    @property
    def hidden_min(self) -> int:
        """
        answered objections on other things than price
        """
    @property
    def later_due(self) -> datetime.timedelta:
        """
        business time
        """
    @property
    def max_ignore(self) -> int:
        """
        a session
        """
    @property
    def max_inquiry(self) -> int:
        """
        an objection
        """
    @property
    def max_reopen(self) -> int:
        ...
    @property
    def soft_firmness(self) -> int:
        """
        of 5
        """
class ComplaintsPolicy:
    """
    Complaints (CPL).
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    @staticmethod
    def from_json(text: str) -> ComplaintsPolicy:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> ComplaintsPolicy:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> ComplaintsPolicy:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __init__(self, *, ack_mail: datetime.timedelta | str = ..., ack_social: datetime.timedelta | str = ..., after_close: datetime.timedelta | str = ..., auth_agent: Money = ..., auth_supervisor: Money | None = None, behaviour_min: int = 2, beyond_ratio: float = 1.0, manager_callback: datetime.timedelta | str = ..., progress: datetime.timedelta | str = ..., public_reach: int = 10000, reopen: datetime.timedelta | str = ..., severe_loss: collections.abc.Iterable[Money] = ..., sla: SlaMatrix = ...) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, ack_mail: datetime.timedelta | str = ..., ack_social: datetime.timedelta | str = ..., after_close: datetime.timedelta | str = ..., auth_agent: Money = ..., auth_supervisor: Money | None = ..., behaviour_min: int = ..., beyond_ratio: float = ..., manager_callback: datetime.timedelta | str = ..., progress: datetime.timedelta | str = ..., public_reach: int = ..., reopen: datetime.timedelta | str = ..., severe_loss: collections.abc.Iterable[Money] = ..., sla: SlaMatrix = ...) -> ComplaintsPolicy:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def ack_mail(self) -> datetime.timedelta:
        """
        e-mail and post
        """
    @property
    def ack_social(self) -> datetime.timedelta:
        """
        microblog
        """
    @property
    def after_close(self) -> datetime.timedelta:
        """
        follow-up
        """
    @property
    def auth_agent(self) -> Money:
        ...
    @property
    def auth_supervisor(self) -> Money | None:
        """
        empty: the order total
        """
    @property
    def behaviour_min(self) -> int:
        """
        points
        """
    @property
    def beyond_ratio(self) -> float:
        """
        of the harm
        """
    @property
    def manager_callback(self) -> datetime.timedelta:
        ...
    @property
    def progress(self) -> datetime.timedelta:
        """
        between notices
        """
    @property
    def public_reach(self) -> int:
        """
        people
        """
    @property
    def reopen(self) -> datetime.timedelta:
        """
        after closing
        """
    @property
    def severe_loss(self) -> tuple[Money, ...]:
        ...
    @property
    def sla(self) -> SlaMatrix:
        """
        hours to the definite answer
        """
class SatisfactionPolicy:
    """
    Satisfaction and loyalty (SAT).
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    @staticmethod
    def from_json(text: str) -> SatisfactionPolicy:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> SatisfactionPolicy:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> SatisfactionPolicy:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __init__(self, *, flatness: float = 0.25, knots: collections.abc.Iterable[CurveKnot] = ..., min_b_width: float = 0.2, min_points: int = 30, t1: float = 0.4, t2: float = 0.8) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, flatness: float = ..., knots: collections.abc.Iterable[CurveKnot] = ..., min_b_width: float = ..., min_points: int = ..., t1: float = ..., t2: float = ...) -> SatisfactionPolicy:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def flatness(self) -> float:
        ...
    @property
    def knots(self) -> tuple[CurveKnot, ...]:
        ...
    @property
    def min_b_width(self) -> float:
        ...
    @property
    def min_points(self) -> int:
        ...
    @property
    def t1(self) -> float:
        ...
    @property
    def t2(self) -> float:
        ...
class CrmPolicy:
    """
    Customer relations (CRM).
    """
    @staticmethod
    def from_json(text: str) -> CrmPolicy:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> CrmPolicy:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> CrmPolicy:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, dormant: datetime.timedelta | str = ..., lost: datetime.timedelta | str = ..., open_p95: datetime.timedelta | str = ..., order_stale: datetime.timedelta | str = ..., selfservice_max_depth: int = 4) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, dormant: datetime.timedelta | str = ..., lost: datetime.timedelta | str = ..., open_p95: datetime.timedelta | str = ..., order_stale: datetime.timedelta | str = ..., selfservice_max_depth: int = ...) -> CrmPolicy:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def dormant(self) -> datetime.timedelta:
        ...
    @property
    def lost(self) -> datetime.timedelta:
        ...
    @property
    def open_p95(self) -> datetime.timedelta:
        ...
    @property
    def order_stale(self) -> datetime.timedelta:
        ...
    @property
    def selfservice_max_depth(self) -> int:
        ...
class FailuresPolicy:
    """
    Service failures (FLT).
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    @staticmethod
    def from_json(text: str) -> FailuresPolicy:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> FailuresPolicy:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> FailuresPolicy:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __init__(self, *, disparity: float = 1.5, dontknow: int = 2, max_transfers: int = 2, refusals: int = 3, repeat_count: int = 3, repeat_window: datetime.timedelta | str = ..., same_denial: float = 0.8) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, disparity: float = ..., dontknow: int = ..., max_transfers: int = ..., refusals: int = ..., repeat_count: int = ..., repeat_window: datetime.timedelta | str = ..., same_denial: float = ...) -> FailuresPolicy:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def disparity(self) -> float:
        ...
    @property
    def dontknow(self) -> int:
        ...
    @property
    def max_transfers(self) -> int:
        ...
    @property
    def refusals(self) -> int:
        ...
    @property
    def repeat_count(self) -> int:
        ...
    @property
    def repeat_window(self) -> datetime.timedelta:
        ...
    @property
    def same_denial(self) -> float:
        ...
class KpiPolicy:
    """
    Key figures (KPI).
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    @staticmethod
    def from_json(text: str) -> KpiPolicy:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> KpiPolicy:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> KpiPolicy:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __init__(self, *, aht_days: int = 5, aht_min_contacts: int = 10, aht_tolerance: float = 0.0, targets: KpiTargets = ...) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, aht_days: int = ..., aht_min_contacts: int = ..., aht_tolerance: float = ..., targets: KpiTargets = ...) -> KpiPolicy:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def aht_days(self) -> int:
        ...
    @property
    def aht_min_contacts(self) -> int:
        ...
    @property
    def aht_tolerance(self) -> float:
        ...
    @property
    def targets(self) -> KpiTargets:
        ...
class GreetingPolicy:
    """
    Greeting (PHR-01).
    """
    @staticmethod
    def from_json(text: str) -> GreetingPolicy:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> GreetingPolicy:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> GreetingPolicy:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, morning: str = '09:00-12:00') -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, morning: str = ...) -> GreetingPolicy:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def morning(self) -> str:
        ...
class SilentCallPolicy:
    """
    Silent call (PHR-02).
    """
    @staticmethod
    def from_json(text: str) -> SilentCallPolicy:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> SilentCallPolicy:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> SilentCallPolicy:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, recall: datetime.timedelta | str = ..., t1: datetime.timedelta | str = ..., t2: datetime.timedelta | str = ..., t3: datetime.timedelta | str = ...) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, recall: datetime.timedelta | str = ..., t1: datetime.timedelta | str = ..., t2: datetime.timedelta | str = ..., t3: datetime.timedelta | str = ...) -> SilentCallPolicy:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def recall(self) -> datetime.timedelta:
        ...
    @property
    def t1(self) -> datetime.timedelta:
        ...
    @property
    def t2(self) -> datetime.timedelta:
        ...
    @property
    def t3(self) -> datetime.timedelta:
        ...
class InaudiblePolicy:
    """
    Inaudible call (PHR-04).
    """
    @staticmethod
    def from_json(text: str) -> InaudiblePolicy:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> InaudiblePolicy:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> InaudiblePolicy:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, attempts: int = 3, t_d: datetime.timedelta | str = ..., t_e: datetime.timedelta | str = ...) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, attempts: int = ..., t_d: datetime.timedelta | str = ..., t_e: datetime.timedelta | str = ...) -> InaudiblePolicy:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def attempts(self) -> int:
        ...
    @property
    def t_d(self) -> datetime.timedelta:
        ...
    @property
    def t_e(self) -> datetime.timedelta:
        ...
class HoldPolicy:
    """
    Hold (PHR-06).
    """
    @staticmethod
    def from_json(text: str) -> HoldPolicy:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> HoldPolicy:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> HoldPolicy:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, callback: datetime.timedelta | str = ..., long_wait: datetime.timedelta | str = ..., ping: datetime.timedelta | str = ..., ping_max: datetime.timedelta | str = ...) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, callback: datetime.timedelta | str = ..., long_wait: datetime.timedelta | str = ..., ping: datetime.timedelta | str = ..., ping_max: datetime.timedelta | str = ...) -> HoldPolicy:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def callback(self) -> datetime.timedelta:
        ...
    @property
    def long_wait(self) -> datetime.timedelta:
        ...
    @property
    def ping(self) -> datetime.timedelta:
        ...
    @property
    def ping_max(self) -> datetime.timedelta:
        ...
class PromisesPolicy:
    """
    Promises (PHR-06-C).
    """
    @staticmethod
    def from_json(text: str) -> PromisesPolicy:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> PromisesPolicy:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> PromisesPolicy:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, progress: datetime.timedelta | str = ...) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, progress: datetime.timedelta | str = ...) -> PromisesPolicy:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def progress(self) -> datetime.timedelta:
        ...
class TransferPolicy:
    """
    Transfer (PHR-07-B).
    """
    @staticmethod
    def from_json(text: str) -> TransferPolicy:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> TransferPolicy:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> TransferPolicy:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, callback: datetime.timedelta | str = ...) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, callback: datetime.timedelta | str = ...) -> TransferPolicy:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def callback(self) -> datetime.timedelta:
        ...
class PrivateCallPolicy:
    """
    Private call (PHR-07-C).
    """
    @staticmethod
    def from_json(text: str) -> PrivateCallPolicy:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> PrivateCallPolicy:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> PrivateCallPolicy:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, repeats: int = 2, t1: datetime.timedelta | str = ..., t2: datetime.timedelta | str = ...) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, repeats: int = ..., t1: datetime.timedelta | str = ..., t2: datetime.timedelta | str = ...) -> PrivateCallPolicy:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def repeats(self) -> int:
        ...
    @property
    def t1(self) -> datetime.timedelta:
        ...
    @property
    def t2(self) -> datetime.timedelta:
        ...
class HarassmentPolicy:
    """
    Harassment (PHR-08-E).
    """
    @staticmethod
    def from_json(text: str) -> HarassmentPolicy:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> HarassmentPolicy:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> HarassmentPolicy:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, block_count: int = 3, t: datetime.timedelta | str = ...) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, block_count: int = ..., t: datetime.timedelta | str = ...) -> HarassmentPolicy:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def block_count(self) -> int:
        """
        in 24 h
        """
    @property
    def t(self) -> datetime.timedelta:
        ...
class UnknownAnswerPolicy:
    """
    No answer at hand (PHR-12).
    """
    @staticmethod
    def from_json(text: str) -> UnknownAnswerPolicy:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> UnknownAnswerPolicy:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> UnknownAnswerPolicy:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, callback: datetime.timedelta | str = ...) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, callback: datetime.timedelta | str = ...) -> UnknownAnswerPolicy:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def callback(self) -> datetime.timedelta:
        ...
class ClosingPolicy:
    """
    Closing a call (PHR-14).
    """
    @staticmethod
    def from_json(text: str) -> ClosingPolicy:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> ClosingPolicy:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> ClosingPolicy:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, reexplain_max: int = 5, wait: datetime.timedelta | str = ...) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, reexplain_max: int = ..., wait: datetime.timedelta | str = ...) -> ClosingPolicy:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def reexplain_max(self) -> int:
        ...
    @property
    def wait(self) -> datetime.timedelta:
        ...
class TaboosPolicy:
    """
    Taboos (TAB).
    """
    @staticmethod
    def from_json(text: str) -> TaboosPolicy:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> TaboosPolicy:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> TaboosPolicy:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, fillers: int = 3, points: TabooPoints = ...) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, fillers: int = ..., points: TabooPoints = ...) -> TaboosPolicy:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def fillers(self) -> int:
        """
        a turn
        """
    @property
    def points(self) -> TabooPoints:
        ...
class TelephonePolicy:
    """
    Telephone service (TEL).
    """
    @staticmethod
    def from_json(text: str) -> TelephonePolicy:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> TelephonePolicy:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> TelephonePolicy:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, agent_kinds: collections.abc.Iterable[AgentKind | str] = ..., dispatch_ack: datetime.timedelta | str = ..., ring_long: datetime.timedelta | str = ..., track_stale: datetime.timedelta | str = ...) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, agent_kinds: collections.abc.Iterable[AgentKind | str] = ..., dispatch_ack: datetime.timedelta | str = ..., ring_long: datetime.timedelta | str = ..., track_stale: datetime.timedelta | str = ...) -> TelephonePolicy:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def agent_kinds(self) -> tuple[AgentKind, ...]:
        ...
    @property
    def dispatch_ack(self) -> datetime.timedelta:
        ...
    @property
    def ring_long(self) -> datetime.timedelta:
        ...
    @property
    def track_stale(self) -> datetime.timedelta:
        ...
class ToolsPolicy:
    """
    Call-centre tools (TOL).
    """
    @staticmethod
    def from_json(text: str) -> ToolsPolicy:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> ToolsPolicy:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> ToolsPolicy:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, monitor_refresh: datetime.timedelta | str = ..., qa_min: int = 5, recording_days: int = 180) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, monitor_refresh: datetime.timedelta | str = ..., qa_min: int = ..., recording_days: int = ...) -> ToolsPolicy:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def monitor_refresh(self) -> datetime.timedelta:
        ...
    @property
    def qa_min(self) -> int:
        """
        an agent and week
        """
    @property
    def recording_days(self) -> int:
        ...
class CrowdPolicy:
    """
    Crowd staffing (CRD).
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    @staticmethod
    def from_json(text: str) -> CrowdPolicy:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> CrowdPolicy:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> CrowdPolicy:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __init__(self, *, interval: datetime.timedelta | str = ..., min_quality: int = 80, service_level: ServiceLevel = ...) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, interval: datetime.timedelta | str = ..., min_quality: int = ..., service_level: ServiceLevel = ...) -> CrowdPolicy:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def interval(self) -> datetime.timedelta:
        ...
    @property
    def min_quality(self) -> int:
        ...
    @property
    def service_level(self) -> ServiceLevel:
        ...
class ChatSystemPolicy:
    """
    Chat systems (CHT).
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    @staticmethod
    def from_json(text: str) -> ChatSystemPolicy:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> ChatSystemPolicy:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> ChatSystemPolicy:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __init__(self, *, availability: float = 0.999, callback: datetime.timedelta | str = ..., icon_p95: datetime.timedelta | str = ..., invite_dwell: datetime.timedelta | str = ..., open_max: datetime.timedelta | str = ..., open_p95: datetime.timedelta | str = ..., select_weights: ChatSystemWeights = ..., training_hours: int = 8) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, availability: float = ..., callback: datetime.timedelta | str = ..., icon_p95: datetime.timedelta | str = ..., invite_dwell: datetime.timedelta | str = ..., open_max: datetime.timedelta | str = ..., open_p95: datetime.timedelta | str = ..., select_weights: ChatSystemWeights = ..., training_hours: int = ...) -> ChatSystemPolicy:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def availability(self) -> float:
        ...
    @property
    def callback(self) -> datetime.timedelta:
        """
        business time
        """
    @property
    def icon_p95(self) -> datetime.timedelta:
        ...
    @property
    def invite_dwell(self) -> datetime.timedelta:
        ...
    @property
    def open_max(self) -> datetime.timedelta:
        ...
    @property
    def open_p95(self) -> datetime.timedelta:
        ...
    @property
    def select_weights(self) -> ChatSystemWeights:
        ...
    @property
    def training_hours(self) -> int:
        ...
class GroupsPolicy:
    """
    Customer groups (CHT-GRP).
    """
    @staticmethod
    def from_json(text: str) -> GroupsPolicy:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> GroupsPolicy:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> GroupsPolicy:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, care: CareIntervals = ..., vip_amount: Money = ..., vip_orders: int = 3) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, care: CareIntervals = ..., vip_amount: Money = ..., vip_orders: int = ...) -> GroupsPolicy:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def care(self) -> CareIntervals:
        ...
    @property
    def vip_amount(self) -> Money:
        """
        in 365 days
        """
    @property
    def vip_orders(self) -> int:
        """
        paid orders
        """
class ReceptionPolicy:
    """
    Reception (RCV).
    """
    @staticmethod
    def from_json(text: str) -> ReceptionPolicy:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> ReceptionPolicy:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> ReceptionPolicy:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, greet: datetime.timedelta | str = ...) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, greet: datetime.timedelta | str = ...) -> ReceptionPolicy:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def greet(self) -> datetime.timedelta:
        ...
class ScriptsPolicy:
    """
    Scripts (SCR).
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    @staticmethod
    def from_json(text: str) -> ScriptsPolicy:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> ScriptsPolicy:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> ScriptsPolicy:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __init__(self, *, ab_min: int = 100, quick_goal: float = 0.3, quick_warn: float = 0.5, review: int = 5) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, ab_min: int = ..., quick_goal: float = ..., quick_warn: float = ..., review: int = ...) -> ScriptsPolicy:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def ab_min(self) -> int:
        """
        uses
        """
    @property
    def quick_goal(self) -> float:
        ...
    @property
    def quick_warn(self) -> float:
        ...
    @property
    def review(self) -> int:
        """
        sessions a week
        """
class TechniquesPolicy:
    """
    Seven techniques (TAO).
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    @staticmethod
    def from_json(text: str) -> TechniquesPolicy:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> TechniquesPolicy:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> TechniquesPolicy:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __init__(self, *, followup1: datetime.timedelta | str = ..., followup2: datetime.timedelta | str = ..., gift_limit: float = 0.05, recommend_max: int = 2) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, followup1: datetime.timedelta | str = ..., followup2: datetime.timedelta | str = ..., gift_limit: float = ..., recommend_max: int = ...) -> TechniquesPolicy:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def followup1(self) -> datetime.timedelta:
        ...
    @property
    def followup2(self) -> datetime.timedelta:
        ...
    @property
    def gift_limit(self) -> float:
        """
        of the order
        """
    @property
    def recommend_max(self) -> int:
        ...
class ShippingPolicy:
    """
    Shipping (TAO-6).
    """
    @staticmethod
    def from_json(text: str) -> ShippingPolicy:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> ShippingPolicy:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> ShippingPolicy:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, inform: datetime.timedelta | str = ..., missing_inform: datetime.timedelta | str = ..., pack_cutoff: str = '17:00', stalled: datetime.timedelta | str = ...) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, inform: datetime.timedelta | str = ..., missing_inform: datetime.timedelta | str = ..., pack_cutoff: str = ..., stalled: datetime.timedelta | str = ...) -> ShippingPolicy:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def inform(self) -> datetime.timedelta:
        ...
    @property
    def missing_inform(self) -> datetime.timedelta:
        ...
    @property
    def pack_cutoff(self) -> str:
        ...
    @property
    def stalled(self) -> datetime.timedelta:
        ...
class PaymentPolicy:
    """
    Payment reminders (PAY).
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    @staticmethod
    def from_json(text: str) -> PaymentPolicy:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> PaymentPolicy:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> PaymentPolicy:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __init__(self, *, afternoon: str = '14:00', auto_close: datetime.timedelta | str = ..., before_dispatch: datetime.timedelta | str = ..., cap_channel: int = 1, cap_total: int = 3, channels: collections.abc.Iterable[ReminderChannel] = ..., control: float = 0.0, credit: datetime.timedelta | str = ..., gap: datetime.timedelta | str = ..., lunch_quiet: str = '12:00-13:30', min_age: datetime.timedelta | str = ..., phone_min: Money = ..., quiet: str = '20:30-09:30', reasons: UnpaidShares = ..., unpaid_share: float = 0.08) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, afternoon: str = ..., auto_close: datetime.timedelta | str = ..., before_dispatch: datetime.timedelta | str = ..., cap_channel: int = ..., cap_total: int = ..., channels: collections.abc.Iterable[ReminderChannel] = ..., control: float = ..., credit: datetime.timedelta | str = ..., gap: datetime.timedelta | str = ..., lunch_quiet: str = ..., min_age: datetime.timedelta | str = ..., phone_min: Money = ..., quiet: str = ..., reasons: UnpaidShares = ..., unpaid_share: float = ...) -> PaymentPolicy:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def afternoon(self) -> str:
        ...
    @property
    def auto_close(self) -> datetime.timedelta:
        ...
    @property
    def before_dispatch(self) -> datetime.timedelta:
        ...
    @property
    def cap_channel(self) -> int:
        """
        an order
        """
    @property
    def cap_total(self) -> int:
        """
        an order
        """
    @property
    def channels(self) -> tuple[ReminderChannel, ...]:
        ...
    @property
    def control(self) -> float:
        """
        share
        """
    @property
    def credit(self) -> datetime.timedelta:
        ...
    @property
    def gap(self) -> datetime.timedelta:
        ...
    @property
    def lunch_quiet(self) -> str:
        ...
    @property
    def min_age(self) -> datetime.timedelta:
        ...
    @property
    def phone_min(self) -> Money:
        ...
    @property
    def quiet(self) -> str:
        ...
    @property
    def reasons(self) -> UnpaidShares:
        ...
    @property
    def unpaid_share(self) -> float:
        ...
class Policy:
    """
    The policy in force: a rule set that is read, checked and kept by digest like any other.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    @staticmethod
    def from_json(text: str) -> Policy:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Policy:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Policy:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __init__(self, *, time: TimePolicy = ..., lex: LexiconPolicy = ..., typ: CustomerTypesPolicy = ..., fel: FeltNeedsPolicy = ..., qua: QualityPolicy = ..., queue: QueuePolicy = ..., kb: KnowledgePolicy = ..., chat: ChatPolicy = ..., goal: GoalsPolicy = ..., handoff: HandoffPolicy = ..., quote: QuotesPolicy = ..., abl: CompetencePolicy = ..., sur: SurveysPolicy = ..., nrq: NeedsPolicy = ..., com: CommunicationPolicy = ..., lsn: ListeningPolicy = ..., wrt: WritingPolicy = ..., obj: ObjectionsPolicy = ..., cpl: ComplaintsPolicy = ..., sat: SatisfactionPolicy = ..., crm: CrmPolicy = ..., flt: FailuresPolicy = ..., kpi: KpiPolicy = ..., greet: GreetingPolicy = ..., silent: SilentCallPolicy = ..., inaud: InaudiblePolicy = ..., hold: HoldPolicy = ..., promise: PromisesPolicy = ..., xfer: TransferPolicy = ..., private_call: PrivateCallPolicy = ..., harass: HarassmentPolicy = ..., unknown: UnknownAnswerPolicy = ..., close: ClosingPolicy = ..., tab: TaboosPolicy = ..., tel: TelephonePolicy = ..., tol: ToolsPolicy = ..., crd: CrowdPolicy = ..., cht: ChatSystemPolicy = ..., grp: GroupsPolicy = ..., rcv: ReceptionPolicy = ..., scr: ScriptsPolicy = ..., tao: TechniquesPolicy = ..., ship: ShippingPolicy = ..., pay: PaymentPolicy = ...) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, time: TimePolicy = ..., lex: LexiconPolicy = ..., typ: CustomerTypesPolicy = ..., fel: FeltNeedsPolicy = ..., qua: QualityPolicy = ..., queue: QueuePolicy = ..., kb: KnowledgePolicy = ..., chat: ChatPolicy = ..., goal: GoalsPolicy = ..., handoff: HandoffPolicy = ..., quote: QuotesPolicy = ..., abl: CompetencePolicy = ..., sur: SurveysPolicy = ..., nrq: NeedsPolicy = ..., com: CommunicationPolicy = ..., lsn: ListeningPolicy = ..., wrt: WritingPolicy = ..., obj: ObjectionsPolicy = ..., cpl: ComplaintsPolicy = ..., sat: SatisfactionPolicy = ..., crm: CrmPolicy = ..., flt: FailuresPolicy = ..., kpi: KpiPolicy = ..., greet: GreetingPolicy = ..., silent: SilentCallPolicy = ..., inaud: InaudiblePolicy = ..., hold: HoldPolicy = ..., promise: PromisesPolicy = ..., xfer: TransferPolicy = ..., private_call: PrivateCallPolicy = ..., harass: HarassmentPolicy = ..., unknown: UnknownAnswerPolicy = ..., close: ClosingPolicy = ..., tab: TaboosPolicy = ..., tel: TelephonePolicy = ..., tol: ToolsPolicy = ..., crd: CrowdPolicy = ..., cht: ChatSystemPolicy = ..., grp: GroupsPolicy = ..., rcv: ReceptionPolicy = ..., scr: ScriptsPolicy = ..., tao: TechniquesPolicy = ..., ship: ShippingPolicy = ..., pay: PaymentPolicy = ...) -> Policy:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def abl(self) -> CompetencePolicy:
        ...
    @property
    def chat(self) -> ChatPolicy:
        ...
    @property
    def cht(self) -> ChatSystemPolicy:
        ...
    @property
    def close(self) -> ClosingPolicy:
        ...
    @property
    def com(self) -> CommunicationPolicy:
        ...
    @property
    def cpl(self) -> ComplaintsPolicy:
        ...
    @property
    def crd(self) -> CrowdPolicy:
        ...
    @property
    def crm(self) -> CrmPolicy:
        ...
    @property
    def fel(self) -> FeltNeedsPolicy:
        ...
    @property
    def flt(self) -> FailuresPolicy:
        ...
    @property
    def goal(self) -> GoalsPolicy:
        ...
    @property
    def greet(self) -> GreetingPolicy:
        ...
    @property
    def grp(self) -> GroupsPolicy:
        ...
    @property
    def handoff(self) -> HandoffPolicy:
        ...
    @property
    def harass(self) -> HarassmentPolicy:
        ...
    @property
    def hold(self) -> HoldPolicy:
        ...
    @property
    def inaud(self) -> InaudiblePolicy:
        ...
    @property
    def kb(self) -> KnowledgePolicy:
        ...
    @property
    def kpi(self) -> KpiPolicy:
        ...
    @property
    def lex(self) -> LexiconPolicy:
        ...
    @property
    def lsn(self) -> ListeningPolicy:
        ...
    @property
    def nrq(self) -> NeedsPolicy:
        ...
    @property
    def obj(self) -> ObjectionsPolicy:
        ...
    @property
    def pay(self) -> PaymentPolicy:
        ...
    @property
    def private_call(self) -> PrivateCallPolicy:
        ...
    @property
    def promise(self) -> PromisesPolicy:
        ...
    @property
    def qua(self) -> QualityPolicy:
        ...
    @property
    def queue(self) -> QueuePolicy:
        ...
    @property
    def quote(self) -> QuotesPolicy:
        ...
    @property
    def rcv(self) -> ReceptionPolicy:
        ...
    @property
    def sat(self) -> SatisfactionPolicy:
        ...
    @property
    def scr(self) -> ScriptsPolicy:
        ...
    @property
    def ship(self) -> ShippingPolicy:
        ...
    @property
    def silent(self) -> SilentCallPolicy:
        ...
    @property
    def sur(self) -> SurveysPolicy:
        ...
    @property
    def tab(self) -> TaboosPolicy:
        ...
    @property
    def tao(self) -> TechniquesPolicy:
        ...
    @property
    def tel(self) -> TelephonePolicy:
        ...
    @property
    def time(self) -> TimePolicy:
        ...
    @property
    def tol(self) -> ToolsPolicy:
        ...
    @property
    def typ(self) -> CustomerTypesPolicy:
        ...
    @property
    def unknown(self) -> UnknownAnswerPolicy:
        ...
    @property
    def wrt(self) -> WritingPolicy:
        ...
    @property
    def xfer(self) -> TransferPolicy:
        ...
class Table:
    """
    Rows of one kind, as columns of equal length; the columns are the members of the row's struct, in their order.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    @staticmethod
    def __getstate__(*args: typing.Any, **kwargs: typing.Any) -> typing.Any:
        ...
    @staticmethod
    def __setstate__(*args: typing.Any, **kwargs: typing.Any) -> typing.Any:
        ...
    def __arrow_c_array__(self, requested_schema: typing.Any = None) -> tuple[typing.Any, typing.Any]:
        ...
    def __arrow_c_schema__(self) -> typing.Any:
        ...
    def __arrow_c_stream__(self, requested_schema: typing.Any = None) -> typing.Any:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __getattr__(self, column: str) -> numpy.ndarray:
        ...
    def __getitem__(self, column: str) -> numpy.ndarray:
        """
        A column as a read-only NumPy array.
        """
    def __iter__(self) -> typing.Iterator[str]:
        """
        The names of the columns.
        """
    def __len__(self) -> int:
        ...
    def __repr__(self) -> str:
        ...
    def _codes(self, column: str) -> tuple[list[int], type[enum.Enum], bool] | None:
        ...
    def to_dict(self) -> dict[str, list[typing.Any]]:
        """
        Plain lists by column: enumerators by name, None where there is nothing.
        """
    def to_pandas(self, labels: Language | str | None = None) -> pandas.DataFrame:
        """
        A data frame with the index that came in; enumerators are categories, in words of a language if one is named.
        """
    @property
    def columns(self) -> tuple[str, ...]:
        """
        The names of the columns.
        """
    @property
    def index(self) -> typing.Any:
        """
        The index of the pandas Series that came in, or None.
        """
    @property
    def name(self) -> str:
        """
        What the rows are.
        """
class TopBox:
    """
    Which answers count as satisfied: the `top` highest points of the scale from `low` to `high`.
    """
    @staticmethod
    def from_json(text: str) -> TopBox:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> TopBox:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> TopBox:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, top: int, low: int, high: int) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, top: int = ..., low: int = ..., high: int = ...) -> TopBox:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def high(self) -> int:
        ...
    @property
    def low(self) -> int:
        ...
    @property
    def top(self) -> int:
        ...
class LoyaltyZone(enum.Enum):
    """
    The three zones of satisfaction: below the floor loyalty falls away (a), over a wide middle it hardly moves (b), and
    above it rises steeply (c).
    """
    a = 0
    b = 1
    c = 2
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class ZoneShares:
    """
    How customers spread over the zones, in percent.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    @staticmethod
    def from_json(text: str) -> ZoneShares:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> ZoneShares:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> ZoneShares:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __init__(self, *, a: Estimate, b: Estimate, c: Estimate) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, a: Estimate = ..., b: Estimate = ..., c: Estimate = ...) -> ZoneShares:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def a(self) -> Estimate:
        ...
    @property
    def b(self) -> Estimate:
        ...
    @property
    def c(self) -> Estimate:
        ...
class LoyaltyCurve:
    """
    How loyalty follows satisfaction: straight lines between knots, and the thresholds t1 and t2 of the zones.

    A rule set: immutable, cheap to copy, safe to read from many threads. Default: the curve of the default policy,
    which is configured, not fitted.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __init__(self, policy: SatisfactionPolicy = ...) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def slope(self, zone: LoyaltyZone | str) -> float:
        """
        Mean rise of loyalty over a zone, per unit of satisfaction: 1.125, 0.25, 2.25 on the default curve.
        """
    @property
    def knots(self) -> tuple[CurveKnot, ...]:
        ...
    @property
    def policy(self) -> SatisfactionPolicy:
        """
        All that the curve was made of.
        """
    @property
    def t1(self) -> float:
        ...
    @property
    def t2(self) -> float:
        ...
class LoyaltyGap(enum.Enum):
    """
    Where what a customer says and what a customer does part company.
    """
    captive = 2
    none = 0
    satisfied_but_leaving = 1
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class GapGroup:
    """
    One group of customers: its share in percent and who it is.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    @staticmethod
    def from_json(text: str) -> GapGroup:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> GapGroup:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> GapGroup:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __init__(self, *, share: Estimate, rows: collections.abc.Iterable[int] = ()) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, share: Estimate = ..., rows: collections.abc.Iterable[int] = ...) -> GapGroup:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def rows(self) -> tuple[int, ...]:
        """
        rows of the columns, from 0
        """
    @property
    def share(self) -> Estimate:
        ...
class GapReport:
    """
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    @staticmethod
    def from_json(text: str) -> GapReport:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> GapReport:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> GapReport:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __init__(self, *, n: int, missing: int, satisfied_but_leaving: GapGroup, captive: GapGroup) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, n: int = ..., missing: int = ..., satisfied_but_leaving: GapGroup = ..., captive: GapGroup = ...) -> GapReport:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def captive(self) -> GapGroup:
        ...
    @property
    def missing(self) -> int:
        """
        customers of whom one is not
        """
    @property
    def n(self) -> int:
        """
        customers of whom both numbers are known
        """
    @property
    def satisfied_but_leaving(self) -> GapGroup:
        ...
class ZoneTask:
    """
    What to do for a customer of a zone.
    """
    @staticmethod
    def from_json(text: str) -> ZoneTask:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> ZoneTask:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> ZoneTask:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, priority: int, within: datetime.timedelta | str | None = None, text: Bilingual) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., priority: int = ..., within: datetime.timedelta | str | None = ..., text: Bilingual = ...) -> ZoneTask:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def id(self) -> str:
        ...
    @property
    def priority(self) -> int:
        """
        1 is the most pressing
        """
    @property
    def text(self) -> Bilingual:
        ...
    @property
    def within(self) -> datetime.timedelta | None:
        """
        by when, counted from the score; empty: no hurry
        """
class ZoneChange:
    """
    What to do when a customer moves from one zone to another.
    """
    @staticmethod
    def from_json(text: str) -> ZoneChange:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> ZoneChange:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> ZoneChange:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, before: LoyaltyZone | str, after: LoyaltyZone | str, task: ZoneTask) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, before: LoyaltyZone | str = ..., after: LoyaltyZone | str = ..., task: ZoneTask = ...) -> ZoneChange:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def after(self) -> LoyaltyZone:
        ...
    @property
    def before(self) -> LoyaltyZone:
        ...
    @property
    def task(self) -> ZoneTask:
        ...
class ZonePlan:
    """
    The tasks of every zone and of every change, as a rule file holds them.
    """
    @staticmethod
    def from_json(text: str) -> ZonePlan:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> ZonePlan:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> ZonePlan:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, version: int, zones: collections.abc.Mapping[LoyaltyZone, collections.abc.Iterable[ZoneTask]] = {}, changes: collections.abc.Iterable[ZoneChange] = ()) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., version: int = ..., zones: collections.abc.Mapping[LoyaltyZone, collections.abc.Iterable[ZoneTask]] = ..., changes: collections.abc.Iterable[ZoneChange] = ...) -> ZonePlan:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def changes(self) -> tuple[ZoneChange, ...]:
        ...
    @property
    def id(self) -> str:
        ...
    @property
    def version(self) -> int:
        ...
    @property
    def zones(self) -> collections.abc.Mapping[LoyaltyZone, tuple[ZoneTask, ...]]:
        ...
class ZoneActions:
    """
    What to do by zone: a rule set, immutable and cheap to copy. Default: the built-in plan.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __init__(self, plan: ZonePlan | None = None) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    @property
    def plan(self) -> ZonePlan:
        ...
class FitShape(enum.Enum):
    """
    What the rows say of the three zones. Lines are compared by BIC, in which a break counts as a parameter.
    """
    middle_not_flat = 4
    middle_too_narrow = 5
    one_break_enough = 2
    slopes_do_not_rise = 3
    straight_line_enough = 1
    three_zones = 0
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class FitNote(enum.Enum):
    """
    What to know before relying on the numbers.
    """
    above_one = 1
    below_zero = 0
    break_at_limit = 5
    breaks_undetermined = 8
    middle_falls = 2
    prolonged_down = 3
    prolonged_up = 4
    ridge = 6
    searched_on_grid = 7
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class LineFit:
    """
    How well the best connected line of so many breaks does.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    @staticmethod
    def from_json(text: str) -> LineFit:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> LineFit:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> LineFit:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __init__(self, *, breaks: int, parameters: int, rss: float, bic: float) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, breaks: int = ..., parameters: int = ..., rss: float = ..., bic: float = ...) -> LineFit:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def bic(self) -> float:
        """
        n log(rss / n) + parameters log n; lower is better
        """
    @property
    def breaks(self) -> int:
        ...
    @property
    def parameters(self) -> int:
        """
        values and breaks
        """
    @property
    def rss(self) -> float:
        """
        sum of squared residuals
        """
class LoyaltyFit:
    """
    The curve that a firm's own customers follow, and how far to trust it.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    @staticmethod
    def from_json(text: str) -> LoyaltyFit:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> LoyaltyFit:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> LoyaltyFit:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __init__(self, *, t1: float, t2: float, knots: collections.abc.Iterable[CurveKnot] = (), slope_a: float, slope_b: float, slope_c: float, shape: FitShape | str, middle_is_flat: bool = False, notes: collections.abc.Iterable[FitNote | str] = (), rss: float, rmse: float, r2: float, condition: float, n: int, missing: int, levels: int, lowest: float, highest: float, compared: collections.abc.Iterable[LineFit] = ()) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, t1: float = ..., t2: float = ..., knots: collections.abc.Iterable[CurveKnot] = ..., slope_a: float = ..., slope_b: float = ..., slope_c: float = ..., shape: FitShape | str = ..., middle_is_flat: bool = ..., notes: collections.abc.Iterable[FitNote | str] = ..., rss: float = ..., rmse: float = ..., r2: float = ..., condition: float = ..., n: int = ..., missing: int = ..., levels: int = ..., lowest: float = ..., highest: float = ..., compared: collections.abc.Iterable[LineFit] = ...) -> LoyaltyFit:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def compared(self) -> tuple[LineFit, ...]:
        """
        no break, one, two
        """
    @property
    def condition(self) -> float:
        """
        of the least-squares problem in values and breaks, columns scaled to length 1
        """
    @property
    def highest(self) -> float:
        """
        greatest
        """
    @property
    def knots(self) -> tuple[CurveKnot, ...]:
        """
        at satisfaction 0, t1, t2, 1; the outer two prolong the line where no rows are
        """
    @property
    def levels(self) -> int:
        """
        distinct satisfactions
        """
    @property
    def lowest(self) -> float:
        """
        least satisfaction among the rows
        """
    @property
    def middle_is_flat(self) -> bool:
        """
        |slope b| <= flatness times the smaller of slopes a and c
        """
    @property
    def missing(self) -> int:
        """
        rows left out because one of the two numbers is not known
        """
    @property
    def n(self) -> int:
        ...
    @property
    def notes(self) -> tuple[FitNote, ...]:
        ...
    @property
    def r2(self) -> float:
        """
        share of the variance that the line explains; NaN if loyalty does not vary
        """
    @property
    def rmse(self) -> float:
        """
        square root of rss / n, in loyalty
        """
    @property
    def rss(self) -> float:
        """
        sum of squared residuals
        """
    @property
    def shape(self) -> FitShape:
        """
        t1 and t2 are worth using only if this is three_zones
        """
    @property
    def slope_a(self) -> float:
        ...
    @property
    def slope_b(self) -> float:
        ...
    @property
    def slope_c(self) -> float:
        ...
    @property
    def t1(self) -> float:
        """
        end of zone a
        """
    @property
    def t2(self) -> float:
        """
        end of zone b
        """
class JudgeOptions:
    """
    The numbers of the policy that a judge reads.
    """
    @staticmethod
    def from_json(text: str) -> JudgeOptions:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> JudgeOptions:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> JudgeOptions:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, negation_window: int = 10, behaviour_min: int = 2, severe_losses: collections.abc.Iterable[Money] = ...) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, negation_window: int = ..., behaviour_min: int = ..., severe_losses: collections.abc.Iterable[Money] = ...) -> JudgeOptions:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def behaviour_min(self) -> int:
        """
        points from which a behaviour shows (cpl.behaviour_min)
        """
    @property
    def negation_window(self) -> int:
        """
        characters before a hit in which a negation cancels it (lex.negation_window)
        """
    @property
    def severe_losses(self) -> tuple[Money, ...]:
        """
        one amount a currency (cpl.severe_loss)
        """
class ComplaintTable(Table):
    """
    The complaint verdicts of a column of texts, a row a text, each equal to judge_complaint of that text.

    Rows that are no complaint are empty in cause, severity and behaviour; rows that abstained also in complaint.
    `evidence(i)` spells out row i on demand, so that a table of a million texts stays small.
    """
    @staticmethod
    def __getstate__(*args: typing.Any, **kwargs: typing.Any) -> typing.Any:
        ...
    @staticmethod
    def __setstate__(*args: typing.Any, **kwargs: typing.Any) -> typing.Any:
        ...
    def evidence(self, row: int) -> tuple[Evidence, ...]:
        """
        Why row i was judged so.

        Throws  InvalidArgument `judge.no_such_row`
        """
    @property
    def also(self) -> numpy.ndarray:
        """
        the other causes, strongest first
        """
    @property
    def angry(self) -> numpy.ndarray:
        ...
    @property
    def asks_remedy(self) -> numpy.ndarray:
        ...
    @property
    def behaviour(self) -> numpy.ndarray:
        ...
    @property
    def cause(self) -> numpy.ndarray:
        ...
    @property
    def complaint(self) -> numpy.ndarray:
        """
        1 yes, 0 no
        """
    @property
    def rules(self) -> str:
        """
        the rule packs all rows were judged under
        """
    @property
    def score(self) -> numpy.ndarray:
        """
        thousandths of a point; above 0: a complaint
        """
    @property
    def severity(self) -> numpy.ndarray:
        ...
    @property
    def severity_score(self) -> numpy.ndarray:
        """
        thousandths of a point
        """
    @property
    def signs(self) -> numpy.ndarray:
        """
        most extreme first
        """
class Judge:
    """
    Says what a text means: complaint, objection, or the acts and faults of an agent's own text.

    A rule set: immutable, cheap to copy, and safe to use from any number of threads at once. Chinese and English rules
    are both applied to every text, so that mixed texts are read whole. Scores are integers (thousandths of a point):
    every machine and compiler gives the same verdict, and so does every order of the rules in their files.

    Text     UTF-8; ill-formed bytes read as U+FFFD. Spans count code points of the text as given.
    Abstains empty, blank, emoji, punctuation or digits only, or mostly in a script that neither pack reads
    Cost     linear in the text; about one table look-up a character
    Weakness rules read words, not irony; languages in Latin letters other than English are read as English
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __init__(self, rules: RuleSource | None = None, options: JudgeOptions = ...) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def judge_agent_text(self, text: str) -> AgentTextVerdict:
        """
        Lints and acts of a text of the firm's side (spec: OBJ-TECH-3, OBJ-TECH-5, CPL-P3).
        """
    def judge_complaint(self, text: str) -> ComplaintVerdict:
        """
        Severity, cause and behaviour of a customer's text, with evidence (spec: CPL-CLS).
        """
    def judge_complaints(self, texts: collections.abc.Iterable[typing.Any]) -> ComplaintTable:
        """
        The same for a column of texts, without an object a row. A null view abstains.
        """
    def judge_objection(self, text: str) -> ObjectionVerdict:
        """
        What a customer's text signals about an objection to buying (spec: OBJ-KIND, OBJ-TIME).
        """
    @property
    def digest(self) -> str:
        """
        The rule packs in force: equal packs, equal digests. Every verdict carries it.
        """
    @property
    def options(self) -> JudgeOptions:
        ...
class OneOf:
    """
    The text of a fact is one of the listed ones; "" stands for unset.
    """
    @staticmethod
    def from_json(text: str) -> OneOf:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> OneOf:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> OneOf:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, fact: str, values: collections.abc.Iterable[str] = ()) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, fact: str = ..., values: collections.abc.Iterable[str] = ...) -> OneOf:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def fact(self) -> str:
        ...
    @property
    def values(self) -> tuple[str, ...]:
        ...
class Holds:
    """
    """
    @staticmethod
    def from_json(text: str) -> Holds:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Holds:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Holds:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, fact: str) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, fact: str = ...) -> Holds:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def fact(self) -> str:
        ...
class Lacks:
    """
    """
    @staticmethod
    def from_json(text: str) -> Lacks:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Lacks:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Lacks:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, fact: str) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, fact: str = ...) -> Lacks:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def fact(self) -> str:
        ...
class Below:
    """
    A counter of the chart, or a number among the facts, is less than the limit. Exactly one of the two is named.
    """
    @staticmethod
    def from_json(text: str) -> Below:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Below:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Below:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, counter: str | None = None, fact: str | None = None, limit: str) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, counter: str | None = ..., fact: str | None = ..., limit: str = ...) -> Below:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def counter(self) -> str | None:
        ...
    @property
    def fact(self) -> str | None:
        ...
    @property
    def limit(self) -> str:
        ...
class AtLeast:
    """
    ... is the limit or more.
    """
    @staticmethod
    def from_json(text: str) -> AtLeast:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> AtLeast:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> AtLeast:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, counter: str | None = None, fact: str | None = None, limit: str) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, counter: str | None = ..., fact: str | None = ..., limit: str = ...) -> AtLeast:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def counter(self) -> str | None:
        ...
    @property
    def fact(self) -> str | None:
        ...
    @property
    def limit(self) -> str:
        ...
class AtMost:
    """
    ... is the limit or less.
    """
    @staticmethod
    def from_json(text: str) -> AtMost:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> AtMost:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> AtMost:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, counter: str | None = None, fact: str | None = None, limit: str) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, counter: str | None = ..., fact: str | None = ..., limit: str = ...) -> AtMost:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def counter(self) -> str | None:
        ...
    @property
    def fact(self) -> str | None:
        ...
    @property
    def limit(self) -> str:
        ...
class Active:
    """
    A state of the chart is active.
    """
    @staticmethod
    def from_json(text: str) -> Active:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Active:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Active:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, state: str) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, state: str = ...) -> Active:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def state(self) -> str:
        ...
class AnyOf:
    """
    At least one of them holds.
    """
    @staticmethod
    def from_json(text: str) -> AnyOf:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> AnyOf:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> AnyOf:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, of: collections.abc.Iterable[OneOf | Holds | Lacks | Below | AtLeast | AtMost | Active] = ()) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, of: collections.abc.Iterable[OneOf | Holds | Lacks | Below | AtLeast | AtMost | Active] = ...) -> AnyOf:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def of(self) -> tuple[OneOf | Holds | Lacks | Below | AtLeast | AtMost | Active, ...]:
        ...
class Unless:
    """
    None of them holds.
    """
    @staticmethod
    def from_json(text: str) -> Unless:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Unless:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Unless:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, of: collections.abc.Iterable[OneOf | Holds | Lacks | Below | AtLeast | AtMost | Active] = ()) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, of: collections.abc.Iterable[OneOf | Holds | Lacks | Below | AtLeast | AtMost | Active] = ...) -> Unless:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def of(self) -> tuple[OneOf | Holds | Lacks | Below | AtLeast | AtMost | Active, ...]:
        ...
class ClockSpan(enum.Enum):
    """
    A part of a text, counted in code points of the original text, half-open: [begin, end).

    Python strings are indexed the same way: `text[span.begin:span.end]`. Each maximal ill-formed run of bytes counts
    as one code point.
    """
    business = 1
    wall = 0
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class Request:
    """
    The host shall do something by a time; it stays pending until done or withdrawn.
    """
    @staticmethod
    def from_json(text: str) -> Request:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Request:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Request:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, name: str, kind: ActionKind | str, due: datetime.datetime | int, phrase: str | None = None, to: str | None = None, keep: bool = False, promise: bool = False) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, name: str = ..., kind: ActionKind | str = ..., due: datetime.datetime | int = ..., phrase: str | None = ..., to: str | None = ..., keep: bool = ..., promise: bool = ...) -> Request:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def due(self) -> datetime.datetime:
        ...
    @property
    def keep(self) -> bool:
        """
        one of this name is pending already: only its due changes, to the earlier of both
        """
    @property
    def kind(self) -> ActionKind:
        ...
    @property
    def name(self) -> str:
        """
        stable within the chart; part of the action's id
        """
    @property
    def phrase(self) -> str | None:
        ...
    @property
    def promise(self) -> bool:
        """
        the phrase promises it to the customer: a promise once the host reports PromiseMade
        """
    @property
    def to(self) -> str | None:
        """
        role that it is for, if not the agent at hand
        """
class Withdraw:
    """
    The pending requests of that name in this case go away.
    """
    @staticmethod
    def from_json(text: str) -> Withdraw:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Withdraw:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Withdraw:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, name: str) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, name: str = ...) -> Withdraw:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def name(self) -> str:
        ...
class Say:
    """
    Phrases to propose now.
    """
    @staticmethod
    def from_json(text: str) -> Say:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Say:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Say:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, phrases: collections.abc.Iterable[str] = ()) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, phrases: collections.abc.Iterable[str] = ...) -> Say:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def phrases(self) -> tuple[str, ...]:
        ...
class Note:
    """
    A rule noticed something.
    """
    @staticmethod
    def from_json(text: str) -> Note:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Note:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Note:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, finding: FindingKind | str, rule: str) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, finding: FindingKind | str = ..., rule: str = ...) -> Note:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def finding(self) -> FindingKind:
        ...
    @property
    def rule(self) -> str:
        ...
class SetFact:
    """
    A fact of the case gets a value, for later guards and for whoever reads the case. Flags are "true" or "false".
    """
    @staticmethod
    def from_json(text: str) -> SetFact:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> SetFact:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> SetFact:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, fact: str, value: str) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, fact: str = ..., value: str = ...) -> SetFact:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def fact(self) -> str:
        ...
    @property
    def value(self) -> str:
        ...
class Refuse:
    """
    The event is refused: the advice says accepted = false, with this finding.
    """
    @staticmethod
    def from_json(text: str) -> Refuse:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Refuse:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Refuse:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, finding: FindingKind | str, rule: str) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, finding: FindingKind | str = ..., rule: str = ...) -> Refuse:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def finding(self) -> FindingKind:
        ...
    @property
    def rule(self) -> str:
        ...
class Ask:
    """
    Asks the host for something (effect: Request). Exactly one of `after` and `at` says by when.
    """
    @staticmethod
    def from_json(text: str) -> Ask:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Ask:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Ask:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, name: str, kind: ActionKind | str, after: str | None = None, at: str | None = None, clock: ClockSpan | str | None = None, phrase: str | None = None, to: str | None = None, keep: bool = False, promise: bool = False) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, name: str = ..., kind: ActionKind | str = ..., after: str | None = ..., at: str | None = ..., clock: ClockSpan | str | None = ..., phrase: str | None = ..., to: str | None = ..., keep: bool = ..., promise: bool = ...) -> Ask:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def after(self) -> str | None:
        """
        a span of time from now
        """
    @property
    def at(self) -> str | None:
        """
        a fact that holds the instant
        """
    @property
    def clock(self) -> ClockSpan | None:
        """
        of `after`; default wall
        """
    @property
    def keep(self) -> bool:
        ...
    @property
    def kind(self) -> ActionKind:
        ...
    @property
    def name(self) -> str:
        ...
    @property
    def phrase(self) -> str | None:
        ...
    @property
    def promise(self) -> bool:
        ...
    @property
    def to(self) -> str | None:
        ...
class Schedule:
    """
    The timer's id comes as a signal when it falls due. Scheduling again moves it. To repeat, schedule again on firing.
    """
    @staticmethod
    def from_json(text: str) -> Schedule:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Schedule:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Schedule:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, timer: str, after: str | None = None, at: str | None = None, clock: ClockSpan | str | None = None) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, timer: str = ..., after: str | None = ..., at: str | None = ..., clock: ClockSpan | str | None = ...) -> Schedule:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def after(self) -> str | None:
        ...
    @property
    def at(self) -> str | None:
        ...
    @property
    def clock(self) -> ClockSpan | None:
        ...
    @property
    def timer(self) -> str:
        ...
class Cancel:
    """
    """
    @staticmethod
    def from_json(text: str) -> Cancel:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Cancel:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Cancel:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, timer: str) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, timer: str = ...) -> Cancel:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def timer(self) -> str:
        ...
class Count:
    """
    Adds to a counter, 1 unless said otherwise; a counter never falls below 0.
    """
    @staticmethod
    def from_json(text: str) -> Count:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Count:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Count:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, counter: str, by: int | None = None) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, counter: str = ..., by: int | None = ...) -> Count:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def by(self) -> int | None:
        ...
    @property
    def counter(self) -> str:
        ...
class Reset:
    """
    """
    @staticmethod
    def from_json(text: str) -> Reset:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Reset:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Reset:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, counter: str) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, counter: str = ...) -> Reset:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def counter(self) -> str:
        ...
class Raise:
    """
    An internal signal, taken in the same step after what is enabled already.
    """
    @staticmethod
    def from_json(text: str) -> Raise:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Raise:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Raise:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, signal: str) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, signal: str = ...) -> Raise:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def signal(self) -> str:
        ...
class Given:
    """
    Does `then` if all guards hold, else `otherwise`. Guards see what the commands before have counted and set.
    """
    @staticmethod
    def from_json(text: str) -> Given:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Given:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Given:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, when: collections.abc.Iterable[OneOf | Holds | Lacks | Below | AtLeast | AtMost | Active | AnyOf | Unless] = (), then: collections.abc.Iterable[Ask | Withdraw | Say | Note | SetFact | Refuse | Schedule | Cancel | Count | Reset | Raise] = (), otherwise: collections.abc.Iterable[Ask | Withdraw | Say | Note | SetFact | Refuse | Schedule | Cancel | Count | Reset | Raise] = ()) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, when: collections.abc.Iterable[OneOf | Holds | Lacks | Below | AtLeast | AtMost | Active | AnyOf | Unless] = ..., then: collections.abc.Iterable[Ask | Withdraw | Say | Note | SetFact | Refuse | Schedule | Cancel | Count | Reset | Raise] = ..., otherwise: collections.abc.Iterable[Ask | Withdraw | Say | Note | SetFact | Refuse | Schedule | Cancel | Count | Reset | Raise] = ...) -> Given:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def otherwise(self) -> tuple[Ask | Withdraw | Say | Note | SetFact | Refuse | Schedule | Cancel | Count | Reset | Raise, ...]:
        ...
    @property
    def then(self) -> tuple[Ask | Withdraw | Say | Note | SetFact | Refuse | Schedule | Cancel | Count | Reset | Raise, ...]:
        ...
    @property
    def when(self) -> tuple[OneOf | Holds | Lacks | Below | AtLeast | AtMost | Active | AnyOf | Unless, ...]:
        ...
class StateKind(enum.Enum):
    atomic = 0
    compound = 1
    final_state = 3
    history = 4
    parallel = 2
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class CounterScope(enum.Enum):
    """
    A counter lives with the case, or is shared by all cases of a session.
    """
    case_scope = 0
    session_scope = 1
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class CaseKey(enum.Enum):
    """
    What there is at most one unfinished case for.
    """
    issue = 0
    message = 1
    session = 2
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class TransitionDefinition:
    """
    """
    @staticmethod
    def from_json(text: str) -> TransitionDefinition:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> TransitionDefinition:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> TransitionDefinition:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, on: str | None = None, when: collections.abc.Iterable[OneOf | Holds | Lacks | Below | AtLeast | AtMost | Active | AnyOf | Unless] = (), to: str | None = None, then: collections.abc.Iterable[Ask | Withdraw | Say | Note | SetFact | Refuse | Schedule | Cancel | Count | Reset | Raise | Given] = (), internal: bool = False, title: Bilingual | None = None) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, on: str | None = ..., when: collections.abc.Iterable[OneOf | Holds | Lacks | Below | AtLeast | AtMost | Active | AnyOf | Unless] = ..., to: str | None = ..., then: collections.abc.Iterable[Ask | Withdraw | Say | Note | SetFact | Refuse | Schedule | Cancel | Count | Reset | Raise | Given] = ..., internal: bool = ..., title: Bilingual | None = ...) -> TransitionDefinition:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def internal(self) -> bool:
        """
        with a target inside its own compound state, that state is not left
        """
    @property
    def on(self) -> str | None:
        """
        a signal, a timer or "done.state.<id>"; none: taken as soon as the guards hold
        """
    @property
    def then(self) -> tuple[Ask | Withdraw | Say | Note | SetFact | Refuse | Schedule | Cancel | Count | Reset | Raise | Given, ...]:
        ...
    @property
    def title(self) -> Bilingual | None:
        ...
    @property
    def to(self) -> str | None:
        """
        a state; none: the state stays, only the commands are done
        """
    @property
    def when(self) -> tuple[OneOf | Holds | Lacks | Below | AtLeast | AtMost | Active | AnyOf | Unless, ...]:
        ...
class StateDefinition:
    """
    """
    @staticmethod
    def from_json(text: str) -> StateDefinition:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> StateDefinition:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> StateDefinition:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, title: Bilingual, kind: StateKind | str | None = None, initial: str | None = None, deep: bool = False, enter: collections.abc.Iterable[Ask | Withdraw | Say | Note | SetFact | Refuse | Schedule | Cancel | Count | Reset | Raise | Given] = (), leave: collections.abc.Iterable[Ask | Withdraw | Say | Note | SetFact | Refuse | Schedule | Cancel | Count | Reset | Raise | Given] = (), transitions: collections.abc.Iterable[TransitionDefinition] = (), states: collections.abc.Iterable[StateDefinition] = ()) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., title: Bilingual = ..., kind: StateKind | str | None = ..., initial: str | None = ..., deep: bool = ..., enter: collections.abc.Iterable[Ask | Withdraw | Say | Note | SetFact | Refuse | Schedule | Cancel | Count | Reset | Raise | Given] = ..., leave: collections.abc.Iterable[Ask | Withdraw | Say | Note | SetFact | Refuse | Schedule | Cancel | Count | Reset | Raise | Given] = ..., transitions: collections.abc.Iterable[TransitionDefinition] = ..., states: collections.abc.Iterable[StateDefinition] = ...) -> StateDefinition:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def deep(self) -> bool:
        """
        history: remembers the innermost states, not only the children
        """
    @property
    def enter(self) -> tuple[Ask | Withdraw | Say | Note | SetFact | Refuse | Schedule | Cancel | Count | Reset | Raise | Given, ...]:
        ...
    @property
    def id(self) -> str:
        ...
    @property
    def initial(self) -> str | None:
        """
        compound: the child entered first; history: the state entered without one
        """
    @property
    def kind(self) -> StateKind | None:
        """
        default: compound with states inside, else atomic
        """
    @property
    def leave(self) -> tuple[Ask | Withdraw | Say | Note | SetFact | Refuse | Schedule | Cancel | Count | Reset | Raise | Given, ...]:
        ...
    @property
    def states(self) -> tuple[StateDefinition, ...]:
        ...
    @property
    def title(self) -> Bilingual:
        ...
    @property
    def transitions(self) -> tuple[TransitionDefinition, ...]:
        ...
class OpeningDefinition:
    """
    A journal event with guards over the facts (no counters, no states: no case need exist yet).
    """
    @staticmethod
    def from_json(text: str) -> OpeningDefinition:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> OpeningDefinition:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> OpeningDefinition:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, on: str, when: collections.abc.Iterable[OneOf | Holds | Lacks | Below | AtLeast | AtMost | Active | AnyOf | Unless] = ()) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, on: str = ..., when: collections.abc.Iterable[OneOf | Holds | Lacks | Below | AtLeast | AtMost | Active | AnyOf | Unless] = ...) -> OpeningDefinition:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def on(self) -> str:
        """
        the event's type: "message_received"
        """
    @property
    def when(self) -> tuple[OneOf | Holds | Lacks | Below | AtLeast | AtMost | Active | AnyOf | Unless, ...]:
        ...
class CaseDefinition:
    """
    Which events open a case, and of what there is one.
    """
    @staticmethod
    def from_json(text: str) -> CaseDefinition:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> CaseDefinition:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> CaseDefinition:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, opened_by: collections.abc.Iterable[OpeningDefinition] = (), one_per: CaseKey | str) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, opened_by: collections.abc.Iterable[OpeningDefinition] = ..., one_per: CaseKey | str = ...) -> CaseDefinition:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def one_per(self) -> CaseKey:
        ...
    @property
    def opened_by(self) -> tuple[OpeningDefinition, ...]:
        ...
class ListenDefinition:
    """
    Which journal event is which signal. All that match give theirs, in order, up to one that says `stop`. An event goes
    to the newest unfinished case of its issue; where `every` is said, to all of its issue or session.
    """
    @staticmethod
    def from_json(text: str) -> ListenDefinition:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> ListenDefinition:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> ListenDefinition:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, on: str, when: collections.abc.Iterable[OneOf | Holds | Lacks | Below | AtLeast | AtMost | Active | AnyOf | Unless] = (), signal: str, stop: bool = False, every: bool = False) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, on: str = ..., when: collections.abc.Iterable[OneOf | Holds | Lacks | Below | AtLeast | AtMost | Active | AnyOf | Unless] = ..., signal: str = ..., stop: bool = ..., every: bool = ...) -> ListenDefinition:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def every(self) -> bool:
        ...
    @property
    def on(self) -> str:
        ...
    @property
    def signal(self) -> str:
        ...
    @property
    def stop(self) -> bool:
        ...
    @property
    def when(self) -> tuple[OneOf | Holds | Lacks | Below | AtLeast | AtMost | Active | AnyOf | Unless, ...]:
        ...
class SignalDefinition:
    """
    A signal or timer, with the words that pictures show.
    """
    @staticmethod
    def from_json(text: str) -> SignalDefinition:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> SignalDefinition:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> SignalDefinition:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, title: Bilingual) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., title: Bilingual = ...) -> SignalDefinition:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def id(self) -> str:
        ...
    @property
    def title(self) -> Bilingual:
        ...
class CounterDefinition:
    """
    """
    @staticmethod
    def from_json(text: str) -> CounterDefinition:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> CounterDefinition:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> CounterDefinition:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, scope: CounterScope | str) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., scope: CounterScope | str = ...) -> CounterDefinition:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def id(self) -> str:
        ...
    @property
    def scope(self) -> CounterScope:
        ...
class ChartDefinition:
    """
    """
    @staticmethod
    def from_json(text: str) -> ChartDefinition:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> ChartDefinition:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> ChartDefinition:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, version: str, title: Bilingual, cases: CaseDefinition | None = None, signals: collections.abc.Iterable[SignalDefinition] = (), timers: collections.abc.Iterable[SignalDefinition] = (), counters: collections.abc.Iterable[CounterDefinition] = (), listens: collections.abc.Iterable[ListenDefinition] = (), initial: str, states: collections.abc.Iterable[StateDefinition] = ()) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., version: str = ..., title: Bilingual = ..., cases: CaseDefinition | None = ..., signals: collections.abc.Iterable[SignalDefinition] = ..., timers: collections.abc.Iterable[SignalDefinition] = ..., counters: collections.abc.Iterable[CounterDefinition] = ..., listens: collections.abc.Iterable[ListenDefinition] = ..., initial: str = ..., states: collections.abc.Iterable[StateDefinition] = ...) -> ChartDefinition:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def cases(self) -> CaseDefinition | None:
        ...
    @property
    def counters(self) -> tuple[CounterDefinition, ...]:
        ...
    @property
    def id(self) -> str:
        ...
    @property
    def initial(self) -> str:
        ...
    @property
    def listens(self) -> tuple[ListenDefinition, ...]:
        ...
    @property
    def signals(self) -> tuple[SignalDefinition, ...]:
        ...
    @property
    def states(self) -> tuple[StateDefinition, ...]:
        ...
    @property
    def timers(self) -> tuple[SignalDefinition, ...]:
        ...
    @property
    def title(self) -> Bilingual:
        ...
    @property
    def version(self) -> str:
        ...
class QuoteStanding(enum.Enum):
    """
    How a new quote stands to the ones before it.
    """
    contradiction = 5
    expired = 4
    explained = 3
    first = 0
    unchanged = 1
    within_tolerance = 2
    def __reduce_ex__(self, protocol: typing.Any) -> tuple[typing.Any, ...]:
        ...
    def label(self, language: Language | str) -> str:
        """
        The enumerator in words of a language.
        """
class Phrase:
    """
    One phrase of the house in both languages (spec: ENT-20).
    """
    @staticmethod
    def from_json(text: str) -> Phrase:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Phrase:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Phrase:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, scenario: str, use: PhraseUse | str, trigger: Bilingual, step: int, steps: int, delay: str | None = None, next: str | None = None, text: Bilingual, placeholders: collections.abc.Iterable[str] = (), required: collections.abc.Iterable[str] = (), fallbacks: collections.abc.Mapping[str, Bilingual] = {}) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., scenario: str = ..., use: PhraseUse | str = ..., trigger: Bilingual = ..., step: int = ..., steps: int = ..., delay: str | None = ..., next: str | None = ..., text: Bilingual = ..., placeholders: collections.abc.Iterable[str] = ..., required: collections.abc.Iterable[str] = ..., fallbacks: collections.abc.Mapping[str, Bilingual] = ...) -> Phrase:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def delay(self) -> str | None:
        """
        silence after it before `next`: "5s" or a policy key
        """
    @property
    def fallbacks(self) -> collections.abc.Mapping[str, Bilingual]:
        """
        what stands where a value is unknown
        """
    @property
    def id(self) -> str:
        ...
    @property
    def next(self) -> str | None:
        """
        the phrase or the kind of action that follows
        """
    @property
    def placeholders(self) -> tuple[str, ...]:
        """
        in the order of the Chinese text, each once
        """
    @property
    def required(self) -> tuple[str, ...]:
        """
        placeholders that must not collapse although they could
        """
    @property
    def scenario(self) -> str:
        """
        the row of the specification it belongs to: "PHR-02"
        """
    @property
    def step(self) -> int:
        ...
    @property
    def steps(self) -> int:
        """
        of how many
        """
    @property
    def text(self) -> Bilingual:
        ...
    @property
    def trigger(self) -> Bilingual:
        """
        when it is said
        """
    @property
    def use(self) -> PhraseUse:
        ...
class GreetingToken:
    """
    A greeting or wish token (PHR-01): its text and, by a part of their names, the holidays it is for.
    """
    @staticmethod
    def from_json(text: str) -> GreetingToken:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> GreetingToken:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> GreetingToken:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, text: Bilingual, holidays: collections.abc.Iterable[str] = ()) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., text: Bilingual = ..., holidays: collections.abc.Iterable[str] = ...) -> GreetingToken:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def holidays(self) -> tuple[str, ...]:
        """
        in both languages
        """
    @property
    def id(self) -> str:
        """
        "GRT-AM"
        """
    @property
    def text(self) -> Bilingual:
        ...
class QuoteCheck:
    """
    """
    @staticmethod
    def from_json(text: str) -> QuoteCheck:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> QuoteCheck:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> QuoteCheck:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, standing: QuoteStanding | str, earlier: str | None = None, ratio_percent: int | None = None) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, standing: QuoteStanding | str = ..., earlier: str | None = ..., ratio_percent: int | None = ...) -> QuoteCheck:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def earlier(self) -> str | None:
        """
        the quote it was compared with
        """
    @property
    def ratio_percent(self) -> int | None:
        """
        new to earlier; none for other currencies or an earlier 0
        """
    @property
    def standing(self) -> QuoteStanding:
        ...
class PhraseBook:
    """
    The phrases of the house: immutable, cheap to copy.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __init__(self, rules: RuleSource | None = None) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def contains(self, id: str) -> bool:
        ...
    def draft(self, id: str, values: collections.abc.Mapping[str, str | Bilingual] = ...) -> SpokenPhrase:
        """
        The same for an agent to complete: what is missing stands as "[deadline]".

        Throws  NotFound `phrase.unknown`
        """
    def get(self, id: str) -> Phrase:
        """
        Throws  NotFound `phrase.unknown`
        """
    def missing(self, id: str, values: collections.abc.Mapping[str, str | Bilingual] = ...) -> tuple[str, ...]:
        """
        The placeholders that render would miss.

        Throws  NotFound `phrase.unknown`
        """
    def render(self, id: str, values: collections.abc.Mapping[str, str | Bilingual] = ...) -> SpokenPhrase:
        """
        The phrase with its placeholders filled, in both languages.

        An unknown {title} or {name} collapses; if nothing is left of the address, a neighbouring comma goes too. Any
        other placeholder needs a value or a fallback. Empty values count as unknown; values that the phrase does not use
        are ignored.

        Throws  NotFound `phrase.unknown`; InvalidArgument `phrase.no_value` naming phrase and placeholder
        """
    @property
    def digest(self) -> str:
        ...
    @property
    def greetings(self) -> tuple[GreetingToken, ...]:
        ...
    @property
    def phrases(self) -> tuple[Phrase, ...]:
        ...
class Timer:
    """
    """
    @staticmethod
    def from_json(text: str) -> Timer:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Timer:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Timer:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, due: datetime.datetime | int) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., due: datetime.datetime | int = ...) -> Timer:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def due(self) -> datetime.datetime:
        ...
    @property
    def id(self) -> str:
        ...
class ChartState:
    """
    Where a case stands: all that a chart remembers of it. Names the definition it belongs to and no other takes it.
    """
    @staticmethod
    def from_json(text: str) -> ChartState:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> ChartState:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> ChartState:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, definition: str, active: collections.abc.Iterable[str] = (), history: collections.abc.Mapping[str, collections.abc.Iterable[str]] = {}, counters: collections.abc.Mapping[str, int] = {}, timers: collections.abc.Iterable[Timer] = ()) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, definition: str = ..., active: collections.abc.Iterable[str] = ..., history: collections.abc.Mapping[str, collections.abc.Iterable[str]] = ..., counters: collections.abc.Mapping[str, int] = ..., timers: collections.abc.Iterable[Timer] = ...) -> ChartState:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def active(self) -> tuple[str, ...]:
        """
        every active state, those around the innermost too; sorted
        """
    @property
    def counters(self) -> collections.abc.Mapping[str, int]:
        """
        of the case; those at 0 are left out
        """
    @property
    def definition(self) -> str:
        ...
    @property
    def history(self) -> collections.abc.Mapping[str, tuple[str, ...]]:
        ...
    @property
    def timers(self) -> tuple[Timer, ...]:
        """
        sorted by due, then id
        """
class Chart:
    """
    A statechart ready to run: a checked definition, compiled to tables. Immutable, cheap to copy, safe to share.

    Semantics: the algorithm of the W3C SCXML recommendation (2015), with guards and commands from closed lists instead
    of a scripting language, and time that comes in as an argument.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __init__(self, definition: ChartDefinition, phrases: PhraseBook | None = None) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def is_final(self, state: ChartState) -> bool:
        """
        Whether nothing more can happen: every innermost active state is a final one.
        """
    def opens(self, event_type: str, facts: collections.abc.Mapping[str, bool | int | str]) -> bool:
        """
        Whether an event opens a case. Then `start` runs; the opening event gives no further signal.
        """
    def signals_for(self, event_type: str, facts: collections.abc.Mapping[str, bool | int | str], newest: bool = True) -> tuple[str, ...]:
        """
        The signals that an event gives to a case, in the order in which they are to be stepped.

        newest  false for a case that is not the newest one of its issue: it hears only what goes to `every` case
        """
    @property
    def definition(self) -> ChartDefinition:
        ...
    @property
    def digest(self) -> str:
        """
        The digest of the definition's JSON as to_json writes it: equal definitions, equal digests.
        """
    @property
    def id(self) -> str:
        ...
    @property
    def version(self) -> str:
        ...
class StepResult:
    """
    """
    @property
    def effects(self) -> tuple[Request | Withdraw | Say | Note | SetFact | Refuse, ...]:
        ...
    @property
    def entered(self) -> tuple[str, ...]:
        """
        states in the order of entering, those that it only passed through too
        """
    @property
    def session_counters(self) -> collections.abc.Mapping[str, int]:
        ...
    @property
    def state(self) -> ChartState:
        ...
    @property
    def taken(self) -> bool:
        """
        a transition took the signal; else nothing changed, but that a timer which fired is gone
        """
class PlaybookStep:
    """
    One step of a playbook: what to do, and for whom it is meant.
    """
    @staticmethod
    def from_json(text: str) -> PlaybookStep:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> PlaybookStep:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> PlaybookStep:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, text: Bilingual, action: ActionKind | str | None = None, phrase: str | None = None, when: collections.abc.Iterable[OneOf | Holds | Lacks | Below | AtLeast | AtMost | Active | AnyOf | Unless] = ()) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, text: Bilingual = ..., action: ActionKind | str | None = ..., phrase: str | None = ..., when: collections.abc.Iterable[OneOf | Holds | Lacks | Below | AtLeast | AtMost | Active | AnyOf | Unless] = ...) -> PlaybookStep:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def action(self) -> ActionKind | None:
        ...
    @property
    def phrase(self) -> str | None:
        ...
    @property
    def text(self) -> Bilingual:
        ...
    @property
    def when(self) -> tuple[OneOf | Holds | Lacks | Below | AtLeast | AtMost | Active | AnyOf | Unless, ...]:
        """
        a step whose guards do not hold is left out
        """
class PlaybookOption:
    """
    A way to solve a complaint, as a rule (spec: CPL-P4).
    """
    @staticmethod
    def from_json(text: str) -> PlaybookOption:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> PlaybookOption:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> PlaybookOption:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str = '', text: Bilingual = ..., when: collections.abc.Iterable[OneOf | Holds | Lacks | Below | AtLeast | AtMost | Active | AnyOf | Unless] = (), rank: int = 100, kind: CompensationKind | str | None = None, cost_percent: int = 0, authority: Role | str = ..., due: str = '') -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., text: Bilingual = ..., when: collections.abc.Iterable[OneOf | Holds | Lacks | Below | AtLeast | AtMost | Active | AnyOf | Unless] = ..., rank: int = ..., kind: CompensationKind | str | None = ..., cost_percent: int = ..., authority: Role | str = ..., due: str = ...) -> PlaybookOption:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def authority(self) -> Role:
        """
        the least that may grant it, whatever it costs
        """
    @property
    def cost_percent(self) -> int:
        """
        of the harm
        """
    @property
    def due(self) -> str:
        """
        a span of time from now: "2d" or a policy key
        """
    @property
    def id(self) -> str:
        ...
    @property
    def kind(self) -> CompensationKind | None:
        """
        what is given, if anything
        """
    @property
    def rank(self) -> int:
        """
        the lowest three that fit are offered
        """
    @property
    def text(self) -> Bilingual:
        ...
    @property
    def when(self) -> tuple[OneOf | Holds | Lacks | Below | AtLeast | AtMost | Active | AnyOf | Unless, ...]:
        ...
class Playbook:
    """
    How to answer a kind of customer, objection or complaint (spec: ENT-21). Offered only while its condition holds.
    """
    @staticmethod
    def from_json(text: str) -> Playbook:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Playbook:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Playbook:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, title: Bilingual, when: collections.abc.Iterable[OneOf | Holds | Lacks | Below | AtLeast | AtMost | Active | AnyOf | Unless] = (), steps: collections.abc.Iterable[PlaybookStep] = (), options: collections.abc.Iterable[PlaybookOption] = ()) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., title: Bilingual = ..., when: collections.abc.Iterable[OneOf | Holds | Lacks | Below | AtLeast | AtMost | Active | AnyOf | Unless] = ..., steps: collections.abc.Iterable[PlaybookStep] = ..., options: collections.abc.Iterable[PlaybookOption] = ...) -> Playbook:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def id(self) -> str:
        ...
    @property
    def options(self) -> tuple[PlaybookOption, ...]:
        ...
    @property
    def steps(self) -> tuple[PlaybookStep, ...]:
        ...
    @property
    def title(self) -> Bilingual:
        ...
    @property
    def when(self) -> tuple[OneOf | Holds | Lacks | Below | AtLeast | AtMost | Active | AnyOf | Unless, ...]:
        ...
class ComplaintOption:
    """
    A way to solve the complaint at hand, with what it costs, who may grant it, and by when it shall be done.
    """
    @staticmethod
    def from_json(text: str) -> ComplaintOption:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> ComplaintOption:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> ComplaintOption:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, text: Bilingual, kind: CompensationKind | str | None = None, cost: Money, authority: Role | str, due: datetime.datetime | int) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., text: Bilingual = ..., kind: CompensationKind | str | None = ..., cost: Money = ..., authority: Role | str = ..., due: datetime.datetime | int = ...) -> ComplaintOption:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def authority(self) -> Role:
        ...
    @property
    def cost(self) -> Money:
        ...
    @property
    def due(self) -> datetime.datetime:
        ...
    @property
    def id(self) -> str:
        ...
    @property
    def kind(self) -> CompensationKind | None:
        ...
    @property
    def text(self) -> Bilingual:
        ...
class Playbooks:
    """
    The playbooks of the house: immutable, cheap to copy.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __init__(self, rules: RuleSource | None = None) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def complaint_options(self, facts: collections.abc.Mapping[str, bool | int | str], at: datetime.datetime | int, harm: Money, order_total: Money | None = None, policy: Policy = ...) -> tuple[ComplaintOption, ...]:
        """
        Up to three options for a complaint, the best first. The rules of the house always have one.

        harm         what the customer lost, as far as known: damage claimed, else the order total, else 0
        order_total  what a supervisor may grant up to (spec: CPL-AUTH), if there is an order
        """
    def find_playbooks(self, facts: collections.abc.Mapping[str, bool | int | str], policy: Policy = ...) -> tuple[Playbook, ...]:
        """
        Those whose condition holds, in file order, with the steps whose guards hold.
        """
class Reason:
    """
    A rule that took part in an answer, in words for the person who asks "why?".
    """
    @staticmethod
    def from_json(text: str) -> Reason:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Reason:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Reason:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, rule: str, text: Bilingual) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, rule: str = ..., text: Bilingual = ...) -> Reason:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def rule(self) -> str:
        """
        of a pack, a chart or the specification
        """
    @property
    def text(self) -> Bilingual:
        ...
class Advice:
    """
    What the desk answers to a fact: what it means, what to say, what to do by when, and why.
    """
    @staticmethod
    def from_json(text: str) -> Advice:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Advice:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Advice:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, sequence: int, repeated: bool = False, accepted: bool = True, blocked: bool = False, complaint: ComplaintVerdict | None = None, objection: ObjectionVerdict | None = None, lints: collections.abc.Iterable[Lint] = (), case_id: str | None = None, technique: ObjectionTechnique | str | None = None, say: collections.abc.Iterable[SpokenPhrase] = (), actions: collections.abc.Iterable[Action] = (), findings: collections.abc.Iterable[Finding] = (), why: collections.abc.Iterable[Reason] = ()) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, sequence: int = ..., repeated: bool = ..., accepted: bool = ..., blocked: bool = ..., complaint: ComplaintVerdict | None = ..., objection: ObjectionVerdict | None = ..., lints: collections.abc.Iterable[Lint] = ..., case_id: str | None = ..., technique: ObjectionTechnique | str | None = ..., say: collections.abc.Iterable[SpokenPhrase] = ..., actions: collections.abc.Iterable[Action] = ..., findings: collections.abc.Iterable[Finding] = ..., why: collections.abc.Iterable[Reason] = ...) -> Advice:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def accepted(self) -> bool:
        """
        false: stored, but a guard refused the step; `findings` says why
        """
    @property
    def actions(self) -> tuple[Action, ...]:
        """
        that this fact caused or changed, by due time
        """
    @property
    def blocked(self) -> bool:
        """
        of a preview: do not send this
        """
    @property
    def case_id(self) -> str | None:
        """
        the case that the fact opened or moved
        """
    @property
    def complaint(self) -> ComplaintVerdict | None:
        """
        of a customer's text
        """
    @property
    def findings(self) -> tuple[Finding, ...]:
        """
        that this fact caused
        """
    @property
    def lints(self) -> tuple[Lint, ...]:
        """
        of an agent's text
        """
    @property
    def objection(self) -> ObjectionVerdict | None:
        """
        of a customer's text
        """
    @property
    def repeated(self) -> bool:
        """
        the very fact was there already; nothing was stored
        """
    @property
    def say(self) -> tuple[SpokenPhrase, ...]:
        """
        phrases to use, best first
        """
    @property
    def sequence(self) -> int:
        """
        the fact's place in the journal; 0 for a preview
        """
    @property
    def technique(self) -> ObjectionTechnique | None:
        ...
    @property
    def why(self) -> tuple[Reason, ...]:
        ...
class ComplaintCell:
    """
    How many complaint cases there are of each kind.
    """
    @staticmethod
    def from_json(text: str) -> ComplaintCell:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> ComplaintCell:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> ComplaintCell:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, severity: Severity | str, cause: Cause | str, behaviour: Behaviour | str, count: int) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, severity: Severity | str = ..., cause: Cause | str = ..., behaviour: Behaviour | str = ..., count: int = ...) -> ComplaintCell:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def behaviour(self) -> Behaviour:
        ...
    @property
    def cause(self) -> Cause:
        ...
    @property
    def count(self) -> int:
        ...
    @property
    def severity(self) -> Severity:
        ...
class Summary:
    """
    The whole house at one moment. Dismissed complaints and historical actions are not counted.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    @staticmethod
    def from_json(text: str) -> Summary:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Summary:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Summary:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __init__(self, *, as_of: datetime.datetime | int, known_at: datetime.datetime | int | None = None, customers: int, erased_customers: int, sessions: int, messages_received: int, messages_sent: int, orders: int, complaints: int, complaints_open: int, complaint_cells: collections.abc.Iterable[ComplaintCell] = (), complaints_by_step: collections.abc.Mapping[ComplaintStep, int] = {}, objections: int, objections_by_nature: collections.abc.Mapping[ObjectionNature, int] = {}, objections_by_status: collections.abc.Mapping[ObjectionStatus, int] = {}, techniques_used: collections.abc.Mapping[ObjectionTechnique, int] = {}, techniques_resolved: collections.abc.Mapping[ObjectionTechnique, int] = {}, promises_open: int, promises_kept: int, promises_overdue: collections.abc.Iterable[Promise] = (), actions_pending: int, actions_overdue: collections.abc.Iterable[Action] = (), findings: collections.abc.Mapping[FindingKind, int] = {}, csat: Estimate, nps: Estimate, ces: Estimate) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, as_of: datetime.datetime | int = ..., known_at: datetime.datetime | int | None = ..., customers: int = ..., erased_customers: int = ..., sessions: int = ..., messages_received: int = ..., messages_sent: int = ..., orders: int = ..., complaints: int = ..., complaints_open: int = ..., complaint_cells: collections.abc.Iterable[ComplaintCell] = ..., complaints_by_step: collections.abc.Mapping[ComplaintStep, int] = ..., objections: int = ..., objections_by_nature: collections.abc.Mapping[ObjectionNature, int] = ..., objections_by_status: collections.abc.Mapping[ObjectionStatus, int] = ..., techniques_used: collections.abc.Mapping[ObjectionTechnique, int] = ..., techniques_resolved: collections.abc.Mapping[ObjectionTechnique, int] = ..., promises_open: int = ..., promises_kept: int = ..., promises_overdue: collections.abc.Iterable[Promise] = ..., actions_pending: int = ..., actions_overdue: collections.abc.Iterable[Action] = ..., findings: collections.abc.Mapping[FindingKind, int] = ..., csat: Estimate = ..., nps: Estimate = ..., ces: Estimate = ...) -> Summary:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def actions_overdue(self) -> tuple[Action, ...]:
        """
        pending and due, by due time
        """
    @property
    def actions_pending(self) -> int:
        ...
    @property
    def as_of(self) -> datetime.datetime:
        ...
    @property
    def ces(self) -> Estimate:
        """
        mean of the answers 1 to 7
        """
    @property
    def complaint_cells(self) -> tuple[ComplaintCell, ...]:
        """
        those that occur, in the order of the enumerations
        """
    @property
    def complaints(self) -> int:
        ...
    @property
    def complaints_by_step(self) -> collections.abc.Mapping[ComplaintStep, int]:
        ...
    @property
    def complaints_open(self) -> int:
        ...
    @property
    def csat(self) -> Estimate:
        """
        percent of 4 and 5 among the answers 1 to 5
        """
    @property
    def customers(self) -> int:
        ...
    @property
    def erased_customers(self) -> int:
        ...
    @property
    def findings(self) -> collections.abc.Mapping[FindingKind, int]:
        ...
    @property
    def known_at(self) -> datetime.datetime | None:
        """
        empty: all that is known
        """
    @property
    def messages_received(self) -> int:
        ...
    @property
    def messages_sent(self) -> int:
        ...
    @property
    def nps(self) -> Estimate:
        """
        points, of the answers 0 to 10
        """
    @property
    def objections(self) -> int:
        ...
    @property
    def objections_by_nature(self) -> collections.abc.Mapping[ObjectionNature, int]:
        ...
    @property
    def objections_by_status(self) -> collections.abc.Mapping[ObjectionStatus, int]:
        ...
    @property
    def orders(self) -> int:
        ...
    @property
    def promises_kept(self) -> int:
        ...
    @property
    def promises_open(self) -> int:
        ...
    @property
    def promises_overdue(self) -> tuple[Promise, ...]:
        """
        by due time
        """
    @property
    def sessions(self) -> int:
        ...
    @property
    def techniques_resolved(self) -> collections.abc.Mapping[ObjectionTechnique, int]:
        """
        the last technique of a resolved objection
        """
    @property
    def techniques_used(self) -> collections.abc.Mapping[ObjectionTechnique, int]:
        ...
class CustomerView:
    """
    All that is known of one customer at one moment; every list in the order in which things happened.
    """
    __hash__: typing.ClassVar[None]  # type: ignore[assignment]
    @staticmethod
    def from_json(text: str) -> CustomerView:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> CustomerView:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> CustomerView:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __init__(self, *, as_of: datetime.datetime | int, customer: Customer, sessions: collections.abc.Iterable[Session] = (), messages: collections.abc.Iterable[Message] = (), orders: collections.abc.Iterable[Order] = (), quotes: collections.abc.Iterable[Quote] = (), complaints: collections.abc.Iterable[Complaint] = (), objections: collections.abc.Iterable[Objection] = (), promises: collections.abc.Iterable[Promise] = (), compensations: collections.abc.Iterable[Compensation] = (), scores: collections.abc.Iterable[SatisfactionScore] = (), loyalty: collections.abc.Iterable[LoyaltyObservation] = (), actions: collections.abc.Iterable[Action] = (), findings: collections.abc.Iterable[Finding] = ()) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, as_of: datetime.datetime | int = ..., customer: Customer = ..., sessions: collections.abc.Iterable[Session] = ..., messages: collections.abc.Iterable[Message] = ..., orders: collections.abc.Iterable[Order] = ..., quotes: collections.abc.Iterable[Quote] = ..., complaints: collections.abc.Iterable[Complaint] = ..., objections: collections.abc.Iterable[Objection] = ..., promises: collections.abc.Iterable[Promise] = ..., compensations: collections.abc.Iterable[Compensation] = ..., scores: collections.abc.Iterable[SatisfactionScore] = ..., loyalty: collections.abc.Iterable[LoyaltyObservation] = ..., actions: collections.abc.Iterable[Action] = ..., findings: collections.abc.Iterable[Finding] = ...) -> CustomerView:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def actions(self) -> tuple[Action, ...]:
        """
        of every status
        """
    @property
    def as_of(self) -> datetime.datetime:
        ...
    @property
    def compensations(self) -> tuple[Compensation, ...]:
        ...
    @property
    def complaints(self) -> tuple[Complaint, ...]:
        ...
    @property
    def customer(self) -> Customer:
        ...
    @property
    def findings(self) -> tuple[Finding, ...]:
        ...
    @property
    def loyalty(self) -> tuple[LoyaltyObservation, ...]:
        ...
    @property
    def messages(self) -> tuple[Message, ...]:
        ...
    @property
    def objections(self) -> tuple[Objection, ...]:
        ...
    @property
    def orders(self) -> tuple[Order, ...]:
        ...
    @property
    def promises(self) -> tuple[Promise, ...]:
        ...
    @property
    def quotes(self) -> tuple[Quote, ...]:
        ...
    @property
    def scores(self) -> tuple[SatisfactionScore, ...]:
        ...
    @property
    def sessions(self) -> tuple[Session, ...]:
        ...
class CasePath:
    """
    How a case went through its chart.
    """
    @staticmethod
    def from_json(text: str) -> CasePath:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> CasePath:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> CasePath:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, id: str, definition: str, digest: str, visited: collections.abc.Iterable[str] = (), entered: collections.abc.Iterable[datetime.datetime | int] = (), active: collections.abc.Iterable[str] = ()) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, id: str = ..., definition: str = ..., digest: str = ..., visited: collections.abc.Iterable[str] = ..., entered: collections.abc.Iterable[datetime.datetime | int] = ..., active: collections.abc.Iterable[str] = ...) -> CasePath:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def active(self) -> tuple[str, ...]:
        ...
    @property
    def definition(self) -> str:
        """
        the chart's id
        """
    @property
    def digest(self) -> str:
        """
        of the chart as it was in force when the case opened
        """
    @property
    def entered(self) -> tuple[datetime.datetime, ...]:
        """
        when, one for each of `visited`
        """
    @property
    def id(self) -> str:
        ...
    @property
    def visited(self) -> tuple[str, ...]:
        """
        states entered, in order, with repeats
        """
class Head:
    """
    The end of a journal, to publish where the journal's owner cannot change it.
    """
    @staticmethod
    def from_json(text: str) -> Head:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Head:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Head:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, sequence: int, digest: str) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, sequence: int = ..., digest: str = ...) -> Head:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def digest(self) -> str:
        ...
    @property
    def sequence(self) -> int:
        """
        0: no entry yet, and then the digest is all zero
        """
class VerifyReport:
    """
    What a check of the whole file found.
    """
    @staticmethod
    def from_json(text: str) -> VerifyReport:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> VerifyReport:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> VerifyReport:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, ok: bool = False, entries: int, head: Head, first_bad: int | None = None, problem: str) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, ok: bool = ..., entries: int = ..., head: Head = ..., first_bad: int | None = ..., problem: str = ...) -> VerifyReport:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def entries(self) -> int:
        """
        from the first on, all in order
        """
    @property
    def first_bad(self) -> int | None:
        """
        the first entry that is changed, damaged or gone
        """
    @property
    def head(self) -> Head:
        """
        after those
        """
    @property
    def ok(self) -> bool:
        ...
    @property
    def problem(self) -> str:
        """
        in words, without personal data; empty if all is well
        """
class Erasure:
    """
    What an erasure did.
    """
    @staticmethod
    def from_json(text: str) -> Erasure:
        """
        The value that some JSON holds.
        """
    def __copy__(self) -> Erasure:
        ...
    def __deepcopy__(self, memo: dict[int, typing.Any]) -> Erasure:
        ...
    def __eq__(self, other: typing.Any) -> bool:
        ...
    def __hash__(self) -> int:
        ...
    def __init__(self, *, sequence: int, recorded_at: datetime.datetime | int, bytes_gone: bool = False) -> None:
        ...
    def __reduce__(self) -> tuple[typing.Any, ...]:
        ...
    def __repr__(self) -> str:
        ...
    def replace(self, *, sequence: int = ..., recorded_at: datetime.datetime | int = ..., bytes_gone: bool = ...) -> Erasure:
        """
        A copy with some members changed.
        """
    def to_json(self) -> str:
        """
        The value as compact JSON; from_json reads it back.
        """
    @property
    def bytes_gone(self) -> bool:
        """
        false: a reader still holds old pages of the log; they go at the next checkpoint
        """
    @property
    def recorded_at(self) -> datetime.datetime:
        ...
    @property
    def sequence(self) -> int:
        """
        of the CustomerErased entry
        """
class Desk:
    """
    An application's seat: append facts, get advice, ask questions, as of any time.

    Threads  every method may be called from any thread; one lock inside. A forked child must open its own.
    Errors   besides those named: `store.*`, and `store.forked` in a forked child
    """
    def __enter__(self) -> Desk:
        ...
    def __exit__(self, *error: typing.Any) -> None:
        ...
    def advance(self, now: datetime.datetime | int) -> tuple[Action, ...]:
        """
        Moves the desk's now, which starts from the clock and never goes back. Stores nothing.

        Returns  the pending actions that timers have asked for since the last call, or since opening, each once: those of
                 timers that a late fact brought about, too. What was pending at opening is told by pending().
        """
    @typing.overload
    def append(self, event: Event, *, imported: bool = False) -> Advice:
        """
        Judges, steps the flows, stores all in one transaction, and answers when the fact is durable.

        The same id with the same content again: the first answer, `repeated` set, nothing stored.
        Throws  InvalidArgument for a malformed fact (codes of check(Event)), `event.id_conflict` naming the members,
                `event.in_future`, `event.not_for_hosts`, `customer.erased`, `order.paid_before_placed`,
                `session.other_customer`, `order.other_customer`, `quote.other_customer`, `case.other_customer`,
                `complaint.not_customers_message`, `promise.kept_before_made`, `label.wrong_axis`,
                `customer.merged_already`; NotFound `session.unknown`, `order.unknown`, `quote.unknown`,
                `case.unknown`, `promise.unknown`, `message.unknown`, `customer.unknown`, `action.unknown`; Denied
                `desk.read_only`. Nothing is stored then.
        """
    @typing.overload
    def append(self, event: collections.abc.Iterable[Event], *, imported: bool = False) -> tuple[Advice, ...]:
        """
        Judges, steps the flows, stores all in one transaction, and answers when the fact is durable.

        The same id with the same content again: the first answer, `repeated` set, nothing stored.
        Throws  InvalidArgument for a malformed fact (codes of check(Event)), `event.id_conflict` naming the members,
                `event.in_future`, `event.not_for_hosts`, `customer.erased`, `order.paid_before_placed`,
                `session.other_customer`, `order.other_customer`, `quote.other_customer`, `case.other_customer`,
                `complaint.not_customers_message`, `promise.kept_before_made`, `label.wrong_axis`,
                `customer.merged_already`; NotFound `session.unknown`, `order.unknown`, `quote.unknown`,
                `case.unknown`, `promise.unknown`, `message.unknown`, `customer.unknown`, `action.unknown`; Denied
                `desk.read_only`. Nothing is stored then.
        """
    def backup(self, target: str | os.PathLike[str]) -> None:
        """
        A consistent copy of the journal, made while the desk is in use.
        """
    def close(self) -> None:
        """
        Closes the journal; every later call is Denied.
        """
    def erase(self, customer: str, reason: str) -> Erasure:
        """
        Destroys the customer's key: texts and names are gone for good, counts stay, the chain still verifies. Records
        that were merged go together.

        Returns  the erasure; where `bytes_gone` is false a reader held old pages of the log: ask again later
        Throws  NotFound `customer.unknown`; Denied `desk.read_only`
        """
    def export(self, customer: str) -> str:
        """
        Every fact of a customer as JSON, an array in the order of the journal.
        """
    def head(self) -> Head:
        """
        The end of the journal, to publish; verify(head) finds a journal that was cut after it.
        """
    def next_due(self) -> datetime.datetime | None:
        """
        When the next timer or pending action falls due, after the desk's now; empty if there is none.
        """
    def now(self) -> datetime.datetime:
        ...
    def path_of(self, case_id: str, *, as_of: datetime.datetime | datetime.date | int | None = None, known_at: datetime.datetime | datetime.date | int | None = None) -> CasePath:
        """
        The chart that drives a case, and the states that it has been through.

        Throws  NotFound `case.unknown`
        """
    def pending(self, limit: int = 100) -> tuple[Action, ...]:
        """
        What is asked for and not yet done, by due time, at most `limit`.
        """
    def policy(self) -> Policy:
        ...
    def preview(self, event: Event) -> Advice:
        """
        What append would answer, with nothing stored. `blocked` where the draft must not go out.
        """
    def summary(self, *, as_of: datetime.datetime | datetime.date | int | None = None, known_at: datetime.datetime | datetime.date | int | None = None) -> Summary:
        ...
    def table(self, name: str, *, as_of: datetime.datetime | datetime.date | int | None = None, known_at: datetime.datetime | datetime.date | int | None = None) -> Table:
        """
        The rows of one kind: messages, verdicts, complaints, objections, promises, actions, scores, findings.

        Throws  InvalidArgument `table.unknown`, listing the names
        """
    def verify(self, published: Head | None = None) -> VerifyReport:
        """
        Recomputes the hash chain over the stored bytes.
        """
    def view(self, customer: str, *, as_of: datetime.datetime | datetime.date | int | None = None, known_at: datetime.datetime | datetime.date | int | None = None) -> CustomerView:
        """
        Throws  NotFound `customer.unknown`
        """
def _restore(type: typing.Any, members: dict[str, typing.Any]) -> typing.Any:
    """
    Rebuilds a pickled value.
    """
def authority_for(value: Money, order_total: Money | None = None, policy: Policy = ...) -> Role:
    """
    Who may grant a compensation of that value (spec: CPL-AUTH): an agent up to `cpl.auth_agent`, a supervisor up to
    `cpl.auth_supervisor` or else the order's total, a manager above. Amounts in another currency than a limit are
    beyond it.
    """
def below_floor(satisfaction: float, curve: LoyaltyCurve = ...) -> bool:
    """
    Whether a satisfaction lies below the least that loyalty needs: below t1.

    Throws  InvalidArgument `loyalty.not_unit`
    """
def business_calendar(policy: Policy) -> Calendar:
    """
    The working hours that the policy describes.
    """
def ces(scores: collections.abc.Iterable[typing.Any], *, level: float = 0.95, method: IntervalMethod | str = ...) -> Estimate:
    """
    Customer effort score: mean of the answers, 1 (hard) to 7 (easy).

    ces = sum / n; interval: mean -+ t(level, n - 1) s / sqrt(n), cut to 1 to 7, where every mean lies.

    scores   answers to "the company made it easy for me", whole numbers 1 to 7; NaN is a missing answer
    level    confidence of the interval, in (0, 1)
    method   student_t, the only one
    Returns  value and interval on the scale, 1 to 7; `n` answers counted, `missing` left out
    Empty    n = 0, value NaN, interval the whole scale: nothing is known
    Alike    one answer says nothing of the spread: the whole scale. Several, all alike: s is 0 and t would claim to be
             certain; instead as many others as (1 - q)^n = (1 - level) / 2 allows may answer with either end
    Throws   InvalidArgument `ces.out_of_range`, `ces.not_whole` (both name the row), `interval.level`,
             `interval.method`
    Cost     O(n), no allocation; sums are of integers, so the order of the rows does not matter
    Source   Dixon, Freeman and Toman 2010; interval: Student 1908, doi:10.1093/biomet/6.1.1.
             Weakness: answers are ordered, not metric; give csat(scores, {.top = 3, .low = 1, .high = 7}) beside it.
    """
def check(event: Event) -> None:
    """
    Throws  InvalidArgument `contact.phone`, `contact.email`, `contact.qq`, `contact.empty`
    """
def check_policy(policy: Policy) -> None:
    ...
def check_quote(earlier: collections.abc.Iterable[Quote], quote: Quote, policy: Policy = ...) -> QuoteCheck:
    """
    Compares a quote with the last one still valid for the same customer, item and terms (spec: HND-3).

    earlier  quotes in any order; those of others, later ones and the quote itself are skipped, and so are those that
             another one supersedes; of one instant the later in the list counts
    Cost     O(n)
    """
def compensation_ratio(granted: Money, harm: Money) -> float | None:
    """
    What is given as a share of the harm: 1.0 makes up for it. Empty for other currencies or no harm.
    """
def complaint_id(customer: str, issue: str, earlier: int = 0) -> str:
    """
    "cpl:2:c1:s1" for customer c1 and issue s1, "cpl:2:c1#2:s1" for the second case of these: equal for equal arguments,
    different for different ones.

    earlier  how many cases of the customer and issue came before
    """
def csat(scores: collections.abc.Iterable[typing.Any], *, top: int = 2, scale: tuple[int, int] = (1, 5), level: float = 0.95, method: IntervalMethod | str = ...) -> Estimate:
    """
    Customer satisfaction: percentage of answers in the top boxes of the scale.

    csat = 100 k / n, where k counts the answers above high - top.

    scores   answers, whole numbers low to high; NaN is a missing answer
    box      scale and number of top boxes; {.top = 3, .low = 1, .high = 7} gives the share of easy efforts of a CES
    level    confidence of the interval, in (0, 1)
    method   wilson (default), adjusted_wald (Agresti and Coull, cut to the range) or wald (as textbooks have it)
    Returns  value and interval in percent, 0 to 100; `n` answers counted, `missing` left out
    Empty    n = 0, value NaN, interval the whole range: nothing is known
    Throws   InvalidArgument `csat.scale` (no such boxes), `csat.out_of_range`, `csat.not_whole` (both name the row),
             `interval.level`, `interval.method`
    Cost     O(n), no allocation; the order of the rows does not matter
    Source   interval: Wilson 1927, doi:10.1080/01621459.1927.10502953; Agresti and Coull 1998, doi:10.2307/2685469.
             Weakness: a top-box share forgets how far below the others are.
    """
def digest_of(bytes: str) -> str:
    """
    The SHA-256 digest of some bytes (FIPS 180-4).
    """
def dot(chart: Chart, language: Language | str) -> str:
    """
    Graphviz source.
    """
def duration_text(duration: datetime.timedelta | str) -> str:
    """
    A duration as text: the largest of us, ms, s, min, h, d that divides it ("90s", "2d"); parse_duration reads it back.
    """
def embedded_rules() -> RuleSource:
    """
    The rules that are built into the library.
    """
def every_day(hours: str, zone: str | zoneinfo.ZoneInfo) -> CalendarRules:
    """
    The rules of a house that is open at the same hours every day.
    """
def find_amounts(text: str, fallback: str = 'CNY') -> tuple[Amount, ...]:
    """
    The amounts of money in a text, in its order: digits and numerals, Chinese and English.

    Digits     100块钱, 1,234.50 元, ￥99, RMB 500, $1.5k, 2 million dollars, 12块8, full-width alike
    Numerals   十万元, 两百五十块, 三块五, 壹佰圆整, 一万零五十元, 半万块, five hundred dollars
    Groups     1,234; 1，000, 1 000 and 1'000 where a group begins with 0 or there are several, else a wide comma parts
    Colloquial 两百五块 = 250, 三万五块 = 35 000, 三百六十块五 = 360.50, 3k and 3w for thousands and ten thousands
    Vague      the least that is said: 几千块 = 2000, 十几块 = 10, 两三百块 = 200, 3千多块 = 3000, 千八百块 = 800
    Ranges     3-5万元 gives both ends: 30 000 and 50 000
    Currency   元, 块 and ¥ are yuan, or the fallback where that is counted so too (TWD, HKD; ¥ also JPY);
               "$", "dollars" are USD or the fallback if it is a dollar; "pounds" is money only with a fallback of GBP
    Not money  a number without sign or word of a currency; pieces (三块蛋糕, 一块去); numbers beyond int64 minor units
    Rounding   to the currency's smallest unit, halves up; signs are not read
    Cost       O(n)
    """
def find_numbers(text: str) -> tuple[Number, ...]:
    """
    The numbers that stand alone: no currency, unit or measure word follows, so that "损失三千" and "赔我500" can be
    read as money by one who knows that they are. Left out: dates, times, percentages, versions, ordinals, discounts,
    counts of things, digits in words (4G), numbers behind 号 or #, and more than seven digits without grouping (order
    and phone numbers); numerals below ten (一下).

    Cost  O(n)
    """
def find_policy_number(policy: Policy, key: str) -> int | None:
    """
    A whole number of the policy by its dotted key, for rules that name one ("obj.max_inquiry"); durations in
    microseconds. Empty: there is no such key, or it is no whole number.
    """
def fire(chart: Chart, state: ChartState, timer: str, at: datetime.datetime | int, facts: collections.abc.Mapping[str, bool | int | str], *, policy: Policy = ..., business: Calendar | None = None, session_counters: collections.abc.Mapping[str, int] = ...) -> StepResult:
    """
    A timer of the state falls due: it is removed and its id comes as a signal.

    Throws  as step; IllegalStep `chart.no_timer` where no such timer runs
    """
def fit_loyalty(satisfaction: collections.abc.Iterable[typing.Any], observed: collections.abc.Iterable[typing.Any], policy: SatisfactionPolicy = ...) -> LoyaltyFit:
    """
    Fits thresholds and knots to pairs of satisfaction and observed loyalty.

    Least squares of a connected line with two breaks, the breaks being fitted too. Up to 200 distinct satisfactions the
    minimum is global; beyond, a grid of 200 is searched and refined (note `searched_on_grid`).

    satisfaction  unit values, in [0, 1]; NaN leaves the row out, counted in `missing`
    observed      unit values of behaviour, in [0, 1], also 0 or 1 for stayed or left; NaN likewise. Answers to
                  questions are no behaviour
    policy        min_points, flatness and min_b_width; its knots are not used
    Returns       always check `shape` and `notes`: that two breaks fit best does not say that there are two
    Refused       too little is known to fit anything: `fit.too_few` (pairs below min_points), `fit.too_few_levels`
    (fewer
                  than 7 distinct satisfactions, as on a 5-point scale: six numbers cannot be read off five means; use
                  the configured curve), `fit.too_thin` (no two breaks leave each zone 2 levels, 3 rows and 1 % of rows)
    Throws        InvalidArgument with those codes; `loyalty.not_unit` (names row and column), `loyalty.lengths`
    Cost          O(n log n): a million rows in about half a second; the order of the rows does not matter
    Source        Hudson 1966, doi:10.1080/01621459.1966.10482198; the zones: Jones and Sasser 1995.
                  Weakness: BIC with a break as one parameter is a rule of thumb, because a break that is not there has
                  no place; and residuals of 0 or 1 loyalty do not have one variance.
    """
def fitted_curve(fit: LoyaltyFit, policy: SatisfactionPolicy = ...) -> LoyaltyCurve:
    """
    The curve of a fit, ready to use: loyalty cut to [0, 1], and a middle that falls a little made level at its mean.

    policy  flatness and min_b_width that the curve must keep
    Throws  InvalidArgument `fit.not_three_zones`, and as LoyaltyCurve::make
    """
def fold(text: str) -> str:
    """
    Makes equal what a reader takes for equal, so that one lexicon entry matches every spelling (spec: MEC-1).

    Unicode NFKC (compatibility forms: full-width, half-width, ligatures, circled; canonical order and composition),
    case folding, zero-width characters and variation selectors dropped, traditional to simplified character by
    character, runs of white space to one space, none at the ends. Ill-formed bytes become U+FFFD, one per maximal
    subpart. Folding folded text changes nothing. Repeated characters stay; "¥" stays what it is.

    Empty    gives empty
    Throws   InvalidArgument `text.too_long` beyond 4 GiB
    Cost     O(n) for text; a run of m combining marks costs m log m. No allocation after warm-up
    Source   Unicode Standard, chapter 3 (NFKC_Casefold), data as told by fold_unicode_version(); OpenCC's character
             table. Weakness: one character at a time, so 著急 stays 著急, and words that differ by region stay
             different.
    """
def greeting(book: PhraseBook, at: datetime.datetime | int, holidays: Calendar, policy: Policy = ...) -> SpokenPhrase:
    """
    The greeting of that moment (spec: PHR-01): a festive holiday's, else in the morning the morning's, else the
    default. Solemn days such as Tomb-Sweeping have none of their own. Wall time of the policy's zone.

    holidays  says which dates are holidays, and their names; the policy's own holidays count too
    Returns   the id of the token ("GRT-AM") with its words
    """
def has_authority(roles: collections.abc.Iterable[Role | str], role: Role | str) -> bool:
    """
    Whether someone with these roles has at least that authority.
    """
def holds(guards: collections.abc.Iterable[OneOf | Holds | Lacks | Below | AtLeast | AtMost | Active | AnyOf | Unless], facts: collections.abc.Mapping[str, bool | int | str], policy: Policy = ...) -> bool:
    """
    Whether all guards hold for some facts, outside a chart: counters read as 0, no state is active.
    """
def is_beyond_value(granted: Money, harm: Money, policy: Policy = ...) -> bool:
    """
    Whether a compensation returns the harm and more, as `cpl.beyond_ratio` asks of faults that are ours (CPL-P5).
    """
def is_public(channel: Channel | str) -> bool:
    """
    True for channels that others read: a complaint there is public.
    """
def judge_agent_text(text: str) -> AgentTextVerdict:
    """
    Lints and acts of a text of the firm's side, as the default judge says.
    """
def judge_complaint(text: str) -> ComplaintVerdict:
    """
    Severity, cause and behaviour of a customer's text, with evidence, as the default judge says.
    """
def judge_complaints(texts: collections.abc.Iterable[typing.Any]) -> ComplaintTable:
    """
    The complaint verdicts of a column of texts, a row a text, as the default judge says.
    """
def judge_objection(text: str) -> ObjectionVerdict:
    """
    What a customer's text signals about an objection to buying, as the default judge says.
    """
def judge_options(policy: Policy) -> JudgeOptions:
    """
    The options that a policy asks for; currencies that it does not name keep their default.
    """
def label(value: enum.Enum, language: Language | str) -> str:
    """
    What people call an enumerator in their language: "价格投诉" for Cause::price (spec: MEC-9).

    The words are data, built into the library: lib/rules/zh/labels.json and lib/rules/en/labels.json.
    Throws  NotFound `label.unknown` for a value outside the enumeration
    """
def length_units(text: str) -> int:
    """
    Length of a text as people feel it: CJK characters + 2 x Latin words (spec: MEC-8).

    CJK characters   ideographs, kana, bopomofo, Hangul syllables; wide punctuation and emoji count nothing
    Latin words      runs of Latin letters, digits and inner apostrophes with at least one letter: "don't", "iPhone15"
                     and "4G" are one word each, "e-mail" is two
    Numbers alone    count nothing: the rule speaks of characters and words only
    Cost             O(n), no allocation
    """
def loyalty(satisfaction: float, curve: LoyaltyCurve = ...) -> float:
    """
    The loyalty that the curve gives to a satisfaction: 0.43875 for 0.39 on the default curve.

    A value of the curve, not of a customer: what a customer does is observed (LoyaltyObservation), never computed from
    what the customer says.

    satisfaction  a unit value, in [0, 1]
    Throws        InvalidArgument `loyalty.not_unit`; where the number looks like an answer it says how to convert it
    """
def loyalty_gap(satisfaction: float, observed: float, curve: LoyaltyCurve = ...) -> LoyaltyGap:
    """
    The gap between an attitude and a behaviour.

    satisfied_but_leaving iff s >= t2 and l < curve(t1); captive iff s < t1 and l >= curve(t2).

    satisfaction  s, what the customer says: a unit value, in [0, 1]
    observed      l, what the customer does, from purchases and recommendations: a unit value, in [0, 1]; there is no
                  form without it, because loyalty is never made from answers
    Throws        InvalidArgument `loyalty.not_unit`
    """
def loyalty_gaps(satisfaction: collections.abc.Iterable[typing.Any], observed: collections.abc.Iterable[typing.Any], curve: LoyaltyCurve = ..., *, level: float = 0.95) -> GapReport:
    """
    Who is satisfied but leaving and who is captive, with shares and Wilson intervals.

    satisfaction, observed  columns of unit values, a row a customer; NaN in either leaves the row out, counted
    Throws                  InvalidArgument `loyalty.not_unit` (names row and column), `loyalty.lengths`,
                            `interval.level`
    Cost                    O(n)
    """
def loyalty_zone(satisfaction: float, curve: LoyaltyCurve = ...) -> LoyaltyZone:
    """
    The zone of a satisfaction: a below t1, b from t1 on, c from t2 on.

    Throws  InvalidArgument `loyalty.not_unit`
    """
def mermaid(chart: Chart, language: Language | str) -> str:
    """
    Mermaid source (stateDiagram-v2).
    """
def money_text(money: Money) -> str:
    """
    "260.00 CNY": the amount with the digits of its currency, for people.
    """
def nps(scores: collections.abc.Iterable[typing.Any], *, level: float = 0.95, method: IntervalMethod | str = ...) -> Estimate:
    """
    Net promoter score: percentage of promoters minus percentage of detractors.

    nps = 100 (P - D) / n, where P counts the answers 9 and 10, and D the answers 0 to 6.

    scores   answers to "how likely are you to recommend us?", whole numbers 0 to 10; zero is an answer, NaN is none
    level    confidence of the interval, in (0, 1)
    method   tango (default: coverage near nominal from n = 10), adjusted_wald (cut to the range) or wald (as textbooks
             have it: it can leave the range, and has no width when all answer alike)
    Returns  value and interval in points, -100 to 100; `n` answers counted, `missing` left out
    Empty    n = 0, value NaN, interval the whole range: nothing is known
    Throws   InvalidArgument `nps.out_of_range`, `nps.not_whole` (both name the row), `interval.level`,
             `interval.method`
    Cost     O(n), no allocation; the order of the rows does not matter
    Source   Reichheld 2003; tango: Tango 1998, doi:10.1002/(SICI)1097-0258(19980430)17:8<891::AID-SIM780>3.0.CO;2-B;
             adjusted_wald: Rocks 2016 (adds 3/4 promoter, 3/4 detractor, 3/2 passives, whatever the level).
             Weakness: the cuts at 9 and 7 are a convention; two firms with one score can differ in shape.
    """
def open(path: str | os.PathLike[str], *, clock: collections.abc.Callable[[], datetime.datetime | int] | None = None, rules: str | os.PathLike[str] | None = None, policy: Policy | None = None, read_only: bool = False, log: collections.abc.Callable[[str], typing.Any] | None = None, host_key: bytes | None = None) -> Desk:
    ...
def parse_duration(text: str) -> datetime.timedelta:
    """
    Reads "90s", "30min", "1h30min", "2d", "250ms", "-5min"; a bare number is refused, because it names no unit.

    Throws  InvalidArgument `duration.format`
    """
def parse_money(text: str) -> Money:
    """
    Reads "260 CNY", "19.99 USD", "-5 CNY".

    Throws  InvalidArgument `money.format`, `money.currency`, `money.range`
    """
def parting_wish(book: PhraseBook, at: datetime.datetime | int, holidays: Calendar, policy: Policy = ...) -> SpokenPhrase | None:
    """
    The wish before goodbye: on a festive holiday its own, else at the weekend the weekend's, else none.
    """
def read_calendar(rules: RuleSource, path: str) -> Calendar:
    """
    The calendar of a rule file, such as "common/calendar_cn.json".

    Throws  NotFound `rules.no_file`; RuleError with every finding
    """
def read_chart(rules: RuleSource, path: str, phrases: PhraseBook | None = None) -> Chart:
    """
    The chart of a rule file, such as "common/charts/chart_objection.json".

    Throws  NotFound `rules.no_file`; RuleError with every finding, each with file, line and JSON pointer
    """
def read_charts(rules: RuleSource, phrases: PhraseBook | None = None) -> tuple[Chart, ...]:
    """
    Every chart of a set of rules: the files "common/charts/*.json", sorted by path.

    Throws  RuleError with the findings of all of them; `chart.duplicate_id` where two have one id
    """
def read_event(json: str) -> Event:
    ...
def read_policy(json: str) -> Policy:
    """
    Reads a policy file over the defaults; keys may be nested or dotted. Everything wrong is told at once.

    Throws  InvalidArgument with the code of the first finding: the codes of from_json, and those of check
    """
def read_rules_folder(folder: str | os.PathLike[str]) -> RuleSource:
    """
    The rules that are built into the library, overlaid by the files of a folder.

    A file replaces the one of the same path ("zh/complaint.json"). A new file must be of a kind that its folder has:
    kind is the name up to the first underscore, so that "common/calendar_us.json" can stand beside
    "common/calendar_cn.json", and a misspelt name is an error rather than a rule that nobody reads. Names that begin
    with a point are left alone.

    Throws  NotFound `rules.no_folder`; StorageError `rules.unreadable`; RuleError `rules.unknown_file`, listing all
    """
def satisfaction_unit(raw: float, scale: ScoreScale | str) -> float:
    """
    The unit value of an answer, in [0, 1]: where it lies between the least and the most satisfied.

    unit = (raw - min) / (max - min): CSAT 4 of 5 is 0.75, NPS 9 is 0.9, CES 7 is 1; `unit` stays as it is.

    raw      on its scale: csat5 1 to 5, nps11 0 to 10, ces7 1 to 7, unit 0 to 1; a mean of answers maps the same way
    Throws   InvalidArgument `satisfaction.out_of_range`, also for NaN
    Source   min-max scaling. Weakness: says nothing of whether the steps of a scale are equally far apart.
    """
def sentences(text: str) -> tuple[Sentence, ...]:
    """
    Cuts a text into sentences and tells the questions (spec: MEC-7).

    A sentence ends with 。！？!?； or ; (also half-width and doubled forms) or a line break; a run of them, with
    closing quotes and brackets, ends one sentence. A full stop "." ends none, nor does a mark inside a web address.
    What holds no letter, digit or symbol is no sentence, but a lone question mark is one. A question has a question
    mark among its end marks, or holds an interrogative.

    Empty      no sentences
    Cost       O(n log w)
    Weakness   words without grammar: "I asked what it costs" counts as a question, "有没有货" without mark does not
    """
def slice(text: str, span: Span) -> str:
    """
    The bytes of a span.

    Empty   a span that is empty, upside down or beyond the text; one that sticks out is cut at the end
    Cost    O(n) up to the span's end
    """
def start(chart: Chart, at: datetime.datetime | int, facts: collections.abc.Mapping[str, bool | int | str], *, policy: Policy = ..., business: Calendar | None = None, session_counters: collections.abc.Mapping[str, int] = ...) -> StepResult:
    """
    The first state of a case. Pure: equal arguments give equal results, as for all functions here.

    Throws  IllegalStep `chart.endless` where the chart does not come to rest
    """
def step(chart: Chart, state: ChartState, signal: str, at: datetime.datetime | int, facts: collections.abc.Mapping[str, bool | int | str], *, policy: Policy = ..., business: Calendar | None = None, session_counters: collections.abc.Mapping[str, int] = ...) -> StepResult:
    """
    The state after a signal, run to completion: the signal, then everything that it raises.

    signal  one that the definition declares; one that no transition takes leaves the state as it is
    Throws  IllegalStep `chart.other_definition` for a state of another definition, `chart.unknown_state`,
            `chart.illegal_state`, `chart.endless`; InvalidArgument `chart.unknown_signal`
    Cost    O(depth x transitions of the active states) and the state's copy
    """
def svg(chart: Chart, language: Language | str, visited: collections.abc.Iterable[str] = ()) -> str:
    """
    A self-contained SVG image with real text, to stand in a page as it is.

    visited  ids of states in the order in which a case went through them; they and the ways between them are
             highlighted, the last one most. Ids that the chart does not have are ignored
    """
def type_of(event: Event) -> str:
    """
    "message_received", "order_paid", ...
    """
def unit_millionths(scale: ScoreScale | str, raw: int) -> int:
    """
    The unit value of an answer, in millionths (spec: SAT-1): CSAT 4 of 5 is 750000.

    Throws  InvalidArgument `score.out_of_range`
    """
def zone_actions(zone: LoyaltyZone | str, actions: ZoneActions = ...) -> tuple[ZoneTask, ...]:
    """
    What to do for customers of a zone, the most pressing first.
    """
def zone_change(before: LoyaltyZone | str, after: LoyaltyZone | str, actions: ZoneActions = ...) -> ZoneChange | None:
    """
    What to do now that a customer has moved: down to a, make contact within 24 hours. Empty: the zone is the same.
    """
def zone_shares(satisfaction: collections.abc.Iterable[typing.Any], curve: LoyaltyCurve = ..., *, level: float = 0.95) -> ZoneShares:
    """
    Share of each zone among the customers whose satisfaction is known, with Wilson intervals, each for itself.

    satisfaction  unit values, in [0, 1]; NaN is missing
    Throws        InvalidArgument `loyalty.not_unit` (names the row), `interval.level`
    Cost          O(n), no allocation
    """
Event: typing.TypeAlias = CustomerRegistered | CustomerUpdated | ContactAdded | CustomersMerged | AgentRegistered | SessionOpened | SessionClosed | MessageReceived | MessageSent | CallAnswered | VoiceHeard | CallEnded | OrderPlaced | OrderPaid | OrderDispatched | OrderDelivered | OrderCancelled | OrderNoted | QuoteGiven | ObjectionRaised | ObjectionAssessed | ComplaintRaised | ComplaintAdvanced | PromiseMade | PromiseKept | CompensationGranted | ScoreGiven | LoyaltyObserved | LabelOverridden | ActionDone | RulesChanged | CustomerErased
__version__: str = '0.1.0'
