"""Well-known sites that may have an account with the person's username."""

from collections.abc import Iterator

from privacyaudit import (
    Ask,
    Capability,
    DetailKind,
    Example,
    Guidance,
    NotChecked,
    Notice,
    Outcome,
    Person,
    Reply,
    accounts,
    source,
)


@source(
    id="usernames",
    label="Accounts with your username",
    capability=Capability.USERNAME_CHECK,
    contacts=accounts.hosts(),
    templates=accounts.templates(),
    uses=DetailKind.USERNAME,
    sends="your username, and names that are not yours, to each site on a list of our own",
    could_notice=Notice.NONE,
    notice_why="A site sees a visit to a public page, like any other visit from this connection.",
    pace=0.25,
    deadline=10.0,
    cap=256 * 1024,
    handles=frozenset(range(100, 1000)),
    guidance=Guidance(
        exposed="There is an account with your username here.",
        why="One username on many sites lets people join accounts that you kept apart.",
        reduce=(
            "Look at the page as someone who is not logged in sees it.",
            "If you want, change the username or what the page shows.",
            "It is fine to leave it.",
        ),
    ),
    examples=(
        Example(shows="ask", asks="https://codeberg.org/averysample_demo", body="<p>Hello</p>"),
        Example(shows="ask", asks="https://codeberg.org/averysample_demo", status=404),
        Example(
            shows="not seen",
            asks="https://gitlab.com/api/v4/users?username=averysample_demo",
            body="[]",
        ),
        Example(shows="not checked", asks="https://codeberg.org/averysample_demo", status=403),
        Example(shows="not checked", asks="https://codeberg.org/averysample_demo", status=429),
        Example(
            shows="not checked",
            asks="https://codeberg.org/averysample_demo",
            body="<title>Just a moment...</title>",
        ),
    ),
    verified="2026-11-22",
)
def usernames(person: Person) -> Iterator[Ask | NotChecked]:
    """Plan one visit to each site for each username."""
    yield from accounts.plan(person)


@usernames.reads
def what_it_means(reply: Reply) -> Iterator[Outcome]:
    """Hold each answer against that for a made-up name, before anything is said."""
    yield from accounts.read(reply)
