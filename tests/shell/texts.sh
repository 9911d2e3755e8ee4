#!/bin/sh
# Where a text comes from, what is printed, and what is not.
. ./common.sh
start_sandbox

check "a text from the argument" 0 twire send --to "$to" "$body"
silent
equal "$(newest_body)" "$body"

printf '%s\n' "$body" >"$tmp/body"
check "a text from a file" 0 twire send --to "$to" --body-file "$tmp/body"
silent
equal "$(newest_body)" "$body"

piped() { printf 'load %s\n' "$1" | twire send --to "$to" --truncate 1 "$2"; }
check "a text from standard input" 0 piped 99 -
equal "$(newest_body)" "load 99"
pipe_without() { printf 'load 98\n\n' | twire send --to "$to"; }
check "a text from standard input, unnamed" 0 pipe_without
equal "$(newest_body)" "load 98"
nothing() { twire send --to "$to" </dev/null; }
check "no text at all, as from cron" 65 nothing
says "21619"

check "a long text is cut" 0 piped "$(printf '%04000d' 0)" -
equal "$(newest_body | wc -c)" 161
case $(newest_body) in *...) ;; *) fault "the cut is not marked" ;; esac

check "a picture without a text" 0 twire send --to "$to" --media https://example.com/a.png
silent

check "one field a line" 0 twire send -o status -o direction --to "$to" "$body"
prints "queued
outbound-api"
check "the whole result" 0 twire send --json --to "$to" "$body"
equal "$(echo "$out" | json to)" "$to"
equal "$(echo "$out" | wc -l)" 1
check "a word on standard error" 0 twire send -v --to "$to" "$body"
says "queued to +1555***6543"
prints ""

first() { twire api messages.list -o sid | head -n 1; }
check "a reader that goes away" 0 first
[ -z "$err" ] || fault "complains of the reader"
gone() {
    { twire api messages.list; echo $? >"$tmp/code"; } | :
    return "$(cat "$tmp/code")"
}
check "a reader that was never there" 0 gone
full() { twire send --json --to "$to" "$body" >/dev/full; }
if [ -w /dev/full ]; then
    check "a full disk" 74 full
    says "done"
fi

check "help" 0 twire --help
case $out in *"Exit codes:"*) ;; *) fault "no exit codes" ;; esac
check "help of a command" 0 twire send --help
case $out in *Nagios*) ;; *) fault "no example" ;; esac
check "version" 0 twire --version
case $out in "twire "[0-9]*) ;; *) fault "no number" ;; esac
