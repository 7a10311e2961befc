// SPDX-License-Identifier: MIT
// A handle is "moved" without anyone taking it.
// Rust: lint  Line: 1
// std::move alone does nothing: the thread is still joined by nobody but the destructor. Rust: unused value.
// Fix: call join().
#include <fearless/fearless.hpp>

int main() {
    auto worker = fearless::spawn([] { return 42; });
#if PITFALL
    std::move(worker);
    // gcc-error@-1 {{declared with attribute 'nodiscard'}}
    // clang-error@-2 {{ignoring return value of function declared with 'nodiscard' attribute}}
#else
    auto result = std::move(worker).join();
#endif
    return 0;
}
