// SPDX-License-Identifier: MIT
// A worker of a scope gets a std::ref of a local of the body.
// Rust: E0597  Line: 1  Breaks: use after free  Rule: CP.31, EXP54-CPP
// The local is gone when the body returns, and the worker may still write to it. Rust: `count` does not live long
// enough. Fix: return the result instead of writing through a reference.
#include <fearless/fearless.hpp>

#include <functional>

int main() {
    return fearless::scope([](fearless::Scope& s) -> int {
        int count = 41;
#if PITFALL
        auto worker = s.spawn([](int& result) { return ++result; }, std::ref(count));
        // expected-error@-1 {{E0373_E0597_E0521_the_worker_would_borrow_what_may_die_before_it}}
#else
        auto worker = s.spawn([](int result) { return ++result; }, count);
#endif
        return *std::move(worker).join();
    });
}
