// SPDX-License-Identifier: MIT
// A handle is joined after it was detached.
// Rust: E0382  Line: 2  Breaks: terminate  Rule: EXP63-CPP, CP.26
// A detached thread can no longer be joined: join() throws std::system_error, as that of std::thread does. Rust: use of
// moved value. Fix: one or the other.
#include <fearless/fearless.hpp>

int main() {
    auto worker = fearless::spawn([] { return 42; });
#if PITFALL
    std::move(worker).detach();
    return *std::move(worker).join();
    // clang-error@-1 {{invalid invocation of method 'join' on a temporary object while it is in the 'consumed' state}}
    // gcc-silent {{GCC has no analysis of used-up values; a std::system_error with E0382 at run time}}
#else
    return *std::move(worker).join();
#endif
}
