// SPDX-License-Identifier: MIT
// The result of join() is taken for a bool.
// Rust: E0308  Line: 1
// Whether it succeeded must be asked by name, or in an `if`. Rust: expected `bool`, found `Result`. Fix: has_value().
#include <fearless/fearless.hpp>

int main() {
    auto worker = fearless::spawn([] { return 42; });
#if PITFALL
    const bool well = std::move(worker).join();
    // gcc-error@-1 {{cannot convert 'fearless::JoinResult<int>' to 'const bool' in initialization}}
    // clang-error@-2 {{no viable conversion from 'JoinResult<int>' to 'const bool'}}
#else
    const bool well = std::move(worker).join().has_value();
#endif
    return well ? 0 : 1;
}
