// SPDX-License-Identifier: MIT
// A worker of a scope gets std::ref of a local of the scope's body.
// Rust: E0597  Line: 1
// std::ref is how std::thread asks for a borrow, and nothing checks how long it holds.
// Rust: `count` does not live long enough. Fix: return the result instead of writing it through a reference.
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
