"""The settings of an office: which rules it wants, and ranges narrower than those of the decree, never wider."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from qdgen.checks.names import ELEMENT_NAMES
from qdgen.checks.registry import all_rules
from qdgen.checks.settings import Profile, Settings
from qdgen.errors import Fault, SourceError
from qdgen.location import Location
from qdgen.standards.nd30 import ND30
from qdgen.standards.standard import Allowed, BodyText, Mm, Pt, Standard

_TABLES = {"check": "cách kiểm tra", "page": "lề trang", "body": "nội dung", "sizes": "cỡ chữ"}
_CHECK = {"profile": "hồ sơ", "select": "chỉ dùng", "ignore": "bỏ qua"}
_SIDES = {"top": "lề trên", "bottom": "lề dưới", "left": "lề trái", "right": "lề phải"}
_BODY = {"first_line": "lùi đầu dòng", "line_spacing": "giãn dòng"}
_SIZES = {look: ELEMENT_NAMES.get(look, "") for look in ND30.looks} | {
    "body": "nội dung",
    "part": "chữ “Phần”, “Chương” và số",
    "part_heading": "tên phần, chương",
    "article": "điều",
    "section": "mục I, II",
    "clause_heading": "tên khoản",
    "table_header": "tiêu đề bảng",
    "table_text": "chữ trong bảng",
    "drafter": "ký hiệu người soạn thảo",
}
_ENDS = ("least", "greatest")


def office_settings(data: Mapping[str, Any], source: str = "") -> Settings:
    """Cài đặt của cơ quan: what `qdgen.toml` holds, to settings.

    `[check]` profile, select, ignore; `[page]` margins in mm; `[body]` first_line (mm), line_spacing; `[sizes]` points
    by element (`body = 14`). A number, or [least, greatest]. Raises SourceError with every fault: a name that is none,
    a figure outside what the decree allows.
    """
    reader = _Reader(data, source)
    settings = reader.settings()
    if reader.faults:
        raise SourceError(*reader.faults)
    return settings


class _Reader:
    """Reads one file of settings; gathers the faults."""

    def __init__(self, data: Mapping[str, Any], source: str) -> None:
        self.data = data
        self.source = source
        self.faults: list[Fault] = []

    def settings(self) -> Settings:
        self._known(self.data, _TABLES, "")
        check = self._table("check", _CHECK)
        profile = check.get("profile", Profile.DRAFT.value)
        profiles = {one.value: one for one in Profile}
        if not isinstance(profile, str) or profile not in profiles:
            self._fault("check.profile", f"Không có hồ sơ “{profile}”.", f"dùng một trong: {', '.join(profiles)}.")
            profile = Profile.DRAFT.value
        return Settings(
            profile=profiles[profile],
            select=self._codes(check, "select"),
            ignore=self._codes(check, "ignore"),
            standard=self._standard(),
        )

    def _standard(self) -> Standard:
        page = self._table("page", _SIDES)
        sides: dict[str, Any] = {
            side: self._narrowed(f"page.{side}", page[side], getattr(ND30.page, side), Mm) for side in page
        }
        body = self._table("body", _BODY)
        looks = dict(ND30.looks)
        for element, value in self._table("sizes", _SIZES).items():
            look = looks[element]
            looks[element] = replace(look, size=self._narrowed(f"sizes.{element}", value, look.size, Pt))
        return replace(
            ND30,
            page=replace(ND30.page, **sides),
            body=self._body(body),
            looks=MappingProxyType(looks),
        )

    def _body(self, body: Mapping[str, Any]) -> BodyText:
        changes: dict[str, Any] = {}
        if "first_line" in body:
            legal = ND30.body.first_lines
            if body["first_line"] in legal:
                only = Mm(body["first_line"])
                changes |= {"first_lines": (only,), "first_line": only, "narrowed_by": self._own()}
            else:
                values = " hoặc ".join(f"{value:g}" for value in legal)
                message = f"Nghị định không cho lùi đầu dòng {body['first_line']} mm."
                self._fault("body.first_line", message, f"ghi {values}.")
        if "line_spacing" in body:
            allowed = ND30.body.line_spacing
            changes["line_spacing"] = self._narrowed("body.line_spacing", body["line_spacing"], allowed, float)
        return replace(ND30.body, **changes)

    def _narrowed(self, path: str, value: object, allowed: Allowed[Any], unit: type[float]) -> Allowed[Any]:
        ends: list[Any] = value if isinstance(value, list) else [value, value]
        if len(ends) != len(_ENDS) or not all(type(end) in {int, float} for end in ends):
            self._fault(path, "Đây phải là một số, hoặc [nhỏ nhất, lớn nhất].", f"ví dụ {allowed.used:g}.")
            return allowed
        low, high = ends
        if low > high:
            said = f"{low:g} lớn hơn {high:g}: số nhỏ phải đứng trước."
            self._fault(path, said, f"ghi [{high:g}, {low:g}].")
            return allowed
        if not (allowed.low <= low <= high <= allowed.high):
            said = f"{low:g}" if low == high else f"{low:g}–{high:g}"
            self._fault(
                path,
                f"{said} nằm ngoài giới hạn của Nghị định ({allowed.low:g}–{allowed.high:g}).",
                f"ghi trong khoảng {allowed.low:g} đến {allowed.high:g}.",
            )
            return allowed
        if (low, high) == (allowed.low, allowed.high):
            return allowed
        used = min(max(allowed.used, low), high)
        return replace(allowed, low=unit(low), high=unit(high), used=unit(used), narrowed_by=self._own())

    def _own(self) -> str:
        return ": ".join(filter(None, ("cài đặt của cơ quan", self.source)))

    def _codes(self, table: Mapping[str, Any], key: str) -> tuple[str, ...]:
        codes = table.get(key, [])
        if not isinstance(codes, list) or not all(isinstance(code, str) for code in codes):
            self._fault(f"check.{key}", "Đây phải là danh sách mã quy tắc.", 'ví dụ ["QD8", "QD313"].')
            return ()
        for code in codes:
            if not is_known(code):
                self._fault(f"check.{key}", f"Không có quy tắc nào là “{code}”.", "xem các mã bằng qdgen rule.")
        return tuple(codes)

    def _table(self, name: str, keys: Mapping[str, str]) -> Mapping[str, Any]:
        table = self.data.get(name, {})
        if not isinstance(table, Mapping):
            self._fault(name, "Đây phải là một bảng.", f"viết [{name}] rồi các dòng của nó.")
            return {}
        self._known(table, keys, f"{name}.")
        return {key: value for key, value in table.items() if key in keys}

    def _known(self, table: Mapping[str, Any], keys: Mapping[str, str], before: str) -> None:
        named = ", ".join(f"{key} ({words})" for key, words in keys.items())
        for key in table:
            if key not in keys:
                self._fault(f"{before}{key}", "Không có mục này.", f"dùng một trong: {named}.")

    def _fault(self, path: str, message: str, advice: str) -> None:
        location = Location(source=self.source, path=path)
        self.faults.append(Fault(message=message, location=location, advice=advice))


def is_known(code: str) -> bool:
    """Có quy tắc nào mang mã, tên hoặc họ này: the beginning of a code ("QD1") is enough."""
    return bool(code) and any(
        rule.code.startswith(code.upper()) or code in {rule.name, rule.family} for rule in all_rules()
    )
