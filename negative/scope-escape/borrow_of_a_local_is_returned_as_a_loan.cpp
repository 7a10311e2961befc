// SPDX-License-Identifier: MIT
// A function returns the loan of its own local.
// Rust: E0515  Line: 2  Breaks: use after free  Rule: F.43, EXP54-CPP, MISRA 6.8.2
// The local is destroyed when the function returns; a scope that takes the loan reads freed memory. Rust: cannot return
// value referencing local variable. Fix: lend what the caller owns.
#include <fearless/fearless.hpp>

#include <vector>

#if PITFALL
auto lend() {
    const std::vector<int> numbers{1, 2, 3};
    return fearless::borrow(numbers); // clang-error {{local variable 'numbers' returned}}
    // gcc-silent {{nothing stops it; AddressSanitizer reports it with detect_stack_use_after_return=1}}
}
#else
auto lend(const std::vector<int>& numbers) { return fearless::borrow(numbers); }
#endif

#if !PITFALL
int main() {
    const std::vector<int> numbers{1, 2, 3};
    fearless::scope([](fearless::Scope&, fearless::Ref<std::vector<int>>) {}, lend(numbers));
    return 0;
}
#endif
