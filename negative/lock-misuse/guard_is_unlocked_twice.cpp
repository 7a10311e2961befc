// SPDX-License-Identifier: MIT
// A guard is unlocked twice.
// Rust: E0382  Line: 2  Breaks: undefined behaviour, terminate  Rule: EXP63-CPP
// The second unlock is of a lock that this thread no longer holds: undefined behaviour for a std::mutex; this library
// ends the program. Rust: use of moved value, after drop(guard). Fix: unlock once.
#include <fearless/fearless.hpp>

int main() {
    fearless::Mutex<int> count{42};
    auto guard = count.lock();
    guard.unlock();
#if PITFALL
    guard.unlock();
    // clang-error@-1 {{releasing mutex 'count.lock_' that was not held}}
    // clang-error@-2 {{invalid invocation of method 'unlock' on object 'guard' while it is in the 'consumed' state}}
    // gcc-silent {{GCC has no thread-safety analysis; the program ends with the message E0382}}
#else

#endif
    return 0;
}
