// SPDX-License-Identifier: MIT
// The arrow of a guard that is not kept gives a reference that is.
// Rust: E0716  Line: 2
// `auto& first = m.lock()->front();` unlocks at the semicolon. Rust: temporary value dropped while borrowed. Fix:
// name the guard.
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
