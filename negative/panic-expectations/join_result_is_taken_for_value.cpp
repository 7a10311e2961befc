// SPDX-License-Identifier: MIT
// The result of join() is used as the worker's value.
// Rust: E0308  Line: 1  Breaks: lost result
// If the worker threw, there is no value, and the exception would be lost. Rust: expected `i32`, found `Result`. Fix:
// *result, which rethrows the exception.
#include <fearless/fearless.hpp>

int main() {
    auto worker = fearless::spawn([] { return 42; });
#if PITFALL
    const int value = std::move(worker).join();
    // gcc-error@-1 {{cannot convert 'fearless::JoinResult<int>' to 'const int' in initialization}}
    // clang-error@-2 {{no viable conversion from 'JoinResult<int>' to 'const int'}}
#else
    const int value = *std::move(worker).join();
#endif
    return value;
}
