// SPDX-License-Identifier: MIT
// A cast to void silences the warning about a dropped future.
// Rust: none  Line: 3  Breaks: no concurrency, lost result  Rule: CP.60
// The future dies at the semicolon, and its destructor waits for the task: nothing runs in parallel. Fix: keep the
// future.
#include <future>

int main() {
#if PITFALL
    (void)std::async(std::launch::async, [] { return 1; }); // tidy-warning {{bugprone-unused-return-value}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
    auto result = std::async(std::launch::async, [] { return 1; });
    return result.get();
#endif
}
