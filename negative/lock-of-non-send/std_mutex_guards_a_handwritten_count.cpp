// SPDX-License-Identifier: MIT
// A pointer with a plain count stands behind a mutex, and each thread takes a copy of it out.
// Rust: E0277  Line: 5
// Rust twin: mutex_of_rc.rs
// Detector: sanitizers/races/arc_count
// The lock guards the pointer, not the count, which the copies change after the unlock: freed twice, or never. Rust:
// Mutex<Rc<T>> is not Sync. Fix: std::shared_ptr, whose count is atomic.
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
