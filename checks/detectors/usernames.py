"""A username: the same one in many places joins them."""

from collections.abc import Iterable

from privacyaudit import Candidate, Detail, DetailKind, Guidance, Verdict, detector, mark, matching


@detector(
    id="username",
    looks_for=DetailKind.USERNAME,
    guidance=Guidance(
        exposed=mark("Your username is on this page."),
        why=mark("The same name in many places lets someone join your accounts."),
        reduce=(
            mark("Use a new username where you want to be apart."),
            mark("Change the old one where the site lets you."),
        ),
    ),
    sample="averysample_demo",
    sees=(
        '<a href="https://forum.example/u/averysample_demo">x</a>',
        "<p>@AverySample_Demo</p>",
    ),
    ignores=(
        "<p>averysample_demo2</p>",
        "<p>xaverysample_demo</p>",
        "<p>avery sample demo</p>",
    ),
    hesitates=("<p>averysample_demo@shop.example</p>",),
)
class Username:
    """How it is written, and when it is the person's own."""

    def forms(self, detail: Detail, region: str) -> Iterable[str]:
        """Yield the ways it is written."""
        return matching.handles.handle_forms(detail.value, region)

    def confirm(self, candidate: Candidate) -> Verdict | None:
        """Judge it in its surroundings."""
        return matching.handles.confirm_handle(candidate)
