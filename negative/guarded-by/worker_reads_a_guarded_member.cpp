// SPDX-License-Identifier: MIT
// A lambda for a thread reads a guarded member without the lock.
// Rust: E0308  Line: 2  Breaks: data race  Rule: CP.2
// Rust twin: guarded_member_is_read_without_its_lock.rs
// The lambda runs later, when its maker no longer holds the lock, and a thread that does writes the member. The
// analysis judges a lambda by itself. Fix: lock inside the lambda.
#include "annotations.hpp"

class Account {
public:
    auto reader() {
        return [this] {
#if !PITFALL
            Guard guard(mutex_);
#endif
            return balance_; // clang-error {{-Wthread-safety-analysis}}
            // gcc-silent {{GCC reads no annotations}}
        };
    }

private:
    Mutex mutex_;
    int balance_ GUARDED_BY(mutex_) = 0;
};

int main() {
    Account account;
    return account.reader()();
}
