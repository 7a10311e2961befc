// SPDX-License-Identifier: MIT
// A guarded member is passed by reference without its lock.
// Rust: E0308  Line: 2  Breaks: data race  Rule: CP.2
// add() writes the member without the lock; the access is in another function, where no one sees which lock belongs to
// it. Rust: the data is inside the Mutex. Fix: lock around the call.
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
