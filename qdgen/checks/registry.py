"""All rules, found by walking the package that holds them."""

from __future__ import annotations

import functools
import importlib
import pkgutil

import qdgen.checks.rules
from qdgen.checks.rule import Rule


@functools.cache
def all_rules() -> tuple[Rule, ...]:
    """Mọi quy tắc, by code: each module of `qdgen.checks.rules` holds one."""
    root = qdgen.checks.rules
    names = [module.name for module in pkgutil.walk_packages(root.__path__, f"{root.__name__}.") if not module.ispkg]
    found = [
        value for name in names for value in vars(importlib.import_module(name)).values() if isinstance(value, Rule)
    ]
    return tuple(sorted(found, key=lambda rule: rule.code))
