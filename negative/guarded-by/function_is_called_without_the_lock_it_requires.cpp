// SPDX-License-Identifier: MIT
// A function that requires the lock is called without it.
// Rust: E0308  Line: 2  Breaks: data race  Rule: CP.2
// Another thread that holds the lock writes balance_ at the same time. The requirement is in the signature, not in a
// comment. Rust: the function would take the guard. Fix: lock first.
#include "annotations.hpp"

class Account {
public:
    void deposit() {
#if !PITFALL
        Guard guard(mutex_);
#endif
        add(1); // clang-error {{-Wthread-safety-analysis}}
        // gcc-silent {{GCC reads no annotations}}
    }

private:
    void add(int amount) REQUIRES(mutex_) { balance_ += amount; }

    Mutex mutex_;
    int balance_ GUARDED_BY(mutex_) = 0;
};

int main() { Account().deposit(); }
