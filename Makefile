# One command each: `make demo` shows what it does, `make test` checks all of it.
# Both set up what they need, once.

PYTHON ?= python3
ENV := .venv
BIN := $(ENV)/bin
STAMP := $(ENV)/.ready
WORKERS ?= auto

.PHONY: bench pictures score help demo test hostile lint types crash format clean

help:
	@echo "make demo    audit a made-up person against a small web on this machine"
	@echo "make test    run every check of the code, and the whole test suite"
	@echo "make score   say how much of what labelled pages show is found"
	@echo "make bench   measure how fast pages are read, and usernames looked for"
	@echo "make crash   kill, tear and fill cases of made-up people, and print what was lost"
	@echo "make hostile put the code before hostile pages and servers, and print each figure"
	@echo "make format  lay the code out as the tests expect"
	@echo "make clean   remove what the other commands made"

$(STAMP): setup.cfg pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv $(ENV)
	@$(BIN)/python -c 'import sys; assert sys.version_info >= (3, 11), "Python 3.11 or later is needed: try make PYTHON=python3.12"'
	@echo "Setting up (once) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $(STAMP)

demo: $(STAMP)
	@$(BIN)/privacyaudit demo

test: lint types
	$(BIN)/python -m pytest -n $(WORKERS) -q

hostile: $(STAMP)
	$(BIN)/python -m tests.hostile

pictures: $(STAMP)
	$(BIN)/python -m tests.hostile.debian

lint: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(STAMP)
	$(BIN)/mypy

crash: $(STAMP)
	$(BIN)/python -m tests.crash

format: $(STAMP)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

clean:
	rm -rf $(ENV) build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache

score: $(STAMP)
	$(BIN)/python -m tests.reading.labelled.score

bench: $(STAMP)
	$(BIN)/python -m tests.benchmarks.reading
	$(BIN)/python -m tests.benchmarks.accounts --rounds 1
	$(BIN)/python -m tests.benchmarks.files photos 1000
	$(BIN)/python -m tests.benchmarks.files export 200
	$(BIN)/python -m tests.benchmarks.report
