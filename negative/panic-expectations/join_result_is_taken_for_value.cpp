// SPDX-License-Identifier: MIT
// The result of join() is taken for the worker's value.
// Rust: E0308  Line: 1
// There may be none: the worker may have thrown. Rust: expected `i32`, found `Result`. Fix: *result throws the panic
// on.
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
