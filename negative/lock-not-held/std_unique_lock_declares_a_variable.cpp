// SPDX-License-Identifier: MIT
// std::unique_lock<std::mutex>(mutex); does not lock the mutex.
// Rust: none  Line: 2  Breaks: data race  Rule: CP.44
// It declares a variable named like the mutex, a lock without a mutex. The next line increments `number` without the
// lock. Fix: name the lock.
#include <mutex>

std::mutex mutex;
int number = 0;

int main() {
#if PITFALL
    std::unique_lock<std::mutex>(mutex);
    // gcc-error@-1 {{parentheses}}
    // expected-error@-2 {{shadow}}
    // clang-error@-3 {{-Wvexing-parse}}
    // tidy-warning@-4 {{custom-fearless-lock-not-held}}
#else
    std::unique_lock<std::mutex> lock(mutex);
#endif
    return ++number;
}
