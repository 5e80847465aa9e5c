"""The three sentences that open a report: computed from its facts, for someone who reads no further."""

from __future__ import annotations

from kefu.report_facts import ReportFacts, count_of
from kefu.report_words import WORDS, late_words, worded


def sentences(facts: ReportFacts, language: str) -> tuple[str, str, str]:
    """What a manager reads first: the worst cause, what is overdue, how satisfaction moved."""
    return _severe_line(facts, language), _overdue_line(facts, language), _change_line(facts, language)


def _severe_line(facts: ReportFacts, language: str) -> str:
    words = WORDS[language]
    total = sum(facts.complaints.values())
    severe = [cell for cell in facts.cells if cell.severity.name == "severe"]
    if not severe:
        return words["severe_none"].format(total=total)
    counted = ((count_of(severe, cause=cell.cause.name), cell.cause) for cell in severe)
    count, cause = max(counted, key=lambda one: one[0])
    share = 100 * count / count_of(severe)
    return words["severe_line"].format(total=total, severe=count_of(severe), cause=cause.label(language).lower(),
                                       count=count, share=share)


def _overdue_line(facts: ReportFacts, language: str) -> str:
    words = WORDS[language]
    if not facts.overdue:
        return words["overdue_none"]
    oldest = max(facts.overdue, key=lambda one: one.late)
    promises = sum(one.promised for one in facts.overdue)
    return words["overdue_line"].format(promises=promises, actions=len(facts.overdue) - promises,
                                        what=worded(oldest.what, language), customer=oldest.customer,
                                        late=late_words(oldest.late, language))


def _change_line(facts: ReportFacts, language: str) -> str:
    words, change = WORDS[language], facts.change
    meaning = words["rose" if change.low > 0 else "fell" if change.high < 0 else "same"]
    return words["change_line"].format(before=change.before.name, after=change.after.name,
                                       old=change.before.estimate.value, new=change.after.estimate.value,
                                       value=change.value, low=change.low, high=change.high, meaning=meaning)
