"""Allow no small letter where the name of an order, a title of honour or its grade has a capital."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qdgen.checks.evidence.prose import spots
from qdgen.checks.finding import Finding
from qdgen.checks.rule import rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_HONOUR = re.compile(
    r"[Hh]u(?:ân|y) chương (?P<name>lao động|độc lập|quân công|chiến công|sao vàng|hữu nghị|hồ chí minh)(?!\w)"
    r"|[Hh]u(?:ân|y) chương [^,;.()\n]{3,40} hạng (?P<grade>nhất|nhì|ba)(?!\w)"
    r"|(?P<title>[Aa]nh hùng lao động|[Nn]ghệ sĩ (?:nhân dân|ưu tú)|[Nn]hà giáo (?:nhân dân|ưu tú))(?!\w)"
)
_HINTS = (
    "chương lao", "chương độc", "chương quân", "chương chiến", "chương sao", "chương hữu", "chương hồ", "hạng nhất",
    "hạng nhì", "hạng ba", "hùng lao", "sĩ nhân", "sĩ ưu", "giáo nhân", "giáo ưu",
)  # fmt: skip
_RIGHT = {
    "sao vàng": "Sao vàng",
    "hồ chí minh": "Hồ Chí Minh",
    "Anh hùng lao động": "Anh hùng Lao động",
    "anh hùng lao động": "Anh hùng Lao động",
    "Nghệ sĩ nhân dân": "Nghệ sĩ Nhân dân",
    "nghệ sĩ nhân dân": "Nghệ sĩ Nhân dân",
    "Nghệ sĩ ưu tú": "Nghệ sĩ Ưu tú",
    "nghệ sĩ ưu tú": "Nghệ sĩ Ưu tú",
    "Nhà giáo nhân dân": "Nhà giáo Nhân dân",
    "nhà giáo nhân dân": "Nhà giáo Nhân dân",
    "Nhà giáo ưu tú": "Nhà giáo Ưu tú",
    "nhà giáo ưu tú": "Nhà giáo Ưu tú",
}


@rule("QD827", provision="PL2 V.2")
def honour_small(subject: Subject) -> Iterator[Finding]:
    """Tên danh hiệu, huân chương thiếu chữ viết hoa.

    ## Yêu cầu
    Tên huân chương, huy chương, danh hiệu và hạng viết hoa: “Huân chương Lao động hạng Ba”, “Anh hùng Lao
    động”, “Nghệ sĩ Nhân dân”.

    ## Cách sửa
    Viết hoa theo tên chính thức của danh hiệu.
    """
    for spot in spots(subject, _HONOUR, *_HINTS):
        name = spot.match["name"] or spot.match["grade"] or spot.match["title"]
        right = _RIGHT.get(name, f"{name[0].upper()}{name[1:]}")
        kind = "hạng " if spot.match["grade"] else spot.words.removesuffix(name)
        message = f"Tên danh hiệu viết là “{kind}{name}”; phải là “{kind}{right}”."
        yield Finding(message=message, where=spot.line, start=spot.end - len(name), end=spot.end)
