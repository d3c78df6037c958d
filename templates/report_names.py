"""The page that explains to template makers what they may write, name by name."""

from report_front import TALL, contents
from word_parts import (
    each,
    gap,
    head,
    heading,
    items,
    paragraph,
    row,
    rows_each,
    table,
    text,
    value,
    when,
)

WIDTHS = (3300, 2800, 2970)


def names() -> str:
    """Write the page."""
    return (
        paragraph("Title", value("cover.title"))
        + paragraph("Subtitle", value("cover.subtitle"))
        + gap()
        + gap()
        + contents(breaks=False)
        + explained()
        + groups()
        + TALL
    )


def explained() -> str:
    """Write what tags are and how they are used."""
    return each(
        "part",
        "explained",
        heading(1, "part.title"),
        items("part.paragraphs", "Normal"),
        when("part.examples", items("part.examples", "Quote")),
    )


def groups() -> str:
    """Write the names, a table for each group."""
    return each(
        "group",
        "groups",
        heading(1, "group.name"),
        paragraph("Normal", value("group.about")),
        table(
            WIDTHS,
            head(WIDTHS, *(value("words." + one) for one in ("write", "holds", "example"))),
            rows_each(
                "one",
                "group.rows",
                row(
                    WIDTHS,
                    text(value("one.usage", "Key")),
                    text(value("one.about")),
                    text(value("one.example")),
                ),
            ),
        ),
    )
