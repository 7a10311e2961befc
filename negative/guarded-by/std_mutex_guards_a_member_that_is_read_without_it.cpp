// SPDX-License-Identifier: MIT
// A member that a std::mutex guards is read without the lock.
// Rust: E0308  Line: 2  Breaks: data race  Rule: CP.2, CP.50
// Rust twin: guarded_member_is_read_without_its_lock.rs
// A thread that holds the mutex may write the member at the same time. libc++ annotates its locks, so Clang reports it;
// libstdc++ does not. Rust: the data is inside its Mutex. Fix: lock.
#include <mutex>

#if defined(_LIBCPP_VERSION)
#    define GUARDED_BY(mutex) __attribute__((guarded_by(mutex)))
#else
#    define GUARDED_BY(mutex)
#endif

class Account {
public:
    int balance() {
#if !PITFALL
        mutex_.lock();
        const int copy = balance_;
        mutex_.unlock();
        return copy;
#else
        return balance_; // libcxx-error {{-Wthread-safety-analysis}}
        // gcc-silent {{GCC reads no annotations}} clang-silent {{the locks of libstdc++ are not annotated}}
        // tidy-silent {{it does not read the annotations}} analyzer-silent {{it does not read the annotations}}
        // cppcheck-silent {{it does not read the annotations}}
#endif
    }

private:
    std::mutex mutex_;
    int balance_ GUARDED_BY(mutex_) = 0;
};

int main() { return Account().balance(); }
