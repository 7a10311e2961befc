// SPDX-License-Identifier: MIT
// std::lock_guard(mutex); does not lock the mutex.
// Rust: none  Line: 1  Breaks: data race  Rule: CP.44
// It declares a variable named like the mutex, so the next lines would run without the lock. It is refused only because
// a lock_guard needs a mutex; std::unique_lock and std::scoped_lock do not. Fix: name the lock.
#include <mutex>

std::mutex mutex;
int number = 0;

int main() {
#if PITFALL
    std::lock_guard(mutex);
    // gcc-error@-1 {{parentheses}}
    // expected-error@-2 {{shadow}}
    // gcc-error@-3 {{class template argument deduction failed}}
    // gcc-error@-4 {{no matching function for call to 'lock_guard()'}}
    // clang-error@-5 {{no viable constructor or deduction guide for deduction of template arguments of 'std::lock_guard'}}
#else
    std::lock_guard lock(mutex);
#endif
    return ++number;
}
