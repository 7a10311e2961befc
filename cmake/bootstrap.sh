#!/bin/sh
# SPDX-License-Identifier: MIT
# Installs what the suite needs and this machine lacks, from the distribution's own packages. `cmake/bootstrap.sh --help`.
set -eu

newest_known_clang=30
oldest_clang=16
full_clang=22 # the first with all that the suite uses: clang-tidy's own checks, the lifetime analysis

say() { printf 'bootstrap: %s\n' "$*"; }

help() {
    cat <<'END'
Usage: cmake/bootstrap.sh [--dry-run | --list | --help]

Installs with apt what the presets of this project use and this machine lacks. It says which package is missing, for what,
and how much will be downloaded, before it downloads anything. It needs root, or sudo. If nothing is missing it asks no
server and prints nothing.

  --dry-run   say what would be installed, and install nothing; needs no root
  --list      print every package that the project uses here, one a line with its reason, installed or not
  --help      print this

Systems
  Debian 12      everything; no test of conformance, tsan and asan is skipped
  Debian 13      the newest Clang that is offered; below version 22 the checks for plain std::thread code are skipped
  Ubuntu 24.04   the same; its Chromium is a snap, so one test of the catalogue is skipped; rustc comes as rustc-1.80 or newer
  others         install by hand what --list names; CMake 3.25, Ninja, Python 3.9, GCC 12 or Clang 16 are the least

Exit code: 0 if all is there now, 1 if something necessary is missing, 2 for a word that this script does not know.

Examples
  cmake/bootstrap.sh --dry-run
  cmake/bootstrap.sh && cmake --workflow --preset conformance
END
}

mode=install
for word in "$@"; do
    case $word in
    --help | -h) help; exit 0 ;;
    --dry-run) mode=dry-run ;;
    --list) mode=list ;;
    *)
        say "unknown word '$word'; --help says what there is. Nothing was installed." >&2
        exit 2
        ;;
    esac
done

if ! command -v apt-get >/dev/null 2>&1 || ! command -v dpkg-query >/dev/null 2>&1; then
    missing=""
    for tool in cmake ninja python3 c++; do
        command -v "$tool" >/dev/null 2>&1 || missing="$missing $tool"
    done
    if [ -n "$missing" ]; then
        say "this system has no apt-get, so please install by hand what is missing:$missing"
        say "needed are CMake 3.25, Ninja, Python 3.9 and GCC 12 or Clang 16, or newer (best both compilers, and Clang 22 with the"
        say "sanitizers' runtime and llvm-symbolizer); GoogleTest and tl::expected are downloaded if their sources are not installed"
        exit 1
    fi
    say "this system has no apt-get; cmake, ninja, python3 and a compiler are there, so nothing is installed"
    exit 0
fi

installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }
candidate() { LC_ALL=C apt-cache policy "$1" 2>/dev/null | sed -n 's/^ *Candidate: //p' | grep -v '^(none)$'; }
offered() { [ -n "$(candidate "$1")" ]; }

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

# A Rust compiler of 1.80 or newer, under whatever name the distribution has one. Debian 12: rustc-web, with security updates.
rust_package() {
    for name in rustc-web rustc rustc-1.85 rustc-1.83 rustc-1.80; do
        version=$(candidate "$name")
        if [ -n "$version" ] && dpkg --compare-versions "$version" ge 1.80; then
            echo "$name"
            return 0
        fi
    done
    return 0
}

wanted=""
# want <package> <reason> [<path or command>]: if that is there, somebody has installed it in another way.
want() {
    if [ "$mode" = list ]; then
        printf '%-22s %s\n' "$1" "$2"
        return 0
    fi
    case ${3:-} in
    "") ;;
    /*) if [ -e "$3" ]; then return 0; fi ;;
    *) if command -v "$3" >/dev/null 2>&1; then return 0; fi ;;
    esac
    installed "$1" && return 0
    wanted="$wanted $1"
    say "$1 is missing: $2"
}

plan() {
    wanted=""
    want cmake "configures the suite and runs its tests" cmake
    want ninja-build "builds what the presets configure" ninja
    want make "builds what is configured without a preset" make
    want python3 "judges the negative cases, and writes the report" python3
    want g++ "GCC, one of the two compilers that judge the cases" g++
    want googletest "sources of the test framework, built with the sanitizers" /usr/src/googletest/CMakeLists.txt
    want libexpected-dev "tl::expected; C++20 has no std::expected" /usr/include/tl/expected.hpp
    want libtbb-dev "oneTBB, the data-parallel library that the guide recommends" /usr/include/tbb/parallel_for.h
    want cppcheck "a static analyser, for plain std::thread code" cppcheck
    want valgrind "DRD, which sees a thread end with a lock held, and no sanitizer does" valgrind
    want pkg-config "one of the ways in which other projects find the installed library" pkg-config
    want python3-jsonschema "checks that conformance.json keeps to its schema"
    want python3-jinja2 "templates of the catalogue, the site that shows each mistake"
    want python3-pygments "highlights the code in the catalogue"
    chromium=chromium
    if grep -qs '^ID=ubuntu' /etc/os-release; then chromium=""; fi # there it is a snap
    [ -z "$chromium" ] || want "$chromium" "opens the catalogue as a reader does, and searches it" chromium
    rust=$(rust_package)
    [ -z "$rust" ] || want "$rust" "says what Rust says to the same mistakes" rustc
    clang=$(newest_clang installed)
    if [ "${clang:-0}" -lt "$full_clang" ]; then # an older one would do, but not for everything
        newer=$(newest_clang offered)
        if [ "${newer:-0}" -gt "${clang:-0}" ]; then clang=$newer; fi
    fi
    if [ -n "$clang" ]; then
        want "clang-$clang" "Clang, the other compiler, and the one with the flow analyses"
        want "llvm-$clang" "llvm-symbolizer, without which a sanitizer's report names no line"
        want "clang-tidy-$clang" "the checks for plain std::thread code"
        want "python3-clang-$clang" "the guards inferred from plain C++"
        want "clang-tools-$clang" "clang-query, to try out a check"
        want "libclang-rt-$clang-dev" "the runtimes of ThreadSanitizer and AddressSanitizer"
        want "lld-$clang" "a faster linker"
        want "libc++-$clang-dev" "Clang's own standard library, a second opinion"
        want "libc++abi-$clang-dev" "belongs to libc++"
    fi
}

# What is missing is said once, with a fresh list of packages: it may offer a newer Clang, or any at all.
if [ "$mode" = install ]; then plan >/dev/null; else plan; fi
[ "$mode" != list ] || exit 0
if [ -z "$wanted" ] && [ -n "$clang" ]; then
    exit 0
fi

# What apt would download. Empty if its lists are not there yet.
announce() {
    # shellcheck disable=SC2086 # one word per package
    size=$(LC_ALL=C apt-get install --assume-no --no-install-recommends $1 2>/dev/null |
        sed -n 's/^Need to get \(.*\) of archives\.$/to download: \1/p; s/^After this operation, \(.*\) of additional disk space will be used\.$/, on disk: \1/p' |
        tr -d '\n')
    say "${size:-the size is not known: apt has no list of these packages yet (apt-get update)}"
}

root=""
if [ "$(id -u)" -ne 0 ]; then root="sudo"; fi
if [ "$mode" = dry-run ]; then
    say "would install:$wanted"
    announce "$wanted"
    exit 0
fi
if [ -n "$root" ] && ! command -v sudo >/dev/null 2>&1; then
    say "please run as root: apt-get install --no-install-recommends$wanted"
    exit 1
fi

export DEBIAN_FRONTEND=noninteractive
say "updating the list of packages"
$root apt-get update -qq </dev/null || say "the list of packages could not be updated; trying with the old one"
plan

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
    announce "$available"
    # shellcheck disable=SC2086 # one word per package
    $root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $available </dev/null
fi
if [ -z "$clang" ]; then
    say "no Clang from version $oldest_clang on is offered; its cases and the sanitizer runs will be skipped or fail"
fi
for tool in cmake ninja g++ python3; do
    if ! command -v "$tool" >/dev/null 2>&1; then
        say "$tool is still missing: install it by hand"
        exit 1
    fi
done
