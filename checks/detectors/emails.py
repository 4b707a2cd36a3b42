"""An e-mail address: the key that joins accounts."""

from collections.abc import Iterable, Sequence

from privacyaudit import Candidate, Detail, DetailKind, Guidance, Verdict, detector, mark, matching


@detector(
    id="email",
    looks_for=DetailKind.EMAIL,
    guidance=Guidance(
        exposed=mark("Your e-mail address is on this page."),
        why=mark("Someone can write to you, and use it to find your accounts."),
        reduce=(
            mark("Save a copy first if you may need it."),
            mark("Take it off, or ask the site to."),
            mark("Use a new address for what you want to keep apart."),
        ),
    ),
    sample="avery.sample@example.com",
    sees=(
        '<a href="mailto:avery.sample@example.com">x</a>',
        "<p>avery.sample [at] example [dot] com</p>",
        "<p>Avery.Sample+shop@example.com</p>",
        '<img src="https://g.example/avatar/9f88fd8704ca18da47839fa6140d075c">',
        "<p>avery.<i>sample</i>&#64;example.com.</p>",
    ),
    ignores=(
        "<p>javery.sample@example.com</p>",
        "<p>avery.sample@example.com.au</p>",
        "<p>avery.sample@mail.example.com</p>",
        "<p>avery.samples@example.com</p>",
    ),
    unlisted_as="email",
    counts={
        "<p>Write to someone@example.org or avery.sample@example.com</p>": 1,
        "<p>No address here, only @example</p>": 0,
    },
)
class EmailAddress:
    """How it is written, and when it is the person's own."""

    gate = matching.emails.GATE

    def forms(self, detail: Detail, region: str) -> Iterable[str]:
        """Yield the ways it is written."""
        return matching.emails.forms(detail.value, region)

    def confirm(self, candidate: Candidate) -> Verdict | None:
        """Judge it in its surroundings."""
        return matching.emails.confirm(candidate)

    def unlisted(self, text: str, details: Sequence[Detail], region: str) -> Iterable[str]:
        """Yield those that nobody listed, to be counted and never shown."""
        return matching.emails.unlisted(text, details, region)
