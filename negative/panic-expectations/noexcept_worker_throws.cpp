// SPDX-License-Identifier: MIT
// A noexcept worker throws.
// Rust: none  Line: 2  Breaks: terminate  Rule: E.12, MISRA 18.5.1, ERR50-CPP
// The throw calls std::terminate: there is no result, no panic and no hook. Rust's panics reach join(), except from an
// extern "C" function. Fix: no noexcept.
#include <fearless/fearless.hpp>

int main() {
#if PITFALL
    auto worker = fearless::spawn([]() noexcept { throw 42; });
    // gcc-error@-1 {{'throw' will always call 'terminate'}}
    // clang-error@-2 {{has a non-throwing exception specification but can still throw}}
#else
    auto worker = fearless::spawn([] { throw 42; });
#endif
    return std::move(worker).join() ? 1 : 0;
}
