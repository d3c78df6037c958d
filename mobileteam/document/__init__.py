"""
Turn a report into a .docx: template, filters, properties, language, stable packing.

Word and Jinja live here and nowhere else. Templates are checked here too. A
template may only name what the report knows, loop over it and ask whether it
is there: it runs no code. It is checked whole before its first use, so that
every fault is told with its place. Patching and compiling a template is the
dear part; it is done once a process.
"""

from mobileteam.document.accessible import accessibility
from mobileteam.document.described import names_page
from mobileteam.document.fault import Template, TemplateFaultError
from mobileteam.document.load import load_template
from mobileteam.document.names import Kind
from mobileteam.document.render import render
from mobileteam.document.trial import Trial, try_out

__all__ = [
    "Kind",
    "Template",
    "TemplateFaultError",
    "Trial",
    "accessibility",
    "load_template",
    "names_page",
    "render",
    "try_out",
]
