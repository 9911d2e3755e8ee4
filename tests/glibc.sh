# A function for suites that test what was built for old systems: `glibc_at_most VERSION FILE...` fails if a file
# needs a newer glibc, and names the symbols.
# shellcheck shell=bash
glibc_at_most() {
    local limit=$1 file version newer=''
    shift
    [ $# -gt 0 ] || return
    for file; do
        [ -s "$file" ] || { echo "missing: $file"; return 1; }
        for version in $(objdump -T "$file" | grep -o 'GLIBC_[0-9.]*' | sort -u); do
            if [ "$(printf '%s\n' "${version#GLIBC_}" "$limit" | sort -V | tail -n 1)" != "$limit" ]; then
                newer+="$file: $(objdump -T "$file" | grep -F "($version)")"$'\n'
            fi
        done
    done
    [ -z "$newer" ] || { printf '%s' "$newer"; return 1; }
}
