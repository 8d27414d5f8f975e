"""Names of the markup."""

from __future__ import annotations

from qdgen.ooxml import namespaces
from qdgen.ooxml.namespaces import STRICT, STRICT_MARK


def test_every_prefix_is_a_namespace_in_braces() -> None:
    prefixes = {name: value for name, value in vars(namespaces).items() if isinstance(value, str) and name.isupper()}
    bare = {name for name, value in prefixes.items() if name not in {"VAL", "ID"} and not value.endswith("}")}
    assert len(prefixes) > 15
    assert not bare
    assert all(value.startswith("{") for value in prefixes.values())


def test_every_strict_name_is_given_a_transitional_one() -> None:
    assert all(strict.startswith(STRICT_MARK) for strict in STRICT)
    assert all(not name.startswith(STRICT_MARK) for name in STRICT.values())
    assert STRICT[b"http://purl.oclc.org/ooxml/wordprocessingml/main"] == namespaces.W[1:-1].encode()
