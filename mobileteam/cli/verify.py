"""`verify`: tell what was done to a report by hand, and whether it follows from a case."""

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

import click

from mobileteam.cli.asking import profile_here, usable_case
from mobileteam.cli.chosen import chosen_template
from mobileteam.cli.kept import told
from mobileteam.cli.messages import FILES, PROBLEMS, TEMPLATE, print_json, stop, tell
from mobileteam.cli.places import PLACE
from mobileteam.cli.spoken import command, command_word, message_language
from mobileteam.cli.writing import former
from mobileteam.document import Kind, TemplateFaultError
from mobileteam.pipeline import assess_case, make_kit, make_report
from mobileteam.revision import (
    INPUT,
    ChangeKind,
    Comparison,
    NotOursError,
    block_name,
    compare,
    origin,
)
from mobileteam.texts import Language

_KINDS = (ChangeKind.KEPT, ChangeKind.DELETED, ChangeKind.ADDED, ChangeKind.MOVED)
_SAID = (
    "program",
    "questionnaire",
    "law",
    "template",
    "template-version",
    "profile",
    "reference-date",
    "municipality",
)


@command()
@click.argument("report", type=PLACE)
@click.argument("case", type=PLACE, required=False)
@click.option("--template", type=PLACE)
@click.option("--json", "as_data", is_flag=True)
def verify(report: Path, case: Path | None, template: Path | None, as_data: bool) -> None:
    """Tell what was done to a report by hand, and whether a case still leads to it."""
    content = former(report)
    if content is None:
        stop("FILE-001", str(report), exit_code=FILES, name=str(report))
    try:
        found = compare(content)
        changed: list[str] = []
        if case is not None:
            fresh, changed = _made_now(found, case, template)
            found = compare(content, fresh)
    except NotOursError:
        stop("VERIFY-001", str(report), name=str(report))
    if as_data:
        print_json(_data(found, changed, case))
    else:
        _show(report, found, changed, case)
    if not found.follows or changed:
        raise SystemExit(PROBLEMS)


def _made_now(
    found: Comparison, folder: Path, template: Path | None
) -> tuple[bytes, list[str]]:
    """Make the report again from a case; return it, and what it comes from that has changed."""
    whence = found.memory.origin
    case, _ = usable_case(folder, whence.get("reference-date"))
    profile, _ = profile_here()
    language = Language(whence.get("language", message_language()))
    made = whence.get("kind", "report")
    kind: Kind = (
        "kit" if made.startswith("kit/") else "annexes" if made == "annexes" else "report"
    )
    try:
        chosen = chosen_template(kind, case, language, template, profile)
    except TemplateFaultError as fault:
        tell(fault.problems, message_language())
        raise SystemExit(TEMPLATE) from fault
    now = origin(case, made, language, chosen, profile)
    if kind == "kit":
        fresh = make_kit(case, language, profile, chosen).get(f"{made}.docx")
    else:
        fresh = make_report(assess_case(case)[0], language, profile, chosen, kind)
    if fresh is None:  # on that day or in that place nobody needs the document any more
        raise NotOursError
    return fresh, _changed(whence, now)


def _changed(before: Mapping[str, str], now: Mapping[str, str]) -> list[str]:
    """Name what a report was made from that is other now, files by their names."""
    names = [*_SAID, *(one for one in {**before, **now} if one.startswith(INPUT))]
    return [one for one in names if before.get(one, "") != now.get(one, "")]


def _show(report: Path, found: Comparison, changed: list[str], case: Path | None) -> None:
    language = message_language()
    whence = found.memory.origin
    click.echo(
        command_word(
            "verify_made",
            language,
            name=str(report),
            **{name.replace("-", "_"): whence.get(name, "–") for name in _SAID},
            language=command_word(f"language_{whence.get('language') or 'en'}", language),
        )
    )
    if not found.by_hand:
        click.echo(command_word("verify_untouched", language))
    for one in sorted(found.by_hand, key=lambda one: _KINDS.index(one.kind)):
        click.echo(f"  {command_word(f'block_{one.kind}', language)} {told(one, language)}")
    if case is not None:
        _show_case(found, changed, language)


def _show_case(found: Comparison, changed: list[str], language: Language) -> None:
    """Show what is other now than when the report was made."""
    for name in changed:
        word = (
            command_word(f"verify_{name.replace('-', '_')}", language) if name in _SAID else ""
        )
        click.echo(
            command_word("verify_changed", language, name=word or name.removeprefix(INPUT))
        )
    for word, keys in (("verify_outdated", found.outdated), ("verify_missing", found.missing)):
        for key in keys:
            click.echo(f"  {command_word(word, language)} {block_name(key, language)}")
    click.echo(
        command_word(
            "verify_follows" if found.follows and not changed else "verify_old", language
        )
    )


def _data(found: Comparison, changed: list[str], case: Path | None) -> dict[str, object]:
    return {
        "origin": dict(found.memory.origin),
        "by_hand": [asdict(one) for one in found.by_hand],
        "compared_with_case": case is not None,
        "changed": changed,
        "outdated": list(found.outdated),
        "missing": list(found.missing),
        "follows": found.follows and not changed if case is not None else None,
    }


COMMAND = verify
