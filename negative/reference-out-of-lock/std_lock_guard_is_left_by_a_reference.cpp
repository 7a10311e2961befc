// SPDX-License-Identifier: MIT
// A member function locks and returns a reference to the data.
// Rust: E0515  Line: 5  Breaks: data race  Rule: CP.2, CP.50
// Rust twin: reference_is_returned_past_its_guard.rs
// Detector: sanitizers/races/mutex_unlocked_early
// The lock is released when the function returns, and the caller reads and writes without it. Rust: cannot return value
// referencing local variable. Fix: return a copy.
#include <mutex>

class Account {
public:
#if PITFALL
    int& balance() {
    // gcc-silent {{GCC has no analysis of locks}} clang-silent {{the locks of libstdc++ are not annotated}}
    // tidy-silent {{nothing says what the mutex guards}} analyzer-silent {{it does not follow this lock}}
    // cppcheck-silent {{it does not follow this lock}}
#else
    int balance() {
#endif
        std::lock_guard lock(mutex_);
        return balance_;
    }

private:
    std::mutex mutex_;
    int balance_ = 0;
};

int main() {
    Account account;
    return account.balance();
}
