"""
The vocabulary: every record that passes between the parts, and nothing else.

A ``Person`` tells us ``Detail``s, ``Page``s and files.
Each source turns them into ``Ask``s; all asks together are the
``Plan``. What the person agrees to, under an unexpired
``Consent``, is ``Agreed``. Each ask comes back as a ``Reply``,
which its source reads into ``Document``s, ``Presence``s,
``NotSeen`` or ``NotChecked``. Detectors turn documents into
``Sighting``s. The engine stamps what it learnt as ``Finding``s;
merged they are ``Exposure``s, together they are
``Combination``s, and what can be done is an ``Action``. The whole
is the ``Audit``, and every report is drawn from an audit alone.

An audit holds labels in place of the values the person typed, but for the
addresses of their pages, which may hold a username; and of all that they did
not type only the public names of sites, and of leaks that may be named. Every
personal value is left out of ``repr``, so none can reach a log or a trace.
"""

from privacyaudit.model.asking import (
    BASIC_KEY,
    KEY,
    Ask,
    Capability,
    Identity,
    Notice,
    Reason,
    Reply,
    Sent,
    Terms,
)
from privacyaudit.model.audit import (
    AUDIT_SCHEMA,
    Action,
    Audit,
    Combination,
    DetailTag,
    Evidence,
    Exposure,
    Finding,
    Group,
    Progress,
    Question,
    Route,
    Step,
)
from privacyaudit.model.kinds import BASE_LEVEL, EXPOSED_AS, DetailKind, ExposureKind
from privacyaudit.model.person import (
    Answer,
    Circumstances,
    Consent,
    Detail,
    Known,
    Page,
    Person,
    Role,
    Stage,
    as_kept,
)
from privacyaudit.model.planning import Agreed, Plan, PlanLine
from privacyaudit.model.reading import (
    Document,
    Examination,
    Match,
    NotChecked,
    NotSeen,
    Outcome,
    Part,
    Place,
    Presence,
    Sighting,
    Trace,
    Unlisted,
)

__all__ = [
    "AUDIT_SCHEMA",
    "BASE_LEVEL",
    "BASIC_KEY",
    "EXPOSED_AS",
    "KEY",
    "Action",
    "Agreed",
    "Answer",
    "Ask",
    "Audit",
    "Capability",
    "Circumstances",
    "Combination",
    "Consent",
    "Detail",
    "DetailKind",
    "DetailTag",
    "Document",
    "Evidence",
    "Examination",
    "Exposure",
    "ExposureKind",
    "Finding",
    "Group",
    "Identity",
    "Known",
    "Match",
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
    "Sent",
    "Sighting",
    "Stage",
    "Step",
    "Terms",
    "Trace",
    "Unlisted",
    "as_kept",
]
