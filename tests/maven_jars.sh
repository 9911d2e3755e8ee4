# Sourced: `maven_jars SOURCE TARGET` copies the libraries of SOURCE/pom.xml to TARGET/lib, unless they are there.
# Fails if Maven cannot download them.
# shellcheck shell=bash
maven_jars() {
    local source=$1 target=$2
    cmp -s "$source/pom.xml" "$target/pom.xml" && return
    rm -rf "$target" "$target.new"
    mkdir -p "$target.new"
    cp "$source/pom.xml" "$target.new"
    (cd "$target.new" &&
        timeout 300 mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib -DincludeScope=runtime) &&
        mv "$target.new" "$target"
}
