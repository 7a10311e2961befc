// SPDX-License-Identifier: MIT
// The future of a std::async is dropped.
// Rust: lint  Line: 2
// Rust twin: ../unjoined/async_result_is_dropped.rs
// Its destructor waits: the task runs before the next line, not beside it. Fix: keep the future.
#include <future>

int main() {
#if PITFALL
    std::async(std::launch::async, [] { return 1; });
    // expected-error@-1 {{unused-result}}
    // tidy-warning@-2 {{bugprone-unused-return-value}}
#else
    auto result = std::async(std::launch::async, [] { return 1; });
    return result.get();
#endif
}
