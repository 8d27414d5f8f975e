from __future__ import annotations

import json

from qdgen.comparers.comparing import compare
from qdgen.comparers.json import to_json
from qdgen.model import Article
from tests.comparers.drafts import of

OLD = of((Article(text="Giao Sở Nội vụ thực hiện."), Article(text="Hai.")))


def test_programs_get_every_change_with_its_places_and_words() -> None:
    new = of((Article(text="Mới."), Article(text="Giao Sở Y tế thực hiện."), Article(text="Hai.")))
    found = json.loads(to_json(compare(OLD, new), "a.txt", "b.txt"))
    assert (found["old"], found["new"], found["same"]) == ("a.txt", "b.txt", False)
    added, changed = found["changes"]
    assert added == {
        "kind": "added",
        "part": "article",
        "old_place": "",
        "new_place": "Điều 1",
        "old": "",
        "new": "Điều 1. Mới.",
    }
    assert changed["pieces"] == [
        {"fate": "kept", "text": "Giao Sở "},
        {"fate": "removed", "text": "Nội vụ"},
        {"fate": "added", "text": "Y tế"},
        {"fate": "kept", "text": " thực hiện."},
    ]
    assert [change["new_place"] for change in found["renumbered"]] == ["Điều 2", "Điều 3"]


def test_drafts_that_are_the_same_have_no_change() -> None:
    found = json.loads(to_json(compare(OLD, OLD), "a", "b"))
    assert found == {"old": "a", "new": "b", "same": True, "changes": [], "renumbered": []}
