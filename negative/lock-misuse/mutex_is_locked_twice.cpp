// SPDX-License-Identifier: MIT
// A thread locks a Mutex that it already holds.
// Rust: none  Line: 2  Breaks: deadlock, terminate  Rule: CON56-CPP
// With a std::mutex the thread waits for itself, for ever; this library throws std::system_error. Rust accepts it:
// lock() may deadlock or panic. Fix: one guard.
#include <fearless/fearless.hpp>

int main() {
    fearless::Mutex<int> count{42};
    auto guard = count.lock();
#if PITFALL
    auto again = count.lock();
    // clang-error@-1 {{acquiring mutex 'count.lock_' that is already held}}
    // gcc-silent {{GCC has no thread-safety analysis; a std::system_error with E0499 at run time}}
    return *again;
#else
    return *guard;
#endif
}
