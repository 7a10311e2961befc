// SPDX-License-Identifier: MIT
// A mutex is locked by a function that holds it.
// Rust: none  Line: 2
// Rust twin: ../lock-misuse/mutex_is_locked_twice.rs
// It waits for itself for ever. Fix: lock once.
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
