// SPDX-License-Identifier: MIT
// A worker returns a std::function.
// Rust: E0277  Line: 1  Breaks: data race, use after free  Rule: CP.2
// It may hold a reference to the worker's locals or an unsynchronised count, and its type does not show it. Rust: the
// result of spawn is Send + 'static. Fix: return the closure itself.
#include <fearless/fearless.hpp>

#include <functional>

int main() {
#if PITFALL
    auto worker = fearless::spawn([] { return std::function<int()>{[] { return 42; }}; });
    // expected-error@-1 {{E0277_the_result_is_not_Send_or_borrows}}
#else
    auto worker = fearless::spawn([] { return [] { return 42; }; });
#endif
    return std::move(worker).join() ? 0 : 1;
}
