// SPDX-License-Identifier: MIT
// A guarded member is read without its lock.
// Rust: E0308  Line: 2  Breaks: data race  Rule: CP.2
// Another thread that holds the lock may write the member at the same time. Rust: the data is inside the Mutex and
// cannot be read without it. Fix: lock.
#include "annotations.hpp"

class Account {
public:
    int balance() {
#if !PITFALL
        Guard guard(mutex_);
#endif
        return balance_; // clang-error {{-Wthread-safety-analysis}}
        // gcc-silent {{GCC reads no annotations}}
    }

private:
    Mutex mutex_;
    int balance_ GUARDED_BY(mutex_) = 0;
};

int main() { return Account().balance(); }
