"""
See how much of your own personal information is online.

The names a check or a program may use. They are loaded when first used, so
that ``import privacyaudit`` is quick and a check does not load the engine.
It confirms, it does not discover: only details that the person gave are ever
looked for, and nothing else that a page shows comes back.

Over 300 lines: it is one list of names, and each stands in it three times.
"""

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from privacyaudit.conclusions import conclude as conclude
    from privacyaudit.desk.audit import Surroundings as Surroundings
    from privacyaudit.desk.audit import plan as plan
    from privacyaudit.desk.audit import run as run
    from privacyaudit.desk.audit import settle as settle
    from privacyaudit.engine import agree as agree
    from privacyaudit.model import (
        AUDIT_SCHEMA as AUDIT_SCHEMA,
    )
    from privacyaudit.model import (
        BASE_LEVEL as BASE_LEVEL,
    )
    from privacyaudit.model import (
        BASIC_KEY as BASIC_KEY,
    )
    from privacyaudit.model import (
        EXPOSED_AS as EXPOSED_AS,
    )
    from privacyaudit.model import (
        KEY as KEY,
    )
    from privacyaudit.model import (
        Action as Action,
    )
    from privacyaudit.model import (
        Agreed as Agreed,
    )
    from privacyaudit.model import (
        Answer as Answer,
    )
    from privacyaudit.model import (
        Ask as Ask,
    )
    from privacyaudit.model import (
        Audit as Audit,
    )
    from privacyaudit.model import (
        Capability as Capability,
    )
    from privacyaudit.model import (
        Circumstances as Circumstances,
    )
    from privacyaudit.model import (
        Combination as Combination,
    )
    from privacyaudit.model import (
        Consent as Consent,
    )
    from privacyaudit.model import (
        Detail as Detail,
    )
    from privacyaudit.model import (
        DetailKind as DetailKind,
    )
    from privacyaudit.model import (
        DetailTag as DetailTag,
    )
    from privacyaudit.model import (
        Document as Document,
    )
    from privacyaudit.model import (
        Evidence as Evidence,
    )
    from privacyaudit.model import (
        Examination as Examination,
    )
    from privacyaudit.model import (
        Exposure as Exposure,
    )
    from privacyaudit.model import (
        ExposureKind as ExposureKind,
    )
    from privacyaudit.model import (
        Finding as Finding,
    )
    from privacyaudit.model import (
        Group as Group,
    )
    from privacyaudit.model import (
        Identity as Identity,
    )
    from privacyaudit.model import (
        Known as Known,
    )
    from privacyaudit.model import (
        Match as Match,
    )
    from privacyaudit.model import (
        NotChecked as NotChecked,
    )
    from privacyaudit.model import (
        Notice as Notice,
    )
    from privacyaudit.model import (
        NotSeen as NotSeen,
    )
    from privacyaudit.model import (
        Outcome as Outcome,
    )
    from privacyaudit.model import (
        Page as Page,
    )
    from privacyaudit.model import (
        Part as Part,
    )
    from privacyaudit.model import (
        Person as Person,
    )
    from privacyaudit.model import (
        Place as Place,
    )
    from privacyaudit.model import (
        Plan as Plan,
    )
    from privacyaudit.model import (
        PlanLine as PlanLine,
    )
    from privacyaudit.model import (
        Presence as Presence,
    )
    from privacyaudit.model import (
        Progress as Progress,
    )
    from privacyaudit.model import (
        Question as Question,
    )
    from privacyaudit.model import (
        Reason as Reason,
    )
    from privacyaudit.model import (
        Reply as Reply,
    )
    from privacyaudit.model import (
        Role as Role,
    )
    from privacyaudit.model import (
        Route as Route,
    )
    from privacyaudit.model import (
        Sent as Sent,
    )
    from privacyaudit.model import (
        Sighting as Sighting,
    )
    from privacyaudit.model import (
        Stage as Stage,
    )
    from privacyaudit.model import (
        Step as Step,
    )
    from privacyaudit.model import (
        Terms as Terms,
    )
    from privacyaudit.model import (
        Trace as Trace,
    )
    from privacyaudit.model import (
        Unlisted as Unlisted,
    )
    from privacyaudit.plugins import (
        SURE as SURE,
    )
    from privacyaudit.plugins import (
        Candidate as Candidate,
    )
    from privacyaudit.plugins import (
        Detector as Detector,
    )
    from privacyaudit.plugins import (
        Example as Example,
    )
    from privacyaudit.plugins import (
        Guidance as Guidance,
    )
    from privacyaudit.plugins import (
        Nearby as Nearby,
    )
    from privacyaudit.plugins import (
        Rule as Rule,
    )
    from privacyaudit.plugins import (
        Source as Source,
    )
    from privacyaudit.plugins import (
        Verdict as Verdict,
    )
    from privacyaudit.plugins import (
        detector as detector,
    )
    from privacyaudit.plugins import (
        rule as rule,
    )
    from privacyaudit.plugins import (
        source as source,
    )
    from privacyaudit.plugins import (
        unsure as unsure,
    )
    from privacyaudit.reading import (
        matching as matching,
    )
    from privacyaudit.reading.examine import (
        examine as examine,
    )
    from privacyaudit.version import VERSION as VERSION
    from privacyaudit.words import _ as _
    from privacyaudit.words import mark as mark
    from privacyaudit.words import ngettext as ngettext

_HOMES = {
    "privacyaudit.desk.audit": "Surroundings plan run settle",
    "privacyaudit.conclusions": "conclude",
    "privacyaudit.engine": "agree",
    "privacyaudit.plugins": (
        "SURE Candidate Detector Example Guidance Nearby Rule Source Verdict "
        "detector rule source unsure"
    ),
    "privacyaudit.reading": "matching",
    "privacyaudit.reading.examine": "examine",
    "privacyaudit.version": "VERSION",
    "privacyaudit.words": "_ mark ngettext",
}
_WHERE = {name: home for home, names in _HOMES.items() for name in names.split()}


def __getattr__(name: str) -> object:
    """Load the home of *name* the first time it is used."""
    if name.startswith("__"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    home = importlib.import_module(_WHERE.get(name, "privacyaudit.model"))
    try:
        value: object = getattr(home, name)
    except AttributeError:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
    globals()[name] = value
    return value


__all__ = [
    "AUDIT_SCHEMA",
    "BASE_LEVEL",
    "BASIC_KEY",
    "EXPOSED_AS",
    "KEY",
    "SURE",
    "VERSION",
    "Action",
    "Agreed",
    "Answer",
    "Ask",
    "Audit",
    "Candidate",
    "Capability",
    "Circumstances",
    "Combination",
    "Consent",
    "Detail",
    "DetailKind",
    "DetailTag",
    "Detector",
    "Document",
    "Evidence",
    "Examination",
    "Example",
    "Exposure",
    "ExposureKind",
    "Finding",
    "Group",
    "Guidance",
    "Identity",
    "Known",
    "Match",
    "Nearby",
    "NotChecked",
    "NotSeen",
    "Notice",
    "Outcome",
    "Page",
    "Part",
    "Person",
    "Place",
    "Plan",
    "PlanLine",
    "Presence",
    "Progress",
    "Question",
    "Reason",
    "Reply",
    "Role",
    "Route",
    "Rule",
    "Sent",
    "Sighting",
    "Source",
    "Stage",
    "Step",
    "Surroundings",
    "Terms",
    "Trace",
    "Unlisted",
    "Verdict",
    "_",
    "agree",
    "conclude",
    "detector",
    "examine",
    "mark",
    "matching",
    "ngettext",
    "plan",
    "rule",
    "run",
    "settle",
    "source",
    "unsure",
]


def __dir__() -> list[str]:
    """List the public names."""
    return sorted(__all__)
