// SPDX-License-Identifier: MIT
// A function that locks a mutex is called while the mutex is locked.
// Rust: none  Line: 2  Breaks: deadlock  Rule: CON56-CPP
// add() waits for the lock that deposit() holds, on the same thread, for ever. Fix: call it without the lock.
#include "annotations.hpp"

class Account {
public:
    void deposit() {
#if PITFALL
        Guard guard(mutex_);
        add(1); // clang-error {{-Wthread-safety-analysis}}
        // gcc-silent {{GCC reads no annotations}}
#else
        add(1);
#endif
    }
    void add(int amount) EXCLUDES(mutex_) {
        Guard guard(mutex_);
        balance_ += amount;
    }

private:
    Mutex mutex_;
    int balance_ GUARDED_BY(mutex_) = 0;
};

int main() { Account().deposit(); }
