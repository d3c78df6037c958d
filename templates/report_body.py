"""The main text of the shipped template, from the assignment to what comes after the report."""

from report_charts import ANSWERS, CALENDAR, LEVELS, SOURCES, drawing
from report_front import FACTS, TALL, WIDE
from report_styles import TEXT_WIDTH
from word_parts import (
    caption,
    colon,
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
    known,
    label,
    line,
    link,
    marked,
    note,
    number,
    numbered,
    paragraph,
    prose,
    refer,
    row,
    rows_each,
    rows_when,
    say,
    semicolon,
    sentences,
    spoken,
    tab,
    table,
    text,
    together,
    value,
    when,
    where,
)

LEVEL = "theme/{{ theme.id }}/level/"
MEASURE = "measure/{{ one.number }}/"
ADVICE = "advice/{{ one.rule }}/"
KEPT = "<w:keepNext/>"  # a sentence stays with what it speaks of


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
        + sources()
        + when(
            "method.levels",
            heading(2, "words.levels"),
            caption("table", "scale", value("words.caption_scale")),
            table(
                widths,
                head(widths, value("words.level"), value("words.meaning")),
                together(
                    rows_each(
                        "one",
                        "method.levels",
                        row(
                            widths,
                            text(value("one.value", "Key"), dash(), value("one.name")),
                            text(value("one.meaning")),
                        ),
                    )
                ),
            ),
            gap(),
        )
    )


def sources() -> str:
    """Show on what sources the report rests, and on what its answers."""
    widths = (2600, 4870, 1600)
    return when(
        "figures.answers",
        heading(2, "words.sources"),
        known(
            "figure/sources/lead",
            paragraph(
                "Normal",
                value("figures.answers.lead"),
                *seen(("figure", "sources"), ("table", "sources")),
                settings=KEPT,
            ),
        ),
        known(
            "figure/sources+answers/chart",
            paragraph(
                "Chart",
                where("figures.sources", drawing(SOURCES)),
                drawing(ANSWERS),
            ),
        ),
        legend(
            "sources",
            where("figures.sources", value("words.caption_sources_both")),
            where("not figures.sources", value("words.caption_answers")),
        ),
        caption("table", "sources", value("words.caption_sources")),
        table(
            widths,
            head(
                widths,
                value("words.sources"),
                value("words.kind"),
                value("words.count"),
                numbers=1,
            ),
            together(
                rows_when(
                    "figures.sources",
                    _counts(widths, "figures.sources.rows", "sources_of_team"),
                ),
                _counts(widths, "figures.answers.rows", "answers"),
            ),
        ),
        gap(),
    )


def _counts(widths: tuple[int, ...], of: str, word: str) -> str:
    return rows_each(
        "one",
        of,
        row(
            widths,
            text(where("loop.first", value("words." + word, "Key"))),
            text(value("one.label")),
            number(value("one.number")),
        ),
    )


def seen(*captions: tuple[str, str]) -> tuple[str, ...]:
    """Refer behind a sentence to captions, and end the sentence."""
    first, *others = captions
    more = [piece for one in others for piece in (semicolon(), refer(*one))]
    return (say(" ("), refer(*first), *more, say(")."))


def legend(name: str, *runs: str) -> str:
    """Write the caption below a figure; the text may go on over the page."""
    return caption("figure", name, *runs, settings='<w:keepNext w:val="0"/>')


def setting() -> str:
    """Write where the municipality stands, and the policy and law around it."""
    widths = (2500, 5420, 1150)
    return when(
        "context",
        heading(1, "words.context"),
        each(
            "one",
            "context",
            numbered(
                "context",
                paragraph("Context", value("one.label", "Key"), tab(), value("one.value")),
            ),
        ),
    ) + when(
        "framework.policy or framework.law",
        heading(1, "words.framework"),
        when(
            "framework.policy",
            heading(2, "words.framework_policy"),
            each(
                "one",
                "framework.policy",
                _policy(),
            ),
        ),
        when(
            "framework.changes",
            heading(2, "words.framework_changes"),
            each(
                "one",
                "framework.changes",
                paragraph("Normal", value("one.lead", "Key"), colon(), value("one.text")),
            ),
        ),
        when(
            "framework.law",
            heading(2, "words.framework_law"),
            caption("table", "law", value("words.caption_law")),
            table(
                widths,
                head(
                    widths, value("words.provision"), value("words.gist"), value("words.since")
                ),
                rows_each(
                    "one",
                    "framework.law",
                    row(
                        widths,
                        text(value("one.cite")),
                        text(value("one.gist")),
                        text(value("one.since")),
                    ),
                ),
            ),
        ),
    )


def _policy() -> str:
    """Write what one level of government has decided, in paragraphs of a few statements."""
    return each(
        "told",
        "one.paragraphs",
        paragraph(
            "Normal",
            where("told.title", value("told.title", "Key"), say(". ")),
            value("told.text"),
        ),
    ) + when("one.doubts", paragraph("Basis", key("doubt"), value("one.doubts")))


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
            gap(),
            when(
                "theme.lead",
                known("theme/{{ theme.id }}/lead", paragraph("Normal", value("theme.lead"))),
            ),
            _told("strengths", "what_exists"),
            _told("gaps", "what_is_missing"),
            when(
                "theme.open",
                label("open_points", 3),
                _paragraphs("theme.open"),
            ),
            bases("theme.bases", "theme/{{ theme.id }}/basis"),
            when(
                "theme.differences",
                label("what_differs", 3),
                items("theme.differences", identity="theme/{{ theme.id }}/difference"),
            ),
            when(
                "theme.seen",
                label("what_was_seen", 3),
                each("one", "theme.seen", _seen()),
            ),
            when(
                "theme.prose",
                label("from_notes", 3),
                prose("theme.prose", "Normal", "prose"),
            ),
        ),
    )


def _told(name: str, word: str) -> str:
    """Tell the findings of one kind; only a long theme needs a heading over them."""
    return when(
        f"theme.{name}",
        when("theme.has_passages", heading(3, f"words.{word}")),
        _paragraphs(f"theme.{name}"),
    )


def _paragraphs(of: str) -> str:
    """Tell findings as running text."""
    return each(
        "told",
        of,
        known(
            "findings/{{ told.id }}",
            paragraph(
                "Normal",
                where("told.title", value("told.title", "Key"), say(". ")),
                where("told.opening", value("told.opening"), say(" ")),
                sentences("told.sentences"),
            ),
        ),
    )


def bases(of: str, identity: str) -> str:
    """Say on what the findings rest, a line per nature."""
    return each(
        "one",
        of,
        known(
            identity + "/{{ one.id }}",
            paragraph("Basis", value("one.nature", "Key"), colon(), *_cited("one.parts")),
        ),
    )


def _cited(of: str) -> tuple[str, ...]:
    """Cite provisions, each with the numbers of the findings that rest on it."""
    return (
        say("{%r for part in " + of + " %}"),
        value("part.before"),
        value("part.numbers", "Number"),
        value("part.after"),
        say("{%r endfor %}"),
    )


def _level() -> str:
    """Write the box of a theme's level: what holds, what does not, what nobody knows."""
    held = [
        rows_when(
            f"theme.level.{state}",
            known(
                LEVEL + state,
                fact(FACTS, f"anchors_{state}", text(value(f"theme.level.{state}"))),
            ),
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
        together(
            known(
                LEVEL + "confidence",
                fact(
                    FACTS,
                    "confidence",
                    text(
                        value("theme.level.confidence"),
                        semicolon(),
                        value("theme.level.answered"),
                        where(
                            "theme.level.compared", semicolon(), value("theme.level.compared")
                        ),
                        where("theme.level.not_now", semicolon(), value("theme.level.not_now")),
                    ),
                    when("theme.level.capped", text(value("theme.level.capped"))),
                ),
            ),
            rows_when("theme.level.is_agreed", known(LEVEL + "agreed", _agreed())),
            *held,
        ),
    )


def _agreed() -> str:
    """Write why the experts chose another level than the program proposes."""
    proposed = note(value("words.proposed"), colon(), value("theme.level.proposed"))
    return fact(
        FACTS,
        "agreed_because",
        text(spoken("theme.level.reason")),
        when("theme.level.proposed", proposed),
    )


def analysis() -> str:
    """Write how the themes hang together, what pulls both ways, what was not assessed."""
    widths = (4800, 2570, 1700)
    return (
        when(
            "analysis.levels or analysis.strengths or analysis.gaps or analysis.dilemmas"
            " or analysis.not_assessed",
            heading(1, "words.analysis"),
        )
        + when(
            "analysis.levels",
            heading(2, "words.analysis_levels"),
            when(
                "figures.levels",
                paragraph(
                    "Normal",
                    value("words.levels_lead"),
                    *seen(("figure", "levels"), ("table", "levels"), ("table", "scale")),
                    settings=KEPT,
                ),
                known("figure/levels/chart", paragraph("Chart", drawing(LEVELS))),
                legend("levels", value("words.caption_levels_figure")),
            ),
            caption("table", "levels", value("words.caption_levels")),
            table(
                widths,
                head(
                    widths,
                    value("words.theme"),
                    value("words.level"),
                    value("words.confidence"),
                ),
                rows_each(
                    "one",
                    "analysis.levels",
                    known(
                        "analysis/level/{{ one.theme }}",
                        row(
                            widths,
                            text(value("one.title")),
                            text(
                                where("one.value", value("one.value", "Key"), dash()),
                                value("one.name"),
                            ),
                            text(value("one.confidence")),
                        ),
                    ),
                ),
            ),
        )
        + when(
            "analysis.strengths or analysis.gaps",
            heading(2, "words.analysis_links"),
            _paragraphs("analysis.strengths"),
            _paragraphs("analysis.gaps"),
            bases("analysis.bases", "analysis/basis"),
        )
        + when(
            "analysis.dilemmas",
            heading(2, "words.dilemmas"),
            each(
                "one",
                "analysis.dilemmas",
                known(
                    "dilemma/{{ one.id }}",
                    paragraph(
                        "Normal", value("one.title", "Key"), say(". "), value("one.text")
                    ),
                ),
            ),
        )
        + when(
            "analysis.not_assessed",
            heading(2, "words.not_assessed"),
            items("analysis.not_assessed", identity="analysis/not_assessed"),
        )
    )


def _seen() -> str:
    return known("seen/{{ one.id }}", paragraph("Quote", spoken("one"))) + known(
        "seen_by/{{ one.id }}",
        paragraph(
            "Quote Source",
            value("one.kind"),
            dot(),
            value("one.source"),
            dot(),
            key("confidence"),
            value("one.confidence"),
        ),
    )


def _measured(settings: str = "") -> str:
    """Write on what a measure rests."""
    told = paragraph("Basis", key("basis"), value("one.basis"), settings=settings)
    return known(MEASURE + "basis", told)


def measures() -> str:
    """Write the measures that the municipality described, and what to mend."""
    widths = (4500, TEXT_WIDTH - 4500)
    return when(
        "measures.listed",
        heading(1, "words.measures"),
        each(
            "one",
            "measures.listed",
            paragraph(
                "heading 2",
                value("words.measure"),
                say(" "),
                value("one.number"),
                dash(),
                value("one.power"),
            ),
            when("one.basis", either("one.remarks", _measured(KEPT), _measured())),
            each(
                "remark",
                "one.remarks",
                numbered(
                    MEASURE + "remark",
                    paragraph(
                        "List Bullet",
                        value("remark.text"),
                        say(" ("),
                        value("remark.nature"),
                        say(")"),
                    ),
                ),
            ),
        ),
        when(
            "measures.in_order",
            known("measures/in_order", paragraph("Normal", value("measures.in_order"))),
        ),
        caption("table", "measures", value("words.what_was_said")),
        table(
            widths,
            head(widths, value("words.question"), value("words.answer")),
            rows_each(
                "one",
                "measures.facts",
                known(
                    "measures/fact/{{ one.id }}",
                    row(
                        widths, text(value("one.question")), items("one.answers", "Table Text")
                    ),
                ),
            ),
        ),
    )


def situations() -> str:
    """Write the situations at hand with the powers that fit."""
    return when(
        "situations",
        heading(1, "words.situations"),
        paragraph("Normal", value("words.situations_lead"), settings=KEPT),
        each("one", "situations", _situation(), gap()),
    )


def _situation() -> str:
    return table(
        FACTS,
        head(FACTS, value("words.situation"), value("one.situation")),
        together(
            _about("fits", "fits", items("one.fits", "Table Bullet")),
            _about("does_not_fit", "does_not_fit", items("one.does_not_fit", "Table Bullet")),
            _about("why", "why_so", text(value("one.why"))),
            _about("remarks", "remark", items("one.remarks", "Table Text")),
            _about("first_step", "first_step", text(value("one.first_step"))),
        ),
        _about("consult", "consult", text(value("one.consult"))),
    )


def _about(name: str, word: str, *blocks: str) -> str:
    """Write one row about a situation, where there is something to say."""
    identity = "situation/{{ one.id }}/" + name
    return rows_when(f"one.{name}", known(identity, fact(FACTS, word, *blocks)))


def recommendations() -> str:
    """Write the recommendations, each with its reason and its terms."""
    return (
        heading(1, "words.recommendations")
        + either(
            "recommendations",
            paragraph("Normal", value("words.recommendations_lead"), settings=KEPT)
            + each("one", "recommendations", recommendation())
            + when(
                "more_recommendations",
                paragraph(
                    "Normal",
                    value("words.recommendations_more"),
                    settings='<w:spacing w:before="200"/>',
                ),
            ),
            paragraph("Normal", value("words.no_recommendations")),
        )
        + end_of(TALL)
    )


def recommendation(*, leads: bool = True) -> str:
    """Write one recommendation; its findings lead to where they stand in this document."""
    return (
        known(
            ADVICE + "text",
            paragraph(
                "Recommendation",
                *marked("_Recommendation_{{ one.anchor }}", value("one.number", "Number")),
                tab(),
                spoken("one"),
            ),
        )
        + when(
            "one.reason_own",
            known(ADVICE + "reason", paragraph("Reason", spoken("one.reason_own"))),
        )
        + known(ADVICE + "terms", paragraph("Terms", *_terms(leads=leads)))
    )


def _terms(*, leads: bool) -> tuple[str, ...]:
    """Say of a recommendation who, by when, how urgent, why, and with whose help."""
    return (
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
        where("one.after", dot(), key("after"), value("one.after", "Number")),
        line(),
        key("nature"),
        value("one.nature"),
        where("one.basis", dot(), key("basis"), value("one.basis")),
        where("one.findings", dot(), key("findings"), *_findings(leads=leads)),
        where("one.support", line(), key("support"), value("one.support")),
    )


def _findings(*, leads: bool) -> tuple[str, ...]:
    told = value("finding", "Number")
    return (
        say("{%r for finding in one.findings %}"),
        where("not loop.first", say(", ")),
        link("_Finding_{{ finding }}", told) if leads else told,
        say("{%r endfor %}"),
    )


def action_points() -> str:
    """Write when action points end, and what they are."""
    return when(
        "action_points",
        heading(1, "words.action_points"),
        _calendar(),
        caption("table", "actions", value("words.caption_actions")),
        _listed(),
    )


def _calendar() -> str:
    """Show how many action points end in each quarter."""
    priorities = ("priority_1", "priority_2", "priority_3")
    widths = (2270, 1700, 1700, 1700, 1700)
    return when(
        "figures.calendar",
        paragraph(
            "Normal",
            value("words.calendar_lead"),
            *seen(("figure", "calendar"), ("table", "calendar"), ("table", "actions")),
            settings=KEPT,
        ),
        known("figure/calendar/chart", paragraph("Chart", drawing(CALENDAR))),
        legend("calendar", value("words.caption_calendar_figure")),
        caption("table", "calendar", value("words.caption_calendar")),
        table(
            widths,
            head(
                widths,
                value("words.quarter"),
                *(value("words.priority") + say(f" {one[-1]}") for one in priorities),
                value("words.total"),
                numbers=4,
            ),
            together(
                rows_each(
                    "one",
                    "figures.calendar.rows",
                    numbered(
                        "figure/calendar/row",
                        row(
                            widths,
                            text(value("one.label", "Key")),
                            *(number(value(f"one.{name}")) for name in (*priorities, "total")),
                        ),
                    ),
                )
            ),
        ),
        gap(),
    )


def _listed() -> str:
    """List the action points in the order of their terms."""
    widths = (1450, 4900, 2250, 1250, 3320, 1400)
    names = ("number", "action", "addressee", "term", "indicator", "support")
    to = "_Recommendation_{{ step.anchor }}"
    return table(
        widths,
        head(widths, *(value("words." + name) for name in names)),
        rows_each(
            "step",
            "action_points",
            known(
                "step/{{ step.id }}",
                row(
                    widths,
                    text(link(to, value("step.number", "Strong Number")))
                    + when("step.is_first", note(value("words.first_step"))),
                    text(spoken("step")),
                    text(value("step.addressee")),
                    text(value("step.term")),
                    text(value("step.indicator")),
                    text(value("step.support")),
                ),
            ),
        ),
    )


def training() -> str:
    """Write the training plan and the offers that fit."""
    return _offers() + _plan()


def _plan() -> str:
    widths = (2800, 6570, 3200, 2000)
    return when(
        "training.plan",
        heading(1, "words.training_plan"),
        caption("table", "plan", value("words.caption_plan")),
        table(
            widths,
            head(
                widths,
                *(value("words." + name) for name in ("group", "content", "rhythm", "lines")),
            ),
            rows_each(
                "one",
                "training.plan",
                known(
                    "training/{{ one.id }}",
                    row(
                        widths,
                        text(value("one.group", "Key")),
                        text(value("one.content")),
                        text(value("one.rhythm")),
                        text(value("one.lines")),
                    ),
                ),
            ),
        ),
    )


def _offers() -> str:
    widths = (1150, 3150, 3950, 2600, 2650, 1070)
    return when(
        "training.offers",
        heading(1, "words.offers"),
        paragraph("Normal", value("words.offers_lead"), settings=KEPT),
        caption("table", "offers", value("words.caption_offers")),
        table(
            widths,
            head(
                widths,
                *(
                    value("words." + name)
                    for name in ("code", "offer", "purpose", "audience", "state", "serves")
                ),
            ),
            rows_each(
                "one",
                "training.offers",
                known(
                    "offer/{{ one.code }}",
                    row(
                        widths,
                        text(value("one.code", "Key")),
                        text(value("one.name")) + note(value("one.provider")),
                        text(value("one.purpose")),
                        text(value("one.audience")) + note(value("one.languages")),
                        text(value("one.kind"))
                        + note(
                            where("one.since", value("one.since"), semicolon()),
                            value("one.certainty"),
                        ),
                        text(value("one.numbers", "Number")),
                    ),
                ),
            ),
        ),
    )


def interview(of: str, word: str, lead: str = "") -> str:
    """Write the interview guide, a block per function."""
    return when(
        of,
        heading(1, f"words.{word}"),
        paragraph("Normal", value(f"words.{lead}"), settings=KEPT) if lead else "",
        each(
            "one",
            of,
            paragraph("Label", value("one.function")),
            each(
                "asked",
                "one.questions",
                known(
                    "guide/{{ asked.id }}",
                    paragraph(
                        "List Bullet",
                        value("asked.question"),
                        where("asked.remark", say(" ("), value("asked.remark"), say(")")),
                    ),
                ),
            ),
        ),
    )


def follow_up() -> str:
    """Write what comes after the report."""
    return when(
        "follow_up", heading(1, "words.follow_up"), items("follow_up", identity="follow_up")
    )


def main_text() -> str:
    """Write the main text, up to the last section."""
    return (
        method()
        + setting()
        + affairs()
        + measures()
        + situations()
        + analysis()
        + recommendations()
        + action_points()
        + training()
        + end_of(WIDE)
        + interview("guide", "guide", "guide_lead")
        + when("has_more_to_ask", paragraph("Normal", value("words.guide_more")))
        + follow_up()
    )
