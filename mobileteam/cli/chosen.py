"""Load the template that serves: asked for, of the case, of the profile, or shipped."""

from pathlib import Path

from mobileteam.case import Case
from mobileteam.document import Kind, Template, load_template
from mobileteam.document.choose import Shelves, choose
from mobileteam.profile import Profile
from mobileteam.texts import Language


def chosen_template(
    kind: Kind, case: Case, language: Language, asked: Path | None, profile: Profile
) -> Template:
    """
    Load the template of a kind for a case in a language.

    Raises:
        TemplateFaultError: it cannot be used.
    """
    shelves = Shelves(asked, Path(case.folder), profile)
    choice = choose(kind, str(case.municipality.region), language, shelves)
    return load_template(choice.path, kind)
