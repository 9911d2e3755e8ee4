#!/usr/bin/env bash
# run.sh [TARGET...]: runs the fuzz targets one after the other, FUZZ_SECONDS (60) each.
# New inputs go to target/fuzz/corpus, failing ones to fuzz/artifacts. Called by `make fuzz`.
set -euo pipefail
cd "$(dirname "$0")/.."
command -v cargo-fuzz >/dev/null 2>&1 || {
    echo 'twire: cargo-fuzz is missing: cargo install cargo-fuzz@0.13.2 --locked' >&2
    exit 1
}
# The instrumentation needs unstable flags of the stable compiler.
export RUSTC_BOOTSTRAP=1 RUST_BACKTRACE=0
seconds=${FUZZ_SECONDS:-60}
targets=("$@")
[ ${#targets[@]} -gt 0 ] || mapfile -t targets < <(cd fuzz && cargo fuzz list)
failed=()

for target in "${targets[@]}"; do
    new=target/fuzz/corpus/$target
    mkdir -p "$new"
    # The core has no unsafe code, so the address sanitizer would find nothing.
    # The number of inputs is limited, too, because the catalog leaks what it reads.
    if ! log=$(cargo fuzz run --sanitizer none --target-dir target/fuzz "$target" "$new" "fuzz/corpus/$target" -- \
        -max_total_time="$seconds" -runs=1500000 -max_len=2048 -timeout=10 -print_final_stats=1 2>&1); then
        failed+=("$target")
        grep -A8 'panicked at' <<<"$log" || tail -n 40 <<<"$log"
        grep -m1 'Test unit written' <<<"$log" || true
        continue
    fi
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' <<<"$log")
    printf '%-12s %s inputs in %s s, no failure\n' "$target" "$runs" "$seconds"
done

[ ${#failed[@]} -eq 0 ] || { printf 'failed: %s\n' "${failed[*]}" >&2; exit 1; }
