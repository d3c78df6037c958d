"""Write the action points as a calendar: a day for each, for every office program."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from typing import Any

from icalendar import Calendar, Event


def calendar(content: Mapping[str, Any]) -> bytes:
    """
    Return the calendar of a report; equal content gives equal bytes.

    A day keeps its name for ever, so that a later report renews it and adds none; only
    the experts' own steps belong to one report.

    Args:
        content: what the report says, as `mobileteam.report` composes it.
    """
    cover, words = content["cover"], content["words"]
    made = Calendar()
    made.add("prodid", "-//mobileteam//action points//EN")
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    made.add("x-wr-calname", f"{words['action_points']} · {cover['municipality']}")
    for one in (*content["recommendations"], *content["more_recommendations"]):
        for step in one["steps"]:
            made.add_component(_day(step, one, cover, words))
    return bytes(made.to_ical())


def _day(
    step: Mapping[str, Any],
    one: Mapping[str, Any],
    cover: Mapping[str, Any],
    words: Mapping[str, str],
) -> Event:
    written_on = date.fromisoformat(cover["iso_date"])
    told = (
        ("recommendation", f"{one['number']} {one['text']}"),
        ("addressee", step["addressee"]),
        ("indicator", step["indicator"]),
        ("support", step["support"]),
    )
    event = Event()
    own = f".{cover['iso_date']}" if "own." in one["rule"] else ""
    event.add("uid", f"{step['id']}.{cover['nis']}{own}@mobileteam")
    event.add("sequence", written_on.toordinal())
    event.add("dtstamp", datetime.combine(written_on, time(), tzinfo=UTC))
    event.add("dtstart", date.fromisoformat(step["due"]))
    event.add("summary", f"{step['number']} {step['text']}")
    event.add(
        "description", "\n".join(f"{words[name]}: {value}" for name, value in told if value)
    )
    event.add("transp", "TRANSPARENT")
    return event
