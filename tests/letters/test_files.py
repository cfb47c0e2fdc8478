"""Files: taken only when they are what they say, cleaned of what could name somebody, on the disk before the act."""

import io
import os
import struct
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest
from flask import Flask
from PIL import Image

from casework.clock import LONDON, When
from casework.errors import Invalid, Refused, Unavailable
from casework.letters import files, filetypes, queries, redraw
from casework.letters.files import Kept, Upload
from casework.settings import Settings, load
from casework.trail import act
from casework.work.actions import WORKER

PDF = b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ODT = "application/vnd.oasis.opendocument.text"
CONTENT_TYPES = b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
RELS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


@pytest.fixture
def store(tmp_path: Path) -> Settings:
    return load(tmp_path, {}, free_bytes_kept=0)


def sent(content: bytes, name: str, declared: str) -> Upload:
    return Upload(io.BytesIO(content), name, declared)


def take(store: Settings, noon: When, content: bytes, name: str, declared: str, **how: bool) -> Kept:
    return files.accept(sent(content, name, declared), store, noon, **{"from_resident": True, **how})


def on_disk(store: Settings, kept: Kept) -> Path:
    return store.files / kept.added.day.isoformat() / kept.ref


def everything(store: Settings) -> list[Path]:
    return [path for path in store.files.rglob("*") if path.is_file()]


def picture(kind: str = "JPEG", **extra: object) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (60, 40), "red").save(out, kind, **extra)
    return out.getvalue()


def docx(**members: bytes | str) -> bytes:
    return packed({"[Content_Types].xml": CONTENT_TYPES, "word/document.xml": "<w/>"} | members)


def packed(members: dict[str, bytes | str], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as pack:
        for name, content in members.items():
            pack.writestr(name, content)
    return out.getvalue()


GOOD = [
    (PDF, "letter.pdf", "application/pdf", "application/pdf"),
    (picture(), "Pothole.JPG", "image/jpeg", "image/jpeg"),
    (picture("PNG"), "map.png", "image/png", "image/png"),
    ("Dear council, £5 – naïve".encode(), "words.txt", "text/plain", "text/plain"),
    ("Dear council, £5".encode("cp1252"), "old.txt", "text/plain; charset=windows-1252", "text/plain"),
    (b"From: a@b.example\nDate: Mon, 2 Nov 2026\n\nHello", "mail.eml", "message/rfc822", "text/plain"),
    (docx(), "form.docx", WORD, WORD),
    (docx(), "form.docx", "application/octet-stream", WORD),
    (packed({"mimetype": ODT, "content.xml": "<c/>"}), "form.odt", ODT, ODT),
]


@pytest.mark.parametrize(("content", "name", "declared", "served"), GOOD, ids=[row[1] for row in GOOD])
def test_what_people_send_is_taken(
    store: Settings, noon: When, content: bytes, name: str, declared: str, served: str
) -> None:
    kept = take(store, noon, content, name, declared)
    assert (kept.name, kept.media_type) == (name, served)
    assert on_disk(store, kept).stat().st_mode & 0o777 == 0o600
    assert on_disk(store, kept).stat().st_size == kept.size
    assert everything(store) == [on_disk(store, kept)]


def test_a_hyperlink_in_a_word_document_is_only_words(store: Settings, noon: When) -> None:
    link = f'<Relationship Id="a" Type="{TYPE}/hyperlink" Target="https://example.org" TargetMode="External"/>'
    assert take(store, noon, docx(**{"word/_rels/document.xml.rels": RELS.format(link)}), "a.docx", WORD)


def fetches(kind: str = "image") -> bytes:
    link = f'<Relationship Id="a" Type="{TYPE}/{kind}" Target="https://example.org" TargetMode="&#69;xternal"/>'
    return docx(**{"word/_rels/document.xml.rels": RELS.format(link)})


def locked_zip() -> bytes:
    plain = bytearray(docx())
    for sign, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = plain.find(sign)
        while at >= 0:
            plain[at + flags] |= 1
            at = plain.find(sign, at + 4)
    return bytes(plain)


def lying_zip() -> bytes:
    """A part that unpacks to far more than it declares."""
    honest = bytearray(docx(**{"word/media/a.bin": b"\0" * 3_000_000}))
    size = struct.pack("<I", 3_000_000)
    return bytes(honest.replace(size, struct.pack("<I", 1_000)))


def huge_png() -> bytes:
    """A few kilobytes that say they are a picture of 900 million dots."""
    head = struct.pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0)
    rows = zlib.compress(b"\0" * 1_000_000)
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*part) for part in ((b"IHDR", head), (b"IDAT", rows), (b"IEND", b"")))


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


DOCTYPE = '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
ENCRYPTED_ODT = '<m:m xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:encryption-data/></m:m>'
LINKED_ODT = '<d:image xmlns:d="d" xmlns:x="http://www.w3.org/1999/xlink" x:href="https://example.org/a.png"/>'

BAD: list[tuple[str, bytes | Callable[[], bytes], str, str, str]] = [
    ("nothing", b"", "a.txt", "text/plain", "is empty"),
    ("one byte too many", b"a" * (files.EACH + 1), "a.txt", "text/plain", "larger than 10 MB"),
    ("a program", b"MZ\x90\0", "a.exe", "application/x-msdownload", "We cannot take"),
    ("no ending", b"words", "README", "text/plain", "We cannot take"),
    ("a page", b"<html>", "a.html", "text/html", "We cannot take"),
    ("a drawing with script", b"<svg onload=x>", "a.svg", "image/svg+xml", "We cannot take"),
    ("two endings", b"MZ\x90\0", "holiday.jpg.exe", "image/jpeg", "We cannot take"),
    ("a page as picture", b"<html>", "a.jpg", "image/jpeg", "is not really a JPEG picture"),
    ("a picture as PDF", picture(), "a.pdf", "application/pdf", "is not really a PDF"),
    ("a PDF as text", PDF, "a.txt", "text/plain", "is not really plain text"),
    ("a program as text", b"MZ\x90\0\3", "a.txt", "text/plain", "is not really plain text"),
    ("another type declared", PDF, "a.pdf", "text/html", "sent as something other than a PDF"),
    ("PDF that hides a zip", PDF + docx(), "a.pdf", "application/pdf", "something besides a PDF"),
    ("page before a PDF", b"<script>" + PDF, "a.pdf", "application/pdf", "is not really a PDF"),
    ("locked PDF", PDF.replace(b"/Root", b"/Encrypt 5 0 R/Root"), "a.pdf", "application/pdf", "locked with a password"),
    ("half a PDF", PDF[:20], "a.pdf", "application/pdf", "damaged"),
    ("half a picture", picture()[:200], "a.jpg", "image/jpeg", "could not open"),
    ("too many dots", huge_png, "a.png", "image/png", "40 million dots"),
    ("text as mail", b"Hello there", "a.eml", "message/rfc822", "not really a saved e-mail"),
    ("any zip as Word", packed({"a.txt": "a"}), "a.docx", WORD, "not really a Word document"),
    ("any zip", packed({"a.txt": "a"}), "a.zip", "application/zip", "We cannot take"),
    ("Word with macros", docx(**{"word/vbaProject.bin": "x"}), "a.docx", WORD, "holds macros"),
    ("Word with macros renamed", docx(**{"[Content_Types].xml": '<T ContentType="a.macroEnabled.b"/>'}), "a.docx", WORD,
     "holds macros"),
    ("text with Basic", packed({"mimetype": ODT, "Basic/a.xml": "<a/>"}), "a.odt", ODT, "holds macros"),
    ("locked Word", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "a.docx", WORD, "locked with a password"),
    ("locked zip", locked_zip, "a.docx", WORD, "locked with a password"),
    ("locked text", packed({"mimetype": ODT, "META-INF/manifest.xml": ENCRYPTED_ODT}), "a.odt", ODT, "locked"),
    ("bomb", docx(**{"word/a.bin": b"\0" * 20_000_000}), "a.docx", WORD, "unpacks to far more"),
    ("lying bomb", lying_zip, "a.docx", WORD, "damaged"),
    ("many parts", docx(**{f"word/{n}.xml": "<a/>" for n in range(200)}), "a.docx", WORD, "unpacks to far more"),
    ("a pack in the pack", docx(**{"word/embeddings/a.bin": docx()}), "a.docx", WORD, "another file packed inside"),
    ("a part that strays", docx(**{"../../etc/cron.d/a": "x"}), "a.docx", WORD, "something besides a document"),
    ("a zip with an end", docx() + b"<script>", "a.docx", WORD, "something besides a document"),
    ("Word that fetches", fetches("image"), "a.docx", WORD, "fetches something from elsewhere"),
    ("Word with a far template", fetches("attachedTemplate"), "a.docx", WORD, "fetches something from elsewhere"),
    ("text that fetches", packed({"mimetype": ODT, "content.xml": LINKED_ODT}), "a.odt", ODT, "fetches something"),
    ("entities", docx(**{"word/document.xml": DOCTYPE}), "a.docx", WORD, "fetches something"),
    ("broken part", docx(**{"word/document.xml": "<a>"}), "a.docx", WORD, "damaged"),
    ("huge name", b"words", "a" * 300 + ".txt", "text/plain", "may have 200 characters"),
    ("no name", b"words", "\u202e\x00", "text/plain", "has no name"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("content", "name", "declared", "sentence"), [row[1:] for row in BAD], ids=[row[0] for row in BAD]
)
def test_what_is_not_what_it_says_is_refused_in_a_sentence(
    store: Settings, noon: When, content: bytes | Callable[[], bytes], name: str, declared: str, sentence: str
) -> None:
    given = content if isinstance(content, bytes) else content()
    with pytest.raises(Invalid, match=sentence) as refusal:
        take(store, noon, given, name, declared)
    assert refusal.value.field == files.FIELD
    assert not store.files.exists() or everything(store) == []


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("../../etc/passwd.txt", "passwd.txt"),
        ("C:\\Users\\Edith Wren\\words.txt", "words.txt"),
        ("/words.txt", "words.txt"),
        ("tx\u202eexe.txt", "txexe.txt"),
        ("a\r\nSet-Cookie: b.txt", "aSet-Cookie: b.txt"),
        ("words.txt. .", "words.txt"),
    ],
)
def test_a_name_is_only_a_name(store: Settings, noon: When, name: str, shown: str) -> None:
    kept = take(store, noon, b"words", name, "text/plain")
    assert kept.name == shown
    assert everything(store) == [on_disk(store, kept)]


def test_ten_megabytes_are_not_too_much(store: Settings, noon: When) -> None:
    assert take(store, noon, b"a" * files.EACH, "a.txt", "text/plain").size == files.EACH


def where_it_was_taken() -> bytes:
    exif = Image.Exif()
    exif[0x010F], exif[0x0112] = "Edith's camera", 6
    exif.get_ifd(0x8825)[1] = "N"
    return picture(exif=exif, comment=b"Edith Wren") + b"<?php after the end ?>"


def test_a_picture_loses_its_place_its_camera_and_all_that_hides_in_it(store: Settings, noon: When) -> None:
    kept = take(store, noon, where_it_was_taken(), "a.jpg", "image/jpeg")
    content = on_disk(store, kept).read_bytes()
    assert b"Edith" not in content and b"Exif" not in content and b"php" not in content
    with Image.open(io.BytesIO(content)) as drawn:
        assert drawn.size == (40, 60), "a picture taken sideways stands upright"
        assert drawn.getpixel((20, 30))[0] > 240


def test_a_picture_one_can_see_through_stays_so(store: Settings, noon: When) -> None:
    out = io.BytesIO()
    Image.new("RGBA", (4, 4), (0, 0, 0, 0)).save(out, "PNG", pnginfo=None)
    kept = take(store, noon, out.getvalue(), "a.png", "image/png")
    with Image.open(on_disk(store, kept)) as drawn:
        assert drawn.mode == "RGBA" and drawn.getpixel((0, 0))[3] == 0


def test_what_draws_pictures_can_open_nothing(tmp_path: Path) -> None:
    """The child, once confined, has no file, no connection and no other process to turn to."""
    script = (
        f"import sys, socket, os; sys.path.insert(0, {str(Path(redraw.__file__).parent)!r}); import redraw\n"
        "redraw.confine()\n"
        "for what in (lambda: open('/etc/hostname'), socket.socket, lambda: os.pipe()):\n"
        "    try: what()\n"
        "    except OSError: continue\n"
        "    sys.exit(9)\n"
    )
    assert subprocess.run([sys.executable, "-I", "-c", script], cwd=tmp_path).returncode == 0


# Anonymous senders


def test_an_anonymous_picture_has_a_name_of_ours_and_a_day(store: Settings, noon: When) -> None:
    upload = sent(where_it_was_taken(), "Edith Wren at the pond.jpg", "image/jpeg")
    (kept,) = files.accept_all([upload], store, noon, from_resident=True, anonymous=True)
    assert kept.name == "photo-1.jpg"
    assert kept.added == noon.coarse()
    midnight = datetime.combine(noon.day, time(), LONDON).timestamp()
    lies = on_disk(store, kept)
    for path in (lies, lies.parent, lies.parent.parent):
        assert path.stat().st_mtime == midnight
    assert b"Edith" not in lies.read_bytes()


@pytest.mark.parametrize(
    ("content", "name", "declared"),
    [(PDF, "a.pdf", "application/pdf"), (docx(), "a.docx", WORD), (b"From: a\nTo: b\n\nc", "a.eml", "message/rfc822")],
)
def test_an_anonymous_document_that_could_name_its_author_is_refused_with_the_reason(
    store: Settings, noon: When, content: bytes, name: str, declared: str
) -> None:
    with pytest.raises(Invalid, match="can carry your name inside it"):
        take(store, noon, content, name, declared, anonymous=True)


# Limits


def test_ten_files_at_a_time_and_thirty_megabytes(store: Settings, noon: When) -> None:
    with pytest.raises(Invalid, match="10 files at a time"):
        files.accept_all([sent(b"a", "a.txt", "text/plain")] * 11, store, noon, from_resident=True)
    heavy = [sent(b"a" * 9_000_000, f"{n}.txt", "text/plain") for n in range(4)]
    with pytest.raises(Invalid, match="30 MB together"):
        files.accept_all(heavy, store, noon, from_resident=True)
    assert everything(store) == [], "all are kept or none"


def test_a_form_without_files_brings_an_empty_part(store: Settings, noon: When) -> None:
    assert files.accept_all([sent(b"", "", "application/octet-stream")], store, noon, from_resident=True) == []


def test_residents_share_of_a_day_is_used_up_before_the_disk_is(tmp_path: Path, noon: When) -> None:
    small = load(tmp_path, {}, free_bytes_kept=0, upload_bytes_a_day=files.EACH + 10)
    take(small, noon, b"eleven byte", "a.txt", "text/plain")
    with pytest.raises(Unavailable, match="as many files today"):
        take(small, noon, b"more", "b.txt", "text/plain")
    assert take(small, noon, b"staff", "c.txt", "text/plain", from_resident=False)
    tomorrow = When.on(noon.day + timedelta(days=1))
    assert take(small, tomorrow, b"more", "b.txt", "text/plain")


def test_residents_files_stop_while_there_is_still_room_for_the_office(tmp_path: Path, noon: When) -> None:
    full = load(tmp_path, {}, free_bytes_kept=10**18)
    with pytest.raises(Unavailable, match="cannot take files just now"):
        take(full, noon, b"words", "a.txt", "text/plain")
    assert take(full, noon, b"staff", "c.txt", "text/plain", from_resident=False)


# Rows, reading and the night


def given_a_row(kept: Kept, noon: When) -> None:
    with act("file.added", by=WORKER, now=noon, name=kept.name):
        files.attach(kept, "case", None, from_resident=True)


def test_a_file_is_read_as_it_was_kept(lean: Flask, settings: Settings, noon: When) -> None:
    kept = take(settings, noon, PDF, "a.pdf", "application/pdf", from_resident=False)
    given_a_row(kept, noon)
    opened = queries.open_file(kept.ref, settings)
    assert (opened.content, opened.media_type) == (PDF, "application/pdf")
    assert opened.name == f"file-{kept.ref[:8]}.pdf", "a name of ours, whatever theirs was"


def test_a_file_that_was_changed_or_lost_on_the_disk_is_not_served(
    lean: Flask,
    settings: Settings,
    noon: When,
) -> None:
    kept = take(settings, noon, PDF, "a.pdf", "application/pdf", from_resident=False)
    given_a_row(kept, noon)
    on_disk(settings, kept).write_bytes(PDF + b" ")
    with pytest.raises(Refused, match="not as it was kept"):
        queries.open_file(kept.ref, settings)
    on_disk(settings, kept).unlink()
    with pytest.raises(Refused, match="not as it was kept"):
        queries.open_file(kept.ref, settings)


def test_what_nobody_speaks_of_is_removed_after_a_day_and_what_is_missing_is_told(
    lean: Flask,
    settings: Settings,
    noon: When,
) -> None:
    kept, lost, orphan = (take(settings, noon, b"words", "a.txt", "text/plain", from_resident=False) for _ in range(3))
    given_a_row(kept, noon)
    given_a_row(lost, noon)
    on_disk(settings, lost).unlink()
    half = settings.files / noon.day.isoformat() / ".half"
    half.write_bytes(b"an upload that was killed")
    assert files.tidy(settings, noon.day + timedelta(days=1)).removed == 0
    tidied = files.tidy(settings, noon.day + timedelta(days=2))
    assert (tidied.removed, tidied.missing) == (2, (lost.ref,))
    assert everything(settings) == [on_disk(settings, kept)]
    assert not on_disk(settings, orphan).exists()


def test_the_night_after_the_disk_no_longer_knows_when_an_anonymous_file_came(
    lean: Flask,
    settings: Settings,
    noon: When,
) -> None:
    roomy = load(settings.instance, {}, free_bytes_kept=0)
    kept = take(roomy, noon, b"words", "a.txt", "text/plain", anonymous=True)
    given_a_row(kept, noon)
    before = on_disk(settings, kept).stat().st_ino
    files.tidy(settings, noon.day + timedelta(days=1))
    after = on_disk(settings, kept).stat()
    assert after.st_ino != before and after.st_size == kept.size
    assert after.st_mtime == datetime.combine(noon.day, time(), LONDON).timestamp()


def test_bytes_are_on_the_disk_before_the_act(store: Settings, noon: When, monkeypatch: pytest.MonkeyPatch) -> None:
    """Temporary name, fsync, rename, fsync of the folder, in that order."""
    done: list[str] = []
    fsync, rename = os.fsync, Path.rename
    monkeypatch.setattr(os, "fsync", lambda handle: (done.append(_what(handle)), fsync(handle)))
    monkeypatch.setattr(Path, "rename", lambda self, to: (done.append("rename"), rename(self, to))[1])
    take(store, noon, b"words", "a.txt", "text/plain")
    assert done == ["folder", "file", "rename", "folder"]


def _what(handle: int) -> str:
    return "folder" if os.fstat(handle).st_mode & 0o40000 else "file"


def test_every_type_says_how_it_is_served() -> None:
    assert all(each.served not in ("text/html", "image/svg+xml") and each.endings for each in filetypes.TYPES)
