// SPDX-License-Identifier: MIT
// The warning about a dropped future is silenced with a cast.
// Rust: none  Line: 3
// The destructor of the future waits all the same: nothing runs in parallel. Fix: keep the future.
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
