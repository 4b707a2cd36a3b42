"""Avery Sample, who does not exist: the person that the examples of the sources are about."""

from __future__ import annotations

from privacyaudit.model import Detail, DetailKind, Page, Person

AVERY = Person(
    details=(
        Detail(DetailKind.NAME, "Avery Sample", "your name"),
        Detail(DetailKind.EMAIL, "avery.sample@example.com", "your email address"),
        Detail(DetailKind.USERNAME, "averysample_demo", "your username"),
        Detail(DetailKind.USERNAME, "AverySampleDemo", "your second username"),
        Detail(DetailKind.USERNAME, "averysample.bsky.example", "your third username"),
        Detail(DetailKind.USERNAME, "@averysample_demo@social.example", "your fourth username"),
        Detail(DetailKind.PHONE, "+44 7700 900123", "your phone number"),
        Detail(DetailKind.WEBSITE, "https://avery-sample.example/", "your own web site"),
        Detail(
            DetailKind.HOME_ADDRESS, "1 Example Street, Exampleton, ZZ99 9ZZ", "your home address"
        ),
        Detail(DetailKind.BIRTH_DATE, "1988-05-17", "your date of birth"),
        Detail(DetailKind.EMPLOYER, "Example Trust", "where you work"),
        Detail(DetailKind.HOME_AREA, "0.00,0.00", "your home area"),
    ),
    pages=(
        Page("https://avery-sample.example/about"),
        Page("https://forum.example/u/averysample_demo"),
        Page("https://orcid.org/0000-0002-1825-0097"),
        Page("https://stackoverflow.com/users/90000001/averysample_demo"),
        Page("https://pypi.org/project/avery-demo/"),
        Page("https://register-of-charities.charitycommission.gov.uk/-/charity-details/9999999"),
        Page("https://www.youtube.com/watch?v=DEMODEMO000"),
        Page("https://www.tiktok.com/@averysample_demo"),
        Page("https://vimeo.com/900000001"),
        Page("https://www.flickr.com/photos/averysample_demo/1"),
        Page("https://soundcloud.com/averysample_demo"),
        Page("https://open.spotify.com/playlist/DEMO"),
        Page("https://bsky.app/profile/averysample.bsky.example/post/3demo"),
    ),
    files=("notes.txt",),
    own_search="https://searx.example.org/",
    region="GB",
)
"""Someone with a page listed for every source that needs one; every value is reserved."""
