# Every command of the project. Each sets up what it needs in the checkout: target/ and .venv/.
.DEFAULT_GOAL := help
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
PREFIX ?= /usr/local
DESTDIR ?=
VENV := .venv
PY := $(VENV)/bin/python
CARGO ?= cargo
CARGO_FLAGS ?= --locked
export PATH := $(HOME)/.cargo/bin:$(PATH)

help: ## these lines
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 14

rust-needs:
	@tools/need cargo rustup "Rust 1.95, see https://rustup.rs"
	@tools/need cc gcc "C compiler and linker"

native-needs: rust-needs
	@tools/need c++ g++ "C++ compiler"

go-needs:
	@tools/need go golang "Go"

python-needs:
	@tools/need python3 python3
	@python3 -c 'import ensurepip' 2>/dev/null || { echo 'twire: python3 cannot make a virtual environment; on Debian: apt-get install python3-venv' >&2; exit 1; }

# The tools of the checkout, made anew when their list changes.
$(VENV)/.made: requirements-dev.txt | python-needs
	@test -x $(PY) || python3 -m venv $(VENV)
	@$(VENV)/bin/pip install --quiet --disable-pip-version-check --requirement requirements-dev.txt
	@touch $@

build: native-needs $(VENV)/.made ## the program, the C library and the Python package, unoptimised
	@$(CARGO) build --quiet $(CARGO_FLAGS) -p twire-cli -p twire-ffi
	@$(VENV)/bin/maturin develop --quiet $(CARGO_FLAGS)

release: native-needs ## the program and the C library, optimised
	@$(CARGO) build --quiet --release $(CARGO_FLAGS) -p twire-cli -p twire-ffi

wheel: rust-needs $(VENV)/.made ## the Python wheel and that of the program, into dist/
	@$(VENV)/bin/maturin build --quiet --release $(CARGO_FLAGS) --out dist
	@$(VENV)/bin/maturin build --quiet --release $(CARGO_FLAGS) --manifest-path cli/Cargo.toml --out dist
	@$(PY) packaging/repack.py dist/*.whl

demo: build ## an SMS, a passcode, a call and a signed webhook, from Python, C and the shell
	@examples/demo.sh

test: native-needs go-needs $(VENV)/.made ## every test of every language
	@tests/run.sh

test-native: build ## the C and C++ tests of the ABI's promises
	@$(PY) tests/run_native.py

test-deep: native-needs $(VENV)/.made ## what takes longer: deep native tests, fuzzing, static program, packages
	@tests/run_deep.sh

lint: native-needs go-needs $(VENV)/.made ## clippy, rustfmt, ruff, mypy, gofmt, go vet, clang-format
	@tools/lint.sh

fmt: rust-needs $(VENV)/.made ## formats everything
	@tools/lint.sh --fix

fuzz: rust-needs ## every fuzz target for a minute; needs cargo-fuzz
	@fuzz/run.sh

bench: release $(VENV)/.made ## side by side with the official libraries; writes benches/RESULTS.md
	@benches/run.sh

header: rust-needs ## include/twire.h, made anew from ffi/src
	@BLESS=1 $(CARGO) test --quiet $(CARGO_FLAGS) -p twire-ffi --test header

stubs: build ## what Python type checkers are told, made anew from the catalog and the rules of TwiML
	@$(PY) tools/python_stubs.py
	@$(PY) tools/python_events.py

docs: ## the C and C++ reference, into target/docs/c; needs doxygen
	@tools/need doxygen doxygen Doxygen
	@tests/run_docs.sh

man: rust-needs ## manual pages and shell completions, made anew from the arguments of the program
	@BLESS=1 $(CARGO) test --quiet $(CARGO_FLAGS) -p twire-cli --test it manual

install: release ## the C library, headers, pkg-config and CMake files, program, manual, completions, under PREFIX
	@PREFIX='$(PREFIX)' DESTDIR='$(DESTDIR)' packaging/install.sh

static: rust-needs ## target/static/twire: the program without any library, with musl where Rust has it
	@packaging/static.sh

deb: rust-needs ## Debian packages and their source package, into target/deb/; needs dpkg-dev and debhelper
	@packaging/deb.sh

uninstall: ## takes away what `make install` with the same PREFIX put there
	@PREFIX='$(PREFIX)' DESTDIR='$(DESTDIR)' packaging/install.sh --uninstall

clean: ## target/, .venv/ and dist/
	@rm -rf target $(VENV) dist

.PHONY: help rust-needs native-needs go-needs python-needs build release wheel demo test test-native test-deep lint fmt fuzz bench header stubs docs man install static deb uninstall clean
