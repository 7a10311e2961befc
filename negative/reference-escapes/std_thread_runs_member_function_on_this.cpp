// SPDX-License-Identifier: MIT
// A std::thread runs a member function on `this`.
// Rust: E0521  Line: 3
// Rust twin: member_function_pointer_with_this.rs
// The pointer is copied, the object is not. Fix: run it on a copy, *this.
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
