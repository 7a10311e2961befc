// SPDX-License-Identifier: MIT
// A template starts a std::thread that borrows whatever it was given.
// Rust: E0310  Line: 3
// Rust twin: forwarding_wrapper_captures_reference.rs
// A borrow of anything of any lifetime; Rust demands T: 'static. Fix: take the value and move it in.
#include <thread>

template <class T>
std::thread start(T value) {
#if PITFALL
    return std::thread([&value] { return value; }); // tidy-warning {{custom-fearless-worker-borrows}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
    return std::thread([value] { return value; });
#endif
}

int main() { start(42).join(); }
