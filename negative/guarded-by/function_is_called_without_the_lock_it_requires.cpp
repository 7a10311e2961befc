// SPDX-License-Identifier: MIT
// A function that requires the lock is called without it.
// Rust: E0308  Line: 2
// The requirement is in the signature, not in a comment. Fix: lock first.
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
