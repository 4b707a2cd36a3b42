"""The person's own web site."""

from collections.abc import Iterable

from privacyaudit import Candidate, Detail, DetailKind, Guidance, Verdict, detector, mark, matching


@detector(
    id="website",
    looks_for=DetailKind.WEBSITE,
    guidance=Guidance(
        exposed=mark("The address of your web site is on this page."),
        why=mark("It ties this page to your site, and to what is on it."),
        reduce=(
            mark("Check who the site is registered to."),
            mark("Take the link off where you do not want it."),
        ),
    ),
    sample="https://avery-sample.example/",
    sees=(
        '<a href="http://www.avery-sample.example/about">x</a>',
        "<p>avery-sample.example</p>",
    ),
    ignores=(
        "<p>avery-sample.example.org</p>",
        "<p>myavery-sample.example</p>",
    ),
    hesitates=("<p>me@avery-sample.example</p>",),
)
class Website:
    """How it is written, and when it is the person's own."""

    def forms(self, detail: Detail, region: str) -> Iterable[str]:
        """Yield the ways it is written."""
        return matching.handles.site_forms(detail.value, region)

    def confirm(self, candidate: Candidate) -> Verdict | None:
        """Judge it in its surroundings."""
        return matching.handles.confirm_site(candidate)
