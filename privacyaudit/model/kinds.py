"""The kinds of detail a person can tell, the kinds of exposure, and how they join."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class DetailKind(StrEnum):
    """A kind of detail that a person can tell us about themselves."""

    NAME = "name"
    FORMER_NAME = "former_name"
    ALIAS = "alias"
    USERNAME = "username"
    EMAIL = "email"
    PHONE = "phone"
    HOME_ADDRESS = "home_address"
    PAST_ADDRESS = "past_address"
    WORK_ADDRESS = "work_address"
    POSTCODE = "postcode"
    BIRTH_DATE = "birth_date"
    FAMILY_NAME = "family_name"
    CHILD_NAME = "child_name"
    CHILD_SCHOOL = "child_school"
    EMPLOYER = "employer"
    SCHOOL = "school"
    VEHICLE = "vehicle"
    PLACE = "place"
    EVENT = "event"
    WEBSITE = "website"
    HOME_AREA = "home_area"
    """Latitude and longitude to two decimals, typed in: ``"51.50,-0.10"``."""
    WORK_AREA = "work_area"


class ExposureKind(StrEnum):
    """A kind of exposure, by the identifiers of the taxonomy."""

    HOME_ADDRESS = "home_address"
    PAST_ADDRESSES = "past_addresses"
    PROPERTY_IMAGES = "property_images"
    LIVE_LOCATION = "live_location"
    ROUTINE_PLACES = "routine_places"
    ROUTINE_ROUTES = "routine_routes"
    FUTURE_PLANS = "future_plans"
    WORKPLACE = "workplace"
    PLACE_OF_STUDY = "place_of_study"
    CHILDREN_SCHOOL = "children_school"
    CHILDREN_DETAILS = "children_details"
    FAMILY_HOUSEHOLD = "family_household"
    FRIENDS_NETWORK = "friends_network"
    PHONE = "phone"
    EMAIL = "email"
    DOB_AGE = "dob_age"
    PREVIOUS_NAMES = "previous_names"
    FULL_NAME_LINKS = "full_name_links"
    USERNAMES = "usernames"
    ACCOUNTS = "accounts"
    PHOTOS_FACE = "photos_face"
    PHOTO_METADATA = "photo_metadata"
    PHOTO_BACKGROUND = "photo_background"
    VEHICLE = "vehicle"
    INTERESTS = "interests"
    PURCHASES_WISHLIST = "purchases_wishlist"
    FINANCES = "finances"
    HEALTH_BELIEFS_IDENTITY = "health_beliefs_identity"
    VULNERABILITIES_FEARS = "vulnerabilities_fears"
    SECURITY_ANSWERS = "security_answers"
    CREDENTIALS_BREACH = "credentials_breach"
    PUBLIC_RECORDS = "public_records"
    DOMAIN_REGISTRATION = "domain_registration"
    ARCHIVED_COPIES = "archived_copies"
    IMPERSONATION = "impersonation"
    INTIMATE_IMAGES = "intimate_images"


BASE_LEVEL: Mapping[ExposureKind, int] = {
    kind: level
    for level, kinds in {
        4: "home_address live_location routine_routes children_school intimate_images",
        3: "property_images routine_places future_plans workplace place_of_study children_details "
        "family_household friends_network phone photo_background vehicle health_beliefs_identity "
        "vulnerabilities_fears security_answers credentials_breach domain_registration "
        "impersonation",
        2: "past_addresses email dob_age previous_names full_name_links usernames accounts "
        "photos_face photo_metadata purchases_wishlist finances public_records",
        1: "interests archived_copies",
    }.items()
    for kind in map(ExposureKind, kinds.split())
}
"""How much each kind matters before the four questions are asked: 4 can lead
someone to the person now, 1 is background. A photo's hidden data rises to 4
when it holds a place. Source: the project's taxonomy."""

EXPOSED_AS: Mapping[DetailKind, ExposureKind] = {
    DetailKind.NAME: ExposureKind.FULL_NAME_LINKS,
    DetailKind.FORMER_NAME: ExposureKind.PREVIOUS_NAMES,
    DetailKind.ALIAS: ExposureKind.FULL_NAME_LINKS,
    DetailKind.USERNAME: ExposureKind.USERNAMES,
    DetailKind.EMAIL: ExposureKind.EMAIL,
    DetailKind.PHONE: ExposureKind.PHONE,
    DetailKind.HOME_ADDRESS: ExposureKind.HOME_ADDRESS,
    DetailKind.PAST_ADDRESS: ExposureKind.PAST_ADDRESSES,
    DetailKind.WORK_ADDRESS: ExposureKind.WORKPLACE,
    DetailKind.POSTCODE: ExposureKind.HOME_ADDRESS,
    DetailKind.BIRTH_DATE: ExposureKind.DOB_AGE,
    DetailKind.FAMILY_NAME: ExposureKind.FAMILY_HOUSEHOLD,
    DetailKind.CHILD_NAME: ExposureKind.CHILDREN_DETAILS,
    DetailKind.CHILD_SCHOOL: ExposureKind.CHILDREN_SCHOOL,
    DetailKind.EMPLOYER: ExposureKind.WORKPLACE,
    DetailKind.SCHOOL: ExposureKind.PLACE_OF_STUDY,
    DetailKind.VEHICLE: ExposureKind.VEHICLE,
    DetailKind.PLACE: ExposureKind.ROUTINE_PLACES,
    DetailKind.EVENT: ExposureKind.FUTURE_PLANS,
    DetailKind.WEBSITE: ExposureKind.DOMAIN_REGISTRATION,
    DetailKind.HOME_AREA: ExposureKind.PHOTO_METADATA,
    DetailKind.WORK_AREA: ExposureKind.PHOTO_METADATA,
}
"""What it is an exposure of when a detail of this kind is seen."""
