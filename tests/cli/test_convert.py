"""`qdgen convert` keeps every word, whichever way it goes."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from qdgen import read
from qdgen.cli import main
from qdgen.kinds.decision import Decision
from qdgen.model import Annex, Article, Dash, Paragraph, Recipient
from qdgen.renderers.data import to_yaml
from tests.ooxml.making import p
from tests.readers.odd_files import END, decision

if TYPE_CHECKING:
    from qdgen.model import AdministrativeDocument

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
DRAFTS = sorted(EXAMPLES.glob("*/*.txt"))


@pytest.mark.parametrize("form", ["yaml", "json", "txt", "md", "markdown"])
@pytest.mark.parametrize("draft", DRAFTS, ids=lambda path: path.parent.name)
def test_a_draft_in_another_form_is_the_same_document(draft: Path, form: str, tmp_path: Path) -> None:
    target = tmp_path / f"ra.{form}"
    assert main(["convert", str(draft), "-o", str(target)]) == 0
    assert read(target).document == read(draft).document


@pytest.mark.parametrize("draft", DRAFTS, ids=lambda path: path.parent.name)
def test_text_to_yaml_to_text_is_the_same_text(draft: Path, tmp_path: Path) -> None:
    first, middle, last = tmp_path / "a.txt", tmp_path / "b.yaml", tmp_path / "c.txt"
    assert main(["convert", str(draft), "-o", str(first)]) == 0
    assert main(["convert", str(first), "-o", str(middle)]) == 0
    assert main(["convert", str(middle), "-o", str(last)]) == 0
    assert last.read_text(encoding="utf-8") == first.read_text(encoding="utf-8")


def test_the_seed_as_json_has_the_parts_of_a_decision(tmp_path: Path) -> None:
    target = tmp_path / "ra.json"
    main(["convert", str(EXAMPLES / "thi-dua" / "quyet-dinh.txt"), "-o", str(target)])
    decision = json.loads(target.read_text(encoding="utf-8"))
    assert len(decision["legal_bases"]) == 5
    assert decision["proposal"]["proposer"] == "Giám đốc Sở Nội vụ"
    assert len(decision["articles"]) == 3
    assert len(decision["recipients"]) == 7
    assert decision["filing"]["units"] == ["VT", "NC", "Duyên"]
    assert decision["signatory"]["capacities"][0]["authority"] == "KT."
    [plan] = decision["annexes"]
    assert plan["type"] == "Kế hoạch"
    assert len(plan["sections"]) == 5
    first, second = plan["sections"][2]["clauses"]
    assert (len(first["points"]), len(second["points"])) == (4, 2)


def test_an_unknown_form_is_refused_with_those_that_are_known(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["convert", str(DRAFTS[0]), "-o", str(tmp_path / "ra.odt")]) == 2
    assert "yaml" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["{draft}", "-o", "{folder}/ra"], "Tên tệp ra không có phần đuôi nên không biết phải ghi dạng nào."),
        (["{folder}/cu.doc", "-o", "{folder}/ra.yaml"], "mở bằng Word rồi lưu lại dạng .docx."),
        (["-", "-o", "{folder}/ra.yaml"], "Lỗi: -: Dấu “-” không phải tên tệp: qdgen không đọc từ stdin."),
        (
            ["https://vi-du.invalid/a.docx", "-o", "{folder}/ra.yaml"],
            "Lỗi: https://vi-du.invalid/a.docx: Đây là địa chỉ trên mạng, không phải tệp.",
        ),
        (["{folder}/a.docx", "-o", "{folder}/ra.yaml"], "a.docx: Không có tệp này."),
    ],
)
def test_a_name_that_cannot_be_read_or_written_is_told_for_what_it_is(
    arguments: list[str], told: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "cu.doc").write_bytes(b"\xd0\xcf\x11\xe0")
    known = {"draft": DRAFTS[0], "folder": tmp_path}
    assert main(["convert", *(argument.format_map(known) for argument in arguments)]) == 2
    assert told in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["cu.doc"]


def test_the_help_names_every_form_that_is_written(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["convert", "--help"]) == 0
    said = capsys.readouterr().out
    assert "TỆP.{txt,md,yaml,json,docx}" in said


def test_a_word_file_is_written_too(tmp_path: Path) -> None:
    target = tmp_path / "ra.docx"
    assert main(["convert", str(DRAFTS[0]), "-o", str(target)]) == 0
    assert read(target).document == read(DRAFTS[0]).document


def test_the_source_is_never_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    draft = Path(shutil.copy(DRAFTS[0], tmp_path / "du-thao.txt"))
    before = draft.read_bytes()
    assert main(["convert", str(draft), "-o", str(draft), "--force"]) == 2
    assert draft.read_bytes() == before
    assert "trùng" in capsys.readouterr().err


SEED = read(EXAMPLES / "thi-dua" / "quyet-dinh.txt").document
assert isinstance(SEED, Decision)
COMMENT, ESCAPED = "// X giả định.", "\\X giả định."


def _with(words: str) -> dict[str, AdministrativeDocument]:
    """The seed with words in each place that might be read as a note of the author, or lose its first sign."""
    assert isinstance(SEED, Decision)
    below = (Paragraph(text=words), Dash(text=words), Paragraph(text="Hết."))
    last = SEED.articles[-1]
    [annex] = SEED.annexes
    assert isinstance(annex, Annex)
    signatory, summary = SEED.signatory, words.removesuffix(".")
    return {
        "paragraph": replace(SEED, articles=(*SEED.articles[:-1], replace(last, blocks=below))),
        "last paragraph": replace(SEED, articles=(*SEED.articles[:-1], replace(last, blocks=below[:1]))),
        "article": replace(SEED, articles=(*SEED.articles[:-1], Article(text=words, blocks=below))),
        "name": replace(SEED, signatory=replace(signatory, name=summary)),
        "post": replace(SEED, signatory=replace(signatory, post=summary)),
        "summary": replace(SEED, summary=summary),
        "authority": replace(SEED, authority=summary),
        "address": replace(SEED, address=words),
        "summary of an annex": replace(SEED, annexes=(replace(annex, summary=summary),)),
    }


NAMES_WITH_A_COMMENT = {
    "issuer": replace(SEED, issuer=replace(SEED.issuer, name="// X giả định")),
    "recipient": replace(SEED, recipients=(Recipient(name="// X giả định"), *SEED.recipients)),
    "heading": replace(SEED, articles=(Article(heading="// X giả định"), *SEED.articles[1:])),
}
HOSTILE = [
    *((f"{place} with //", document) for place, document in _with(COMMENT).items()),
    *((f"{place} with \\", document) for place, document in _with(ESCAPED).items()),
    *((f"{place} with //", document) for place, document in NAMES_WITH_A_COMMENT.items()),
]


@pytest.mark.parametrize("document", [pair[1] for pair in HOSTILE], ids=[pair[0] for pair in HOSTILE])
def test_words_that_begin_like_a_mark_of_the_text_form_survive_every_form(
    document: AdministrativeDocument, tmp_path: Path
) -> None:
    source, text, back = tmp_path / "a.yaml", tmp_path / "b.txt", tmp_path / "c.yaml"
    source.write_text(to_yaml(document), encoding="utf-8")
    assert main(["convert", str(source), "-o", str(text)]) == 0
    assert main(["convert", str(text), "-o", str(back)]) == 0
    assert read(text).document == document
    assert back.read_text(encoding="utf-8") == source.read_text(encoding="utf-8")


def test_a_title_in_small_letters_is_written_so_that_it_can_be_read_again(tmp_path: Path) -> None:
    source, text = tmp_path / "a.yaml", tmp_path / "b.txt"
    source.write_text(to_yaml(SEED).replace("PHÓ CHỦ TỊCH", "Phó Chủ tịch"), encoding="utf-8")
    assert main(["convert", str(source), "-o", str(text)]) == 0
    assert read(text).document == SEED


@pytest.mark.parametrize("form", ["yaml", "json", "txt", "md", "markdown"])
def test_a_word_file_in_another_form_is_the_same_document(form: str, tmp_path: Path) -> None:
    word, target = tmp_path / "vao.docx", tmp_path / f"ra.{form}"
    assert main(["render", str(DRAFTS[0]), "-o", str(word)]) == 0
    assert main(["convert", str(word), "-o", str(target)]) == 0
    assert read(target).document == read(DRAFTS[0]).document


def test_tracked_changes_of_a_word_file_may_be_refused(tmp_path: Path) -> None:
    changed = (
        '<w:p><w:r><w:t xml:space="preserve">Điều 1. Kiện toàn </w:t></w:r>'
        '<w:del w:id="1" w:author="A"><w:r><w:delText>Ban</w:delText></w:r></w:del>'
        '<w:ins w:id="2" w:author="A"><w:r><w:t>Tổ</w:t></w:r></w:ins></w:p>'
    )
    word = tmp_path / "vao.docx"
    word.write_bytes(decision(changed + p(f"Điều 2. Thi hành {END}")))
    accepted, refused = tmp_path / "nhan.txt", tmp_path / "tu-choi.txt"
    assert main(["convert", str(word), "-o", str(accepted)]) == 0
    assert main(["convert", str(word), "-o", str(refused), "--reject-changes"]) == 0
    assert "Kiện toàn Tổ" in accepted.read_text(encoding="utf-8")
    assert "Kiện toàn Ban" in refused.read_text(encoding="utf-8")
    rendered = tmp_path / "tu-choi.docx"
    assert main(["render", str(word), "-o", str(rendered), "--reject-changes"]) == 0
    assert read(rendered).document == read(refused).document


@pytest.mark.parametrize(("verb", "target"), [("convert", "ra.yaml"), ("render", "ra.docx")])
def test_changes_of_what_is_no_word_file_cannot_be_refused(
    verb: str, target: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([verb, str(DRAFTS[0]), "-o", str(tmp_path / target), "--reject-changes"]) == 2
    assert "--reject-changes chỉ dùng cho tệp Word" in capsys.readouterr().err
    assert not any(tmp_path.iterdir())


def test_words_that_begin_as_a_comment_are_not_lost_on_the_way_through_text(tmp_path: Path) -> None:
    draft = read(EXAMPLES / "khen-thuong" / "quyet-dinh.txt").document
    odd = replace(draft, summary="// Ghi chú", place="//Bình Minh", recipients=(Recipient(name="\\Sở A"),))
    source, text, back = tmp_path / "a.yaml", tmp_path / "b.txt", tmp_path / "c.yaml"
    source.write_text(to_yaml(odd), encoding="utf-8")
    assert main(["convert", str(source), "-o", str(text)]) == 0
    assert main(["convert", str(text), "-o", str(back)]) == 0
    assert read(back).document == odd
