// SPDX-License-Identifier: MIT
// A member function returns a thread that captures with [=, this].
// Rust: E0521  Line: 3  Breaks: use after free  Rule: F.54, EXP54-CPP, MISRA 6.8.1
// Rust twin: member_function_captures_this_by_default_copy.rs
// It looks like a copy of everything, but the members are reached through `this`, and the temporary Counter is gone.
// C++20 deprecates [=] alone here, and -Wextra is silent. Rust: borrowed data escapes. Fix: copy what is needed by
// name.
#include <thread>

class Counter {
public:
    std::thread start() {
#if PITFALL
        return std::thread([=, this] { return count_; }); // tidy-warning {{custom-fearless-worker-borrows-this}}
        // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
        // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
        return std::thread([count = count_] { return count; });
#endif
    }

private:
    int count_ = 0;
};

int main() {
    std::thread worker = Counter().start();
    worker.join();
}
