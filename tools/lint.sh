#!/usr/bin/env bash
# Lints and formats, strictly.
#
#     tools/lint.sh              everything (`make lint`)
#     tools/lint.sh --fix        formats (`make fmt`)
#     tools/lint.sh FILE...      what these files can break (pre-commit)
set -uo pipefail
cd "$(dirname "$0")/.." || exit
fix=${1:-}
bin=.venv/bin
failed=() files=("$@")

# step PATTERN NAME COMMAND...: runs a check; of given files, only where the name of one matches.
step() {
    local pattern=$1 name=$2
    shift 2
    [ ${#files[@]} -eq 0 ] || printf '%s\n' "${files[@]}" | grep -qE "$pattern" || return 0
    if "$@"; then echo "ok    $name"; else echo "FAIL  $name"; failed+=("$name"); fi
}

[ -x $bin/ruff ] || { echo "tools/lint.sh: the tools are missing; 'make lint' installs them" >&2; exit 1; }

mapfile -t c_files < <(git ls-files --cached --others --exclude-standard '*.c' '*.cpp' '*.hpp' 'tests/**/*.h')
mapfile -t go_dirs < <(git ls-files --cached --others --exclude-standard '*.go' | xargs -r -n1 dirname | sort -u)
mapfile -t sh_files < <(git ls-files --cached --others --exclude-standard '*.sh' 'tools/need' '.ci/run')

if [ "$fix" = --fix ]; then
    cargo fmt --all
    cargo fmt --manifest-path fuzz/Cargo.toml
    $bin/ruff format --quiet . && $bin/ruff check --quiet --fix .
    gofmt -w "${go_dirs[@]}"
    $bin/clang-format -i "${c_files[@]}"
    exit
fi

# Not with tee /dev/stderr: that truncates a file which is the standard error.
gofmt_clean() {
    local unformatted
    unformatted=$(gofmt -l "${go_dirs[@]}") || return
    [ -z "$unformatted" ] || { printf '%s\n' "$unformatted" >&2 && false; }
}
# The core must not depend on the crates of its users.
core_dependencies() { ! cargo tree --locked -q -p twire -e normal | grep -E 'pyo3|cbindgen|clap|axum'; }
# Unsafe code is in one file.
unsafe_code() {
    ! git grep -nE '\bunsafe\s*(\{|fn|impl|extern)' -- 'core' 'cli' 'sandbox' 'python/src' 'ffi/src' ':!ffi/src/boundary.rs'
}

# A separate workspace, which otherwise only cargo-fuzz builds.
fuzz_targets() {
    local fuzz=(--quiet --locked --manifest-path fuzz/Cargo.toml) output
    cargo fmt --manifest-path fuzz/Cargo.toml --check || return
    if ! output=$(cargo fetch "${fuzz[@]}" 2>&1); then
        # An outdated lock file is an error; cargo without --locked updates it.
        if [[ $output = *--locked* ]]; then
            echo "$output" >&2
            return 1
        fi
        echo 'skip  fuzz targets: their crates cannot be downloaded'
        return
    fi
    # A path to libFuzzer keeps its crate from compiling it. Nothing is linked, so the file need not exist.
    CUSTOM_LIBFUZZER_PATH=$PWD/target/none/libfuzzer.a \
        cargo clippy "${fuzz[@]}" --target-dir target --bins -- -D warnings
}

# Security advisories, licenses and sources of the dependencies. `make fetch` downloads the advisories.
dependencies() {
    if ! command -v cargo-deny >/dev/null; then
        echo 'skip  dependencies: cargo-deny is missing (cargo install cargo-deny --locked)'
        return
    fi
    local checks=(bans licenses sources)
    # A download that failed leaves the directory and a lock file.
    if compgen -G "${CARGO_HOME:-$HOME/.cargo}/advisory-dbs/*/" >/dev/null; then
        checks+=(advisories)
    else
        echo 'skip  advisories: their database is missing (make fetch)'
    fi
    cargo deny --offline --log-level error check "${checks[@]}"
}

workflows() {
    local actionlint
    actionlint=$(command -v target/tools/actionlint || command -v actionlint) || {
        echo 'skip  workflows: actionlint is missing (make fetch)'
        return
    }
    "$actionlint" -shellcheck "$bin/shellcheck"
}

# The terms of the glossary are spelled correctly, and those of tools/spelling.txt.
spelling() {
    mkdir -p target
    {
        cat tools/spelling.txt
        sed -n 's/^| \([^|]*\) |.*/\1/p' docs/glossary.md | tr -cs '[:alpha:]' '\n'
    } >target/spelling.txt
    git ls-files -z | grep -zvE '^(CHANGELOG\.md|[a-z]*/NOTICES|core/(catalog|errors)/|tests/vectors/|fuzz/corpus/|hooks/.*/captures/)|\.(lock|ico|png|db|1)$' |
        xargs -0 $bin/codespell --ignore-words target/spelling.txt
}

rust='\.rs$|Cargo\.|rust(fmt|-toolchain)|clippy\.toml'
dependencies='Cargo\.|deny\.toml|NOTICES|tools/notices'
python='\.pyi?$|\.toml$|requirements'
go='\.go$|go\.(mod|sum)$|include/'
c='\.(c|cpp|h|hpp)$|\.clang-format'
shell='\.sh$|tools/need|\.ci/run'
step "$rust" rustfmt cargo fmt --all --check
step "$rust" clippy cargo clippy --quiet --locked --workspace --all-targets -- -D warnings
step "$rust" "fuzz targets" fuzz_targets
step "$dependencies" dependencies dependencies
step "$dependencies" notices python3 tools/notices.py --check
step "$rust" "core dependencies" core_dependencies
step "$rust" "unsafe code" unsafe_code
step "$python" ruff $bin/ruff check --quiet .
step "$python" "ruff format" $bin/ruff format --quiet --check .
step "$python" mypy $bin/mypy
step "$go" gofmt gofmt_clean
step "$go" "go vet" tests/run_go.sh vet
step "$c" clang-format $bin/clang-format --dry-run -Werror "${c_files[@]}"
step '' words python3 tools/words.py
step '' spelling spelling
step '^\.github/' workflows workflows
step "$shell" shellcheck $bin/shellcheck --severity=warning "${sh_files[@]}"

[ ${#failed[@]} -eq 0 ] || { printf 'failed: %s\n' "${failed[*]}"; exit 1; }
