"""The Vietnamese terms of the model's parts and fields, for messages and for the schema."""

from __future__ import annotations

import re
import unicodedata
from difflib import get_close_matches
from types import MappingProxyType
from typing import TYPE_CHECKING

from qdgen.readers.mappings.shapes import fields_of

if TYPE_CHECKING:
    from collections.abc import Iterable

_TERMS = MappingProxyType(
    {
        "address": "dòng địa chỉ",
        "addressees": "các nơi gửi đến (“Kính gửi”)",
        "annexes": "văn bản kèm theo và phụ lục",
        "articles": "các điều",
        "authority": "thẩm quyền ban hành",
        "blocks": "các đoạn, gạch đầu dòng và bảng",
        "bold": "chữ đậm",
        "capacities": "quyền hạn của người ký",
        "cells": "các ô",
        "chapters": "các chương",
        "circulation": "chỉ dẫn phạm vi lưu hành",
        "clauses": "các khoản",
        "co_issuers": "các cơ quan cùng ban hành",
        "co_signatories": "những người cùng ký",
        "conclusion": "lời kết",
        "copies": "số bản",
        "date": "ngày tháng của văn bản",
        "day": "ngày",
        "drafter": "ký hiệu người soạn thảo",
        "emphasis": "các phần nhấn mạnh",
        "end": "vị trí cuối trong đoạn",
        "executors": "người thi hành (“Như Điều ...”)",
        "filing": "lưu",
        "header": "các hàng đầu bảng",
        "heading": "tiêu đề",
        "issued_on": "thời gian ban hành",
        "issuer": "cơ quan ban hành",
        "italic": "chữ nghiêng",
        "items": "các dòng “+”",
        "legal_bases": "các căn cứ",
        "letter": "chữ của điểm",
        "mark": "dấu đầu dòng",
        "masthead": "có phần đầu với Quốc hiệu",
        "month": "tháng",
        "name": "tên",
        "note": "ghi chú sửa đổi, bổ sung",
        "number": "số thứ tự",
        "opening": "chữ mở đầu",
        "paragraphs": "các đoạn sau trong ô",
        "parts": "các phần",
        "place": "địa danh",
        "points": "các điểm",
        "post": "chức vụ trong cơ quan",
        "proposal": "đề nghị",
        "proposer": "người đề nghị",
        "purpose": "mục đích gửi",
        "recipients": "nơi nhận",
        "reference": "dòng “Kèm theo”",
        "rows": "các hàng",
        "script": "chỉ số trên hoặc dưới",
        "secrecy": "mức độ mật",
        "sections": "các mục",
        "serial": "số văn bản",
        "signatory": "người ký",
        "start": "vị trí đầu trong đoạn, tính từ 0",
        "subsections": "các tiểu mục",
        "summary": "trích yếu",
        "symbol": "ký hiệu",
        "text": "nội dung",
        "title": "chức vụ",
        "type": "tên loại văn bản",
        "unit": "chữ viết tắt đơn vị soạn thảo trong ký hiệu",
        "units": "các đơn vị lưu",
        "urgency": "mức độ khẩn",
        "widths": "bề rộng các cột",
        "wording": "nguyên văn",
        "words": "phần chữ được nhấn mạnh",
        "year": "năm",
    }
)
_SPECIAL = MappingProxyType(
    {
        "AdministrativeDocument.number": "số, ký hiệu văn bản",
        "Annex.summary": "trích yếu của văn bản kèm theo",
        "Appendix.title": "tiêu đề phụ lục",
        "Capacity.authority": "quyền hạn ký",
        "Capacity.holder": "chức vụ hoặc tên cơ quan sau chữ viết tắt",
        "Cell.columns": "số cột mà ô chiếm",
        "Cell.rows": "số hàng mà ô chiếm",
        "Issuer.abbreviation": "chữ viết tắt trong ký hiệu",
        "Issuer.name": "tên cơ quan ban hành",
        "Issuer.parent": "tên cơ quan chủ quản",
        "LegalBasis.number": "số, ký hiệu của văn bản căn cứ",
        "Proposal.number": "số, ký hiệu của tờ trình",
        "Recipient.name": "tên nơi nhận",
        "Reference.issuer": "tên người ban hành trong dòng “Kèm theo”",
        "Signatory.name": "họ tên người ký",
        "Signatory.title": "chức vụ người ký",
    }
)
_OTHER_NAMES = MappingProxyType(
    {
        "co quan": "issuer",
        "kinh gui": "addressees",
        "can cu": "legal_bases",
        "dieu": "articles",
        "khoan": "clauses",
        "diem": "points",
        "muc": "sections",
        "chuong": "chapters",
        "phan": "parts",
        "so": "number",
        "ngay": "issued_on",
        "ngay ban hanh": "issued_on",
        "noi dung": "text",
        "phu luc": "annexes",
        "ke hoach": "annexes",
        "do khan": "urgency",
        "do mat": "secrecy",
        "loai": "type",
        "ho ten": "name",
    }
)
_DOCSTRING_TERM = re.compile(r"[^(:.\n]+")
_CUTOFF = 0.6
_SURE = 0.8


def term(model: type, name: str = "") -> str:
    """Thuật ngữ: what a part of the model is called, in small letters inside a sentence, or one of its fields."""
    if not name:
        found = _DOCSTRING_TERM.match(model.__doc__ or "")
        words = found[0].strip() if found else model.__name__
        return words[:1].lower() + words[1:]
    for ancestor in model.__mro__:
        if special := _SPECIAL.get(f"{ancestor.__name__}.{name}"):
            return special
    return _TERMS.get(name, name)


def likely(key: str, model: type, known: Iterable[str]) -> str:
    """Tên gần đúng nhất: the known name that a wrong key stands for, by spelling or by Vietnamese term; or empty."""
    names = tuple(known)
    if close := get_close_matches(key[:60].lower(), names, n=1, cutoff=_CUTOFF):
        return close[0]
    said = _bare(key[:60])
    meant = _OTHER_NAMES.get(said, "")
    if meant in names:
        return meant
    terms = {_bare(term(model, name)): name for name in names}
    if said and (begun := [name for words, name in terms.items() if f"{words} ".startswith(f"{said} ")]):
        return begun[0]
    close = get_close_matches(said, terms, n=1, cutoff=_SURE)
    return terms[close[0]] if close else ""


def field_names(model: type) -> tuple[str, ...]:
    """Các tên dùng được trong một nhóm."""
    return tuple(field.name for field in fields_of(model))


def _bare(words: str) -> str:
    """Words for comparing, without marks of tone and vowel, as people type keys: `Trích yếu`, `trich_yeu`."""
    letters = unicodedata.normalize("NFD", words.lower().replace("đ", "d"))
    return re.sub(r"[_\s-]+", " ", "".join(letter for letter in letters if not unicodedata.combining(letter))).strip()
