// SPDX-License-Identifier: MIT
// The result of join() is converted to bool.
// Rust: E0308  Line: 1  Breaks: lost result
// A bool of a result reads like a bool that the worker returned, and the exception would be lost. Rust: expected
// `bool`, found `Result`. Fix: has_value(), or an `if`.
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
