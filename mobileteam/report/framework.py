"""The framework on the reference date: the provisions that every reader should know."""

from typing import Any

from mobileteam.assessment import Assessment
from mobileteam.law import Certainty, provision_on
from mobileteam.report.voice import Voice, capital

FRAMEWORK = (
    "circular-ftf-2015/lisc",
    "circular-2018/lisc",
    "lisc-law/art-2",
    "lisc-law/art-3-1",
    "lisc-law/art-3-2",
    "lisc-law/art-4-3",
    "lisc-law/art-5",
    "old-criminal-code/art-458ter",
    "new-criminal-code/art-353-2",
    "ter-law/art-26",
    "ter-law/art-31-33",
    "plan-r/plan",
    "strategy-ter/strategy",
    "constitution/art-19",
    "constitution/art-26",
    "new-municipal-law/art-119",
    "new-municipal-law/art-130",
    "new-municipal-law/art-133",
    "new-municipal-law/art-134",
    "new-municipal-law/art-135",
    "formal-reasons-law/act",
)
_REGIONAL = {
    "fl": ("decree-vl-2021/participation", "decree-vl-2024/art-9"),
    "wa": ("decree-fwb-2023/art-3", "decree-fwb-2023/invitation"),
    "br": (
        "decree-vl-2021/participation",
        "decree-fwb-2023/art-3",
        "decree-fwb-2023/invitation",
    ),
    "dg": (),
}


def framework(assessment: Assessment, voice: Voice) -> list[dict[str, Any]]:
    """Compose what was in force on the reference date, in a few words each."""
    case = assessment.case
    found = (
        provision_on(name, case.reference_date)
        for name in (*FRAMEWORK, *_REGIONAL[case.municipality.region])
    )
    return [
        {
            "cite": capital(voice.cited(one)),
            "gist": voice.text(one.gist),
            "since": voice.since(one),
        }
        for one in found
        if one is not None and one.certainty is not Certainty.UNVERIFIED
    ]
