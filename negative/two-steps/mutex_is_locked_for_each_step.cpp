// SPDX-License-Identifier: MIT
// A balance is tested under a lock, and changed under the same lock, taken again.
// Rust: none  Line: 5  Breaks: wrong result  Rule: CP.50
// Detector: sanitizers/unseen/check_and_act_under_two_locks
// Between the two another worker may take the money. The library locks each step, and so does Rust; that they are one
// is in nobody's types. Fix: one guard, or with(), for both.
#include <fearless/fearless.hpp>

bool withdraw(const fearless::Mutex<int>& balance, int amount) {
#if PITFALL
    if (balance.get() < amount) return false;
    // gcc-silent {{GCC has no analysis of locks}} clang-silent {{each step holds the lock}}
    // tidy-silent {{that the two steps are one is not written down}} analyzer-silent {{it does not follow this lock}}
    // cppcheck-silent {{it does not follow this lock}}
    balance.update([amount](int now) { return now - amount; });
    return true;
#else
    auto guard = balance.lock();
    if (*guard < amount) return false;
    *guard -= amount;
    return true;
#endif
}

int main() {
    const fearless::Mutex<int> balance{100};
    return withdraw(balance, 50) ? 0 : 1;
}
