#!/usr/bin/env bash
# twire in other build systems: CMake's FetchContent, Meson, Conan, a port of vcpkg; what the sdist and the RPM packages
# contain. It uses what `make build` built; tests/run_sources.sh builds from source.
set -uo pipefail
cd "$(dirname "$0")/.." || exit
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
bin=$PWD/.venv/bin
built=$PWD/target/debug
prefix=$work/prefix
skipped=0
. tests/checks.sh
skip() {
    skipped=$((skipped + 1))
    echo "packages: $1" >>"${SKIPPED:-/dev/null}"
}
version=$(sed -n '/^\[workspace.package\]/,/^\[/s/^version = "\(.*\)"/\1/p' Cargo.toml)
check 'the library alone is installed' env BUILD="$built" PREFIX="$prefix" packaging/install.sh --library
check '... without the program' test ! -e "$prefix/bin" -a ! -e "$prefix/share"

if command -v cmake >/dev/null; then
    mkdir "$work/cmake"
    cp packaging/conan/test_package/consumer.* "$work/cmake"
    cat >"$work/cmake/CMakeLists.txt" <<C
cmake_minimum_required(VERSION 3.16)
project(app C CXX)
include(FetchContent)
FetchContent_Declare(twire SOURCE_DIR "$PWD")
FetchContent_MakeAvailable(twire)
set(CMAKE_CXX_STANDARD 11)
foreach(kind twire static)
    add_executable(\${kind}-c consumer.c)
    add_executable(\${kind}-cpp consumer.cpp)
    target_link_libraries(\${kind}-c twire::\${kind})
    target_link_libraries(\${kind}-cpp twire::\${kind})
endforeach()
C
    # As \`make build\` calls Cargo, which then has nothing to do.
    flags=(-DTWIRE_PROFILE=dev -DTWIRE_TARGET_DIR="$PWD/target" '-DTWIRE_CARGO_FLAGS=--locked;-p;twire-cli')
    fetch_content() {
        cmake -S "$work/cmake" -B "$work/build" "${flags[@]}" && cmake --build "$work/build" --parallel 2
    }
    check 'CMake: FetchContent of a checkout builds' fetch_content
    for program in twire-c twire-cpp static-c static-cpp; do
        check "... $program runs" "$work/build/$program"
    done
    check '... the static ones without the library' sh -c '! readelf -dW "$0" | grep -q "NEEDED.*libtwire"' "$work/build/static-c"
    alone() {
        cmake -S . -B "$work/alone" "${flags[@]}" -DCMAKE_INSTALL_PREFIX=/opt/twire -DCMAKE_INSTALL_LIBDIR=lib &&
            cmake --build "$work/alone" && DESTDIR=$work/stage cmake --install "$work/alone"
    }
    check 'CMake: a checkout is installed' alone
    check '... as by make install' diff <(cd "$prefix" && find . | sort) <(cd "$work/stage/opt/twire" && find . | sort)
else
    skip CMake
fi

if [ -x "$bin/meson" ] && command -v pkg-config >/dev/null; then
    meson() {
        PATH=$bin:$PATH PKG_CONFIG_PATH=$prefix/lib/pkgconfig "$bin/meson" setup "$work/meson-$1" examples/meson "-Dstatic=$1" &&
            PATH=$bin:$PATH "$bin/meson" compile -C "$work/meson-$1"
    }
    for static in false true; do
        check "Meson, static: $static" meson $static
        check '... which sends' target/debug/twire sandbox exec -- "$work/meson-$static/notify" +15558676543 hello
    done
else
    skip 'Meson (.venv/bin/meson, pkg-config)'
fi

if [ -x "$bin/conan" ] && command -v cmake >/dev/null; then
    export CONAN_HOME=$work/conan
    # The package is tested by the program of packaging/conan/test_package.
    conan() {
        PATH=$bin:$PATH "$bin/conan" create packaging/conan --no-remote -o "twire/*:shared=$1" -c "user.twire:built=$built" \
            -c 'tools.cmake.cmake_layout:test_folder=$TMP' -c tools.cmake.cmaketoolchain:user_presets=
    }
    check 'Conan finds the compiler' "$bin/conan" profile detect
    for shared in False True; do
        check "Conan, shared: $shared" conan $shared
    done
    unset CONAN_HOME
else
    skip 'Conan (.venv/bin/conan, CMake)'
fi

# The port runs here on stand-ins of vcpkg's functions, which do what vcpkg's do to these files.
if command -v cmake >/dev/null; then
    cp packaging/conan/test_package/consumer.c "$work"
    cat >"$work/port.cmake" <<'C'
function(vcpkg_cmake_configure)
endfunction()
function(vcpkg_cmake_install)
    file(COPY "${INSTALLED}/" DESTINATION "${CURRENT_PACKAGES_DIR}")
endfunction()
function(vcpkg_cmake_config_fixup)
    file(MAKE_DIRECTORY "${CURRENT_PACKAGES_DIR}/share")
    file(RENAME "${CURRENT_PACKAGES_DIR}/${ARGV1}" "${CURRENT_PACKAGES_DIR}/share/${PORT}")
endfunction()
function(vcpkg_replace_string file old new)
    file(READ "${file}" text)
    string(REPLACE "${old}" "${new}" replaced "${text}")
    if(replaced STREQUAL text)
        message(FATAL_ERROR "nothing to replace in ${file}")
    endif()
    file(WRITE "${file}" "${replaced}")
endfunction()
function(vcpkg_fixup_pkgconfig)
endfunction()
function(vcpkg_install_copyright)
    list(REMOVE_AT ARGV 0)
    file(COPY ${ARGV} DESTINATION "${CURRENT_PACKAGES_DIR}/share/${PORT}")
endfunction()
set(PORT twire)
include("${CURRENT_PORT_DIR}/portfile.cmake")
C
    cat >"$work/CMakeLists.txt" <<'C'
cmake_minimum_required(VERSION 3.16)
project(app C)
find_package(twire CONFIG REQUIRED)
add_executable(app consumer.c)
target_link_libraries(app ${TWIRE_TARGET})
C
    port() {
        cmake -DCURRENT_PORT_DIR="$PWD/packaging/vcpkg/twire" -DCURRENT_PACKAGES_DIR="$work/vcpkg-$1" -DINSTALLED="$prefix" \
            -DVCPKG_LIBRARY_LINKAGE="$1" -P "$work/port.cmake" &&
            cmake -S "$work" -B "$work/app-$1" -Dtwire_DIR="$work/vcpkg-$1/share/twire" -DTWIRE_TARGET="twire::$2" &&
            cmake --build "$work/app-$1" && "$work/app-$1/app"
    }
    check 'vcpkg: a static triplet' port static static
    check 'vcpkg: a dynamic triplet' port dynamic twire
fi
check 'vcpkg: the manifest' python3 - "$version" <<'P'
import json, sys
manifest = json.load(open("packaging/vcpkg/twire/vcpkg.json"))
assert manifest["name"] == "twire", manifest
assert manifest["version"] == sys.argv[1], f"version {manifest['version']} is not {sys.argv[1]}"
P

if [ -x "$bin/maturin" ]; then
    sdist() {
        "$bin/maturin" sdist --out "$work/sdist" && tar -C "$work/sdist" -xzf "$work/sdist/twire-$version.tar.gz" &&
            mv "$work/sdist/twire-$version" "$work/sdist/unpacked"
    }
    check 'sdist' sdist
    # shellcheck disable=SC2016  # the inner shell expands
    check '... has what builds, the licenses, no tests and nothing that was built' sh -ec 'cd "$0"
        for file in PKG-INFO pyproject.toml Cargo.lock LICENSE-MIT LICENSE-APACHE python/twire/py.typed core/build.rs; do
            test -f $file || { echo "$file is missing"; exit 1; }
        done
        find . -type d \( -name tests -o -name target \) -o -name "*.so" -o -name "*.pyc" | grep . && exit 1 || true' \
        "$work/sdist/unpacked"
    check '... under 2 MB' sh -c 'test "$(stat -c %s "$0")" -lt 2000000' "$work/sdist/twire-$version.tar.gz"
else
    skip 'sdist (.venv/bin/maturin)'
fi

if command -v rpmspec >/dev/null; then
    sed "s/@VERSION@/$version/" packaging/rpm/twire.spec.in >"$work/twire.spec"
    # shellcheck disable=SC2016
    check 'RPM: the specification has every package' sh -c 'test "$(rpmspec --query --queryformat "%{name}\n" "$0" | sort | tr "\n" " ")" = \
        "pam_twire twire twire-devel twire-libs twire-outbox twire-sendmail "' "$work/twire.spec"
    # recommends WORD|nothing OPTION...
    recommends() {
        local found
        found=$(rpmspec "${@:2}" --query --queryformat '[%{recommends}][%{suggests}]' "$work/twire.spec") || return
        echo "$found"
        if [ "$1" = nothing ]; then [ -z "$found" ]; else [[ $found == *"$1"* ]]; fi
    }
    check '... packages recommend others' recommends ca-certificates
    check '... not for RHEL 7, whose rpmbuild knows no such tag' recommends nothing --define 'rhel 7'
    check '... nor for Amazon Linux 2' recommends nothing --define 'amzn 2'
else
    skip 'RPM (rpmspec)'
fi

printf 'packages: %d passed, %d failed, %d skipped\n' $passed $failed $skipped
[ $failed -eq 0 ]
