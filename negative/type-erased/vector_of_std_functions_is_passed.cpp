// SPDX-License-Identifier: MIT
// A vector of std::function goes to a worker.
// Rust: E0277  Line: 1  Breaks: data race, use after free  Rule: CP.2
// Each of them may hold a reference to a local or an unsynchronised count. Rust: Vec<Box<dyn Fn()>> needs + Send. Fix:
// function pointers.
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
