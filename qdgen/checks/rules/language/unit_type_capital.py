"""Allow no capital for the type word of an administrative unit inside a sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.prose import spots
from qdgen.checks.finding import Severity
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.finding import Finding
    from qdgen.checks.subject import Subject

_UNIT = re.compile(
    r"(?P<kind>Tỉnh|Thành phố|Thị xã|Thị trấn|Huyện|Xã|Phường|Đặc khu|Quận) "
    r"(?P<name>[A-ZĐÁÂÊÔƠƯÝỨ][^\W\d_]+(?: [A-ZĐÁÂÊÔƠƯÝỨ][^\W\d_]+){0,2})"
)
_HINTS = ("Tỉnh", "Thành phố", "Thị xã", "Thị trấn", "Huyện", "Xã", "Phường", "Đặc khu", "Quận")
_CERTAIN = frozenset({"Tỉnh", "Thành phố", "Huyện"})
"""Types whose units bear no names of persons; of the others one must know that the name is none."""
_OTHER_NAMES = frozenset(
    {
        "Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Hoàng", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Ngô",
        "Dương", "Lý", "Đinh", "Trịnh", "Mai", "Tô", "Đoàn", "Đội", "Hội", "Ủy", "Uỷ", "Đảng", "Trung", "Ban",
        "Mặt", "Liên", "Sở",
    }
)  # fmt: skip
"""Family names, and bodies that are called after their level ("Tỉnh Đoàn")."""


@rule("QD823", provision="PL2 III.1.a", severity=Severity.ADVICE)
def unit_type_capital(subject: Subject) -> Iterator[Finding]:
    """Viết hoa từ chỉ loại đơn vị hành chính.

    ## Yêu cầu
    Từ “tỉnh”, “thành phố”, “xã”, “phường” trước tên riêng viết thường: “tỉnh Sơn La”. Viết hoa khi tên là số,
    tên người, tên sự kiện: “Phường Điện Biên Phủ”; và “Thủ đô Hà Nội”, “Thành phố Hồ Chí Minh”.

    ## Cách sửa
    Sửa từ chỉ loại đơn vị hành chính ở giữa câu thành chữ thường.
    """
    for spot in spots(subject, _UNIT, *_HINTS):
        kind, name = spot.match["kind"], spot.match["name"]
        if not spot.goes_on or name.split()[0] in _OTHER_NAMES or name.startswith("Hồ Chí Minh"):
            continue
        if kind in _CERTAIN or f" {kind.lower()} {name}" in subject.text:
            message = f"Viết là “{kind} {name}”; từ chỉ loại đơn vị hành chính viết thường: “{kind.lower()} {name}”."
            yield spot.finding(message)
