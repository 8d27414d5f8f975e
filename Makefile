# Every target does its own set-up; a second run does only what is missing.
# .venv/.installed      the runtime dependencies, enough for the demo
# .venv/.installed-test the same with the test extra

PYTHON ?= python3
ARGS ?=
PY := .venv/bin/python
DEMO_DRAFT := examples/thi-dua/quyet-dinh.txt
DEMO_DOCX := out/quyet-dinh-thi-dua.docx

.DEFAULT_GOAL := help
.PHONY: help demo test lint bench bench-check bench-read docs docs-rules templates drafts pictures clean system

help:
	@echo 'make demo       sinh $(DEMO_DOCX) từ bản thảo mẫu'
	@echo 'make test       chạy toàn bộ kiểm thử (thêm tham số: make test ARGS="-k masthead")'
	@echo 'make lint       ruff, mypy, import-linter'
	@echo 'make bench      đo thời gian sinh văn bản mẫu'
	@echo 'make bench-check  qdgen check: bảng tỷ lệ tìm thấy, báo nhầm của từng họ quy tắc; thời gian so với python-docx'
	@echo 'make bench-read  đọc dự thảo: bảng tỷ lệ đọc đúng theo từng kiểu lỗi; thời gian theo độ dài, tệp Word so với python-docx'
	@echo 'make docs       viết lại docs/rules, kiểm tra tài liệu: liên kết, quyết định thiết kế'
	@echo 'make templates  dựng lại templates/*.docx từ các con số của nghị định'
	@echo 'make drafts     viết lại docs/huong-dan/du-thao.docx, dự thảo có lỗi mà hướng dẫn kiểm tra'
	@echo 'make pictures   vẽ lại docs/images/*.png từ các ví dụ (cần LibreOffice)'
	@echo 'make clean      xóa mọi thứ được sinh ra (lần chạy sau sẽ cài lại)'

demo: .venv/.installed
	@mkdir -p $(dir $(DEMO_DOCX))
	.venv/bin/qdgen render $(DEMO_DRAFT) -o $(DEMO_DOCX) --force
	@echo 'Văn bản đã sinh: $(abspath $(DEMO_DOCX))'
	@echo 'Mở bằng Word hoặc LibreOffice để xem; bản thảo nguồn: $(DEMO_DRAFT)'

test: .venv/.installed-test system
	.venv/bin/pytest $(ARGS)

lint: .venv/.installed-test
	.venv/bin/ruff check
	.venv/bin/ruff format --check
	.venv/bin/mypy
	.venv/bin/lint-imports

# A cold process a document, as a clerk runs it: start-up, reading, rendering, writing.
bench: .venv/.installed
	@mkdir -p $(dir $(DEMO_DOCX))
	$(PY) -m timeit -n 1 -r 10 -v -u msec -s 'import subprocess' \
		'subprocess.run([".venv/bin/qdgen", "render", "$(DEMO_DRAFT)", "-o", "$(DEMO_DOCX)", "--force"], \
		check=True, capture_output=True)'

# Recall and precision over all cases of the rules, and the time of a check against opening the file by python-docx.
bench-check: .venv/.installed-test
	$(PY) benchmarks/check.py

# The rate of dirty drafts that are read as the clean ones, seconds for texts of many paragraphs, and the time of a Word
# file against python-docx.
bench-read: .venv/.installed-test
	$(PY) benchmarks/read.py

docs-rules: .venv/.installed-test
	$(PY) scripts/make_rule_pages.py

docs: docs-rules
	.venv/bin/pytest tests/test_house.py -k 'document' $(ARGS)

templates: .venv/.installed
	$(PY) scripts/build_templates.py

drafts: .venv/.installed
	$(PY) scripts/make_check_draft.py

pictures: .venv/.installed-test system
	$(PY) -m scripts.make_pictures

system:
	@bash scripts/install-system.sh

clean:
	rm -rf out dist build .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	rm -f .venv/.installed .venv/.installed-test
	find qdgen templates tests scripts benchmarks -type d -name __pycache__ -prune -exec rm -rf {} +

.venv/.installed: pyproject.toml
	$(PYTHON) -m venv .venv
	.venv/bin/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

.venv/.installed-test: .venv/.installed
	.venv/bin/python -m pip install --quiet --disable-pip-version-check --editable '.[test]'
	@touch $@
