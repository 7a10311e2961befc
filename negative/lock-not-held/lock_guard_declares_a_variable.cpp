// SPDX-License-Identifier: MIT
// std::lock_guard(m); declares a variable m and locks nothing.
// Rust: none  Line: 1  Breaks: data race  Rule: CP.44
// The parentheses belong to a declarator, so the next lines run without the lock. It is refused only because a
// lock_guard needs a mutex. Rust has no such grammar. Fix: name the guard, or use Mutex.
#include <fearless/fearless.hpp>

#include <mutex>

int main() {
    std::mutex m;
#if PITFALL
    { std::lock_guard(m); }
    // gcc-error@-1 {{unnecessary parentheses in declaration of 'm'}}
    // gcc-error@-2 {{declaration of 'm' shadows a previous local}}
    // gcc-error@-3 {{class template argument deduction failed:}}
    // gcc-error@-4 {{no matching function for call to 'lock_guard()'}}
    // clang-error@-5 {{declaration shadows a local variable}}
    // clang-error@-6 {{no viable constructor or deduction guide for deduction of template arguments of 'std::lock_guard'}}
#else
    { std::lock_guard lock(m); }
#endif
    return 0;
}
