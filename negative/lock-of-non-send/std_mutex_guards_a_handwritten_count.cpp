// SPDX-License-Identifier: MIT
// Threads copy a pointer with a plain count out of a mutex.
// Rust: E0277  Line: 5  Breaks: data race, double free  Rule: CP.2, CP.32
// Rust twin: mutex_of_rc.rs
// Detector: sanitizers/races/arc_count
// The lock is held for the copy only. The copies are destroyed without it, so two threads change the count at once:
// freed twice or never. Rust: Mutex<Rc<T>> is not Sync. Fix: std::shared_ptr, whose count is atomic.
#include <memory>
#include <mutex>
#include <thread>

class Counted {
public:
    Counted() = default;
    Counted(const Counted& other) : count_(other.count_) { *count_ += 1; }
    Counted& operator=(const Counted&) = delete;
    ~Counted() { *count_ -= 1; }

private:
    std::shared_ptr<int> count_ = std::make_shared<int>(1);
};

std::mutex mutex;
#if PITFALL
Counted shared;
#else
std::shared_ptr<int> shared = std::make_shared<int>(1);
#endif

auto copy() {
    std::lock_guard lock(mutex);
    return shared;
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // tidy-silent {{nothing tells a count from any other number}} analyzer-silent {{it follows no thread}}
    // cppcheck-silent {{it follows no thread}}
}

int main() {
    std::thread left([] { auto mine = copy(); });
    std::thread right([] { auto mine = copy(); });
    left.join();
    right.join();
}
