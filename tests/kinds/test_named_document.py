from __future__ import annotations

from typing import Any

import pytest

from qdgen.errors import ModelError
from qdgen.kinds import kind_of
from qdgen.kinds.completeness import blanks, texts
from qdgen.kinds.named_document import KIND, NamedDocument
from qdgen.kinds.places import place_of
from qdgen.kinds.wording import addressee_lines, full_number, issued_by, reference_line, summary_line, symbol
from qdgen.model import Appendix, DocumentNumber, LegalBasis, Paragraph, PartialDate, Recipient
from tests.kinds.drafts import COUNCIL, SIGNER, WORDS

LAW = LegalBasis(type="Luật", summary="Giả định", date=PartialDate(day=16, month=6, year=2025))


def submission(**changes: object) -> NamedDocument:
    given: dict[str, Any] = {
        "type": "Tờ trình",
        "issuer": COUNCIL,
        "place": "Bình Minh",
        "summary": "Về việc ban hành Kế hoạch",
        "signatory": SIGNER,
        "blocks": WORDS,
        **changes,
    }
    return NamedDocument(**given)


def test_the_kind_is_that_of_its_type() -> None:
    kind = kind_of(submission())
    assert (kind.key, kind.term, kind.abbreviation, kind.template) == ("report", "Tờ trình", "TTr", "report.docx")
    assert kind_of(submission(type="Báo cáo")) == KIND
    assert symbol(submission(type="Công điện")) == "CĐ-UBND"


def test_it_speaks_for_its_issuer_and_its_annexes_refer_to_its_type() -> None:
    one = submission(annexes=(Appendix(title="DANH MỤC", blocks=WORDS),))
    assert issued_by(one) == "Ủy ban nhân dân tỉnh Bình Minh"
    assert reference_line(one, one.annexes[0]).startswith("(Kèm theo Tờ trình số /TTr-UBND ")
    assert summary_line(one) == "Về việc ban hành Kế hoạch"


@pytest.mark.parametrize(("term", "model"), [("Quyết định", "Decision"), ("kế hoạch", "Plan"), ("Công văn", "Letter")])
def test_a_type_with_a_form_of_its_own_is_refused(term: str, model: str) -> None:
    with pytest.raises(ModelError, match="có mẫu riêng") as error:
        submission(type=term)
    assert error.value.faults[0].advice == f"dùng {model}."


def test_a_type_that_the_decree_does_not_have_needs_a_symbol() -> None:
    with pytest.raises(ModelError, match="không có loại văn bản “Kết luận”"):
        submission(type="Kết luận")
    conclusion = submission(type="Kết luận", number=DocumentNumber(serial=3, symbol="KL-UBND"))
    assert (kind_of(conclusion).term, full_number(conclusion)) == ("Kết luận", "03/KL-UBND")


@pytest.mark.parametrize(
    ("addressees", "lines"),
    [
        ((), ()),
        (("Bộ Giả định",), ("Kính gửi: Bộ Giả định",)),
        (("Bộ A", "Bộ B", "Bộ C"), ("Kính gửi:", "- Bộ A;", "- Bộ B;", "- Bộ C.")),
    ],
)
def test_addressees_stand_on_the_line_or_below_it(addressees: tuple[str, ...], lines: tuple[str, ...]) -> None:
    assert addressee_lines(submission(addressees=addressees)) == lines


def test_as_above_needs_somebody_above() -> None:
    above = (Recipient(executors=True),)
    assert submission(addressees=("Bộ A",), recipients=above).recipients == above
    with pytest.raises(ModelError, match="không có “Kính gửi”"):
        submission(recipients=above)


def test_an_addressee_is_words() -> None:
    with pytest.raises(ModelError, match="Nơi gửi đến còn trống"):
        submission(addressees=("Bộ A", " "))


def test_its_bases_have_their_marks() -> None:
    assert KIND.opening is not None
    assert KIND.opening.preamble(submission(legal_bases=(LAW, LAW))) == (
        "Căn cứ Luật Giả định ngày 16 tháng 6 năm 2025;",
        "Căn cứ Luật Giả định ngày 16 tháng 6 năm 2025.",
    )


def test_what_is_open_in_the_opening_is_told_by_its_name() -> None:
    undated = LegalBasis(type="Nghị định", number="1/2020/NĐ-CP", date=PartialDate(year=2020))
    one = submission(addressees=("Bộ A", "Sở ......"), legal_bases=(undated,), blocks=(Paragraph(text="Có ..... xã."),))
    found = {fault.location.path for fault in blanks(one)}
    assert {"addressees[1]", "legal_bases[0].date", "blocks[0]"} <= found
    assert place_of(one, "addressees[1]") == "nơi gửi đến thứ 2"
    assert [path for path, _ in texts(one)][2:6] == ["summary", "addressees[0]", "addressees[1]", "legal_bases[0]"]
