// SPDX-License-Identifier: MIT
// A handle is joined by its old name after it was moved.
// Rust: E0382  Line: 2  Breaks: terminate  Rule: EXP63-CPP
// The old name refers to no thread: join() throws std::system_error; uncaught, it ends the program. Rust: use of moved
// value. Fix: join the new name.
#include <fearless/fearless.hpp>

int main() {
    fearless::JoinHandle<int> worker = fearless::spawn([] { return 42; });
    fearless::JoinHandle<int> owner = std::move(worker);
#if PITFALL
    return *std::move(worker).join();
    // clang-error@-1 {{invalid invocation of method 'join' on a temporary object while it is in the 'consumed' state}}
    // gcc-silent {{GCC has no analysis of used-up values; a std::system_error with E0382 at run time}}
#else
    return *std::move(owner).join();
#endif
}
