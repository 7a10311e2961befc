// SPDX-License-Identifier: MIT
// A worker returns a pointer from `new`.
// Rust: E0277  Line: 1  Breaks: leak, data race  Rule: I.11, CP.31
// Nothing shows who deletes the object and who else still writes it. Rust: the result of spawn is Send + 'static, and a
// raw pointer is not Send. Fix: return a unique_ptr.
#include <fearless/fearless.hpp>

#include <memory>

int main() {
#if PITFALL
    auto worker = fearless::spawn([] { return new int{42}; });
    // expected-error@-1 {{E0277_the_result_is_not_Send_or_borrows}}
#else
    auto worker = fearless::spawn([] { return std::make_unique<int>(42); });
#endif
    return std::move(worker).join() ? 0 : 1;
}
