"""A stripped copy holds the picture and nothing else, and the photo stays as it is."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest
from click.testing import CliRunner
from PIL import Image, ImageOps

from privacyaudit import Reason
from privacyaudit.cli import root
from privacyaudit.desk.strip import strip as strip_files
from privacyaudit.reading.photos import hidden_in
from privacyaudit.reading.photos import strip as stripping
from privacyaudit.reading.photos.strip import NotAPhotoError, StillThereError, leftovers, strip
from tests.reading.photos.pictures import exif, heic, photo, picture, xmp

BLOCK = exif(owner="Avery Sample", caption="At home", serial="X1")
PACKET = xmp("<photoshop:City>Testford</photoshop:City>")


@pytest.mark.parametrize("kind", ["jpeg", "png", "webp", "gif", "tiff", "avif"])
def test_a_copy_holds_nothing_and_shows_the_same_picture(kind: str) -> None:
    """The pixels of JPEG, PNG, WebP and GIF are the very same, one by one."""
    body = photo(kind, BLOCK, PACKET)
    assert leftovers(body), "the photo must hold something, or this shows nothing"
    copy, _suffix = strip(body)
    assert leftovers(copy) == []
    for secret in (b"Avery", b"Testford", b"At home", b"Madeup", b"2026:03"):
        assert secret not in copy
    with Image.open(io.BytesIO(body)) as before, Image.open(io.BytesIO(copy)) as after:
        assert before.size == after.size
        if kind != "avif":
            assert before.convert("RGB").tobytes() == after.convert("RGB").tobytes()


def test_a_photo_turned_by_a_hidden_mark_stays_upright() -> None:
    """Taking the mark away would lay every upright phone photo on its side."""
    body = photo("jpeg", exif(orientation=6), image=picture(120, 60))
    copy, _suffix = strip(body)
    with Image.open(io.BytesIO(body)) as before, Image.open(io.BytesIO(copy)) as after:
        upright = ImageOps.exif_transpose(before)
        assert after.size == upright.size == (60, 120)


def test_what_stands_behind_the_end_of_a_jpeg_is_left_out() -> None:
    """Phones put a second picture or a film there, with a place of its own."""
    body = photo("jpeg") + photo("jpeg", exif())
    copy, _suffix = strip(body)
    assert hidden_in(body).spot is not None or b"Exif" in body
    assert b"Exif" not in copy


def test_a_moving_gif_keeps_moving() -> None:
    """Only comments and foreign blocks go."""
    out = io.BytesIO()
    frames = [picture(), picture().transpose(Image.Transpose.FLIP_LEFT_RIGHT)]
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:], comment=b"Avery", loop=0)
    copy, _suffix = strip(out.getvalue())
    with Image.open(io.BytesIO(copy)) as image:
        assert getattr(image, "n_frames", 1) == 2
    assert b"Avery" not in copy
    assert b"NETSCAPE" in copy


def test_a_copy_that_still_holds_something_is_not_given_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The proof has teeth: a cutter that cuts nothing is caught."""
    monkeypatch.setitem(stripping._CUTTERS, "JPEG", lambda body: iter([body]))
    with pytest.raises(StillThereError):
        strip(photo("jpeg", BLOCK, PACKET))


@pytest.mark.parametrize(
    "body",
    [b"", b"hello", b"%PDF-1.7", photo("jpeg")[:200], photo("png")[:90], heic(exif())],
    ids=["empty", "text", "pdf", "cut jpeg", "cut png", "heic"],
)
def test_what_is_not_a_photo_is_refused(body: bytes) -> None:
    """Half a photo is not a copy of it."""
    with pytest.raises(NotAPhotoError):
        strip(body)


def test_the_command_writes_numbered_copies_and_leaves_the_photos_alone(tmp_path: Path) -> None:
    """A photo's own name often holds the day and time, so a copy gets a number."""
    first, second = tmp_path / "IMG_20260304_050607.jpg", tmp_path / "b.heic"
    first.write_bytes(photo("jpeg", BLOCK, PACKET))
    second.write_bytes(heic(exif()))
    before = first.read_bytes(), first.stat().st_mtime_ns
    out = tmp_path / "copies"
    told = CliRunner().invoke(root, ["strip", str(first), str(second), "--to", str(out)])
    assert told.exit_code == 2
    assert "Photo 1: the copy is photo-1.jpg." in told.output
    assert "Photo 2: no copy. Photos of the kind HEIC can only be read here." in told.output
    assert "IMG_" not in told.output
    assert (first.read_bytes(), first.stat().st_mtime_ns) == before
    assert [path.name for path in out.iterdir()] == ["photo-1.jpg"]
    assert leftovers((out / "photo-1.jpg").read_bytes()) == []


def test_a_folder_stands_for_the_photos_in_it(tmp_path: Path) -> None:
    """People give the folder; a link in it could lead anywhere."""
    inside = tmp_path / "inside"
    inside.mkdir()
    (inside / "b.png").write_bytes(photo("png"))
    (inside / "A.png").write_bytes(photo("png"))
    (inside / ".hidden.png").write_bytes(photo("png"))
    (inside / "link.png").symlink_to(inside / "b.png")
    done = list(strip_files([inside], inside))
    assert [one.number for one in done if one.copy] == [1, 2]
    (tmp_path / "none").mkdir()
    (empty,) = strip_files([tmp_path / "none"], tmp_path / "out")
    assert empty.says == "There is no photo in this folder."


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes with names")
def test_a_pipe_or_device_is_not_waited_for(tmp_path: Path) -> None:
    """A pipe that nobody writes to would be waited for for ever."""
    pipe = tmp_path / "a.jpg"
    os.mkfifo(pipe)
    for odd in (pipe, Path("/dev/zero")):
        (one,) = strip_files([odd], tmp_path / "out")
        assert one.problem is Reason.NOT_SUPPORTED
        assert one.says == "It is not an ordinary file."


def test_a_page_of_a_tiff_that_is_an_older_page_made_small_is_left_out() -> None:
    """It may still show what was cut off or covered."""
    out = io.BytesIO()
    small = picture(24, 16)
    small.encoderinfo = {"tiffinfo": {254: 1}}
    kept = picture().transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    picture().save(out, "TIFF", save_all=True, append_images=[small, kept])
    with Image.open(io.BytesIO(out.getvalue())) as before:
        assert getattr(before, "n_frames", 1) == 3
        before.seek(1)
        assert getattr(before, "tag_v2", {}).get(254) == 1, (
            "the photo must hold one, or this shows nothing"
        )
    copy, _suffix = strip(out.getvalue())
    with Image.open(io.BytesIO(copy)) as after:
        assert getattr(after, "n_frames", 1) == 2


def test_no_file_is_written_over(tmp_path: Path) -> None:
    """A second run counts on."""
    source = tmp_path / "a.png"
    source.write_bytes(photo("png"))
    for _again in range(2):
        (done,) = strip_files([source], tmp_path / "out")
        assert done.copy is not None
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "photo-1.png",
        "photo-2.png",
    ]


def test_a_missing_photo_is_said_and_the_others_go_on(tmp_path: Path) -> None:
    """One bad name in a long list must not lose the rest."""
    good = tmp_path / "a.png"
    good.write_bytes(photo("png"))
    bad, done = strip_files([tmp_path / "none.jpg", good], tmp_path / "out")
    assert bad.problem is Reason.UNREADABLE
    assert bad.says == "It is not there. Check its name."
    assert done.copy is not None


def test_other_files_in_a_folder_are_counted_and_not_called_photos(tmp_path: Path) -> None:
    """Eight lines of 'Photo: no copy' for papers hide the one photo that was not copied."""
    inside = tmp_path / "inside"
    inside.mkdir()
    (inside / "a.png").write_bytes(photo("png"))
    (inside / "odd name").write_bytes(photo("png"))
    for name in ("b.pdf", "c.html"):
        (inside / name).write_bytes(b"%PDF-1.7")
    told = CliRunner().invoke(root, ["strip", str(inside), "--to", str(tmp_path / "out")])

    assert told.exit_code == 0
    assert "Photo 2" in told.output
    assert "Photo 3" not in told.output
    assert "2 other files are no photos. They were not copied." in told.output
