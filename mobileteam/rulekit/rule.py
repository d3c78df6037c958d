"""
A rule: one question of law or good practice, with a reading from each day on which it changed.

A reading holds from the first day of the provision version it names, as long as
that provision has a version in force. The latest such reading speaks; none
means that there is no basis on that day.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from mobileteam.law import Certainty, Provision, provision_on, version
from mobileteam.rulekit.asked import Asked
from mobileteam.rulekit.finding import Finding, Nature, Weight

Reads = Callable[[Asked, Provision], Finding]


@dataclass(frozen=True, slots=True)
class Reading:
    """
    How a provision is read from one day on.

    `also` names further provisions that the reading rests on; those that are
    in force on the reference date are printed with it.
    """

    name: str
    basis: str
    nature: Nature
    weight: Weight
    also: tuple[str, ...]
    reads: Reads

    @property
    def first_day(self) -> date:
        """The first day on which the reading holds."""
        return version(self.basis).validity.first_day

    def provision_on(self, reference_date: date, region: str) -> Provision | None:
        """Return the version of its provision in force in that region on that day."""
        return speaking(self.basis.partition("@")[0], reference_date, region)

    def also_on(self, reference_date: date, region: str) -> tuple[Provision, ...]:
        """Return the further provisions in force in that region on that day."""
        found = (speaking(name.partition("@")[0], reference_date, region) for name in self.also)
        return tuple(one for one in found if one is not None)


def speaking(provision_id: str, reference_date: date, region: str) -> Provision | None:
    """
    Return the version of a provision in force in a region on a day.

    An unverified version never speaks, and the text of one region or Community
    never in another.
    """
    found = provision_on(provision_id, reference_date)
    if (
        found is None
        or found.certainty is Certainty.UNVERIFIED
        or region not in found.act.regions
    ):
        return None
    return found


@dataclass(frozen=True, slots=True)
class Rule:
    """
    A rule, told by its module's docstring; its readings are added with `reads`.

    `asks` lists every question used. `regions` says where the rule applies, all
    regions by default. `only_if` names answers without which the rule is not
    concerned: for instance the ways in which a cell exists. `dossier` holds the
    numbers under which the sources discuss the rule.

    `joins` names the rule whose recommendation also mends this gap: where both
    find one, they are made into one. `after` names rules whose recommendations
    come first, such as the decision to set up a cell before its house rules.
    """

    id: str
    asks: tuple[str, ...]
    dossier: tuple[str, ...]
    regions: tuple[str, ...] = ("fl", "wa", "dg", "br")
    only_if: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    joins: str = ""
    after: tuple[str, ...] = ()
    readings: list[Reading] = field(default_factory=list)

    @property
    def full_id(self) -> str:
        """The id, with the numbers under which the sources discuss the rule."""
        return f"{self.id} ({', '.join(self.dossier)})" if self.dossier else self.id

    @property
    def theme(self) -> str:
        """The theme, the first half of the id."""
        return self.id.partition(".")[0]

    def reads(
        self,
        basis: str,
        *,
        nature: Nature,
        weight: Weight = Weight.MEDIUM,
        also: tuple[str, ...] = (),
    ) -> Callable[[Reads], Reads]:
        """
        Add a reading of the provision version `act/article@first-day`.

        Args:
            basis: the version from whose first day on the reading holds.
            nature: law only where the text binds; guidance or advice otherwise.
            weight: how much a gap under this reading weighs.
            also: further provision ids that are cited with it.
        """

        def add(function: Reads) -> Reads:
            self.readings.append(
                Reading(function.__name__, basis, nature, weight, also, function)
            )
            return function

        return add

    def reading_on(self, reference_date: date, region: str) -> tuple[Reading, Provision] | None:
        """
        Return the reading that speaks in a region on the reference date, with its provision.

        Raises:
            ValueError: two readings start on the same day; a fault of the rule.
        """
        found = [
            (reading.first_day, reading, provision)
            for reading in self.readings
            if reading.first_day <= reference_date
            and (provision := reading.provision_on(reference_date, region)) is not None
        ]
        if not found:
            return None
        latest = max(first_day for first_day, _, _ in found)
        last = [
            (reading, provision)
            for first_day, reading, provision in found
            if first_day == latest
        ]
        if len(last) > 1:
            message = f"{self.id}: two readings start on {latest}"
            raise ValueError(message)
        return last[0]
