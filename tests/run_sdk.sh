#!/usr/bin/env bash
# Twilio's own libraries, unmodified, against the sandbox: the cases of tests/sdk/, each in a sandbox of
# its own. What a machine or its package registry does not have is skipped by name. With names
# (python, node, go): only those.
set -uo pipefail
cd "$(dirname "$0")/.." || exit
root=$PWD built=$PWD/target/sdk work=$(mktemp -d)
twire=${TWIRE_BIN:-$root/target/debug/twire}
sandbox='' passed=0 failed=0
trap 'stop; rm -rf "$work"' EXIT
mkdir -p "$built"

# Nothing of the caller's leads anywhere else.
clean=(env)
for name in $(env | sed -nE 's/^((TWILIO|TWIRE)_[A-Z_]*|[A-Za-z_]*_(proxy|PROXY))=.*/\1/p'); do
    clean+=(-u "$name")
done

# A sandbox whose clock stands still, and the settings that lead to it as a base URL.
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

# A library's cases, with base URLs and through the proxy; a program that ends early is a failure too.
cases() {
    start
    "${clean[@]}" "${settings[@]}" "$@" base >"$work/said" 2>&1 9>&- || echo "ended with $?" >>"$work/said"
    stop
    count
    "${clean[@]}" XDG_STATE_HOME="$work" "$twire" sandbox exec --time-scale 0 -- "$@" proxy \
        >"$work/said" 2>&1 || echo "ended with $?" >>"$work/said"
    count
}

count() {
    local good bad
    good=$(grep -c '^pass ' "$work/said")
    bad=$(grep -c '^FAIL ' "$work/said")
    if [ "$bad" -eq 0 ] && grep -q '^ended with ' "$work/said"; then bad=1; fi
    passed=$((passed + good)) failed=$((failed + bad))
    [ "$bad" -eq 0 ] || grep -v '^pass ' "$work/said"
}

skip() {
    echo "sdk: $1" >>"${SKIPPED:-/dev/null}"
    echo "skipped: $1"
}

with_python() {
    if .venv/bin/python -c 'import twilio' 2>/dev/null; then
        cases .venv/bin/python tests/sdk/python/cases.py
    else
        skip 'twilio-python, which .venv does not have'
    fi
}

with_node() {
    if ! command -v node npm >/dev/null; then
        skip 'twilio-node, for there is no Node.js'
    # A list that is not the one of the last time is installed anew.
    elif ! cmp -s tests/sdk/node/package.json "$built/node/package.json" &&
        ! npm_install >"$work/npm" 2>&1; then
        tail -n 3 "$work/npm"
        skip 'twilio-node, which npm does not get'
    else
        NODE_PATH=$built/node/node_modules cases node tests/sdk/node/cases.js
    fi
}

npm_install() {
    rm -rf "$built/node"
    mkdir -p "$built/node/new"
    cp tests/sdk/node/package.json "$built/node/new"
    (cd "$built/node/new" && timeout 300 npm install --no-audit --no-fund --no-package-lock) &&
        mv "$built/node/new"/* "$built/node" &&
        rmdir "$built/node/new"
}

with_go() {
    if ! command -v go >/dev/null; then
        skip 'twilio-go, for there is no Go'
    elif ! (cd tests/sdk/go && timeout 300 go mod download) >"$work/go" 2>&1; then
        tail -n 3 "$work/go"
        skip 'twilio-go, which its proxy does not give'
    elif (cd tests/sdk/go && CGO_ENABLED=0 go build -o "$built/cases" .); then
        cases "$built/cases"
    else
        failed=$((failed + 1))
    fi
}

[ $# -gt 0 ] || set -- python node go
for library in "$@"; do
    "with_$library"
done
printf 'sdk: %d passed, %d failed\n' "$passed" "$failed"
[ "$failed" -eq 0 ]
