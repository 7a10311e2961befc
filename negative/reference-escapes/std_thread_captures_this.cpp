// SPDX-License-Identifier: MIT
// A member function returns a thread that captured `this`.
// Rust: E0521  Line: 3  Breaks: use after free  Rule: CP.31, EXP54-CPP, MISRA 6.8.1
// Rust twin: member_function_captures_this.rs
// The temporary Counter is destroyed at the semicolon, and the thread writes to it. Rust: borrowed data escapes. Fix:
// capture a copy, [*this].
#include <thread>

class Counter {
public:
    std::thread start() {
#if PITFALL
        return std::thread([this] { count_ += 1; }); // tidy-warning {{custom-fearless-worker-borrows-this}}
        // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
        // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
        return std::thread([*this]() mutable { count_ += 1; });
#endif
    }

private:
    int count_ = 0;
};

int main() {
    std::thread worker = Counter().start();
    worker.join();
}
