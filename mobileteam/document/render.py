"""Render a report: run the template's programs on the content, then finish the document."""

import re
import traceback
from collections.abc import Mapping
from types import MappingProxyType

import jinja2
from jinja2.exceptions import SecurityError
from lxml import etree

from mobileteam.document.check import Unknown, unknown, unknown_figures
from mobileteam.document.clean import cleaned
from mobileteam.document.fault import Template, TemplateFaultError, not_allowed, slip
from mobileteam.document.finish import finished
from mobileteam.document.package import MAIN, packed
from mobileteam.document.programs import Program, programs
from mobileteam.document.sandbox import ROUNDS, Rounds, TooLongError, measured
from mobileteam.document.spots import phrase
from mobileteam.document.tree import NAMESPACE, Element, NotXmlError, parsed
from mobileteam.problems import Problem
from mobileteam.profile import Profile
from mobileteam.texts import Language

_LOOSE = re.compile(r"<w:t[ >][^\n]*?\{%")
_QUOTED = re.compile(r"'([^']+)'")
_STRAY_TEXT = etree.XPath(  # words where Word would not look for any
    "//text()[parent::w:* and not(parent::w:t or parent::w:instrText"
    " or parent::w:delText or parent::w:delInstrText) and normalize-space()]",
    namespaces={"w": NAMESPACE},
)


def render(
    template: Template,
    content: Mapping[str, object],
    language: Language,
    profile: Profile,
    origin: Mapping[str, str] = MappingProxyType({}),
) -> bytes:
    """
    Write a report in one language, as the bytes of a Word document.

    Equal arguments give equal bytes. `origin` is what the document remembers of
    where it comes from, by name.

    Raises:
        TemplateFaultError: the template asks for what it cannot have.
    """
    taken_apart = programs(template)
    if taken_apart.problems:
        raise TemplateFaultError([*taken_apart.problems])
    clean = {**cleaned(content), ROUNDS: Rounds()}
    rendered = {
        name: _run(program, template, clean) for name, program in taken_apart.programs.items()
    }
    if MAIN in rendered and (problems := unknown_figures(template, rendered[MAIN])):
        raise TemplateFaultError(problems)
    return packed(finished(taken_apart.parts, rendered, clean, language, profile, origin))


def _run(program: Program, template: Template, content: Mapping[str, object]) -> Element:
    """Run one program and read what it wrote, strictly."""
    try:
        raw = measured(program.compiled.generate(content))
    except jinja2.UndefinedError as error:
        one = Unknown(_name_in(str(error)), _line(error), ())
        raise TemplateFaultError([unknown(template, program, one)]) from error
    except SecurityError as error:
        where = program.where(_line(error))
        raise TemplateFaultError([not_allowed(template, where)]) from error
    except (jinja2.TemplateError, TypeError, ValueError) as error:
        where = program.where(_line(error))
        raise TemplateFaultError([slip(template, where, phrase("misfit"))]) from error
    except (TooLongError, RecursionError, MemoryError) as error:
        where = program.where(_line(error))
        raise TemplateFaultError([slip(template, where, phrase("too_long"))]) from error
    try:
        root = parsed(raw.replace("\n<w:p", "<w:p"))
    except NotXmlError as error:
        raise TemplateFaultError([_unbalanced(program, template)]) from error
    if _STRAY_TEXT(root):
        raise TemplateFaultError([_unbalanced(program, template)])
    return root


def _unbalanced(program: Program, template: Template) -> Problem:
    """Tell that tags, each right by itself, cut the document into pieces that do not fit."""
    loose = next(
        (at for at, line in enumerate(program.source.split("\n"), 1) if _LOOSE.search(line)), 1
    )
    return slip(template, program.where(loose), phrase("not_balanced"))


def _line(error: Exception) -> int:
    """Return the line of the source that an error arose from."""
    steps = traceback.extract_tb(error.__traceback__)
    return next((one.lineno or 1 for one in reversed(steps) if one.filename == "<template>"), 1)


def _name_in(message: str) -> str:
    found = _QUOTED.findall(message)
    return str(found[-1]) if found else message
