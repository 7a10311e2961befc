// SPDX-License-Identifier: MIT
// A function makes the callable for a thread, and the callable borrows from that function.
// Rust: E0373  Line: 2
// Rust twin: returned_closure_borrows_parameter.rs
// The local is gone before the thread starts. Fix: capture by value.
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
