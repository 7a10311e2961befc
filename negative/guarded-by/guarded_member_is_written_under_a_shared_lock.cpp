// SPDX-License-Identifier: MIT
// A guarded member is written while the lock is held for reading only.
// Rust: E0594  Line: 2  Breaks: data race  Rule: CP.2
// Rust twin: ../mutate-through-arc/read_guard_is_written_through.rs
// Other readers hold the lock, too, and read the member while it is written. Rust: a read guard gives no mutable
// access. Fix: lock for writing.
#include "annotations.hpp"

class Account {
public:
    void deposit() {
#if PITFALL
        mutex_.lock_shared();
#else
        mutex_.lock();
#endif
        balance_ += 1; // clang-error {{-Wthread-safety-analysis}}
        // gcc-silent {{GCC reads no annotations}}
        mutex_.unlock();
    }

private:
    Mutex mutex_;
    int balance_ GUARDED_BY(mutex_) = 0;
};

int main() { Account().deposit(); }
