# The commands of the project. Each sets up what it needs in the checkout: target/ and .venv/.
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

help: ## print this list
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

# The development tools, reinstalled when their list changes.
$(VENV)/.made: requirements-dev.txt | python-needs
	@echo 'Installing the development tools into $(VENV): 1 to 2 minutes.'
	@test -x $(PY) || python3 -m venv $(VENV)
	@$(VENV)/bin/pip install --quiet --disable-pip-version-check --requirement requirements-dev.txt
	@touch $@

# Those of a release are large: installed when one is built.
$(VENV)/.made-release: requirements-release.txt $(VENV)/.made
	@echo 'Installing the tools of a release into $(VENV): 1 to 2 minutes.'
	@$(VENV)/bin/pip install --quiet --disable-pip-version-check --requirement requirements-release.txt
	@touch $@

fetch: rust-needs $(VENV)/.made ## download what builds and tests need; afterwards they need no network
	@tests/fetch.sh

build: native-needs ## build the program, the C library and the Python package, unoptimised
	@test -e target/debug/twire || echo 'Building the program, the C library and the Python package: 5 to 10 minutes the first time.'
	@$(MAKE) --no-print-directory $(VENV)/.made
	@$(CARGO) build --quiet $(CARGO_FLAGS) -p twire-cli -p twire-ffi
	@$(VENV)/bin/maturin develop --quiet $(CARGO_FLAGS)

# One after the other: together, each would get the features of both. The program has levels of its own.
optimised: native-needs ## build the program and the C library, optimised, for this machine
	@$(CARGO) build --quiet --release $(CARGO_FLAGS) --config packaging/program.toml -p twire-cli
	@$(CARGO) build --quiet --release $(CARGO_FLAGS) -p twire-ffi

pam: optimised ## build the PAM module target/release/pam_twire.so; needs the headers of PAM
	@packaging/pam.sh target/release target/release

wheel: rust-needs $(VENV)/.made-release ## build the wheels of the Python package, of its stubs and of the program, into dist/
	@echo 'Building three wheels for glibc 2.17: 5 to 15 minutes.'
	@packaging/wheel.sh

portable: native-needs $(VENV)/.made-release ## build dist/twire-VERSION-linux-*.tar.gz: everything for C, C++, Go and the shell, unpacked anywhere
	@echo 'Building library (for glibc 2.17) and static program: 5 to 15 minutes.'
	@packaging/portable.sh

artefacts: native-needs $(VENV)/.made-release ## build whatever a release has into dist/, with checksums and a list of its parts
	@packaging/artefacts.sh

checksums: ## write dist/SHA256SUMS of the files in dist/
	@packaging/checksums.sh

release: ## VERSION=0.2.0 [ADDRESS=https://…] [MAINTAINER='NAME <MAIL>'] [DRY_RUN=1]: changelog, versions, tags, artefacts
	@test -n '$(VERSION)' || { echo 'release: VERSION=MAJOR.MINOR.PATCH is missing' >&2; exit 64; }
	@python3 tools/release.py '$(VERSION)' $(if $(ADDRESS),--address '$(ADDRESS)') $(if $(MAINTAINER),--maintainer '$(MAINTAINER)') $(if $(DRY_RUN),--dry-run)
	@test -n '$(DRY_RUN)' || $(MAKE) --no-print-directory artefacts

demo: build ## run the demo: an SMS, a passcode, a call, a signed webhook, an outage, and hooks of old systems
	@examples/demo.sh

test: native-needs go-needs ## run the tests of every language
	@test -d target/debug/deps || echo 'Building and testing everything: about 30 minutes the first time, half of that later.'
	@$(MAKE) --no-print-directory $(VENV)/.made
	@tests/run.sh

test-native: build ## run the C and C++ tests of the ABI
	@$(PY) tests/run_native.py

test-deep: native-needs $(VENV)/.made ## run the slow tests: sanitizers, load, fleets, fuzzing, static program, packages
	@tests/run_deep.sh

lint: native-needs go-needs $(VENV)/.made ## check style and types of every language
	@tools/lint.sh

fmt: rust-needs $(VENV)/.made ## format the sources of every language
	@tools/lint.sh --fix

fuzz: rust-needs ## run every fuzz target for a minute; needs cargo-fuzz
	@fuzz/run.sh

bench: optimised $(VENV)/.made ## run the benchmarks against the official libraries and write benches/RESULTS.md
	@benches/run.sh

bench-fleet: optimised $(VENV)/.made ## run the benchmarks of many workers on one PostgreSQL and write benches/FLEETS.md; needs a PostgreSQL and Node.js
	@benches/fleets.sh

header: rust-needs ## regenerate include/twire.h from ffi/src
	@BLESS=1 $(CARGO) test --quiet $(CARGO_FLAGS) -p twire-abi --test header

stubs: build ## regenerate the Python type stubs from the catalog and the rules of TwiML
	@$(PY) tools/python_stubs.py
	@$(PY) tools/python_events.py

docs: build ## build the book into target/docs/, searchable, without a network; doxygen and go add their references
	@echo 'Building the book and its references: 1 to 3 minutes.'
	@$(PY) tools/book/build.py
	@$(PY) tools/book/check.py
	@echo 'The book: target/docs/index.html'

notices: rust-needs ## regenerate the notices of linked crates from Cargo.lock: NOTICES in ffi/, python/ and cli/
	@python3 tools/notices.py

man: rust-needs ## regenerate the manual pages and shell completions from the program's arguments
	@BLESS=1 $(CARGO) test --quiet $(CARGO_FLAGS) -p twire-cli --test it manual

install: optimised ## install library, headers, program, manual, completions, units and (after `make pam`) PAM module under PREFIX
	@PREFIX='$(PREFIX)' DESTDIR='$(DESTDIR)' packaging/install.sh

static: rust-needs ## build the static program target/static/twire, with musl if the toolchain has it
	@packaging/static.sh

deb: rust-needs ## build the Debian packages and their source package into target/deb/; needs dpkg-dev, debhelper and the headers of PAM
	@packaging/deb.sh

rpm: pam ## build the RPM packages and their source package into target/rpm/; needs rpmbuild and the headers of PAM
	@packaging/rpm.sh

uninstall: ## remove the files that `make install` with the same PREFIX installed
	@PREFIX='$(PREFIX)' DESTDIR='$(DESTDIR)' packaging/install.sh --uninstall

clean: ## remove target/, .venv/ and dist/
	@rm -rf target $(VENV) dist

.PHONY: help rust-needs native-needs go-needs python-needs fetch build optimised pam wheel portable artefacts checksums release demo test test-native test-deep lint fmt fuzz bench bench-fleet header stubs docs notices man install static deb rpm uninstall clean
