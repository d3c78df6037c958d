"""
Admit a template: see that it is a Word document without tracked changes or foreign matter.

What people do to a template without knowing is put right here, before the tags
are read: tags cut in pieces, comments, a table of contents that Word filled in.
"""

import re
from collections.abc import Iterator, Mapping
from importlib.resources import files

from mobileteam.document.breaks import free_breaks
from mobileteam.document.contents import empty_contents
from mobileteam.document.fault import Template, TemplateFaultError, slip
from mobileteam.document.foreign import (
    fields_refused,
    never_filled,
    outside,
    programs_in,
    tracked,
)
from mobileteam.document.package import MAIN, NoWordFileError, opened
from mobileteam.document.relations import drop, unrelate
from mobileteam.document.tags import mend_settings, mend_tags
from mobileteam.document.tree import Element, NotXmlError, W, parsed, take_out, written
from mobileteam.problems import Place, Problem
from mobileteam.yamlfile import own_file

_PARTS = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml")
_BOOK = "word/_rels/document.xml.rels"
_COMMENTS = ("/comments", "/commentsExtended", "/commentsIds", "/commentsExtensible", "/people")
_COMMENTED = ("commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef")
_W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_NEVER_PRINTED = (
    *(W + name for name in ("proofErr", "lastRenderedPageBreak", "dataBinding", *_COMMENTED)),
    _W15 + "dataBinding",
)


def no_word(name: str, kind: str) -> Problem:
    """Tell that a file cannot be a template, what it is, and what to do."""
    words = own_file(files("mobileteam.document") / "files.yaml")[kind]
    return Problem(
        "TEMPLATE-001", Place(name), {"name": name, "text": words["is"], "mend": words["mend"]}
    )


def admitted(template: Template) -> tuple[Mapping[str, bytes], Mapping[str, Element]]:
    """
    Open a template; return its parts, and those that may hold tags as trees, tags mended.

    Raises:
        TemplateFaultError: it is no Word document, or holds what no report may.
    """
    try:
        parts = opened(template.content)
        roots = {name: parsed(parts[name]) for name in sorted(parts) if _PARTS.fullmatch(name)}
        problems = list(_refused(template, parts, roots))
    except NoWordFileError as error:
        raise TemplateFaultError([no_word(template.name, error.kind)]) from error
    except NotXmlError as error:
        raise TemplateFaultError([no_word(template.name, error.kind)]) from error
    if problems:
        raise TemplateFaultError(problems)
    return _mended(parts, roots)


def _refused(
    template: Template, parts: Mapping[str, bytes], roots: Mapping[str, Element]
) -> Iterator[Problem]:
    change = tracked(roots)
    if change:
        where, number = change.where, change.number
        yield Problem("TEMPLATE-005", template.place, {"where": where, "number": number})
    for address in outside(parts):
        yield Problem("TEMPLATE-006", template.place, {"address": address})
    for name in programs_in(parts):
        yield Problem("TEMPLATE-007", template.place, {"part": name})
    for where, word in fields_refused(roots):
        yield Problem("TEMPLATE-008", template.place, {"where": where, "word": word})
    for fault in never_filled(parts, roots):
        yield slip(template, *fault)


def _mended(
    parts: dict[str, bytes], roots: Mapping[str, Element]
) -> tuple[Mapping[str, bytes], Mapping[str, Element]]:
    for target in unrelate(parts, _BOOK, *_COMMENTS):
        drop(parts, "word/" + target.removeprefix("/word/"))
    for name, root in roots.items():
        for one in list(root.iter(*_NEVER_PRINTED)):
            take_out(one)
        if name == MAIN:
            empty_contents(root)
        mend_tags(root)
        mend_settings(root)
        free_breaks(root)
        parts[name] = written(root)
    return parts, roots
