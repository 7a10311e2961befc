// SPDX-License-Identifier: MIT
// A loop moves the same vector into each thread.
// Rust: E0382  Line: 3  Breaks: wrong result  Rule: EXP63-CPP, MISRA 28.6.3
// The first thread gets the elements; the second gets what is left, an empty vector. Rust: value moved in previous
// iteration of loop. Fix: copy it for each, or share a const one.
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
