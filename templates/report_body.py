"""The main text of the shipped template, from the assignment to what comes after the report."""

from report_front import FACTS, TALL, WIDE
from report_styles import TEXT_WIDTH
from word_parts import (
    dash,
    dot,
    each,
    either,
    end_of,
    fact,
    gap,
    head,
    heading,
    items,
    key,
    label,
    line,
    paragraph,
    prose,
    row,
    rows_each,
    rows_when,
    say,
    spoken,
    tab,
    table,
    text,
    together,
    value,
    when,
    where,
)


def method() -> str:
    """Write how the report came about, and what it does not do."""
    widths = (2300, TEXT_WIDTH - 2300)
    return (
        when(
            "method.paragraphs",
            heading(1, "words.assignment"),
            each("item", "method.paragraphs", paragraph("Normal", value("item"))),
        )
        + when("method.limits", heading(2, "words.limits_of_method"), items("method.limits"))
        + when(
            "method.levels",
            heading(2, "words.levels"),
            table(
                widths,
                head(widths, value("words.level"), value("words.meaning")),
                rows_each(
                    "one",
                    "method.levels",
                    row(
                        widths,
                        text(value("one.value", "Key"), dash(), value("one.name")),
                        text(value("one.meaning")),
                    ),
                ),
            ),
        )
    )


def setting() -> str:
    """Write where the municipality stands, and the law around it."""
    widths = (3000, 4870, 1200)
    return when(
        "context",
        heading(1, "words.context"),
        each(
            "one",
            "context",
            paragraph("Context", value("one.label", "Key"), tab(), value("one.value")),
        ),
    ) + when(
        "framework",
        heading(1, "words.framework"),
        table(
            widths,
            head(widths, value("words.provision"), value("words.gist"), value("words.since")),
            rows_each(
                "one",
                "framework",
                row(
                    widths,
                    text(value("one.cite")),
                    text(value("one.gist")),
                    text(value("one.since")),
                ),
            ),
        ),
    )


def affairs() -> str:
    """Write the state of affairs, theme by theme."""
    return when(
        "themes",
        heading(1, "words.affairs"),
        each(
            "theme",
            "themes",
            heading(2, "theme.title"),
            _level(),
            when(
                "theme.strengths",
                heading(3, "words.what_exists"),
                each("one", "theme.strengths", _finding()),
            ),
            when(
                "theme.gaps",
                heading(3, "words.what_is_missing"),
                each("one", "theme.gaps", _finding()),
            ),
            when(
                "theme.open",
                heading(3, "words.open_points"),
                each(
                    "one",
                    "theme.open",
                    paragraph("Finding", value("one.number", "Key"), tab(), value("one.text")),
                ),
            ),
            when(
                "theme.differences",
                heading(3, "words.what_differs"),
                items("theme.differences"),
            ),
            when(
                "theme.seen",
                heading(3, "words.what_was_seen"),
                each("one", "theme.seen", _seen()),
            ),
            when(
                "theme.prose",
                heading(3, "words.from_notes"),
                each(
                    "block",
                    "theme.prose",
                    either(
                        "block.is_item",
                        paragraph("List Bullet", prose("block")),
                        paragraph("Normal", prose("block")),
                    ),
                ),
            ),
        ),
    )


def _level() -> str:
    """Write the box of a theme's level: what holds, what does not, what nobody knows."""
    held = [
        rows_when(
            f"theme.level.{state}",
            fact(FACTS, f"anchors_{state}", items(f"theme.level.{state}", "Table Bullet")),
        )
        for state in ("met", "missed", "open")
    ]
    return table(
        FACTS,
        head(
            FACTS,
            value("words.level"),
            where("theme.level.is_known", value("theme.level.value"), dash())
            + value("theme.level.name"),
        ),
        fact(
            FACTS,
            "confidence",
            text(value("theme.level.confidence")),
            text(value("theme.level.answered")),
            when("theme.level.capped", text(value("theme.level.capped"))),
        ),
        rows_when(
            "theme.level.is_agreed",
            rows_when(
                "theme.level.proposed",
                fact(FACTS, "proposed", text(value("theme.level.proposed"))),
            ),
            fact(FACTS, "agreed_because", text(spoken("theme.level.reason"))),
        ),
        *held,
    )


def _finding() -> str:
    return (
        paragraph("Finding", value("one.number", "Key"), tab(), value("one.text"))
        + items("one.details", "Finding Detail")
        + paragraph(
            "Note",
            key("nature"),
            value("one.nature"),
            where("one.basis", dot(), key("basis"), value("one.basis")),
        )
    )


def _seen() -> str:
    return paragraph("Quote", spoken("one")) + paragraph(
        "Quote Source",
        value("one.kind"),
        dot(),
        value("one.source"),
        dot(),
        key("confidence"),
        value("one.confidence"),
    )


def measures() -> str:
    """Write the measures that the municipality described, and what to mend."""
    widths = (3900, TEXT_WIDTH - 3900)
    return when(
        "measures",
        heading(1, "words.measures"),
        each(
            "one",
            "measures",
            paragraph(
                "heading 2",
                value("words.measure"),
                say(" "),
                value("one.number"),
                dash(),
                value("one.power"),
            ),
            when("one.basis", paragraph("Basis", key("basis"), value("one.basis"))),
            when(
                "one.facts",
                label("what_was_said"),
                table(
                    widths,
                    head(widths, value("words.question"), value("words.answer")),
                    rows_each(
                        "said",
                        "one.facts",
                        row(widths, text(value("said.question")), text(value("said.answer"))),
                    ),
                ),
            ),
            label("remark"),
            either(
                "one.remarks",
                each(
                    "remark",
                    "one.remarks",
                    paragraph(
                        "List Bullet",
                        value("remark.text"),
                        say(" ("),
                        value("remark.nature"),
                        say(")"),
                    ),
                ),
                paragraph("Normal", value("words.no_remark")),
            ),
        ),
    )


def situations() -> str:
    """Write the situations at hand with the powers that fit."""
    return when(
        "situations",
        heading(1, "words.situations"),
        each("one", "situations", _situation(), gap()),
    )


def _situation() -> str:
    return table(
        FACTS,
        head(FACTS, value("words.situation"), value("one.situation")),
        together(
            rows_when("one.fits", fact(FACTS, "fits", items("one.fits", "Table Bullet"))),
            rows_when(
                "one.does_not_fit",
                fact(FACTS, "does_not_fit", items("one.does_not_fit", "Table Bullet")),
            ),
            fact(FACTS, "why_so", text(value("one.why"))),
            rows_when("one.remarks", fact(FACTS, "remark", items("one.remarks", "Table Text"))),
            fact(FACTS, "first_step", text(value("one.first_step"))),
        ),
        fact(FACTS, "consult", text(value("one.consult"))),
    )


def recommendations() -> str:
    """Write the recommendations, each with its reason and its terms."""
    return (
        heading(1, "words.recommendations")
        + either(
            "recommendations",
            each("one", "recommendations", recommendation()),
            paragraph("Normal", value("words.no_recommendations")),
        )
        + end_of(TALL)
    )


def recommendation() -> str:
    """Write one recommendation."""
    return (
        paragraph("Recommendation", value("one.number"), tab(), spoken("one"))
        + when("one.reason", paragraph("Reason", value("one.reason")))
        + when("one.reason_own", paragraph("Reason", spoken("one.reason_own")))
        + paragraph(
            "Terms",
            key("nature"),
            value("one.nature"),
            where("one.basis", dot(), key("basis"), value("one.basis")),
            where("one.finding", dot(), key("finding"), value("one.finding")),
            line(),
            key("addressee"),
            value("one.addressee"),
            dot(),
            key("term"),
            value("one.term"),
            dot(),
            key("priority"),
            value("one.priority"),
            dash(),
            value("one.priority_name"),
        )
    )


def action_points() -> str:
    """Write the calendar of action points, on a page turned sideways."""
    widths = (1150, 4950, 2350, 1350, 1270, 3500)
    names = ("number", "action", "addressee", "term", "priority", "indicator")
    return when(
        "action_points",
        heading(1, "words.action_points"),
        table(
            widths,
            head(widths, *(value("words." + name) for name in names)),
            rows_each(
                "step",
                "action_points",
                row(
                    widths,
                    text(value("step.number", "Key")),
                    text(spoken("step")),
                    text(value("step.addressee")),
                    text(value("step.term")),
                    text(value("step.priority")),
                    text(value("step.indicator")),
                ),
            ),
        ),
    ) + end_of(WIDE)


def follow_up() -> str:
    """Write what comes after the report."""
    return when("follow_up", heading(1, "words.follow_up"), items("follow_up"))


def main_text() -> str:
    """Write the main text."""
    return method() + setting() + affairs() + measures() + situations() + proposals()


def proposals() -> str:
    """Write what the experts propose, and what comes after the report."""
    return recommendations() + action_points() + follow_up()
