// SPDX-License-Identifier: MIT
// A raw pointer goes into a thread that is returned.
// Rust: E0277  Line: 3  Breaks: use after free, data race  Rule: CP.31
// Rust twin: unique_ptr_get_is_passed.rs
// The caller may write the object, or destroy it, while the thread writes it. Rust: *mut i32 is not Send. Fix: pass the
// value.
#include <thread>

#if PITFALL
std::thread start(int* number) {
    return std::thread([](int* mine) { *mine += 1; }, number); // tidy-warning {{custom-fearless-worker-borrows}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
}
#else
std::thread start(int number) {
    return std::thread([](int mine) { return mine += 1; }, number);
}
#endif

int main() {
    int number = 1;
#if PITFALL
    start(&number).join();
#else
    start(number).join();
#endif
}
