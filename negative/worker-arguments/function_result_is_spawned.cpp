// SPDX-License-Identifier: MIT
// The worker's function is called instead of passed.
// Rust: E0277  Line: 1  Breaks: no concurrency
// spawn(work()) would run work() on this thread, before any other thread starts. Rust: expected a closure. Fix: leave
// out the parentheses.
#include <fearless/fearless.hpp>

int work() { return 42; }

int main() {
#if PITFALL
    auto worker = fearless::spawn(work()); // expected-error {{not_callable__a_worker_is_called_with_its_own_copies}}
#else
    auto worker = fearless::spawn(work);
#endif
    return std::move(worker).join() ? 0 : 1;
}
