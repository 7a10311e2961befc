// SPDX-License-Identifier: MIT
// The results of two join() calls are added without a check.
// Rust: E0369  Line: 1  Breaks: lost result
// If a worker threw, there is no value to add, and the exception would be lost. Rust: cannot add `Result` to `Result`.
// Fix: *result.
#include <fearless/fearless.hpp>

int main() {
    auto left = fearless::spawn([] { return 20; });
    auto right = fearless::spawn([] { return 22; });
#if PITFALL
    return std::move(left).join() + std::move(right).join();
    // gcc-error@-1 {{(operand types are 'fearless::JoinResult<int>' and 'fearless::JoinResult<int>')}}
    // clang-error@-2 {{invalid operands to binary expression ('JoinResult<int>' and 'JoinResult<int>')}}
#else
    return *std::move(left).join() + *std::move(right).join();
#endif
}
