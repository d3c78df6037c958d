"""List the kit in the annexes: each document, its purpose, its basis, whether it is needed."""

from collections import Counter
from typing import Any

from mobileteam.assessment import Assessment
from mobileteam.report.kit.facts import Known, known_of
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
            "basis": _basis(sheet, known, voice),
            "needed": _needed(sheet, assessment, voice),
        }
        for sheet in sheets()
        if known.meets(sheet.conditions)
    ]


def _basis(sheet: Sheet, known: Known, voice: Voice) -> str:
    """Cite what holds on the reference date; a circular only where no law has come since."""
    held = [one for name in sheet.basis if (one := known.in_force(name))]
    laws = [one for one in held if one.act.kind != "circular"]
    found = laws or held
    of_act = Counter(one.act.id for one in found)
    named = [
        voice.text(one.act.short) if of_act[one.act.id] > 1 else voice.cited(one)
        for one in found
    ]
    return capital(voice.row(list(dict.fromkeys(named))))


def _needed(sheet: Sheet, assessment: Assessment, voice: Voice) -> str:
    """Say what is missing that the document would mend; nothing where nothing is."""
    lacks = [
        voice.text(words_of(rule).lacks)
        for rule in sheet.needed_by
        if assessment.concluded(rule).outcome is Outcome.GAP
    ]
    return voice.text(kit_words("words")["needed"], lacks=voice.row(lacks)) if lacks else ""
