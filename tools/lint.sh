#!/usr/bin/env bash
# Lints and formats, strictly; called by `make lint` and, with --fix, by `make fmt`.
set -uo pipefail
cd "$(dirname "$0")/.." || exit
fix=${1:-}
bin=.venv/bin
failed=()

step() {
    local name=$1
    shift
    if "$@"; then echo "ok    $name"; else echo "FAIL  $name"; failed+=("$name"); fi
}

mapfile -t c_files < <(git ls-files --cached --others --exclude-standard '*.c' '*.cpp' '*.hpp' 'tests/**/*.h')
mapfile -t go_dirs < <(git ls-files --cached --others --exclude-standard '*.go' | xargs -r -n1 dirname | sort -u)
mapfile -t sh_files < <(git ls-files --cached --others --exclude-standard '*.sh' 'examples/hooks/*' 'tools/need' '.ci/run')

if [ "$fix" = --fix ]; then
    cargo fmt --all
    cargo fmt --manifest-path fuzz/Cargo.toml
    $bin/ruff format --quiet . && $bin/ruff check --quiet --fix .
    gofmt -w "${go_dirs[@]}"
    $bin/clang-format -i "${c_files[@]}"
    exit
fi

gofmt_clean() { [ -z "$(gofmt -l "${go_dirs[@]}" | tee /dev/stderr)" ]; }
# A core that knew Python or a C header generator would be upside down.
core_is_alone() { ! cargo tree --locked -q -p twire -e normal | grep -E 'pyo3|cbindgen|clap|axum'; }
# Unsafe code is in one file, and each block says why it is sound.
unsafe_is_at_home() {
    ! git grep -nE '\bunsafe\s*(\{|fn|impl|extern)' -- 'core' 'cli' 'sandbox' 'python/src' 'ffi/src' ':!ffi/src/boundary.rs'
}

# A workspace of its own, which cargo-fuzz alone builds: an interface that changes must not break it unseen.
fuzz_targets() {
    local fuzz=(--quiet --locked --manifest-path fuzz/Cargo.toml) said
    cargo fmt --manifest-path fuzz/Cargo.toml --check || return
    if ! said=$(cargo fetch "${fuzz[@]}" 2>&1); then
        # A lock file that does not fit is a fault; cargo without --locked mends it.
        if [[ $said = *--locked* ]]; then
            echo "$said" >&2
            return 1
        fi
        echo 'skip  fuzz targets: their crates cannot be had'
        return
    fi
    # With a path to libFuzzer nobody compiles it. Nothing is linked, so nothing need be there.
    CUSTOM_LIBFUZZER_PATH=$PWD/target/none/libfuzzer.a \
        cargo clippy "${fuzz[@]}" --target-dir target --bins -- -D warnings
}

step rustfmt cargo fmt --all --check
step clippy cargo clippy --quiet --locked --workspace --all-targets -- -D warnings
step "fuzz targets" fuzz_targets
step "core is alone" core_is_alone
step "unsafe is at home" unsafe_is_at_home
step ruff $bin/ruff check --quiet .
step "ruff format" $bin/ruff format --quiet --check .
step mypy $bin/mypy
step gofmt gofmt_clean
step "go vet" tests/run_go.sh vet
step clang-format $bin/clang-format --dry-run -Werror "${c_files[@]}"
step shellcheck $bin/shellcheck --severity=warning "${sh_files[@]}"

[ ${#failed[@]} -eq 0 ] || { printf 'failed: %s\n' "${failed[*]}"; exit 1; }
