// SPDX-License-Identifier: MIT
// A loop moves the same vector into each of its threads.
// Rust: E0382  Line: 3
// The second thread gets what is left of it: nothing. Fix: copy it for each, or share a const one.
#include <thread>
#include <utility>
#include <vector>

int main() {
    std::vector<int> numbers{1, 2, 3};
    std::vector<std::thread> workers;
    for (int i = 0; i < 2; ++i) {
#if PITFALL
        workers.emplace_back([mine = std::move(numbers)] { return mine.size(); });
        // tidy-warning@-1 {{bugprone-use-after-move}}
        // analyzer-warning@-2 {{cplusplus.Move}}
        // gcc-silent {{GCC has no such analysis}} clang-silent {{Clang leaves it to clang-tidy}}
        // cppcheck-silent {{it does not model this move}}
#else
        workers.emplace_back([mine = numbers] { return mine.size(); });
#endif
    }
    for (auto& worker : workers) worker.join();
}
