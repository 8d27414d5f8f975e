"""The end of a document: who signs, who receives it, where it is filed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from qdgen.errors import Fault, ModelError
from qdgen.model.count import checked_count
from qdgen.model.text import checked, checked_tuple


class SigningAuthority(Enum):
    """Quyền hạn của người ký (PL1 II.7.b); the value is the abbreviation as printed."""

    ON_BEHALF_OF = "TM."
    FOR = "KT."
    BY_ORDER = "TL."
    BY_DELEGATION = "TUQ."
    ACTING = "Q."


@dataclass(frozen=True, slots=True, kw_only=True)
class Capacity:
    """Tư cách ký: one line above the signer's own title: `KT. CHỦ TỊCH`, `TM. ỦY BAN NHÂN DÂN`."""

    authority: SigningAuthority
    holder: str

    def __post_init__(self) -> None:
        checked(self.holder, f"Chức vụ hoặc tên cơ quan sau “{self.authority.value}”")


_TM, _KT, _TL = SigningAuthority.ON_BEHALF_OF, SigningAuthority.FOR, SigningAuthority.BY_ORDER
_TUQ, _Q = SigningAuthority.BY_DELEGATION, SigningAuthority.ACTING
LEGAL_CHAINS = ((), (_TM,), (_KT,), (_TL,), (_TUQ,), (_Q,), (_TM, _KT), (_TM, _Q), (_TL, _KT), (_TUQ, _KT))


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatory:
    """Người ký (PL1 II.7): `capacities` from the top line down, then the signer's own `title`, and the name.

    `title` is empty only after `Q.`, which already names the post. `name` is empty in a draft whose signer is not
    known. `post` is the post in the body of a signer for an advisory group, printed above the name (PL1 II.7.c).
    Raises ModelError for a chain of capacities that the decree does not know.
    """

    title: str = ""
    name: str = ""
    capacities: tuple[Capacity, ...] = ()
    post: str = ""

    def __post_init__(self) -> None:
        checked(self.title, "Chức vụ người ký", required=False)
        checked(self.name, "Họ tên người ký", required=False)
        checked(self.post, "Chức vụ trong cơ quan của người ký", required=False)
        checked_tuple(self.capacities, "Quyền hạn của người ký", Capacity)
        chain = tuple(capacity.authority for capacity in self.capacities)
        if chain not in LEGAL_CHAINS:
            known = ", ".join(_chain_words(legal) for legal in LEGAL_CHAINS if legal)
            message = f"Không có cách ký {_chain_words(chain).removesuffix('.')}."
            advice = f"ghi theo một trong các cách: {known}"
            raise ModelError(Fault(message=message, advice=advice))
        acting = chain[-1:] == (_Q,)
        if acting and self.title:
            message = f"Sau “Q. {self.capacities[-1].holder}” không ghi thêm chức vụ “{self.title}”."
            advice = f"bỏ chữ “{self.title}”, hoặc thay “Q.” bằng “KT.” nếu là cấp phó ký thay."
            raise ModelError(Fault(message=message, advice=advice))
        if not acting and not self.title.strip():
            message = "Chức vụ người ký còn trống."
            advice = "ghi chức vụ của người ký bằng chữ in hoa, ví dụ “CHỦ TỊCH”."
            raise ModelError(Fault(message=message, advice=advice))


def _chain_words(chain: tuple[SigningAuthority, ...]) -> str:
    return " rồi ".join(authority.value for authority in chain)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """Nơi nhận (PL1 II.9): `name`, with a `purpose` such as `để b/c`; or, `executors` being true, `Như Điều N`.

    N is derived: the article that names who carries the decision out. Raises ModelError when it has neither or both.
    """

    name: str = ""
    purpose: str = ""
    executors: bool = False

    def __post_init__(self) -> None:
        checked(self.name, "Nơi nhận", required=not self.executors)
        checked(self.purpose, "Mục đích gửi", required=False)
        if self.executors and self.name:
            message = f"Nơi nhận “{self.name}” không đi cùng executors: “Như Điều ...” được tự ghi."
            advice = "bỏ tên nơi nhận, hoặc bỏ executors."
            raise ModelError(Fault(message=message, advice=advice))


@dataclass(frozen=True, slots=True, kw_only=True)
class Filing:
    """Lưu (PL1 II.9.d): `units` in order, `VT` first: `Lưu: VT, NC, Duyên.`; `copies` is the number filed."""

    units: tuple[str, ...] = ("VT",)
    copies: int | None = None

    def __post_init__(self) -> None:
        checked_tuple(self.units, "Các đơn vị lưu", str)
        if not self.units:
            message = "Dòng “Lưu:” chưa có đơn vị nào."
            advice = "ghi ít nhất là VT: “Lưu: VT, <đơn vị soạn thảo>.”."
            raise ModelError(Fault(message=message, advice=advice))
        for unit in self.units:
            checked(unit, "Đơn vị lưu")
        checked_count(self.copies, "Số bản lưu")


@dataclass(frozen=True, slots=True, kw_only=True)
class DrafterMark:
    """Ký hiệu người soạn thảo và số lượng bản phát hành (PL1 III.3): `PL.(300)`."""

    symbol: str
    copies: int | None = None

    def __post_init__(self) -> None:
        checked(self.symbol, "Ký hiệu người soạn thảo")
        checked_count(self.copies, "Số bản phát hành")
