"""The shipped template's first pages: cover, summary, contents; and its kinds of sections."""

from report_styles import TEXT_WIDTH
from word_parts import (
    dot,
    end_of,
    field,
    head,
    items,
    key,
    known,
    label,
    link,
    paragraph,
    prose,
    row,
    rows_each,
    say,
    section,
    tab,
    table,
    text,
    value,
    when,
)

TALL = section({"header1": "header default", "footer1": "footer default"}, 1418)
WIDE = section({"header2": "header default", "footer2": "footer default"}, 1134, wide=True)
COVER = section(
    {"header1": "header default", "footer1": "footer default", "footer3": "footer first"},
    1418,
    cover=True,
)
FACTS = (2000, TEXT_WIDTH - 2000)


def cover(title: str = "cover.title") -> str:
    """Write the cover: who writes, what about, for which day, for whose eyes."""
    return (
        paragraph("Cover Logo")
        + paragraph("Cover Sender", value("cover.sender"))
        + when("cover.address", paragraph("Cover Address", value("cover.address")))
        + known("cover/title", paragraph("Title", value(title)))
        + known("cover/subtitle", paragraph("Subtitle", value("cover.subtitle")))
        + paragraph("Cover Space")
        + _detail("reference_date", "cover.reference_date")
        + when("cover.visits", _detail("visits", "cover.visits"))
        + known("cover/version", paragraph("Cover Detail", key("version"), tab(), *_versions()))
        + paragraph("Cover Gap")
        + when(
            "cover.is_fictitious", paragraph("Cover Note", value("cover.fictitious", "Strong"))
        )
        + known("cover/snapshot", paragraph("Cover Note", value("cover.snapshot")))
        + known("cover/handling", paragraph("Cover Note", value("cover.handling", "Strong")))
        + paragraph("Cover Note", value("cover.not_classified"))
        + end_of(COVER)
    )


def _detail(word: str, name: str) -> str:
    return known(f"cover/{word}", paragraph("Cover Detail", key(word), tab(), value(name)))


def _versions() -> tuple[str, ...]:
    return (
        value("words.program"),
        say(" "),
        value("cover.version"),
        dot(),
        value("words.questionnaire"),
        say(" "),
        value("cover.questionnaire"),
    )


def summary() -> str:
    """Write the page that a mayor reads."""
    widths = (900, 4570, 2300, 1300)
    return (
        paragraph(
            "heading 1",
            value("words.summary"),
            settings=(
                '<w:numPr><w:numId w:val="0"/></w:numPr><w:ind w:left="0" w:firstLine="0"/>'
            ),
        )
        + when("summary.own", prose("summary.own.prose", "Lead", "summary/own"))
        + known("summary/lead", paragraph("Normal", value("summary.lead")))
        + when(
            "summary.strengths",
            label("strengths"),
            items("summary.strengths", identity="summary/strength"),
        )
        + when("summary.gaps", label("gaps"), items("summary.gaps", identity="summary/gap"))
        + when(
            "summary.steps",
            label("first_steps"),
            table(
                widths,
                head(
                    widths,
                    *(
                        value("words." + one)
                        for one in ("number", "goal", "addressee", "start")
                    ),
                ),
                rows_each(
                    "step",
                    "summary.steps",
                    known(
                        "summary/step/{{ step.rule }}",
                        row(
                            widths,
                            text(
                                link(
                                    "_Recommendation_{{ step.anchor }}",
                                    value("step.number", "Strong Number"),
                                )
                            ),
                            text(value("step.goal")),
                            text(value("step.addressee")),
                            text(value("step.start")),
                        ),
                    ),
                ),
            ),
        )
        + when(
            "summary.has_open",
            label("open_points"),
            known("summary/open", paragraph("Normal", value("summary.open"))),
        )
    )


def contents(*, breaks: bool = True) -> str:
    """Write the table of contents; the program fills it."""
    instruction = 'TOC \\o "1-2" \\h \\z \\n'
    return (
        paragraph(
            "TOC Heading",
            value("words.contents"),
            settings="<w:pageBreakBefore/>" if breaks else "",
        )
        + paragraph("toc 1", field(instruction, " "))
        + end_of(TALL)
    )


def front() -> str:
    """Write all that comes before the main text."""
    return cover() + summary() + contents()


def annexes_front() -> str:
    """Write all that comes before the annexes."""
    return cover("words.annexes_title") + contents(breaks=False)
