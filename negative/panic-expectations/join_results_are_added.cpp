// SPDX-License-Identifier: MIT
// The results of two workers are added without looking.
// Rust: E0369  Line: 1
// Rust: cannot add `Result` to `Result`. Fix: *result.
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
