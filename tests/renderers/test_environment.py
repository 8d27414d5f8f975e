from __future__ import annotations

import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import TemplateError, TemplateSyntaxError, UndefinedError
from jinja2.exceptions import SecurityError
from markupsafe import Markup, escape

from qdgen.renderers.environment import LONGEST_TEXT, MOST_TURNS, ForbiddenTagError, TemplateEnvironment, printable

DATA = {
    "number": 1,
    "text": "A & {_{ <B>",
    "names": ["a", "b"],
    "one": {"name": "x"},
    "markup": Markup("<w:t>_&amp;</w:t>"),
}


def filled(source: str) -> str:
    return TemplateEnvironment().from_string(source).render(DATA)


@pytest.mark.parametrize(
    ("source", "printed"),
    [
        ("{{ text }}", "A &amp; {&#95;{ &lt;B&gt;"),
        ("{{ 'Số ' ~ 7 ~ ': ' ~ text }}", "Số 7: A &amp; {&#95;{ &lt;B&gt;"),
        ("{{ text + '_' }}", "A &amp; {&#95;{ &lt;B&gt;&#95;"),
        ("{{ [text, '_']|join('; ') }}", "A &amp; {&#95;{ &lt;B&gt;; &#95;"),
        ("{{ [markup, text]|join }}", "<w:t>&#95;&amp;</w:t>A &amp; {&#95;{ &lt;B&gt;"),
        ("{{ markup ~ text }}", "<w:t>&#95;&amp;</w:t>A &amp; {&#95;{ &lt;B&gt;"),
        ("{{ markup }}", "<w:t>&#95;&amp;</w:t>"),
        ("{% for name in names %}{{ loop.index }}/{{ loop.length }}{{ name }};{% endfor %}", "1/2a;2/2b;"),
        ("{% for name in names %}{{ loop.cycle('x', 'y') }}{% endfor %}", "xy"),
        ("{% for name in names if name != 'a' %}{{ name }}{% else %}none{% endfor %}", "b"),
        ("{% for number in range(3) %}{{ number }}{% endfor %}", "012"),
        ("{% if one.name == 'x' and names|length > 1 %}yes{% else %}no{% endif %}", "yes"),
        ("{% set total = 2 * 3 %}{{ total }}{{ '-' * 3 }}", "6---"),
        ("{{ nobody|default('không') }}", "không"),
        ("{{ 2.346|round(1) }}{{ 5|round }}", "2.35"),
        ("{{ names[0] }}{{ names|last }}{{ one['name'] }}", "abx"),
        ("{{ 3510000|amount_in_words|sentence }}", "Ba triệu năm trăm mười nghìn đồng"),
    ],
)
def test_a_template_prints_loops_and_branches(source: str, printed: str) -> None:
    assert filled(source) == printed


@pytest.mark.parametrize(
    "source",
    [
        "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
        "{{ joiner }}",
        "{{ lipsum() }}",
        "{{ namespace(a=1) }}",
        "{{ dict(a=1) }}",
        "{{ nobody }}",
        "{{ one.nobody }}",
        "{% if nobody %}x{% endif %}",
        "{% for name in nobody %}x{% endfor %}",
    ],
)
def test_a_name_that_is_not_data_is_unknown(source: str) -> None:
    with pytest.raises((UndefinedError, SecurityError)):
        filled(source)


@pytest.mark.parametrize(
    "source",
    [
        "{{ text.__class__ }}",
        "{{ text.__class__.__mro__[1].__subclasses__() }}",
        "{{ text['__class__'] }}",
        "{{ names.__class__.__base__ }}",
        "{{ range.__self__ }}",
        "{{ range.__globals__ }}",
        "{{ one.items() }}",
        "{{ one.update({'name': 'y'}) }}",
        "{{ names.append('c') }}",
        "{{ text.format() }}",
        "{{ '{:1000000000}'.format(1) }}",
        "{{ '{0.__class__}'.format(text) }}",
        "{{ markup.format(text) }}",
        "{{ markup.unescape() }}",
        "{{ 'a'.join(names) }}",
        "{{ ('a' * 1000).replace('a', 'a' * 1000) }}",
        "{{ 'abc'.translate({97: 'a' * 1000}) }}",
        "{{ text.upper() }}",
        "{% for name in names %}{{ loop.__class__ }}{% endfor %}",
        "{% for name in names %}{{ loop._iterable }}{% endfor %}",
        "{{ self }}",
        "{{ self._TemplateReference__context }}",
    ],
)
def test_nothing_is_reached_from_data(source: str) -> None:
    with pytest.raises(SecurityError):
        filled(source)


@pytest.mark.parametrize("name", ["attr", "format", "map", "select", "safe", "xmlattr", "pprint", "center", "tojson"])
def test_a_filter_that_reaches_or_formats_is_unknown(name: str) -> None:
    with pytest.raises(TemplateSyntaxError, match=name):
        filled(f"{{{{ text|{name} }}}}")


@pytest.mark.parametrize(
    ("source", "tag"),
    [
        ("{% macro again() %}{{ again() }}{{ again() }}{% endmacro %}{{ again() }}", "macro"),
        ("{% call text() %}x{% endcall %}", "call"),
        ("{% filter upper %}x{% endfilter %}", "filter"),
        ("{% set text %}{{ text }}{{ text }}{% endset %}", "set ... endset"),
        ("{% for name in names recursive %}{{ loop(names) }}{% endfor %}", "for ... recursive"),
        ("{% include 'x' %}", "include"),
        ("{% import 'x' as x %}", "import"),
        ("{% from 'x' import x %}", "fromimport"),
        ("{% extends 'x' %}", "extends"),
        ("{% block x %}{% endblock %}", "block"),
        ("{% autoescape false %}{{ text }}{% endautoescape %}", "autoescape"),
        ("{% with a = 1 %}{{ a }}{% endwith %}", "with"),
        ("{% set names.x = 1 %}", "nsref"),
    ],
)
def test_a_tag_that_does_more_is_refused(source: str, tag: str) -> None:
    with pytest.raises(ForbiddenTagError, match=f"“{tag}”"):
        filled(source)


@pytest.mark.parametrize(
    "source",
    [
        "{{ 'a' * 10**9 }}",
        "{{ 10**10**8 }}",
        "{{ 2 ** 3 }}",
        "{{ 'a' * 1000000000 }}",
        "{{ 1000000000 * 'a' }}",
        "{{ [1] * 1000000000 }}",
        "{% set a = 'aaaaaaaaaa' %}" + "{% set a = a ~ a %}" * 60 + "{{ a }}",
        "{% set a = 'aaaaaaaaaa' %}" + "{% set a = a + a %}" * 60 + "{{ a }}",
        "{% set a = [1] %}" + "{% set a = a + a %}" * 60 + "{{ a|length }}",
        "{% set a = [1] %}" + "{% set a = [a, a]|join|list %}" * 60 + "{{ a|length }}",
        "{% set a = 99999999999 %}" + "{% set a = a * a %}" * 60 + "{{ a }}",
        "{{ '%1000000000d' % 1 }}",
        "{{ 1|round(1000000000, 'ceil') }}",
        "{% for a in range(1000000000) %}x{% endfor %}",
        "{{ range(1000000000)|list }}",
        "{% for a in range(1000) %}{% for b in range(1000) %}x{% endfor %}{% endfor %}",
        "{% for a in names * 500 %}{% for b in names * 500 %}x{% endfor %}{% endfor %}",
        "{% for a in range(20000) %}" + "x" * 100000 + "{% endfor %}",
        "{% for a in range(20000) %}{{ 'x' * 1000000 }}{% endfor %}",
        "{% for a in range(20000) %}{% set b = ('x' * 1000000)|upper %}{% endfor %}",
        "{% for a in range(100000000000000000000000000000000) %}x{% endfor %}",
    ],
    ids=lambda source: source[:40],
)
def test_nothing_is_exhausted(source: str) -> None:
    tracemalloc.start()
    try:
        with pytest.raises((TemplateError, ArithmeticError, TypeError)):
            filled(source)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 100_000_000


def test_what_an_honest_template_needs_is_allowed() -> None:
    assert len(filled("{{ '_' * 500 }}").replace("&#95;", "_")) == 500
    assert len(filled("{% for a in range(10000) %}x{% endfor %}")) == 10_000
    assert MOST_TURNS > 100_000
    assert LONGEST_TEXT >= 200_000


def test_the_limits_count_for_one_rendering() -> None:
    for _ in range(3):
        assert len(filled(f"{{% for a in range({MOST_TURNS // 4}) %}}x{{% endfor %}}")) == MOST_TURNS // 4


@pytest.mark.parametrize("source", ["{{ names }}", "{{ one }}", "{{ range }}", "{{ 1 == number }}"])
def test_a_value_that_is_no_text_and_no_number_is_not_printed(source: str) -> None:
    with pytest.raises(SecurityError, match="không phải chữ hay số"):
        filled(source)


@given(st.text())
def test_a_printed_text_is_escaped_and_holds_no_sign_of_docxtpl(text: str) -> None:
    printed = printable(text)
    assert printed.unescape() == text
    assert "_" not in printed
    assert "<" not in printed


@given(st.text(alphabet="_{}% a"), st.text(alphabet="_{}% a"))
def test_text_inside_markup_holds_no_sign_of_docxtpl(before: str, after: str) -> None:
    markup = Markup("{}<w:p_r a_b='c_d'>{}</w:p_r>").format(escape(before), escape(after))
    shown = printable(markup)
    assert "<w:p_r a_b='c_d'>" in shown
    assert "_" not in shown.replace("<w:p_r a_b='c_d'>", "").replace("</w:p_r>", "")
    assert shown.striptags() == markup.striptags()
