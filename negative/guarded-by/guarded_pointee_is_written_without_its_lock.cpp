// SPDX-License-Identifier: MIT
// The object behind a guarded pointer is written without the lock.
// Rust: E0308  Line: 2  Breaks: data race  Rule: CP.2
// Rust twin: guarded_member_is_read_without_its_lock.rs
// The pointer may be read freely, its object may not: a thread that holds the lock writes it at the same time. Rust:
// the data is inside the Mutex. Fix: lock.
#include "annotations.hpp"

class Account {
public:
    explicit Account(int* balance) : balance_(balance) {}
    void deposit() {
#if !PITFALL
        Guard guard(mutex_);
#endif
        *balance_ += 1; // clang-error {{-Wthread-safety-analysis}}
        // gcc-silent {{GCC reads no annotations}}
    }

private:
    Mutex mutex_;
    int* balance_ PT_GUARDED_BY(mutex_);
};

int main() {
    int balance = 0;
    Account(&balance).deposit();
}
