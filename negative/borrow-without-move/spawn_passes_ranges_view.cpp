// SPDX-License-Identifier: MIT
// A lazy range over a local vector is passed to a worker.
// Rust: E0597  Line: 1  Breaks: use after free  Rule: CP.31, EXP54-CPP
// A view refers to the vector and reads it only when the worker iterates. By then the vector may be gone. Rust: the
// iterator borrows the vector. Fix: move the vector in and build the view in the worker.
#include <fearless/fearless.hpp>

#include <ranges>
#include <vector>

int main() {
    std::vector<int> data{1, 2, 3};
    auto large = std::views::filter([](int x) { return x > 1; });
#if PITFALL
    auto worker = fearless::spawn([](auto mine) { return *mine.begin(); }, data | large);
    // gcc-error@-1 {{E0277_E0373_not_Send_as_far_as_can_be_seen}}
    // clang-error@-2 {{the worker would borrow}}
#else
    auto worker = fearless::spawn([large](auto mine) { return *(mine | large).begin(); }, std::move(data));
#endif
    return *std::move(worker).join();
}
