// SPDX-License-Identifier: MIT
// The future of std::async is dropped.
// Rust: lint  Line: 1  Breaks: no concurrency, lost result  Rule: CP.60, MISRA 0.1.2
// Its destructor waits at the semicolon, so nothing runs in parallel, and the result is lost. libstdc++ itself marks it
// [[nodiscard]]. Rust has no such future. Fix: keep the future, or spawn.
#include <fearless/fearless.hpp>

#include <future>

int main() {
#if PITFALL
    std::async(std::launch::async, [] { return 42; });
    // gcc-error@-1 {{declared with attribute 'nodiscard'}}
    // clang-error@-2 {{declared with 'nodiscard' attribute}}
#else
    auto future = std::async(std::launch::async, [] { return 42; });
#endif
    return 0;
}
