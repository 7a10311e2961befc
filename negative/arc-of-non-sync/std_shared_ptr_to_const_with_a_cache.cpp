// SPDX-License-Identifier: MIT
// Two threads share an object by shared_ptr<const T>, and its const function fills a cache.
// Rust: E0277  Line: 5
// Rust twin: ../mutable-member-shared/cell_behind_shared_ptr_is_shared.rs
// Detector: sanitizers/races/cache_behind_const
// Neither the shared_ptr nor its const makes T fit to be shared. Rust: Arc<Cell<T>> is not Send. Fix: compute before.
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
