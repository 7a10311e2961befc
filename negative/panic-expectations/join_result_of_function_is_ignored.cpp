// SPDX-License-Identifier: MIT
// A function returns a JoinResult, and its caller drops it.
// Rust: lint  Line: 1  Breaks: lost result  Rule: ERR51-CPP, MISRA 0.1.2
// An exception of the worker vanishes one call away from its join(). [[nodiscard]] is on the type, so the compiler
// still reports it. Rust: unused Result. Fix: check it.
#include <fearless/fearless.hpp>

fearless::JoinResult<int> finish(fearless::JoinHandle<int> worker) {
    return std::move(worker).join();
}

int main() {
    auto worker = fearless::spawn([] { return 42; });
#if PITFALL
    finish(std::move(worker)); // expected-error {{E-panic-ignored}}
#else
    auto result = finish(std::move(worker));
#endif
    return 0;
}
