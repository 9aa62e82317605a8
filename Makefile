# The four things a person does with this checkout. Everything is installed into .venv from hash-pinned locks.
.DEFAULT_GOAL := help
PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/pip install --quiet --disable-pip-version-check --require-hashes
VAR ?= var
PORT ?= 8710

.PHONY: help demo test check bench bench-policy lock

help:
	@echo "make demo    try the bot in a stand-in Slack on this computer"
	@echo "make test    run all tests, PostgreSQL and a browser included"
	@echo "make check   lint, types, import contracts, locks and catalogues"
	@echo "make bench   measure the tick, the parser and the choice"
	@echo "make bench-policy   simulated years of the policy beside simpler ones (some minutes)"

.venv/bin/python:
	@echo "Apa Kabar: making .venv with $$($(PYTHON) --version)"
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed; say which with: make demo PYTHON=python3.12" if sys.version_info < (3, 11) else 0)'
	@$(PYTHON) -m venv .venv

.venv/demo: requirements-demo.txt | .venv/bin/python
	@echo "Apa Kabar: installing what the demo needs (once, about a minute)"
	@$(PIP) -r requirements-demo.txt
	@touch $@

.venv/dev: requirements-dev.txt | .venv/bin/python
	@echo "Apa Kabar: installing what the tests need (once, a minute or two)"
	@$(PIP) -r requirements-dev.txt
	@touch $@ .venv/demo

demo: .venv/demo
	@$(BIN)/python -m bot demo --var $(VAR) --port $(PORT)

test: .venv/dev
	@echo "Apa Kabar: running all tests"
	@$(BIN)/python -m pytest $(ARGS)

check: .venv/dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/hadolint Dockerfile
	$(BIN)/python -m pip check

bench: .venv/dev
	@$(BIN)/python -m tests.bench

bench-policy: .venv/dev
	@$(BIN)/python -m tests.bench.policy $(ARGS)
	@echo "Apa Kabar: a year of 10,000 members under our policy alone"
	@$(BIN)/python -m tests.bench.policy --members 10000 --world usual --policy "ours, our pacing"

lock:
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header pyproject.toml -o requirements.txt
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --extra sandbox pyproject.toml -o requirements-demo.txt
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --extra sandbox --group dev pyproject.toml -o requirements-dev.txt
