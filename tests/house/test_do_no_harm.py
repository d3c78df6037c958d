"""Our own words do no harm: every form of extremism alike, behaviour and not belief."""

from pathlib import Path

import pytest

from mobileteam.disclosure import harm_in
from mobileteam.texts import is_text
from mobileteam.yamlfile import own_file
from tests.house.test_texts import OWN_FILES, texts_in

NAMES_OF_THE_TIME = {  # what an act, a database or a plan was called, quoted as such
    "sources.yaml",
    "wording.yaml",
    "abbreviations.yaml",  # pairs, no texts
}  # and the messages that point such words out
ONE_FORM = (
    ("nl", "moslimextremisme"),
    ("nl", "jihadisme"),
    ("fr", "djihadisme"),
    ("fr", "islamisme"),
    ("de", "Dschihadismus"),
    ("de", "Islamismus"),
    ("en", "jihadism"),
    ("en", "islamism"),
)


@pytest.mark.parametrize("file", OWN_FILES, ids=lambda path: path.name)
def test_our_words_name_no_group_as_a_risk(file: Path) -> None:
    """No text of ours calls people by a suspicion or reads belief, origin, dress as signs."""
    if file.name in NAMES_OF_THE_TIME or file.parent.name == "problems":
        return
    for path, text in texts_in(own_file(file)):
        if not is_text(text):
            continue
        for language, words in text.items():
            assert not list(harm_in(words)), f"{path} ({language})"


@pytest.mark.parametrize("file", OWN_FILES, ids=lambda path: path.name)
def test_our_words_single_out_no_form(file: Path) -> None:
    """No text of ours speaks of one religious form of extremism by its name."""
    if file.name in NAMES_OF_THE_TIME or file.parent.name == "problems":
        return
    for path, text in texts_in(own_file(file)):
        if is_text(text):
            for language, word in ONE_FORM:
                assert word.lower() not in text[language].lower(), path
