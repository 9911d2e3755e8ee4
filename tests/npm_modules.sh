# Sourced: `npm_modules SOURCE TARGET` installs the packages of SOURCE/package.json into TARGET/node_modules,
# unless they are there. Fails if npm cannot install them.
# shellcheck shell=bash
npm_modules() {
    local source=$1 target=$2
    cmp -s "$source/package.json" "$target/package.json" && return
    rm -rf "$target" "$target.new"
    mkdir -p "$target.new"
    cp "$source/package.json" "$target.new"
    (cd "$target.new" && timeout 300 npm install --no-audit --no-fund --no-package-lock --loglevel=error) &&
        mv "$target.new" "$target"
}
