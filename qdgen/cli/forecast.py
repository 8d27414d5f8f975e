"""`qdgen render --report`: what the printed pages will be, said before anyone opens the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qdgen.renderers.foreseen import ForeseenHead, ForeseenParagraph, ForeseenPart, ForeseenRule, ForeseenSignature

CENTRED = ("QDType", "QDSummary", "QDAuthority", "QDReference", "QDAppendix", "QDAppendixTitle")
ONE_LINE = ("QDNationalTitle", "QDMotto", "QDNumber", "QDPlaceAndDate")
MAY_WRAP = ("QDRecipient", "QDSigningTitle", "QDSigningPost", "QDSignatory", "QDTableHeader", "QDTableText")
MOST_SHOWN = 20
LONGEST = 60  # signs of a text that are shown


def show_forecast(name: str, data: bytes) -> None:
    """In dự báo trang in: of the .docx `data`, called `name`, to stdout."""
    from qdgen.renderers.foreseeing import foreseen  # noqa: PLC0415 - only this option pays for it

    forecast = foreseen(data)
    click.echo(f"Dự báo trang in của {name}: {forecast.pages} trang")
    for part in forecast.parts:
        click.echo(f"{_title(part)}: {part.pages} trang")
        for line in _lines(part):
            click.echo(f"  {line}")


def _title(part: ForeseenPart) -> str:
    return next((paragraph.text for paragraph in part.of("QDType", "QDAppendix")), "Văn bản").replace("\u00a0", " ")


def _lines(part: ForeseenPart) -> Iterator[str]:
    if part.head:
        yield _head(part.head)
    for rule in part.rules:
        yield _rule(rule)
    for paragraph in part.of(*CENTRED):
        yield f"{paragraph.element}: {len(paragraph.lines)} dòng"
        for line in paragraph.lines:
            yield f"    {line.strip()}"
    for paragraph in part.of(*ONE_LINE):
        if len(paragraph.lines) > 1:
            yield f"Cảnh báo: {_wrapped(paragraph)}"
    wrapped = [paragraph for paragraph in part.of(*MAY_WRAP) if len(paragraph.lines) > 1]
    for paragraph in wrapped[:MOST_SHOWN]:
        yield _wrapped(paragraph)
    if len(wrapped) > MOST_SHOWN:
        yield f"... và {len(wrapped) - MOST_SHOWN} đoạn khác xuống dòng."
    if part.signature:
        yield _signature(part.signature)


def _head(head: ForeseenHead) -> str:
    sizes = [
        f"Quốc hiệu {head.national_title:g}",
        f"Tiêu ngữ {head.motto:g}",
        f"cơ quan ban hành {head.issuer:g}",
    ]
    if head.number is not None:
        sizes.append(f"số, ký hiệu {head.number:g}")
    if head.date is not None:
        sizes.append(f"địa danh và thời gian {head.date:g}")
    return f"Phần đầu: cột trái {_mm(head.left)}, cột phải {_mm(head.right)}; cỡ chữ: {', '.join(sizes)}"


def _rule(rule: ForeseenRule) -> str:
    shares = f"{rule.of_last:.0%} dòng cuối"
    if round(rule.of_last, 2) != round(rule.of_longest, 2):
        shares += f", {rule.of_longest:.0%} dòng dài nhất"
    return f"Đường kẻ dưới {rule.element}: {_mm(rule.length)} ({shares})"


def _wrapped(paragraph: ForeseenParagraph) -> str:
    text = paragraph.text.replace("\u00a0", " ")
    shown = text if len(text) <= LONGEST else f"{text[:LONGEST].rstrip()}…"
    return f"{paragraph.element} xuống {len(paragraph.lines)} dòng: {shown}"


def _signature(signature: ForeseenSignature) -> str:
    place = f"Khối ký và nơi nhận: trang {signature.page}, cùng {signature.lines_above} dòng nội dung"
    if signature.fits:
        return f"{place}; vừa trang, còn trống {_mm(signature.spare)}"
    return f"{place}; không vừa trang {signature.page - 1} nên cùng phần cuối nội dung sang trang {signature.page}"


def _mm(length: float) -> str:
    return f"{length:.1f} mm".replace(".", ",")
