// SPDX-License-Identifier: MIT
// Two threads call a const member function through shared_ptr<const T>, and it fills a `mutable` cache.
// Rust: E0277  Line: 5  Breaks: data race  Rule: CP.2
// Rust twin: ../mutable-member-shared/cell_behind_shared_ptr_is_shared.rs
// Detector: sanitizers/races/cache_behind_const
// Both threads test and write cache_ at the same time. A shared_ptr makes its own count thread-safe, not the object,
// and const does not stop writes to a `mutable` member. Rust: `Arc<Cell<T>>` is not Send. Fix: compute the value in the
// constructor.
#include <memory>
#include <thread>

class Sum {
public:
#if PITFALL
    int get() const { return cache_ < 0 ? cache_ = 42 : cache_; }
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // tidy-silent {{the write stands in another function}} analyzer-silent {{it follows no thread}}
    // cppcheck-silent {{it follows no thread}}
#else
    int get() const { return cache_ < 0 ? 42 : cache_; }
#endif

private:
    mutable int cache_ = -1;
};

int main() {
    auto sum = std::make_shared<const Sum>();
    std::thread left([sum] { return sum->get(); });
    std::thread right([sum] { return sum->get(); });
    left.join();
    right.join();
}
