// SPDX-License-Identifier: MIT
// In a member function [=] captures `this`, not the members.
// Rust: E0521  Line: 3
// Rust twin: member_function_captures_this_by_default_copy.rs
// It looks like a copy of everything. C++20 deprecates it, and -Wextra is silent. Fix: copy what is needed by name.
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
