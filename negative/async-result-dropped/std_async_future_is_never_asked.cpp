// SPDX-License-Identifier: MIT
// The future of a std::async is kept, and never asked.
// Rust: none  Line: 3
// Its exception is lost, and its destructor waits. Fix: get() it.
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
