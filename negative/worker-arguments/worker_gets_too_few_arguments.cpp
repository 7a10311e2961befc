// SPDX-License-Identifier: MIT
// A worker is a function pointer whose default argument is left out.
// Rust: E0061  Line: 1  Breaks: nothing
// Default arguments belong to the function's name, not to its pointer, so the call lacks one; std::thread refuses it,
// too. Rust has none. Fix: pass it.
#include <fearless/fearless.hpp>

int add(int a, int b = 22) { return a + b; }

int main() {
#if PITFALL
    auto worker = fearless::spawn(add, 20); // expected-error {{not_callable__a_worker_is_called_with_its_own_copies}}
#else
    auto worker = fearless::spawn(add, 20, 22);
#endif
    return std::move(worker).join() ? 0 : 1;
}
