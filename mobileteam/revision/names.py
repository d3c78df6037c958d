"""Name the blocks of a report as its readers would."""

from importlib.resources import files

from mobileteam.document.leaves import is_derived
from mobileteam.texts import Language, Text, say
from mobileteam.yamlfile import own_file

_NAMES = files("mobileteam.revision") / "names.yaml"
_TELLS = ("advice", "step", "theme", "findings", "offer", "training", "situation", "why")


def block_name(key: str, language: Language) -> str:
    """Name a block: its kind, and what tells it from its like where readers know that."""
    names: dict[str, Text] = own_file(_NAMES)
    kind, _, rest = ("passage", "", "") if is_derived(key) else key.partition("/")
    name = say(names.get(kind, names["passage"]), language)
    which = rest.partition("/")[0]
    return f"{name} ({which})" if which and kind in _TELLS else name
