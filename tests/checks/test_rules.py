"""Every rule in ``checks/rules`` keeps its own examples; a new file is tested by being there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from privacyaudit import Audit, Match, Rule, plugins
from privacyaudit.conclusions import conclude
from privacyaudit.services import collect
from tests.samples_audit import THREAT, an_audit, seen

RULES = plugins.rules()
NO_SERVICES = collect(())


def situation(example: Mapping[str, object], match: Match = Match.CONFIRMED) -> Audit:
    """Return the audit that an example of a rule describes."""
    shows: Any = example["shows"]
    findings = [seen(one, match=match) for one in shows if not one.startswith("+")]
    circumstances = THREAT if "+threat" in shows else None
    audit = an_audit(findings, circumstances)
    return conclude(audit, rules=(), services=NO_SERVICES)


EXAMPLES = [
    pytest.param(rule, example, id=f"{rule.id}-{number}")
    for rule in RULES
    for number, example in enumerate(rule.examples, 1)
]


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_a_rule_joins_what_its_examples_say(rule: Rule, example: Mapping[str, object]) -> None:
    """A rule's examples are its promise: what it joins, and what it must not."""
    joined = tuple(rule.join(situation(example)))

    assert bool(joined) is example["joins"]
    assert all(one.rule == rule.id for one in joined)
    assert len(joined) <= 1


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_a_rule_never_joins_what_is_only_possible(
    rule: Rule, example: Mapping[str, object]
) -> None:
    """'Perhaps' and 'perhaps' make no alarm: rules join confirmed exposures only."""
    assert tuple(rule.join(situation(example, Match.POSSIBLE))) == ()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_shows_both_what_it_joins_and_what_it_leaves_alone(rule: Rule) -> None:
    """An example of one sort alone would pass a rule that always, or never, speaks."""
    assert {example["joins"] for example in rule.examples} == {True, False}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_says_nothing_of_an_empty_audit(rule: Rule) -> None:
    """Nothing found is nothing joined."""
    assert tuple(rule.join(an_audit())) == ()


def test_there_is_a_rule_for_each_combination_of_the_taxonomy() -> None:
    """M1 to M20, each in a file of its own that says which it is."""
    import importlib

    said = " ".join(
        str(
            importlib.import_module(
                f"privacyaudit.checks.rules.{rule.id.replace('-', '_')}"
            ).__doc__
        )
        for rule in RULES
    )

    assert [n for n in range(1, 21) if f"(M{n})" not in said] == []


def test_a_rule_that_fails_stops_no_other() -> None:
    """One broken rule must not take the report with it, and must be told."""

    def broken(audit: Audit) -> Any:
        raise ValueError("07700 900123")

    bad = replace(RULES[0], id="broken", join=broken)
    audit = an_audit(["phone/phone@a"], THREAT)

    done = conclude(audit, rules=(bad, *RULES), services=NO_SERVICES)

    assert [c.rule for c in done.combinations] == ["after-a-threat"]
    assert [n.source for n in done.not_checked] == ["broken"]
    assert "900123" not in repr(done.not_checked)
    assert conclude(done, rules=(bad, *RULES), services=NO_SERVICES) == done
