// SPDX-License-Identifier: MIT
// A raw pointer goes into a thread that is handed on.
// Rust: E0277  Line: 3
// Rust twin: unique_ptr_get_is_passed.rs
// Who owns the object, and who else writes to it? Rust: *mut i32 is not Send. Fix: pass the value.
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
