// SPDX-License-Identifier: MIT
// A list of std::function goes to the worker.
// Rust: E0277  Line: 1
// Rust: Vec<Box<dyn Fn()>> without + Send. Fix: function pointers.
#include <fearless/fearless.hpp>

#include <functional>
#include <vector>

int main() {
#if PITFALL
    std::vector<std::function<int()>> steps{[] { return 42; }};
    auto worker = fearless::spawn([](auto mine) { return mine.front()(); }, std::move(steps));
    // expected-error@-1 {{E0277_not_Send__the_type_erases_what_it_holds}}
#else
    std::vector<int (*)()> steps{[] { return 42; }};
    auto worker = fearless::spawn([](auto mine) { return mine.front()(); }, std::move(steps));
#endif
    return *std::move(worker).join();
}
