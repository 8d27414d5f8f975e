"""One template and its data to one rendered .docx; says in Vietnamese where a template went wrong."""

from __future__ import annotations

import re
from difflib import get_close_matches
from io import BytesIO
from traceback import extract_tb
from typing import TYPE_CHECKING, Any

from jinja2 import TemplateRuntimeError, TemplateSyntaxError, UndefinedError
from jinja2.exceptions import SecurityError
from lxml.etree import XMLSyntaxError

from qdgen.errors import Fault, TemplateError
from qdgen.location import Location
from qdgen.renderers.environment import ForbiddenTagError, TemplateEnvironment
from qdgen.renderers.parts import parse

if TYPE_CHECKING:
    from docxtpl import DocxTemplate

    from qdgen.renderers.context import Context

_LONGEST_EXCERPT = 80
_NEAR = 0.7  # of 1: how alike two names are when one is taken for a slip of the other
_NAMES = re.compile(r"'([^']*)'")
_NO_NAME = re.compile(r"No (?P<sort>filter|test) named '(?P<name>[^']*)'")


class _CutMarkupError(Exception):
    """Tags that begin inside one element of the markup and end inside another."""


def filled(template: bytes, context: Context, name: str) -> bytes:
    """Mẫu đã điền: the bytes of a .docx whose tags are replaced by `context`; `name` is the template's, for messages.

    Raises TemplateError, with the paragraph, for a tag that is wrong, unknown, or does what templates may not do.
    """
    document = _opened(template)
    try:
        document.render(dict(context), jinja_env=TemplateEnvironment(), autoescape=True)
        target = BytesIO()
        document.docx.save(target)
    except Exception as error:  # a stranger's template may make three libraries fail in any way
        raise TemplateError(_fault(error, document, name)) from error
    return target.getvalue()


def _opened(template: bytes) -> DocxTemplate:
    from docxtpl import DocxTemplate  # noqa: PLC0415 - heavy: only who renders pays for it

    class Whole(DocxTemplate):  # type: ignore[misc] # docxtpl has no types
        """Refuses what docxtpl would mend by dropping words: markup that its tags have broken."""

        def fix_tables(self, xml: str) -> object:
            try:
                parse(xml.encode())
            except XMLSyntaxError as error:
                raise _CutMarkupError from error
            return super().fix_tables(xml)

    return Whole(BytesIO(template))


def _fault(error: Exception, document: DocxTemplate, name: str) -> Fault:
    tag = isinstance(error, (TemplateSyntaxError, ForbiddenTagError))
    line = getattr(error, "lineno", None) if tag else _runtime_line(error)
    part = _part(document)
    path = str(part.partname).lstrip("/") if part is not None else ""
    return Fault(
        message=_message(error),
        location=Location(source=name, path=path, excerpt=_excerpt(document, line)),
        advice=_advice(error),
    )


def _message(error: Exception) -> str:
    names = _NAMES.findall(str(error))
    if unknown := _unknown(error):
        used = f"bộ lọc “{unknown['name']}”" if unknown["sort"] == "filter" else f"phép thử “is {unknown['name']}”"
        return f"Mẫu dùng {used} mà qdgen không có."
    if isinstance(error, TemplateSyntaxError):
        return "Thẻ viết sai cú pháp."
    if isinstance(error, UndefinedError):
        return f"Thẻ dùng {f'tên “{names[-1]}”' if names else 'một phần tử'} mà qdgen không có."
    if isinstance(error, SecurityError):
        return f"Thẻ làm điều mẫu không được làm: {error}."
    if isinstance(error, _CutMarkupError):
        return "Các thẻ cắt ngang đoạn, ô hoặc bảng, nên văn bản điền ra bị vỡ."
    said = str(error)
    return f"Thẻ không điền được: {type(error).__name__ if said.isascii() else said}."


def _unknown(error: Exception) -> re.Match[str] | None:
    """The filter or test that there is none of: told when the template is compiled, inside `if` only when it runs."""
    return _NO_NAME.search(str(error)) if isinstance(error, (TemplateSyntaxError, TemplateRuntimeError)) else None


def _advice(error: Exception) -> str:
    if isinstance(error, UndefinedError):
        return "xem tên đúng trong templates/README.md, rồi sửa thẻ trong mẫu."
    if isinstance(error, SecurityError):
        return "bỏ thẻ đó; mẫu chỉ in dữ liệu, lặp và rẽ nhánh."
    if unknown := _unknown(error):
        return _other_names(unknown["name"], unknown["sort"])
    if isinstance(error, TemplateSyntaxError):
        return "kiểm tra cặp {{ }}, {%p if %} ... {%p endif %}, {%p for %} ... {%p endfor %} ở đoạn đó."
    if isinstance(error, _CutMarkupError):
        return "đặt thẻ mở và thẻ đóng cùng một mức: {%p %} quanh đoạn, {%tr %} quanh hàng, {% %} trong một đoạn."
    return "kiểm tra giá trị mà thẻ dùng và bộ lọc đi sau nó."


def _other_names(name: str, sort: str) -> str:
    """The name that was meant, if one is near, and where all of them stand."""
    environment = TemplateEnvironment()
    names = environment.filters if sort == "filter" else environment.tests
    near = get_close_matches(name.lower(), [one for one in names if one.isidentifier()], n=1, cutoff=_NEAR)
    others = "xem các bộ lọc trong templates/README.md." if sort == "filter" else "so sánh bằng ==, !=, <, >, in."
    return f"có phải là “{near[0]}”? Nếu không, {others}" if near else others


def _runtime_line(error: Exception) -> int | None:
    lines = [frame.lineno for frame in extract_tb(error.__traceback__) if frame.filename == "<template>"]
    return lines[-1] if lines else None


def _part(document: DocxTemplate) -> Any:  # noqa: ANN401 - docxtpl has no types
    """The part that was being rendered; none before the file is open."""
    return document.__dict__.get("current_rendering_part")


def _excerpt(document: DocxTemplate, line: int | None) -> str:
    """The words of the paragraph where a fault was found: docxtpl gives Jinja one line a paragraph."""
    part = _part(document)
    if line is None or part is None:
        return ""
    main = document.docx.part
    source = document.get_xml() if part is main else document.get_part_xml(part)
    patched = re.sub(r"<w:p([ >])", r"\n<w:p\1", document.patch_xml(source)).split("\n")
    if not 0 < line <= len(patched):
        return ""
    words = re.sub(r"<[^>]+>", "", patched[line - 1]).strip()
    return words if len(words) <= _LONGEST_EXCERPT else f"{words[:_LONGEST_EXCERPT]}…"
