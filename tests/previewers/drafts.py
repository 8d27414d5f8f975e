"""A small decision to print, the .docx of it, and a fontconfig without the fonts that are as wide as Times."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

import qdgen

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

TIMES_FAMILIES = (
    "Liberation Serif",
    "Nimbus Roman",
    "Nimbus Roman No9 L",
    "TeX Gyre Termes",
    "Times New Roman",
    "Tinos",
)
PAGE_OF_TEXT = 60  # articles of one line each fill more than a page


def decision(articles: int = 2) -> qdgen.Decision:
    return qdgen.Decision(
        issuer=qdgen.Issuer(name="ỦY BAN NHÂN DÂN XÃ GIẢ ĐỊNH", abbreviation="UBND", parent="TỈNH BÌNH MINH"),
        number=qdgen.DocumentNumber(serial=12),
        place="Giả Định",
        issued_on=qdgen.PartialDate(day=5, month=12, year=2025),
        summary="Về việc in thử một trang",
        authority="CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ",
        legal_bases=(qdgen.LegalBasis(wording="Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025"),),
        articles=tuple(qdgen.Article(text="Thực hiện việc in thử cho rõ ràng.") for _ in range(articles)),
        recipients=(qdgen.Recipient(name="Như Điều 2"),),
        signatory=qdgen.Signatory(title="CHỦ TỊCH", name="Nguyễn Văn A"),
    )


def docx(articles: int = 2) -> bytes:
    return qdgen.render(decision(articles))


def without_times(folder: Path, *fonts: Path) -> Path:
    """Write a fontconfig that hides every font as wide as Times, and adds the folders `fonts`."""
    config = folder / "fonts.conf"
    hidden = "".join(f"<rejectfont><glob>{escape(file)}</glob></rejectfont>" for file in files_of(TIMES_FAMILIES))
    shown = "".join(f"<dir>{escape(str(place))}</dir>" for place in fonts)
    config.write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
        f"<cachedir>{escape(str(folder / 'cache'))}</cachedir>"
        '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>'
        f"{shown}<selectfont>{hidden}</selectfont></fontconfig>",
        encoding="utf-8",
    )
    return config


def files_of(families: Iterable[str]) -> list[str]:
    command = ["fc-list", "--format", "%{file}\n"]
    answers = (subprocess.run([*command, family], capture_output=True, text=True, check=True) for family in families)
    return [line for answer in answers for line in answer.stdout.splitlines()]
