// SPDX-License-Identifier: MIT
// The future of a std::async is dropped.
// Rust: lint  Line: 2  Breaks: no concurrency, lost result  Rule: CP.60, MISRA 0.1.2
// Rust twin: ../unjoined/async_result_is_dropped.rs
// The destructor of the future waits for the task. The task runs before the next line, not beside it, and its result is
// lost. Rust has no such future. Fix: keep the future.
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
