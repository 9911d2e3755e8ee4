#!/usr/bin/env bash
# Runs Twilio's own libraries, unmodified, against the sandbox: the cases of tests/sdk/. Each library has a
# sandbox of its own; one that is not installed and cannot be installed is skipped by name. The arguments
# select libraries: python, node, go, java.
set -uo pipefail
cd "$(dirname "$0")/.." || exit
. tests/npm_modules.sh
. tests/maven_jars.sh
root=$PWD built=$PWD/target/sdk work=$(mktemp -d)
twire=${TWIRE_BIN:-$root/target/debug/twire}
sandbox='' passed=0 failed=0
trap 'stop; rm -rf "$work"' EXIT
mkdir -p "$built"

# Removes the caller's settings and proxies from the environment.
clean=(env)
for name in $(env | sed -nE 's/^((TWILIO|TWIRE)_[A-Z_]*|[A-Za-z_]*_(proxy|PROXY))=.*/\1/p'); do
    clean+=(-u "$name")
done

# Starts a sandbox whose clock stands still, and sets $settings to the variables of a client.
start() {
    rm -f "$work/alive" "$work/facts"
    mkfifo "$work/alive" "$work/facts"
    "${clean[@]}" "$twire" sandbox --listen 127.0.0.1:0 --json --until-stdin-closes --time-scale 0 \
        <"$work/alive" >"$work/facts" &
    sandbox=$!
    exec 9>"$work/alive"
    read -r facts <"$work/facts" || exit 1
    settings=()
    while read -r name key; do
        settings+=("$name=$(sed -E "s/.*\"$key\":\"([^\"]*)\".*/\1/" <<<"$facts")")
    done <<'END'
TWIRE_BASE_URL url
TWILIO_ACCOUNT_SID account_sid
TWILIO_AUTH_TOKEN auth_token
TWILIO_PHONE_NUMBER phone_number
TWILIO_MESSAGING_SERVICE_SID messaging_service_sid
TWILIO_VERIFY_SERVICE_SID verify_service_sid
END
}

stop() {
    [ -n "$sandbox" ] || return 0
    exec 9>&-
    wait "$sandbox"
    sandbox=
}

# Runs the cases of a library, with a base URL and through the proxy. A program that ends early is a failure.
cases() {
    start
    "${clean[@]}" "${settings[@]}" "$@" base >"$work/output" 2>&1 9>&- || echo "ended with $?" >>"$work/output"
    stop
    count
    proxied "$@"
}

proxied() {
    "${clean[@]}" XDG_STATE_HOME="$work" "$twire" sandbox exec --time-scale 0 -- "$@" proxy \
        >"$work/output" 2>&1 || echo "ended with $?" >>"$work/output"
    count
}

count() {
    local good bad
    good=$(grep -c '^pass ' "$work/output")
    bad=$(grep -c '^FAIL ' "$work/output")
    if [ "$bad" -eq 0 ] && grep -q '^ended with ' "$work/output"; then bad=1; fi
    passed=$((passed + good)) failed=$((failed + bad))
    [ "$bad" -eq 0 ] || grep -v '^pass ' "$work/output"
}

skip() {
    echo "sdk: $1" >>"${SKIPPED:-/dev/null}"
    echo "skipped: $1"
}

with_python() {
    if .venv/bin/python -c 'import twilio' 2>/dev/null; then
        cases .venv/bin/python tests/sdk/python/cases.py
    else
        skip 'twilio-python (not in .venv)'
    fi
}

with_node() {
    if ! command -v node npm >/dev/null; then
        skip 'twilio-node (no Node.js)'
    elif ! npm_modules tests/sdk/node "$built/node" >"$work/npm" 2>&1; then
        tail -n 3 "$work/npm"
        skip 'twilio-node (npm cannot install it)'
    else
        NODE_PATH=$built/node/node_modules cases node tests/sdk/node/cases.js
    fi
}

with_go() {
    if ! command -v go >/dev/null; then
        skip 'twilio-go (no Go)'
    elif ! (cd tests/sdk/go && timeout 300 go mod download) >"$work/go" 2>&1; then
        tail -n 3 "$work/go"
        skip 'twilio-go (its module cannot be downloaded)'
    elif (cd tests/sdk/go && CGO_ENABLED=0 go build -o "$built/cases" .); then
        cases "$built/cases"
    else
        failed=$((failed + 1))
    fi
}

# twilio-java knows no base URL.
with_java() {
    if ! command -v java mvn >/dev/null; then
        skip 'twilio-java (no Java or no Maven)'
    elif ! maven_jars tests/sdk/java "$built/java" >"$work/mvn" 2>&1; then
        tail -n 3 "$work/mvn"
        skip 'twilio-java (Maven cannot download it)'
    else
        proxied java -cp "$built/java/lib/*" tests/sdk/java/Cases.java
    fi
}

[ $# -gt 0 ] || set -- python node go java
for library in "$@"; do
    "with_$library"
done
printf 'sdk: %d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
