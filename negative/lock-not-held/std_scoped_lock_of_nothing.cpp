// SPDX-License-Identifier: MIT
// A std::scoped_lock is given no mutex.
// Rust: none  Line: 2  Breaks: data race  Rule: CP.44
// It compiles, as a lock of no mutexes. The next line increments `number` without the lock. Fix: pass the mutex.
#include <mutex>

std::mutex mutex;
int number = 0;

int main() {
#if PITFALL
    std::scoped_lock lock;
    // expected-error@-1 {{unused-variable}}
    // tidy-warning@-2 {{custom-fearless-lock-not-held}}
#else
    std::scoped_lock lock(mutex);
#endif
    return ++number;
}
