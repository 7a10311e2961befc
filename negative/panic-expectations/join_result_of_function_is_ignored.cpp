// SPDX-License-Identifier: MIT
// A function returns a JoinResult, and its caller drops it.
// Rust: lint  Line: 1
// The demand is on the type, so it does not end at join(). Rust: unused Result. Fix: look.
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
