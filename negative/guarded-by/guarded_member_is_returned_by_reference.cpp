// SPDX-License-Identifier: MIT
// A function returns a reference to a guarded member.
// Rust: E0515  Line: 2  Breaks: data race  Rule: CP.2
// The guard unlocks when the function returns, and the caller reads and writes without the lock. Rust: E0515 or E0597.
// Fix: return a copy.
#include "annotations.hpp"

class Account {
public:
#if PITFALL
    int& balance() {
#else
    int balance() {
#endif
        Guard guard(mutex_);
        return balance_; // clang>=18-error {{-Wthread-safety-reference-return}}
        // gcc-silent {{GCC reads no annotations}} clang<18-silent {{that warning is younger}}
    }

private:
    Mutex mutex_;
    int balance_ GUARDED_BY(mutex_) = 0;
};

int main() {
    Account account;
    return account.balance();
}
