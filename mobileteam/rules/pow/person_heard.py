"""
Was the person concerned heard before each measure that asks for it?

Whether the text fixes the hearing, or a general principle asks for it, stands
with each power. A fixed hearing knows no urgency; only for the place ban and
the integrity investigation does the text excuse somebody who stays away
without valid reason. Elsewhere a due invitation may well be enough, so that is
a point to check and no shortcoming. A fined person may leave the right of
defence unused. Under a general principle, reasoned urgency excuses. Until 16 February 2024 a
person under a place ban was heard by the college that confirmed it.

Concludes
    met     the person was heard, or rightly was not
    gap     the person was not heard, and nothing excuses it
    open    it is not known, the college has still to hear the person, or the
            person stayed away and the text does not speak of it
"""

from datetime import date

from mobileteam.rulekit import (
    Case,
    Finding,
    Hearing,
    Measure,
    Nature,
    Provision,
    Rule,
    Weight,
    detail,
    gap,
    met,
    not_concerned,
    open_question,
    power_of,
    version_of,
)

RULE = Rule(id="pow.person_heard", asks=(), dossier=("M10",))

_PLACE_BAN = "place_ban_134sexies"
_HEARD_FIRST_SINCE = date(2024, 2, 17)  # law of 15 January 2024, for the place ban
_ABSENCE_EXCUSES = (_PLACE_BAN, "integrity_investigation_119ter", "gas_sanctions")
_LOCAL = {"mayor", "college", "council"}
_PRINCIPLE = {"none": "not_heard", "urgency_not_reasoned": "urgency_not_reasoned"}
_HARMLESS = ("not_asked", "sound", "unknown", "college_unknown", "stayed_away")


@RULE.reads(
    "formal-reasons-law/act@2015-01-01",
    nature=Nature.LAW,
    weight=Weight.HIGH,
    also=(
        "new-municipal-law/art-119ter",
        "new-municipal-law/art-134ter",
        "new-municipal-law/art-134quinquies",
        "new-municipal-law/art-134sexies",
        "new-municipal-law/art-134septies",
    ),
)
def heard_first(case: Case, law: Provision) -> Finding:
    """Sufficient reasons answer what the person could say; some articles fix the hearing."""
    states = [(one, _state(one, case)) for one in case.measures]
    found = {state for _, state in states}
    faults = tuple(
        detail(state, about=one.id, measure=power_of(one).name)
        for one, state in states
        if state not in _HARMLESS
    )
    if faults:
        return gap(details=faults)
    if "unknown" in found:
        return open_question()
    if "college_unknown" in found:
        return open_question(say="open_college")
    if "stayed_away" in found:
        return open_question(say="open_stayed_away")
    return met() if "sound" in found else not_concerned()


def _state(measure: Measure, case: Case) -> str:
    """Say how a measure stands: not asked, sound, unknown, or the text that names its fault."""
    version = version_of(measure, case.reference_date)
    heard = measure.value("measure_hearing")
    if (
        version is None
        or version.hearing is Hearing.NONE
        or not _is_local(measure, version.decides)
    ):
        return "not_asked"
    if heard is None or heard == "held":
        return "sound" if heard else "unknown"
    if version.hearing is Hearing.REQUIRED:
        return _PRINCIPLE.get(str(heard), "sound")
    if heard == "invited_absent":
        return "sound" if measure.power in _ABSENCE_EXCUSES else "stayed_away"
    if measure.power == _PLACE_BAN and version.validity.first_day < _HEARD_FIRST_SINCE:
        return _before_college(measure)
    return "not_heard_fixed" if heard == "none" else "urgency_no_excuse"


def _is_local(measure: Measure, decides: tuple[str, ...]) -> bool:
    """Tell whether the municipality decides, on persons rather than on a rule for everybody."""
    elsewhere = measure.value("measure_decided_by") in ("governor", "minister")
    return (
        bool(_LOCAL & set(decides))
        and not elsewhere
        and measure.value("measure_general") is not True
    )


def _before_college(measure: Measure) -> str:
    """Say how an older place ban stands, whose hearing belongs to the meeting confirming it."""
    confirmation = measure.value("measure_confirmation")
    states = {"confirmed": "not_heard_by_college", "not_confirmed": "not_asked"}
    return states.get(str(confirmation), "college_unknown")
