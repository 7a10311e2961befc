// SPDX-License-Identifier: MIT
// A function returns a lambda for a thread that captures a local by reference.
// Rust: E0373  Line: 2  Breaks: use after free  Rule: F.53, F.43, EXP54-CPP, MISRA 6.8.2
// Rust twin: returned_closure_borrows_parameter.rs
// The local is gone before the thread starts, and the thread reads a dead stack frame. Rust: returns a value
// referencing a local variable. Fix: capture by value.
#include <thread>

auto make_work() {
    int answer = 42;
#if PITFALL
    return [&answer] { return answer; };
    // clang-error@-1 {{-Wreturn-stack-address}}
    // analyzer-warning@-2 {{core.StackAddressEscape}}
    // cppcheck-error@-3 {{returnDanglingLifetime}}
    // gcc-silent {{GCC does not look into threads}}
#else
    return [answer] { return answer; };
#endif
}

int main() {
    std::thread worker(make_work());
    worker.join();
}
