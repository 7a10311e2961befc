// SPDX-License-Identifier: MIT
// A mutex is unlocked twice.
// Rust: E0382  Line: 2  Breaks: undefined behaviour  Rule: CP.20
// Rust twin: ../lock-misuse/guard_is_unlocked_twice.rs
// Unlocking a mutex that this thread does not hold is undefined behaviour; it may unlock under another thread's feet.
// Rust: the guard is gone after the first unlock. Fix: unlock once.
#include "annotations.hpp"

class Account {
public:
    void reset() {
        mutex_.lock();
        balance_ = 0;
        mutex_.unlock();
#if PITFALL
        mutex_.unlock(); // clang-error {{-Wthread-safety-analysis}}
        // gcc-silent {{GCC reads no annotations}}
#endif
    }

private:
    Mutex mutex_;
    int balance_ GUARDED_BY(mutex_) = 0;
};

int main() { Account().reset(); }
