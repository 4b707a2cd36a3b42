"""Photos without their hidden part: given and handed back in memory, kept nowhere."""

from __future__ import annotations

import io
import zipfile

from flask import Blueprint, Response, make_response, request
from flask import url_for as url

from privacyaudit.desk.strip import without_hidden
from privacyaudit.extras import need
from privacyaudit.web.app import page
from privacyaudit.words import _

part = Blueprint("photos", __name__)

MOST = 50
"""Photos in one go."""


@part.route("/photos", methods=["GET", "POST"])
def strip() -> Response:
    """Take photos, and hand back copies without what is hidden in them."""
    need("files", "PIL", "exifread")
    errors: dict[str, str] = {}
    copies: list[tuple[str, bytes]] = []
    if request.method == "POST":
        sent = [one for one in request.files.getlist("photos") if one.filename][:MOST]
        if not sent:
            errors["photos"] = _("Choose a photo first.")
        for number, one in enumerate(sent, 1):
            done = without_hidden(one.read())
            if done.copy:
                copies.append((f"photo-{number}.{done.suffix}", done.copy))
            else:
                errors["photos"] = _("Photo {number}: {says}").format(number=number, says=done.says)
        if copies and not errors:
            return _handed(copies)
    return page("photos.html", errors=errors, back=url("keeping.where"))


def _handed(copies: list[tuple[str, bytes]]) -> Response:
    name, body = copies[0]
    if len(copies) > 1:
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            for inner, copy in copies:
                # A fixed date: when the copy was made says nothing about the photo.
                archive.writestr(zipfile.ZipInfo(inner, (1980, 1, 1, 0, 0, 0)), copy)
        name, body = "photos.zip", out.getvalue()
    answer = make_response(body)
    answer.headers["Content-Type"] = "application/octet-stream"
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer
