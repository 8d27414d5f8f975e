"""The house rules that no linter knows: sizes, names, mirrors, where XML may live, what the wheel holds."""

from __future__ import annotations

import ast
import io
import re
import subprocess
import sys
import tokenize
import zipfile
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "qdgen"
DECISIONS = ROOT / "docs" / "decisions"

MAX_FILE_LINES = 300
MAX_FUNCTION_LINES = 50
VAGUE_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "base"}
XML_LIBRARIES = {"docx", "lxml", "xml", "zipfile"}
XML_ROOMS = {"ooxml", "renderers"}
DECISION_HEADINGS = ["Context", "Decision", "Consequences", "What would change our mind"]

# Modules of qdgen/ without a test file of their own -> why, and where they are tested instead. Keep it short.
UNMIRRORED: dict[str, str] = {}


def python_files(*folders: str) -> list[str]:
    return sorted(path.relative_to(ROOT).as_posix() for folder in folders for path in (ROOT / folder).rglob("*.py"))


def documents() -> list[str]:
    pages = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "templates").glob("*.md")]
    return sorted(path.relative_to(ROOT).as_posix() for path in pages)


@cache
def source_of(file: str) -> str:
    return (ROOT / file).read_text(encoding="utf-8")


@cache
def tree_of(file: str) -> ast.Module:
    return ast.parse(source_of(file))


def comments_of(file: str) -> list[tuple[int, str]]:
    tokens = tokenize.generate_tokens(io.StringIO(source_of(file)).readline)
    return [(token.start[0], token.string) for token in tokens if token.type == tokenize.COMMENT]


def imported_roots(tree: ast.Module) -> set[str]:
    roots: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            roots |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            roots.add(node.module.partition(".")[0])
    return roots


def exported_names(tree: ast.Module) -> list[str]:
    for node in tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(id="__all__")], value=value):
                return list(ast.literal_eval(value))
            case ast.AnnAssign(target=ast.Name(id="__all__"), value=ast.expr() as value):
                return list(ast.literal_eval(value))
    return []


def ruff_order(name: str) -> tuple[int, str]:
    """Give the order of RUF022: constants, classes, then the rest."""
    if name.isupper() and len(name) > 1:
        return 0, name
    return (1 if name[:1].isupper() else 2), name


def mirror_of(module: str) -> str:
    """A module's test file; that of a rule is its Markdown cases."""
    path = Path(module).relative_to("qdgen")
    if path.parts[:2] == ("checks", "rules"):
        return (Path("tests/cases/checks") / path.parent.name / f"{path.stem}.md").as_posix()
    return (Path("tests") / path.parent / f"test_{path.stem}.py").as_posix()


ALL_CODE = python_files("qdgen", "tests", "scripts", "benchmarks")
MODULES = python_files("qdgen")
MIRRORED = [name for name in MODULES if Path(name).name not in {"__init__.py", "__main__.py"}]


@pytest.mark.parametrize("file", ALL_CODE)
def test_a_file_is_short_enough_to_read_in_one_go(file: str) -> None:
    lines = len(source_of(file).splitlines())
    assert lines <= MAX_FILE_LINES, f"{file}: {lines} lines, at most {MAX_FILE_LINES}; give one of its purposes a file"


@pytest.mark.parametrize("file", ALL_CODE)
def test_a_function_fits_on_a_screen(file: str) -> None:
    sizes = {
        f"{node.name} (line {node.lineno})": (node.end_lineno or node.lineno) - node.lineno + 1
        for node in ast.walk(tree_of(file))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    long = {name: size for name, size in sizes.items() if size > MAX_FUNCTION_LINES}
    assert not long, f"{file}: at most {MAX_FUNCTION_LINES} lines a function; split by purpose: {long}"


@pytest.mark.parametrize("file", MODULES)
def test_a_module_says_what_it_is_for(file: str) -> None:
    assert ast.get_docstring(tree_of(file)), f"{file}: begin with a docstring of one or two sentences"


@pytest.mark.parametrize("file", ALL_CODE)
def test_a_name_says_what_is_inside(file: str) -> None:
    names = {part.removeprefix("test_").strip("_") for part in Path(file).with_suffix("").parts}
    vague = names & VAGUE_NAMES
    assert not vague, f"{file}: {', '.join(vague)} says nothing; name it after what it holds"


@pytest.mark.parametrize("module", MIRRORED)
def test_a_module_has_its_test_file(module: str) -> None:
    expected = mirror_of(module)
    exists = (ROOT / expected).is_file()
    if module in UNMIRRORED:
        assert not exists, f"{expected} exists now; take {module} out of UNMIRRORED"
    else:
        assert exists, f"{module}: write {expected} (or give a reason in UNMIRRORED of tests/test_house.py)"


def test_every_unmirrored_module_exists_and_has_a_reason() -> None:
    stale = {module for module, reason in UNMIRRORED.items() if module not in MIRRORED or not reason.strip()}
    assert not stale, f"take these out of UNMIRRORED, or give a reason: {stale}"


@pytest.mark.parametrize("file", MODULES)
def test_exported_names_are_sorted_and_said_once(file: str) -> None:
    names = exported_names(tree_of(file))
    wanted = sorted(set(names), key=ruff_order)
    assert names == wanted, f"{file}: write __all__ as {wanted}"


@pytest.mark.parametrize("file", ALL_CODE)
def test_an_ignored_type_error_is_named(file: str) -> None:
    bare = [line for line, comment in comments_of(file) if re.search(r"type:\s*ignore(?!\[)", comment)]
    assert not bare, f"{file}, lines {bare}: write type: ignore[code] and the reason"


@pytest.mark.parametrize("file", ALL_CODE)
def test_nothing_is_left_for_later(file: str) -> None:
    notes = [f"line {line}: {text}" for line, text in comments_of(file) if re.search(r"\b(TODO|FIXME|XXX)\b", text)]
    names = {node.id: node.lineno for node in ast.walk(tree_of(file)) if isinstance(node, ast.Name)}
    if "NotImplementedError" in names:
        notes.append(f"line {names['NotImplementedError']}: NotImplementedError")
    assert not notes, f"{file}: finish it or leave it out: {notes}"


@pytest.mark.parametrize("file", python_files("tests"))
def test_no_test_is_passed_over(file: str) -> None:
    ways = {"skip", "skipif", "xfail", "importorskip", "SkipTest"}
    used = [
        f"line {node.lineno}: {node.attr}"
        for node in ast.walk(tree_of(file))
        if isinstance(node, ast.Attribute) and node.attr in ways
    ]
    assert not used, f"{file}: mend the code or delete the test: {used}"


@pytest.mark.parametrize("module", MODULES)
def test_what_a_docx_is_made_of_stays_in_its_rooms(module: str) -> None:
    room = Path(module).parts[1]
    foreign = set() if room in XML_ROOMS else imported_roots(tree_of(module)) & XML_LIBRARIES
    assert not foreign, f"{module} imports {foreign}; only qdgen/ooxml and qdgen/renderers know a .docx from inside"


@pytest.mark.parametrize("module", MODULES)
def test_no_markup_is_written_outside_its_rooms(module: str) -> None:
    markup = re.compile(r"</?w:\w|schemas\.openxmlformats\.org")
    nodes = list(ast.walk(tree_of(module)))
    prose = {node.value for node in nodes if isinstance(node, ast.Expr)}
    strings = [node for node in nodes if isinstance(node, ast.Constant) and node not in prose]
    found = [node.lineno for node in strings if isinstance(node.value, str) and markup.search(node.value)]
    assert Path(module).parts[1] in XML_ROOMS or not found, f"{module}, lines {found}: move the markup to qdgen/ooxml"


@pytest.mark.parametrize("document", documents())
def test_the_links_of_a_document_lead_somewhere(document: str) -> None:
    targets = re.findall(r"\]\(([^)\s#]+)[^)]*\)", source_of(document))
    local = [target for target in targets if not re.match(r"[a-z]+:", target)]
    dead = [target for target in local if not ((ROOT / document).parent / target).exists()]
    assert not dead, f"{document}: these links lead nowhere: {dead}"


def test_decision_documents_are_numbered_without_a_gap() -> None:
    numbers = [int(path.name[:4]) for path in sorted(DECISIONS.glob("[0-9]*.md"))]
    assert numbers == list(range(1, len(numbers) + 1)), "number the files of docs/decisions/ 0001, 0002, ..."


@pytest.mark.parametrize("document", sorted(path.name for path in DECISIONS.glob("[0-9]*.md")))
def test_a_decision_document_answers_the_four_questions(document: str) -> None:
    headings = re.findall(r"^## (.+)$", (DECISIONS / document).read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert headings == DECISION_HEADINGS, f"{document}: the headings are {DECISION_HEADINGS}"


def test_the_wheel_holds_the_package_and_the_templates_and_nothing_else(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        held = {name for name in archive.namelist() if ".dist-info/" not in name}
    templates = {f"qdgen/templates/{path.name}" for path in (ROOT / "templates").glob("*.docx")}
    assert templates, "templates/ holds no .docx; run make templates"
    assert templates <= held, f"templates left out of the wheel: {templates - held}"
    assert set(MODULES) | {"qdgen/py.typed"} <= held, f"modules left out: {set(MODULES) - held}"
    strangers = {name for name in held if not name.startswith("qdgen/") or "__pycache__" in name or ".pyc" in name}
    assert not strangers, f"the wheel holds what it should not: {strangers}"
