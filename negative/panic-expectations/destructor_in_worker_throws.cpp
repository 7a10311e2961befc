// SPDX-License-Identifier: MIT
// A destructor that runs in a worker throws.
// Rust: none  Line: 2  Breaks: terminate  Rule: DCL57-CPP, C.36
// Destructors are noexcept, so std::terminate ends the program. Rust: a panic in drop reaches join(), unless one is
// under way. Fix: report the error before the destruction.
#include <fearless/fearless.hpp>

struct File {
#if PITFALL
    ~File() { throw 42; }
    // gcc-error@-1 {{'throw' will always call 'terminate'}}
    // clang-error@-2 {{has a non-throwing exception specification but can still throw}}
#else
    void close() { throw 42; }
#endif
};

int main() {
#if PITFALL
    auto worker = fearless::spawn([](File) {}, File{});
#else
    auto worker = fearless::spawn([](File file) { file.close(); }, File{});
#endif
    return std::move(worker).join() ? 1 : 0;
}
