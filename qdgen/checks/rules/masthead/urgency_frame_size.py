"""Allow only the frames of the decree for marks of urgency."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen.checks.evidence.stamps import stamps
from qdgen.checks.figures import said
from qdgen.checks.finding import Finding, Unseen
from qdgen.checks.rule import rule
from qdgen.vietnamese.text import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.checks.subject import Subject

_TOLERANCE = 1.0
"""Millimetres: frames are drawn by hand."""


@rule("QD394", provision="PL1 III.2.b")
def urgency_frame_size(subject: Subject) -> Iterator[Finding | Unseen]:
    """Khung dấu khẩn sai kích thước.

    ## Yêu cầu
    Khung “HỎA TỐC” {nd30.mark_frames[HỎA TỐC].width:g} mm x {nd30.mark_frames[HỎA TỐC].height:g} mm, “THƯỢNG KHẨN”
    {nd30.mark_frames[THƯỢNG KHẨN].width:g} mm x {nd30.mark_frames[THƯỢNG KHẨN].height:g} mm, “KHẨN”
    {nd30.mark_frames[KHẨN].width:g} mm x {nd30.mark_frames[KHẨN].height:g} mm.

    ## Cách sửa
    Đặt lại chiều rộng và chiều cao của khung.
    """
    for stamp in stamps(subject):
        if stamp.element != "urgency" or not stamp.framed:
            continue
        frames = {fold(mark): frame for mark, frame in subject.standard.mark_frames.items()}
        frame = frames.get(fold(stamp.line.text))
        if frame is None:
            continue
        if stamp.width is None or stamp.height is None:
            yield Unseen(reason=f"Tệp không ghi kích thước khung dấu “{stamp.line.text}”.")
        elif abs(stamp.width - frame.width) > _TOLERANCE or abs(stamp.height - frame.height) > _TOLERANCE:
            found = f"{said(stamp.width, 0)} x {said(stamp.height, 0)} mm"
            yield Finding(
                message=f"Khung dấu “{stamp.line.text}” {found}; phải là {frame.width:g} x {frame.height:g} mm.",
                where=stamp.where,
            )
