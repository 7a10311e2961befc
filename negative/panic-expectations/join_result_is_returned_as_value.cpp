// SPDX-License-Identifier: MIT
// A function returns the result of join() as the worker's value.
// Rust: E0308  Line: 1  Breaks: lost result
// If the worker threw, there is no value, and the exception would be lost. Rust: mismatched types. Fix: *result, or
// return the JoinResult.
#include <fearless/fearless.hpp>

int compute() {
    auto worker = fearless::spawn([] { return 42; });
#if PITFALL
    return std::move(worker).join();
    // gcc-error@-1 {{cannot convert 'fearless::JoinResult<int>' to 'int' in return}}
    // clang-error@-2 {{no viable conversion from returned value of type 'JoinResult<int>' to function return type 'int'}}
#else
    return *std::move(worker).join();
#endif
}

int main() { return compute(); }
