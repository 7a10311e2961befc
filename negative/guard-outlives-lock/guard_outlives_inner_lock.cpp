// SPDX-License-Identifier: MIT
// A guard declared outside holds a lock of an inner block.
// Rust: E0597  Line: 2
// The block ends first. Rust: `inner` does not live long enough. Fix: the lock outside.
#include <fearless/fearless.hpp>

#include <optional>

int main() {
    std::optional<fearless::MutexGuard<int>> guard;
#if PITFALL
    {
        fearless::Mutex<int> count{42};
        guard.emplace(count.lock());
        // clang-error@-1 {{?}}
        // gcc-silent {{GCC has no lifetime analysis; destroying the held lock ends the program with the message E0597}}
    }
#else
    fearless::Mutex<int> count{42};
    guard.emplace(count.lock());
#endif
    return guard ? 0 : 1;
}
