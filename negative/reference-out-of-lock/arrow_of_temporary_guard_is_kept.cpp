// SPDX-License-Identifier: MIT
// A reference is taken through the arrow of a temporary guard.
// Rust: E0716  Line: 2  Breaks: data race  Rule: CP.2, CP.44
// `auto& first = m.lock()->first;` unlocks at the semicolon, and the reference is used without the lock. Rust:
// temporary value dropped while borrowed. Fix: name the guard.
#include <fearless/fearless.hpp>

#include <utility>

int main() {
    fearless::Mutex data{std::pair{20, 22}};
#if PITFALL
    int& first = data.lock()->first;
    // clang>=19-error@-1 {{temporary bound to local reference 'first' will be destroyed at the end of the full-expression}}
    // clang<19-silent {{that warning is younger}}
    // gcc-silent {{GCC has no lifetime analysis; the data is read without the lock, which only ThreadSanitizer sees}}
#else
    auto guard = data.lock();
    int& first = guard->first;
#endif
    return first;
}
