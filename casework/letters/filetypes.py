"""What a file is by its own bytes, and whether that is a kind we take: name, declared type and bytes must agree."""

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from email.parser import BytesHeaderParser
from pathlib import Path
from typing import IO, Any
from xml.parsers import expat

from casework.errors import Invalid

MEMBERS, UNPACKED, RATIO = 200, 50_000_000, 100
"""Limits of an Office file: parts, bytes unpacked, and how many times larger than packed."""
CHUNK = 65_536


@dataclass(frozen=True)
class FileType:
    """A kind of file we take: what people call it, how its names end, what browsers call it, how we serve it."""

    word: str
    looks: str
    endings: tuple[str, ...]
    declared: frozenset[str]
    served: str
    ending: str


def _kind(word: str, looks: str, endings: str, declared: str, served: str, ending: str) -> FileType:
    return FileType(word, looks, tuple(endings.split()), frozenset(declared.split()), served, ending)


_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_TEXT = "application/vnd.oasis.opendocument.text"
_UNKNOWN = "application/octet-stream"  # what a browser says of a kind its machine has no program for

PDF = _kind("a PDF", "pdf", "pdf", "application/pdf application/x-pdf", "application/pdf", "pdf")
JPEG = _kind("a JPEG picture", "jpeg", "jpg jpeg", "image/jpeg image/jpg image/pjpeg", "image/jpeg", "jpg")
PNG = _kind("a PNG picture", "png", "png", "image/png image/x-png", "image/png", "png")
PLAIN = _kind("plain text", "text", "txt", "text/plain", "text/plain", "txt")
MAIL = _kind("a saved e-mail", "text", "eml", f"message/rfc822 text/plain {_UNKNOWN}", "text/plain", "txt")
DOCX = _kind("a Word document", "docx", "docx", f"{_WORD} {_UNKNOWN}", _WORD, "docx")
ODT = _kind("an OpenDocument text", "odt", "odt", f"{_TEXT} {_UNKNOWN}", _TEXT, "odt")

TYPES = (PDF, JPEG, PNG, PLAIN, MAIL, DOCX, ODT)
PICTURES = frozenset({JPEG, PNG})
FOR_ANONYMOUS = frozenset({JPEG, PNG, PLAIN})
"""What cannot name its author once it has been cleaned as we can clean it."""

_SIGNATURES = (
    (b"%PDF-", "pdf"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),
)
_PACKED = (b"PK\x03\x04", b"Rar!\x1a\x07", b"7z\xbc\xaf\x27\x1c", b"\x1f\x8b\x08", b"BZh", b"\xfd7zXZ\x00", b"MSCF")
_PACKED_NAMES = (".zip", ".rar", ".7z", ".gz", ".tar", ".jar", ".docx", ".xlsx", ".pptx", ".docm", ".xlsm", ".cab")
_NOT_TEXT = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_ENCRYPTED_PDF = re.compile(rb"/Encrypt\s*(?:\d+\s+\d+\s+R|<<)")
_MAIL_FIELDS = ("from", "to", "date", "subject", "received", "message-id")


def named(name: str) -> FileType:
    """The type a file's name promises. Invalid for one we do not take."""
    ending = name.rpartition(".")[2].lower() if "." in name else ""
    for each in TYPES:
        if ending in each.endings:
            return each
    raise Invalid(f"We cannot take “{name}”. Send {_taken(TYPES)}.")


def check(path: Path, name: str, declared: str) -> FileType:
    """The type of the file at `path`, once name, declared type and bytes agree. Invalid says what is the matter."""
    promised = named(name)
    if declared.split(";")[0].strip().lower() not in promised.declared:
        raise Invalid(f"“{name}” was sent as something other than {promised.word}. Save it again as {promised.word}.")
    looks = looks_like(path)
    if looks == "ole" and promised in (DOCX, ODT):
        raise Invalid(f"“{name}” is locked with a password, or in an old Word format. Save it as a PDF or .docx.")
    if looks != promised.looks:
        raise Invalid(f"“{name}” is not really {promised.word}. Open it, save it as {promised.word} and send that.")
    _CHECKS.get(promised, _nothing_more)(path, name)
    return promised


def looks_like(path: Path) -> str:
    """What the bytes say the file is: pdf, jpeg, png, docx, odt, zip, ole, text or unknown."""
    with path.open("rb") as file:
        head = file.read(16)
        found = next((looks for signature, looks in _SIGNATURES if head.startswith(signature)), "")
        if found == "zip":
            return _which_office(path)
        if found:
            return found
        file.seek(0)
        return "text" if all(not _NOT_TEXT.search(chunk) for chunk in _chunks(file)) else "unknown"


def _chunks(file: IO[bytes]) -> Iterator[bytes]:
    while chunk := file.read(CHUNK):
        yield chunk


def _taken(types: tuple[FileType, ...]) -> str:
    words = [each.word for each in types]
    return f"{', '.join(words[:-1])} or {words[-1]}"


def _nothing_more(path: Path, name: str) -> None:
    """Pictures are drawn anew and text is only text: nothing more is asked of either."""


# PDF and mail


def _check_pdf(path: Path, name: str) -> None:
    content = path.read_bytes()
    if _ENCRYPTED_PDF.search(content):
        raise Invalid(f"“{name}” is locked with a password, so we could not read it. Save it without one.")
    before, mark, after = content.rpartition(b"%%EOF")
    if not mark or after.strip(b"\0 \t\r\n\f"):
        raise Invalid(f"“{name}” is damaged, or holds something besides a PDF. Print it to a new PDF and send that.")


def _check_mail(path: Path, name: str) -> None:
    with path.open("rb") as file:
        head = file.read(CHUNK)
    fields = {field.lower() for field in BytesHeaderParser().parsebytes(head)}
    if len(fields & set(_MAIL_FIELDS)) < 2:
        raise Invalid(f"“{name}” is not really a saved e-mail. Save the e-mail again, or send it as plain text.")


# Office files


def _which_office(path: Path) -> str:
    try:
        with zipfile.ZipFile(path) as pack:
            names = set(pack.namelist())
            if {"[Content_Types].xml", "word/document.xml"} <= names:
                return "docx"
            if "mimetype" in names and pack.getinfo("mimetype").file_size < 100:
                return "odt" if pack.read("mimetype").strip() == _TEXT.encode() else "zip"
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError):
        return "unknown"
    return "zip"


def _check_office(path: Path, name: str) -> None:
    try:
        with zipfile.ZipFile(path) as pack:
            members = pack.infolist()
            _check_pack(path, pack, members, name)
            for member in members:
                _check_member(pack, member, name)
    except (zipfile.BadZipFile, OSError, EOFError, ValueError, NotImplementedError, RuntimeError, expat.ExpatError):
        raise Invalid(f"“{name}” is damaged. Open it, save it again and send that.") from None


def _check_pack(path: Path, pack: zipfile.ZipFile, members: list[zipfile.ZipInfo], name: str) -> None:
    """The pack as a whole: sizes as it declares them, nothing before, behind or twice in it."""
    unpacked = sum(member.file_size for member in members)
    if len(members) > MEMBERS or unpacked > UNPACKED or unpacked > RATIO * max(path.stat().st_size, 1):
        raise Invalid(f"“{name}” unpacks to far more than a document should. Save it as a PDF and send that.")
    if any(member.flag_bits & 1 for member in members):
        raise Invalid(f"“{name}” is locked with a password, so we could not read it. Save it without one.")
    names = [member.filename.lower() for member in members]
    with path.open("rb") as file:
        file.seek(-22, 2)
        ends = file.read(4) == b"PK\x05\x06"
    if pack.comment or not ends or len(set(names)) != len(names) or any(_strays(each) for each in names):
        raise Invalid(f"“{name}” holds something besides a document. Save it as a PDF and send that.")


def _strays(member: str) -> bool:
    return member.startswith("/") or "\\" in member or ":" in member or ".." in member.split("/")


def _check_member(pack: zipfile.ZipFile, member: zipfile.ZipInfo, name: str) -> None:
    """One part: no macro, no pack in the pack, nothing fetched from elsewhere; never more than it declared."""
    part = member.filename.lower()
    if "vbaproject" in part or "vbadata" in part or part.startswith(("basic/", "scripts/")):
        raise Invalid(f"“{name}” holds macros, small programs we do not take. Save it as a PDF and send that.")
    content = b"".join(_chunks(pack.open(member)))  # zipfile stops at the declared size, which has been added up
    if part.endswith(_PACKED_NAMES) or content.startswith(_PACKED):
        raise Invalid(f"“{name}” has another file packed inside. Send that one by itself.")
    if part.endswith((".xml", ".rels", ".rdf")):
        _check_xml(part, content, name)


def _check_xml(part: str, content: bytes, name: str) -> None:
    """Read every start of an element, and no entity: a document type may not be declared."""
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartDoctypeDeclHandler = lambda *_: _outside(name)
    parser.StartElementHandler = lambda element, given: _check_element(element, given, name)
    parser.Parse(content, True)


def _check_element(element: str, given: dict[str, Any], name: str) -> None:
    local = element.rpartition(" ")[2]
    if local == "encryption-data":
        raise Invalid(f"“{name}” is locked with a password, so we could not read it. Save it without one.")
    if "macroEnabled" in given.get("ContentType", ""):
        raise Invalid(f"“{name}” holds macros, small programs we do not take. Save it as a PDF and send that.")
    # A link somebody may follow is words; any other external relationship is fetched as the document opens.
    if given.get("TargetMode") == "External" and not given.get("Type", "").endswith("/hyperlink"):
        _outside(name)
    target = given.get("http://www.w3.org/1999/xlink href", "")
    if local != "a" and re.match(r"\s*([a-z][a-z0-9+.-]*:|//|\\\\)", target, re.IGNORECASE):
        _outside(name)


def _outside(name: str) -> None:
    raise Invalid(f"“{name}” fetches something from elsewhere when it is opened. Save it as a PDF and send that.")


_CHECKS = {PDF: _check_pdf, MAIL: _check_mail, DOCX: _check_office, ODT: _check_office}
