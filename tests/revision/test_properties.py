"""Whatever an expert does and whatever changes in the case, nothing of hers is lost."""

from collections import Counter

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from mobileteam.document.tree import W
from mobileteam.revision import merge
from mobileteam.texts import Language
from tests.revision.support import EDITS, VARIANTS, Desk, comment, delete, report_on

SOME_EDITS = st.lists(
    st.tuples(st.sampled_from(EDITS), st.integers(min_value=0, max_value=10_000)), max_size=8
)
ROUNDS = st.lists(
    st.tuples(SOME_EDITS, st.sampled_from(sorted(VARIANTS))), min_size=1, max_size=2
)


class Expert:
    """Edits a report and keeps in mind what she did."""

    def __init__(self) -> None:
        self.wrote: dict[str, str] = {}  # her words, and the identity of what she wrote them in
        self.commented: list[str] = []
        self.deleted: set[str] = set()
        self.touched: set[str] = set()

    def edit(self, content: bytes, edits) -> bytes:
        """Open a report, edit it here and there, save it."""
        desk = Desk(content)
        for edit, pick in edits:
            some = [one for one in desk.leaves if one.words.facts and not one.ends_section]
            if some:
                self._do(desk, edit, some[pick % len(some)])
        return desk.saved()

    def _do(self, desk, edit, leaf) -> None:
        words = f"expert{len(self.wrote) + len(self.commented)}x"
        edit.do(desk, leaf, words)
        gone = [
            said for said in self.wrote if not any(said in one for one in desk.paragraphs())
        ]
        for said in gone:  # she deleted or overwrote it herself
            del self.wrote[said]
        if edit.do is comment:
            self.commented.append(words)
        elif edit.leaves_words:
            self.wrote[words] = leaf.key
        if edit.do is delete:
            self.deleted.add(leaf.key)
        self.touched.add(leaf.key)


@settings(
    max_examples=12,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # one takes seconds: none is shrunk
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(ROUNDS)
def test_nothing_of_the_expert_is_lost(rounds) -> None:
    """Round after round of edits and new facts: her words stay, what she deleted stays away."""
    expert = Expert()
    content = report_on()
    for edits, variant in rounds:
        edited = expert.edit(content, edits)
        fresh = report_on(variant)
        content = merge(edited, fresh, Language.NL).content
        desk = Desk(content)
        said = desk.paragraphs()
        assert [one for one in expert.wrote if not any(one in text for text in said)] == []
        words = [text for _, text in desk.comments()]
        alive = [one for one in expert.commented if _is_marked(Desk(edited), one)]
        assert [one for one in alive if one not in words] == []
        _untouched_is_as_made_now(expert, desk, Desk(fresh))
        _is_sound(desk)
        again = merge(content, fresh, Language.NL)
        assert Desk(again.content).paragraphs() == said
        assert Desk(again.content).comments() == desk.comments()  # none is written twice


def _is_marked(desk: Desk, words: str) -> bool:
    """Tell whether a comment still stands beside something; overwritten words take it along."""
    ids = {one.get(W + "id") for one in desk.word.element.iter(W + "commentReference")}
    return any(one.text == words and str(one.comment_id) in ids for one in desk.word.comments)


def _untouched_is_as_made_now(expert: Expert, desk: Desk, fresh: Desk) -> None:
    """Every block with an identity that she never touched says what the case says now."""
    made = {one.key: one for one in fresh.leaves if one.is_given}
    there = {one.key: one for one in desk.leaves if one.is_given}
    for key, leaf in there.items():
        if key in made and key not in expert.touched:
            assert leaf.words == made[key].words, key
    for key in there.keys() & expert.deleted:
        assert key in expert.touched  # only if she pasted it back


def _is_sound(desk: Desk) -> None:
    """The file opens, and whatever must be unique is."""
    root = desk.word.element
    for path in ("bookmarkStart", "commentReference"):
        ids = Counter(one.get(W + "id") for one in root.iter(W + path))
        assert not [one for one, count in ids.items() if count > 1], path
    starts = {one.get(W + "id") for one in root.iter(W + "bookmarkStart")}
    assert starts == {one.get(W + "id") for one in root.iter(W + "bookmarkEnd")}
    controls = Counter(one.get(W + "val") for one in root.iterfind(f".//{W}sdtPr/{W}id"))
    assert not [one for one, count in controls.items() if count > 1]
    for cell in root.iter(W + "tc"):
        assert cell[-1].tag == W + "p"
