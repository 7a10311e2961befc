#!/bin/sh
# SPDX-License-Identifier: MIT
# Installs what the suite needs and this machine lacks, from the distribution's own packages, and says why.
# Does nothing, and asks no server, if all is there. Usage: cmake/bootstrap.sh [--dry-run]
set -eu

newest_known_clang=30
oldest_clang=16
dry_run=no
[ "${1:-}" = "--dry-run" ] && dry_run=yes

say() { printf 'bootstrap: %s\n' "$*"; }

if ! command -v apt-get >/dev/null 2>&1 || ! command -v dpkg-query >/dev/null 2>&1; then
    missing=""
    for tool in cmake ninja c++; do
        command -v "$tool" >/dev/null 2>&1 || missing="$missing $tool"
    done
    if [ -n "$missing" ]; then
        say "this system has no apt-get, so please install by hand what is missing:$missing"
        say "needed are CMake 3.25 or newer, Ninja, GCC 12 or newer or Clang 16 or newer (best both, and Clang 22),"
        say "with the sanitizers' runtime; the sources of GoogleTest and tl::expected are downloaded if they are not installed"
        exit 1
    fi
    say "this system has no apt-get; cmake, ninja and a compiler are there, so nothing is installed"
    exit 0
fi

installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }
offered() { apt-cache show "$1" >/dev/null 2>&1; }

# The newest Clang that is installed; else the newest that apt offers.
newest_clang() {
    major=$newest_known_clang
    while [ "$major" -ge "$oldest_clang" ]; do
        if "$1" "clang-$major"; then
            echo "$major"
            return 0
        fi
        major=$((major - 1))
    done
    return 0
}

wanted=""
want() { # package, reason
    installed "$1" && return 0
    wanted="$wanted $1"
    say "$1 is missing: $2"
}

plan() {
    wanted=""
    command -v cmake >/dev/null 2>&1 || want cmake "configures, builds and runs the suite"
    command -v ninja >/dev/null 2>&1 || want ninja-build "builds what the presets configure"
    command -v g++ >/dev/null 2>&1 || want g++ "GCC, one of the two compilers that judge the cases"
    [ -f /usr/src/googletest/CMakeLists.txt ] || want googletest "sources of the test framework, built with the sanitizers"
    [ -f /usr/include/tl/expected.hpp ] || want libexpected-dev "tl::expected, for C++20 has no std::expected"
    command -v cppcheck >/dev/null 2>&1 || want cppcheck "a static analyser beside clang-tidy, for plain std::thread code"
    command -v valgrind >/dev/null 2>&1 || want valgrind "DRD, which sees a thread end with a lock held, and no sanitizer does"
    want python3-jsonschema "checks that conformance.json keeps to its schema"
    want python3-jinja2 "templates of the catalogue, the site that shows each mistake"
    want python3-pygments "highlights the code in the catalogue"
    clang=$(newest_clang installed)
    [ -n "$clang" ] || clang=$(newest_clang offered)
    if [ -n "$clang" ]; then
        want "clang-$clang" "Clang, the other compiler, and the one with the flow analyses"
        want "clang-tidy-$clang" "the checks for plain std::thread code"
        want "clang-tools-$clang" "clang-query and the static analyzer's tools"
        want "libclang-rt-$clang-dev" "the runtimes of ThreadSanitizer and AddressSanitizer"
        want "lld-$clang" "a faster linker"
        want "libc++-$clang-dev" "Clang's own standard library, a second opinion"
        want "libc++abi-$clang-dev" "belongs to libc++"
    fi
}

plan
if [ -z "$wanted" ] && [ -n "$clang" ]; then
    exit 0
fi

root=""
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null 2>&1; then
        say "please run as root: apt-get install$wanted"
        exit 1
    fi
    root="sudo"
fi
if [ "$dry_run" = yes ]; then
    say "would install:$wanted"
    exit 0
fi

export DEBIAN_FRONTEND=noninteractive
say "updating the list of packages"
$root apt-get update -qq </dev/null || say "the list of packages could not be updated; trying with the old one"
plan >/dev/null # a fresh list may offer a newer Clang, or any at all

available=""
for package in $wanted; do
    if offered "$package"; then
        available="$available $package"
    else
        say "$package is not offered by this system's package sources; what needs it will be skipped"
    fi
done
if [ -n "$available" ]; then
    say "installing$available"
    # shellcheck disable=SC2086 # one word per package
    $root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $available </dev/null
fi
if [ -z "$clang" ]; then
    say "no Clang from version $oldest_clang on is offered; its cases and the sanitizer runs will be skipped or fail"
fi
for tool in cmake ninja g++; do
    if ! command -v "$tool" >/dev/null 2>&1; then
        say "$tool is still missing: install it by hand"
        exit 1
    fi
done
