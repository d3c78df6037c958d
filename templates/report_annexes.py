"""The annexes of the shipped template, in the order in which they are printed."""

from report_body import interview, recommendation
from report_front import FACTS, TALL, WIDE
from report_styles import TEXT_WIDTH
from word_parts import (
    caption,
    colon,
    dot,
    each,
    end_of,
    fact,
    gap,
    head,
    heading,
    items,
    key,
    known,
    line,
    note,
    numbered,
    paragraph,
    row,
    rows_each,
    rows_when,
    say,
    spoken,
    tab,
    table,
    text,
    value,
    when,
    where,
)


def words(*names: str) -> tuple[str, ...]:
    """Show labels of the report, as the heads of columns."""
    return tuple(value("words." + name) for name in names)


def composition() -> str:
    """Write who sits in the cell."""
    widths = (3400, 2670, 3000)
    return when(
        "annexes.composition",
        heading(1, "words.annex_composition"),
        caption("table", "composition", value("words.caption_composition")),
        table(
            widths,
            head(widths, *words("seat", "basis", "state")),
            rows_each(
                "one",
                "annexes.composition",
                numbered(
                    "composition",
                    row(
                        widths,
                        text(value("one.seat")),
                        text(value("one.basis")),
                        text(value("one.state"))
                        + when("one.remark", note(value("one.remark"))),
                    ),
                ),
            ),
        ),
    )


def kit() -> str:
    """Write which drafts come with the report, and which of them seem to be needed."""
    widths = (2600, 4170, 2300)
    return when(
        "annexes.kit",
        heading(1, "words.annex_kit"),
        paragraph("Normal", value("words.kit_lead")),
        table(
            widths,
            head(widths, *words("kit_document", "purpose", "basis")),
            rows_each(
                "one",
                "annexes.kit",
                row(
                    widths,
                    text(value("one.name", "Key")),
                    text(value("one.purpose")) + when("one.needed", note(value("one.needed"))),
                    text(value("one.basis")),
                ),
            ),
        ),
    )


def limits() -> str:
    """Write what no mayor can do."""
    return when(
        "annexes.limits",
        heading(1, "words.annex_limits"),
        items("annexes.limits", "List Number"),
    )


def powers() -> str:
    """Write the overview of the powers, a row each."""
    widths = (2700, 1900, 3300, 3500, 3170)
    return when(
        "annexes.powers",
        heading(1, "words.annex_powers"),
        caption("table", "powers", value("words.caption_powers")),
        table(
            widths,
            head(widths, *words("power", "decides", "basis", "duration", "formalities")),
            rows_each(
                "one",
                "annexes.powers",
                row(
                    widths,
                    text(value("one.name", "Key")),
                    text(value("one.decides")),
                    text(value("one.basis")),
                    text(value("one.duration")),
                    text(value("one.conditions")),
                ),
            ),
        ),
    )


def decision_aid() -> str:
    """Write the way from a situation to a power, a row each."""
    widths = (2600, 2700, 2700, 3370, 3200)
    return when(
        "annexes.decision_aid",
        heading(1, "words.annex_aid"),
        caption("table", "aid", value("words.caption_aid")),
        table(
            widths,
            head(widths, *words("situation", "fits", "does_not_fit", "why_so", "first_step")),
            rows_each(
                "one",
                "annexes.decision_aid",
                row(
                    widths,
                    text(value("one.situation", "Key")),
                    items("one.fits", "Table Bullet"),
                    items("one.does_not_fit", "Table Bullet"),
                    text(value("one.why")) + items("one.remarks", "Table Note"),
                    text(value("one.first_step"))
                    + note(value("words.consult", "Key"), say("\u00a0 "), value("one.consult")),
                ),
            ),
        ),
    )


def sheets() -> str:
    """Write the powers that matter in this case, a table each."""
    rows = (
        ("decides", "decides"),
        ("for_what", "for_what"),
        ("not_for", "not_for"),
        ("procedure", "procedure"),
        ("duration", "duration"),
        ("remedies", "remedies"),
        ("regions", "region"),
        ("basis", "basis"),
        ("doubt", "doubt"),
    )
    return when(
        "annexes.sheets",
        heading(1, "words.annex_sheets"),
        each(
            "one",
            "annexes.sheets",
            table(
                FACTS,
                head(FACTS, value("words.power"), value("one.name")),
                *(
                    rows_when(f"one.{name}", fact(FACTS, word, text(value(f"one.{name}"))))
                    for word, name in rows
                ),
            ),
            gap(),
        ),
    )


def more_recommendations() -> str:
    """Write the recommendations that the main text has no room for, with their steps."""
    step = known(
        "step/{{ step.id }}",
        paragraph(
            "Step",
            value("step.number", "Strong Number"),
            tab(),
            spoken("step"),
            say(" ("),
            value("step.addressee"),
            dot(),
            value("step.term"),
            say(")"),
            where("step.indicator", line(), key("indicator"), value("step.indicator")),
        ),
    )
    return when(
        "more_recommendations",
        heading(1, "words.annex_more"),
        each(
            "one",
            "more_recommendations",
            recommendation(leads=False),
            each("step", "one.steps", step),
        ),
    )


def answers() -> str:
    """Write the answers that may be published, theme by theme."""
    widths = (5000, TEXT_WIDTH - 5000)
    return when(
        "annexes.answers",
        heading(1, "words.annex_answers"),
        each(
            "theme",
            "annexes.answers",
            heading(2, "theme.title"),
            caption("table", "answers_{{ loop.index }}", value("words.caption_questions")),
            table(
                widths,
                head(widths, *words("question", "answer")),
                rows_each(
                    "said",
                    "theme.rows",
                    known(
                        "answer/{{ said.id }}",
                        row(
                            widths,
                            text(value("said.question")),
                            text(value("said.answer"))
                            + when("said.agreement", note(value("said.agreement"))),
                        ),
                    ),
                ),
            ),
        ),
    )


def consulted() -> str:
    """Write which functions, documents and places were consulted."""
    return when(
        "annexes.consulted",
        heading(1, "words.annex_consulted"),
        items("annexes.consulted", identity="consulted"),
    )


def sources() -> str:
    """Write the sources in force, with how sure each is."""
    widths = (3100, 3300, 2670)
    return when(
        "annexes.sources",
        heading(1, "words.annex_sources"),
        caption("table", "sources", value("words.caption_sources_of_law")),
        table(
            widths,
            head(widths, *words("source", "gist", "state")),
            rows_each(
                "one",
                "annexes.sources",
                row(
                    widths,
                    text(value("one.cite", "Key"))
                    + note(value("one.act"))
                    + when("one.address", note(value("one.address"))),
                    text(value("one.gist")),
                    text(value("one.since"))
                    + note(value("one.certainty"))
                    + when("one.doubt", note(value("one.doubt"))),
                ),
            ),
        ),
    )


def other_sources() -> str:
    """Write where policy and offers were read."""
    return when(
        "annexes.other_sources",
        heading(1, "words.annex_other_sources"),
        each(
            "one",
            "annexes.other_sources",
            paragraph(
                "List Bullet",
                value("one.title"),
                where("one.note", say(" ("), value("one.note"), say(")")),
                where("one.address", colon(), value("one.address")),
            ),
        ),
    )


def abbreviations() -> str:
    """Write what the abbreviations stand for."""
    widths = (2000, TEXT_WIDTH - 2000)
    return when(
        "annexes.abbreviations",
        heading(1, "words.annex_abbreviations"),
        caption("table", "abbreviations", value("words.caption_abbreviations")),
        table(
            widths,
            head(widths, *words("abbreviation", "meaning")),
            rows_each(
                "one",
                "annexes.abbreviations",
                row(widths, text(value("one.short", "Key")), text(value("one.long"))),
            ),
        ),
    )


def why() -> str:
    """Write the way back: from each finding to answer, rule and provision."""
    widths = (800, 1300, 5770, 3200, 3500)
    return when(
        "annexes.why",
        heading(1, "words.annex_why"),
        caption("table", "why", value("words.caption_why")),
        table(
            widths,
            head(widths, *words("number", "outcome", "because", "rule", "provisions")),
            rows_each(
                "one",
                "annexes.why",
                known(
                    "why/{{ one.id }}",
                    row(
                        widths,
                        text(value("one.number", "Strong Number")),
                        text(value("one.outcome")),
                        items("one.answers", "Table Text"),
                        text(value("one.rule")),
                        items("one.provisions", "Table Text"),
                    ),
                ),
            ),
        ),
    )


def decisions() -> str:
    """Write what the experts decided differently from the program, and why."""
    widths = (2500, 4300, 4300, 3470)
    return when(
        "annexes.decisions",
        heading(1, "words.annex_decisions"),
        caption("table", "decisions", value("words.caption_decisions")),
        table(
            widths,
            head(widths, *words("subject", "proposed", "agreed", "reason")),
            rows_each(
                "one",
                "annexes.decisions",
                numbered(
                    "decision",
                    row(
                        widths,
                        text(value("one.subject", "Key")),
                        text(spoken("one.proposed")),
                        text(spoken("one.agreed")),
                        text(spoken("one.reason")),
                    ),
                ),
            ),
        ),
    )


def annexes() -> str:
    """Write the annexes: wide ones in sections turned sideways, what follows upright again."""
    return "".join(
        (
            composition(),
            kit(),
            limits(),
            end_of(TALL),
            powers(),
            decision_aid(),
            end_of(WIDE),
            sheets(),
            more_recommendations(),
            interview("annexes.guide", "annex_guide"),
            answers(),
            consulted(),
            sources(),
            other_sources(),
            abbreviations(),
            end_of(TALL),
            decisions(),
            why(),
        )
    )
