"""
Does the municipality follow the themes that divide opinion?

Themes, never persons or groups. A structured method counts, informal talks do
not yet; public debates online are a strength of their own.

Concludes
    met     a structured method, online debates included or not
    gap     nothing, or informal conversations only
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
    id="prev.polarisation_watched",
    asks=("prev_polarisation_watch",),
    dossier=(),
)


@RULE.reads(
    "good-practice/advice@2015-01-01",
    nature=Nature.ADVICE,
    also=("vvsg-guide-2015/local-approach", "decree-vl-2024/art-9"),
)
def advised(case: Case, law: Provision) -> Finding:
    """Our own advice: seen early, polarisation can be met calmly."""
    if case.is_open("prev_polarisation_watch"):
        return open_question("prev_polarisation_watch")
    if case.says("prev_polarisation_watch", "structured_online_and_offline"):
        return met("prev_polarisation_watch", say="met_online")
    if case.says("prev_polarisation_watch", "structured"):
        return met("prev_polarisation_watch")
    if case.says("prev_polarisation_watch", "informal"):
        return gap("prev_polarisation_watch", say="gap_informal")
    if case.says("prev_polarisation_watch", "none"):
        return gap("prev_polarisation_watch")
    return not_concerned("prev_polarisation_watch")
