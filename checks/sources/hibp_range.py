"""Have I Been Pwned, asked with the first six characters of a fingerprint only."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import sha1

from privacyaudit import Ask, Example, NotChecked, Outcome, Person, Reason, Reply, _, mark

from ._ask import ask, emails
from ._hibp import HEADERS, HOST, hibp
from ._leaks import ATTRIBUTION, held, leaked
from ._read import dig, garbled, many, not_there, pair, refused, rows, same, table, text

PLAN = "/api/v3/subscription/status"
RANGE = "/api/v3/breachedaccount/range/{prefix}"
CATALOGUE = "/api/v3/breaches"


@hibp(
    id="hibp-range",
    label="Have I Been Pwned, without your address",
    templates=(PLAN, RANGE, CATALOGUE),
    sends=mark("six characters of a fingerprint of your email address, to Have I Been Pwned"),
    opt_in=mark("It uses your key. The six characters fit very many addresses."),
    examples=(
        Example("ask", body='{"SubscriptionName": "Pro 1", "IncludesKAnon": true}'),
        Example("not checked", body='{"SubscriptionName": "Core 1", "IncludesKAnon": false}'),
        Example("not checked", status=401, body='{"statusCode": 401}'),
    ),
)
def hibp_range(person: Person) -> Iterator[Ask]:
    """Ask what the key's plan allows; the rest follows from that."""
    for detail in emails(person):
        digest = sha1(detail.value.strip().lower().encode(), usedforsecurity=False).hexdigest()
        memo = (detail, digest.upper())
        yield ask(HOST, PLAN, later=(detail,), headers=HEADERS, memo=memo)


@hibp_range.reads
def read(reply: Reply) -> Iterable[Outcome]:
    """Match the answer on this machine, and say what each leak held."""
    detail, digest = pair(reply)
    if reply.status == 401:
        yield refused()
    elif reply.status == 403 or dig(table(reply), "IncludesKAnon") is False:
        yield NotChecked(
            Reason.NEEDS_KEY, _("Your key's plan does not include this way of asking.")
        )
    elif reply.ask.template == PLAN:
        if not text(table(reply), "SubscriptionName"):
            yield garbled(reply)
            return
        form = _("six characters of its fingerprint")
        memo = (detail, digest)
        yield ask(HOST, RANGE, detail, form=form, headers=HEADERS, memo=memo, prefix=digest[:6])
    elif (found := rows(reply)) is None or not all(isinstance(one, dict) for one in found):
        yield garbled(reply)
    elif reply.ask.template == RANGE:
        mine = [row for row in found if same(text(row, "hashSuffix"), digest[6:])]
        if any(len(text(row, "hashSuffix")) != len(digest) - 6 for row in found):
            yield garbled(reply)
        elif not mine:
            yield not_there()
        else:
            names = [name for row in mine for name in many(row, "websites")]
            yield from leaked(detail, names)
            yield ask(HOST, CATALOGUE, memo=(detail, frozenset(map(str, names))))
    else:
        for leak in found:
            if text(leak, "Name") in digest and (kinds := held(many(leak, "DataClasses"))):
                yield from leaked(detail, [text(leak, "Name")], f"{kinds} {_(ATTRIBUTION)}")
