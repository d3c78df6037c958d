"""The action points as a workbook and as a calendar."""

import io
from datetime import date

import icalendar
import openpyxl

from mobileteam.actionlist import calendar, workbook
from tests.document.support import full_content


def content(text: str = "Doe het") -> dict:
    made = full_content()
    made["cover"]["iso_date"] = "2026-11-23"
    for one in (*made["recommendations"], *made["more_recommendations"]):
        one |= {"text": text, "due": "2027-02-23", "priority": "2"}
        for number, step in enumerate(one["steps"]):
            step |= {"text": text, "due": "2027-01-25", "priority": "2", "id": f"a.b.{number}"}
    return made


def test_workbook_keeps_texts_as_texts_and_dates_as_dates() -> None:
    """What looks like a formula is a text; a term is a day that Excel can sort."""
    for written in ("=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "http://x.be"):
        book = openpyxl.load_workbook(io.BytesIO(workbook(content(written))))
        for sheet in book.worksheets:
            assert sheet.freeze_panes == "B2"
            assert sheet.auto_filter.ref
        steps = book.worksheets[0]
        assert steps["B2"].value == written
        assert steps["B2"].data_type == "s"
        assert steps["D2"].value.date() == date(2027, 1, 25)


def test_equal_content_gives_equal_bytes() -> None:
    """Neither clock nor chance is in the files."""
    assert workbook(content()) == workbook(content())
    assert calendar(content()) == calendar(content())


def test_calendar_has_a_day_for_every_step() -> None:
    """Office programs read it: a whole day, a name that stays, the text as written."""
    written = "Doe het, dan; of \\n niet"
    made = icalendar.Calendar.from_ical(calendar(content(written)))
    days = list(made.walk("VEVENT"))
    assert len(days) == sum(
        len(one["steps"])
        for one in (*content()["recommendations"], *content()["more_recommendations"])
    )
    for one in days:
        assert one.decoded("dtstart") == date(2027, 1, 25)
        assert written in str(one["summary"])
        assert str(one["uid"]).endswith("@mobileteam")


def test_nothing_to_do_gives_empty_lists() -> None:
    """Without recommendations both files open and hold no step."""
    none = content() | {"recommendations": [], "more_recommendations": []}
    book = openpyxl.load_workbook(io.BytesIO(workbook(none)))
    assert book.worksheets[0].max_row == 1
    assert not icalendar.Calendar.from_ical(calendar(none)).walk("VEVENT")
