// SPDX-License-Identifier: MIT
// Two threads call a const member function that fills a `mutable` cache.
// Rust: E0277  Line: 5  Breaks: data race  Rule: CP.2
// Rust twin: mutable_member_is_shared.rs
// Detector: sanitizers/races/cache_behind_const
// Both threads test and write cache_ at the same time. const promises read-only access, and `mutable` breaks the
// promise. Rust: Cell is not Sync. Fix: compute the value once, before.
#include <thread>

class Sum {
public:
#if PITFALL
    int get() const {
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // tidy-silent {{the write stands in another function}} analyzer-silent {{it follows no thread}}
    // cppcheck-silent {{it follows no thread}}
        if (cache_ < 0) cache_ = 42;
        return cache_;
    }
#else
    int get() const { return cache_ < 0 ? 42 : cache_; }
#endif

private:
    mutable int cache_ = -1;
};

int main() {
    const Sum sum;
    std::thread left([&sum] { return sum.get(); });
    std::thread right([&sum] { return sum.get(); });
    left.join();
    right.join();
}
