"""The service records that we ship fit together."""

from __future__ import annotations

from privacyaudit import services

SHARED_HOSTS = {
    # One company, two records: each has its own steps, and a page may need either.
    "acxiom.com": {"acxiom-uk", "acxiom-us"},
    "ancestry.co.uk": {"ancestry-account", "ancestry-records"},
    "ancestry.com": {"ancestry-account", "ancestry-records"},
    "amazon.co.uk": {"amazon-account", "amazon-wish-list"},
    "amazon.com": {"amazon-account", "amazon-wish-list"},
}


def test_every_record_of_ours_loads() -> None:
    """One bad file would leave a person with no advice at all."""
    ours = services.services()

    assert len(ours.all) >= 262
    assert [one.id for one in ours.all] == sorted({one.id for one in ours.all})


def test_a_host_has_one_record_unless_we_say_why() -> None:
    """Two cards for one page, with steps that differ, would leave a person unsure."""
    owners: dict[str, set[str]] = {}
    for one in services.services().all:
        for host in one.hosts:
            owners.setdefault(host, set()).add(one.id)
    shared = {host: ids for host, ids in owners.items() if len(ids) > 1}

    assert {host: ids for host, ids in shared.items() if SHARED_HOSTS.get(host) != ids} == {}


def test_a_site_of_the_username_check_has_one_record() -> None:
    """The account card takes the one record that names the site."""
    sites = [site for one in services.services().all for site in one.sites]

    assert len(sites) == len(set(sites))


def test_sources_before_copies_is_an_order_that_ends() -> None:
    """A circle of 'do the other first' could never be started."""
    book = services.services()

    def feeders(id: str, trail: tuple[str, ...]) -> None:  # noqa: A002
        assert id not in trail, (*trail, id)
        one = book.by_id(id)
        assert one is not None
        for feeder in one.fix_first:
            feeders(feeder, (*trail, id))

    for one in book.all:
        feeders(one.id, ())


def test_the_registers_come_before_the_sites_that_copy_them() -> None:
    """An entry that is taken off a copy comes back while its source stands."""
    director = services.by_id("192-com")

    assert director is not None
    assert {"companies-house-sr01", "open-register"} <= set(director.fix_first)


def test_a_page_of_a_known_host_has_its_record() -> None:
    """The way from a finding to its advice, on the real records."""
    assert [one.id for one in services.for_host("www.192.com")] == ["192-com"]
    assert services.for_host("example.com") == ()


def test_a_record_that_logs_in_never_says_that_we_do() -> None:
    """Signing in is the person's own step; a tool that did it could be noticed."""
    for one in services.services().all:
        assert not any("password" in text for text in one.asks_for) or one.log_in, one.id


def test_no_record_asks_by_a_reset_or_sign_up_page() -> None:
    """B2: opening a reset page can send a message to whoever reads the mail."""
    for one in services.services().all:
        for route in one.routes:
            path = route.address.partition("://")[2].partition("/")[2]
            assert "forgot" not in path, (one.id, route.address)
            assert "reset" not in path, (one.id, route.address)
