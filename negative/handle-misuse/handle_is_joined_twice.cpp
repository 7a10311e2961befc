// SPDX-License-Identifier: MIT
// A handle is joined twice.
// Rust: E0382  Line: 2  Breaks: terminate  Rule: EXP63-CPP
// The second join has no thread to wait for and no result to return: it throws std::system_error. Rust: use of moved
// value. Fix: keep the result.
#include <fearless/fearless.hpp>

int main() {
    auto worker = fearless::spawn([] { return 42; });
#if PITFALL
    const int first = *std::move(worker).join();
    const int again = *std::move(worker).join();
    // clang-error@-1 {{invalid invocation of method 'join' on a temporary object while it is in the 'consumed' state}}
    // gcc-silent {{GCC has no analysis of used-up values; a std::system_error with E0382 at run time}}
#else
    const int first = *std::move(worker).join();
    const int again = first;
#endif
    return first + again;
}
