"""A phone number: it can be called, traced and searched for."""

from collections.abc import Iterable, Sequence

from privacyaudit import Candidate, Detail, DetailKind, Guidance, Verdict, detector, mark, matching


@detector(
    id="phone",
    looks_for=DetailKind.PHONE,
    guidance=Guidance(
        exposed=mark("Your phone number is on this page."),
        why=mark("Someone can call you, or use it to get into accounts."),
        reduce=(
            mark("Save a copy first if you may need it."),
            mark("Take it off, or ask the site to."),
            mark("Ask your phone company about a new number."),
        ),
    ),
    sample="0131 496 0123",
    sees=(
        "<p>Ring (0131) <b>496</b> 0123</p>",
        '<a href="tel:+441314960123">Call</a>',
        "<p>+44 (0)131-496-0123 ext 4</p>",
        "<p>Tel: zero one three one, four nine six, zero one two three</p>",
        "<p>Phone O131 496 O123</p>",
    ),
    ignores=(
        "<p>Order 01314960123456</p>",
        "<p>0131 496 0124</p>",
        "<p>created: 1314960123</p>",
        "<table><tr><td>0131</td><td>4960123</td></tr></table>",
        "<p>ISBN 978-0-13-149601-23</p>",
    ),
    hesitates=("<p>131 496 0123</p>", "<p>0131 496 0123</p>"),
    unlisted_as="phone",
    counts={
        "<p>Tel 0131 496 0777 or 0131 496 0123</p>": 1,
        "<p>Order 20261122334455</p>": 0,
    },
)
class PhoneNumber:
    """How it is written, and when it is the person's own."""

    gate = matching.phones.GATE

    def forms(self, detail: Detail, region: str) -> Iterable[str]:
        """Yield the ways it is written."""
        return matching.phones.forms(detail.value, region)

    def confirm(self, candidate: Candidate) -> Verdict | None:
        """Judge it in its surroundings."""
        return matching.numbers.confirm(candidate)

    def unlisted(self, text: str, details: Sequence[Detail], region: str) -> Iterable[str]:
        """Yield those that nobody listed, to be counted and never shown."""
        return matching.phones.unlisted(text, details, region)
