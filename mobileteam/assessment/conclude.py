"""Ask one rule of one case: which reading speaks that day, and how it concludes."""

from dataclasses import dataclass

from mobileteam.case import AnswerState, Case, Fact
from mobileteam.law import Provision
from mobileteam.rulekit import Case as Asked
from mobileteam.rulekit import (
    Finding,
    Nature,
    Outcome,
    Reading,
    Rule,
    not_concerned,
    open_question,
)

SPOKEN = (Outcome.MET, Outcome.GAP, Outcome.OPEN)
"""The outcomes of which a report speaks."""

_GUIDING = frozenset(("guidance", "circular", "strategy"))


@dataclass(frozen=True, slots=True)
class Conclusion:
    """
    How one rule concluded on one case, with the whole trace.

    `facts` are the established facts that decided, `provision` the version in
    force on the reference date, `also` the further provisions in force.
    """

    rule: Rule
    finding: Finding
    reading: Reading | None
    provision: Provision | None
    also: tuple[Provision, ...]
    facts: tuple[Fact, ...]

    @property
    def outcome(self) -> Outcome:
        """How the rule concluded."""
        return self.finding.outcome

    @property
    def nature(self) -> Nature | None:
        """
        What the conclusion rests on, where a reading speaks.

        Guidance recommends only where a guide, circular or strategy in force in
        that region on that day is cited; without one it is our advice.
        """
        if self.reading is None:
            return None
        kinds = {one.act.kind for one in self.provisions}
        if self.reading.nature is Nature.GUIDANCE and not kinds & _GUIDING:
            return Nature.ADVICE
        return self.reading.nature

    @property
    def provisions(self) -> tuple[Provision, ...]:
        """All provisions that the conclusion rests on."""
        return ((self.provision,) if self.provision else ()) + self.also


def conclude(rule: Rule, case: Case) -> Conclusion:
    """Ask a rule of a case; it always concludes, and exactly once."""
    day, region = case.reference_date, case.municipality.region
    spoken = rule.reading_on(day, region)
    if spoken is None:
        silent = Outcome.NO_BASIS if region in rule.regions else Outcome.NOT_CONCERNED
        return Conclusion(rule, Finding(silent), None, None, (), ())
    reading, provision = spoken
    finding = _outside(rule, case) or _known(
        rule, case, reading.reads(Asked(case, rule.asks), provision)
    )
    return Conclusion(
        rule=rule,
        finding=finding,
        reading=reading,
        provision=provision,
        also=reading.also_on(day, region),
        facts=tuple(case.fact(question) for question in finding.because),
    )


def _known(rule: Rule, case: Case, finding: Finding) -> Finding:
    """Leave open a finding about something of which nobody knows yet whether it exists."""
    waiting = [question for question in rule.only_if if case.fact(question).is_open]
    if waiting and finding.outcome in {Outcome.MET, Outcome.GAP}:
        return open_question(*waiting)
    return finding


def _outside(rule: Rule, case: Case) -> Finding | None:
    """Tell that the rule does not concern this municipality, where region or answers say so."""
    if case.municipality.region not in rule.regions:
        return not_concerned()
    for question, codes in rule.only_if.items():
        fact = case.fact(question)
        given = fact.state is AnswerState.GIVEN
        if fact.state is AnswerState.NOT_APPLICABLE or (
            given and not set(fact.codes) & set(codes)
        ):
            return not_concerned(question)
    return None
