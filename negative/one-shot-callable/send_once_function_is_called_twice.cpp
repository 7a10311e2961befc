// SPDX-License-Identifier: MIT
// A SendOnceFunction is called twice.
// Rust: E0382  Line: 2  Breaks: terminate  Rule: EXP63-CPP
// The first call uses up what the function holds; the library ends the program at the second. Rust: use of moved value.
// Fix: a SendFunction, if it can be called again.
#include <fearless/fearless.hpp>

int main() {
#if PITFALL
    fearless::SendOnceFunction<int()> job = [] { return 21; };
    return std::move(job)() + std::move(job)();
    // clang-error@-1 {{invalid invocation of method 'operator()' on a temporary object while it is in the 'consumed' state}}
    // gcc-silent {{GCC has no analysis of moved-from values; the program ends with the message E0382}}
#else
    fearless::SendFunction<int()> job = [] { return 21; };
    return job() + job();
#endif
}
