// SPDX-License-Identifier: MIT
// with() is called while this thread holds a guard of the same Mutex.
// Rust: none  Line: 2  Breaks: deadlock, terminate  Rule: CON56-CPP
// with() locks, too. With a std::mutex the thread would wait for itself, for ever; this library throws
// std::system_error. Rust has no with(); the second lock() deadlocks or panics. Fix: use the guard.
#include <fearless/fearless.hpp>

int main() {
    fearless::Mutex<int> count{42};
    auto guard = count.lock();
#if PITFALL
    return count.with([](int& value) { return value; });
    // clang-error@-1 {{cannot call function 'with}}
    // gcc-silent {{GCC has no thread-safety analysis; a std::system_error with E0499 at run time}}
#else
    return *guard;
#endif
}
