// SPDX-License-Identifier: MIT
// A function locks a mutex that it already holds.
// Rust: none  Line: 2  Breaks: deadlock  Rule: CON56-CPP
// Rust twin: ../lock-misuse/mutex_is_locked_twice.rs
// The thread waits for itself, for ever. Rust accepts it. Fix: lock once.
#include "annotations.hpp"

class Account {
public:
    int balance() {
        Guard guard(mutex_);
#if PITFALL
        Guard again(mutex_); // clang-error {{-Wthread-safety-analysis}}
        // gcc-silent {{GCC reads no annotations}}
#endif
        return balance_;
    }

private:
    Mutex mutex_;
    int balance_ GUARDED_BY(mutex_) = 0;
};

int main() { return Account().balance(); }
