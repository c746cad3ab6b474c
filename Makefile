# Every way to run Comptoir from a clone. Python 3.11 or newer, make and a package index are all that is needed.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.set-up

.PHONY: setup demo test check format crash fuzz browser bench soak lock environment clean

setup: $(STAMP)

$(STAMP): requirements-dev.lock pyproject.toml scripts/setup
	@PYTHON="$(PYTHON)" scripts/setup
	@touch $@

demo: $(STAMP)  ## See it work against a simulated marketplace; RESET=1 starts afresh
	@$(BIN)/comptoir demo

test: $(STAMP)  ## The tests that need nothing but this clone
	@$(BIN)/python -m pytest -n 4 -m "not crash and not long and not fuzz and not browser" tests

check: $(STAMP)  ## Style, types, layers, migrations
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache
	@$(BIN)/python -m pytest -q tests/test_layout.py

format: $(STAMP)
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

crash: $(STAMP)  ## Real processes, really killed, and journeys of thousands of orders
	@$(BIN)/python -m pytest -n 3 -m "crash or long" tests

fuzz: $(STAMP)  ## The API against its own document; FUZZ_EXAMPLES requests of each kind to each operation
	@FUZZ_EXAMPLES=$${FUZZ_EXAMPLES:-60} $(BIN)/python -m pytest -q -m fuzz tests/api/test_fuzz.py

browser: $(STAMP)  ## The pages in the system's Chromium
	@$(BIN)/python -m pytest -m browser tests

bench: $(STAMP)  ## NAME=orders_in runs one, QUICK=1 smaller
	@$(BIN)/python -m bench $(NAME)

soak: $(STAMP)  ## Random trouble for SECONDS=600, judged by the marketplace's own ledger; SEED= makes the same choices
	@$(BIN)/python -m tests.soak $(or $(SECONDS),600) $(SEED)

lock:  ## Write the lock files anew
	@scripts/lock

environment: $(STAMP)  ## Write .env.example anew
	@$(BIN)/comptoir environment > .env.example

clean:
	@rm -rf $(VENV) var
