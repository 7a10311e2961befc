// SPDX-License-Identifier: MIT
// A mutex stays locked on one way out of a function.
// Rust: none  Line: 2  Breaks: deadlock  Rule: CP.20, CON51-CPP
// After that early return the mutex stays locked, and the next thread that locks it waits for ever. Fix: unlock on all
// paths, or use a guard.
#include "annotations.hpp"

class Account {
public:
    bool withdraw(int amount) {
        mutex_.lock();
        if (balance_ < amount) {
#if !PITFALL
            mutex_.unlock();
#endif
            return false;
        }
        balance_ -= amount;
        mutex_.unlock();
        return true;
    } // clang-error {{-Wthread-safety-analysis}}
    // gcc-silent {{GCC reads no annotations}}

private:
    Mutex mutex_;
    int balance_ GUARDED_BY(mutex_) = 0;
};

int main() { return Account().withdraw(1) ? 1 : 0; }
