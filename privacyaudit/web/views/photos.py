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
        sent = [one for one in request.files.getlist("photos") if one.filename]
        without: list[str] = []
        for number, one in enumerate(sent[:MOST], 1):
            done = without_hidden(one.read())
            if done.copy:
                copies.append((f"photo-{number}.{done.suffix}", done.copy))
            else:
                says = _("Photo {number}: no copy. {why}").format(number=number, why=done.says)
                without.append(says)
        if len(sent) > MOST:
            says = _("Only the first {count} photos were taken. Choose the others again.")
            without.append(says.format(count=MOST))
        if copies:
            return _handed(copies, without)
        errors["photos"] = " ".join(without) or _("Choose a photo first.")
    return page("photos.html", errors=errors, back=url("keeping.where"))


def _handed(copies: list[tuple[str, bytes]], without: list[str]) -> Response:
    """Hand the copies over; what is *without* a copy is told in a file beside them."""
    name, body = copies[0]
    if without:
        copies.append(("not-copied.txt", "\r\n".join(without).encode()))
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
