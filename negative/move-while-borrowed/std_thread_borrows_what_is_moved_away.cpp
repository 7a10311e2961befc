// SPDX-License-Identifier: MIT
// A vector is moved away while a thread reads it.
// Rust: E0505  Line: 5  Breaks: data race  Rule: CP.2
// Rust twin: scope_body_moves_the_owner.rs
// Detector: sanitizers/races/moved_vector_still_used
// The move writes the vector's size and pointer while the thread reads them. Rust: cannot move out while it is
// borrowed. Fix: join first.
#include <thread>
#include <utility>
#include <vector>

int main() {
    std::vector<int> numbers{1, 2, 3};
    std::size_t size = 0;
    std::thread worker([&] { size = numbers.size(); });
#if PITFALL
    auto taken = std::move(numbers);
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // tidy-silent {{whether the parent waited first is a question of order}} analyzer-silent {{it follows no thread}}
    // cppcheck-silent {{it follows no thread}}
    worker.join();
#else
    worker.join();
    auto taken = std::move(numbers);
#endif
    return static_cast<int>(size + taken.size());
}
