// SPDX-License-Identifier: MIT
// A member function returns a std::thread that runs a member function on `this`.
// Rust: E0521  Line: 3  Breaks: use after free  Rule: CP.31, EXP54-CPP, MISRA 6.8.1
// Rust twin: member_function_pointer_with_this.rs
// The pointer is copied, the object is not: the temporary Counter is gone when the thread writes to it. Rust: borrowed
// data escapes. Fix: run it on a copy, *this.
#include <thread>

class Counter {
public:
    std::thread start() {
#if PITFALL
        return std::thread(&Counter::run, this); // tidy-warning {{custom-fearless-worker-borrows-this}}
        // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
        // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
        return std::thread(&Counter::run, *this);
#endif
    }
    void run() { count_ += 1; }

private:
    int count_ = 0;
};

int main() {
    std::thread worker = Counter().start();
    worker.join();
}
