"""The names that a template may use are those of the report that is composed."""

from mobileteam.assessment import assess
from mobileteam.document.names import known_names
from mobileteam.profile import Profile
from mobileteam.report import compose_kit, compose_report
from mobileteam.texts import Language
from tests.support import case_with


def test_the_report_holds_what_templates_may_name():
    """No name is missing on either side."""
    case = case_with({"lisc_status": "none"}, situations=("square_intimidation",))
    content = compose_report(assess(case), Language.NL, Profile())
    assert list(_apart(content, known_names(), "")) == []


def _apart(thing, shape, path):
    """Find where content and known names differ; empty lists and absent words tell nothing."""
    if isinstance(shape, dict):
        if thing is None:
            return
        assert isinstance(thing, dict), path
        yield from (f"{path}.{name}" for name in thing.keys() ^ shape.keys())
        for name in thing.keys() & shape.keys():
            yield from _apart(thing[name], shape[name], f"{path}.{name}")
    elif shape:
        assert isinstance(thing, list), path
        for one in thing:
            yield from _apart(one, shape[0], f"{path}[]")
    else:
        assert isinstance(thing, str | int), path


def test_the_kit_holds_what_its_template_may_name():
    """No name is missing on either side in any document of the kit."""
    case = case_with({"lisc_status": "none"})
    for content in compose_kit(case, Language.NL, Profile()).values():
        assert list(_apart(content, known_names("kit"), "")) == []
