// SPDX-License-Identifier: MIT
// std::scoped_lock(mutex); does not lock the mutex.
// Rust: none  Line: 2  Breaks: data race  Rule: CP.44
// It declares a variable named like the mutex: a lock of no mutexes. The next line increments `number` without the
// lock. Fix: name the lock.
#include <mutex>

std::mutex mutex;
int number = 0;

int main() {
#if PITFALL
    std::scoped_lock(mutex);
    // gcc-error@-1 {{parentheses}}
    // expected-error@-2 {{shadow}}
    // expected-error@-3 {{unused-variable}}
    // tidy-warning@-4 {{custom-fearless-lock-not-held}}
#else
    std::scoped_lock lock(mutex);
#endif
    return ++number;
}
