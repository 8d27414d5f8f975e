"""Documents to print: a decision around each masthead, and decisions whose text grows line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qdgen import (
    Appendix,
    Article,
    Capacity,
    Cell,
    Decision,
    Filing,
    LegalBasis,
    PartialDate,
    Proposal,
    Recipient,
    Row,
    Signatory,
    SigningAuthority,
    Table,
)
from tests.pages.names import HEADINGS

if TYPE_CHECKING:
    from tests.pages.names import Heading

BY_ORDER, DELEGATED = SigningAuthority.BY_ORDER, SigningAuthority.BY_DELEGATION
SUMMARIES = (
    "Ban hành Kế hoạch phát động phong trào thi đua chào mừng kỷ niệm các ngày lễ lớn năm 2026",
    "Về việc bổ nhiệm công chức",
    "Phê duyệt Đề án chuyển đổi số ngành nông nghiệp và môi trường giai đoạn 2026 - 2030, định hướng đến năm 2035",
    (
        "Về việc kiện toàn Ban Chỉ đạo cải cách hành chính, chuyển đổi số và phát triển khoa học, công nghệ; thay thế "
        "Quyết định số 1250/QĐ-UBND ngày 05 tháng 6 năm 2024"
    ),
    "Ban hành Quy chế làm việc",
    "Về việc tặng Bằng khen cho các tập thể và cá nhân có thành tích xuất sắc trong phong trào thi đua yêu nước",
    "Về việc thu hồi đất để thực hiện dự án Khu tái định cư Bình Minh giả định",
)
SIGNATORIES = (
    Signatory(
        title="PHÓ CHỦ TỊCH",
        name="Nguyễn Văn A",
        capacities=(Capacity(authority=SigningAuthority.FOR, holder="CHỦ TỊCH"),),
    ),
    Signatory(title="GIÁM ĐỐC", name=""),
    Signatory(
        title="PHÓ CHỦ TỊCH",
        name="Trần Thị Bình Minh B",
        capacities=(
            Capacity(authority=SigningAuthority.ON_BEHALF_OF, holder="ỦY BAN NHÂN DÂN"),
            Capacity(authority=SigningAuthority.FOR, holder="CHỦ TỊCH"),
        ),
    ),
    Signatory(
        title="PHÓ CHÁNH VĂN PHÒNG ĐOÀN ĐẠI BIỂU QUỐC HỘI VÀ HỘI ĐỒNG NHÂN DÂN TỈNH",
        name="Lê Thị Hoàng Phương Thảo C",
        capacities=(
            Capacity(authority=SigningAuthority.BY_ORDER, holder="CHỦ TỊCH"),
            Capacity(authority=SigningAuthority.FOR, holder="CHÁNH VĂN PHÒNG"),
        ),
    ),
    Signatory(title="TRƯỞNG BAN", name="Phạm Văn D", post="PHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH"),
    Signatory(name="Hoàng Văn Đ", capacities=(Capacity(authority=SigningAuthority.ACTING, holder="CHỦ TỊCH"),)),
)
RECIPIENTS = (
    Recipient(executors=True),
    Recipient(name="Bộ Nội vụ", purpose="để b/c"),
    Recipient(name="Thường trực Tỉnh ủy, Thường trực Hội đồng nhân dân tỉnh", purpose="để b/c"),
    Recipient(name="Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân tỉnh"),
    Recipient(name="Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội"),
    Recipient(name="Trung tâm Thông tin, Cổng thông tin điện tử tỉnh", purpose="để đăng tải theo quy định"),
    Recipient(name="Sở Tài chính"),
)
FILINGS = (Filing(units=("VT", "NC")), Filing(units=("VT", "SNV", "KGVX"), copies=3), Filing())
LAW = LegalBasis(type="Luật", summary="Tổ chức chính quyền địa phương", date=PartialDate(day=16, month=6, year=2025))
DECREE = LegalBasis(
    type="Nghị định",
    number="30/2020/NĐ-CP",
    date=PartialDate(day=5, month=3, year=2020),
    issuer="Chính phủ",
    summary="về công tác văn thư",
)
PROPOSAL = Proposal(proposer="Giám đốc Sở Nội vụ", type="Tờ trình", number="897/TTr-SNV")
LAST = Article(text="Chánh Văn phòng và các cơ quan, đơn vị liên quan chịu trách nhiệm thi hành Quyết định này.")
STATE = "Ban hành kèm theo Quyết định này Kế hoạch thực hiện nhiệm vụ trọng tâm của ngành trên địa bàn."


def cells(*texts: str) -> Row:
    return Row(cells=tuple(Cell(text=text) for text in texts))


TABLE = Table(
    header=(cells("TT", "Nội dung công việc", "Đơn vị chủ trì", "Thời gian", "Kinh phí (triệu đồng)"),),
    rows=(
        cells("1", "Xây dựng kế hoạch chi tiết và hướng dẫn thực hiện", "Sở Nội vụ", "Quý I/2026", "1.250"),
        cells("2", "Tổ chức hội nghị triển khai, quán triệt", "Văn phòng Ủy ban nhân dân tỉnh", "Tháng 3", "80"),
        Row(
            cells=(
                Cell(text="3"),
                Cell(text="Kiểm tra, giám sát; báo cáo theo Nghị quyết số 366/NQ-CP", paragraphs=("Sơ kết năm 2026.",)),
                Cell(text="Các sở, ban, ngành; Ủy ban nhân dân các xã, phường, đặc khu"),
                Cell(text="Thường xuyên"),
                Cell(),
            )
        ),
    ),
)
APPENDIX = Appendix(
    title="Danh mục nhiệm vụ và phân công thực hiện Kế hoạch phát động phong trào thi đua", blocks=(TABLE,)
)


def decision_of(heading: Heading, number: int) -> Decision:
    """Give a whole decision under a heading; its other parts change with `number`."""
    name = heading.issuer.name
    head = name if number % 2 else f"CHỦ TỊCH {name}"
    return Decision(
        issuer=heading.issuer,
        number=heading.number,
        place=heading.place,
        issued_on=heading.issued_on,
        summary=SUMMARIES[number % len(SUMMARIES)],
        authority=head,
        legal_bases=(LAW, DECREE),
        proposal=PROPOSAL,
        articles=(Article(text=STATE), LAST),
        recipients=RECIPIENTS[: 1 + number % len(RECIPIENTS)],
        filing=FILINGS[number % len(FILINGS)],
        signatory=SIGNATORIES[number % len(SIGNATORIES)],
        annexes=(APPENDIX,) if number % 9 == 0 else (),
    )


MASTHEADS = {f"{number:03d}": decision_of(heading, number) for number, heading in enumerate(HEADINGS)}
