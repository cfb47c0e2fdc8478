# Casework: the commands the README names. A bare Debian first needs: sudo apt-get install make python3-venv

PYTHON ?= python3
POLICY ?= stotfold
PORT ?= 8000
INSTANCE ?= instance
BIN := .venv/bin
RUN := .venv/run.stamp
DEV := .venv/dev.stamp
APT := env DEBIAN_FRONTEND=noninteractive apt-get

.PHONY: run test check bench soak lock browser
.DEFAULT_GOAL := run

run: $(RUN)
	@POLICY="$(POLICY)" PORT="$(PORT)" INSTANCE="$(INSTANCE)" exec $(BIN)/flask --app app run-demo

test: $(DEV) browser
	$(BIN)/python -m pytest -q -n 2 --dist loadfile --no-loadscope-reorder $(ARGS)

check: $(DEV)
	$(BIN)/ruff check .
	$(BIN)/mypy

bench: $(DEV)
	$(BIN)/python -m tests.bench $(ARGS)

soak: $(DEV)
	$(BIN)/python -m pytest -q -n 0 -m soak -o faulthandler_timeout=0 $(ARGS)

# A new lock takes the newest versions that the .in files allow.
lock: $(DEV)
	for set in requirements requirements-dev; do \
	  $(BIN)/uv pip compile -q --generate-hashes --universal --python-version 3.11 --no-emit-index-url \
	    --no-annotate --no-header $$set.in -o $$set.txt || exit 1; \
	done

$(RUN): requirements.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "Casework needs Python 3.11 or later, and '$(PYTHON)' is not: name a newer one, as in make run PYTHON=python3.13"; \
	  exit 1; }
	@test -x $(BIN)/pip || $(PYTHON) -m venv --clear .venv || { rm -rf .venv; \
	  echo "Python could not make its folder for packages. On Debian or Ubuntu: sudo apt-get install python3-venv"; \
	  exit 1; }
	$(BIN)/pip install -q --disable-pip-version-check --require-hashes -r requirements.txt
	@touch $@

$(DEV): $(RUN) requirements-dev.txt
	$(BIN)/pip install -q --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch $@

# Debian’s chromium without its windows; Ubuntu’s is a snap, which tests cannot drive, so there Playwright brings its own.
browser: $(DEV)
	@$(BIN)/python -m tests.chromium || { \
	  if [ "$$(id -u)" = 0 ]; then as=; else as=sudo; fi; \
	  if grep -q '^ID=debian' /etc/os-release; then \
	    $$as $(APT) update -qq && $$as $(APT) install -y -qq --no-install-recommends chromium-headless-shell fonts-liberation; \
	  else $(BIN)/playwright install --with-deps chromium; fi; } >&2
