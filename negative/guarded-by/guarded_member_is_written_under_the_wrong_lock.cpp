// SPDX-License-Identifier: MIT
// A guarded member is written while another mutex is held.
// Rust: E0308  Line: 2  Breaks: data race  Rule: CP.2, CP.50
// Rust twin: guarded_member_is_read_without_its_lock.rs
// A lock is held, so it looks right, but threads with the right lock write the member at the same time. Rust: the data
// is inside its Mutex. Fix: lock the mutex that guards it.
#include "annotations.hpp"

class Account {
public:
    void deposit(int amount) {
#if PITFALL
        Guard guard(log_mutex_);
#else
        Guard guard(mutex_);
#endif
        balance_ += amount; // clang-error {{-Wthread-safety-analysis}}
        // gcc-silent {{GCC reads no annotations}}
    }

private:
    Mutex mutex_;
    Mutex log_mutex_;
    int balance_ GUARDED_BY(mutex_) = 0;
};

int main() { Account().deposit(1); }
