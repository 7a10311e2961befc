// SPDX-License-Identifier: MIT
// Pitfall 1: a worker captures a local of its parent by reference.
// Rust: E0373  Line: 1  Breaks: use after free  Rule: F.53, EXP54-CPP
// The thread may outlive the function that started it; it would then read a destroyed vector. Rust asks for `move`.
// Fix: move the data in as an argument, which every compiler can see into, or use scope().
#include <fearless/fearless.hpp>

#include <vector>

int main() {
    std::vector<int> data{1, 2, 3};
#if PITFALL
    auto worker = fearless::spawn([&data] { return data.front(); });
    // gcc-error@-1 {{E0373_E0277_E0521_a_reference_pointer_or_this_is_captured_or_held}}
    // clang-error@-2 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
    auto worker = fearless::spawn([](std::vector<int> owned) { return owned.front(); }, std::move(data));
#endif
    return *std::move(worker).join();
}
