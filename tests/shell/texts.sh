#!/bin/sh
# Sources of a text, and what is printed.
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
says_on_stderr "21619"

check "a long text is cut" 0 piped "$(printf '%04000d' 0)" -
equal "$(newest_body | wc -c)" 161
case $(newest_body) in *...) ;; *) fail_case "the cut is not marked" ;; esac

check "a picture without a text" 0 twire send --to "$to" --media https://example.com/a.png
silent

check "several fields on one line" 0 twire send -o status -o direction --to "$to" "$body"
prints "queued	outbound-api"
check "the whole result" 0 twire send --json --to "$to" "$body"
equal "$(echo "$out" | json to)" "$to"
equal "$(echo "$out" | wc -l)" 1
check "a note on standard error" 0 twire send -v --to "$to" "$body"
says_on_stderr "queued to +1***543"
prints ""

first() { twire api messages.list -o sid | head -n 1; }
check "a reader that closes the pipe" 0 first
[ -z "$err" ] || fail_case "reports the closed pipe"
gone() {
    { twire api messages.list; echo $? >"$tmp/code"; } | :
    return "$(cat "$tmp/code")"
}
check "a reader that never reads" 0 gone
full() { twire send --json --to "$to" "$body" >/dev/full; }
if [ -w /dev/full ]; then
    check "a full disk" 74 full
    says_on_stderr "done"
fi

closed() { twire send -o sid --to "$to" "$body" >&-; }
check "a closed standard output" 74 closed
says_on_stderr "standard output is closed"
quiet() { twire send --to "$to" "$body" >&-; }
check "a closed standard output that is not needed" 0 quiet
silent
mkfifo "$tmp/endless"
endless() { twire send --timeout 0.3 --to "$to" <"$tmp/endless"; }
sleep 30 >"$tmp/endless" &
children="$children $!"
check "standard input that does not end" 66 endless
says_on_stderr "no end of input in time"

check "help" 0 twire --help
case $out in *"Exit codes:"*) ;; *) fail_case "no exit codes" ;; esac
check "help of a command" 0 twire send --help
case $out in *Nagios*) ;; *) fail_case "no example" ;; esac
check "version" 0 twire --version
case $out in "twire "[0-9]*) ;; *) fail_case "no number" ;; esac
