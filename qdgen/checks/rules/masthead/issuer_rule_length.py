"""Allow a line under the issuer's name only from a third to half as long."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.printed_lines import rule_share
from qdgen.checks.evidence.strokes import printed_widths, redrawn, stroke_length, strokes_under
from qdgen.checks.figures import said
from qdgen.checks.finding import Finding, Unseen
from qdgen.checks.rule import rule
from qdgen.standards.standard import Mm

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject


_INSTEAD = "Bỏ gạch chân (Ctrl+U), rồi kẻ một đường từ 1/3 đến 1/2 dòng tên cơ quan, đặt ở giữa."

_FOUND = {True: "Đường kẻ dưới tên cơ quan", False: "Tên cơ quan gạch chân"}
_ASKED = {True: "phải", False: "phải kẻ một đường"}
"""Of a line that is drawn, and of an underline."""


@rule("QD332", provision="PL1 II.2.b", needs=("issuer",), mendable=True)
def issuer_rule_length(subject: Subject) -> Iterator[Finding | Unseen]:
    """Đường kẻ dưới tên cơ quan ban hành sai độ dài.

    ## Yêu cầu
    Đường kẻ dưới tên cơ quan ban hành dài từ 1/3 đến 1/2 dòng chữ và đặt cân đối so với dòng chữ.

    ## Cách sửa
    Kéo hai đầu đường kẻ cho còn từ 1/3 đến 1/2 dòng tên cơ quan, đặt ở giữa.
    """
    allowed = subject.standard.looks["issuer"].rule
    if allowed is None:
        return
    for piece in subject.pieces:
        lines = piece["issuer"]
        for stroke in strokes_under(subject, piece, "issuer"):
            if stroke.kind == "characters":
                continue
            length, widths = stroke_length(stroke, lines, subject.standard.font), printed_widths(subject, lines)
            if length is None or not widths:
                yield Unseen(reason="Không đo được đường kẻ hoặc tên cơ quan ban hành.")
                continue
            share = rule_share(length.pt, [one.pt for one in widths], allowed)
            if share is not None:
                drawn = stroke.kind != "underline"
                yield Finding(
                    message=f"{_FOUND[drawn]} dài {said(share * 100, 0)}% dòng chữ; {_ASKED[drawn]} từ 1/3 đến 1/2.",
                    where=lines[-1],
                    advice="" if drawn else _INSTEAD,
                    mends=redrawn(subject, lines[-1], stroke, Mm(widths[-1] * allowed.used)),
                )
