"""What a verdict rests on: never on one answer alone."""

from __future__ import annotations

import pytest

from privacyaudit import Reason
from privacyaudit.accounts.verdicts import Word
from tests.accounts.sites import KNOWN, NAME, Answer, names_asked, page, profile, rule, verdict

HERE = (NAME, KNOWN)
MISSING = page("Not here", "<h1>There is no such page</h1>")
BOTH = rule(
    there_text=('class="card"',), gone_status=frozenset((200,)), gone_text=("no such page",)
)


def honest(name: str) -> Answer:
    """Answer truly for the person and the site's own account."""
    return (200, profile(name)) if name in HERE else (404, MISSING)


def without_the_person(name: str) -> Answer:
    """Answer truly, where the person has no account."""
    return (200, profile(name)) if name == KNOWN else (404, MISSING)


def test_an_account_on_an_honest_site_is_found() -> None:
    """The reason the check exists."""
    assert verdict(honest).word is Word.FOUND


def test_an_invented_name_is_asked_before_found_is_said() -> None:
    """One answer is never enough: some sites say yes to anybody."""
    first, second = names_asked(honest)

    assert first == NAME
    assert second not in HERE


def test_a_name_that_is_not_there_is_not_found() -> None:
    """The everyday case."""
    assert verdict(without_the_person).word is Word.NOT_FOUND


def test_a_known_account_is_asked_before_not_found_is_said() -> None:
    """A rule that is out of date says 'not found' of everybody: a false all clear."""
    assert names_asked(without_the_person) == [NAME, KNOWN]


def test_a_site_that_moved_its_pages_is_not_not_found() -> None:
    """It says 404 to everybody, also to the account we know."""
    found = verdict(lambda name: (404, MISSING))

    assert (found.word, found.reason) == (Word.NOT_CHECKED, Reason.UNCLEAR)


def test_a_second_known_account_is_tried_when_the_first_has_gone() -> None:
    """One closed account must not cost the whole site."""
    one = rule(known=("has_left", KNOWN))

    assert verdict(without_the_person, one).word is Word.NOT_FOUND


def test_without_a_known_account_the_rules_own_sign_is_enough_for_not_found() -> None:
    """Many lists name none; the two-sided rule then stands alone."""
    assert verdict(without_the_person, rule(known=())).word is Word.NOT_FOUND


def test_the_persons_own_name_never_proves_itself() -> None:
    """A person may have the very name that a list gives as known."""
    assert verdict(lambda name: (404, MISSING), rule(known=(NAME,))).word is Word.NOT_CHECKED


def test_a_site_that_says_yes_to_anybody_is_not_checked() -> None:
    """The commonest false hit of every other tool."""
    found = verdict(lambda name: (200, page("Oops", "<h1>Nothing to see</h1>")))

    assert found.word is Word.NOT_CHECKED
    assert "made up" in found.says


def test_an_invented_name_is_not_refused_for_its_length() -> None:
    """A site that says yes to anybody may still refuse a name that is too long."""

    def takes_up_to_ten(name: str) -> Answer:
        return (200, "<h1>Welcome</h1>") if len(name) <= 10 else (404, MISSING)

    assert verdict(takes_up_to_ten, rule(known=()), "jaysample").word is Word.NOT_CHECKED


def test_an_invented_name_that_is_somebodys_makes_no_wrong_answer() -> None:
    """Short names are nearly all taken."""

    def all_taken(name: str) -> Answer:
        return 200, profile(name)

    assert verdict(all_taken, name="jay").word is Word.NOT_CHECKED


def test_a_soft_missing_page_that_repeats_the_name_is_not_an_account() -> None:
    """It differs from the next one only by the name in it."""

    def echo(name: str) -> Answer:
        return 200, page(f"{name} - search", f"<h1>No results for {name}</h1>")

    assert verdict(echo).word is Word.NOT_CHECKED


def test_a_real_account_on_a_soft_site_is_won_back_by_comparing_pages() -> None:
    """Saying 'cannot tell' of it would be a missed exposure."""

    def soft(name: str) -> Answer:
        return 200, profile(name) if name == NAME else page("Oops", "<h1>Nothing to see</h1>")

    assert verdict(soft).word is Word.FOUND
    assert len(names_asked(soft)) == 3


def test_a_search_page_with_hits_for_similar_names_is_not_an_account() -> None:
    """Its words differ from an empty search, its title does not."""

    def search(name: str) -> Answer:
        hits = (
            "<p>averysample_demo2 plays chess and likes hats</p>" if name == NAME else "<p>None</p>"
        )
        return 200, page(f"{name} - search", f"<h1>People called {name}</h1>{hits}")

    assert verdict(search).word is Word.NOT_CHECKED


def test_a_site_whose_pages_change_by_themselves_is_not_compared() -> None:
    """What differs by chance proves nothing."""
    count = iter(range(100))
    animals = ("otter", "badger", "heron", "lynx", "vole", "shrew", "stoat", "newt", "crane")

    def random(name: str) -> Answer:
        number = next(count)
        chosen = " ".join(animals[number * 3 % 9 : number * 3 % 9 + 3])
        says = f"<h1>{NAME}</h1>" if name == NAME else "<h1>Hello</h1>"
        return 200, page("Oops", f"{says} Also look at {chosen}")

    assert verdict(random).word is Word.NOT_CHECKED


def test_a_page_that_says_suspended_is_not_told_apart() -> None:
    """It differs from 'no such name' without being an account anybody can see."""

    def closed(name: str) -> Answer:
        says = f"{name} was suspended for breaking rules here" if name == NAME else "Nothing to see"
        return 200, page("Oops" if name != NAME else name, f"<h1>{says}</h1>")

    assert verdict(closed).word is Word.NOT_CHECKED


@pytest.mark.parametrize("status", [401, 403, 407, 429, 451, 500, 502, 503, 999])
def test_a_refusal_is_never_not_found(status: int) -> None:
    """Even where a list says that it is."""
    one = rule(gone_status=frozenset((status, 404)))
    found = verdict(lambda name: (status, "No such page"), one)

    assert found.word in (Word.BLOCKED, Word.NOT_CHECKED)
    assert found.reason in (Reason.BLOCKED, Reason.RATE_LIMITED, Reason.SERVER_FAULT)


@pytest.mark.parametrize("reason", [Reason.TIMED_OUT, Reason.UNREACHABLE, Reason.REFUSED])
def test_no_answer_is_never_not_found(reason: Reason) -> None:
    """Silence is not an answer."""
    found = verdict(lambda name: reason)

    assert (found.word, found.reason) == (Word.NOT_CHECKED, reason)


def test_a_block_that_begins_half_way_takes_back_the_first_answer() -> None:
    """The invented name was not answered, so nothing is known."""

    def tired(name: str) -> Answer:
        return (200, profile(name)) if name == NAME else (429, "Too many")

    found = verdict(tired)

    assert (found.word, found.reason) == (Word.BLOCKED, Reason.RATE_LIMITED)


def test_a_log_in_wall_for_everybody_is_not_not_found() -> None:
    """The person may well have an account behind it."""
    one = rule(gone_status=frozenset((302,)))
    found = verdict(lambda name: (302, "", {"location": "/login"}), one)

    assert (found.word, found.reason) == (Word.NOT_CHECKED, Reason.NEEDS_LOG_IN)


def test_a_site_that_sends_missing_names_to_log_in_is_believed_if_others_are_shown() -> None:
    """The known account's page opens, so the door is not shut for all."""

    def sends_on(name: str) -> Answer:
        return (200, profile(name)) if name == KNOWN else (302, "", {"location": "/login"})

    assert verdict(sends_on, rule(gone_status=frozenset((302,)))).word is Word.NOT_FOUND


def test_being_sent_elsewhere_without_a_known_account_is_not_an_answer() -> None:
    """There is nothing to hold it against."""
    one = rule(gone_status=frozenset((302,)), known=())
    found = verdict(lambda name: (302, "", {"location": "/"}), one)

    assert (found.word, found.reason) == (Word.NOT_CHECKED, Reason.MOVED)


def test_a_captcha_with_status_200_is_a_block() -> None:
    """It is the same page for everybody, and it holds neither sign."""
    human = page("One more step", "<h1>Please verify that you are human</h1>")

    assert verdict(lambda name: (200, human), BOTH).word is Word.BLOCKED


def test_a_name_the_site_does_not_allow_is_not_asked() -> None:
    """Asking would send the name for nothing."""
    assert names_asked(honest, rule(pattern="^[a-z]{2,5}$")) == []
    assert verdict(honest, rule(pattern="^[a-z]{2,5}$")).word is Word.NOT_POSSIBLE


def test_a_missing_sign_counts_only_if_an_invented_name_looks_the_same() -> None:
    """A private account's page may lack the sign too."""
    one = rule(there_text=('class="card"',), gone_status=frozenset())

    def with_private(name: str) -> Answer:
        private = page("This account is private", f"<h1>{name}</h1>Ask {name} to let you in")
        if name == KNOWN:
            return 200, profile(name)
        return 200, private if name == NAME else MISSING

    def missing(name: str) -> Answer:
        return 200, profile(name) if name == KNOWN else MISSING

    assert verdict(with_private, one).word is Word.NOT_CHECKED
    assert verdict(missing, one).word is Word.NOT_FOUND


def test_a_verdict_says_where_to_look_by_hand() -> None:
    """What we cannot check, the person can."""
    one = rule(page="https://site.example/@{account}")

    assert verdict(lambda name: Reason.TIMED_OUT, one).address == f"https://site.example/@{NAME}"


def test_nothing_personal_is_in_the_repr_of_an_ask_or_a_verdict() -> None:
    """A log line must not hold a name."""
    one = rule()

    assert NAME not in repr(verdict(honest, one))
