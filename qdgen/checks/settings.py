"""How a check is to be made: for which use, with which rules, by which figures."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from qdgen.standards.nd30 import ND30
from qdgen.standards.standard import Standard

if TYPE_CHECKING:
    from qdgen.checks.rule import Rule


class Profile(Enum):
    """Hồ sơ: a draft, whose number and day are still blank, or an issued document, on paper or electronic."""

    DRAFT = "draft"
    ISSUED_PAPER = "issued-paper"
    ISSUED_ELECTRONIC = "issued-electronic"

    @property
    def issued(self) -> bool:
        """Đã ban hành: number and date are due."""
        return self is not Profile.DRAFT


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Cài đặt kiểm tra: `select` and `ignore` are beginnings of codes ("QD1") or names of rules; all by default.

    `standard` is the decree, or the decree with the ranges an office has narrowed.
    """

    profile: Profile = Profile.DRAFT
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    standard: Standard = ND30

    def wants(self, rule: Rule) -> bool:
        """Có dùng quy tắc này không."""
        return (not self.select or _named(rule, self.select)) and not _named(rule, self.ignore)


def _named(rule: Rule, names: tuple[str, ...]) -> bool:
    return any(rule.code.startswith(name.upper()) or name in {rule.name, rule.family} for name in names if name)
