"""Nghị định 30/2020/NĐ-CP on records work: Phụ lục I to III as constants; provisions are cited as `PL1 II.4.b`."""

from __future__ import annotations

from datetime import date
from types import MappingProxyType

from qdgen.standards.standard import Allowed, BodyText, Frame, Look, Mm, Page, Pt, SizeTriple, Standard

NATIONAL_TITLE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"  # PL1 II.1.a
MOTTO = "Độc lập - Tự do - Hạnh phúc"  # PL1 II.1.b
ENACTING_FORMULA = "QUYẾT ĐỊNH:"  # PL3 Mẫu 1.2, 1.3
RECIPIENTS_LABEL = "Nơi nhận:"  # PL1 II.9.d
FILING_LABEL = "Lưu:"  # PL1 II.9.d
ADDRESSEES_LABEL = "Kính gửi:"  # PL1 II.9.d
CONCERNING = "V/v"  # PL1 II.5.b
LETTER_SUMMARY_GAP = Pt(6)  # PL1 II.5.b: between the number and "V/v"
END_MARK = "./."  # PL3, all sample forms


def _pt(low: float, high: float, used: float, provision: str) -> Allowed[Pt]:
    return Allowed(low=Pt(low), high=Pt(high), used=Pt(used), provision=provision)


def _mm(low: float, high: float, used: float, provision: str) -> Allowed[Mm]:
    return Allowed(low=Mm(low), high=Mm(high), used=Mm(used), provision=provision)


def _third_to_half(provision: str) -> Allowed[float]:
    return Allowed(low=1 / 3, high=1 / 2, used=0.4, provision=provision)


PAGE = Page(
    width=Mm(210),
    height=Mm(297),
    top=_mm(20, 25, 20, "PL1 I.3"),
    bottom=_mm(20, 25, 20, "PL1 I.3"),
    left=_mm(30, 35, 30, "PL1 I.3"),
    right=_mm(15, 20, 15, "PL1 I.3"),
    header_distance=Mm(10),  # PL1 I.7: the page number stands inside the top margin
    provision="PL1 I.1-3",
    tolerance=Mm(0.5),
)

BODY = BodyText(
    first_lines=(Mm(10), Mm(12.7)),
    first_line=Mm(12.7),
    gap_min=Pt(6),
    gap=Pt(6),
    line_spacing=Allowed(low=1.0, high=1.5, used=1.0, provision="PL1 II.6.e"),
    provision="PL1 II.6.e",
    first_line_tolerance=Mm(0.25),
)

# Sizes used are those printed in the sample forms (Phụ lục III).
LOOKS = MappingProxyType(
    {
        "national_title": Look(
            size=_pt(12, 13, 13, "PL1 V.1"), bold=True, capitals=True, align="center", provision="PL1 II.1.a"
        ),
        "motto": Look(
            size=_pt(13, 14, 14, "PL1 V.1"),
            bold=True,
            align="center",
            rule=Allowed(low=1.0, high=1.0, used=1.0, provision="PL1 II.1.b"),
            provision="PL1 II.1.b",
        ),
        "issuer_parent": Look(size=_pt(12, 13, 13, "PL1 V.2"), capitals=True, align="center", provision="PL1 II.2.b"),
        "issuer": Look(
            size=_pt(12, 13, 13, "PL1 V.2"),
            bold=True,
            capitals=True,
            align="center",
            rule=_third_to_half("PL1 II.2.b"),
            provision="PL1 II.2.b",
        ),
        "number": Look(size=_pt(13, 13, 13, "PL1 V.3"), align="center", provision="PL1 II.3.c"),
        "place_and_date": Look(size=_pt(13, 14, 14, "PL1 V.4"), italic=True, align="center", provision="PL1 II.4.c"),
        "type": Look(
            size=_pt(13, 14, 14, "PL1 V.5a"), bold=True, capitals=True, align="center", provision="PL1 II.5.b"
        ),
        "summary": Look(
            size=_pt(13, 14, 14, "PL1 V.5a"),
            bold=True,
            align="center",
            rule=_third_to_half("PL1 II.5.b"),
            provision="PL1 II.5.b",
        ),
        "letter_summary": Look(size=_pt(12, 13, 13, "PL1 V.5b"), align="center", provision="PL1 II.5.b"),
        "authority": Look(
            size=_pt(13, 14, 14, "PL3 Mẫu 1.2"), bold=True, capitals=True, align="center", provision="PL3 Mẫu 1.2"
        ),
        "enacting_formula": Look(
            size=_pt(13, 14, 14, "PL3 Mẫu 1.2"), bold=True, capitals=True, align="center", provision="PL3 Mẫu 1.2"
        ),
        "legal_basis": Look(size=_pt(13, 14, 14, "PL1 V.6"), italic=True, provision="PL1 II.6.a"),
        "body": Look(size=_pt(13, 14, 14, "PL1 V.6"), provision="PL1 II.6.e"),
        "part": Look(size=_pt(13, 14, 14, "PL1 V.6a"), bold=True, align="center", provision="PL1 II.6.đ"),
        "part_heading": Look(
            size=_pt(13, 14, 14, "PL1 V.6a"), bold=True, capitals=True, align="center", provision="PL1 II.6.đ"
        ),
        "article": Look(size=_pt(13, 14, 14, "PL1 V.6a"), bold=True, provision="PL1 II.6.đ"),
        "section": Look(size=_pt(13, 14, 14, "PL1 V.6b"), bold=True, capitals=True, provision="PL1 V.6b"),
        "clause_heading": Look(size=_pt(13, 14, 14, "PL1 V.6b"), bold=True, provision="PL1 II.6.đ"),
        "signing_title": Look(
            size=_pt(13, 14, 14, "PL1 V.7"), bold=True, capitals=True, align="center", provision="PL1 II.7.đ"
        ),
        "signatory": Look(size=_pt(13, 14, 14, "PL1 V.7"), bold=True, align="center", provision="PL1 II.7.đ"),
        "table_header": Look(size=_pt(13, 14, 14, "PL1 V.6"), bold=True, align="center", provision="PL1 II.6.e"),
        "table_text": Look(size=_pt(13, 14, 14, "PL1 V.6"), align="left", provision="PL1 II.6.e"),
        "recipients_label": Look(
            size=_pt(12, 12, 12, "PL1 V.8b"), bold=True, italic=True, align="left", provision="PL1 II.9.d"
        ),
        "recipient": Look(size=_pt(11, 11, 11, "PL1 V.8b"), align="left", provision="PL1 II.9.d"),
        "addressee": Look(size=_pt(13, 14, 14, "PL1 V.8a"), align="left", provision="PL1 II.9.d"),
        "appendix": Look(size=_pt(14, 14, 14, "PL1 V.9"), bold=True, align="center", provision="PL1 III.1.b"),
        "appendix_title": Look(
            size=_pt(13, 14, 14, "PL1 V.9"), bold=True, capitals=True, align="center", provision="PL1 III.1.b"
        ),
        "reference": Look(
            size=_pt(13, 14, 14, "PL1 III.1.c"),
            italic=True,
            align="center",
            rule=_third_to_half("PL3 Mẫu 1.3, 2.1"),
            provision="PL1 III.1.c",
        ),
        "signature_information": Look(
            size=_pt(10, 10, 10, "PL1 II.8.b"), align="right", provision="PL1 II.8.b, III.1.d"
        ),
        "urgency": Look(
            size=_pt(13, 14, 13, "PL1 V.10"), bold=True, capitals=True, align="center", provision="PL1 III.2.b"
        ),
        "secrecy": Look(
            size=_pt(13, 14, 13, "PL1 V.10"), bold=True, capitals=True, align="center", provision="PL1 III.2.a"
        ),
        "circulation": Look(
            size=_pt(13, 14, 13, "PL1 V.13"), bold=True, capitals=True, align="center", provision="PL1 III.2.c"
        ),
        "drafter": Look(size=_pt(11, 11, 11, "PL1 V.11"), align="left", provision="PL1 III.3"),
        "address": Look(
            size=_pt(11, 12, 11, "PL1 V.12"),
            align="center",
            rule=Allowed(low=1.0, high=1.0, used=1.0, provision="PL1 III.4"),
            provision="PL1 III.4",
        ),
        "page_number": Look(size=_pt(13, 14, 14, "PL1 V.14"), align="center", provision="PL1 I.7"),
    }
)

SIZE_TRIPLES = (  # PL1 V, footnote 1; the greater first
    SizeTriple(national_title=Pt(13), motto=Pt(14), date=Pt(14)),
    SizeTriple(national_title=Pt(12), motto=Pt(13), date=Pt(13)),
)

# Urgency: PL1 III.2.b. Secrecy and circulation: the decree names the marks and gives no size (PL1 III.2.a, c); theirs
# are those of the urgency mark with as many letters, see docs/interpretations.md.
MARK_FRAMES = MappingProxyType(
    {
        "HỎA TỐC": Frame(width=Mm(30), height=Mm(8)),
        "THƯỢNG KHẨN": Frame(width=Mm(40), height=Mm(8)),
        "KHẨN": Frame(width=Mm(20), height=Mm(8)),
        "TUYỆT MẬT": Frame(width=Mm(40), height=Mm(8)),
        "TỐI MẬT": Frame(width=Mm(30), height=Mm(8)),
        "MẬT": Frame(width=Mm(20), height=Mm(8)),
        "XEM XONG TRẢ LẠI": Frame(width=Mm(55), height=Mm(8)),
        "LƯU HÀNH NỘI BỘ": Frame(width=Mm(55), height=Mm(8)),
    }
)

ABBREVIATIONS = MappingProxyType(  # PL3 I
    {
        "Nghị quyết": "NQ",
        "Quyết định": "QĐ",
        "Chỉ thị": "CT",
        "Quy chế": "QC",
        "Quy định": "QyĐ",
        "Thông cáo": "TC",
        "Thông báo": "TB",
        "Hướng dẫn": "HD",
        "Chương trình": "CTr",
        "Kế hoạch": "KH",
        "Phương án": "PA",
        "Đề án": "ĐA",
        "Dự án": "DA",
        "Báo cáo": "BC",
        "Biên bản": "BB",
        "Tờ trình": "TTr",
        "Hợp đồng": "HĐ",
        "Công điện": "CĐ",
        "Bản ghi nhớ": "BGN",
        "Bản thỏa thuận": "BTT",
        "Giấy ủy quyền": "GUQ",
        "Giấy mời": "GM",
        "Giấy giới thiệu": "GGT",
        "Giấy nghỉ phép": "GNP",
        "Phiếu gửi": "PG",
        "Phiếu chuyển": "PC",
        "Phiếu báo": "PB",
        "Bản sao y": "SY",
        "Bản trích sao": "TrS",
        "Bản sao lục": "SL",
    }
)

ND30 = Standard(
    name="Nghị định số 30/2020/NĐ-CP",
    valid_from=date(2020, 3, 5),
    last_stated_in_force=date(2026, 10, 3),
    national_title=NATIONAL_TITLE,
    motto=MOTTO,
    enacting_formula=ENACTING_FORMULA,
    recipients_label=RECIPIENTS_LABEL,
    filing_label=FILING_LABEL,
    addressees_label=ADDRESSEES_LABEL,
    end_mark=END_MARK,
    font="Times New Roman",  # PL1 I.4
    color="000000",  # PL1 I.4
    page=PAGE,
    body=BODY,
    looks=LOOKS,
    size_triples=SIZE_TRIPLES,
    mark_frames=MARK_FRAMES,
    mark_red="FF0000",  # PL1 III.2.b
    signature_space=Mm(25),  # PL1 II.7.d: room for the signature; 25-40 mm in practice
    abbreviations=ABBREVIATIONS,
    unabbreviated=("Công văn", "Thư công"),  # PL3 I
    signing_prefixes=("TM.", "Q.", "KT.", "TL.", "TUQ."),  # PL1 II.7.b
)
