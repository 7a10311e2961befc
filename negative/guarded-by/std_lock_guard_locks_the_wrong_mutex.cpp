// SPDX-License-Identifier: MIT
// A std::lock_guard locks a mutex that does not guard the member.
// Rust: E0308  Line: 2  Breaks: data race  Rule: CP.2, CP.50
// Rust twin: guarded_member_is_read_without_its_lock.rs
// A thread that holds the right mutex writes balance_ at the same time. libc++ annotates its locks, so Clang reports
// it; libstdc++ does not. Rust: the data is inside its Mutex. Fix: lock the right mutex.
#include <mutex>

#if defined(_LIBCPP_VERSION)
#    define GUARDED_BY(mutex) __attribute__((guarded_by(mutex)))
#else
#    define GUARDED_BY(mutex)
#endif

class Account {
public:
    void deposit() {
#if PITFALL
        std::lock_guard<std::mutex> lock(log_mutex_);
#else
        std::lock_guard<std::mutex> lock(mutex_);
#endif
        balance_ += 1; // libcxx-error {{-Wthread-safety-analysis}}
        // gcc-silent {{GCC reads no annotations}} clang-silent {{the locks of libstdc++ are not annotated}}
        // tidy-silent {{it does not read the annotations}} analyzer-silent {{it does not read the annotations}}
        // cppcheck-silent {{it does not read the annotations}}
    }

private:
    std::mutex mutex_;
    std::mutex log_mutex_;
    int balance_ GUARDED_BY(mutex_) = 0;
};

int main() { Account().deposit(); }
