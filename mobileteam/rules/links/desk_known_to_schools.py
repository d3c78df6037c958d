"""
Do the desk for concerns and the agreements with the schools fit together?

An announced desk helps little where those who work with young people were never told
what they deal with themselves. Youth work only decides which words are used; it is
partner in prevention, never an antenna.

Concludes
    met             one announced desk and a written agreement with the schools
    gap             one announced desk and no agreement with the schools
    open            an answer is missing that could make it a gap
    not concerned   no announced desk, or the combination does not arise
"""

from mobileteam.rulekit import (
    Case,
    Finding,
    Nature,
    Provision,
    Rule,
    gap,
    met,
    not_concerned,
    open_question,
)

RULE = Rule(
    id="links.desk_known_to_schools",
    asks=("pers_signal_desk", "sect_school_protocol", "sect_youth_work_role"),
    dossier=(),
    joins="sect.school_protocol_written",
)

_WEAK = {
    "pers_signal_desk": ("one_desk",),
    "sect_school_protocol": ("none",),
}
_STRONG = {
    "pers_signal_desk": ("one_desk",),
    "sect_school_protocol": ("written",),
}


@RULE.reads("good-practice/advice@2015-01-01", nature=Nature.ADVICE)
def advised(case: Case, law: Provision) -> Finding:
    """Our own advice: a desk is agreed with those who are to use it."""
    if case.all_say(_WEAK):
        return _unknown_to(case)
    if case.all_say(_STRONG):
        return met(*_STRONG)
    if case.may_all_say(_WEAK):
        return open_question(*filter(case.is_open, _WEAK))
    return not_concerned(*_WEAK)


def _unknown_to(case: Case) -> Finding:
    if case.says("sect_youth_work_role", "none"):
        return gap(*RULE.asks, say="gap_both")
    return gap(*_WEAK)
