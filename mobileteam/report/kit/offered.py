"""List the kit in the annexes: each document, its purpose, its basis, whether it is needed."""

from typing import Any

from mobileteam.assessment import Assessment
from mobileteam.law import Certainty, provision_on
from mobileteam.report.kit.facts import known_of
from mobileteam.report.kit.sheet import Sheet, kit_words, sheets
from mobileteam.report.voice import Voice, capital
from mobileteam.rulekit import Outcome, words_of


def offered(assessment: Assessment, voice: Voice) -> list[dict[str, Any]]:
    """List the documents that fit the case, each with what the rules say it would mend."""
    known = known_of(assessment.case, voice)
    return [
        {
            "name": voice.text(sheet.title),
            "purpose": voice.text(sheet.purpose),
            "basis": _basis(sheet, assessment, voice),
            "needed": _needed(sheet, assessment, voice),
        }
        for sheet in sheets()
        if known.meets(sheet.conditions)
    ]


def _basis(sheet: Sheet, assessment: Assessment, voice: Voice) -> str:
    """Cite what holds on the reference date; our own advice where nothing asks for it."""
    day = assessment.case.reference_date
    region = assessment.case.municipality.region
    found = [provision_on(name, day) for name in sheet.basis]
    cited = [
        voice.cited(one)
        for one in found
        if one and one.certainty is not Certainty.UNVERIFIED and region in one.act.regions
    ]
    return capital(voice.several(cited))


def _needed(sheet: Sheet, assessment: Assessment, voice: Voice) -> str:
    """Say what is missing that the document would mend; nothing where nothing is."""
    lacks = [
        voice.text(words_of(rule).lacks)
        for rule in sheet.needed_by
        if assessment.concluded(rule).outcome is Outcome.GAP
    ]
    return voice.text(kit_words("words")["needed"], lacks=voice.row(lacks)) if lacks else ""
