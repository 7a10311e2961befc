// SPDX-License-Identifier: MIT
// Two threads copy a hand-written pointer with a plain reference count.
// Rust: E0277  Line: 5  Breaks: data race, double free  Rule: CP.2, CP.32
// Rust twin: rc_is_captured.rs
// Detector: sanitizers/races/arc_count
// Both change the count at once: the object is freed twice or never. Rust: Rc is not Send. Fix: std::shared_ptr, whose
// count is atomic.
#include <memory>
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

int main() {
#if PITFALL
    Counted shared;
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // tidy-silent {{nothing tells a count from any other number}} analyzer-silent {{it follows no thread}}
    // cppcheck-silent {{it follows no thread}}
#else
    auto shared = std::make_shared<int>(1);
#endif
    std::thread left([shared] { auto copy = shared; });
    std::thread right([shared] { auto copy = shared; });
    left.join();
    right.join();
}
