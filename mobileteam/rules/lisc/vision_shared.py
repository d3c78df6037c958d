"""
Have the members of the LISC settled its aim, their roles and the limits together?

Discussed and written down counts. Guidance reads in the law that the members
have once clarified role and commitment; the law itself does not say so, hence
this is advice.

Concludes
    met     discussed and written down
    gap     not discussed, or not written down
    open    it is not known
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
    id="lisc.vision_shared",
    asks=("lisc_status", "lisc_vision_shared"),
    dossier=(),
    only_if={"lisc_status": ("own", "joint", "zone_wide")},
)


@RULE.reads(
    "lisc-law/art-2@2018-09-24",
    nature=Nature.ADVICE,
    also=("vvsg-lisc-page/reading", "ocam-note-2019/note", "emmascan/scan"),
)
def advised(case: Case, law: Provision) -> Finding:
    """From 24 September 2018: we advise the members to settle aim, roles and limits."""
    if case.is_open("lisc_vision_shared"):
        return open_question("lisc_vision_shared")
    if case.says("lisc_vision_shared", "written"):
        return met("lisc_vision_shared")
    if case.says("lisc_vision_shared", "discussed"):
        return gap("lisc_vision_shared", say="gap_discussed", steps=("write", "reread"))
    if case.says("lisc_vision_shared", "not_discussed"):
        return gap("lisc_vision_shared")
    return not_concerned("lisc_vision_shared")
