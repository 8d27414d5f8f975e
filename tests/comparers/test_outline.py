from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qdgen.comparers import outline as module
from qdgen.comparers.outline import outline
from qdgen.kinds.decision import KIND, Decision
from qdgen.kinds.letter import Letter
from qdgen.kinds.named_document import NamedDocument
from qdgen.model import Issuer, LegalBasis, Paragraph, Proposal, Recipient, Secrecy, Signatory
from tests.kinds.drafts import annex, appendix, decision, issued_decision


def test_the_parts_come_in_the_order_of_reading() -> None:
    document = issued_decision(
        legal_bases=(LegalBasis(wording="Căn cứ Luật A"),),
        recipients=(Recipient(name="Bộ Nội vụ"), Recipient(executors=True)),
        co_issuers=(Issuer(name="SỞ GIẢ ĐỊNH", abbreviation="SGĐ"),),
        co_signatories=(Signatory(title="GIÁM ĐỐC", name="Trần Thị B"),),
        annexes=(annex(), annex(), annex(type="Quy chế"), appendix(), appendix("BẢNG")),
    )
    kinds = [part.kind for part in outline(document).children]
    assert kinds == [
        *("masthead", "co_issuer", "legal_basis", "preamble", "article", "article", "article"),
        *("recipient", "recipient", "closing", "co_signatory", "annex", "annex", "annex", "appendix", "appendix"),
    ]
    assert [part.place for part in outline(document).children[-5:]] == [
        *("Kế hoạch kèm theo thứ 1", "Kế hoạch kèm theo thứ 2", "Quy chế kèm theo", "Phụ lục I", "Phụ lục II"),
    ]


def test_what_follows_from_other_data_is_told_as_it_is_printed() -> None:
    traits = {trait.slug: trait.value for part in outline(issued_decision()).children for trait in part.traits}
    assert traits["number.serial"] == "07"
    assert traits["number.symbol"] == "QĐ-UBND"
    assert traits["issued_on"] == "ngày 05 tháng 12 năm 2025"
    assert traits["secrecy"] == ""
    assert traits["filing"] == "Lưu: VT"


def test_a_proposal_and_a_mark_are_told_in_words() -> None:
    document = decision(proposal=Proposal(proposer="Giám đốc Sở Nội vụ"), secrecy=Secrecy.SECRET)
    traits = {trait.slug: trait.value for part in outline(document).children for trait in part.traits}
    assert traits["proposal"] == "Theo đề nghị của Giám đốc Sở Nội vụ"
    assert traits["secrecy"] == "TỐI MẬT"


if TYPE_CHECKING:
    import pytest


@dataclass(frozen=True, slots=True, kw_only=True)
class Copied(Decision):
    """A type of document with a field that no other has."""

    copied_to: tuple[Recipient, ...] = ()


def test_a_field_that_only_one_type_of_document_has_is_compared_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "kind_of", lambda _: KIND)
    monkeypatch.setattr("qdgen.kinds.wording.kind_of", lambda _: KIND)
    plain = decision()
    document = Copied(
        issuer=plain.issuer,
        place=plain.place,
        summary=plain.summary,
        signatory=plain.signatory,
        authority=plain.authority,
        articles=plain.articles,
        copied_to=(Recipient(name="Sở Y tế"), Recipient(name="Sở Xây dựng")),
    )
    [trait] = [trait for trait in outline(document).children[0].traits if trait.slug == "copied_to"]
    assert trait.value == "Sở Y tế; Sở Xây dựng"


def test_a_letter_has_its_addressees_and_its_unit_in_the_symbol() -> None:
    plain = decision()
    given: dict[str, Any] = {"issuer": plain.issuer, "place": "Bình Minh", "signatory": plain.signatory}
    letter = Letter(
        **given,
        summary="lập danh mục hồ sơ",
        unit="VP",
        addressees=("Sở Y tế", "Sở Xây dựng"),
        recipients=(Recipient(executors=True),),
        blocks=(Paragraph(text="Nội dung."),),
    )
    parts = {part.place: part.text for part in outline(letter).children}
    assert (parts["nơi gửi đến thứ 2"], parts["nơi nhận thứ 1"]) == ("Sở Xây dựng", "Như trên")
    traits = {trait.slug: trait.value for trait in outline(letter).children[0].traits}
    assert (traits["type"], traits["number.symbol"]) == ("Công văn", "UBND-VP")
    assert "unit" not in traits


def test_a_document_of_a_named_type_is_of_that_type() -> None:
    plain = decision()
    given: dict[str, Any] = {"issuer": plain.issuer, "place": "Bình Minh", "signatory": plain.signatory}
    report = NamedDocument(**given, type="Thông báo", summary="Kết luận", blocks=(Paragraph(text="Nội dung."),))
    assert outline(report).children[0].traits[0].value == "Thông báo"
