"""A .docx opened without harm: its parts, content types and relationships, within limits that no honest file meets."""

from __future__ import annotations

import io
import posixpath
import struct
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple
from urllib.parse import unquote

from lxml import etree

from qdgen.errors import Fault, SourceError
from qdgen.location import Location
from qdgen.ooxml.markup import MAX_BYTES, Budget, parse, safe_parser
from qdgen.ooxml.namespaces import CONTENT_TYPES, RELATIONSHIPS
from qdgen.ooxml.recognition import foreign_package, impostor

MAX_ENTRIES = 4_096
MAX_PART_BYTES = 64 * 1024 * 1024
MAX_TOTAL_BYTES = 512 * 1024 * 1024
MAX_RATIO = 200
"""How many times a part may grow when inflated; Word's own parts grow 5 to 50 times."""
_RATIO_FROM = 1024 * 1024

_LOCAL_SIGNATURE = b"PK\x03\x04"
_DIRECTORY_SIGNATURE = b"PK\x01\x02"
_MOST_SIGNATURES = 4 * MAX_ENTRIES  # an embedded package that is not compressed shows its own
_LOCAL_HEADER = struct.Struct("<4s22xHH")  # the lengths of name and extra field may differ from the directory's
_ENCRYPTED = 0x1
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_TYPES_PART = "[Content_Types].xml"
_MAIN_TYPES = (
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
    "application/vnd.ms-word.document.macroEnabled.main+xml",
    "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
)
_RESEND = "Xin lại tệp từ nơi gửi, hoặc mở bằng Word, chọn sửa chữa nếu được hỏi, rồi lưu lại."
_BOMB = "Không mở tệp này; xin lại tệp từ nơi gửi."


@dataclass(frozen=True, slots=True, kw_only=True)
class Relationship:
    """Quan hệ: a link from one part to another (`target` is a part name) or out of the file (`external`).

    `kind` is the last word of the type's address: "header", "styles", "hyperlink".
    """

    id: str
    kind: str
    target: str
    external: bool = False


class Packed(NamedTuple):
    """Thành phần còn nén: a part as it stands in the file, with what the file says of it. Equal ones hold the same."""

    name: str
    method: int
    size: int
    crc: int
    data: bytes

    def inflated(self, source: str) -> bytes:
        """Giải nén: to the bytes of the part. Raises SourceError when they are not what the file says of them."""
        content = self.data
        if self.method != zipfile.ZIP_STORED:
            try:  # one byte more than it says at most: a stream may lie about its size
                content = zlib.decompressobj(-zlib.MAX_WBITS).decompress(content, self.size + 1)
            except zlib.error as error:
                raise _refused(f"Thành phần {self.name} của tệp bị hỏng.", source, _RESEND) from error
        if len(content) != self.size:
            raise _refused(f"Thành phần {self.name} của tệp bị cắt mất một phần.", source, _RESEND)
        if zlib.crc32(content) != self.crc:
            raise _refused(f"Thành phần {self.name} của tệp bị hỏng.", source, _RESEND)
        return content


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """Gói .docx: the parts of a file by name, inflated when asked for."""

    source: str
    names: tuple[str, ...]
    entry_names: tuple[str, ...]
    """Tên mọi mục của tệp nén, a name as often as it stands there."""
    default_types: Mapping[str, str]
    override_types: Mapping[str, str]
    main: str
    """Tên thành phần chính: the part that holds the body, as a rule word/document.xml."""
    _entries: Mapping[str, zipfile.ZipInfo]
    _data: bytes
    _links: dict[str, dict[str, Relationship]] = field(default_factory=dict)
    _folded: dict[str, str] = field(default_factory=dict)
    _budget: Budget = field(default_factory=Budget)
    _parser: etree.XMLParser[etree._Element] = field(default_factory=safe_parser)

    def find(self, name: str) -> str | None:
        """Tìm thành phần: a name in any case to the name in the file, or None when there is no such part."""
        if name in self._entries:
            return name
        if not self._folded:
            self._folded.update((known.casefold(), known) for known in reversed(self.names))
        return self._folded.get(name.casefold())

    def read(self, name: str) -> bytes:
        """Đọc thành phần: the bytes of the part `name`. Raises SourceError when it is missing or broken."""
        return self.packed(name).inflated(self.source)

    def entry(self, name: str) -> zipfile.ZipInfo:
        """Mục của tệp nén: what the file says of the part `name`, which is there."""
        return self._entries[name]

    def packed(self, name: str) -> Packed:
        """Thành phần còn nén: the part `name` as it stands in the file. Raises SourceError when it is missing."""
        return _packed(self._data, self._entries, name, self.source)

    def xml(self, name: str) -> etree._Element:
        """Đọc thành phần XML: the root of the part `name`.

        Raises SourceError when it is missing, broken or hostile, and when more has been read than one file may hold.
        """
        packed = self.packed(name)
        if packed.size > MAX_BYTES:
            raise _refused(f"Thành phần {name} quá lớn ({packed.size >> 20} MB), không đọc.", self.source, _BOMB)
        data = packed.inflated(self.source)
        self._budget.spend(data, self.source)
        return parse(data, name, self.source, parser=self._parser)

    def content_type(self, name: str) -> str | None:
        """Kiểu nội dung: the content type declared for the part `name`, or None when none is."""
        override = self.override_types.get(name.casefold())
        return override or self.default_types.get(name.rpartition(".")[2].casefold())

    def relationships(self, name: str) -> dict[str, Relationship]:
        """Quan hệ của một thành phần: the relationships of the part `name` by id; of the package itself for ""."""
        found = self._links.get(name)
        if found is None:
            folder, _, base = name.rpartition("/")
            rels = self.find(posixpath.join(folder, "_rels", f"{base}.rels"))
            found = self._links[name] = _relationships(self.xml(rels), folder) if rels else {}
        return found


def open_package(data: bytes, source: str = "") -> Package:
    """Mở tệp .docx: the bytes of a file to its package; `source` is the name to use in messages.

    Raises SourceError, in Vietnamese, for what is no .docx (PDF, .doc, text, another package), for one that is behind
    a password, cut or broken, and for one that would inflate beyond the limits of this module.
    """
    fault = impostor(data, source)
    if fault:
        raise SourceError(fault)
    if data.count(_DIRECTORY_SIGNATURE) > _MOST_SIGNATURES:
        raise _refused(f"Tệp có quá nhiều thành phần (nhiều nhất {MAX_ENTRIES}).", source, _BOMB)
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OverflowError, EOFError, OSError, RuntimeError) as error:
        raise _refused("Tệp .docx bị hỏng hoặc bị cắt mất một phần.", source, _RESEND) from error
    entries = _checked_entries(archive, source)
    types = _TYPES_PART
    if types not in entries:
        raise SourceError(foreign_package(entries, source))
    defaults, overrides = _content_types(parse(_packed(data, entries, types, source).inflated(source), types, source))
    package = Package(
        source=source,
        names=tuple(entries),
        entry_names=tuple(info.filename for info in archive.infolist() if not info.is_dir()),
        default_types=defaults,
        override_types=overrides,
        main="",
        _entries=entries,
        _data=data,
    )
    return _with_main(package)


def _checked_entries(archive: zipfile.ZipFile, source: str) -> dict[str, zipfile.ZipInfo]:
    """The entries by part name; of two with one name the last, as in every zip reader."""
    infos = archive.infolist()
    if len(infos) > MAX_ENTRIES:
        raise _refused(f"Tệp có quá nhiều thành phần ({len(infos)}; nhiều nhất {MAX_ENTRIES}).", source, _BOMB)
    if sum(info.file_size for info in infos) > MAX_TOTAL_BYTES:
        raise _refused("Tệp nở ra quá lớn khi giải nén (có thể là bom nén).", source, _BOMB)
    for info in infos:
        if info.file_size > _RATIO_FROM and info.file_size > MAX_RATIO * max(info.compress_size, 1):
            raise _refused(f"Thành phần {info.filename} nở ra bất thường khi giải nén (bom nén).", source, _BOMB)
    return {info.filename.replace("\\", "/").lstrip("/"): info for info in infos if not info.is_dir()}


def _packed(data: bytes, entries: Mapping[str, zipfile.ZipInfo], name: str, source: str) -> Packed:
    """A part as it stands in the file, after all that can be refused without inflating it."""
    info = entries.get(name)
    if info is None:
        raise _refused(f"Tệp thiếu thành phần {name}.", source, _RESEND)
    if info.flag_bits & _ENCRYPTED:
        raise _refused("Tệp được đặt mật khẩu nên không đọc được.", source, "Bỏ mật khẩu rồi lưu lại.")
    if info.compress_type not in _METHODS:
        raise _refused(f"Thành phần {name} được nén theo cách Word không dùng.", source, _RESEND)
    if info.file_size > MAX_PART_BYTES:
        raise _refused(f"Thành phần {name} quá lớn ({info.file_size >> 20} MB), không đọc.", source, _BOMB)
    return Packed(name, info.compress_type, info.file_size, info.CRC, _packed_bytes(data, info))


def _packed_bytes(data: bytes, info: zipfile.ZipInfo) -> bytes:
    """The bytes of an entry, without its local header; none where there is no such header."""
    start = info.header_offset
    if not 0 <= start <= len(data) - _LOCAL_HEADER.size:  # a broken end of the directory puts it before the file
        return b""
    signature, name_length, extra_length = _LOCAL_HEADER.unpack_from(data, start)
    if signature != _LOCAL_SIGNATURE:
        return b""
    start += _LOCAL_HEADER.size + name_length + extra_length
    return data[start : start + info.compress_size]


def _content_types(root: etree._Element) -> tuple[dict[str, str], dict[str, str]]:
    defaults: dict[str, str] = {}
    overrides: dict[str, str] = {}
    for child in root:
        content_type = child.get("ContentType", "")
        if child.tag == CONTENT_TYPES + "Default":
            defaults[child.get("Extension", "").casefold()] = content_type
        elif child.tag == CONTENT_TYPES + "Override":
            overrides[child.get("PartName", "").lstrip("/").casefold()] = content_type
    return defaults, overrides


def _relationships(root: etree._Element, folder: str) -> dict[str, Relationship]:
    found: dict[str, Relationship] = {}
    for child in root.iter(RELATIONSHIPS + "Relationship"):
        external = child.get("TargetMode") == "External"
        target = child.get("Target", "")
        found[child.get("Id", "")] = Relationship(
            id=child.get("Id", ""),
            kind=child.get("Type", "").rpartition("/")[2],
            target=target if external else _part_name(target, folder),
            external=external,
        )
    return found


def _part_name(target: str, folder: str) -> str:
    path = unquote(target.partition("#")[0]).replace("\\", "/")
    return posixpath.normpath(posixpath.join("/", folder, path)).lstrip("/") if path else target


def _with_main(package: Package) -> Package:
    """The package that knows its main part: by relationship, else by content type, else by its usual name."""
    targets = [
        link.target
        for link in package.relationships("").values()
        if link.kind == "officeDocument" and not link.external
    ]
    typed = [name for name, content_type in package.override_types.items() if content_type in _MAIN_TYPES]
    for candidate in (*targets, *typed, "word/document.xml"):
        name = package.find(candidate)
        if name and (package.content_type(name) in _MAIN_TYPES or name == "word/document.xml"):
            return replace(package, main=name)
    raise SourceError(foreign_package(package.names, package.source))


def _refused(message: str, source: str, advice: str) -> SourceError:
    return SourceError(Fault(message=message, location=Location(source=source), advice=advice))
