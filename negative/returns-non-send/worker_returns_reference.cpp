// SPDX-License-Identifier: MIT
// A worker returns a reference into its own vector.
// Rust: E0515  Line: 1  Breaks: use after free  Rule: F.43, EXP54-CPP
// The vector is destroyed when the worker ends, and the parent reads freed memory. Rust: cannot return value
// referencing local variable. Fix: return an owned value.
#include <fearless/fearless.hpp>

#include <vector>

int main() {
#if PITFALL
    [[maybe_unused]] auto worker = fearless::spawn([](std::vector<int> data) -> int& { return data.front(); }, std::vector{1});
    // expected-error@-1 {{E0277_the_result_is_not_Send_or_borrows}}
    // clang-error@-2 {{reference to stack memory associated with parameter 'data' returned}}
    // clang>=22-error@-3 {{address of stack memory is returned later}}
#else
    [[maybe_unused]] auto worker = fearless::spawn([](std::vector<int> data) -> int { return data.front(); }, std::vector{1});
#endif
}
