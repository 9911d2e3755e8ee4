#!/usr/bin/env bash
# native.sh WORK PORT PINNED_PORT [PIN...]: builds the C, C++ and Go benchmarks into WORK and runs them
# against respond.c on PORT. The single-threaded ones run with the command PIN against the server on
# PINNED_PORT. WORK/lib contains the library under its SONAME.
#
# Prints lines of a benchmark, a side, and two figures:
#   curl     libcurl|twire   P50_NS CPU_NS         one request, handle reused
#   threads  raw|twire       REQUESTS_PER_S CPU_NS 16 threads
#   cancel   c               MAX_NS MEDIAN_NS      from the cancellation of a request to its return
#   cpp      raw|c|cpp       P50_NS CPU_NS
#   cold     plain|tls       P50_NS CPU_NS         a process that sends one message
#   ffi      validate_N_…    C_NS RUST_NS          the same check through the C ABI and in Rust
#   go       send|validate   TWIRE_CPU_NS TWILIO_GO_CPU_NS
# and `skipped NAME PACKAGE` for benchmarks that cannot be built.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(realpath "$1") port=$2 pinned_port=$3 requests=4000
pin=("${@:4}")
cflags=(-O2 -Wall -Wextra -Iinclude -L"$work/lib" "-Wl,-rpath,$work/lib")
export TWIRE_BASE_URL=http://127.0.0.1:$port
export TWILIO_ACCOUNT_SID=AC0123456789abcdef0123456789abcdef TWILIO_AUTH_TOKEN=token-token-token

# program NAME SOURCE [LIBRARIES...]
program() { cc -std=gnu99 "${cflags[@]}" -o "$work/bench-$1" "$2" -ltwire "${@:3}"; }
label() { sed "s/^/$1 /"; }
single() { TWIRE_BASE_URL=http://127.0.0.1:$pinned_port "${pin[@]}" "$work/$1" "$pinned_port" "$requests"; }

if program curl benches/curl.c -lcurl 2>/dev/null; then
    single bench-curl | label curl
else
    echo 'skipped curl libcurl4-openssl-dev'
fi
program threads benches/threads.c -pthread
# The median of nine runs: the placement of the server's threads differs from run to run.
for _ in {1..9}; do
    "$work/bench-threads" "$port" $((requests / 4))
done | sort -k1,1 -k2,2n | awk '++seen[$1] == 5' | label threads
program cancel benches/cancel.c -pthread
"$work/bench-cancel" | label cancel
c++ -std=c++11 "${cflags[@]}" -o "$work/bench-cpp" benches/send.cpp -ltwire
single bench-cpp | label cpp
program cold benches/cold.c
if command -v openssl >/dev/null; then
    python3 benches/cold.py "$work/bench-cold" "$port" | label cold
else
    echo 'skipped cold openssl'
fi
program validate benches/validate.c
cargo build --quiet --release --locked -p twire --example webhook_bench
# The better of two alternating runs of each side: the difference is about 100 ns.
for _ in 1 2; do
    "$work/bench-validate" | sed 's/^/c /'
    target/release/examples/webhook_bench | sed 's/^/rust /'
done | awk '!(($1, $2) in best) || $3 < best[$1, $2] { best[$1, $2] = $3 }
    END { for (name in best) { split(name, part, SUBSEP)
        if (part[1] == "c" && ("rust", part[2]) in best) print "ffi", part[2], best[name], best["rust", part[2]] } }'
if command -v go >/dev/null && (cd benches/go && CGO_ENABLED=1 CGO_CFLAGS="-I$PWD/../../include" \
    CGO_LDFLAGS="-L$work/lib -ltwire -Wl,-rpath,$work/lib" go build -tags twire_env -o "$work/bench-go" . 2>"$work/go.log"); then
    "$work/bench-go" "$port" "$requests" | label go
else
    echo 'skipped go Go, or twilio-go from the module proxy'
fi
