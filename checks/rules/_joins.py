"""What the rules share: picking the confirmed exposures that they join."""

from collections.abc import Iterable

from privacyaudit import Audit, Combination, DetailKind, Exposure, ExposureKind, Match


def shown(audit: Audit, *kinds: ExposureKind) -> list[Exposure]:
    """Return the confirmed exposures of these kinds; a possible one joins nothing."""
    return [e for e in audit.exposures if e.kind in kinds and e.match is Match.CONFIRMED]


def told(audit: Audit, *kinds: DetailKind) -> list[Exposure]:
    """Return the confirmed exposures of details of these kinds."""
    return [
        e
        for e in audit.exposures
        if e.tag is not None and e.tag.kind in kinds and e.match is Match.CONFIRMED
    ]


def at(exposures: Iterable[Exposure], *names: str) -> list[Exposure]:
    """Return those at one of these hosts, or answered for by one of these services."""
    return [e for e in exposures if _is_at(e, names)]


def _is_at(exposure: Exposure, names: tuple[str, ...]) -> bool:
    hosts = [name for name in names if "." in name]
    return exposure.service in names or any(
        exposure.host == host or exposure.host.endswith(f".{host}") for host in hosts
    )


def same_place(*lists: Iterable[Exposure]) -> list[Exposure]:
    """Return the exposures at the places that each of the lists has."""
    held = [list(one) for one in lists]
    places = set.intersection(*({e.place for e in one} for one in held)) if held else set()
    return [e for one in held for e in one if e.place in places]


def joined(rule: str, level: int, says: str, *lists: Iterable[Exposure]) -> Iterable[Combination]:
    """Yield one combination of all the lists, or nothing where one of them is empty."""
    held = [list(one) for one in lists]
    if held and all(held):
        keys = dict.fromkeys(e.key for one in held for e in one)
        yield Combination(rule, level, says, tuple(keys))
