// SPDX-License-Identifier: MIT
// A worker runs a std::bind_front that holds a std::cref of a local.
// Rust: E0373  Line: 1  Breaks: use after free  Rule: CP.31, EXP54-CPP
// The bound object keeps a reference. If the parent returns first, the worker reads a destroyed vector. Rust: the
// closure may outlive what it borrows. Fix: pass the function and its data to spawn.
#include <fearless/fearless.hpp>

#include <functional>
#include <vector>

int first(const std::vector<int>& data) { return data.front(); }

int main() {
    std::vector<int> data{1, 2, 3};
#if PITFALL
    auto worker = fearless::spawn(std::bind_front(first, std::cref(data)));
    // gcc-error@-1 {{E0277_E0373_not_Send_as_far_as_can_be_seen}}
    // clang-error@-2 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
    auto worker = fearless::spawn(first, std::move(data));
#endif
    return *std::move(worker).join();
}
