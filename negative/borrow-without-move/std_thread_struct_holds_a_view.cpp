// SPDX-License-Identifier: MIT
// A std::thread is given a struct that holds a view of a local string.
// Rust: E0597  Line: 3  Breaks: use after free  Rule: CP.31, EXP54-CPP, MISRA 6.8.1
// Rust twin: spawn_passes_struct_that_holds_view.rs
// The call does not show the borrow; the member does. The thread is returned, and the string is gone when it runs. Fix:
// the struct owns the text.
#include <string>
#include <string_view>
#include <thread>

template <class Text>
struct Request {
    Text text;
};

std::thread start() {
    std::string text = "a text too long for the small buffer of a string";
#if PITFALL
    return std::thread([](auto) {}, Request<std::string_view>{text});
    // tidy-warning@-1 {{custom-fearless-worker-borrows}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
    return std::thread([](auto) {}, Request<std::string>{text});
#endif
}

int main() { start().join(); }
