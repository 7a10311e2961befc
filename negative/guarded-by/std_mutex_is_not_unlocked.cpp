// SPDX-License-Identifier: MIT
// A std::mutex stays locked when the function returns.
// Rust: none  Line: 2  Breaks: deadlock  Rule: CP.20, CON51-CPP
// The next thread that locks it waits for ever. libc++ annotates its locks, so Clang reports it; libstdc++ does not.
// Fix: std::lock_guard.
#include <mutex>

#if defined(_LIBCPP_VERSION)
#    define GUARDED_BY(mutex) __attribute__((guarded_by(mutex)))
#else
#    define GUARDED_BY(mutex)
#endif

class Account {
public:
    int balance() {
        mutex_.lock(); // tidy-warning {{custom-fearless-lock-without-unlock}}
        // gcc-silent {{GCC reads no annotations}} clang-silent {{the locks of libstdc++ are not annotated}}
        // analyzer-silent {{it does not read the annotations}} cppcheck-silent {{it does not read the annotations}}
        const int copy = balance_;
#if !PITFALL
        mutex_.unlock();
#endif
        return copy;
    } // libcxx-error {{-Wthread-safety-analysis}}

private:
    std::mutex mutex_;
    int balance_ GUARDED_BY(mutex_) = 0;
};

int main() { return Account().balance(); }
