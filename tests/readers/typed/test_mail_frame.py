"""What a mail program sets around a draft."""

from __future__ import annotations

import pytest

from qdgen.readers.ledger import Ledger
from qdgen.readers.typed.mail_frame import without_mail_frame

CLOSING = ["> Nơi nhận:          GIÁM ĐỐC", "> - Lưu: VT.", ">", ">                    Nguyễn Văn A", ""]


def test_the_header_of_a_mail_is_left_out_and_told() -> None:
    ledger = Ledger()
    lines = ["", "From: A <a@b.vn>", "Date: hôm qua", "Subject: Fwd: dự thảo", "", "QUYẾT ĐỊNH"]
    assert without_mail_frame(lines, ledger) == ["", "", "", "", "", "QUYẾT ĐỊNH"]
    [told] = ledger.remarks
    assert (told.location.line, told.kind, told.sure) == (2, "dropped", "likely")
    assert told.before == "From: A <a@b.vn> / Date: hôm qua / Subject: Fwd: dự thảo"


@pytest.mark.parametrize(
    "lines",
    [
        ["Ngày: 05/12/2026", "QUYẾT ĐỊNH"],
        ["QUYẾT ĐỊNH", "From: A", "To: B"],
        ["From:A", "To:B", "QUYẾT ĐỊNH"],
    ],
)
def test_one_such_line_and_lines_below_others_stay(lines: list[str]) -> None:
    ledger = Ledger()
    assert without_mail_frame(lines, ledger) == lines
    assert not ledger.remarks


def test_the_signature_of_a_mail_is_left_out_and_told() -> None:
    ledger = Ledger()
    found = without_mail_frame([*CLOSING, "-- ", "Trần Thị B", "ĐT: 0900 000 000", ""], ledger)
    assert found == [*CLOSING, "", "", "", ""]
    [told] = ledger.remarks
    assert (told.location.line, told.kind, told.sure) == (6, "dropped", "likely")
    assert told.before == "-- / Trần Thị B / ĐT: 0900 000 000"


@pytest.mark.parametrize(
    "lines",
    [
        [*CLOSING, "--", "PHỤ LỤC", "Danh sách"],
        [*CLOSING, "--", "Danh sách", "| A | B |"],
        [*CLOSING, "--", *(f"Dòng {number}" for number in range(9))],
        ["Nơi nhận:", "- Lưu: VT.", "--", "Giám đốc", "Nguyễn Văn A"],
        ["Nguyễn Văn A", "--", "Hai"],
    ],
)
def test_what_may_be_the_documents_own_stays(lines: list[str]) -> None:
    ledger = Ledger()
    assert without_mail_frame(lines, ledger) == lines
    assert not ledger.remarks
