// SPDX-License-Identifier: MIT
// A FILE* goes to a worker.
// Rust: E0277  Line: 1  Breaks: use after free, data race  Rule: CP.31, I.11
// The parent may close the file while the worker writes to it. Rust's File is an owner and moves. Fix: open it in the
// worker.
#include <fearless/fearless.hpp>

#include <cstdio>

int main() {
#if PITFALL
    auto worker = fearless::spawn([](std::FILE* out) { return std::fputs("hello", out); }, std::fopen("log", "w"));
    // expected-error@-1 {{E0277_E0521_a_raw_pointer_or_this_may_not_cross_threads}}
#else
    auto worker = fearless::spawn([](auto path) { std::FILE* out = std::fopen(path.c_str(), "w"); return out ? std::fclose(out) : 1; }, "log");
#endif
    return *std::move(worker).join();
}
