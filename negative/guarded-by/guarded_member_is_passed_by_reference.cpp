// SPDX-License-Identifier: MIT
// A guarded member is passed by reference without its lock.
// Rust: E0308  Line: 2
// The access happens inside the other function, where the lock is not seen. Fix: lock around the call.
#include "annotations.hpp"

void add(int& number) { number += 1; }

class Account {
public:
    void deposit() {
#if !PITFALL
        Guard guard(mutex_);
#endif
        add(balance_); // clang-error {{-Wthread-safety-reference}}
        // gcc-silent {{GCC reads no annotations}}
    }

private:
    Mutex mutex_;
    int balance_ GUARDED_BY(mutex_) = 0;
};

int main() { Account().deposit(); }
