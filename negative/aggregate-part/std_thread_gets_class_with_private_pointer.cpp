// SPDX-License-Identifier: MIT
// A class with a private pointer to a local is copied into a thread.
// Rust: E0277  Line: 3  Breaks: use after free  Rule: CP.31, EXP54-CPP, MISRA 6.8.1
// Rust twin: ../raw-pointer/class_with_private_pointer_is_passed.rs
// The class looks like a value, but its copy still points to a local of start(). That local is gone when the thread
// reads it. Rust: `*mut i32` is not Send. Fix: the class owns the number.
#include <thread>

template <class Store>
class Cursor {
public:
    explicit Cursor(Store at) : at_(at) {}
    Store at() const { return at_; }

private:
    Store at_;
};

std::thread start() {
    int number = 1;
#if PITFALL
    return std::thread([](auto cursor) { return cursor.at(); }, Cursor<int*>(&number));
    // tidy-warning@-1 {{custom-fearless-worker-borrows}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
    return std::thread([](auto cursor) { return cursor.at(); }, Cursor<int>(number));
#endif
}

int main() { start().join(); }
