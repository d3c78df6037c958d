"""Write action points and recommendations as a workbook; equal content gives equal bytes."""

import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, time
from typing import Any

import xlsxwriter
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

_WIDE, _MIDDLE, _NARROW = 60, 28, 14
_STEPS = (
    ("number", _NARROW),
    ("action", _WIDE),
    ("addressee", _MIDDLE),
    ("term", _NARROW),
    ("first_step", _NARROW),
    ("indicator", _MIDDLE),
    ("support", _MIDDLE),
    ("priority", _NARROW),
)
_RECOMMENDED = (
    ("number", _NARROW),
    ("recommendation", _WIDE),
    ("goal", _MIDDLE),
    ("addressee", _MIDDLE),
    ("term", _NARROW),
    ("priority", _NARROW),
    ("after", _NARROW),
    ("nature", _MIDDLE),
    ("basis", _WIDE),
    ("findings", _NARROW),
    ("support", _MIDDLE),
)
_LONGEST_NAME = 31  # of a sheet, in Excel
_NOT_IN_NAMES = str.maketrans("", "", "[]:*?/\\'")


def workbook(content: Mapping[str, Any]) -> bytes:
    """
    Return the workbook of a report.

    Whatever somebody wrote is kept as text, never as a formula; dates are dates.

    Args:
        content: what the report says, as `mobileteam.report` composes it.
    """
    made = io.BytesIO()
    book = xlsxwriter.Workbook(
        made,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        },
    )
    cover, words = content["cover"], content["words"]
    written_on = datetime.combine(date.fromisoformat(cover["iso_date"]), time())
    book.set_properties(
        {
            "title": f"{words['action_points']} · {cover['municipality']}",
            "author": cover["sender"],
            "created": written_on,
        }
    )
    all_recommended = [*content["recommendations"], *content["more_recommendations"]]
    _sheet(book, words["action_points"], words, _STEPS, _steps(all_recommended, words))
    _sheet(book, words["recommendations"], words, _RECOMMENDED, _recommended(all_recommended))
    book.close()
    return made.getvalue()


Row = Sequence[str | date | int]


def _steps(recommended: Sequence[Mapping[str, Any]], words: Mapping[str, str]) -> Iterator[Row]:
    steps = [step for one in recommended for step in one["steps"]]
    for step in sorted(steps, key=lambda one: (one["due"], one["number"])):
        yield (
            step["number"],
            step["text"],
            step["addressee"],
            date.fromisoformat(step["due"]),
            words["yes"] if step["is_first"] else "",
            step["indicator"],
            step["support"],
            int(step["priority"]),
        )


def _recommended(recommended: Sequence[Mapping[str, Any]]) -> Iterator[Row]:
    for one in recommended:
        yield (
            one["number"],
            one["text"],
            one["goal"],
            one["addressee"],
            date.fromisoformat(one["due"]),
            int(one["priority"]),
            one["after"],
            one["nature"],
            one["basis"],
            ", ".join(one["findings"]),
            one["support"],
        )


def _sheet(
    book: Workbook,
    title: str,
    words: Mapping[str, str],
    columns: Sequence[tuple[str, int]],
    rows: Iterator[Row],
) -> None:
    """Write one sheet: a heading that stays in sight, filters, and wrapped cells."""
    sheet = book.add_worksheet(title.translate(_NOT_IN_NAMES)[:_LONGEST_NAME])
    head = book.add_format({"bold": True, "bg_color": "#E9EEF6", "valign": "top", "border": 1})
    plain = book.add_format({"text_wrap": True, "valign": "top"})
    day = book.add_format({"num_format": "dd/mm/yyyy", "valign": "top", "align": "left"})
    for place, (name, width) in enumerate(columns):
        sheet.set_column(place, place, width)
        sheet.write_string(0, place, words[name], head)
    number = 0
    for number, row in enumerate(rows, start=1):
        for place, value in enumerate(row):
            _writer(sheet, value)(
                number, place, value, day if isinstance(value, date) else plain
            )
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, number, len(columns) - 1)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)


def _writer(sheet: Worksheet, value: str | date | int) -> Callable[..., Any]:
    if isinstance(value, date):
        writer: Callable[..., Any] = sheet.write_datetime
    elif isinstance(value, int):
        writer = sheet.write_number
    else:
        writer = sheet.write_string
    return writer
