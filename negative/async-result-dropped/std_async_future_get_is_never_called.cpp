// SPDX-License-Identifier: MIT
// The future of a std::async is kept, but get() is never called.
// Rust: none  Line: 3  Breaks: lost result  Rule: CP.60, ERR51-CPP
// The exception of the task stays in the future and vanishes with it. The destructor of the future still waits for the
// task. Fix: call get().
#include <future>

int main() {
#if PITFALL
    auto result = std::async(std::launch::async, [] { throw 1; });
    // tidy-warning@-1 {{bugprone-unused-local-non-trivial-variable}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
    auto result = std::async(std::launch::async, [] { throw 1; });
    try { result.get(); } catch (int) { return 1; }
#endif
    return 0;
}
