// SPDX-License-Identifier: MIT
// Threads of an outer block borrow a local of an inner block.
// Rust: E0597  Line: 5  Breaks: use after free  Rule: F.53, CP.23, EXP54-CPP, MISRA 6.8.1
// Rust twin: scope_lends_a_view.rs
// Detector: sanitizers/lifetimes/block_is_gone
// They are joined at the end of the outer block, and the local is gone by then. Rust: `number` does not live long
// enough. Fix: declare the local before the threads.
#include <thread>
#include <vector>

int main() {
    std::vector<std::jthread> workers;
    {
#if PITFALL
        int number = 1;
#else
        static const int number = 1;
#endif
        workers.emplace_back([&] { return number; });
        // gcc-silent {{GCC does not look into threads}} clang-silent {{its analyses end where a thread begins}}
        // tidy-silent {{the threads are joined, and the order of the blocks is not asked}} analyzer-silent {{it follows no thread}}
        // cppcheck-silent {{it follows no thread}}
    }
}
