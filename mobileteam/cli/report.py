"""`report`: write the report on a case, in one language or several."""

from pathlib import Path

import click

from mobileteam.case import Case
from mobileteam.cli.asking import language_for, profile_here, usable_case
from mobileteam.cli.chosen import chosen_template
from mobileteam.cli.delivered import Delivery, ask_password
from mobileteam.cli.kept import Revised, revised, tell_of
from mobileteam.cli.messages import INCOMPLETE, PROBLEMS, TEMPLATE, tell
from mobileteam.cli.places import PLACE
from mobileteam.cli.spoken import command
from mobileteam.cli.written import put_in_place
from mobileteam.disclosure import Marking, marking_of
from mobileteam.document import Kind, Template, TemplateFaultError
from mobileteam.pipeline import assess_case, make_all, make_kit
from mobileteam.problems import Place, Problem, Severity, errors_in
from mobileteam.profile import Profile
from mobileteam.texts import Language

_WITH_A_REPORT: tuple[Kind, ...] = ("report", "annexes")


@command()
@click.argument("case", type=PLACE)
@click.option("--lang", multiple=True, type=click.Choice(["nl", "fr", "de", "en"]))
@click.option("-o", "--output", type=PLACE)
@click.option("--template", type=PLACE)
@click.option("--reference-date", metavar="DATE")
@click.option("--pdf", is_flag=True)
@click.option("--password-prompt", is_flag=True)
@click.option("--kit", is_flag=True)
@click.option("--force", is_flag=True)
def report(  # noqa: PLR0913 - one argument for each option
    *,
    case: Path,
    lang: tuple[str, ...],
    output: Path | None,
    template: Path | None,
    reference_date: str | None,
    pdf: bool,
    password_prompt: bool,
    **switches: bool,
) -> None:
    """Write the report on a case as a Word document per language."""
    found, warnings = usable_case(case, reference_date)
    profile, faults = profile_here()
    faults += _marking_faults(profile, found)
    language = language_for(found)
    if errors_in(faults):
        tell(faults, language)
        raise SystemExit(PROBLEMS)
    delivery = Delivery(pdf, ask_password() if password_prompt else "")
    written = write_reports(
        found, lang, output or case / "reports", template, profile, delivery, **switches
    )
    for path in written:
        click.echo(str(path))
    delivery.look_around(written)
    tell(warnings + faults + delivery.problems, language)
    if errors_in(delivery.problems):
        raise SystemExit(INCOMPLETE)


def write_reports(  # noqa: PLR0913 - what a user may choose of a report
    case: Case,
    lang: tuple[str, ...],
    output: Path,
    template: Path | None,
    profile: Profile,
    delivery: Delivery,
    *,
    kit: bool = False,
    force: bool,
) -> list[Path]:
    """Write the reports on a case and return their places."""
    assessment, more = assess_case(case)
    tell(more, language_for(case))
    languages = (
        [Language(one) for one in dict.fromkeys(lang)] or list(profile.languages) or _own(case)
    )
    try:
        made, spoken = {}, {}
        for language in languages:
            chosen: dict[str, Template] = {
                kind: chosen_template(kind, case, language, template, profile)
                for kind in _WITH_A_REPORT
            }
            files = dict(make_all(assessment, language, profile, chosen))
            if kit:
                drafts = chosen_template("kit", case, language, template, profile)
                files |= make_kit(case, language, profile, drafts)
            for kind, content in files.items():
                name = _named(kind, case, language)
                made[name], spoken[name] = content, language
    except TemplateFaultError as fault:
        tell(fault.problems, language_for(case))
        raise SystemExit(TEMPLATE) from fault
    now = Revised(made) if force else revised(output, made, spoken, delivery.password)
    paths = put_in_place(
        output,
        delivery.ready(now.made),
        force=force,
        merged=now.merged,
        untouched=now.untouched,
    )
    for name, one in now.merged.items():
        tell_of(output / name, one, language_for(case))
    return paths


def _own(case: Case) -> list[Language]:
    """Return the language that the municipality asks for, its own where it asks for none."""
    asked = case.fact("ident_report_language").value
    return [Language(str(asked) if asked else case.municipality.languages[0])]


def _named(name: str, case: Case, language: Language) -> str:
    """Name a file by the municipality's code and the reference date: safe on every system."""
    kind, _, ending = name.partition(".")
    day = case.reference_date.isoformat()
    return f"{kind}-{case.municipality.nis}-{day}-{language}.{ending}"


def _marking_faults(profile: Profile, case: Case) -> list[Problem]:
    """Tell a handling line that is a classification level."""
    faults = []
    for line in profile.handling_line.values():
        marking = marking_of(line, case.reference_date)
        if marking is Marking.CLASSIFIED:
            faults.append(Problem("PROFILE-004", Place("mobileteam.toml"), {"written": line}))
        elif marking is Marking.OLD:
            faults.append(
                Problem(
                    "PROFILE-006", Place("mobileteam.toml"), {"written": line}, Severity.WARNING
                )
            )
    return faults


COMMAND = report
