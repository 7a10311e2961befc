// SPDX-License-Identifier: MIT
// std::move(handle) is written without join().
// Rust: lint  Line: 1  Breaks: lost result
// std::move alone does nothing. The thread is joined only by the destructor, and result and exception are lost. Rust:
// unused value. Fix: call join().
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
