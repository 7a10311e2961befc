// SPDX-License-Identifier: MIT
// The result of std::async is dropped.
// Rust: lint  Line: 1
// Its future waits in its destructor, at the semicolon: nothing is asynchronous. libstdc++ says [[nodiscard]] itself.
// Rust has no such future. Fix: keep the future, or spawn.
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
