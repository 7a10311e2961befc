// SPDX-License-Identifier: MIT
// A worker of a scope gets a span over a local array of the body.
// Rust: E0597  Line: 1  Breaks: use after free  Rule: CP.31, EXP54-CPP
// A span keeps nothing alive. The array is gone when the body returns, and the worker reads a dead stack frame. Rust:
// `numbers` does not live long enough. Fix: lend the array to the scope, or move it in.
#include <fearless/fearless.hpp>

#include <array>
#include <span>

int main() {
    return fearless::scope([](fearless::Scope& s) -> int {
        std::array<int, 3> numbers{1, 2, 39};
#if PITFALL
        auto worker = s.spawn([](std::span<int> all) { return all[0] + all[1] + all[2]; }, std::span{numbers});
        // expected-error@-1 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
        auto worker = s.spawn([](std::array<int, 3> all) { return all[0] + all[1] + all[2]; }, numbers);
#endif
        return *std::move(worker).join();
    });
}
