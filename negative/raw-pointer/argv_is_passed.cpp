// SPDX-License-Identifier: MIT
// main's argv goes to a worker.
// Rust: E0277  Line: 1  Breaks: data race  Rule: CP.31
// It lives as long as the program, but nothing prevents another thread from writing the strings meanwhile. Rust:
// env::args() gives Strings. Fix: strings.
#include <fearless/fearless.hpp>

#include <string>
#include <vector>

int main(int argc, char** argv) {
#if PITFALL
    auto worker = fearless::spawn([argc](char** mine) { return mine[argc - 1][0] == '/'; }, argv);
    // expected-error@-1 {{E0277_E0521_a_raw_pointer_or_this_may_not_cross_threads}}
#else
    auto worker = fearless::spawn([](auto mine) { return mine.back()[0] == '/'; }, std::vector<std::string>(argv, argv + argc));
#endif
    return *std::move(worker).join() ? 0 : 1;
}
