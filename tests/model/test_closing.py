from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qdgen.errors import ModelError
from qdgen.model.closing import LEGAL_CHAINS, Capacity, DrafterMark, Filing, Recipient, Signatory, SigningAuthority

TM, KT, TL = SigningAuthority.ON_BEHALF_OF, SigningAuthority.FOR, SigningAuthority.BY_ORDER
TUQ, Q = SigningAuthority.BY_DELEGATION, SigningAuthority.ACTING
HOLDERS = {TM: "ỦY BAN NHÂN DÂN", KT: "CHỦ TỊCH", TL: "CHỦ TỊCH", TUQ: "CHỦ TỊCH", Q: "CHỦ TỊCH"}
ALL_CHAINS = [chain for length in range(4) for chain in product(SigningAuthority, repeat=length)]


def signed(*chain: SigningAuthority, title: str = "PHÓ CHỦ TỊCH") -> Signatory:
    capacities = tuple(Capacity(authority=authority, holder=HOLDERS[authority]) for authority in chain)
    return Signatory(title="" if chain[-1:] == (Q,) else title, capacities=capacities)


@pytest.mark.parametrize(
    "chain", [(), (TM,), (KT,), (TL,), (TUQ,), (Q,), (TM, KT), (TM, Q), (TL, KT), (TUQ, KT)], ids=str
)
def test_a_chain_that_the_decree_knows_is_accepted(chain: tuple[SigningAuthority, ...]) -> None:
    assert chain in LEGAL_CHAINS
    assert tuple(capacity.authority for capacity in signed(*chain).capacities) == chain


@pytest.mark.parametrize("chain", [chain for chain in ALL_CHAINS if chain not in LEGAL_CHAINS], ids=str)
def test_every_other_chain_is_refused(chain: tuple[SigningAuthority, ...]) -> None:
    words = " rồi ".join(authority.value for authority in chain)
    with pytest.raises(ModelError, match=f"^Không có cách ký {words}.*một trong các cách: TM\\., KT\\."):
        signed(*chain)


def test_the_message_names_every_legal_chain() -> None:
    with pytest.raises(ModelError) as raised:
        signed(KT, TM)
    known = "TM., KT., TL., TUQ., Q., TM. rồi KT., TM. rồi Q., TL. rồi KT., TUQ. rồi KT."
    assert str(raised.value) == f"Không có cách ký KT. rồi TM. Cách sửa: ghi theo một trong các cách: {known}"


def test_an_acting_head_has_no_title_of_his_own() -> None:
    acting = Capacity(authority=Q, holder="GIÁM ĐỐC")
    assert Signatory(capacities=(acting,)).title == ""
    with pytest.raises(ModelError, match=r"Sau “Q\. GIÁM ĐỐC” không ghi thêm chức vụ “PHÓ GIÁM ĐỐC”"):
        Signatory(capacities=(acting,), title="PHÓ GIÁM ĐỐC")


@pytest.mark.parametrize("chain", [(), (TM,), (KT,), (TM, KT)], ids=str)
def test_every_other_signer_has_a_title(chain: tuple[SigningAuthority, ...]) -> None:
    with pytest.raises(ModelError, match=r"^Chức vụ người ký còn trống\."):
        signed(*chain, title="")


def test_the_signer_of_a_draft_may_be_unknown() -> None:
    assert Signatory(title="CHỦ TỊCH").name == ""


def test_a_capacity_names_its_holder() -> None:
    with pytest.raises(ModelError, match=r"Chức vụ hoặc tên cơ quan sau “KT\.” còn trống"):
        Capacity(authority=KT, holder=" ")


def test_capacities_are_a_tuple_of_capacities() -> None:
    with pytest.raises(ModelError, match="Quyền hạn của người ký phải là tuple"):
        Signatory(title="CHỦ TỊCH", capacities=[])  # type: ignore[arg-type]  # that it is refused is the point
    with pytest.raises(ModelError, match="phần tử thứ 1 phải là Capacity, không phải str"):
        Signatory(title="CHỦ TỊCH", capacities=("KT. CHỦ TỊCH",))  # type: ignore[arg-type]  # as above


def test_the_values_of_authorities_are_printed() -> None:
    assert [authority.value for authority in SigningAuthority] == ["TM.", "KT.", "TL.", "TUQ.", "Q."]


def test_a_recipient_has_a_name_or_is_who_carries_the_decision_out() -> None:
    assert Recipient(name="Bộ Nội vụ", purpose="để b/c").executors is False
    assert Recipient(executors=True).name == ""
    with pytest.raises(ModelError, match=r"^Nơi nhận còn trống\."):
        Recipient()
    with pytest.raises(ModelError, match="Nơi nhận “Như Điều 3” không đi cùng executors"):
        Recipient(name="Như Điều 3", executors=True)


def test_a_filing_goes_to_the_records_office_unless_told_otherwise() -> None:
    assert Filing().units == ("VT",)
    assert Filing().copies is None


def test_a_filing_has_units() -> None:
    with pytest.raises(ModelError, match=r"Dòng “Lưu:” chưa có đơn vị nào.*ít nhất là VT"):
        Filing(units=())
    with pytest.raises(ModelError, match="Đơn vị lưu còn trống"):
        Filing(units=("VT", ""))
    with pytest.raises(ModelError, match="Các đơn vị lưu phải là tuple, không phải str"):
        Filing(units="VT")  # type: ignore[arg-type]  # that it is refused is the point


@given(st.integers(max_value=0))
def test_copies_are_counted_from_one(copies: int) -> None:
    with pytest.raises(ModelError, match="Số bản lưu phải từ 1 trở lên"):
        Filing(copies=copies)
    with pytest.raises(ModelError, match="Số bản phát hành phải từ 1 trở lên"):
        DrafterMark(symbol="PL", copies=copies)


def test_a_drafter_has_a_symbol() -> None:
    assert DrafterMark(symbol="PL", copies=300).copies == 300
    with pytest.raises(ModelError, match="Ký hiệu người soạn thảo còn trống"):
        DrafterMark(symbol="")
