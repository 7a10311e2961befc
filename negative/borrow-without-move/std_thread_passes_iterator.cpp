// SPDX-License-Identifier: MIT
// A std::thread is given an iterator into a local vector.
// Rust: E0597  Line: 3  Breaks: use after free  Rule: CP.31, EXP54-CPP, MISRA 6.8.1
// Rust twin: spawn_passes_iterator.rs
// An iterator is a pointer by another name. The thread is returned, and the vector is gone when it runs. Fix: pass the
// vector.
#include <thread>
#include <vector>

std::thread start() {
    std::vector<int> numbers{1, 2, 3};
#if PITFALL
    return std::thread([](std::vector<int>::iterator) {}, numbers.begin());
    // tidy-warning@-1 {{custom-fearless-worker-borrows}}
    // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
    // analyzer-silent {{it follows no thread}} cppcheck-silent {{it follows no thread}}
#else
    return std::thread([](const std::vector<int>&) {}, numbers);
#endif
}

int main() { start().join(); }
